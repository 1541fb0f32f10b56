import type { Judgement } from '../../../../src/model/index.ts';
import type { Messages } from '../../i18n/en.ts';

/** What a judgement decided, in words: "confirmed", "reliability B (usually reliable)", a note's own words. */
export function judgementWords({ kind, value = '' }: Judgement, words: Messages['judge']): string {
  switch (kind) {
    case 'verdict':
      return value === 'confirmed' || value === 'dismissed' || value === 'open' ? words.verdicts[value] : value;
    case 'reliability': {
      const grade = gradeOf(value);
      return `${words.kinds.reliability} ${value}${grade ? ` (${words.grades[grade]})` : ''}`;
    }
    case 'credibility': {
      const grade = credibilityOf(value);
      return `${words.kinds.credibility} ${value}${grade ? ` (${words.credibilities[grade]})` : ''}`;
    }
    case 'note':
    case 'withdraw':
      return `${words.kinds[kind]}: ${value}`;
    default:
      return words.kinds[kind];
  }
}

export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export const CREDIBILITIES = ['1', '2', '3', '4', '5', '6'] as const;
export const gradeOf = (value: string | undefined): (typeof GRADES)[number] | undefined =>
  GRADES.find((grade) => grade === value);
export const credibilityOf = (value: string | undefined): (typeof CREDIBILITIES)[number] | undefined =>
  CREDIBILITIES.find((grade) => grade === value);

/** The last judgement of a kind, by time. */
export const lastOf = (judgements: readonly Judgement[], kind: Judgement['kind']): Judgement | undefined =>
  judgements
    .filter((judgement) => judgement.kind === kind)
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .at(-1);
