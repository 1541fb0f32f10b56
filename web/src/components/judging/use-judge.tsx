import { useCallback, useState } from 'react';
import type { Judgement } from '../../../../src/model/index.ts';
import { type ApiError, apiError, post } from '../../api/client.ts';
import { refresh } from '../../api/resource.ts';
import { keptAuthor } from '../../app/author.ts';
import { useMessages } from '../../i18n/index.tsx';
import { failureWords } from '../states.tsx';
import { Words } from '../words.tsx';
import { judgementWords } from './words.ts';

/** What is to be decided. Ids are of claims, entities, statements, reports or findings, as they are shown. */
interface Decision {
  readonly kind: Exclude<Judgement['kind'], 'undo'>;
  readonly ids: readonly string[];
  readonly value?: string;
  /** Id of the last judgement that was seen on it; null where none was. Another one there now is a conflict; absent: any. */
  readonly expects?: string | null;
}

type Problem =
  | { readonly kind: 'conflict'; readonly decision: Decision; readonly there: readonly Judgement[] }
  | { readonly kind: 'failed'; readonly error: ApiError };

export interface Judging {
  /** Resolves to the judgement kept; to undefined where it was not, and `problem` says why. */
  readonly judge: (decision: Decision) => Promise<Judgement | undefined>;
  readonly undo: (id: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  readonly clear: () => void;
}

const thereIn = (body: unknown): readonly Judgement[] => {
  if (typeof body !== 'object' || body === null) return [];
  const there: unknown = 'there' in body ? body.there : undefined;
  return Array.isArray(there) ? there : there ? [there as Judgement] : [];
};

/** Keeps decisions, under the reader's name. What is shown is read anew after each. */
export function useJudge(): Judging {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const { judge: words } = useMessages();
  const anonymous = words.anonymous;
  const judge = useCallback(
    async (decision: Decision): Promise<Judgement | undefined> => {
      setBusy(true);
      setProblem(undefined);
      try {
        const kept = await post<Judgement>('/api/judgements', { ...decision, by: keptAuthor() || anonymous });
        refresh();
        return kept;
      } catch (thrown) {
        const error = apiError(thrown);
        setProblem(
          error.status === 409 ? { kind: 'conflict', decision, there: thereIn(error.body) } : { kind: 'failed', error },
        );
        return undefined;
      } finally {
        setBusy(false);
      }
    },
    [anonymous],
  );
  const undo = useCallback(
    async (id: string): Promise<boolean> => {
      setBusy(true);
      setProblem(undefined);
      try {
        await post(`/api/judgements/${encodeURIComponent(id)}/undo`, { by: keptAuthor() || anonymous });
        refresh();
        return true;
      } catch (thrown) {
        const error = apiError(thrown);
        if (error.status === 409) refresh();
        else setProblem({ kind: 'failed', error });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [anonymous],
  );
  const clear = useCallback(() => setProblem(undefined), []);
  return { judge, undo, busy, problem, clear };
}

/** Why a decision was not kept; at a conflict what is there now, and the choice. */
export function JudgeProblem({ judging }: { readonly judging: Judging }) {
  const { judge, common } = useMessages();
  const { problem } = judging;
  if (!problem) return null;
  if (problem.kind === 'failed') {
    const { title, remedy } = failureWords(problem.error, common.errors);
    return (
      <p className="problem" role="alert">
        {judge.failed}: {title}. {remedy}
      </p>
    );
  }
  const last = problem.there.at(-1);
  return (
    <div className="problem" role="alert">
      <p>
        <b>{judge.conflict}.</b> {judge.conflictDo}
      </p>
      {problem.there.map((there) => (
        <p key={there.id}>
          <Words text={judge.conflictThere(there.by, judgementWords(there, judge))} />
        </p>
      ))}
      <p className="row">
        <button
          type="button"
          className="button"
          onClick={() => void judging.judge({ ...problem.decision, expects: last?.id ?? null })}
        >
          {judge.again}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            judging.clear();
            refresh();
          }}
        >
          {judge.leave}
        </button>
      </p>
    </div>
  );
}
