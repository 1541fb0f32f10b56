import type { FindingKind } from '../src/model/index.ts';
import type { Gold, GoldFinding } from './gold.ts';
import { isFigure, toldOf } from './gold.ts';

/** One origin, told in three or more reports; and what no telling gives a source for. They follow from the annotation. */
export function derivedFindings(gold: Gold): GoldFinding[] {
  const told = toldOf(gold);
  return gold.claims.flatMap(({ id, origins, members }): GoldFinding[] => {
    const tellings = members.flatMap((member) => told.get(member) ?? []);
    const tight = tellings.filter((one) => !(isFigure(one) && (one.loose || one.role[0] !== 'current')));
    const reports = new Set(tight.map(({ report }) => report));
    const out: GoldFinding[] = [];
    const finding = (kind: FindingKind, why: string): GoldFinding => ({
      kind,
      claim: id,
      sides: [tight.map((one) => one.id)],
      optional: false,
      why,
    });
    if (origins?.high === 1 && reports.size >= 3)
      out.push(finding('single-origin', `${reports.size} reports, one origin`));
    if (tight.length > 0 && tight.every(({ by }) => by.join() === '-'))
      out.push(finding('unsourced', 'nobody is named'));
    return out;
  });
}
