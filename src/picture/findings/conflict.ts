import { say } from '../../model/index.ts';
import { type Draft, draft, type Evidence, tellingsIn } from './draft.ts';
import { amountTold, dayOfPoint, figureThing, firstPoint, tellersOf } from './figure-words.ts';

/** Two figures for one thing that no other decision explains: one finding for each disputed value, with all who tell it. */
export function figureConflicts({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, decided } of tracks)
    for (const { outcome, value, points, against, asserted, because, earlier = [] } of decided.decisions) {
      const other = against[0];
      if (outcome !== 'conflict' || !other) continue;
      const at = dayOfPoint(points[0]);
      const otherAt = dayOfPoint(firstPoint(other));
      found.push(
        draft('conflict', {
          claim: track.claim.id,
          tellings: tellingsIn([...points, ...other.points, ...earlier.flatMap((value) => value.points)]),
          asserted,
          said: say('figures-conflict', {
            figure: figureThing(value, track),
            by: tellersOf(points, situation),
            ...(at !== undefined && { at }),
            other: amountTold(other),
            otherBy: tellersOf(other.points, situation),
            ...(otherAt !== undefined && { otherAt }),
          }),
          because,
        }),
      );
    }
  return found;
}
