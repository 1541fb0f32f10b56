import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
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

export const asError = (error: unknown): ApiError | undefined => {
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

/** Grows whenever everything shown is to be asked for anew. */
export const useAge = (): number => useSyncExternalStore(watch, () => age);

/** What the server answers at a path; nothing is asked for at `undefined`. */
export function useResource<T>(path: string | undefined): Resource<T> {
  const now = useAge();
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
