import { standing } from '../../case/judgements.ts';
import { describeRule, type PictureStatement } from '../../index.ts';
import { absences } from '../../service/absence.ts';
import type { ReportCase } from '../../service/open.ts';
import type { ChainLink, ReportAnswer } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';
import { lineageRow } from './claims.ts';

/** A report to be read; undefined where the case has none with that id. */
export async function reportAnswer(
  id: string,
  situation: Situation,
  store: ReportCase,
): Promise<ReportAnswer | undefined> {
  const stored = await store.report(id);
  if (!stored) return undefined;
  const { document } = stored;
  const versions = await store.versions(id);
  const all = await store.judgements();
  const [withdrawn] = await absences([id], store);
  return {
    document,
    statements: document.statements.map(({ id: statement, rule }) => {
      const claims = situation.claimsOf(statement);
      const [claim] = claims;
      const told = situation.statements.get(statement);
      return {
        id: statement,
        ...(claim && { claim: claim.id }),
        claims: claims.map((each) => each.id),
        alsoSaidBy: claim ? situation.reportsOf(claim) - 1 : 0,
        chain: told ? chainOf(told, document, situation) : [],
        ...(claim && { origins: { low: claim.origins.low, high: claim.origins.high } }),
        ruleWords: describeRule(rule),
        judgements: [...situation.judgementsOf(told?.judgements)],
      };
    }),
    lineage: situation
      .lineageOf(id)
      .flatMap((edge) => lineageRow(edge, edge.from === id ? edge.to : edge.from, situation)),
    versions: versions.map(({ number, current, sha256, at, rules }) => ({ number, current, sha256, at, rules })),
    judgements: standing(all).filter(
      ({ kind, about, subjects }) => kind !== 'withdraw' && about === 'report' && subjects.includes(id),
    ),
    ...(withdrawn && { withdrawn }),
  };
}

/** From who said it over what it came through to who published it. */
function chainOf(told: PictureStatement, document: ReportAnswer['document'], situation: Situation): ChainLink[] {
  const attribution = document.statements.find(({ id }) => id === told.id)?.attribution;
  const links: ChainLink[] = [];
  const cited = attribution?.citing?.text;
  // a medium that cites somebody is what their word came through, and its name no speaker's in the picture
  const carries = cited !== undefined && told.speakerText === cited;
  if (cited !== undefined && !carries) links.push({ role: 'cited', name: cited });
  if (attribution?.speaker)
    links.push({
      role: 'speaker',
      name: situation.tellerOf(told),
      ...(told.speaker !== undefined && { entity: told.speaker }),
    });
  if (carries && attribution?.speaker) links.push({ role: 'via', name: attribution.speaker.text });
  // Outermost first in the document, so the one nearest to the speaker is its last.
  for (const { name } of [...(attribution?.via ?? [])].reverse()) links.push({ role: 'via', name });
  const forwarded = document.forwardedFrom;
  if (forwarded !== undefined) links.push({ role: 'via', name: forwarded });
  links.push({ role: 'outlet', name: document.outlet ?? situation.titleOf(document.id) });
  return links;
}
