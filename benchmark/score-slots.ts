import type { Aligned } from './aligned.ts';
import type { AnsweredFigure } from './answer.ts';
import type { Accepted, Gold, GoldFigure, Interval } from './gold.ts';
import { sameName } from './names.ts';

export const SLOTS = [
  'value and comparator',
  'counts',
  'population',
  'place',
  'as of',
  'extent',
  'role',
  'negated',
  'part of',
  'total of',
  'speaker',
  'via',
] as const;
export type Slot = (typeof SLOTS)[number];

export interface SlotMistake {
  readonly figure: string;
  readonly slot: Slot | 'found';
  readonly wanted: string;
  readonly got: string;
}

export interface SlotScore {
  /** Figures after merging repeats. */
  readonly figures: number;
  readonly found: number;
  /** Figures that the program reads where none is annotated. */
  readonly extra: number;
  /** Share of all annotated figures, found or not. */
  readonly right: Readonly<Record<Slot, number>>;
  readonly all: number;
  /** All but whose word it is. */
  readonly own: number;
  readonly mistakes: readonly SlotMistake[];
}

const DAY = 86_400_000;
const at = (iso: string): number =>
  Date.parse(
    iso.length === 13 ? `${iso}:00Z` : iso.length <= 10 ? iso : /Z|[+-]\d\d:?\d\d$/u.test(iso) ? iso : `${iso}Z`,
  );
const span = ({ from, to }: Interval): number => at(to) - at(from);

/** They overlap, and what was read is at most a day wider: an hour for a day is right, a year for a day is not. */
const holdsFor = (wanted: Interval, got: Interval, slack: number): boolean =>
  at(got.from) < at(wanted.to) + slack &&
  at(wanted.from) - slack < at(got.to) &&
  span(got) <= span(wanted) + DAY + slack;

function asOfRight(wanted: readonly Accepted<Interval>[], got: Interval | undefined): boolean {
  return wanted.some(({ value, stated }) => {
    if (value === undefined) return true;
    if (got === undefined) return !stated;
    return holdsFor(value, got, stated ? 0 : DAY);
  });
}

const among = (wanted: readonly string[], got: string | undefined): boolean => wanted.includes(got ?? '-');

/** The names of those that a report was taken from: they may stand as via on all that it says. */
function carriersOf(gold: Gold, report: string): string[] {
  const outlets = new Map(gold.reports.map(({ id, outlet }) => [id, outlet]));
  const own = outlets.get(report);
  const from = gold.lineage.filter(({ to }) => to === report).map((edge) => outlets.get(edge.from) ?? edge.from);
  return own === undefined ? from : [own, ...from];
}

const namesRight = (wanted: readonly string[], got: readonly string[]): boolean =>
  got.length === 0
    ? wanted.includes('-')
    : wanted.some((name) => name !== '-' && got.some((other) => sameName(name, other)));

/** Equal; of shares below one to two digits ("a third" is 0.33). */
const sameNumber = (a: number | undefined, b: number | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a > 0 && a < 1 && Math.abs(a - b) < 0.005);

type Test = (g: GoldFigure, a: AnsweredFigure, goldIds: (id: string) => string, carriers: readonly string[]) => boolean;

const TESTS: Readonly<Record<Slot, Test>> = {
  'value and comparator': (g, a) =>
    g.values.some(
      (v) =>
        sameNumber(v.value, a.value) &&
        sameNumber(v.low, a.low) &&
        sameNumber(v.high, a.high) &&
        v.comparator === a.comparator,
    ),
  counts: (g, a) => among(g.counts, a.counts),
  population: (g, a) => among(g.population, a.population),
  place: (g, a) => g.place.some(({ value }) => value === a.place),
  'as of': (g, a) => asOfRight(g.asOf, a.asOf),
  extent: (g, a) => g.extent.includes(a.extent),
  role: (g, a) => g.role.includes(a.role),
  negated: (g, a) => g.negated === undefined || g.negated === a.negated,
  'part of': (g, a, goldId) => among(g.partOf, a.partOf === undefined ? undefined : goldId(a.partOf)),
  'total of': (g, a, goldId) => {
    const got = a.totalOf.map(goldId).toSorted().join(' ');
    return g.totalOf.some((ids) => ids.toSorted().join(' ') === got);
  },
  speaker: (g, a) => namesRight(g.by, a.speaker),
  via: (g, a, _, carriers) =>
    namesRight(
      g.via,
      a.via.filter(
        (name) => !carriers.some((carrier) => sameName(carrier, name)) || g.via.some((v) => sameName(v, name)),
      ),
    ),
};

const got = (slot: Slot, a: AnsweredFigure): string => {
  const readings: Readonly<Record<Slot, unknown>> = {
    'value and comparator': [a.comparator, a.value ?? `${a.low}..${a.high}`].join(''),
    counts: a.counts,
    population: a.population,
    place: a.place,
    'as of': a.asOf && `${a.asOf.from}/${a.asOf.to}`,
    extent: a.extent,
    role: a.role,
    negated: a.negated,
    'part of': a.partOf,
    'total of': a.totalOf.join(','),
    speaker: a.speaker.join(' = '),
    via: a.via.join(', '),
  };
  return `${readings[slot] ?? '-'}`;
};

const wanted = (slot: Slot, g: GoldFigure): string => {
  const readings: Readonly<Record<Slot, readonly unknown[]>> = {
    'value and comparator': g.values.map((v) => `${v.comparator}${v.value ?? `${v.low}..${v.high}`}`),
    counts: g.counts,
    population: g.population,
    place: g.place.map(({ value }) => value ?? '-'),
    'as of': g.asOf.map(({ value, stated }) => (value ? `${stated ? '' : '~'}${value.from}/${value.to}` : '-')),
    extent: g.extent,
    role: g.role,
    negated: [g.negated ?? 'either'],
    'part of': g.partOf,
    'total of': g.totalOf.map((ids) => ids.join(',')),
    speaker: g.by,
    via: g.via,
  };
  return readings[slot].join(' | ');
};

/** How many figures have which slots right; a repeat weighs as much as its share of its unit. */
export function scoreSlots(gold: Gold, extra: number, { figureOf, goldOf, unitOf }: Aligned): SlotScore {
  const goldId = (id: string): string => goldOf.get(id)?.[0] ?? `unknown ${id}`;
  const sizes = new Map<string, number>();
  for (const { id } of gold.figures) {
    const unit = unitOf.get(id) ?? id;
    sizes.set(unit, (sizes.get(unit) ?? 0) + 1);
  }
  const right: Record<string, number> = Object.fromEntries(SLOTS.map((slot) => [slot, 0]));
  const mistakes: SlotMistake[] = [];
  let [found, all, own] = [0, 0, 0];
  for (const g of gold.figures) {
    const weight = 1 / (sizes.get(unitOf.get(g.id) ?? g.id) ?? 1);
    const a = figureOf.get(g.id);
    if (!a) {
      mistakes.push({ figure: g.id, slot: 'found', wanted: g.quote, got: '-' });
      continue;
    }
    found += weight;
    const carriers = carriersOf(gold, g.report);
    const wrong = SLOTS.filter((slot) => !TESTS[slot](g, a, goldId, carriers));
    for (const slot of SLOTS) if (!wrong.includes(slot)) right[slot] = (right[slot] ?? 0) + weight;
    if (wrong.length === 0) all += weight;
    if (wrong.every((slot) => slot === 'speaker' || slot === 'via')) own += weight;
    for (const slot of wrong)
      mistakes.push({ figure: `${g.id} "${g.quote}"`, slot, wanted: wanted(slot, g), got: got(slot, a) });
  }
  const units = sizes.size;
  return {
    figures: units,
    found: found / units,
    extra,
    right: Object.fromEntries(SLOTS.map((slot) => [slot, (right[slot] ?? 0) / units])) as Record<Slot, number>,
    all: all / units,
    own: own / units,
    mistakes,
  };
}
