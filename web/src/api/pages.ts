import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Page } from '../../../src/http/schemas/index.ts';
import { type ApiError, get } from './client.ts';
import { asError, useAge } from './resource.ts';

export interface Pages<T, A> {
  readonly items: readonly T[];
  /** How many there are in all; undefined until the first page is in. */
  readonly total: number | undefined;
  /** The first answer, whole: for answers that hold more than the list. */
  readonly first: A | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly more: boolean;
  /** Asks for the next page, if there is one and none is on its way. */
  readonly loadMore: () => void;
  readonly retry: () => void;
}

const LIMIT = 100;
/** The most that the server gives at once. */
const MOST = 500;

interface State<A> {
  readonly path?: string;
  readonly answers: readonly A[];
  readonly error?: ApiError;
}

const isPage = (answer: unknown): answer is Page<never> =>
  typeof answer === 'object' && answer !== null && 'items' in answer;

/**
 * A list read page by page. `path` holds the filters; cursor and limit are added. `pick` finds the list in an answer that
 * holds more; it must not change from call to call. When the case changes, as much as was shown is read anew, and what
 * stood there stays until it is in.
 */
export function usePages<T, A = Page<T>>(path: string | undefined, pick: (answer: A) => Page<T> = asPage): Pages<T, A> {
  const now = useAge();
  const [state, setState] = useState<State<A>>({ answers: [] });
  const busy = useRef<AbortController>(undefined);
  const shown = useRef(0);

  const read = useCallback((from: string, limit: number, cursor: string | null, before: readonly A[]): void => {
    busy.current?.abort();
    const abort = new AbortController();
    busy.current = abort;
    const paging = `limit=${limit}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
    get<A>(`${from}${from.includes('?') ? '&' : '?'}${paging}`, abort.signal)
      .then(
        (answer) => {
          if (!abort.signal.aborted) setState({ path: from, answers: [...before, answer] });
        },
        (thrown: unknown) => {
          const error = asError(thrown);
          if (error && !abort.signal.aborted) setState({ path: from, answers: before, error });
        },
      )
      .finally(() => {
        if (busy.current === abort) busy.current = undefined;
      });
  }, []);

  const before = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new age asks again
  useEffect(() => {
    if (path === undefined) return;
    const again = before.current === path;
    before.current = path;
    read(path, again ? Math.min(Math.max(LIMIT, shown.current), MOST) : LIMIT, null, []);
  }, [path, now, read]);
  useEffect(() => () => busy.current?.abort(), []);

  const mine = path !== undefined && state.path === path;
  const answers = mine ? state.answers : NONE;
  const items = useMemo(() => (answers as readonly A[]).flatMap((answer) => pick(answer).items), [answers, pick]);
  shown.current = items.length;
  const end = mine ? state.answers.at(-1) : undefined;
  const last = end === undefined ? undefined : pick(end);
  const error = mine ? state.error : undefined;
  const loadMore = useCallback(() => {
    if (busy.current || !mine || path === undefined || last === undefined || last.next === null) return;
    read(path, LIMIT, last.next, state.answers);
  }, [mine, path, last, read, state.answers]);
  const retry = useCallback(() => {
    if (path !== undefined) read(path, LIMIT, last?.next ?? null, mine ? state.answers : []);
  }, [path, read, last, mine, state.answers]);
  return {
    items,
    total: last?.total,
    first: mine ? state.answers[0] : undefined,
    error,
    loading: path !== undefined && last === undefined && error === undefined,
    more: last !== undefined && last.next !== null,
    loadMore,
    retry,
  };
}

const NONE: readonly never[] = [];

function asPage<T, A>(answer: A): Page<T> {
  if (!isPage(answer)) throw new TypeError('the answer is no page of a list');
  return answer;
}
