import type { CreditRules } from '../shared/credits.ts';
import { compilePhrases, wordSet } from '../shared/phrases.ts';

/** Written from knowledge of how English news names its sources. */
export const credits: CreditRules = {
  before: wordSet(
    'citing cited cites carried reported reporting quoting quoted quotes told according via relayed published broadcast distributed',
  ),
  after: wordSet(
    'reported reports reporting said says wrote writes quoted quotes cited cites carried attributed broadcast published',
  ),
  sources: wordSet('source sources via original originally'),
  pictures: wordSet(
    'photo photos photograph photographs photographer image images picture pictures graphic video footage copyright credit credits screenshot map illustration',
  ),
  and: wordSet('and or'),
  backward: wordSet('this that it the'),
  reporters: compilePhrases(
    [['reporting by, additional reporting by, with reporting by, with reporting from, with files from', true]],
    {},
  ),
  translated: compilePhrases(
    [
      [
        'translated from russian, translated from the russian, translation from russian, russian original',
        { from: 'ru' },
      ],
      ['translated from german, translated from the german, translation from german, german original', { from: 'de' }],
      [
        'machine translation, machine translated, machine-translated, automatic translation, automatically translated, translated by, translated with, translated from, translation :',
        {},
      ],
    ],
    {},
  ),
};
