import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { Answering } from './candidate.ts';
import type { Scene, Unit } from './unit.ts';

/** How far before its verb a clause that answers may begin, in tokens. */
const REACH = 14;

/** What may stand beside an answer without being what it is about. */
const BESIDE = Tag.adverb | Tag.auxiliary | Tag.negation | Tag.reflexive | Tag.coordinator | Tag.preposition;

/**
 * "Die Reederei dementierte das", "police rejected these claims", «Застройщик это отрицает»: the stance of an act whose
 * verb, by `lemma`, answers what was said before, where its `clause`, less who speaks and the verb's own words (`apart`),
 * names that by a pronoun, by a noun of saying, or not at all; `pointing`: other words do. A verb that only calls it something
 * ("nannte das eine Lüge") answers by what it calls it. Undefined where it says itself what it is about.
 */
export function stanceOf(
  scene: Scene,
  unit: Unit,
  lemma: string,
  clause: TokenRange,
  apart: readonly TokenRange[],
  pointing = false,
): Answering | undefined {
  const { tokens, tags } = scene;
  const { answers } = unit.data;
  const verb = answers.verbs.get(lemma);
  if (!verb && !answers.calls.has(lemma)) return undefined;
  let pointed = pointing || verb?.alone === true;
  let calledFalse = false;
  let named = false;
  let blames = false;
  for (let at = clause.from; at < Math.min(clause.to, unit.last); at++) {
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.number) continue;
    if (apart.some(({ from, to }) => at >= from && at < to)) continue;
    const lower = tokens.lower[at] ?? '';
    const tag = tags[at] ?? 0;
    calledFalse ||= answers.falsehoods.has(lower);
    // "dismissed this as propaganda": what it is called
    if (verb && pointed && unit.data.svo && unit.data.asWords.has(lower)) break;
    if ((scene.quoted[at] ?? -1) >= 0) return undefined;
    if (answers.pointers.has(lower)) pointed = true;
    else if (answers.said.test(lower)) {
      named = true;
      blames ||= answers.blame.test(lower);
    } else if (
      !(
        tag & (BESIDE | Tag.determiner) ||
        unit.data.never.has(lower) ||
        answers.beside.has(lower) ||
        answers.falsehoods.has(lower) ||
        unit.data.verbSecond?.as.has(lower) ||
        unit.data.asWords.has(lower)
      )
    )
      return undefined;
  }
  const stance = verb?.stance ?? (calledFalse ? 'denies' : undefined);
  return stance && (pointed || named) ? { stance, named, ...(blames && { blames }) } : undefined;
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

/** ", a claim the army denies": the token behind the noun of saying that stands between a comma and who answers it; `from` where none does. */
export function pastClaim({ tokens, tags }: Scene, { data, last }: Unit, from: number): number {
  const article = (tags[from] ?? 0) & Tag.determiner ? from + 1 : from;
  const opens = article > from && article + 1 < last && data.answers.said.test(tokens.lower[article] ?? '');
  return opens && (tags[article + 1] ?? 0) & (Tag.determiner | Tag.title | Tag.pronoun) ? article + 1 : from;
}

/** Whether a verb that answers ends a clause about what stands before its comma, or the pronoun for that stands before it. */
export function answersApart(scene: Scene, unit: Unit, cue: AnsweringVerb): boolean {
  if (!unit.data.answers.verbs.has(cue.verb.lemma)) return false;
  if (beforePointer(scene, unit, cue) < cue.from) return true;
  const comma = commaBefore(scene, unit, cue.from);
  return comma >= 0 && pastClaim(scene, unit, comma + 1) > comma + 1;
}

/** The nearest comma before a verb that may open the clause in which it answers; -1 where none stands near. */
export function commaBefore({ tokens, quoted }: Scene, unit: Unit, verb: number): number {
  for (let at = verb - 1; at > Math.max(unit.from, verb - REACH); at--)
    if (tokens.word[at] === ',' && (quoted[at] ?? -1) < 0) return at;
  return -1;
}
