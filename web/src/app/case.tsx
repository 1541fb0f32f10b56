import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { get } from '../api/client.ts';
import { noteGeneration, refresh, useResource } from '../api/resource.ts';
import type { CaseSummary } from '../api/types.ts';

interface Known {
  /** What the case is called; undefined until the server has told. */
  readonly name: string | undefined;
  readonly summary: CaseSummary | undefined;
}

const CaseContext = createContext<Known>({ name: undefined, summary: undefined });

/** How often an open window asks whether the case changed, in milliseconds; at once when it is looked at again. */
const EVERY = 30_000;
/** While the picture is being made anew. */
const SOON = 700;

/** Knows the case, and notices when another window or the command changed it. */
export function CaseProvider({ children }: { readonly children: ReactNode }) {
  const { data } = useResource<CaseSummary>('/api/case');
  useEffect(() => {
    if (data) noteGeneration(data.generation);
  }, [data]);
  const updating = data?.updating ?? false;
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      get<CaseSummary>('/api/case').then(
        (now) => {
          noteGeneration(now.generation);
          if (updating && !now.updating) refresh();
        },
        () => undefined, // what is shown stays; the next thing asked for tells that the server is away
      );
    };
    const timer = setInterval(look, updating ? SOON : EVERY);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [updating]);
  const known = useMemo(() => ({ name: data?.name.replace(/\.hearsay$/, ''), summary: data }), [data]);
  return <CaseContext value={known}>{children}</CaseContext>;
}

/** The case as far as the server has told. */
export const useCase = (): Known => useContext(CaseContext);
