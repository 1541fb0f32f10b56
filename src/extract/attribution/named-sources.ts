import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { isBreak } from './clause.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { range } from './noun-phrase-types.ts';
import type { Subject } from './subject.ts';
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

/** In the passive the grammatical subject is spoken of or to; the speaker stands behind a preposition: von. */
export function passiveSubject(scene: Scene, unit: Unit, start: number, finite: number): Subject {
  const words = unit.data.verbSecond?.subjects;
  const limit = Math.min(unit.last, finite + 30);
  for (let at = start; at < limit; at++) {
    const lower = scene.tokens.lower[at] ?? '';
    if (at > finite && isBreak(scene, at)) break;
    // "Die Angehörigen der Gäste von Bord wurden …": who is spoken of
    if (at < finite && at > start && (scene.tags[at - 1] ?? 0) & Tag.noun) continue;
    if (words?.doers.has(lower) && (scene.tags[at] ?? 0) & Tag.preposition) {
      const skip = words.doersSide.has(scene.tokens.lower[at + 1] ?? '') ? 2 : 1;
      const phrase = nounPhrase(scene, unit, at + skip, limit);
      if (phrase) return { speaker: range(phrase), phrase, addressee: null, from: start, to: phrase.to };
    }
  }
  const text = textNamed(scene, unit, start, limit);
  return { speaker: text, phrase: null, addressee: null, from: start, to: finite + 1 };
}
