import { reportNamed, standing } from '../case/judgements.ts';
import type { Judgement } from '../index.ts';
import type { ReportCase } from './open.ts';

/** Why a report is not in the picture, though it was added. */
export interface Absence {
  readonly report: string;
  readonly how: 'withdrawn' | 'erased';
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly why: string;
  /** Of one that is withdrawn: the judgement that did it, to be undone. */
  readonly judgement?: string;
}

/** Why the reports are not in the picture, those of them that are not. */
export async function absences(reports: Iterable<string>, store: ReportCase): Promise<readonly Absence[]> {
  const withdrawn = new Map<string, Absence>();
  for (const { id, kind, by, at, subjects, value = '' } of standing(await store.judgements()))
    if (kind === 'withdraw')
      for (const report of subjects)
        withdrawn.set(report, { report, how: 'withdrawn', by, at, why: value, judgement: id });
  const erased = new Map(
    (await store.erased()).map((each): [string, Absence] => [each.report, { ...each, how: 'erased' }]),
  );
  const found: Absence[] = [];
  for (const report of new Set(reports)) {
    if (!withdrawn.has(report) && !erased.has(report)) continue;
    const isThere = (await store.versions(report)).length > 0;
    const absence = isThere ? withdrawn.get(report) : erased.get(report);
    if (absence) found.push(absence);
  }
  return found;
}

/** The reports that a judgement names, or parts of which it names. */
export const reportsNamedBy = ({ about, subjects }: Judgement): readonly string[] =>
  about === 'judgement' ? [] : [...new Set(subjects.map(reportNamed))];
