import { standing } from '../link/judged.ts';
import type {
  Claim,
  Finding,
  Judgement,
  Picture,
  PictureEntity,
  PictureReport,
  PictureStatement,
} from '../model/index.ts';
import type { BasePicture } from './index.ts';
import { isBeside, judgedBy, shown } from './judged.ts';

const SECTIONS = {
  report: 'reports',
  entity: 'entities',
  statement: 'statements',
  claim: 'claims',
  finding: 'findings',
} as const satisfies Partial<Record<Judgement['about'], keyof Picture>>;

/** The sections of a picture in which something is judged by what stands beside it: these alone differ from the base. */
export function markedSections(judgements: readonly Judgement[]): ReadonlySet<keyof Picture> {
  const marked = new Set<keyof Picture>();
  for (const { about } of standing(judgements).filter(isBeside)) if (about !== 'judgement') marked.add(SECTIONS[about]);
  return marked;
}

type Marked = { readonly judgements?: readonly string[] };

/** Finds the judgements about items of a section, by the fields that judgements name them by. */
export interface MarkOf {
  readonly reports: (report: Pick<PictureReport, 'id'>) => Marked;
  readonly entities: (entity: Pick<PictureEntity, 'id'>) => Marked;
  readonly statements: (statement: Pick<PictureStatement, 'id'>) => Marked;
  readonly claims: (claim: Pick<Claim, 'statements'>) => Marked;
  readonly findings: (finding: Pick<Finding, 'kind' | 'statements' | 'rests'>) => Marked;
}

/** Finds the marks of judgements. `names`: what the reports call each entity. */
export function marksOf(judgements: readonly Judgement[], names: BasePicture['names']): MarkOf {
  const judged = judgedBy(shown(standing(judgements)));
  return {
    reports: ({ id }) => judged.report(id),
    entities: ({ id }) =>
      judged.entity((names().get(id) ?? []).flatMap(([report, ...ids]) => ids.map((own) => `${report}/${own}`))),
    statements: ({ id }) => judged.statement(id),
    claims: ({ statements }) => judged.claim(statements),
    findings: ({ kind, statements, rests = [] }) => judged.finding(kind, [...statements, ...rests]),
  };
}

/**
 * The picture with all that persons decided: `buildPicture` of the same reports and judgements. `base` is to be made with
 * the merges and splits among them. Its sections are read when they are asked for.
 */
export function withJudgements({ picture, names }: BasePicture, judgements: readonly Judgement[]): Picture {
  const decided = shown(standing(judgements));
  const mark = marksOf(judgements, names);
  const marked = markedSections(decided);
  const section = <Item extends object>(
    name: keyof MarkOf,
    items: () => readonly Item[],
    marks: (item: Item) => Marked,
  ): (() => readonly Item[]) =>
    once(() => (marked.has(name) ? items().map((item) => ({ ...item, ...marks(item) })) : items()));
  const reports = section('reports', () => picture.reports, mark.reports);
  const entities = section('entities', () => picture.entities, mark.entities);
  const statements = section('statements', () => picture.statements, mark.statements);
  const claims = section('claims', () => picture.claims, mark.claims);
  const findings = section('findings', () => picture.findings, mark.findings);
  const lineage = once(() => picture.lineage);
  const timeline = once(() => picture.timeline);
  return {
    schema: picture.schema,
    get reports() {
      return reports();
    },
    get entities() {
      return entities();
    },
    get statements() {
      return statements();
    },
    get claims() {
      return claims();
    },
    get findings() {
      return findings();
    },
    get lineage() {
      return lineage();
    },
    get timeline() {
      return timeline();
    },
    judgements: decided,
  };
}

/** Made when it is first asked for. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
