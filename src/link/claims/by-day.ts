import type { FigureItem } from './items.ts';

const DAY = 86_400_000;
/** Of each key and day so many values are kept: with more than one, none is the only one. */
const MOST = 2;

/** The day on which a figure holds, counted from that of the epoch. */
export const dayOf = ({ time }: FigureItem): number => Math.floor(time / DAY);

/** Which values are told under a key, by day. */
export class ByDay {
  private readonly told = new Map<string, Set<string>>();

  note(key: string, day: number, value: string): void {
    const at = `${key} ${day}`;
    const known = this.told.get(at);
    if (!known) this.told.set(at, new Set([value]));
    else if (known.size < MOST) known.add(value);
  }

  /** The values told under a key on a day and so many days before and after it, some of them again. */
  *around(key: string, day: number, days: number): Generator<string> {
    // counted from zero: the day of what has no date is no number that one can step from
    for (let near = -days; near <= days; near++) yield* this.told.get(`${key} ${day + near}`) ?? [];
  }
}
