import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Scene, Unit } from '../unit.ts';

/** "Der Plan ist laut dem Amt vom Tisch": the last phrase of a source behind a copula is the predicate where nothing else is. Gives where it begins, or 0. */
export function lessPredicate(
  { tags, tokens, quoted }: Scene,
  unit: Unit,
  i: number,
  { from, to }: TokenRange,
): number {
  if (i === unit.from || !unit.data.verbSecond?.copulas.has(tokens.lower[i - 1] ?? '')) return 0;
  if (to < unit.last && tokens.kind[to] !== TokenKind.punctuation) return 0;
  for (let at = to - 2; at > from; at--)
    if ((tags[at] ?? 0) & Tag.preposition && !((tags[at] ?? 0) & Tag.noun) && (quoted[at] ?? -1) < 0) return at;
  return 0;
}

/** "der nach Angaben der Polizei 350 Gäste": inside a noun phrase, about its adjective or number alone. */
export const isAttributive = (scene: Scene, unit: Unit, i: number): boolean =>
  i > unit.from &&
  ((scene.tags[i - 1] ?? 0) & (Tag.determiner | Tag.oblique)) !== 0 &&
  !((scene.tags[i - 1] ?? 0) & (Tag.pronoun | Tag.noun)) &&
  unit.data.verbSecond?.governing.has(scene.tokens.lower[i - 1] ?? '') === true &&
  scene.tokens.word[i - 2] !== ',';

/** "Drei Wochen nach dem Fund": a stretch of time before the preposition. */
export function temporal(scene: Scene, unit: Unit, i: number): boolean {
  return (
    i > unit.from &&
    unit.data.never.has(scene.tokens.lower[i - 1] ?? '') &&
    ((scene.tags[i - 2] ?? 0) & (Tag.number | Tag.determiner | Tag.oblique | Tag.adjective)) !== 0
  );
}

/** Whether the word is a noun of saying, or a compound that ends in one: "Polizeiangaben". */
export function nounOfSaying(unit: Unit, lower: string): boolean {
  if (unit.data.nouns.has(lower)) return true;
  return unit.data.verbSecond?.saying.test(lower) === true;
}

/**
 * Behind the noun of saying of which a possessive says whose it is ("nach ihren Angaben auf dem Weg nach Metz"): what
 * follows is the clause's. The end of the unit for other phrases.
 */
export function endOfOwned({ tokens }: Scene, unit: Unit, from: number): number {
  const entities = languageOf(unit.code)?.entities;
  let at = from;
  while (
    at < from + 2 &&
    (entities?.possessives.has(tokens.lower[at] ?? '') || entities?.ownPossessives.has(tokens.lower[at] ?? ''))
  )
    at++;
  return at > from && at < unit.last && nounOfSaying(unit, tokens.lower[at] ?? '') ? at + 1 : unit.last;
}
