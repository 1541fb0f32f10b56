import { valueText } from '../words.ts';
import { type Draft, draft, type Evidence, tellingsIn } from './draft.ts';
import { dated, firstPoint, numberOf } from './figure-words.ts';

const MOST_STEPS = 8;

/** A count that grew, one finding for its whole way; and, as possible, one that should fall and rose. */
export function updates({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, decided } of tracks)
    for (const { outcome, value, points, against, asserted, because } of decided.decisions) {
      if (outcome !== 'grew' && outcome !== 'rose') continue;
      const steps = [...against, value];
      const shown = steps.length > MOST_STEPS ? [...steps.slice(0, 3), ...steps.slice(-(MOST_STEPS - 3))] : steps;
      const way = shown.map((step) => {
        const point = firstPoint(step);
        return `${valueText(point?.slots ?? { value: step.nominal, comparator: '=' })}${dated(point)}`;
      });
      if (shown.length < steps.length) way.splice(3, 0, '…');
      found.push(
        draft('update', {
          claim: track.claim.id,
          tellings: tellingsIn([...against.flatMap((step) => step.points), ...points]),
          asserted,
          says: `${numberOf(track, situation)} ${outcome === 'grew' ? 'grew' : 'rose'}: ${way.join(' → ')}.`,
          because,
        }),
      );
    }
  return found;
}
