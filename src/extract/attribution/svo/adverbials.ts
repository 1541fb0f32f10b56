import { Tag } from '../../../language/shared/attribution.ts';
import type { Scene, Unit } from '../unit.ts';

/** End of an adverb of several words at `i`: "между тем", "как минимум"; `i` where none stands. */
export function adverbialEnd({ tokens }: Scene, unit: Unit, i: number): number {
  for (const rest of unit.data.svo?.adverbials.get(tokens.lower[i] ?? '') ?? [])
    if (i + rest.length < unit.last && rest.every((word, k) => tokens.lower[i + 1 + k] === word))
      return i + 1 + rest.length;
  return i;
}

/** Past times and adverbs that stand between a verb and its content: "said Friday", "said on Monday". */
export function pastAdverbs(scene: Scene, unit: Unit, i: number): number {
  let at = i;
  for (let steps = 0; steps < 6 && at < unit.last; steps++) {
    const tag = scene.tags[at] ?? 0;
    const lower = scene.tokens.lower[at] ?? '';
    const phrase = adverbialEnd(scene, unit, at);
    if (phrase > at) at = phrase;
    else if (
      (unit.data.never.has(lower) && !(tag & Tag.pronoun)) ||
      (tag & Tag.adverb && !(tag & (Tag.noun | Tag.pronoun | Tag.determiner | Tag.preposition)))
    )
      at++;
    else if (
      tag & (Tag.preposition | Tag.adverb | Tag.determiner) &&
      (unit.data.never.has(scene.tokens.lower[at + 1] ?? '') ||
        (/^(?:the|a|early|late|last|this|next)$/.test(scene.tokens.lower[at + 1] ?? '') &&
          unit.data.never.has(scene.tokens.lower[at + 2] ?? '')))
    )
      at += 2;
    else break;
  }
  return at;
}
