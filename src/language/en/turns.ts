import { wordSet } from '../shared/phrases.ts';
import type { TurnWords } from '../shared/turns.ts';

/** Written from knowledge of the language. */
export const turns: TurnWords = {
  asks: wordSet('q question'),
  answers: wordSet('a answer'),
  first: wordSet('i me my mine myself'),
  several: wordSet('we us our ours'),
  second: new Set('you your yours'.split(' ')),
};
