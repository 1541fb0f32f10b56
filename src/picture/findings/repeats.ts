import type { Stretch } from '../../link/stretch.ts';
import type { Lineage, MessageId } from '../../model/index.ts';
import { surelyBefore } from '../moments.ts';
import type { Situation, Telling } from '../situation.ts';
import type { Unit } from './draft.ts';

/** A telling, and an earlier one that it goes back to. */
export interface Repeat {
  readonly from: Telling;
  readonly to: Telling;
  readonly why: Why;
  /** It is derived, and says the same for sure. */
  readonly sure: boolean;
  /** The one report took from the other, or both are of one outlet. */
  readonly derived: boolean;
}

/** Why one telling goes back to another, by the kind of the edge between their reports. */
export const EDGES = {
  copy: 'words-copied',
  translation: 'translated',
  citation: 'names-other',
  forward: 'forwarded',
} as const satisfies Record<Lineage['kind'], MessageId>;

type Why = (typeof EDGES)[Lineage['kind']] | 'outlet-before' | 'told-before';

/**
 * For each telling that `isRepeat`, the telling of another report that it goes back to among those that `isSource`: one
 * of a report that its own derives from, else an earlier one of the same outlet, else (not sure) the first that was told
 * before it. `tellings` in the order of the reports.
 */
export function repeatsOf(
  { derivation }: Situation,
  tellings: readonly Telling[],
  isSource: (telling: Telling) => boolean,
  isRepeat: (telling: Telling) => boolean,
): Repeat[] {
  if (tellings.length < 2 || !tellings.some(isSource)) return [];
  const byReport = new Map<string, Telling>();
  const byOutlet = new Map<string, Telling>();
  const repeats: Telling[] = [];
  let first: Telling | undefined;
  for (const telling of tellings) {
    const { report } = telling.digest;
    if (isSource(telling)) {
      const known = byReport.get(report.id);
      if (!known || isVaguer(known, telling)) byReport.set(report.id, telling);
      if (!first || (first === known && isVaguer(known, telling))) first = telling;
      if (report.outlet !== undefined && !byOutlet.has(report.outlet)) byOutlet.set(report.outlet, telling);
    } else if (isRepeat(telling)) repeats.push(telling);
  }
  if (!first) return [];
  const found: Repeat[] = [];
  for (const to of repeats) {
    const { report } = to.digest;
    // Who gives the source elsewhere in the same report has not lost it.
    if (byReport.has(report.id)) continue;
    const derived = derivation.nearest(report.id, byReport);
    if (derived) {
      found.push({ from: derived.from, to, why: EDGES[derived.edge.kind], sure: true, derived: true });
      continue;
    }
    const own = report.outlet === undefined ? undefined : byOutlet.get(report.outlet);
    if (own && isBefore(own, to)) found.push({ from: own, to, why: 'outlet-before', sure: true, derived: true });
    else if (isBefore(first, to)) found.push({ from: first, to, why: 'told-before', sure: false, derived: false });
  }
  return found;
}

/** Of two tellings in a report the one on a named word is its source: "authorities" in the headline, the ministry below. */
const isVaguer = ({ statement: a }: Telling, { statement: b }: Telling): boolean =>
  a.speakerAs === 'collective' && b.speakerText !== undefined && b.speakerAs !== 'collective';

/**
 * The same among statements that only may say the same: those of reports that derive from one of the unit's, or of one
 * outlet with it. Never sure, for what one sentence became is a guess.
 */
export function kinRepeats(
  situation: Situation,
  unit: Unit,
  isSource: (telling: Telling) => boolean,
  isRepeat: (telling: Telling) => boolean,
): Repeat[] {
  if (!unit.tellings.some(isSource) || !unit.kin.length) return [];
  const sources = new Set(unit.tellings.filter(isSource));
  const own = new Set(unit.tellings);
  const later = new Set(unit.kin.filter((telling) => isRepeat(telling) && !own.has(telling)));
  if (!later.size) return [];
  return repeatsOf(
    situation,
    [...sources, ...later].sort((a, b) => a.order - b.order),
    (telling) => sources.has(telling),
    (telling) => later.has(telling),
  ).flatMap((repeat) => (repeat.sure ? [{ ...repeat, sure: false }] : []));
}

/** The derived repeats; where there are none, all. */
export const surest = (repeats: readonly Repeat[]): readonly Repeat[] => {
  const derived = repeats.filter((repeat) => repeat.derived);
  return derived.length ? derived : repeats;
};

/** Told before, as far as the dates say. */
export function isBefore(a: Telling, b: Telling): boolean {
  if (a.order >= b.order || !a.told || !b.told) return false;
  return surelyBefore(a.told, b.told) || sameDay(a.told, b.told);
}

const sameDay = (a: Stretch, b: Stretch): boolean => a.from <= b.to && b.from <= a.to;
