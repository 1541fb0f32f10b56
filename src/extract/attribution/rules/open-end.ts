import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { isBreak, isFiniteVerb } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';

/** "Der Fahrer habe, sagte der Zeuge, geschlafen": the end of what is said whose auxiliary in the subjunctive stands before the frame. */
export function openEnd(
  scene: Scene,
  unit: Unit,
  { from, to }: TokenRange,
  frameTo: number,
): { range: TokenRange; separate: boolean } | null {
  const { tags, tokens } = scene;
  const words = unit.data.verbSecond;
  if (!words) return null;
  const AUXILIARY = Tag.auxiliary | Tag.modal;
  const MOOD = Tag.subjunctive1 | Tag.subjunctive2;
  let open = false;
  for (let at = from; at < to; at++) {
    const tag = tags[at] ?? 0;
    if (tag & MOOD && (tag & AUXILIARY || words.leavesOpen.test(tokens.lower[at] ?? ''))) open = true;
    else if (open && tag & Tag.participle && !(tag & Tag.noun)) open = false;
  }
  const start = frameTo + 1;
  if (!open || tokens.word[frameTo] !== ',' || start >= unit.last) return null;
  for (let at = start; at < unit.last; at++)
    if (tags[at] !== undefined && (isFiniteVerb(scene, at) || isBreak(scene, at)) && at < unit.last - 1) return null;
  const last = tags[unit.last - 1] ?? 0;
  const closes = last & Tag.participle || words.closesOpen.test(tokens.lower[unit.last - 1] ?? '');
  return closes && !(last & Tag.noun) ? { range: { from: start, to: unit.last }, separate: false } : null;
}
