import type { Claim, FigurePoint, PictureStatement } from '../../index.ts';
import type { Cell, ClaimRow, LineageRow } from '../schemas/index.ts';
import type { ClaimHead, LineageHead, Situation } from '../situation.ts';
import type { TextIndex } from '../text-index.ts';
import { edgeTold } from './told.ts';

/** Tellers that a row of the table shows. */
const CELLS = 24;

export interface ClaimFilter {
  readonly kind?: Claim['kind'];
  readonly topic?: string;
  /** Name of a source as the cells give it, or the id of an entity. */
  readonly source?: string;
  readonly certainty?: PictureStatement['certainty'];
  readonly finding?: string;
  readonly place?: string;
  readonly q?: string;
  readonly sort?: 'reports' | 'latest' | 'origins';
}

/** The claims that pass the filter, the most told first. */
export function claimsFor(
  situation: Situation,
  filter: ClaimFilter,
  index: TextIndex | undefined,
): readonly ClaimHead[] {
  const { kind, topic, source, certainty, finding, place, q, sort = 'reports' } = filter;
  const named = q?.trim() && index ? new Set(index.statementsWith(q)) : undefined;
  const label = q?.trim().toLowerCase() ?? '';
  const someone = (claim: ClaimHead, fits: (statement: PictureStatement) => boolean): boolean =>
    claim.statements.some((id) => {
      const statement = situation.statements.get(id);
      return statement !== undefined && fits(statement);
    });
  const found = situation.picture.claims.filter(
    (claim) =>
      (kind === undefined || claim.kind === kind) &&
      (topic === undefined || claim.topics.includes(topic) || claim.figure?.counts === topic) &&
      (place === undefined || claim.places.includes(place) || claim.figure?.place === place) &&
      (finding === undefined || situation.findingsOf(claim.id).some((each) => each.kind === finding)) &&
      (certainty === undefined || someone(claim, (statement) => statement.certainty === certainty)) &&
      (source === undefined ||
        someone(claim, (statement) => statement.speaker === source || situation.tellerOf(statement) === source)) &&
      (named === undefined ||
        claim.label.toLowerCase().includes(label) ||
        claim.statements.some((id) => named.has(id))),
  );
  const weigh: (claim: ClaimHead) => string | number =
    sort === 'latest'
      ? (claim) => lastOf(claim, situation) ?? ''
      : sort === 'origins'
        ? ({ origins }) => origins.high
        : (claim) => situation.reportsOf(claim);
  return found
    .map((claim) => ({ claim, weight: weigh(claim) }))
    .sort(
      (a, b) =>
        (a.weight === b.weight ? 0 : a.weight < b.weight ? 1 : -1) ||
        b.claim.statements.length - a.claim.statements.length,
    )
    .map(({ claim }) => claim);
}

const datesOf = (claim: ClaimHead, situation: Situation): string[] =>
  claim.statements
    .flatMap((id) => situation.reports.get(situation.statements.get(id)?.report ?? '')?.published ?? [])
    .sort();

const lastOf = (claim: ClaimHead, situation: Situation): string | undefined => datesOf(claim, situation).at(-1);

/** A claim as a row: who tells it, how and how sure. */
export function claimRow(claim: ClaimHead, situation: Situation, index: TextIndex | undefined): ClaimRow {
  const cells = cellsOf(claim, situation);
  const dates = datesOf(claim, situation);
  const [first, last] = [dates[0], dates.at(-1)];
  const latest = claim.figure?.track.findLast(({ role }) => role === 'current') ?? claim.figure?.track.at(-1);
  return {
    id: claim.id,
    label: claim.label,
    ...(claim.naming && { naming: claim.naming }),
    ...languageOf(claim.statements[0], situation),
    kind: claim.kind,
    topics: claim.topics,
    places: claim.places.map((id) => ({ id, name: placeName(id, claim, index) })),
    statements: claim.statements.length,
    reports: situation.reportsOf(claim),
    origins: { low: claim.origins.low, high: claim.origins.high },
    ...(latest && { figure: told(latest) }),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    findings: situation.findingsOf(claim.id).map(({ id, kind }) => ({ id, kind })),
    possibly: claim.possibly,
    cells: cells.slice(0, CELLS),
    moreCells: Math.max(0, cells.length - CELLS),
  };
}

/** The language of the report that a statement stands in. */
export function languageOf(id: string | undefined, { statements, reports }: Situation): { readonly language?: string } {
  const language = reports.get(statements.get(id ?? '')?.report ?? '')?.language;
  return language === undefined ? {} : { language };
}

const placeName = (id: string, { figure }: ClaimHead, index: TextIndex | undefined): string =>
  index?.whereIs(id)?.name ?? (figure?.place === id ? figure.placeName : undefined) ?? id;

const SIGNS: Readonly<Record<string, string>> = { '=': '', '>=': '≥ ', '>': '> ', '<=': '≤ ', '<': '< ', '~': '~ ' };

const told = ({ value, low, high, comparator }: FigurePoint): string =>
  value === undefined ? `${low ?? '…'}–${high ?? '…'}` : `${SIGNS[comparator] ?? ''}${value}`;

/** One cell for each source, with its latest statement, the latest source last. */
function cellsOf(claim: ClaimHead, situation: Situation): Cell[] {
  const cells = new Map<string, Cell>();
  for (const id of claim.statements) {
    const statement = situation.statements.get(id);
    if (!statement) continue;
    const name = situation.tellerOf(statement);
    const at = situation.reports.get(statement.report)?.published;
    const before = cells.get(name);
    const times = (before?.times ?? 0) + 1;
    if (before && (before.at ?? '') > (at ?? '')) {
      cells.set(name, { ...before, times });
      continue;
    }
    cells.set(name, {
      source: { id: statement.speaker ?? `outlet:${name}`, name },
      statement: id,
      report: statement.report,
      kind: statement.kind,
      certainty: statement.certainty,
      negated: statement.negated,
      ...(statement.speaker === undefined && languageOf(id, situation)),
      ...(at !== undefined && { at }),
      times,
    });
  }
  return [...cells.values()].sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? -1 : (a.at ?? '') > (b.at ?? '') ? 1 : 0));
}

/** A derivation as the report sees it that is not `other`. */
export function lineageRow(head: LineageHead, other: string, situation: Situation): LineageRow[] {
  const edge = situation.edge(head);
  if (!edge) return [];
  return [{ ...edgeTold(edge), title: situation.titleOf(other), isReport: situation.reports.has(other) }];
}

/** Derivations among the reports that tell the claim, with what is at their beginning. */
export function lineageAmong(claim: Pick<Claim, 'statements'>, situation: Situation): LineageRow[] {
  const reports = new Set(claim.statements.flatMap((id) => situation.statements.get(id)?.report ?? []));
  const rows: LineageRow[] = [];
  for (const report of reports)
    for (const edge of situation.lineageOf(report)) {
      if (edge.to !== report) continue;
      const isReport = situation.reports.has(edge.from);
      if (isReport && !reports.has(edge.from)) continue;
      rows.push(...lineageRow(edge, edge.from, situation));
    }
  return rows;
}
