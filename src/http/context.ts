import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from 'fastify';
import type { ReportCase } from '../service/open.ts';
import type { Jobs } from './jobs.ts';
import type { LivePicture } from './live.ts';

/** What the routes work on. */
export interface Context {
  readonly store: ReportCase;
  /** Path of the case, for messages. */
  readonly path: string;
  readonly live: LivePicture;
  readonly jobs: Jobs;
  /** Who is named in the log where a request does not say. */
  readonly by: string;
}

/** The server, with requests typed by their schemas. */
export type App = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse<IncomingMessage>,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
