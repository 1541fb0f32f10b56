import type { Judgement } from '../model/index.ts';

type Marked = { readonly judgements?: readonly string[] };

/** Finds the judgements about parts of a picture. All take the ids by which a person could have named the part. */
export interface Judged {
  readonly report: (id: string) => Marked;
  readonly statement: (id: string) => Marked;
  /** About a claim or an entity: all subjects are statements of it, or mentions ("report/m3"). */
  readonly claim: (statements: readonly string[]) => Marked;
  readonly entity: (mentions: Iterable<string>) => Marked;
  /** About a finding: its statements, and its kind where that was named beside them. */
  readonly finding: (kind: string, statements: readonly string[]) => Marked;
}

/** Merges and splits are applied while linking, and a person sees them at the joins. */
const isJoin = ({ kind }: Judgement): boolean => kind === 'merge' || kind === 'split';

/** Takes a report out of the picture. */
const isWithdrawal = ({ kind }: Judgement): boolean => kind === 'withdraw';

/** What a picture is made with; all else that was decided is laid beside it. */
export const isShaping = (judgement: Judgement): boolean => isJoin(judgement) || isWithdrawal(judgement);

/** Those that a picture shows: it is as if what is withdrawn had never been added. */
export const shown = (decided: readonly Judgement[]): readonly Judgement[] =>
  decided.filter((judgement) => !isWithdrawal(judgement));

/** The reports that are in: none that judgements in force take out. */
export function withoutWithdrawn<Report extends { readonly report: { readonly id: string } }>(
  reports: readonly Report[],
  decided: readonly Judgement[],
): readonly Report[] {
  const out = new Set(decided.filter(isWithdrawal).flatMap(({ subjects }) => subjects));
  return out.size ? reports.filter(({ report }) => !out.has(report.id)) : reports;
}

/** All else stands beside. */
export const isBeside = (judgement: Judgement): boolean => !isShaping(judgement) && judgement.kind !== 'undo';

/** Indexes judgements that stand. */
export function judgedBy(judgements: readonly Judgement[]): Judged {
  const of = (about: Judgement['about']): readonly Judgement[] =>
    judgements.filter((judgement) => judgement.about === about && isBeside(judgement));
  const single = (about: Judgement['about']): ((id: string) => Marked) => {
    const byId = new Map<string, string[]>();
    for (const { id, subjects } of of(about))
      for (const subject of subjects) byId.set(subject, [...(byId.get(subject) ?? []), id]);
    return (id) => marked(byId.get(id) ?? []);
  };
  const within = (about: Judgement['about']): ((members: Iterable<string>) => Marked) => {
    const all = of(about);
    if (!all.length) return () => ({});
    return (members) => {
      const inside = new Set(members);
      return marked(all.filter(({ subjects }) => subjects.every((subject) => inside.has(subject))).map(({ id }) => id));
    };
  };
  const inFinding = within('finding');
  return {
    report: single('report'),
    statement: single('statement'),
    claim: within('claim'),
    entity: within('entity'),
    finding: (kind, statements) => inFinding([kind, ...statements]),
  };
}

const marked = (ids: readonly string[]): Marked => (ids.length ? { judgements: ids } : {});
