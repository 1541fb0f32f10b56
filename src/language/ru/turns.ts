import { wordSet } from '../shared/phrases.ts';
import type { TurnWords } from '../shared/turns.ts';

/** Written from knowledge of the language. */
export const turns: TurnWords = {
  asks: wordSet('в вопрос'),
  answers: wordSet('о ответ'),
  first: wordSet('я меня мне мной мною мой моя моё мое мои моего моей моему моих моим'),
  several: wordSet('мы нас нам нами наш наша наше наши нашего нашей наших'),
  second: new Set(
    'вы вас вам вами ваш ваша ваше ваши вашего вашей вашему ваших Вы Вас Вам Вами Ваш Ваша ты тебя тебе'.split(' '),
  ),
};
