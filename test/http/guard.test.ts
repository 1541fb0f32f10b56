import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOST, type Served, served } from './case.ts';

const TOKEN = 'a-token-that-nobody-guesses';
let open: Served;
let closed: Served;
beforeAll(async () => {
  open = await served({ 'a.txt': 'Laut Polizei gab es am Montag in Almaty zwei Verletzte.' });
  closed = await served({}, { host: '0.0.0.0', token: TOKEN });
});
afterAll(() => Promise.all([open.end(), closed.end()]));

const ask = (options: InjectOptions, of: Served = open) =>
  of.app.inject({ url: '/api/case', headers: HOST, ...options });

describe('who may ask', () => {
  it.each<[string, InjectOptions, number]>([
    ['localhost', { headers: { host: 'localhost:4747' } }, 200],
    ['IPv6 loopback', { headers: { host: '[::1]:4747' } }, 200],
    ['a name that points at loopback', { headers: { host: 'rebound.example:4747' } }, 421],
    ['a name that begins like loopback', { headers: { host: '127.0.0.1.example' } }, 421],
    ['a Host that is none', { headers: { host: '[::1' } }, 421],
    ['a page of another origin', { headers: { ...HOST, origin: 'http://evil.example' } }, 403],
    ['a page of another port', { headers: { ...HOST, origin: 'http://127.0.0.1:9' } }, 403],
    ['an opaque origin', { headers: { ...HOST, origin: 'null' } }, 403],
    ['a cross-site fetch', { headers: { ...HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' } }, 403],
    [
      'a followed link',
      { url: '/', headers: { ...HOST, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' } },
      503,
    ],
    [
      'a form posted from another site',
      {
        method: 'POST',
        url: '/api/add',
        headers: {
          ...HOST,
          'content-type': 'text/plain',
          'sec-fetch-site': 'cross-site',
          'sec-fetch-mode': 'navigate',
        },
        payload: '{"name":"x","text":"y"}',
      },
      403,
    ],
    [
      'a form of a type that needs no leave',
      { method: 'POST', url: '/api/add', headers: { ...HOST, 'content-type': 'text/plain' }, payload: '{"name":"x"}' },
      400,
    ],
  ])('%s', async (_name, options, status) => {
    expect((await ask(options)).statusCode).toBe(status);
  });

  it.each<[string, Record<string, string>, number]>([
    ['without a token', {}, 401],
    ['with a wrong one', { authorization: 'Bearer wrong' }, 401],
    ['with one as long', { authorization: `Bearer ${TOKEN.replace('a', 'b')}` }, 401],
    ['with the token', { authorization: `Bearer ${TOKEN}` }, 200],
  ])('beyond loopback %s', async (_name, headers, status) => {
    const { statusCode, headers: answered } = await ask({ headers: { host: '10.0.0.7:4747', ...headers } }, closed);
    expect(statusCode).toBe(status);
    expect(answered['access-control-allow-origin']).toBeUndefined();
  });
});

describe('what a page may do', () => {
  it('nothing but our own files runs, and no page may frame ours', async () => {
    const { headers } = await ask({});
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  });

  it('answers are not kept by anyone on the way', async () => {
    expect((await ask({})).headers['cache-control']).toBe('no-store');
  });
});

describe('addresses', () => {
  it.each([
    ['/api/nothing', 404, 'no-such-address'],
    ['/api/reports/gone', 404, 'not-found'],
    ['/api/claims/C99', 404, 'not-found'],
    ['/api/claims?kind=lie', 400, 'not-understood'],
    ['/api/reports?limit=100000', 400, 'not-understood'],
    ['/api/reports?cursor=x', 400, 'bad-cursor'],
    ['/assets/..%2f..%2f..%2fetc/passwd', 404, undefined],
    ['/assets/%2e%2e%2f%2e%2e%2fpackage.json', 404, undefined],
    ['/..%5c..%5cpackage.json', 404, undefined],
  ])('%s: %i', async (url, status, code) => {
    const response = await ask({ url });
    expect(response.statusCode).toBe(status);
    if (code !== undefined) expect(response.json().error.code).toBe(code);
  });

  it('what is not the API’s is the workbench, and says so where it is not built', async () => {
    expect((await ask({ url: '/claims/C1?x=1' })).body).toContain('npm run build');
    const folder = join(open.folder, 'built');
    mkdirSync(join(folder, 'assets'), { recursive: true });
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Workbench</title>');
    writeFileSync(join(folder, 'assets/a-1.js'), 'export {};');
    const built = await served({}, { web: folder });
    try {
      const page = await ask({ url: '/reports/a.b%2Fc?s=1' }, built);
      expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      const script = await ask({ url: '/assets/a-1.js' }, built);
      expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
      const again = await ask(
        { url: '/assets/a-1.js', headers: { ...HOST, 'if-none-match': String(script.headers['etag']) } },
        built,
      );
      expect(again.statusCode).toBe(304);
    } finally {
      await built.end();
    }
  });
});
