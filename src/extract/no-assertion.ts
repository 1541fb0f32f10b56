import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Sentence } from './analysis.ts';
import type { Range } from './coverage.ts';
import { datelineAt } from './dateline.ts';

/** "Lesen Sie …", «Подписывайтесь …»: whether a sentence asks its reader to do something. */
export function isRequest({ lower, kind }: Tokens, { language }: Sentence, { from, to }: Range): boolean {
  const { imperatives, imperativeEnding } = language.clauses;
  const { negators } = language.certainty.negation;
  const first = lower[negators.has(lower[from] ?? '') ? from + 1 : from] ?? '';
  if (kind[from] !== TokenKind.word) return false;
  return imperatives.has(first) || (imperativeEnding !== null && to - from < 30 && imperativeEnding.test(first));
}

/** Words of a date line that nothing stands behind but the name of who reports. */
const FEW_BEHIND = 4;

/** "Whether the road is open is not clear", "Behauptung: …", "Thanks for the figures", «МАХАЧКАЛА, 14 апр — РИА Волна.». */
export function isNoAssertion(tokens: Tokens, { language, from: start }: Sentence, { from, to }: Range): boolean {
  const { lower, word } = tokens;
  const { openQuestions, questionParticles, claimLabels, courtesies } = language.clauses;
  const first = lower[from] ?? '';
  if (openQuestions.has(first) || courtesies.has(`${first} ${lower[from + 1]}`)) return true;
  if (claimLabels.has(first) && word[from + 1] === ':') return true;
  for (let at = from + 1; at < Math.min(to, from + 4); at++) if (questionParticles.has(lower[at] ?? '')) return true;
  const dateline = from === start ? datelineAt(tokens, from, to) : undefined;
  return dateline !== undefined && to - dateline.to <= FEW_BEHIND;
}
