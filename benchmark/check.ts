import type { Gold, GoldFigure } from './gold.ts';
import { GoldError } from './lines.ts';

/** Counts that fall by nature: their changes are no updates. */
const FALLING = new Set(['people-missing', 'people-in-hospital', 'people-critical', 'people-buried']);

function checkClaims(gold: Gold): void {
  const told = new Map([...gold.figures, ...gold.statements].map((one) => [one.id, one]));
  for (const claim of gold.claims) {
    const at = `claim ${claim.id}`;
    if (claim.members.length === 0) throw new GoldError(at, 'nothing tells it');
    const tight = claim.members.filter((id) => {
      const one = told.get(id);
      return one && !('loose' in one && one.loose);
    });
    if (tight.length > 1 && !claim.origins)
      throw new GoldError(at, 'told more than once, and its origins are not given');
  }
  for (const finding of [...gold.findings, ...gold.traps]) {
    const at = `${'kind' in finding ? finding.kind : 'none'} #${finding.claim}`;
    if (!gold.claims.some(({ id }) => id === finding.claim)) throw new GoldError(at, 'there is no such claim');
    if (!('kind' in finding) || finding.optional) continue;
    for (const id of finding.sides.flat())
      if (told.get(id)?.claim !== finding.claim) throw new GoldError(at, `${id} does not tell this claim`);
  }
}

const comparable = (f: GoldFigure): boolean =>
  f.role.includes('current') && f.extent[0] === 'stock' && !f.loose && f.negated === false && f.partOf[0] === '-';

/** A count that grows over time must be listed as an update, or as what else it is. */
function checkUpdates(gold: Gold): void {
  const figures = new Map(gold.figures.map((figure) => [figure.id, figure]));
  const told = new Set(gold.findings.map(({ claim }) => claim));
  for (const claim of gold.claims) {
    if (told.has(claim.id)) continue;
    const track = claim.members.flatMap((id) => figures.get(id) ?? []).filter(comparable);
    const [first] = track;
    if (!first || FALLING.has(first.counts[0] ?? '')) continue;
    const values = new Set(track.map(({ values: [v] }) => v?.value));
    if (values.size > 1)
      throw new GoldError(
        `claim ${claim.id}`,
        `its values differ (${[...values].join(', ')}), and no finding says why`,
      );
  }
}

/** A stated total must have the finding that its parts give, by arithmetic. */
function checkSums(gold: Gold): void {
  const figures = new Map(gold.figures.map((figure) => [figure.id, figure]));
  for (const total of gold.figures) {
    const parts = total.totalOf[0] ?? [];
    if (parts.length === 0) continue;
    const sum = parts.reduce((n, id) => n + (figures.get(id)?.values[0]?.value ?? Number.NaN), 0);
    const kind = sum === total.values[0]?.value ? 'sum-holds' : 'sum-mismatch';
    const listed = gold.findings.some((f) => f.kind === kind && f.sides.flat().includes(total.id));
    if (!listed) throw new GoldError(total.id, `its parts add up to ${sum}: ${kind} is not listed`);
  }
}

/**
 * What can be checked without judging: that everything is annotated, and that nothing contradicts itself. `slotsOnly`:
 * neither findings nor origins are annotated; `words`: how many a report has at least and at most.
 */
export function checkGold(
  gold: Gold,
  annotated: ReadonlySet<string>,
  { slotsOnly, words: [least, most] }: { slotsOnly: boolean; words: readonly [number, number] },
): void {
  for (const { id, text } of gold.reports) {
    if (!annotated.has(id)) throw new GoldError(id, 'is not annotated');
    const words = text.split(/\s+/u).length;
    if (words < least || words > most) throw new GoldError(id, `${words} words: a report has ${least} to ${most}`);
  }
  for (const one of gold.figures)
    for (const other of gold.figures)
      if (one.report === other.report && one.start < other.start && other.start < one.end)
        throw new GoldError(one.id, `overlaps ${other.id}`);
  if (slotsOnly) return;
  checkClaims(gold);
  checkUpdates(gold);
  checkSums(gold);
}
