import type { Analysis, Sentence } from '../analysis.ts';
import type { Grammar } from './grammar.ts';

export type Tense = 'past' | 'future' | 'open';

const MIN_PAST_LENGTH = 4;
/** Longer words are no verbs; it bounds the work on one token. */
const MAX_LENGTH = 30;

/** Whether a sentence tells of something past, plainly of something to come, or leaves it open. */
export function tenseOf(analysis: Analysis, sentence: Sentence, grammar: Grammar): Tense {
  const { tokens } = analysis;
  const { past, future, perfect } = grammar.sets;
  const { participle } = grammar.data;
  let isFuture = false;
  let hasAuxiliary = false;
  let hasParticiple = false;
  for (let i = sentence.from; i < sentence.to; i++) {
    const word = tokens.lower[i] ?? '';
    if (past.has(word)) return 'past';
    if (future.has(word)) isFuture = true;
    else if (perfect.has(word)) hasAuxiliary = true;
    else if (word.length >= MIN_PAST_LENGTH && tokens.word[i] === word && word.length <= MAX_LENGTH) {
      if (hasPastEnding(word, grammar)) return 'past';
      if (!hasParticiple && perfect.size && participle.test(word)) hasParticiple = true;
    }
  }
  return hasAuxiliary && hasParticiple ? 'past' : isFuture ? 'future' : 'open';
}

function hasPastEnding(word: string, { pastEndings, pastLengths }: Grammar): boolean {
  for (const length of pastLengths) if (pastEndings.has(word.slice(-length))) return true;
  return false;
}
