import type {
  Claim,
  Finding,
  Judgement,
  Lineage,
  Picture,
  PictureEntity,
  PictureReport,
  PictureStatement,
} from '../index.ts';
import type { StatementRow } from './schemas/index.ts';

const byId = <Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

/** Items under each of their keys, in the order of the items. */
function grouped<Item>(
  items: readonly Item[],
  keysOf: (item: Item) => Iterable<string>,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      const known = groups.get(key);
      if (known) known.push(item);
      else groups.set(key, [item]);
    }
  return groups;
}

const NONE: readonly never[] = [];

/** A picture with the ways through it that the views take: made once, asked often. Never changed. */
export class Situation {
  readonly picture: Picture;
  /** Grows with every change of the case. */
  readonly generation: number;
  /** All judgements ever made, in order. */
  readonly judgements: readonly Judgement[];
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly statements: ReadonlyMap<string, PictureStatement>;
  readonly entities: ReadonlyMap<string, PictureEntity>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly findings: ReadonlyMap<string, Finding>;
  private readonly judged: ReadonlyMap<string, Judgement>;
  private readonly byStatement: ReadonlyMap<string, readonly Claim[]>;
  private readonly byReport: ReadonlyMap<string, readonly PictureStatement[]>;
  private readonly bySpeaker: ReadonlyMap<string, readonly PictureStatement[]>;
  private readonly byClaim: ReadonlyMap<string, readonly Finding[]>;
  private readonly derived: ReadonlyMap<string, readonly Lineage[]>;
  private readonly reportCounts = new Map<string, number>();

  constructor(picture: Picture, generation: number, judgements: readonly Judgement[]) {
    this.picture = picture;
    this.generation = generation;
    this.judgements = judgements;
    this.reports = byId(picture.reports);
    this.statements = byId(picture.statements);
    this.entities = byId(picture.entities);
    this.claims = byId(picture.claims);
    this.findings = byId(picture.findings);
    this.judged = byId(picture.judgements);
    this.byStatement = grouped(picture.claims, ({ statements }) => statements);
    this.byReport = grouped(picture.statements, ({ report }) => [report]);
    this.bySpeaker = grouped(picture.statements, ({ speaker }) => (speaker === undefined ? [] : [speaker]));
    this.byClaim = grouped(picture.findings, ({ claim }) => (claim === undefined ? [] : [claim]));
    this.derived = grouped(picture.lineage, ({ from, to }) => (from === to ? [from] : [from, to]));
  }

  claimsOf(statement: string): readonly Claim[] {
    return this.byStatement.get(statement) ?? NONE;
  }

  statementsIn(report: string): readonly PictureStatement[] {
    return this.byReport.get(report) ?? NONE;
  }

  statementsBy(entity: string): readonly PictureStatement[] {
    return this.bySpeaker.get(entity) ?? NONE;
  }

  findingsOf(claim: string): readonly Finding[] {
    return this.byClaim.get(claim) ?? NONE;
  }

  /** Derivations that the report, or the source that was never added, is the one or the other side of. */
  lineageOf(id: string): readonly Lineage[] {
    return this.derived.get(id) ?? NONE;
  }

  /** The judgements in force with these ids, in order. */
  judgementsOf(ids: readonly string[] | undefined): readonly Judgement[] {
    return (ids ?? NONE).flatMap((id) => this.judged.get(id) ?? []);
  }

  /** In how many reports the claim is told. */
  reportsOf({ id, statements }: Claim): number {
    const known = this.reportCounts.get(id);
    if (known !== undefined) return known;
    const count = new Set(statements.map((statement) => this.statements.get(statement)?.report)).size;
    this.reportCounts.set(id, count);
    return count;
  }

  /** What a report is called: its title, else its first words, else its outlet and date, else its id. */
  titleOf(id: string): string {
    const report = this.reports.get(id);
    if (!report) return this.entities.get(id)?.name ?? id;
    if (report.title) return report.title;
    if (report.opening) return `“${report.opening}”`;
    return report.outlet ? [report.outlet, report.published?.slice(0, 10)].filter(Boolean).join(', ') : id;
  }

  /** Whose word a statement is, in the shortest words: the speaker; where it is not known who that is, their words and where; else the outlet. */
  tellerOf({ speaker, speakerText, report }: PictureStatement): string {
    const entity = speaker === undefined ? undefined : this.entities.get(speaker)?.name;
    if (entity !== undefined) return entity;
    const outlet = this.reports.get(report)?.outlet ?? this.titleOf(report);
    return speakerText === undefined ? outlet : `“${speakerText}”, ${outlet}`;
  }

  row(statement: PictureStatement): StatementRow {
    const report = this.reports.get(statement.report);
    const name = statement.speaker === undefined ? undefined : this.entities.get(statement.speaker)?.name;
    return {
      ...statement,
      ...(name !== undefined && { speakerName: name }),
      reportTitle: this.titleOf(statement.report),
      ...(report?.outlet !== undefined && { outlet: report.outlet }),
      ...(report?.published !== undefined && { published: report.published }),
      ...(report?.language !== undefined && { language: report.language }),
      claims: this.claimsOf(statement.id).map(({ id }) => id),
    };
  }
}
