import { standing } from '../link/judged.ts';
import type { Judgement, Picture } from '../model/index.ts';
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

/**
 * The picture with all that persons decided: `buildPicture` of the same reports and judgements. `base` is to be made with
 * the merges and splits among them. Its sections are read when they are asked for.
 */
export function withJudgements({ picture, names }: BasePicture, judgements: readonly Judgement[]): Picture {
  const decided = shown(standing(judgements));
  const judged = judgedBy(decided);
  const marked = markedSections(decided);
  const section =
    <Name extends keyof Picture>(name: Name, mark: (whole: Picture[Name]) => Picture[Name]): (() => Picture[Name]) =>
    () =>
      marked.has(name) ? mark(picture[name]) : picture[name];
  const reports = once(section('reports', (all) => all.map((each) => ({ ...each, ...judged.report(each.id) }))));
  const entities = once(
    section('entities', (all) =>
      all.map((entity) => {
        const named = (names().get(entity.id) ?? []).flatMap(([report, ...ids]) => ids.map((id) => `${report}/${id}`));
        return { ...entity, ...judged.entity(named) };
      }),
    ),
  );
  const statements = once(
    section('statements', (all) => all.map((each) => ({ ...each, ...judged.statement(each.id) }))),
  );
  const claims = once(section('claims', (all) => all.map((each) => ({ ...each, ...judged.claim(each.statements) }))));
  const findings = once(
    section('findings', (all) =>
      all.map((each) => ({ ...each, ...judged.finding(each.kind, [...each.statements, ...(each.rests ?? [])]) })),
    ),
  );
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
      return picture.lineage;
    },
    get timeline() {
      return picture.timeline;
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
