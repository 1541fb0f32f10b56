import { wordSet } from '../shared/phrases.ts';
import type { TurnWords } from '../shared/turns.ts';

/** Written from knowledge of the language. */
export const turns: TurnWords = {
  asks: wordSet('f frage fragen'),
  answers: wordSet('a antwort'),
  first: wordSet('ich mich mir mein meine meinen meinem meiner meines'),
  several: wordSet('wir uns unser unsere unseren unserem unserer'),
  second: new Set('Sie Ihnen Ihr Ihre Ihren Ihrem Ihrer Du du dich dir dein deine ihr euch'.split(' ')),
};
