import type { Claim, Lineage, PictureStatement } from '../../index.ts';
import { distinct } from '../../model/index.ts';
import type { SourceEdge, SourceNode, SourcesAnswer } from '../schemas/index.ts';
import type { Situation } from '../situation.ts';

/** Nodes that the network shows: the ones that most reports hang on. */
const NODES = 150;
const REASONS = 3;

/** Nodes and edges as they are found, counted up. */
class Network {
  private readonly nodes = new Map<string, { node: SourceNode; reports: Set<string>; statements: number }>();
  private readonly edges = new Map<string, SourceEdge>();

  touch(node: Omit<SourceNode, 'reports' | 'statements'>, report: string, statements: number): void {
    const known = this.nodes.get(node.id);
    if (known) {
      known.reports.add(report);
      known.statements += statements;
    } else
      this.nodes.set(node.id, {
        node: { ...node, reports: 0, statements: 0 },
        reports: new Set([report]),
        statements,
      });
  }

  join(edge: Omit<SourceEdge, 'count'>): void {
    if (edge.from === edge.to) return;
    const key = JSON.stringify([edge.from, edge.to, edge.kind]);
    const known = this.edges.get(key);
    this.edges.set(key, {
      ...edge,
      score: Math.max(edge.score, known?.score ?? 0),
      reasons: distinct([...(known?.reasons ?? []), ...edge.reasons], REASONS),
      count: (known?.count ?? 0) + 1,
    });
  }

  answer(): SourcesAnswer {
    const all = [...this.nodes.values()]
      .map(({ node, reports, statements }) => ({ ...node, reports: reports.size, statements }))
      .sort((a, b) => b.reports - a.reports || b.statements - a.statements || (a.id < b.id ? -1 : 1));
    const nodes = all.slice(0, NODES);
    const shown = new Set(nodes.map(({ id }) => id));
    const edges = [...this.edges.values()].filter(({ from, to }) => shown.has(from) && shown.has(to));
    return { nodes, edges, more: all.length - nodes.length };
  }
}

/** The whole network: who is quoted in which outlet, and which outlet took what from which. */
export function sourcesOf(situation: Situation): SourcesAnswer {
  const network = new Network();
  const { picture } = situation;
  const outletOf = (report: string): Omit<SourceNode, 'reports' | 'statements'> => {
    const outlet = situation.reports.get(report)?.outlet;
    return outlet === undefined
      ? { id: `report:${report}`, name: situation.titleOf(report), kind: 'report' }
      : { id: `outlet:${outlet}`, name: outlet, kind: 'outlet' };
  };
  for (const { id, statements } of picture.reports) network.touch(outletOf(id), id, statements);
  for (const statement of picture.statements) {
    const speaker = speakerOf(statement, situation);
    if (!speaker) continue;
    network.touch(speaker, statement.report, 1);
    network.join({
      from: speaker.id,
      to: outletOf(statement.report).id,
      kind: 'says',
      score: 1,
      reasons: [],
    });
  }
  for (const edge of situation.lineageWithReasons()) {
    const from = situation.reports.has(edge.from) ? outletOf(edge.from) : neverAdded(edge, situation);
    network.touch(from, edge.to, 0);
    network.join({
      from: from.id,
      to: outletOf(edge.to).id,
      kind: edge.kind,
      score: edge.score,
      reasons: edge.reasons,
    });
  }
  return network.answer();
}

/** The network of one claim: its reports, who is quoted in them, what they took from which, and where it begins. */
export function sourcesOfClaim(claim: Claim, situation: Situation): SourcesAnswer {
  const network = new Network();
  const reports = new Set<string>();
  for (const id of claim.statements) {
    const statement = situation.statements.get(id);
    if (!statement) continue;
    reports.add(statement.report);
    network.touch(reportNode(statement.report, claim, situation), statement.report, 1);
    const speaker = speakerOf(statement, situation);
    if (!speaker) continue;
    const root = claim.origins.roots.find(({ entity }) => entity === statement.speaker);
    network.touch(
      {
        ...speaker,
        origin: root !== undefined,
        ...(root && { reason: root.reason, certain: root.certain }),
      },
      statement.report,
      1,
    );
    network.join({
      from: speaker.id,
      to: `report:${statement.report}`,
      kind: 'says',
      score: 1,
      reasons: [],
    });
  }
  for (const report of reports)
    for (const edge of situation.lineageOf(report)) {
      if (edge.to !== report) continue;
      const isReport = situation.reports.has(edge.from);
      if (isReport && !reports.has(edge.from)) continue;
      const from = isReport ? reportNode(edge.from, claim, situation) : neverAdded(edge, situation);
      if (!isReport) network.touch(from, report, 0);
      network.join({
        from: from.id,
        to: `report:${report}`,
        kind: edge.kind,
        score: edge.score,
        reasons: situation.edge(edge)?.reasons ?? [],
      });
    }
  const { low, high } = claim.origins;
  return {
    ...network.answer(),
    claim: {
      id: claim.id,
      name: claim.label,
      reports: reports.size,
      statements: claim.statements.length,
      origins: { low, high },
    },
  };
}

type Unsized = Omit<SourceNode, 'reports' | 'statements'>;

function speakerOf({ speaker }: PictureStatement, situation: Situation): Unsized | undefined {
  const entity = speaker === undefined ? undefined : situation.entities.get(speaker);
  return entity && { id: `entity:${entity.id}`, name: entity.name, kind: 'speaker', entity: entity.id };
}

function reportNode(report: string, claim: Claim, situation: Situation): Unsized {
  const root = claim.origins.roots.find((each) => each.report === report);
  return {
    id: `report:${report}`,
    name: situation.titleOf(report),
    kind: 'report',
    origin: root !== undefined,
    ...(root && { reason: root.reason, certain: root.certain }),
  };
}

/** A source that reports name and that was never added: an agency, a channel, an outlet. */
function neverAdded({ from, kind }: Pick<Lineage, 'from' | 'kind'>, situation: Situation): Unsized {
  const entity = situation.entities.get(from);
  const name = entity?.name ?? from.replace(/^[a-z]+:/, '');
  return {
    id: `entity:${from}`,
    name,
    kind: kind === 'forward' ? 'channel' : entity?.kind === 'person' ? 'speaker' : 'agency',
    ...(entity && { entity: entity.id }),
  };
}
