import type { Judgement } from '../../../../src/model/index.ts';
import { Grade } from './grade.tsx';
import { lastOf } from './words.ts';

/** Grades what a statement says; the grade of its source is shown after. */
export function Credibility({
  statement,
  judgements,
  source,
}: {
  readonly statement: string;
  readonly judgements: readonly Judgement[];
  /** The judgements about its source. */
  readonly source: readonly Judgement[];
}) {
  return <Grade kind="credibility" id={statement} judgements={judgements} other={lastOf(source, 'reliability')} />;
}
