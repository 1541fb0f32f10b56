import type { Case } from './svo.ts';

/** English sentences in which more than one speaks, or answers another: nobody is given the words of the other. */
export const othersCases: readonly Case[] = [
  // "there" behind a noun is where they are
  [
    'Two pilots were hurt, a doctor there said.',
    ['content-verb', 'indirect', 'Two pilots were hurt', 'a doctor', 'said'],
  ],
  // a third person before a gerund of "to have"
  ['The company denies having known it.', ['verb-object', 'reported', 'having known it', 'The company', 'denies']],
  // nobody says that it continues
  ['Nine pilots were found, search continues.'],
  [
    'Nine pilots were found, per coast guard spokesperson Anna Lind.',
    ['inset', 'indirect', 'Nine pilots were found', 'coast guard spokesperson Anna Lind', 'per'],
  ],
  ['It is six pilots, per person.'],
  // a person is asked, a thing is doubted
  ['Police questioned eleven pilots.'],
  ['Guards questioned the driver.'],
  ['The union questioned the figures.', ['verb-object', 'reported', 'the figures', 'The union', 'questioned']],
  [
    'Six pilots left, according to the union, while the board says four.',
    ['inset', 'indirect', 'Six pilots left', 'the union', 'according to'],
    ['verb-clause', 'indirect', 'four', 'the board', 'says'],
  ],
  [
    'It is six pilots, per the union, while the board still says four.',
    ['inset', 'indirect', 'It is six pilots', 'the union', 'per'],
    ['verb-clause', 'indirect', 'four', 'the board', 'still says'],
  ],
  [
    'Guards shut the quay, the mayor said, in what a pilot called “a panic”.',
    ['content-verb', 'indirect', 'Guards shut the quay', 'the mayor', 'said'],
    ['relative-clause', 'direct', '“a panic”', 'a pilot', 'called'],
  ],
  [
    'The mayor said nine pilots had left in what the union called “a walkout”.',
    ['verb-clause', 'indirect', 'nine pilots had left in what the union called “a walkout”', 'The mayor', 'said'],
    ['fragment', 'direct', '“a walkout”', 'the union', 'called'],
  ],
  [
    'Nine pilots had left, the mayor said, in what the union described as a walkout.',
    ['content-verb', 'indirect', 'Nine pilots had left', 'the mayor', 'said'],
    ['relative-clause', 'indirect', 'a walkout', 'the union', 'described as'],
  ],
  [
    'The mayor said half of the pilots had left, a number the union called “fantasy”.',
    ['verb-clause', 'indirect', 'half of the pilots had left', 'The mayor', 'said'],
    ['relative-clause', 'direct', '“fantasy”', 'the union', 'called'],
  ],
  [
    'The board said half of the pilots had left, a figure that two unions dismissed as “fantasy”.',
    ['verb-clause', 'indirect', 'half of the pilots had left', 'The board', 'said'],
    ['relative-clause', 'direct', '“fantasy”', 'two unions', 'dismissed as'],
  ],
  [
    'Residents disputed that account on Monday.',
    ['verb-object', 'reported', 'that account on Monday', 'Residents', 'disputed'],
  ],
  ['The harbour board denied that.', ['verb-object', 'reported', 'that', 'The harbour board', 'denied']],
  [
    'The mayor confirmed that reports had come in.',
    ['verb-that', 'indirect', 'that reports had come in', 'The mayor', 'confirmed'],
  ],
  [
    'The harbour board has rejected this account, insisting that its pilots were elsewhere.',
    ['verb-object', 'reported', 'this account', 'The harbour board', 'has rejected'],
    ['verb-that', 'indirect', 'that its pilots were elsewhere', 'The harbour board', 'insisting'],
  ],
  [
    'The claim was denied by the harbour board.',
    ['answered-by', 'reported', 'The claim', 'the harbour board', 'was denied'],
  ],
  ['This was later confirmed by two pilots.', ['answered-by', 'reported', 'This', 'two pilots', 'was later confirmed']],
  [
    'The militia that controls the port put the toll at 21, nine of them fighters.',
    ['verb-figure', 'reported', 'the toll at 21, nine of them fighters', 'The militia that controls the port', 'put'],
  ],
  [
    'The group that monitors tides said two gauges had failed.',
    ['verb-clause', 'indirect', 'two gauges had failed', 'The group that monitors tides', 'said'],
  ],
  [
    'The claim that police officers reported 12 dead was wrong.',
    ['noun-that', 'indirect', 'that police officers reported 12 dead', '', 'claim'],
  ],
  [
    'The only works upstream, a mill owned by Karsten, has always denied discharging anything.',
    [
      'verb-object',
      'reported',
      'discharging anything',
      'The only works upstream, a mill owned by Karsten,',
      'has always denied',
    ],
  ],
  [
    'The board puts the dead at 12, the district hospital at 15, and the channel Frontline at “over thirty”.',
    ['verb-figure', 'reported', 'the dead at 12', 'The board', 'puts'],
    ['gapped-figure', 'indirect', 'at 15', 'the district hospital', ''],
    ['gapped-figure', 'indirect', 'at “over thirty”', 'the channel Frontline', ''],
    ['fragment', 'direct', '“over thirty”', 'the channel Frontline', ''],
  ],
  [
    'The board says 12 pilots died, the union at least 15.',
    ['verb-clause', 'indirect', '12 pilots died', 'The board', 'says'],
    ['gapped-figure', 'indirect', 'at least 15', 'the union', ''],
  ],
  [
    'The board puts the toll at 12, the hospital puts it at 15.',
    ['verb-figure', 'reported', 'the toll at 12', 'The board', 'puts'],
    ['verb-figure', 'reported', 'it at 15', 'the hospital', 'puts'],
  ],
  [
    'Officials counted 12 dead, including 3 police officers.',
    ['verb-figure', 'reported', '12 dead, including 3 police officers', 'Officials', 'counted'],
  ],
  [
    'Police said they arrested 12 pilots, two officers and 15 students.',
    ['verb-clause', 'indirect', 'they arrested 12 pilots, two officers and 15 students', 'Police', 'said'],
  ],
  [
    'Old Mill: the village head reports one woman killed.',
    ['verb-clause', 'indirect', 'one woman killed', 'the village head', 'reports'],
  ],
  [
    'Mayor Gus Tedder: the fire service says 12 died.',
    ['colon-clause', 'indirect', 'the fire service says 12 died', 'Mayor Gus Tedder', ''],
  ],
  [
    "The union's own tally stands at 22, five more than last week.",
    ['owned-count', 'indirect', '22', "The union's", 'tally stands'],
  ],
  ['Police records list 63 names.', ['owned-count', 'indirect', '63 names', 'Police', 'records list']],
  [
    'A count by the union lists 412 deaths.',
    ['owned-count', 'indirect', '412 deaths', 'A count by the union', 'lists'],
  ],
  ["The department's figure is 19.", ['owned-count', 'indirect', '19', "The department's", 'figure is']],
  ['Harbour media: 7 killed', ['colon-clause', 'indirect', '7 killed', 'Harbour media', '']],
  [
    'A pilot told Harbour News workers had arrived with burns.',
    ['verb-clause', 'indirect', 'workers had arrived with burns', 'A pilot', 'told'],
  ],
  ['Reed told workers the plant would close.', ['verb-clause', 'indirect', 'the plant would close', 'Reed', 'told']],
  ['The company is sticking to two.', ['verb-figure', 'reported', 'two', 'The company', 'is sticking to']],
  [
    'Local radio reporting 7 injured now, quoting the clinic.',
    ['verb-clause', 'indirect', '7 injured now', 'Local radio', 'reporting'],
  ],
  [
    'It came from the deputy Karel Voss, who in turn cited a medic.',
    ['verb-object', 'reported', 'a medic', 'the deputy Karel Voss', 'cited'],
  ],
  [
    'The trust has apologised “unreservedly” after the review.',
    ['verb-quotation', 'direct', '“unreservedly”', 'The trust', 'has apologised'],
  ],
  [
    'A pilot who visited the quay counted 23 boats; the army spokesman dismissed this as propaganda.',
    ['verb-figure', 'reported', '23 boats', 'A pilot who visited the quay', 'counted'],
    ['verb-object', 'reported', 'this as propaganda', 'the army spokesman', 'dismissed'],
  ],
  [
    'A pilot said the quay was shut, while another, who gave no name, said it was open.',
    ['verb-clause', 'indirect', 'the quay was shut', 'A pilot', 'said'],
    ['verb-clause', 'indirect', 'it was open', 'another, who gave no name,', 'said'],
  ],
  [
    "The mayor said nobody was hurt; the board's lawyer told her that she was wrong.",
    ['verb-clause', 'indirect', 'nobody was hurt', 'The mayor', 'said'],
    ['verb-that', 'indirect', 'that she was wrong', "the board's lawyer", 'told'],
  ],
  [
    'The mayor insists she only learnt of it in June.',
    ['verb-clause', 'indirect', 'she only learnt of it in June', 'The mayor', 'insists'],
  ],
  ['The deputy for Kesh says “over 60”.', ['verb-quotation', 'direct', '“over 60”', 'The deputy for Kesh', 'says']],
  [
    'According to the Daily Post, which cites a leaked memo, the quay was shut.',
    ['inset', 'indirect', 'the quay was shut', 'the Daily Post', 'According to'],
  ],
  [
    'The quay was shut, says the report, that had been lost for years.',
    ['content-verb', 'indirect', 'The quay was shut', 'the report', 'says'],
  ],
  [
    'Pilots deny a leak, say it was rain.',
    ['verb-object', 'reported', 'a leak', 'Pilots', 'deny'],
    ['verb-clause', 'indirect', 'it was rain', 'Pilots', 'say'],
  ],
  ['Mayor to Channel 8: no danger to residents', ['colon-clause', 'indirect', 'no danger to residents', 'Mayor', '']],
  [
    'Clinic worker on the phone just now: “Tank 4 is gone.”',
    ['colon-quotation', 'direct', '“Tank 4 is gone.”', 'Clinic worker', ''],
  ],
  [
    'RT @harbourwatch: Clinic worker on the phone just now: “Tank 4 is gone.”',
    ['colon-quotation', 'direct', '“Tank 4 is gone.”', 'Clinic worker', ''],
  ],
  ['Reuters, citing two pilots: 6 dead', ['colon-clause', 'indirect', '6 dead', 'Reuters', '']],
  [
    'Two dams had failed, it was reported on Tuesday.',
    ['it-was-said', 'indirect', 'Two dams had failed', '', 'was reported'],
  ],
  [
    '6 dead (mayor), 9 dead per union',
    ['bracket-count', 'indirect', '6 dead', 'mayor', ''],
    ['count-per', 'indirect', '9 dead', 'union', 'per'],
  ],
  [
    'Witnesses we met in Leeds said the pier was shut.',
    ['verb-clause', 'indirect', 'the pier was shut', 'Witnesses we met in Leeds', 'said'],
  ],
  ['A journalist counted 23 boats.', ['verb-figure', 'reported', '23 boats', 'A journalist', 'counted']],
];

export const othersSilent: readonly string[] = [
  "The city's population figure is 40,000.",
  "Monday's figure is 19.",
  'Cumulative suspected cases: 1,846 (+212 since report 6).',
  'Newly confirmed deaths: 14',
  'Police reporting the leak were shot at.',
  'Crew on board: 19.',
  'The board would neither confirm nor deny the report.',
  'The board neither confirmed nor denied the report.',
  'Tickets cost 9 dinars per union member.',
];
