import { useId } from 'react';
import type { Judgement } from '../../../../src/model/index.ts';
import { useFormat, useMessages } from '../../i18n/index.tsx';
import { Words } from '../words.tsx';
import { JudgeProblem, useJudge } from './use-judge.tsx';
import { CREDIBILITIES, credibilityOf, GRADES, gradeOf, lastOf } from './words.ts';

interface GradeProps {
  readonly kind: 'reliability' | 'credibility';
  /** What is graded. */
  readonly id: string;
  /** The judgements about it. */
  readonly judgements: readonly Judgement[];
  /** The other grade of the Admiralty code: shown only once this one is set, so that neither leads the other. */
  readonly other?: Judgement | undefined;
}

/** One half of the Admiralty code: A to F for a source, 1 to 6 for what it says. */
export function Grade({ kind, id, judgements, other }: GradeProps) {
  const { judge } = useMessages();
  const format = useFormat();
  const judging = useJudge();
  const name = useId();
  const set = lastOf(judgements, kind);
  const options =
    kind === 'reliability'
      ? GRADES.map((grade) => ({ grade, words: judge.grades[grade] }))
      : CREDIBILITIES.map((grade) => ({ grade, words: judge.credibilities[grade] }));
  const current = kind === 'reliability' ? gradeOf(set?.value) : credibilityOf(set?.value);
  return (
    <fieldset className="grade no-print">
      <legend>{judge[kind]}</legend>
      {!set && <p className="soft small">{kind === 'reliability' ? judge.reliabilityHint : judge.credibilityHint}</p>}
      <div className="grades">
        {options.map(({ grade, words }) => (
          <label key={grade} title={words}>
            <input
              type="radio"
              name={name}
              value={grade}
              checked={current === grade}
              disabled={judging.busy}
              onChange={() => void judging.judge({ kind, ids: [id], value: grade, expects: set?.id ?? null })}
            />
            <span>{grade}</span>
            <span className="visually-hidden">: {words}</span>
          </label>
        ))}
      </div>
      {set && (
        <p className="small">
          {set.value} – {options.find(({ grade }) => grade === set.value)?.words}
          <span className="soft">
            {' '}
            <Words text={judge.by(set.by, format.moment(set.at))} />
          </span>{' '}
          <button
            type="button"
            className="link-button"
            disabled={judging.busy}
            onClick={() => void judging.undo(set.id)}
          >
            {judge.undo}
          </button>
        </p>
      )}
      {set && other && (
        <p className="small">
          {kind === 'credibility'
            ? judge.both(other.value ?? '', set.value ?? '')
            : judge.both(set.value ?? '', other.value ?? '')}
        </p>
      )}
      <JudgeProblem judging={judging} />
    </fieldset>
  );
}
