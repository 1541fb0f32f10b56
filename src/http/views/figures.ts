import type { FigurePoint } from '../../index.ts';
import type { Amount, FigureRow } from '../schemas/index.ts';
import type { ClaimHead, Situation } from '../situation.ts';

/** Points of a long track that a list shows: the latest. */
const POINTS_LISTED = 120;

/** A number as it was told. */
export const amountOf = ({ value, low, high, comparator }: FigurePoint): Amount => ({
  ...(value !== undefined && { value }),
  ...(low !== undefined && { low }),
  ...(high !== undefined && { high }),
  comparator,
});

const keyOf = ({ value, low, high, comparator }: Amount): string => `${comparator} ${value} ${low} ${high}`;

/** Each amount once, in the order of the first. */
const unique = (amounts: readonly Amount[]): Amount[] => [
  ...new Map(amounts.map((amount) => [keyOf(amount), amount])).values(),
];

/** Of a dispute of parties the last telling of each: it stands between their latest words. */
function atOdds(points: readonly FigurePoint[]): readonly FigurePoint[] {
  const latest = new Map(points.flatMap((point) => (point.party === undefined ? [] : [[point.party, point]])));
  return latest.size > 1 ? [...latest.values()] : points;
}

/** The track of a claim with a figure: who tells its values, which were withdrawn, which are in conflict. */
export function figureRow(
  { possibly: _possibly, ...claim }: ClaimHead,
  situation: Situation,
  whole = false,
): FigureRow {
  const track = claim.figure?.track ?? [];
  const shown = whole ? track : track.slice(-POINTS_LISTED);
  const sources: Record<string, string> = {};
  const outlets: Record<string, string> = {};
  for (const { source, report } of shown) {
    const name = source === undefined ? undefined : situation.entities.get(source)?.name;
    if (source !== undefined && name !== undefined) sources[source] = name;
    outlets[report] ??= situation.reports.get(report)?.outlet ?? situation.titleOf(report);
  }
  const findings = situation.findingsOf(claim.id);
  const pointsAt = (statements: readonly string[]): FigurePoint[] => {
    const set = new Set(statements);
    return track.filter(({ statement }) => set.has(statement));
  };
  const conflicts = findings
    .filter(({ kind }) => kind === 'conflict')
    .map(({ statements }) => unique(atOdds(pointsAt(statements)).map(amountOf)))
    .filter((amounts) => amounts.length > 1);
  return {
    claim: claim.figure
      ? {
          ...claim,
          ...(!whole && { statements: claim.statements.slice(0, POINTS_LISTED) }),
          figure: { ...claim.figure, track: shown },
        }
      : claim,
    reports: situation.reportsOf(claim),
    sources,
    outlets,
    withdrawn: unique(track.filter(({ role }) => role === 'withdrawn').map(amountOf)),
    conflicts,
    points: track.length,
  };
}

/** Claims with a figure: the most told first, of those the ones that moved most. */
export function figuresByWeight(situation: Situation): readonly ClaimHead[] {
  const values = ({ figure }: ClaimHead): number =>
    new Set((figure?.track ?? []).filter(({ role }) => role === 'current').map(({ value, low }) => value ?? low)).size;
  return situation.picture.claims
    .filter(({ figure }) => figure !== undefined)
    .map((claim) => ({ claim, reports: situation.reportsOf(claim), values: values(claim) }))
    .sort(
      (a, b) => b.reports - a.reports || b.values - a.values || b.claim.statements.length - a.claim.statements.length,
    )
    .map(({ claim }) => claim);
}
