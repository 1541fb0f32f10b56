import {
  type Claim,
  type Finding,
  type Judgement,
  type Lineage,
  type MarkOf,
  markedSections,
  marksOf,
  type Picture,
  type PictureEntity,
  type PictureReport,
  type PictureStatement,
  withJudgements,
} from '../index.ts';
import type { Part } from '../service/kept/layout.ts';
import type { KeptPicture } from '../service/kept/picture.ts';
import { PictureReader } from '../service/kept/reader.ts';
import { type Made, picturePieces } from '../service/material.ts';
import type { StatementRow } from './schemas/index.ts';

type Marks = { readonly judgements?: readonly string[] };
/** A claim without why it is one, why it begins where it does, and what else may be the same. */
export type ClaimHead = Part<'claims', 'about' | 'statements' | 'origins' | 'figure'> & {
  /** How many statements may say the same. */
  readonly possibly: number;
};
/** A finding without what it says. */
export type FindingHead = Part<'findings', 'place' | 'weight'> & Marks;
/** Who or what it is, without what joined the names. */
export type EntityHead = Part<'entities', 'names' | 'reports'>;
/** A derivation without its passages and reasons, and where it stands in the picture. */
export type LineageHead = Part<'lineage', 'edge' | 'score'> & { readonly index: number };

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

/** What of a picture is asked for all the time. */
interface Heads {
  readonly reports: readonly PictureReport[];
  readonly entities: readonly EntityHead[];
  readonly statements: readonly PictureStatement[];
  readonly claims: readonly ClaimHead[];
  readonly findings: readonly FindingHead[];
  readonly lineage: readonly LineageHead[];
  readonly timeline: readonly Part<'timeline', 'time' | 'claims'>[];
  readonly judgements: readonly Judgement[];
}

function headsOf(kept: KeptPicture, judgements: readonly Judgement[]): Heads {
  const mark = marksOf(judgements, kept.names);
  const marked = markedSections(judgements);
  const withMarks = <Item>(name: keyof MarkOf, items: readonly Item[], marks: (item: Item) => Marks): Item[] =>
    marked.has(name) ? items.map((item) => ({ ...item, ...marks(item) })) : [...items];
  return {
    reports: withMarks('reports', kept.list('reports', ['report']), mark.reports),
    entities: kept.list('entities', ['names', 'reports']),
    statements: withMarks('statements', kept.list('statements', ['place', 'text', 'said']), mark.statements),
    claims: kept
      .list('claims', ['about', 'statements', 'possibly', 'origins', 'figure'])
      .map(({ possibly, ...claim }) => ({ ...claim, possibly: possibly.length })),
    findings: withMarks<FindingHead>('findings', kept.list('findings', ['place', 'weight']), mark.findings),
    lineage: kept.list('lineage', ['edge', 'score']).map((edge, index) => ({ ...edge, index })),
    timeline: kept.list('timeline', ['time', 'claims']),
    judgements: withJudgements(kept, judgements).judgements,
  };
}

/**
 * A picture with the ways through it that the views take: made once, asked often. Never changed. What only a view of one
 * thing shows is read from what the case keeps when it is asked for.
 */
export class Situation {
  readonly picture: Heads;
  /** Grows with every change of the case. */
  readonly generation: number;
  /** All judgements ever made, in order. */
  readonly judgements: readonly Judgement[];
  readonly reports: ReadonlyMap<string, PictureReport>;
  readonly statements: ReadonlyMap<string, PictureStatement>;
  readonly entities: ReadonlyMap<string, EntityHead>;
  readonly claims: ReadonlyMap<string, ClaimHead>;
  readonly findings: ReadonlyMap<string, FindingHead>;
  private readonly kept: KeptPicture;
  private readonly parts: PictureReader;
  private readonly judged: ReadonlyMap<string, Judgement>;
  private readonly byStatement: ReadonlyMap<string, readonly ClaimHead[]>;
  private readonly byReport: ReadonlyMap<string, readonly PictureStatement[]>;
  private readonly bySpeaker: ReadonlyMap<string, readonly PictureStatement[]>;
  private readonly byClaim: ReadonlyMap<string, readonly FindingHead[]>;
  private readonly derived: ReadonlyMap<string, readonly LineageHead[]>;
  private readonly reportCounts = new Map<string, number>();

  constructor({ kept, change, judgements }: Pick<Made, 'kept' | 'change' | 'judgements'>) {
    const picture = headsOf(kept, judgements);
    this.kept = kept;
    this.parts = new PictureReader(kept, judgements);
    this.picture = picture;
    this.generation = change;
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

  /** The whole picture, to be written; its lists are read when they are asked for, and not held on to. */
  whole(): Picture {
    return withJudgements(this.kept, this.judgements);
  }

  /** The whole picture as JSON. */
  json(): Iterable<Uint8Array> {
    return picturePieces({ picture: this.whole(), kept: this.kept, judgements: this.judgements });
  }

  claim(id: string): Claim | undefined {
    return this.parts.claim(id);
  }

  /** The whole of a finding of this picture. */
  finding({ id }: Pick<Finding, 'id'>): Finding {
    const finding = this.parts.finding(id);
    if (!finding) throw new RangeError(`a picture without ${id}`);
    return finding;
  }

  entity(id: string): PictureEntity | undefined {
    return this.parts.entity(id);
  }

  edge({ index }: LineageHead): Lineage | undefined {
    return this.kept.at('lineage', index);
  }

  /** All derivations with their reasons, in the order of `picture.lineage`: read anew each time. */
  lineageWithReasons(): readonly Part<'lineage', 'edge' | 'score' | 'why'>[] {
    return this.kept.list('lineage', ['edge', 'score', 'why']);
  }

  claimsOf(statement: string): readonly ClaimHead[] {
    return this.byStatement.get(statement) ?? NONE;
  }

  statementsIn(report: string): readonly PictureStatement[] {
    return this.byReport.get(report) ?? NONE;
  }

  statementsBy(entity: string): readonly PictureStatement[] {
    return this.bySpeaker.get(entity) ?? NONE;
  }

  findingsOf(claim: string): readonly FindingHead[] {
    return this.byClaim.get(claim) ?? NONE;
  }

  /** Derivations that the report, or the source that was never added, is the one or the other side of. */
  lineageOf(id: string): readonly LineageHead[] {
    return this.derived.get(id) ?? NONE;
  }

  /** The judgements in force with these ids, in order. */
  judgementsOf(ids: readonly string[] | undefined): readonly Judgement[] {
    return (ids ?? NONE).flatMap((id) => this.judged.get(id) ?? []);
  }

  /** In how many reports the claim is told. */
  reportsOf({ id, statements }: Pick<Claim, 'id' | 'statements'>): number {
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
