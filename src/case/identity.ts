import type { Identity } from './case.ts';

/** Query parameters that say where a reader came from, not what the page is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|mc_cid|mc_eid)$/;

/**
 * What two addresses of one page have in common: no fragment, no tracking parameters, no final slash, the host in lower
 * case. Undefined for what is no web address, and for a site's front page, under which other reports stand each day.
 */
export function pageOf(address: string): string | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const path = url.pathname.replace(/\/+$/, '');
  if (path === '' && url.search === '') return undefined;
  return `${url.host}${path}${url.search}`;
}

/** Whether the id says no more than the hash: no one gave it. */
export const isDerived = ({ id, sha256 }: Pick<Identity, 'id' | 'sha256'>): boolean =>
  id.length >= 8 && sha256.startsWith(id);

/** The names that a report goes by, for looking it up: its id first, then its page. */
export function namesOf(identity: Identity): { readonly id: string; readonly page?: string } {
  const page = identity.url === undefined ? undefined : pageOf(identity.url);
  return { id: `id:${identity.id}`, ...(page !== undefined && { page: `page:${page}` }) };
}
