import type { Finding } from '../../index.ts';
import type { ReportCase } from '../../service/open.ts';
import type {
  ClaimAnswer,
  EntityAnswer,
  FigureAnswer,
  FindingAnswer,
  FindingRow,
  FindingTold,
} from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { lineageAmong } from './claims.ts';
import { detailsOf } from './details.ts';
import { figureRow } from './figures.ts';
import { claimTold, entityTold, findingTold } from './told.ts';

/** Statements that a claim shows with their exact words: of a claim told by thousands the first. */
const SHOWN = 200;

const told = (ids: readonly string[], situation: Situation) => ids.flatMap((id) => situation.statements.get(id) ?? []);

/** A finding with what persons decided about it. */
export const findingRow = (finding: Pick<Finding, 'id'>, situation: Situation): FindingRow => {
  const whole = situation.finding(finding);
  return { ...findingTold(whole), judgements: [...situation.judgementsOf(whole.judgements)] };
};

/** What was found about a claim. */
const findingsAbout = (claim: string, situation: Situation): FindingTold[] =>
  situation.findingsOf(claim).map((finding) => findingTold(situation.finding(finding)));

export async function claimAnswer(
  id: string,
  situation: Situation,
  store: ReportCase,
): Promise<ClaimAnswer | undefined> {
  const claim = situation.claim(id);
  if (!claim) return undefined;
  const names: Record<string, string> = {};
  for (const { entity, report } of claim.origins.roots) {
    if (entity !== undefined) names[entity] = situation.entities.get(entity)?.name ?? entity;
    if (report !== undefined) names[report] = situation.titleOf(report);
  }
  const possibly = await detailsOf(
    told(
      claim.possibly.map(({ statement }) => statement),
      situation,
    ).slice(0, SHOWN),
    situation,
    store,
  );
  return {
    claim: claimTold(claim),
    names,
    statements: await detailsOf(told(claim.statements.slice(0, SHOWN), situation), situation, store),
    possibly: possibly.map((statement) => {
      const why = claim.possibly.find((each) => each.statement === statement.id);
      return { statement, score: why?.score ?? 0, reasons: why?.reasons ?? [] };
    }),
    more: Math.max(0, claim.statements.length - SHOWN),
    findings: findingsAbout(id, situation),
    lineage: lineageAmong(claim, situation),
  };
}

export async function figureAnswer(
  id: string,
  situation: Situation,
  store: ReportCase,
): Promise<FigureAnswer | undefined> {
  const claim = situation.claims.get(id);
  if (!claim?.figure) return undefined;
  return {
    figure: figureRow(claim, situation, true),
    statements: await detailsOf(told(claim.statements.slice(0, SHOWN), situation), situation, store),
    findings: findingsAbout(id, situation),
  };
}

export async function findingAnswer(
  id: string,
  situation: Situation,
  store: ReportCase,
): Promise<FindingAnswer | undefined> {
  const finding = situation.findings.get(id);
  if (!finding) return undefined;
  const ids = [...new Set([...finding.statements, ...(finding.rests ?? [])])].slice(0, SHOWN);
  return {
    finding: findingRow(finding, situation),
    statements: await detailsOf(told(ids, situation), situation, store),
  };
}

export function entityAnswer(id: string, situation: Situation): EntityAnswer | undefined {
  const entity = situation.entity(id);
  if (!entity) return undefined;
  const said = situation.statementsBy(id);
  return {
    entity: entityTold(entity),
    statements: said.slice(0, SHOWN).map((statement) => situation.row(statement)),
    said: said.length,
    judgements: [...situation.judgementsOf(entity.judgements)],
  };
}
