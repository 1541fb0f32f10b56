import type { ClauseWords } from '../shared/clause-words.ts';
import { wordSet as set } from '../shared/phrases.ts';

/** Conjunctions and relative pronouns after Duden, Die Grammatik. */
export const clauseWords: ClauseWords = {
  relativeLike: set('wie was wo wer'),
  circumstance: set(
    'weil da wenn falls obwohl nachdem bevor während als damit sodass indem wobei womit solange sobald um ohne statt',
  ),
  sequel: set('wobei worauf woraufhin was'),
  goingOn: set('und aber'),
  adding: set('und aber sowie'),
  ellipsis: set('und oder aber sowie'),
  sureRelatives: set('denen deren dessen'),
  articleEndings: new Map([
    ['der', /e$/],
    ['die', /en?$/],
    ['das', /e$/],
  ]),
};
