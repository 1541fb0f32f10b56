import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusal } from './refusal.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webmanifest': 'application/manifest+json',
};

interface Served {
  readonly path: string;
  readonly type: string;
  readonly tag: string;
  readonly bytes: Buffer;
}

/** The files of the workbench by the address they have. Only what was found when the server started is ever served. */
function filesIn(folder: string): ReadonlyMap<string, Served> {
  const files = new Map<string, Served>();
  let names: string[];
  try {
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return files;
  }
  for (const name of names) {
    const type = TYPES[extname(name)];
    if (type === undefined) continue;
    const bytes = readFileSync(join(folder, name));
    const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
    files.set(`/${name.split(sep).join('/')}`, { path: name, type, tag, bytes });
  }
  return files;
}

const NOT_BUILT = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Hearsay</title>
<p>The workbench is not built. Run <code>npm run build</code>, then start again. The API answers under <code>/api/case</code>.`;

/** Serves the workbench: its files, and its first page for every address of a view. */
export function serveFiles(app: FastifyInstance, folder: string): void {
  const files = filesIn(folder);
  const page = files.get('/index.html');
  const handler = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?', 1)[0] ?? '/';
    if (path.startsWith('/api/') || path === '/api')
      return refusal(
        reply,
        404,
        'no-such-address',
        `nothing is at ${path}`,
        'See /api/openapi.json for what there is.',
      );
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refusal(reply, 405, 'not-allowed', `${request.method} is not possible here`, 'Use the workbench.');
    const file = files.get(path);
    if (file) return send(request, reply, file, path.startsWith('/assets/'));
    if (path.startsWith('/assets/') || /^\/[^/]+\.[a-z0-9]{1,12}$/i.test(path))
      return refusal(reply, 404, 'no-such-file', 'there is no such file', 'Open the first page.');
    if (!page) return reply.code(503).type('text/html; charset=utf-8').send(NOT_BUILT);
    return send(request, reply, page, false);
  };
  app.setNotFoundHandler(handler);
}

function send(request: FastifyRequest, reply: FastifyReply, file: Served, forever: boolean): FastifyReply {
  reply.header('etag', file.tag);
  reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === file.tag) return reply.code(304).send();
  return reply.type(file.type).send(file.bytes);
}
