import { describe, expect, it } from 'vitest';
import { frameCases, frameSilent } from './en-frames.cases.ts';
import { othersCases, othersSilent } from './en-others.cases.ts';
import { attributionsIn } from './source.ts';
import { type Case, expectFound } from './svo.ts';

const cases: readonly Case[] = [
  [
    'The mayor said that the bridge is closed.',
    ['verb-that', 'indirect', 'that the bridge is closed', 'The mayor', 'said'],
  ],
  [
    'The mayor said Monday the bridge is closed.',
    ['verb-clause', 'indirect', 'the bridge is closed', 'The mayor', 'said'],
  ],
  [
    'The mayor said in a statement the bridge is closed.',
    ['verb-clause', 'indirect', 'the bridge is closed', 'The mayor', 'said'],
  ],
  [
    'The bridge is closed, the mayor said on Monday.',
    ['content-verb', 'indirect', 'The bridge is closed', 'the mayor', 'said'],
  ],
  [
    'The bridge is closed, said Dana Reed, who runs the road service.',
    ['content-verb', 'indirect', 'The bridge is closed', 'Dana Reed, who runs the road service', 'said'],
  ],
  [
    '“The bridge is closed,” said Dana Reed, head of the road service.',
    ['quotation-verb', 'direct', '“The bridge is closed,”', 'Dana Reed, head of the road service', 'said'],
  ],
  [
    '“The bridge is closed,” she told Reuters. “Nobody knows for how long.”',
    ['quotation-verb', 'direct', '“The bridge is closed,” | “Nobody knows for how long.”', 'she', 'told'],
  ],
  ['She said: “The bridge is closed.”', ['verb-quotation', 'direct', '“The bridge is closed.”', 'She', 'said']],
  [
    'She told reporters that the bridge is closed.',
    ['verb-that', 'indirect', 'that the bridge is closed', 'She', 'told'],
  ],
  [
    'To avoid jams, he said, drivers should take the ferry.',
    ['content-verb', 'indirect', 'To avoid jams | drivers should take the ferry', 'he', 'said'],
  ],
  [
    'According to the road service, the bridge is closed.',
    ['inset', 'indirect', 'the bridge is closed', 'the road service', 'According to'],
  ],
  [
    'According to the road service three bridges are closed.',
    ['inset', 'indirect', 'three bridges are closed', 'the road service', 'According to'],
  ],
  [
    'According to the road service 15 bridges are closed.',
    ['inset', 'indirect', '15 bridges are closed', 'the road service', 'According to'],
  ],
  [
    'According to police at least two bridges are closed, and one fell.',
    ['inset', 'indirect', 'at least two bridges are closed, and one fell', 'police', 'According to'],
  ],
  [
    'Two bridges are closed, according to Dana Reed, who runs the road service.',
    ['inset', 'indirect', 'Two bridges are closed', 'Dana Reed', 'according to'],
  ],
  [
    'According to a list of 15 bridges, two are closed.',
    ['inset', 'indirect', 'two are closed', 'a list of 15 bridges', 'According to'],
  ],
  [
    'The bridge, according to Dana Reed, was never safe.',
    ['inset', 'indirect', 'The bridge | was never safe', 'Dana Reed', 'according to'],
  ],
  ['“It was a trap,” as one driver put it.', ['as-clause', 'direct', '“It was a trap,”', 'one driver', 'as | put it']],
  [
    'As the ministry announced on Friday, the bridge will stay closed.',
    ['as-clause', 'indirect', 'the bridge will stay closed', 'the ministry', 'As | announced'],
  ],
  [
    'The governor urged residents to stay at home.',
    ['verb-infinitive', 'indirect', 'to stay at home', 'The governor', 'urged'],
  ],
  [
    'The company wants to reopen the mine.',
    ['verb-infinitive', 'indirect', 'to reopen the mine', 'The company', 'wants'],
  ],
  ['The union called for a strike.', ['verb-object', 'reported', 'a strike', 'The union', 'called for']],
  [
    'Ms. Reed accused the company of hiding the report.',
    ['verb-object', 'reported', 'hiding the report', 'Ms. Reed', 'accused'],
  ],
  [
    'There are reports that the dam was never inspected.',
    ['noun-that', 'indirect', 'that the dam was never inspected', '', 'reports'],
  ],
  [
    'The mayor said the dam was safe but added that it would be inspected.',
    ['verb-clause', 'indirect', 'the dam was safe', 'The mayor', 'said'],
    ['verb-that', 'indirect', 'that it would be inspected', 'The mayor', 'added'],
  ],
  [
    'Mayor Reed closed the bridge, saying that it could collapse.',
    ['verb-that', 'indirect', 'that it could collapse', 'Mayor Reed', 'saying'],
  ],
  [
    'The mayor, who had visited the bridge, denied that it was unsafe.',
    ['verb-that', 'indirect', 'that it was unsafe', 'The mayor, who had visited the bridge,', 'denied'],
  ],
  [
    'The dam was unsafe, the mayor said, while the governor said nobody had told her.',
    ['content-verb', 'indirect', 'The dam was unsafe', 'the mayor', 'said'],
    ['verb-clause', 'indirect', 'nobody had told her', 'the governor', 'said'],
  ],
  [
    'A report commissioned by the city found that the steel was sound.',
    ['verb-that', 'indirect', 'that the steel was sound', 'A report commissioned by the city', 'found'],
  ],
  [
    'Two of them were drunk, one of the guards said.',
    ['content-verb', 'indirect', 'Two of them were drunk', 'one of the guards', 'said'],
  ],
  [
    'The inspector has not said whether the dam will hold.',
    ['verb-that', 'indirect', 'whether the dam will hold', 'The inspector', 'has not said'],
  ],
  [
    'The court is expected to rule on Tuesday.',
    ['verb-infinitive', 'indirect', 'The court | to rule on Tuesday', '', 'is expected'],
  ],
  ['Mayor Ana Reed: “We were lucky.”', ['colon-quotation', 'direct', '“We were lucky.”', 'Mayor Ana Reed', '']],
  ['“We were lucky” — Mayor Ana Reed', ['dash-speaker', 'direct', '“We were lucky”', 'Mayor Ana Reed', '']],
  ['Police: two people are dead', ['colon-clause', 'indirect', 'two people are dead', 'Police', '']],
  [
    'The survey shows that the valley is sinking.',
    ['verb-that', 'indirect', 'that the valley is sinking', 'The survey', 'shows'],
  ],
  [
    'The deputy said the doctor believes that the man will live.',
    ['verb-clause', 'indirect', 'the doctor believes that the man will live', 'The deputy', 'said'],
  ],
  [
    '"They wanted names," one of them said.',
    ['quotation-verb', 'direct', '"They wanted names,"', 'one of them', 'said'],
  ],
  [
    '"Not one was allowed a visit," said a lawyer in Almaty who spoke on condition of anonymity.',
    [
      'quotation-verb',
      'direct',
      '"Not one was allowed a visit,"',
      'a lawyer in Almaty who spoke on condition of anonymity',
      'said',
    ],
  ],
  [
    'Hale And Reed Say The Dam Was Never Safe',
    ['verb-clause', 'indirect', 'The Dam Was Never Safe', 'Hale And Reed', 'Say'],
  ],
  [
    'In his opinion, the dam was never safe.',
    ['inset-noun', 'indirect', 'the dam was never safe', 'his opinion', 'In'],
  ],
  [
    'Sources told the Tribune the dam was never safe.',
    ['verb-clause', 'indirect', 'the dam was never safe', 'Sources', 'told'],
  ],
  [
    'A text sent to residents warned that the dam was unsafe.',
    ['verb-that', 'indirect', 'that the dam was unsafe', 'A text sent to residents', 'warned'],
  ],
  [
    'The mayor confirmed the closure of the bridge.',
    ['verb-object', 'reported', 'the closure of the bridge', 'The mayor', 'confirmed'],
  ],
  [
    'Two ferries reportedly sank in the lake.',
    ['hearsay-word', 'free-indirect', 'Two ferries reportedly sank in the lake.', '', ''],
  ],
  [
    'The keeper is widely believed to have left.',
    ['hearsay-passive', 'free-indirect', 'The keeper is widely believed to have left.', '', ''],
  ],
  [
    'There were reports of a leak at the dam.',
    ['impersonal-report', 'reported', 'There were reports of a leak at the dam.', 'reports', ''],
  ],
];

const silent: readonly string[] = [
  'No group immediately claimed responsibility for the blast.',
  'No one said how many people had died.',
  'None of the officials said that anyone had died.',
  'The bridge is closed.',
  'The bridge fell after the flood.',
  'He carried a copy of the “River Times” under his arm.',
  'The reported cost of the bridge was paid by the state.',
  'In 2016, the town bought the so-called “ghost ferry” and sold it.',
  'Recent claims and reports about the dam fill the shelves.',
  'The notes were found in a drawer.',
  'The charges were dropped and the plan failed.',
  'Nobody asked whether the ferry would come.',
  'State media reported an accident, citing the Interior Ministry.',
  'The allegedly stolen boat was found.',
  'The keeper was happy to leave.',
  'The man said to be the owner of the dam left the valley.',
];

describe('English attribution', () => {
  it.each([...cases, ...frameCases, ...othersCases].map((one) => ({ text: one[0], one })))(
    'reads $text',
    async ({ one }) => {
      await expectFound('en', one);
    },
  );

  it.each([...silent, ...frameSilent, ...othersSilent])('finds nobody speaking in: %s', async (text) => {
    expect(await attributionsIn(text, 'en')).toEqual([]);
  });
});
