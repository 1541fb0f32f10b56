import { numberText } from '../words.ts';
import { type Draft, draft, type Evidence, tellingsIn } from './draft.ts';
import { dated, figureText, firstPoint, tellersText } from './figure-words.ts';

/** Two figures for one thing that no other decision explains: one finding for each disputed value, with all who tell it. */
export function figureConflicts({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, decided } of tracks)
    for (const { outcome, value, points, against, asserted, because } of decided.decisions) {
      const other = against[0];
      if (outcome !== 'conflict' || !other) continue;
      const one = `${figureText(value, track)} according to ${tellersText(points, situation)}${dated(points[0])}`;
      const two = `${numberText(other.nominal)} according to ${tellersText(other.points, situation)}${dated(firstPoint(other))}`;
      found.push(
        draft('conflict', {
          claim: track.claim.id,
          tellings: tellingsIn([...points, ...other.points]),
          asserted,
          says: `${one}, but ${two}.`,
          because,
        }),
      );
    }
  return found;
}
