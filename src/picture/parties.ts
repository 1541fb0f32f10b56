import { say } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import type { Contrast } from './contrasts.ts';
import { agrees, type Decision, isSourced, type OneVoice } from './decision.ts';
import type { Point, Value } from './points.ts';

/** The parties of a track, by numbers from 1. */
export interface Parties {
  /** The party that a telling is with; undefined where it is with none. */
  readonly of: (point: Point) => number | undefined;
  /** The tellings on the word of those who are a party, in the order of their values. */
  readonly own: ReadonlyMap<number, readonly Point[]>;
}

/** Values of which one may have grown to the other: those of one party, or of those who are none. */
export interface Way {
  readonly party?: number;
  readonly values: readonly Value[];
}

/** Voices that others are held against, and so many others: beyond them only the name says who is who. */
const MOST_KNOWN = 12;
const MOST_OTHERS = 100;
/** A number that is so many times nearer to another's than to those of who count fewer is not theirs. */
const NEARER = 2;

const FEWER = 1;
const MORE = 2;

/**
 * The parties of a figure that is disputed: voices that reports set against each other with two numbers ("the governor
 * counts 14, the union 17"). Those who always count fewer are one side and those who always count more the other, for
 * reports name one side in many ways; who is now above and now below another stands alone. A telling is with the party on
 * whose word it is; one on another's word or on no one's is with the only party that tells its number, and else with those
 * who count fewer, unless it is far nearer to what others count. Undefined where nobody is set against another.
 */
export function partiesOf(
  values: readonly Value[],
  contrasts: readonly Contrast[],
  isOneVoice: OneVoice,
): Parties | undefined {
  const sides = sidesOf(contrasts.filter(({ ofOne, named }) => ofOne && named === 2));
  if (sides.size === 0) return undefined;
  const of = ownWords(values, sides, isOneVoice);
  const own = new Map<number, Point[]>();
  for (const [point, party] of of) {
    const known = own.get(party);
    if (known) known.push(point);
    else own.set(party, [point]);
  }
  const numbers = new Map([...own].map(([party, points]) => [party, numbersIn(points)]));
  const others = new Map<number, number | undefined>();
  return {
    own,
    of: (point) => {
      const party = of.get(point);
      if (party !== undefined || point.reading === undefined) return party;
      const { nominal } = point.reading;
      if (!others.has(nominal)) others.set(nominal, partyOfNumber(nominal, numbers));
      return others.get(nominal);
    },
  };
}

/** Who is heard, as one key for all tellings on that word; undefined where it is no one's. */
function voiceOf({ telling: { speaker, statement } }: Point): string | undefined {
  if (speaker !== undefined) return speaker;
  return statement.speakerText === undefined ? undefined : `“${statement.speakerText.toLowerCase()}”`;
}

interface Side {
  party: number;
  /** A telling on this word. */
  readonly point: Point;
}

function sidesOf(contrasts: readonly Contrast[]): ReadonlyMap<string, Side> {
  const sides = new Map<string, Side>();
  const alone = new Set<Side>();
  const note = (point: Point, party: number): void => {
    const voice = voiceOf(point);
    if (voice === undefined) return;
    const known = sides.get(voice);
    if (!known) sides.set(voice, { party, point });
    else if (known.party !== party) alone.add(known);
  };
  for (const { low, high } of contrasts) {
    note(low.point, FEWER);
    note(high.point, MORE);
  }
  for (const [at, side] of [...alone].entries()) side.party = MORE + 1 + at;
  return sides;
}

/** The tellings that are on a party's own word, with the party's number. */
function ownWords(
  values: readonly Value[],
  sides: ReadonlyMap<string, Side>,
  isOneVoice: OneVoice,
): ReadonlyMap<Point, number> {
  const known = [...sides.values()].slice(0, MOST_KNOWN);
  const parties = new Map<string, number | undefined>([...sides].map(([voice, { party }]) => [voice, party]));
  const most = parties.size + MOST_OTHERS;
  const own = new Map<Point, number>();
  for (const { points } of values)
    for (const point of points) {
      const voice = voiceOf(point);
      if (voice === undefined) continue;
      if (!parties.has(voice) && parties.size < most) {
        const [party, ...more] = new Set(
          known.filter((side) => isOneVoice(side.point, point)).map((side) => side.party),
        );
        parties.set(voice, more.length === 0 ? party : undefined);
      }
      const party = parties.get(voice);
      if (party !== undefined) own.set(point, party);
    }
  return own;
}

/** The numbers of tellings, each once, the smallest first. */
const numbersIn = (points: readonly Point[]): readonly number[] =>
  [...new Set(points.flatMap(({ reading }) => reading?.nominal ?? []))].sort((a, b) => a - b);

function partyOfNumber(nominal: number, numbers: ReadonlyMap<number, readonly number[]>): number | undefined {
  const gaps = [...numbers].map(([party, of]) => ({ party, gap: gapTo(nominal, of) })).sort((a, b) => a.gap - b.gap);
  const [nearest, next] = gaps;
  if (!nearest || !next || NEARER * nearest.gap < next.gap) return nearest?.party;
  const few = gaps.find(({ party }) => party === FEWER);
  return few && few.gap <= NEARER * nearest.gap ? FEWER : undefined;
}

/** How far a number is from the nearest of others that are sorted, as a ratio; none of a thing is one below one. */
function gapTo(nominal: number, sorted: readonly number[]): number {
  const above = countBefore(sorted, (other) => other < nominal);
  const gap = (other: number | undefined): number =>
    other === undefined ? Number.POSITIVE_INFINITY : Math.abs(Math.log((nominal + 1) / (other + 1)));
  return Math.min(gap(sorted[above - 1]), gap(sorted[above]));
}

/**
 * Decisions on what reports set against each other, with one for each two parties: it stands between their latest words.
 * Where these agree, or were taken back (`gone`), it stands between the last that a report set against each other.
 */
export function betweenParties(
  decisions: readonly Decision[],
  contrasts: readonly Contrast[],
  { parties, ways }: { readonly parties?: Parties; readonly ways: readonly Way[] },
  gone: ReadonlySet<number>,
): readonly Decision[] {
  if (!parties) return decisions;
  const disputes = new Map<string, Dispute>();
  const folded = new Set<string>();
  for (const contrast of contrasts) {
    const [low, high] = [parties.of(contrast.low.point), parties.of(contrast.high.point)];
    if (low === undefined || high === undefined || low === high || contrast.named < 2) continue;
    const between = [Math.min(low, high), Math.max(low, high)] as const;
    const key = between.join(' ');
    const known = disputes.get(key);
    if (known) known.contrasts.push(contrast);
    else disputes.set(key, { between, contrasts: [contrast] });
    folded.add(`${contrast.low.value.nominal} ${contrast.high.value.nominal}`);
  }
  const valueIn = valuesIn(ways);
  return [
    ...decisions.filter(({ value, against: [low] }) => !folded.has(`${low?.nominal} ${value.nominal}`)),
    ...[...disputes.values()].flatMap((dispute) => disputeOf(dispute, parties, valueIn, gone) ?? []),
  ];
}

interface Dispute {
  readonly between: readonly [number, number];
  readonly contrasts: Contrast[];
}

type ValueIn = (party: number | undefined, nominal: number) => Value | undefined;

function valuesIn(ways: readonly Way[]): ValueIn {
  const values = new Map(ways.flatMap((way) => way.values.map((value) => [`${way.party} ${value.nominal}`, value])));
  return (party, nominal) => values.get(`${party} ${nominal}`);
}

function disputeOf(
  { between, contrasts }: Dispute,
  parties: Parties,
  valueIn: ValueIn,
  gone: ReadonlySet<number>,
): Decision | undefined {
  const told = [...contrasts].sort((a, b) => timeOf(a.high.point) - timeOf(b.high.point));
  const last = told.at(-1);
  if (!last) return undefined;
  const words = between.map((party) => {
    const point = lastOf(parties.own.get(party) ?? [], gone);
    return point?.reading && valueIn(party, point.reading.nominal);
  });
  const [one, other] = words;
  const set = [last.low, last.high].map(({ point, value }) => valueIn(parties.of(point), value.nominal));
  const pair = one && other && !agrees(one, other) ? [one, other] : set;
  const [low, high] = [...pair].sort((a, b) => (a?.nominal ?? 0) - (b?.nominal ?? 0));
  if (!low || !high) return undefined;
  const isTold = contrasts.some((c) => c.low.value.nominal === low.nominal && c.high.value.nominal === high.nominal);
  const earlier = told.flatMap((contrast) =>
    [contrast.low, contrast.high].flatMap(({ point, value }) => valueIn(parties.of(point), value.nominal) ?? []),
  );
  return {
    outcome: 'conflict',
    value: high,
    points: high.points.filter(isSourced),
    against: [low],
    asserted: true,
    because: [say(isTold ? 'one-report-both' : 'latest-of-rivals')],
    earlier: [...new Set(earlier)].filter((value) => value !== low && value !== high),
  };
}

/** Since when a telling holds: milliseconds. */
const timeOf = ({ holds, telling }: Point): number => holds?.from ?? telling.told?.from ?? Number.NEGATIVE_INFINITY;

/** The last telling, of equals that of the last report; nothing of what was taken back. */
function lastOf(points: readonly Point[], gone: ReadonlySet<number>): Point | undefined {
  let last: Point | undefined;
  for (const point of points) {
    if (point.reading === undefined || gone.has(point.reading.nominal)) continue;
    const later = last === undefined ? 1 : timeOf(point) - timeOf(last) || point.telling.order - last.telling.order;
    if (later > 0) last = point;
  }
  return last;
}
