import {
  type Claim,
  type Finding,
  type Judgement,
  type Lineage,
  type MarkOf,
  marksOf,
  type PictureEntity,
  type PictureStatement,
  withJudgements,
} from '../../index.ts';
import type { ColumnOf, Items, Section } from './layout.ts';
import type { KeptPicture } from './picture.ts';

/** In which column ids stand. */
const IDS: { readonly [Name in 'claims' | 'entities' | 'findings']: ColumnOf<Name> } = {
  claims: 'about',
  entities: 'names',
  findings: 'place',
};

const STATEMENT = /^(?<report>.+)\/s\d+$/s;

/** Parts of a kept picture with what persons decided about them, by their ids: what is asked for is read and no more. */
export class PictureReader {
  /** Those that the picture shows. */
  readonly judgements: readonly Judgement[];
  private readonly kept: KeptPicture;
  private readonly mark: MarkOf;
  /** Where each report's statements begin, and how many they are. */
  private stretches: ReadonlyMap<string, readonly [from: number, count: number]> | undefined;
  private readonly entities = new Map<string, PictureEntity | undefined>();

  /** `judgements`: all that were ever made, in order. */
  constructor(kept: KeptPicture, judgements: readonly Judgement[]) {
    this.kept = kept;
    this.judgements = withJudgements(kept, judgements).judgements;
    this.mark = marksOf(judgements, kept.names);
  }

  claim(id: string): Claim | undefined {
    const claim = this.numbered('claims', id);
    return claim && { ...claim, ...this.mark.claims(claim) };
  }

  entity(id: string): PictureEntity | undefined {
    if (!this.entities.has(id)) {
      const entity = this.numbered('entities', id);
      this.entities.set(id, entity && { ...entity, ...this.mark.entities(entity) });
    }
    return this.entities.get(id);
  }

  finding(id: string): Finding | undefined {
    const finding = this.numbered('findings', id);
    return finding && this.marked(finding);
  }

  statement(id: string): PictureStatement | undefined {
    const report = STATEMENT.exec(id)?.groups?.['report'];
    const [from, count] = this.stretchOf(report ?? '');
    for (let index = from; index < from + count; index++) {
      const statement = this.kept.at('statements', index);
      if (statement?.id === id) return { ...statement, ...this.mark.statements(statement) };
    }
    return undefined;
  }

  /** The claims that the statement tells. */
  claimsOf(statement: string): readonly Claim[] {
    return this.holding('claims', 'statements', statement).map((claim) => ({ ...claim, ...this.mark.claims(claim) }));
  }

  /** A statement that the claim shares with no other, by which it can be told; undefined where all are shared. */
  ownStatement({ statements }: Claim): string | undefined {
    const tellers = new Map<string, number>();
    for (const claim of this.kept.list('claims', ['statements']))
      for (const statement of claim.statements) tellers.set(statement, (tellers.get(statement) ?? 0) + 1);
    return statements.find((statement) => tellers.get(statement) === 1);
  }

  /** The findings about the claim. */
  findingsOf(claim: string): readonly Finding[] {
    return this.holding('findings', 'place', claim)
      .filter((finding) => finding.claim === claim)
      .map((finding) => this.marked(finding));
  }

  /** The findings that the statement stands in. */
  findingsAt(statement: string): readonly Finding[] {
    return this.holding('findings', 'place', statement)
      .filter(({ statements, rests }) => statements.includes(statement) || rests?.includes(statement))
      .map((finding) => this.marked(finding));
  }

  /** What is on the word of an entity. */
  statementsBy(entity: string): readonly string[] {
    return this.holding('statements', 'said', entity)
      .filter(({ speaker }) => speaker === entity)
      .map(({ id }) => id);
  }

  /** Derivations that the report is the one or the other side of. */
  lineageOf(report: string): readonly Lineage[] {
    return this.holding('lineage', 'edge', report).filter(({ from, to }) => from === report || to === report);
  }

  private marked(finding: Finding): Finding {
    return { ...finding, ...this.mark.findings(finding) };
  }

  private holding<Name extends Section>(section: Name, column: ColumnOf<Name>, text: string): Items[Name][] {
    return this.kept.holding(section, column, text).flatMap((index) => this.kept.at(section, index) ?? []);
  }

  /** The item of that id: C7 is the seventh claim, or is looked for. */
  private numbered<Name extends keyof typeof IDS & Section>(section: Name, id: string): Items[Name] | undefined {
    const item = this.kept.at(section, Number(id.slice(1)) - 1);
    return item?.id === id ? item : this.holding(section, IDS[section], id).find((each) => each.id === id);
  }

  /** Statements stand in the order of their reports. */
  private stretchOf(report: string): readonly [from: number, count: number] {
    if (!this.stretches) {
      let next = 0;
      this.stretches = new Map(
        this.kept.list('reports', ['report']).map(({ id, statements }) => {
          const from = next;
          next += statements;
          return [id, [from, statements]];
        }),
      );
    }
    return this.stretches.get(report) ?? [0, 0];
  }
}
