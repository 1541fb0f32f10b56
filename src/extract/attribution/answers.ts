import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Answering } from './candidate.ts';
import type { Scene, Unit } from './unit.ts';

/** What may stand beside an answer without being what it is about. */
const BESIDE = Tag.adverb | Tag.auxiliary | Tag.negation | Tag.reflexive | Tag.coordinator | Tag.preposition;

/**
 * "Die Reederei dementierte das", "police rejected these claims", «Застройщик это отрицает»: the stance of an act whose
 * verb, by `lemma`, answers what was said before, where its `clause`, less who speaks and the verb's own words (`apart`),
 * names that by a pronoun, by a noun of saying, or not at all. Undefined where it says itself what it is about.
 */
export function stanceOf(
  scene: Scene,
  unit: Unit,
  lemma: string,
  clause: TokenRange,
  apart: readonly TokenRange[],
): Answering | undefined {
  const { tokens, tags } = scene;
  const { answers } = unit.data;
  const verb = answers.verbs.get(lemma);
  if (!verb) return undefined;
  let pointed = verb.alone;
  let named = false;
  for (let at = clause.from; at < Math.min(clause.to, unit.last); at++) {
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
    if (apart.some(({ from, to }) => at >= from && at < to)) continue;
    const lower = tokens.lower[at] ?? '';
    const tag = tags[at] ?? 0;
    if ((scene.quoted[at] ?? -1) >= 0) return undefined;
    if (answers.pointers.has(lower)) pointed = true;
    else if (answers.said.test(lower)) named = true;
    else if (!(tag & (BESIDE | Tag.determiner) || unit.data.never.has(lower) || answers.beside.has(lower)))
      return undefined;
  }
  return pointed || named ? { stance: verb.stance, named } : undefined;
}

/** The words of a verb that may answer. */
interface AnsweringVerb {
  readonly verb: { readonly lemma: string };
  readonly from: number;
}

/** "Застройщик это отрицает": where the pronoun for what is answered stands right before its verb; the verb's own place where none does. */
export function beforePointer(
  { tokens, tags }: Scene,
  { from, data }: Unit,
  { verb, from: at }: AnsweringVerb,
): number {
  const { pointers, verbs } = data.answers;
  const points = at - 1 > from && pointers.has(tokens.lower[at - 1] ?? '') && verbs.has(verb.lemma);
  return points && !((tags[at - 2] ?? 0) & Tag.preposition) ? at - 1 : at;
}
