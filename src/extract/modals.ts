import type { Infinitives, MarkerSense } from '../language/shared/certainty.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Sentence } from './analysis.ts';

/** Tokens that a modal is searched for its infinitive. */
const FAR = 40;
const STOP = new Set(['.', ';', ':', '!', '?']);

/**
 * Whether the modal verb at token `at` says how sure something is, not what is planned, allowed or able to be. The
 * infinitive that belongs to it tells: "soll getötet worden sein" is hearsay, "soll morgen beginnen" a plan (Duden,
 * Die Grammatik, on epistemic modal verbs). Bounded to forty tokens either side.
 */
export function modalMarks(
  tokens: Tokens,
  sentence: Sentence,
  at: number,
  when: NonNullable<MarkerSense['when']>,
): boolean {
  const rules = sentence.language.certainty.certainty.infinitives;
  if (!rules) return true;
  if (when === 'epistemic') return !hasAbleSubject(tokens, sentence, at, rules);
  if (isPerfectBefore(tokens, sentence, at, rules)) return true;
  const last = clauseEnd(tokens, sentence, at, rules);
  for (let i = at + 2; i <= last; i++) if (isPerfect(tokens, i, rules)) return true;
  return when === 'stative' && isStative(tokens, sentence, at, last, rules);
}

function isPerfect({ lower }: Tokens, i: number, rules: Infinitives): boolean {
  return rules.auxiliary.has(lower[i] ?? '') && rules.participle(lower[i - 1] ?? '');
}

/** "… getötet worden sein soll": the infinitive stands before the modal. */
function isPerfectBefore(tokens: Tokens, { from }: Sentence, at: number, rules: Infinitives): boolean {
  return at - 2 >= from && isPerfect(tokens, at - 1, rules);
}

/** The last word of the clause of the modal at `at`. Commas inside are passed while no verb stands before them. */
function clauseEnd({ lower, kind, word }: Tokens, { to }: Sentence, at: number, rules: Infinitives): number {
  const limit = Math.min(to, at + FAR);
  let last = at;
  for (let i = at + 1; i < limit; i++) {
    const mark = lower[i] ?? '';
    if (STOP.has(mark)) break;
    if (mark === ',' && rules.closing.test(word[i - 1] ?? '') && lower[i - 1] === word[i - 1]) break;
    if (kind[i] === TokenKind.word) last = i;
  }
  return last;
}

function isStative(tokens: Tokens, { from }: Sentence, at: number, last: number, rules: Infinitives): boolean {
  const { lower } = tokens;
  const before = rules.stative.has(lower[at - 1] ?? '');
  if (!before && !rules.stative.has(lower[last] ?? '')) return false;
  const start = Math.max(from, at - 12);
  const end = before ? at : last;
  for (let i = start; i < end; i++) if (rules.plan.has(lower[i] ?? '')) return false;
  return true;
}

function hasAbleSubject({ lower }: Tokens, { from, to }: Sentence, at: number, rules: Infinitives): boolean {
  if (rules.able.has(lower[at - 1] ?? '') || (at + 1 < to && rules.able.has(lower[at + 1] ?? ''))) return true;
  for (let i = at - 1; i >= Math.max(from, at - FAR); i--) {
    if (STOP.has(lower[i] ?? '')) break;
    if (lower[i] === ',') return rules.able.has(lower[i + 1] ?? '');
  }
  return false;
}
