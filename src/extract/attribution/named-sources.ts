import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { range } from './noun-phrase-types.ts';
import type { Scene, Unit } from './unit.ts';

/** "aus dem Bericht": the noun phrase behind the preposition of a source. */
export function sourceNamed(scene: Scene, unit: Unit, from: number, to: number): TokenRange | null {
  for (let at = from; at < to; at++) {
    if (
      !unit.data.verbSecond?.subjects.knownFrom.has(scene.tokens.lower[at] ?? '') ||
      !((scene.tags[at] ?? 0) & Tag.preposition)
    )
      continue;
    const phrase = nounPhrase(scene, unit, at + 1, to);
    if (phrase) return range(phrase);
  }
  return null;
}

/** "im Bericht", "in einer Erklärung": a text that something is said to stand in, in the tokens from `from` to `to`. */
export function textNamed(scene: Scene, unit: Unit, from: number, to: number, any = false): TokenRange | null {
  const words = unit.data.verbSecond?.subjects;
  let other: NounPhrase | null = null;
  for (let at = from; at < to; at++) {
    if (!unit.data.sourcePrepositions.has(scene.tokens.lower[at] ?? '') || !((scene.tags[at] ?? 0) & Tag.preposition))
      continue;
    const phrase = nounPhrase(scene, unit, at + 1, to, { apposition: false });
    if (!phrase) continue;
    for (let k = phrase.from; k < Math.min(phrase.to, phrase.from + 5); k++)
      if (words?.texts.test(scene.tokens.lower[k] ?? '')) return range(phrase);
    at = phrase.to - 1;
    other ??= words?.relations.test(scene.tokens.lower[phrase.head] ?? '') ? null : phrase;
  }
  return other && any ? range(other) : null;
}
