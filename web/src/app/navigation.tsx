import { type AnchorHTMLAttributes, type MouseEvent, useCallback, useMemo, useSyncExternalStore } from 'react';
import { type Query, type Route, routeOf, searchOf } from './routes.ts';

const listeners = new Set<() => void>();
const tell = (): void => {
  for (const listener of listeners) listener();
};

function subscribe(listener: () => void): () => void {
  if (!listeners.size) window.addEventListener('popstate', tell);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) window.removeEventListener('popstate', tell);
  };
}

/** Goes to an address of ours. `replace`: without a step in the history, for filters and selections. */
export function navigate(href: string, { replace = false } = {}): void {
  if (href === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', href);
  else {
    history.pushState(null, '', href);
    window.scrollTo(0, 0);
  }
  tell();
}

/** What the address names now. */
export function useRoute(): Route {
  const path = useSyncExternalStore(subscribe, () => location.pathname);
  return useMemo(() => routeOf(path), [path]);
}

/** The query of the address, and a setter that changes what it is given and keeps the rest. */
export function useQuery(): [URLSearchParams, (change: Query, options?: { readonly push?: boolean }) => void] {
  const search = useSyncExternalStore(subscribe, () => location.search);
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const change = useCallback((changed: Query, { push = false } = {}) => {
    const now = Object.fromEntries(new URLSearchParams(location.search));
    navigate(location.pathname + searchOf({ ...now, ...changed }), { replace: !push });
  }, []);
  return [params, change];
}

/** A link inside the workbench: opens without loading the page; with a modifier key as any link. */
export function Link({ href, onClick, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    navigate(href);
  };
  return <a href={href} onClick={follow} {...rest} />;
}
