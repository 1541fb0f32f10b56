import type { Analysis, Sentence } from '../analysis.ts';
import type { Entry } from '../entries.ts';
import type { Anchor } from './anchors.ts';
import { dayNumber, isDate } from './calendar.ts';
import { clockMinutes } from './date.ts';
import type { Match } from './match.ts';

/** A match with the sentence it begins in. */
export interface Located {
  readonly match: Match;
  readonly sentence: Sentence;
}

/** Minutes that the clock goes against the order of the entries where a day has turned: less is an entry out of order. */
const TURN = 360;
/** Tokens that stand beside the date in a heading that is a date: "Samstag, 8. Januar 2022:". */
const BESIDE = 5;

interface Timed {
  readonly entry: Entry;
  /** Minutes after midnight. */
  readonly clock: number;
  /** Where the entry's head, or a date above it, names the day. */
  readonly day: number | undefined;
}

/**
 * For each block the moment of the entry it belongs to, from which the times in it are reckoned. Heads tell the time of
 * day; the day is the one that a head or a heading names, else the report's own, counted back each time the clock turns.
 * Entries stand newest first or oldest first: as most of them do.
 */
export function entryMoments(
  { source, entries }: Analysis,
  located: readonly Located[],
  published: Anchor | undefined,
): (block: number) => Anchor | undefined {
  if (!entries.length) return () => undefined;
  const timed = timedEntries(entries, located, published);
  const backward = isNewestFirst(timed, published) ? timed : timed.toReversed();
  const moments = new Map<number, Anchor>();
  let day = published?.day;
  let clock = published?.minute === undefined ? 1440 : published.minute % 1440;
  for (const one of backward) {
    if (one.day !== undefined) day = one.day;
    else if (day !== undefined && one.clock > clock + TURN) day--;
    clock = one.clock;
    if (day !== undefined) moments.set(one.entry.block, { day, minute: day * 1440 + clock });
  }
  const ofBlock: (Anchor | undefined)[] = [];
  let current: Anchor | undefined;
  const heads = new Set(entries.map(({ block }) => block));
  for (let block = 0; block < source.blocks.length; block++) {
    if (heads.has(block)) current = moments.get(block);
    ofBlock.push(current);
  }
  return (block) => ofBlock[block];
}

function timedEntries(
  entries: readonly Entry[],
  located: readonly Located[],
  published: Anchor | undefined,
): readonly Timed[] {
  const timed: Timed[] = [];
  let next = 0;
  let above: number | undefined;
  for (const { match, sentence } of located) {
    const { sense, rule } = match;
    if (rule.as !== 'calendar') continue;
    while (next < entries.length && (entries[next]?.to ?? 0) <= match.from) next++;
    const entry = entries[next];
    const day = dayOf(match, published);
    const isHead = entry !== undefined && entry.from <= match.from && match.to <= entry.to;
    if (isHead && sense.hour !== undefined) {
      const last = timed.at(-1);
      const own = last?.entry === entry ? undefined : (day ?? above);
      timed.push({ entry, clock: clockMinutes(sense), day: own });
    } else if (day !== undefined && (isHead || isDateHeading(match, sentence))) {
      // Above all entries the report's own date stands: it says nothing of where the day turns.
      if (next > 0 || day !== published?.day) above = day;
    }
  }
  return timed;
}

const isDateHeading = (match: Match, { from, to }: Sentence): boolean => to - from - (match.to - match.from) <= BESIDE;

function dayOf({ sense: { year, month, day } }: Match, published: Anchor | undefined): number | undefined {
  if (month === undefined || day === undefined) return undefined;
  const assumed = year ?? (published && new Date(published.day * 86_400_000).getUTCFullYear());
  if (assumed === undefined || !isDate(assumed, month, day)) return undefined;
  const at = dayNumber(assumed, month, day);
  // In January "30 December" was last year.
  return year === undefined && published && at > published.day ? dayNumber(assumed - 1, month, day) : at;
}

function isNewestFirst(timed: readonly Timed[], published: Anchor | undefined): boolean {
  let down = 0;
  let up = 0;
  for (const [i, { clock, day }] of timed.entries()) {
    const before = timed[i - 1];
    if (!before) continue;
    const turned = day !== undefined && before.day !== undefined && day !== before.day;
    const step = turned ? day - (before.day ?? day) : clock - before.clock;
    if (step < 0) down++;
    else if (step > 0) up++;
  }
  if (down !== up || published?.minute === undefined) return down > up;
  const now = published.minute % 1440;
  return Math.abs((timed[0]?.clock ?? 0) - now) < Math.abs((timed.at(-1)?.clock ?? 0) - now);
}
