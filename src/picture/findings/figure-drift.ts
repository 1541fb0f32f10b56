import { correspond } from '../../link/corresponding.ts';
import { isOwnName } from '../../link/sources.ts';
import { type Amount, type Comparator, type Lineage, type Message, say, type Teller } from '../../model/index.ts';
import type { Point } from '../points.ts';
import type { Situation, Telling } from '../situation.ts';
import { hasNone, hasSource } from '../sourced.ts';
import { amountOf, listed, placeOf } from '../tellers.ts';
import type { Track } from '../tracks.ts';
import { agree } from '../values.ts';
import { type Draft, draft, type Evidence, type Unit } from './draft.ts';
import { countedIn } from './figure-words.ts';
import { EDGES, type Repeat, repeatsOf } from './repeats.ts';
import { mayBeImplied } from './unsourced.ts';

/** How large a number is made by what stands before it. "About" is no more and no less than a round number says itself. */
const SIZE: Readonly<Record<Comparator, number>> = { '<': 0, '<=': 0, '~': 1, '=': 1, '>=': 2, '>': 2 };

/** Figures that became another on the way: larger, or rounder, vaguer or firmer where a report hands on another's words. */
export function figureDrifts({ situation, units }: Evidence): Draft[] {
  if (!units.some(({ track }) => track)) return [];
  const enlarged = units.flatMap((unit) => enlargedIn(unit, situation));
  const told = new Set(enlarged.flatMap(({ statements }) => statements));
  const tracks = new Set(units.flatMap(({ track }) => track ?? []));
  return [...enlarged, ...[...tracks].flatMap((track) => handedOnIn(track, situation, told))];
}

/** A figure that became larger, its number unchanged: "20 thousand", then "more than 20,000". */
function enlargedIn({ claim, track, value, tellings, origins }: Unit, situation: Situation): Draft[] {
  if (!track || !value) return [];
  const points = new Map<Telling, Point>();
  for (const point of value.points) if (!points.has(point.telling)) points.set(point.telling, point);
  const sizeOf = (telling: Telling): number => SIZE[points.get(telling)?.slots.comparator ?? '='];
  const sizes = [...points.keys()].map(sizeOf);
  const least = Math.min(...new Set(sizes));
  if (!sizes.some((size) => size > least)) return [];
  const repeats = repeatsOf(
    situation,
    tellings,
    (telling) => sizeOf(telling) === least,
    (telling) => sizeOf(telling) > least,
  );
  if (!repeats.length) return [];
  // A source's own second telling may be vaguer; what someone makes more who names no source is a drift. "At least" only
  // says that it may be more.
  const bare = repeats.filter(
    ({ to, from }) => points.get(to)?.slots.comparator === '>' && hasNone(to) && hasSource(from) && !mayBeImplied(to),
  );
  const oneWord = origins.low === 1 && tellings.filter((telling) => !hasNone(telling)).every(hasSource);
  const number = (telling: Telling): Amount =>
    amountOf(points.get(telling)?.slots ?? { value: value.nominal, comparator: '=' });
  return [
    draft('figure-drift', {
      claim: claim.id,
      tellings: [...new Set(repeats.map(({ from }) => from)), ...repeats.map(({ to }) => to)],
      asserted: repeats.some(({ sure }) => sure) || (bare.length > 0 && oneWord),
      said: saidOf(
        repeats.map(({ from, to }) => ({ from, to, amounts: [number(from), number(to)] })),
        track,
        situation,
      ),
      because: [...repeats.map(({ why }) => say(why)), ...(origins.low === 1 ? [say('may-be-one-origin')] : [])],
    }),
  ];
}

/** A figure of a report as one that hands on the words around it has it. */
interface Step {
  readonly from: Point;
  readonly to: Point;
  readonly why: Repeat['why'];
}

/**
 * A figure in words that a report has from another, by copy or translation, that is not the one told there but may be
 * the same: "at least 16", then "16"; "104", then "more than 100". `told`: statements of which a drift is told already.
 */
function handedOnIn(track: Track, situation: Situation, told: ReadonlySet<string>): Draft[] {
  if (new Set(track.points.map(toldAs)).size < 2) return [];
  const byReport = new Map<string, Point[]>();
  for (const point of track.points) {
    if (point.role !== 'current' || !point.reading || told.has(point.telling.statement.id)) continue;
    const { id } = point.telling.digest.report;
    const known = byReport.get(id);
    if (known) known.push(point);
    else byReport.set(id, [point]);
  }
  const steps = new Map<string, Step[]>();
  for (const [report, points] of byReport) {
    const source = situation.derivation.nearest(report, byReport);
    if (!source || source.edge.to !== report) continue;
    for (const to of points) {
      const from = originalOf(to, points, source.from, source.edge);
      if (!from) continue;
      const step = { from, to, why: EDGES[source.edge.kind] };
      const key = from.telling.statement.id + toldAs(from);
      steps.set(key, [...(steps.get(key) ?? []), step]);
    }
  }
  return [...steps.values()].map((of) =>
    draft('figure-drift', {
      claim: track.claim.id,
      tellings: [...new Set(of.map(({ from }) => from.telling)), ...of.map(({ to }) => to.telling)],
      asserted: of.some(({ from, to }) => [from, to].every(({ slots }) => slots.countsBasis === 'stated')),
      said: saidOf(
        of.map(({ from, to }) => ({
          from: from.telling,
          to: to.telling,
          amounts: [amountOf(from.slots), amountOf(to.slots)],
        })),
        track,
        situation,
      ),
      because: of.map(({ why }) => say(why)),
    }),
  );
}

const toldAs = ({ slots: { value, low, high, comparator } }: Point): string => `${value} ${low} ${high} ${comparator}`;

/** The figure of a report that another, at the corresponding place of what it took, stands for; neither report tells both. */
function originalOf(
  to: Point,
  own: readonly Point[],
  there: readonly Point[],
  { passages }: Lineage,
): Point | undefined {
  const size = ({ reading }: Point): number => reading?.nominal ?? 0;
  const surely = (from: Point): number => correspond(from.slots.start, to.slots.start, passages);
  let best: Point | undefined;
  for (const from of there) {
    if (!surely(from) || !isMade(from, to) || own.some((other) => toldAs(other) === toldAs(from))) continue;
    const nearer = best && surely(from) - surely(best);
    if (nearer === undefined || nearer > 0) best = from;
    else if (best && nearer === 0 && Math.abs(size(from) - size(to)) < Math.abs(size(best) - size(to))) best = from;
  }
  const least = best && surely(best);
  const isKept = least !== undefined && there.some((from) => toldAs(from) === toldAs(to) && surely(from) >= least);
  return isKept ? undefined : best;
}

/** Whether one figure may be what another became on the way. */
const isMade = (from: Point, to: Point): boolean =>
  from.reading !== undefined &&
  to.reading !== undefined &&
  toldAs(from) !== toldAs(to) &&
  !(isVague(from) && isVague(to)) &&
  agree(from.reading, to.reading) &&
  onOneWord(from, to);

/** A word without a number ("dozens") reaches so many times as far as it begins; each language's own reaches another way. */
const VAGUE = 5;

const isVague = ({ slots: { value, low, high } }: Point): boolean =>
  value === undefined && low !== undefined && high !== undefined && high >= VAGUE * low;

/** Not on the words of two who are known; whoever hands it on may name the other's outlet for it. */
function onOneWord({ telling: from }: Point, { telling: to }: Point): boolean {
  if (from.speaker === undefined || to.speaker === undefined || from.speaker === to.speaker) return true;
  const { speakerText } = to.statement;
  if (speakerText === undefined) return false;
  return speakerText === from.statement.speakerText || isOwnName(speakerText, from.digest.report.outlet);
}

interface Drifted extends Pick<Repeat, 'from' | 'to'> {
  /** What it was, and became. */
  readonly amounts: readonly [Amount, Amount];
}

function saidOf(drifts: readonly Drifted[], track: Track, situation: Situation): Message {
  const [first] = drifts;
  return say('figure-drifted', {
    amount: first?.amounts[0] ?? {},
    ...countedIn(track),
    from: first ? placeOf(situation, first.from) : {},
    to: listed(drifts.map(({ to, amounts }): Teller => ({ ...placeOf(situation, to), amount: amounts[1] }))),
  });
}
