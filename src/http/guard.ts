import { timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { refusal } from './refusal.ts';

/** Who may ask: by the name under which the server is called, the page that asks, and a token. */
export interface GuardOptions {
  /** The address that the server listens on. */
  readonly host: string;
  /** Without one all who can reach the address may ask: only on loopback. */
  readonly token?: string;
}

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether only programs on the same machine can reach the address. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** Nothing but our own files runs, is shown or is spoken to; no page may frame this one; no form leaves it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

const CHANGING: ReadonlySet<string> = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Refuses what another page or another machine asks: a Host that is not ours (DNS rebinding), an Origin that is not ours,
 * a cross-site fetch, a missing or wrong token. Sets the headers that keep a report's content from doing anything.
 */
export function guard(app: FastifyInstance, { host, token }: GuardOptions): void {
  const local = isLoopback(host);
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(HEADERS);
    const name = hostName(request.headers.host);
    if (name === undefined || (local && !LOOPBACK_NAMES.has(name)))
      return refusal(
        reply,
        421,
        'foreign-host',
        'this server is not called by that name',
        'Open it under the address that hearsay serve printed.',
      );
    if (!sameOrigin(request))
      return refusal(
        reply,
        403,
        'foreign-origin',
        'another page asked for this',
        'Open the workbench itself and do it there.',
      );
    if (token !== undefined && request.url.startsWith('/api/') && !carries(request, token))
      return refusal(
        reply,
        401,
        'token-needed',
        'the token is missing or wrong',
        'Open the address with the token that hearsay serve printed, or enter the token.',
      );
  });
}

/** The name in a Host header, without its port. */
function hostName(host: string | undefined): string | undefined {
  if (host === undefined) return undefined;
  return /^(\[[0-9a-f:.]+\]|[^:[\]]+)(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase();
}

function sameOrigin({ method, headers }: FastifyRequest): boolean {
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) return false;
  const site = headers['sec-fetch-site'];
  if (CHANGING.has(method)) return site === undefined || site === 'same-origin';
  // following a link from elsewhere is opening the workbench; anything else from elsewhere is not
  return site !== 'cross-site' || headers['sec-fetch-mode'] === 'navigate';
}

/** Compared in the same time wherever they differ. */
function carries({ headers }: FastifyRequest, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
  if (given === undefined) return false;
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
