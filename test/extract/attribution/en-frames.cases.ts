import type { Case } from './svo.ts';

/** English frames beyond a verb of saying with its clause, and marks that are typed or left open. */
export const frameCases: readonly Case[] = [
  // whom a report names as its own source is neither who speaks nor what is said
  [
    'Local radio, citing the governor, reported that the bridge is closed.',
    ['verb-that', 'indirect', 'that the bridge is closed', 'Local radio', 'reported'],
  ],
  [
    'Dana Reed, speaking to drivers, said the bridge was closed.',
    ['verb-clause', 'indirect', 'the bridge was closed', 'Dana Reed', 'said'],
  ],
  [
    'The Courier reported that the bridge is closed, citing the governor.',
    ['verb-that', 'indirect', 'that the bridge is closed', 'The Courier', 'reported'],
  ],
  // who it is that speaks: an age, a name that looks like a pronoun, a participle behind an adverb
  [
    'Reed, 31, from Ketley, said the bridge was closed.',
    ['verb-clause', 'indirect', 'the bridge was closed', 'Reed, 31, from Ketley,', 'said'],
  ],
  ['The WHO says the water is safe.', ['verb-clause', 'indirect', 'the water is safe', 'The WHO', 'says']],
  [
    '“It’s over,” said a visibly shaken Reed.',
    ['quotation-verb', 'direct', '“It’s over,”', 'a visibly shaken Reed', 'said'],
  ],
  ['“Nobody,” Reed said.', ['quotation-verb', 'direct', '“Nobody,”', 'Reed', 'said']],
  [
    'Reed has emphatically denied taking the money.',
    ['verb-object', 'reported', 'taking the money', 'Reed', 'has emphatically denied'],
  ],
  [
    'The driver, asked about the delay, said it was long.',
    ['verb-clause', 'indirect', 'it was long', 'The driver, asked about the delay,', 'said'],
  ],
  // who passes it on is no part of who speaks, and who wants no name says nothing by it
  [
    'The governor, quoted by the state agency, said the bridge was closed.',
    ['verb-clause', 'indirect', 'the bridge was closed', 'The governor', 'said'],
  ],
  [
    'A clerk, who asked not to be named, said the bridge was closed.',
    ['verb-clause', 'indirect', 'the bridge was closed', 'A clerk, who asked not to be named,', 'said'],
  ],
  ['The clerk asked not to be identified.'],
  [
    "The dockers' union said the bridge was closed.",
    ['verb-clause', 'indirect', 'the bridge was closed', "The dockers' union", 'said'],
  ],
  // typewritten single marks, told from apostrophes
  ["'It fell,' the warden said.", ['quotation-verb', 'direct', "'It fell,'", 'the warden', 'said']],
  [
    "'It fell,' said Reed. 'I don't know the owners' plans.'",
    ['quotation-verb', 'direct', "'It fell,' | 'I don't know the owners' plans.'", 'Reed', 'said'],
  ],
  [
    "The drivers' families said the '90s were worse.",
    ['verb-clause', 'indirect', "the '90s were worse", "The drivers' families", 'said'],
  ],
  // headings in capitals
  ['MAYOR SAYS BRIDGE WILL REOPEN MONDAY', ['verb-clause', 'indirect', 'BRIDGE WILL REOPEN MONDAY', 'MAYOR', 'SAYS']],
  [
    'Three dead after ferry sinks, police say',
    ['content-verb', 'indirect', 'Three dead after ferry sinks', 'police', 'say'],
  ],
  ['Deal likely this week, says mayor', ['content-verb', 'indirect', 'Deal likely this week', 'mayor', 'says']],
  // a refusal is an act
  ['The mayor declined to comment.', ['verb-infinitive', 'reported', 'to comment', 'The mayor', 'declined']],
  // where the clause of a noun ends
  [
    'The claim that the bridge was damaged has been rejected.',
    ['noun-that', 'indirect', 'that the bridge was damaged', '', 'claim'],
  ],
  ['It was a bad idea that went nowhere.'],
  // forms that are nouns as well
  [
    'Records show the pilot failed two tests.',
    ['verb-clause', 'indirect', 'the pilot failed two tests', 'Records', 'show'],
  ],
  [
    'The UN estimates 40,000 people have fled.',
    ['verb-clause', 'indirect', '40,000 people have fled', 'The UN', 'estimates'],
  ],
  [
    'The group claimed responsibility for the attack.',
    ['verb-object', 'reported', 'responsibility for the attack', 'The group', 'claimed'],
  ],
  ['He claimed the seat.'],
  ['In his words, the bridge was a trap.', ['inset-noun', 'indirect', 'the bridge was a trap', 'his words', 'In']],
  ['In other words, the bridge was a trap.'],
  [
    'By the mayor’s reckoning the bridge was a trap.',
    ['inset-noun', 'indirect', 'the bridge was a trap', 'the mayor’s reckoning', 'By'],
  ],
  ['He was paid by the count.'],
  ['The court was told the bridge was a trap.', ['verb-clause', 'indirect', 'the bridge was a trap', '', 'was told']],
  ['The man was found lying in a car park that police had closed.'],
  ['The bill is meant to help farmers.'],
  ['Ketley, or “the pit” as it is informally referred to, will close.'],
  [
    'Sources told Reuters the previous day the bridge was closed.',
    ['verb-clause', 'indirect', 'the bridge was closed', 'Sources', 'told'],
  ],
  [
    'Asked how long it took, he said “a minute or two”.',
    ['verb-quotation', 'direct', '“a minute or two”', 'he', 'said'],
  ],
  // paragraphs of one quotation, set in one line
  [
    'Reed said: “The bridge was old. “Nobody looked after it.” The mayor said that it was safe.',
    ['verb-quotation', 'direct', '“The bridge was old', 'Reed', 'said'],
    ['quotation-goes-on', 'direct', '“Nobody looked after it.”', 'Reed', 'said'],
    ['verb-that', 'indirect', 'that it was safe', 'The mayor', 'said'],
  ],
  [
    '“The bridge is closed,” Dana Reed, head of the road service, said on Monday.',
    ['quotation-verb', 'direct', '“The bridge is closed,”', 'Dana Reed, head of the road service,', 'said'],
  ],
  [
    '“The bridge is closed,” Dana Reed said this week on local radio.',
    ['quotation-verb', 'direct', '“The bridge is closed,”', 'Dana Reed', 'said'],
  ],
  [
    '“The bridge is closed,” Rep. Dana Reed (D-Ohio) said Friday.',
    ['quotation-verb', 'direct', '“The bridge is closed,”', 'Rep. Dana Reed (D-Ohio)', 'said'],
  ],
  [
    'The mayor says the river undulates near the mill.',
    ['verb-clause', 'indirect', 'the river undulates near the mill', 'The mayor', 'says'],
  ],
  [
    'The keeper is convinced that the dam will break.',
    ['adjective-that', 'indirect', 'that the dam will break', 'The keeper', 'is convinced'],
  ],
  [
    'Many residents are not sure the dam will hold.',
    ['adjective-that', 'indirect', 'the dam will hold', 'Many residents', 'are not sure'],
  ],
  [
    'The bags, which the guard said were empty, were searched.',
    ['relative-clause', 'indirect', 'which | were empty', 'the guard', 'said'],
  ],
  ['They left in what the mayor called a hurry.', ['relative-clause', 'indirect', 'a hurry', 'the mayor', 'called']],
  [
    'The board replaced what it called “rotten planks” in May.',
    ['relative-clause', 'direct', '“rotten planks”', 'it', 'called'],
  ],
  [
    'The dam, Mr. Reed said, leaked for years.',
    ['content-verb', 'indirect', 'The dam | leaked for years', 'Mr. Reed', 'said'],
  ],
  ['Three more, he said, swam ashore.', ['content-verb', 'indirect', 'Three more | swam ashore', 'he', 'said']],
  [
    '13:47 The port agency says that nobody died.',
    ['verb-that', 'indirect', 'that nobody died', 'The port agency', 'says'],
  ],
  ['Two of them, Reed said, leaked.', ['content-verb', 'indirect', 'Two of them | leaked', 'Reed', 'said']],
  [
    'As the Harbour Star reports, citing doctors, 33 people fell ill.',
    ['as-clause', 'indirect', '33 people fell ill', 'the Harbour Star', 'As | reports'],
  ],
  [
    'By the count of the union, 19 pits closed.',
    ['inset', 'indirect', '19 pits closed', 'the union', 'By the count of'],
  ],
  [
    'The dam, he said, can “hold for years” if it is watched.',
    ['content-verb', 'indirect', 'The dam | can “hold for years” if it is watched', 'he', 'said'],
    ['fragment', 'direct', '“hold for years”', 'he', 'said'],
  ],
  [
    '“We heard it all night.” ― Dana Reed\n“Nobody slept in our street.” ― Gus Hale',
    ['dash-speaker', 'direct', '“We heard it all night.”', 'Dana Reed', ''],
    ['dash-speaker', 'direct', '“Nobody slept in our street.”', 'Gus Hale', ''],
  ],
  [
    "''We heard it,'' the keeper said. ''Nobody slept.''",
    ['quotation-verb', 'direct', "''We heard it,'' | ''Nobody slept.''", 'the keeper', 'said'],
  ],
  [
    '“We heard it,” Dana Reed said. “Nobody slept until the morning came.\n“The dogs barked,” added Gus Hale.',
    ['quotation-verb', 'direct', '“We heard it,” | “Nobody slept until the morning came.', 'Dana Reed', 'said'],
    ['quotation-verb', 'direct', '“The dogs barked,”', 'Gus Hale', 'added'],
  ],
  [
    'The claim that the dam was safe angered residents.',
    ['noun-that', 'indirect', 'that the dam was safe', '', 'claim'],
  ],
  [
    'There were warnings from her lawyer that the deal was void.',
    ['noun-that', 'indirect', 'that the deal was void', 'her lawyer', 'warnings'],
  ],
  [
    'The mayor broke his promise to repair the bridge.',
    ['noun-infinitive', 'indirect', 'to repair the bridge', 'his', 'promise'],
  ],
  ['The governor’s call for calm was ignored.', ['noun-object', 'reported', 'calm', 'The governor’s', 'call for']],
  [
    'The keeper was accused of hiding the report.',
    ['verb-object', 'reported', 'The keeper | hiding the report', '', 'was accused of'],
  ],
  [
    'The dam broke at dawn, per the road service.',
    ['inset', 'indirect', 'The dam broke at dawn', 'the road service', 'per'],
  ],
  [
    'The union condemned the raid and called for a strike.',
    ['verb-object', 'reported', 'the raid', 'The union', 'condemned'],
    ['verb-object', 'reported', 'a strike', 'The union', 'called for'],
  ],
  [
    'The mayor accused Dana Reed, the keeper, of lying about the leak.',
    ['verb-object', 'reported', 'lying about the leak', 'The mayor', 'accused'],
  ],
  [
    'Calling the plan a mistake, Ms. Reed left the board.',
    ['verb-object', 'reported', 'the plan a mistake', 'Ms. Reed', 'Calling'],
  ],
  [
    'Claiming the dam was safe, Reed told residents to stay.',
    ['verb-clause', 'indirect', 'the dam was safe', 'Reed', 'Claiming'],
    ['verb-infinitive', 'indirect', 'to stay', 'Reed', 'told'],
  ],
  [
    'Residents argued over whether the dam should be raised.',
    ['verb-object', 'reported', 'whether the dam should be raised', 'Residents', 'argued over'],
  ],
  [
    'The keeper boasted of the dam, “I built it alone.”',
    ['verb-quotation', 'direct', '“I built it alone.”', 'The keeper', 'boasted'],
  ],
  [
    'Economist Dana Reed, who reports on mines, said the pit was flooded.',
    ['verb-clause', 'indirect', 'the pit was flooded', 'Economist Dana Reed, who reports on mines,', 'said'],
  ],
  [
    'The keeper, who in May said the dam was safe, resigned.',
    ['verb-clause', 'indirect', 'the dam was safe', 'who', 'said'],
  ],
  [
    'As many engineers, including Ms. Reed, have pointed out, the dam is old.',
    ['as-clause', 'indirect', 'the dam is old', 'many engineers', 'As | have pointed out'],
  ],
  [
    'The dam, as reported by the water ministry, had held.',
    ['as-clause', 'indirect', 'The dam | had held', 'the water ministry', 'as reported'],
  ],
  [
    'The bridge, as was confirmed by Governor Tom Reed, has fallen.',
    ['as-clause', 'indirect', 'The bridge | has fallen', 'Governor Tom Reed', 'as was confirmed'],
  ],
  [
    'As it was announced by the police, the pit is shut.',
    ['as-clause', 'indirect', 'the pit is shut', 'the police', 'As | was announced'],
  ],
  [
    'A new survey shows that the valley is sinking.',
    ['verb-that', 'indirect', 'that the valley is sinking', 'A new survey', 'shows'],
  ],
  [
    'The mayor repeatedly said, “Stay at home,” until the sirens fell silent.',
    ['verb-quotation', 'direct', '“Stay at home,”', 'The mayor', 'repeatedly said'],
  ],
];

/** Sentences in which nobody speaks, beside them. */
export const frameSilent: readonly string[] = [
  'We have given 12 boats, 60 volunteers and four coins for the crews.',
  "The keepers repaired Monday's attack on the big old ferry line, which is shut.",
  'It costs two coins per person, per day.',
  'The keeper was sad to leave.',
  'The maps, as they were found in the mill, are old.',
  'It is sad that the ferry sank.',
  'The claim was paid and the shop reopened.',
  'His offer was too low.',
  'The call went to the wrong house.',
  'The keeper, who lives in the mill, resigned.',
  "The 5'' bolts were lost.",
  'The ferry “Dawn” — Hale line — leaves at noon.',
];
