import { type More, type Step, say } from '../../model/index.ts';
import { amountOf } from '../tellers.ts';
import { type Draft, draft, type Evidence, tellingsIn } from './draft.ts';
import { dayOfPoint, firstPoint, numberOf, tellersOf } from './figure-words.ts';

const MOST_STEPS = 8;

/** A count that grew, one finding for its whole way; and, as possible, one that should fall and rose. */
export function updates({ situation, tracks }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { track, decided } of tracks)
    for (const { outcome, value, points, against, asserted, because, by } of decided.decisions) {
      if (outcome !== 'grew' && outcome !== 'rose') continue;
      const steps = [...against, value];
      const shown = steps.length > MOST_STEPS ? [...steps.slice(0, 3), ...steps.slice(-(MOST_STEPS - 3))] : steps;
      const way: (Step | More)[] = shown.map((step) => {
        const point = firstPoint(step);
        const at = dayOfPoint(point);
        return {
          ...amountOf(point?.slots ?? { value: step.nominal, comparator: '=' }),
          ...(at !== undefined && { at }),
        };
      });
      if (shown.length < steps.length) way.splice(3, 0, { more: steps.length - shown.length });
      found.push(
        draft('update', {
          claim: track.claim.id,
          tellings: tellingsIn([...against.flatMap((step) => step.points), ...points]),
          asserted,
          said: say(outcome === 'grew' ? 'count-grew' : 'count-rose', {
            ...numberOf(track, situation),
            ...(by && { by: tellersOf(by, situation) }),
            way,
          }),
          because,
        }),
      );
    }
  return found;
}
