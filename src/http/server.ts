import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import packageJson from '../../package.json' with { type: 'json' };
import { CaseError, JudgementError } from '../case/errors.ts';
import type { ReportCase } from '../service/open.ts';
import type { App, Context } from './context.ts';
import { serveFiles } from './files.ts';
import { type GuardOptions, guard } from './guard.ts';
import { Jobs } from './jobs.ts';
import { type Aside, LivePicture } from './live.ts';
import { refusal } from './refusal.ts';
import { addRoutes, MAX_FILE, MAX_FILES } from './routes/add.ts';
import { exportRoutes } from './routes/export.ts';
import { judgeRoutes } from './routes/judge.ts';
import { readRoutes } from './routes/read.ts';
import { BadCursor } from './views/page.ts';

export interface ServerOptions extends GuardOptions {
  /** Path of the case, for messages and its name. */
  readonly path: string;
  /** Who is named in the log where a request does not say. */
  readonly by: string;
  /** Folder of the built workbench. */
  readonly web: string;
  /** Told of faults that no request can be told of. */
  readonly failed: (error: unknown) => void;
  /** Makes pictures that take long. */
  readonly aside?: Aside;
}

/** Milliseconds for a request to arrive as a whole. */
const REQUEST_TIMEOUT = 10 * 60_000;
/** Bytes of a request that is not an upload. */
const BODY = 1 << 20;

/**
 * The server over an open case: the API under /api, the workbench at all other addresses. It listens to nothing yet.
 * Closing it leaves the case open. Rejects with CaseError.
 */
export async function createServer(store: ReportCase, options: ServerOptions): Promise<App> {
  const live = await LivePicture.open(store, options);
  live.readAhead();
  const jobs = new Jobs(store, options.path, () => live.refresh());
  const app = Fastify({
    bodyLimit: BODY,
    requestTimeout: REQUEST_TIMEOUT,
    routerOptions: { maxParamLength: 4000 },
    ajv: { customOptions: { coerceTypes: 'array', removeAdditional: false } },
    // The host is judged by the guard, and nothing is trusted that a proxy says.
    trustProxy: false,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setSerializerCompiler(() => JSON.stringify);
  guard(app, options);
  app.addHook('onSend', async (request, reply, payload) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
    return payload;
  });
  app.addHook('onClose', async () => live.close());
  app.setErrorHandler((error: unknown, _request, reply) => {
    const told = asRefusal(error);
    if (told.status === 500) options.failed(error);
    return refusal(reply, told.status, told.code, told.message, told.remedy);
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Hearsay',
        version: packageJson.version,
        description: 'Who says what, on whose word, how sure, with which figures: a case, over HTTP.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
  });
  await app.register(multipart, { limits: { fileSize: MAX_FILE, files: MAX_FILES, fields: 10 } });
  const context: Context = { store, path: options.path, live, jobs, by: options.by };
  await app.register(async (api) => {
    const typed: App = api.withTypeProvider<TypeBoxTypeProvider>();
    readRoutes(typed, context);
    judgeRoutes(typed, context);
    addRoutes(typed, context);
    exportRoutes(typed, context);
    typed.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  });
  serveFiles(app, options.web);
  return app;
}

interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
}

/** What went wrong, without the inside of the program. */
function asRefusal(error: unknown): Told {
  if (error instanceof BadCursor)
    return { status: 400, code: 'bad-cursor', message: error.message, remedy: 'Begin the list again.' };
  if (error instanceof JudgementError)
    return { status: 400, code: 'no-judgement', message: error.message, remedy: 'Change what is to be decided.' };
  if (error instanceof CaseError)
    return {
      status: error.code === 'locked' ? 503 : 500,
      code: error.code,
      message: error.message,
      remedy:
        error.code === 'locked'
          ? 'Another process writes to the case. Try again in a moment.'
          : 'Nothing was lost. Look at where hearsay serve runs: it says what is the matter with the file.',
    };
  const {
    statusCode = 500,
    message = '',
    code = '',
  } = error as {
    statusCode?: number;
    message?: string;
    code?: string;
  };
  if (statusCode === 413)
    return {
      status: 413,
      code: 'too-large',
      message: 'that is too much at once',
      remedy: 'Send less, or smaller files.',
    };
  if (statusCode >= 400 && statusCode < 500)
    return {
      status: statusCode,
      code: code === 'FST_ERR_VALIDATION' ? 'not-understood' : code.toLowerCase().replaceAll('_', '-') || 'bad-request',
      message,
      remedy: 'See /api/openapi.json for what can be asked.',
    };
  return {
    status: 500,
    code: 'internal',
    message: 'a fault in hearsay',
    remedy: 'Nothing that was kept is lost. Please report what you did and what hearsay serve printed.',
  };
}
