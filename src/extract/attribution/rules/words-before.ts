import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { isFiniteVerb } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';

/** "Von einem „schweren Eingriff“": a part of the frame's own clause, with words in marks, not what was said as a whole. */
export function isPart(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  if (!((scene.tags[from] ?? 0) & Tag.preposition) && !unit.data.verbSecond?.as.has(scene.tokens.lower[from] ?? ''))
    return false;
  for (let at = from; at < to; at++) if (isFiniteVerb(scene, at)) return false;
  return true;
}

/** Whether a quotation is a sentence of its own, not the tail of one: it begins in upper case and holds a finite verb. */
export function isOwnSentence(scene: Scene, from: number, to: number): boolean {
  const first = scene.tokens.word[from + 1] ?? '';
  if (first === first.toLowerCase() || to - from < 6) return false;
  for (let at = from + 1; at < to; at++) if (isFiniteVerb(scene, at)) return true;
  return false;
}

/** Whether nothing but connecting words stands in the range. */
export const onlyConnectors = (scene: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!((scene.tags[i] ?? 0) & (Tag.coordinator | Tag.adverb)) || i - from > 1) return false;
  return true;
};

/** Where the sentence that ends at `comma` begins: the unit, or what follows a semicolon or a full stop inside it. */
export function sentenceStart(scene: Scene, unit: Unit, comma: number): number {
  for (let at = comma - 1; at > unit.from; at--) {
    const word = scene.tokens.word[at] ?? '';
    if (word === ';' || (word === ':' && comma - at > 2)) return at + 1;
  }
  return unit.from;
}
