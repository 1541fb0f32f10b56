import { type Amount, type Comparator, say, type Teller } from '../../model/index.ts';
import type { Telling } from '../situation.ts';
import { amountOf, listed, placeOf } from '../tellers.ts';
import type { Point } from '../tracks.ts';
import { hasNone, hasSource } from './attribution-lost.ts';
import { type Draft, draft, type Evidence } from './draft.ts';
import { repeatsOf } from './repeats.ts';
import { mayBeImplied } from './unsourced.ts';

/** How large a number is made by what stands before it. "About" is no more and no less than a round number says itself. */
const SIZE: Readonly<Record<Comparator, number>> = { '<': 0, '<=': 0, '~': 1, '=': 1, '>=': 2, '>': 2 };

/** A figure that became larger on the way, its number unchanged: "20 thousand", then "more than 20,000". */
export function figureDrifts({ situation, units }: Evidence): Draft[] {
  const found: Draft[] = [];
  for (const { claim, track, value, tellings, origins } of units) {
    if (!track || !value) continue;
    const points = new Map<Telling, Point>();
    for (const point of value.points) if (!points.has(point.telling)) points.set(point.telling, point);
    const sizeOf = (telling: Telling): number => SIZE[points.get(telling)?.slots.comparator ?? '='];
    const sizes = [...points.keys()].map(sizeOf);
    const least = Math.min(...new Set(sizes));
    if (!sizes.some((size) => size > least)) continue;
    const repeats = repeatsOf(
      situation,
      tellings,
      (telling) => sizeOf(telling) === least,
      (telling) => sizeOf(telling) > least,
    );
    const [first] = repeats;
    if (!first) continue;
    // A source's own second telling may be vaguer; what someone makes larger who names no source is a drift.
    const bare = repeats.filter(({ to, from }) => hasNone(to) && hasSource(from) && !mayBeImplied(to));
    const oneWord = origins.low === 1 && tellings.filter((telling) => !hasNone(telling)).every(hasSource);
    const asserted = repeats.some(({ sure }) => sure) || (bare.length > 0 && oneWord);
    const number = (telling: Telling): Amount =>
      amountOf(points.get(telling)?.slots ?? { value: value.nominal, comparator: '=' });
    found.push(
      draft('figure-drift', {
        claim: claim.id,
        tellings: [...new Set(repeats.map(({ from }) => from)), ...repeats.map(({ to }) => to)],
        asserted,
        said: say('figure-drifted', {
          amount: number(first.from),
          counts: track.slots.counts,
          from: placeOf(situation, first.from),
          to: listed(repeats.map(({ to }): Teller => ({ ...placeOf(situation, to), amount: number(to) }))),
        }),
        because: [...repeats.map(({ why }) => say(why)), ...(origins.low === 1 ? [say('may-be-one-origin')] : [])],
      }),
    );
  }
  return found;
}
