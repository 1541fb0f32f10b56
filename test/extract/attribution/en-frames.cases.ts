import type { Case } from './svo.ts';

/** English frames beyond a verb of saying with its clause, and marks that are typed or left open. */
export const frameCases: readonly Case[] = [
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
  'It costs two coins per person, per day.',
  'The keeper was sad to leave.',
  'It is sad that the ferry sank.',
  'The claim was paid and the shop reopened.',
  'His offer was too low.',
  'The call went to the wrong house.',
  'The keeper, who lives in the mill, resigned.',
  "The 5'' bolts were lost.",
  'The ferry “Dawn” — Hale line — leaves at noon.',
];
