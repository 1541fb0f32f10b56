import { latestOf, type TimelineEntry } from '../../index.ts';
import type { TimelineRow } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { languageOf } from './claims.ts';
import { amountOf } from './figures.ts';

/** Tellings that a row shows: the first and the latest. */
const SAID = 24;

export interface TimelineFilter {
  /** By which axis the rows are ordered and cut. */
  readonly axis?: TimelineEntry['axis'];
  /** ISO 8601, the whole of the day or hour that it names. */
  readonly from?: string;
  readonly to?: string;
}

/** Claims in the order of time, each with when it is said to have happened and when it was said. */
export function timelineOf(situation: Situation, { axis = 'said', from, to }: TimelineFilter): readonly TimelineRow[] {
  const happened = new Map<string, NonNullable<TimelineRow['happened']>>();
  for (const entry of situation.picture.timeline) {
    if (entry.axis !== 'happened') continue;
    for (const claim of entry.claims)
      if (!happened.has(claim)) happened.set(claim, { at: entry.at, precision: entry.precision });
  }
  const rows = situation.picture.claims.map((claim): TimelineRow => {
    const when = happened.get(claim.id);
    const said = claim.statements
      .flatMap((id) => {
        const statement = situation.statements.get(id);
        const at = statement && situation.reports.get(statement.report)?.published;
        return statement && at !== undefined
          ? [{ at, statement: id, report: statement.report, by: situation.tellerOf(statement) }]
          : [];
      })
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const track = claim.figure?.track ?? [];
    const latest = latestOf(track) ?? track.at(-1);
    return {
      claim: claim.id,
      label: claim.label,
      ...(claim.naming && { naming: claim.naming }),
      ...languageOf(claim.statements[0], situation),
      ...(latest && { figure: amountOf(latest) }),
      kind: claim.kind,
      ...(when && { happened: when }),
      said: said.length > SAID ? [...said.slice(0, SAID - 1), ...said.slice(-1)] : said,
      statements: claim.statements.length,
    };
  });
  const timeOf = (row: TimelineRow): string | undefined => (axis === 'happened' ? row.happened?.at : row.said[0]?.at);
  return rows
    .flatMap((row) => {
      const at = timeOf(row);
      if (at === undefined) return [];
      // "2022-01" lies in a span that begins on its 5th: as much is compared as both say
      if (from !== undefined && at.slice(0, from.length) < from.slice(0, at.length)) return [];
      if (to !== undefined && at.slice(0, to.length) > to.slice(0, at.length)) return [];
      return [{ at, row }];
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.row.claim < b.row.claim ? -1 : 1))
    .map(({ row }) => row);
}
