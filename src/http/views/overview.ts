import type { PictureReport } from '../../index.ts';
import type { CaseSummary, Overview } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { figureRow, figuresByWeight } from './figures.ts';
import { findingTold } from './told.ts';

const FIGURES = 8;
const FINDINGS = 8;
const SPEAKERS = 8;
const NEWEST = 8;
/** Values of a list of choices: more help nobody to choose. */
const CHOICES = 300;

export const byTime = (a: PictureReport, b: PictureReport): number =>
  (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : a.id < b.id ? -1 : 1;

const most = <Item extends { readonly reports: number; readonly statements?: number; readonly id: string }>(
  items: readonly Item[],
): Item[] =>
  [...items]
    .sort((a, b) => b.reports - a.reports || (b.statements ?? 0) - (a.statements ?? 0) || (a.id < b.id ? -1 : 1))
    .slice(0, SPEAKERS);

/** What is known at a glance: leading figures, findings by weight, who speaks most and is relayed most, the newest reports. */
export function overviewOf(situation: Situation): Overview {
  const { picture } = situation;
  const speakers = picture.entities.map((entity) => {
    const said = situation.statementsBy(entity.id);
    return {
      id: entity.id,
      name: entity.name,
      statements: said.length,
      reports: new Set(said.map(({ report }) => report)).size,
    };
  });
  const relayed = new Map<string, Set<string>>();
  for (const { from, to } of picture.lineage) {
    const known = relayed.get(from);
    if (known) known.add(to);
    else relayed.set(from, new Set([to]));
  }
  return {
    figures: figuresByWeight(situation)
      .slice(0, FIGURES)
      .map((claim) => figureRow(claim, situation)),
    findings: picture.findings.slice(0, FINDINGS).map((finding) => findingTold(situation.finding(finding))),
    speakers: most(speakers.filter(({ statements }) => statements > 0)),
    relayed: most(
      [...relayed].map(([id, reports]) => ({
        id,
        name: situation.titleOf(id),
        reports: reports.size,
        isReport: situation.reports.has(id),
      })),
    ),
    newest: [...picture.reports].sort(byTime).slice(0, NEWEST),
  };
}

const choices = (values: Iterable<string>): string[] => [...new Set(values)].sort().slice(0, CHOICES);

/** What the case holds, in numbers. */
export function summaryOf(name: string, situation: Situation, updating: boolean): CaseSummary {
  const { picture, generation } = situation;
  const dates = picture.reports.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const open = picture.findings.filter(({ judgements }) => verdictOf(situation, judgements) === undefined).length;
  return {
    name,
    generation,
    reports: picture.reports.length,
    statements: picture.statements.length,
    claims: picture.claims.length,
    findings: { open, all: picture.findings.length },
    entities: picture.entities.length,
    sources: new Set(picture.statements.map((statement) => situation.tellerOf(statement))).size,
    outlets: choices(picture.reports.flatMap(({ outlet }) => outlet ?? [])),
    languages: choices(picture.reports.flatMap(({ language }) => language ?? [])),
    topics: choices(picture.claims.flatMap(({ topics }) => topics)),
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    updating,
  };
}

/** The verdict in force among these judgements; undefined where there is none, or it was opened again. */
export function verdictOf(situation: Situation, judgements: readonly string[] | undefined): string | undefined {
  const verdict = situation.judgementsOf(judgements).findLast(({ kind }) => kind === 'verdict')?.value;
  return verdict === 'open' ? undefined : verdict;
}
