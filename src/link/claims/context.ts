import { type Message, say } from '../../model/index.ts';
import type { StatementDigest } from '../digest.ts';
import type { LinkedEntities } from '../linked.ts';
import { isTelling, sameNumber } from './compatible.ts';
import { causeOf, FEW_COUNTED, type FigureItem, isCountryCode, isTakenBack, type Setting, sizeOf } from './items.ts';

const DAY = 86_400_000;
const KEYS = 0x10000;
/** An entity says which event a report is about where so few reports name it, or so small a share of them. */
const FEW = 20;
const SHARE = 0.05;

/** Causes of events that a whole country speaks of: two at one time are rare. */
const WIDE: ReadonlySet<string> = new Set([
  'earthquake',
  'flood',
  'storm',
  'unrest',
  'war',
  'epidemic',
  'heat',
  'outage',
]);

/** How much speaks for two figures of one kind being about one event, and what: said where it is asked for. */
export interface Support {
  readonly score: number;
  readonly because: () => readonly Message[];
}

export const NO_SUPPORT: Support = { score: 0, because: () => [] };

export interface Context {
  /** The same; undefined where it is no more than `above`, or less than `least`. */
  readonly supportAbove: (above: number, least: number, a: FigureItem, b: FigureItem) => Support | undefined;
  /** Whether two reports name an entity or a place that few reports name. */
  readonly oneStory: (a: Setting, b: Setting) => boolean;
  /** Whether reports count in one town at most. */
  readonly oneTown: (...settings: readonly Setting[]) => boolean;
}

/** Reads what tells events apart: the entities that few reports name, and the words that few statements have. */
export function contextOf(settings: readonly Setting[], { idOf }: LinkedEntities): Context {
  const numbers = new Map<string, number>();
  const naming: number[] = [];
  const towns = settings.map(({ digest }) => townsIn(digest));
  const entities = settings.map(({ digest }, order) => {
    const ids = new Set<number>();
    const note = (linked: string): void => {
      const number = numbers.get(linked) ?? numbers.size;
      numbers.set(linked, number);
      ids.add(number);
    };
    for (const { id, described } of digest.entities) {
      const linked = described ? undefined : idOf(digest.report.id, id);
      if (linked !== undefined) note(linked);
    }
    for (const place of towns[order] ?? []) note(`town ${place}`);
    for (const id of ids) naming[id] = (naming[id] ?? 0) + 1;
    return Int32Array.from(ids);
  });
  const most = Math.max(FEW, SHARE * settings.length);
  /** By report, the numbers of those that few name, in order. */
  const rare = entities.map((ids) => ids.filter((id) => (naming[id] ?? 0) <= most).sort());
  const likeness = likenessOf(settings);
  const shareEntity = (a: number, b: number): boolean => meet(rare[a], rare[b]);
  const supportAbove: Context['supportAbove'] = (above, least, a, b) => {
    let score = 0;
    let told = 0;
    if (a.setting === b.setting) {
      score += 0.75;
      told |= 1 << REASON.report;
    }
    if (sameNumber(a.slots, b.slots)) {
      const weight = isTelling(a.slots) ? 2 : sizeOf(a) >= FEW_COUNTED ? 0.75 : 0;
      score += weight;
      if (weight > 0) told |= 1 << REASON.number;
      if (isTakenBack(a) !== isTakenBack(b)) {
        score += 1;
        told |= 1 << REASON.gone;
      }
    } else if (sameScale(a, b)) {
      score += 0.5;
      told |= 1 << REASON.scale;
    }
    const [cause, other] = [causeOf(a), causeOf(b)];
    if (cause !== undefined && cause === other) {
      score += WIDE.has(cause) ? 1 : 0.5;
      told |= 1 << REASON.cause;
    }
    if (a.slots.place === b.slots.place && a.slots.place !== undefined && !isCountryCode(a.slots.place)) {
      score += 0.5;
      told |= 1 << REASON.place;
    }
    const gap = gapOf(a, b);
    if (gap <= 2 * DAY) {
      score += 0.5;
      told |= 1 << REASON.twoDays;
    } else if (gap <= 5 * DAY) {
      score += 0.25;
      told |= 1 << REASON.fiveDays;
    } else if (gap > 14 * DAY) {
      score -= 1;
      told |= 1 << REASON.apart;
    }
    const { outlet } = a.setting.digest.report;
    if (outlet !== undefined && outlet === b.setting.digest.report.outlet && gap <= 3 * DAY) {
      score += 0.25;
      told |= 1 << REASON.outlet;
    }
    // What costs most comes last, and only where it can still make a difference: each adds 1 at most.
    if (score + 2 <= above || score + 2 < least) return undefined;
    if (a.setting !== b.setting && shareEntity(a.setting.order, b.setting.order)) {
      score += 1;
      told |= 1 << REASON.names;
    }
    if (score + 1 <= above || score + 1 < least) return undefined;
    const words = likeness(a.statement, b.statement);
    if (words >= 0.3) {
      score += words >= 0.5 ? 1 : 0.5;
      told |= 1 << REASON.words;
    }
    return score <= above || score < least ? undefined : new Reasons(score, told, cause);
  };
  return {
    supportAbove,
    oneStory: (a, b) => a === b || shareEntity(a.order, b.order),
    oneTown: (...of) => new Set(of.flatMap(({ order }) => towns[order] ?? [])).size <= 1,
  };
}

/** What speaks for two figures, as bits: very many are weighed, and few put into words. */
class Reasons implements Support {
  readonly score: number;
  private readonly told: number;
  private readonly cause: string | undefined;

  constructor(score: number, told: number, cause: string | undefined) {
    this.score = score;
    this.told = told;
    this.cause = cause;
  }

  because(): readonly Message[] {
    return reasonsOf(this.told, this.cause);
  }
}

/** The towns in which a report counts something: "in the next town nobody was hurt" is none. */
const townsIn = ({ statements }: Setting['digest']): readonly string[] => [
  ...new Set(
    statements.flatMap(({ figures }) =>
      figures.flatMap(({ place, value }) =>
        place === undefined || value === 0 || isCountryCode(place) ? [] : [place],
      ),
    ),
  ),
];

/** Bits of what speaks for two figures, in the order in which it is told. */
const REASON = {
  report: 0,
  number: 1,
  gone: 2,
  scale: 3,
  cause: 4,
  place: 5,
  names: 6,
  words: 7,
  twoDays: 8,
  fiveDays: 9,
  apart: 10,
  outlet: 11,
} as const;
const SAID: Readonly<Record<Exclude<keyof typeof REASON, 'cause'>, Message>> = {
  report: say('in-one-report'),
  number: say('same-number'),
  gone: say('told-and-withdrawn'),
  scale: say('one-scale'),
  place: say('same-place'),
  names: say('reports-name-same'),
  words: say('words-in-common'),
  twoDays: say('within-two-days'),
  fiveDays: say('within-five-days'),
  apart: say('weeks-apart'),
  outlet: say('of-one-outlet'),
};
const REASONS = Object.keys(REASON) as (keyof typeof REASON)[];

const reasonsOf = (told: number, cause: string | undefined): readonly Message[] =>
  REASONS.filter((reason) => told & (1 << REASON[reason])).map((reason) =>
    reason === 'cause' ? say('same-cause', { cause: cause ?? '' }) : SAID[reason],
  );

/** Whether two lists of numbers, each in order, have one in common. */
function meet(a: Int32Array | undefined, b: Int32Array | undefined): boolean {
  if (!a || !b) return false;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) return true;
    if (x < y) i++;
    else j++;
  }
  return false;
}

/** Events that count so many are rare: two of one kind at one time and place are mostly one. */
const MANY = 100;
const FACTOR = 3;

function sameScale(a: FigureItem, b: FigureItem): boolean {
  const [few, many] = [Math.min(sizeOf(a), sizeOf(b)), Math.max(sizeOf(a), sizeOf(b))];
  return few >= MANY && many <= few * FACTOR;
}

/** Time between two figures; none where what one holds for includes the other. */
function gapOf(a: FigureItem, b: FigureItem): number {
  return holdsAt(a, b.time) || holdsAt(b, a.time) || a.time === b.time ? 0 : Math.abs(a.time - b.time);
}

const holdsAt = ({ holds }: FigureItem, time: number): boolean =>
  holds !== undefined && time >= holds.from && time < holds.to;

/** Cosine of the words of two statements, weighted by how rare they are among all statements. */
function likenessOf(settings: readonly Setting[]): (a: StatementDigest, b: StatementDigest) => number {
  const counts = new Float64Array(KEYS);
  let statements = 0;
  for (const { digest } of settings)
    for (const { keys } of digest.statements) {
      statements++;
      for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    }
  const weight = counts.map((count) => (count === 0 ? 0 : Math.log(1 + statements / count) ** 2));
  const norms = new Map<StatementDigest, number>();
  /** The keys of the one statement, while those of the other are gone through. */
  const marked = new Uint8Array(KEYS);
  const normOf = (statement: StatementDigest): number => {
    const known = norms.get(statement);
    if (known !== undefined) return known;
    let sum = 0;
    for (const key of statement.keys) sum += weight[key] ?? 0;
    const norm = Math.sqrt(sum);
    norms.set(statement, norm);
    return norm;
  };
  return (a, b) => {
    const norm = normOf(a) * normOf(b);
    if (norm === 0) return 0;
    let sum = 0;
    for (const key of b.keys) marked[key] = 1;
    for (const key of a.keys) if (marked[key] === 1) sum += weight[key] ?? 0;
    for (const key of b.keys) marked[key] = 0;
    return sum / norm;
  };
}
