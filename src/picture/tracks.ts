import { countryName } from '../link/country-name.ts';
import type { FigureSlots } from '../link/digest.ts';
import { compareText } from '../link/judged.ts';
import type { ClaimSlots, LinkedClaim } from '../link/linked.ts';
import { Stretch } from '../link/stretch.ts';
import type { Figure, FigurePoint } from '../model/index.ts';
import { type Contrast, setApart } from './contrasts.ts';
import type { OneVoice } from './decision.ts';
import { isCount } from './kinds.ts';
import { stretchBetween, stretchOf } from './moments.ts';
import { type Parties, partiesOf, type Way } from './parties.ts';
import type { Point, Role, Value } from './points.ts';
import type { Situation, Telling } from './situation.ts';
import { readingOf } from './values.ts';

/** A claim with a number: all its tellings, and the values that hold for the whole. */
export interface Track {
  readonly claim: LinkedClaim;
  readonly slots: ClaimSlots;
  readonly points: readonly Point[];
  /** The current values, by the time at which each had been told for sure. */
  readonly values: readonly Value[];
  /** What reports set against each other. */
  readonly contrasts: readonly Contrast[];
  /** Those who stand against each other; absent where nobody does. */
  readonly parties?: Parties;
  /** The values by who tells them: those of each party, and of those who are none; all in one where there are no parties. */
  readonly ways: readonly Way[];
}

/** Whether two tellings have one beginning for sure. */
const oneVoiceIn =
  ({ haveOneOrigin }: Pick<Situation, 'haveOneOrigin'>): OneVoice =>
  ({ telling: a }, { telling: b }) =>
    a === b || haveOneOrigin(a.statement.id, b.statement.id).certainly;

/** Decision 1: what is no current figure of the whole keeps its role, and stays out of the comparison. */
function roleOf({ role, extent, partOf, negated }: FigureSlots, { statement }: Telling): Role {
  if (role !== 'current') return role;
  if (negated || statement.certainty === 'denied') return 'denied';
  if (partOf !== undefined) return 'part';
  return extent === 'delta' ? 'delta' : 'current';
}

/** An inherited place is good where it is what the whole report is about. */
function isFirm(slots: FigureSlots, telling: Telling): boolean {
  if (slots.countsBasis !== 'stated') return false;
  if (slots.placeBasis === 'stated' || slots.place === undefined) return true;
  const { country, place } = telling.digest.setting;
  return slots.place === country || slots.place === place;
}

const UNKNOWN = new Stretch(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** The track of a claim with a number; undefined for every other claim. */
export function trackOf(claim: LinkedClaim, situation: Situation): Track | undefined {
  if (claim.kind !== 'figure' || !claim.slots) return undefined;
  const points: Point[] = [];
  for (const { statement, slots } of claim.figures) {
    const telling = situation.tellings.get(statement);
    if (!telling) continue;
    const asOf = slots.asOfBasis === 'stated' ? stretchBetween(slots.asOf) : undefined;
    points.push({
      telling,
      slots,
      role: roleOf(slots, telling),
      reading: readingOf(slots),
      holds: asOf ?? stretchOf(telling.statement.saidAt) ?? telling.told,
      firm: isFirm(slots, telling),
    });
  }
  points.sort(
    (a, b) =>
      a.telling.order - b.telling.order ||
      a.slots.start - b.slots.start ||
      compareText(a.telling.statement.id, b.telling.statement.id),
  );
  const values = valuesOf(points, claim.slots, situation);
  const isOneVoice = oneVoiceIn(situation);
  const contrasts = [...setApart(values, isOneVoice)];
  const parties = partiesOf(values, contrasts, isOneVoice);
  const ways = parties ? waysOf(points, values, parties, claim.slots, situation) : [{ values }];
  return { claim, slots: claim.slots, points, values, contrasts, ...(parties && { parties }), ways };
}

/** The values of each party, and of those who are none; one that is told on one side only stays what it is. */
function waysOf(
  points: readonly Point[],
  values: readonly Value[],
  { of }: Parties,
  slots: ClaimSlots,
  situation: Situation,
): readonly Way[] {
  const byParty = new Map<number | undefined, Point[]>();
  for (const point of points) {
    const known = byParty.get(of(point));
    if (known) known.push(point);
    else byParty.set(of(point), [point]);
  }
  const whole = new Map(values.map((value) => [value.nominal, value]));
  return [...byParty]
    .sort(([a = Number.POSITIVE_INFINITY], [b = Number.POSITIVE_INFINITY]) => a - b)
    .map(([party, own]) => ({
      ...(party !== undefined && { party }),
      values: valuesOf(own, slots, situation).map((value) => {
        const all = whole.get(value.nominal);
        return all?.points.length === value.points.length ? all : value;
      }),
    }));
}

/** A part of which more is known than its whole (children among the dead) has a claim of its own, and holds in it. */
const holdsIn = ({ part }: ClaimSlots, { role, slots }: Point): boolean =>
  role === 'current' || (role === 'part' && !part && slots.extent !== 'delta');

function valuesOf(points: readonly Point[], slots: ClaimSlots, situation: Situation): readonly Value[] {
  const byNumber = new Map<number, Point[]>();
  for (const point of points) {
    if (!holdsIn(slots, point) || !point.reading || !isCount(slots.counts, point.reading.nominal)) continue;
    const known = byNumber.get(point.reading.nominal);
    if (known) known.push(point);
    else byNumber.set(point.reading.nominal, [point]);
  }
  const values: Value[] = [];
  for (const [nominal, of] of byNumber) {
    let from = Number.POSITIVE_INFINITY;
    let to = Number.POSITIVE_INFINITY;
    for (const { holds = UNKNOWN, telling } of of) {
      from = Math.min(from, holds.from);
      // What is told for a day that is not over is known when it is told.
      const told = telling.told?.to ?? holds.to;
      to = Math.min(to, told >= holds.from ? Math.min(told, holds.to) : holds.to);
    }
    const origins = situation.originsOf([...new Set(of.map(({ telling }) => telling.statement.id))]);
    values.push({ nominal, points: of, known: new Stretch(from, to), origins });
  }
  return values.sort((a, b) => (a.known.to === b.known.to ? 0 : a.known.to - b.known.to) || a.nominal - b.nominal);
}

/** How many reports tell a value. */
export const reportsOf = ({ points }: Pick<Value, 'points'>): number =>
  new Set(points.map(({ telling }) => telling.order)).size;

/** The track as the picture shows it. */
export function figureOf({ slots, points, parties }: Track, situation: Situation): Figure {
  const { counts, population, place, extent } = slots;
  const placeName = place === undefined ? undefined : placeNameOf(place, situation);
  return {
    counts,
    ...(population !== undefined && { population }),
    ...(place !== undefined && { place }),
    ...(placeName !== undefined && { placeName }),
    extent,
    track: points.map((point) => pointOf(point, parties?.of(point))),
  };
}

function pointOf({ telling, slots: told, role }: Point, party: number | undefined): FigurePoint {
  return {
    statement: telling.statement.id,
    quantity: told.quantity,
    report: telling.digest.report.id,
    ...finite('value', told.value),
    ...finite('low', told.low),
    ...finite('high', told.high),
    comparator: told.comparator,
    ...saidAtOf(telling),
    ...(told.asOf && { asOf: named(told.asOf) }),
    asOfBasis: told.asOfBasis,
    role,
    ...(telling.speaker !== undefined && { source: telling.speaker }),
    ...sourceTextOf(telling),
    via: telling.statement.via.map(({ name }) => name),
    ...(party !== undefined && { party }),
  };
}

/** The words for a speaker who is no entity: whom a report only describes, a source without a name. */
function sourceTextOf({ speaker, statement: { speakerText, speakerAs } }: Telling): { readonly sourceText?: string } {
  const isTold = speaker === undefined && speakerText !== undefined && speakerAs !== 'pronoun';
  return isTold ? { sourceText: speakerText } : {};
}

/** An interval as the date that names it: a whole month as "2022-01", a whole year as "2022", all else by its first day. */
function named({ from, to }: { readonly from: string; readonly to: string }): string {
  const [start, end] = [from.slice(0, 10), to.slice(0, 10)];
  if (!start.endsWith('-01') || !end.endsWith('-01')) return from;
  const months =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  if (months === 12 && start.endsWith('-01-01')) return start.slice(0, 4);
  return months === 1 ? start.slice(0, 7) : from;
}

/** JSON knows no infinity. */
const finite = <Key extends string>(key: Key, value: number | undefined): { readonly [K in Key]?: number } =>
  (value !== undefined && Number.isFinite(value) ? { [key]: value } : {}) as { readonly [K in Key]?: number };

function saidAtOf({ statement, digest }: Telling): { readonly saidAt?: string } {
  // "now" and "on Mondays" are no day: what is said so is told with the report, and so is what was said on its day
  const placed = statement.saidAt !== undefined && /^\d{4}/.test(statement.saidAt);
  const { published } = digest.report;
  const sameDay = placed && published?.startsWith(`${statement.saidAt}T`);
  const saidAt = placed && !sameDay ? statement.saidAt : (published ?? statement.saidAt);
  return saidAt === undefined ? {} : { saidAt };
}

const placeNames = new WeakMap<Situation, ReadonlyMap<string, string>>();

/** The English name of a country by its code, the linked name of any other place by its GeoNames id. */
export function placeNameOf(place: string, situation: Situation): string | undefined {
  const country = countryName(place);
  if (country !== undefined) return country;
  let names = placeNames.get(situation);
  if (!names) {
    names = new Map(
      situation.entities.entities.flatMap(({ geonames, name }) =>
        geonames === undefined ? [] : [[String(geonames), name]],
      ),
    );
    placeNames.set(situation, names);
  }
  return names.get(place.replace(/^g/, ''));
}
