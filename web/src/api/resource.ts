import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ApiError, get } from './client.ts';

/**
 * Answers are kept until the case changes: by what is done here (a judgement, an add), or elsewhere (the generation the
 * server tells). Then everything shown is asked for again, and what stood there stays until the new answer is in.
 */
let age = 0;
let generation: number | string | undefined;
const answers = new Map<string, unknown>();
const watchers = new Set<() => void>();
const LARGEST = 200;

/** Forgets all answers; what is shown is asked for anew. */
export function refresh(): void {
  age++;
  answers.clear();
  for (const watcher of watchers) watcher();
}

/** Notes the generation the server tells; another one than before forgets all answers. */
export function noteGeneration(now: number | string): void {
  const before = generation;
  generation = now;
  if (before !== undefined && before !== now) refresh();
}

const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
};

function keep(path: string, answer: unknown): void {
  if (answers.size >= LARGEST) for (const first of [...answers.keys()].slice(0, LARGEST / 2)) answers.delete(first);
  answers.set(path, answer);
}

const cached = <T>(path: string): T | undefined => answers.get(path) as T | undefined;

const asError = (error: unknown): ApiError | undefined => {
  if (error instanceof ApiError) return error;
  if (error instanceof DOMException && error.name === 'AbortError') return undefined;
  return new ApiError(0, 'unexpected', error instanceof Error ? error.message : String(error), '');
};

export interface Resource<T> {
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly retry: () => void;
}

/** What the server answers at a path; nothing is asked for at `undefined`. */
export function useResource<T>(path: string | undefined): Resource<T> {
  const now = useSyncExternalStore(watch, () => age);
  const [state, setState] = useState<{ path?: string; data?: T; error?: ApiError }>({});
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new age or another try asks again
  useEffect(() => {
    if (path === undefined) return;
    const kept = cached<T>(path);
    if (kept !== undefined) {
      setState({ path, data: kept });
      return;
    }
    const abort = new AbortController();
    get<T>(path, abort.signal).then(
      (data) => {
        if (abort.signal.aborted) return;
        keep(path, data);
        setState({ path, data });
      },
      (thrown: unknown) => {
        const error = asError(thrown);
        if (error && !abort.signal.aborted)
          setState((old) => ({ path, error, ...(old.path === path && old.data !== undefined && { data: old.data }) }));
      },
    );
    return () => abort.abort();
  }, [path, now, tries]);
  const retry = useCallback(() => {
    setState(({ error: _, ...old }) => old);
    setTries((n) => n + 1);
  }, []);
  const mine = path !== undefined && state.path === path;
  const data = mine ? state.data : path === undefined ? undefined : cached<T>(path);
  const error = mine ? state.error : undefined;
  return { data, error, loading: path !== undefined && data === undefined && error === undefined, retry };
}

/** A page of a list as the server answers it. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
  readonly total: number;
}

export interface Pages<T> {
  readonly items: readonly T[];
  /** How many there are in all; undefined until the first page is in. */
  readonly total: number | undefined;
  readonly error: ApiError | undefined;
  readonly loading: boolean;
  readonly more: boolean;
  /** Asks for the next page, if there is one and none is on its way. */
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/** A list read page by page. `path` holds the filters; cursor and limit are added. */
export function usePages<T>(path: string | undefined, limit = 100): Pages<T> {
  const now = useSyncExternalStore(watch, () => age);
  const [state, setState] = useState<{
    readonly path?: string;
    readonly pages: readonly Page<T>[];
    readonly error?: ApiError;
  }>({ pages: [] });
  const busy = useRef<AbortController | null>(null);

  const read = useCallback(
    (from: string, cursor: string | null, before: readonly Page<T>[]) => {
      const abort = new AbortController();
      busy.current = abort;
      const url = `${from}${from.includes('?') ? '&' : '?'}limit=${limit}${cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`}`;
      get<Page<T>>(url, abort.signal)
        .then(
          (page) => {
            if (!abort.signal.aborted) setState({ path: from, pages: [...before, page] });
          },
          (thrown: unknown) => {
            const error = asError(thrown);
            if (error && !abort.signal.aborted) setState({ path: from, pages: before, error });
          },
        )
        .finally(() => {
          if (busy.current === abort) busy.current = null;
        });
      return abort;
    },
    [limit],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new age asks again
  useEffect(() => {
    if (path === undefined) return;
    const abort = read(path, null, []);
    return () => abort.abort();
  }, [path, now, read]);

  const mine = state.path === path ? state : { pages: [] };
  const last = mine.pages.at(-1);
  const error = 'error' in mine ? mine.error : undefined;
  const loadMore = useCallback(() => {
    if (busy.current || path === undefined || state.path !== path) return;
    const end = state.pages.at(-1);
    if (end && end.next !== null) read(path, end.next, state.pages);
  }, [path, read, state]);
  const retry = useCallback(() => {
    if (path !== undefined) read(path, state.pages.at(-1)?.next ?? null, state.path === path ? state.pages : []);
  }, [path, read, state]);
  return {
    items: usePagesItems(mine.pages),
    total: last?.total,
    error,
    loading: path !== undefined && last === undefined && error === undefined,
    more: last !== undefined && last.next !== null,
    loadMore,
    retry,
  };
}

/** The items of all pages; the same array as long as the pages are the same. */
function usePagesItems<T>(pages: readonly Page<T>[]): readonly T[] {
  const kept = useRef<{ pages: readonly Page<T>[]; items: readonly T[] }>({ pages: [], items: [] });
  if (kept.current.pages !== pages && !(pages.length === 0 && kept.current.pages.length === 0))
    kept.current = { pages, items: pages.flatMap(({ items }) => items) };
  return kept.current.items;
}
