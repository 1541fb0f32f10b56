import { Tag } from '../../../language/shared/tags.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, isBreak, isFiniteVerb } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { type Inset, insetCandidate } from './inset.ts';
import { partEnd } from './source-extent.ts';
import { isCountAlone } from './turn.ts';

/** Most tokens of a clause without a verb that a second source tells. */
const BRIEF = 8;

/**
 * "Laut Polizei waren es 40, laut Veranstalter 90", "…, laut dem Wirt war die Halle voll": what a second source tells behind its
 * comma, where it is all that stands there or its verb follows; null where the frame stands inside what the first one says.
 */
export function secondSource(scene: Scene, unit: Unit, inset: Inset): Candidate | null {
  const { frame } = inset;
  const parted = isBreak(scene, frame.from - 1);
  if (!parted && !((scene.tags[frame.from - 1] ?? 0) & Tag.coordinator)) return null;
  const end = clauseEnd(scene, unit, frame.to);
  if (parted && isFiniteVerb(scene, frame.to))
    return insetCandidate(unit, inset, [{ from: frame.to, to: partEnd(scene, unit, frame.to) }]);
  const brief = parted && end >= unit.last && end - frame.to <= BRIEF && isVerbless(scene, frame.to, end);
  if (!brief && !isCountAlone(scene, unit, frame.to, end)) return null;
  return insetCandidate(unit, inset, [{ from: frame.to, to: trimEnd(scene, frame.to, end) }]);
}

function isVerbless(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(scene, at)) return false;
  return to > from;
}

/** What was said before token `end`, less what stands behind it. */
export const endingAt = (scene: Scene, found: readonly Candidate[], end: number): readonly Candidate[] =>
  found.map((one) => ({
    ...one,
    content: one.content.flatMap(({ from, to }) =>
      from >= end ? [] : [{ from, to: to > end ? trimEnd(scene, from, end) : to }],
    ),
  }));
