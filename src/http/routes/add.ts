import type { ServerResponse } from 'node:http';
import Type from 'typebox';
import { languageCodes } from '../../index.ts';
import type { App, Context } from '../context.ts';
import type { Job } from '../jobs.ts';
import { missing, refusal } from '../refusal.ts';
import { type AddEvent, JobStartedSchema, LONGEST_NAME } from '../schemas/index.ts';
import { answers } from './answers.ts';

/** Bytes of one file, as `hearsay add` takes them; and how many files come at once. */
export const MAX_FILE = 64 * 1024 * 1024;
export const MAX_FILES = 2000;
/** Milliseconds between signs of life on a stream of events. */
const BEAT = 15_000;

/** What the sender says of all that is sent; goes before what the reports say themselves, as with `hearsay add`. */
const HowSchema = Type.Object({
  genre: Type.Optional(
    Type.Enum(['report', 'speech'], { description: 'by which rules they are read; told from their words without it' }),
  ),
  language: Type.Optional(
    Type.Enum([...languageCodes], { description: 'of blocks whose own words do not tell it, ISO 639-1' }),
  ),
});

/** Adding reports by upload or by pasted text, and being told of it. */
export function addRoutes(app: App, { jobs, by }: Context): void {
  app.post(
    '/api/add',
    {
      schema: {
        ...answers('Adds files (multipart/form-data, any number) or a text (JSON)', JobStartedSchema),
        querystring: HowSchema,
        consumes: ['multipart/form-data', 'application/json'],
      },
      bodyLimit: MAX_FILE,
    },
    async (request, reply) => {
      const how = request.query;
      if (!request.isMultipart()) {
        const pasted = pastedIn(request.body);
        if (!pasted)
          return refusal(
            reply,
            400,
            'no-text',
            'neither files nor a name and a text were sent',
            'Send files as multipart/form-data, or {"name", "text"} as JSON.',
          );
        const job = jobs.start();
        const work = jobs.add(job, { name: pasted.name, bytes: Buffer.from(pasted.text) }, pasted.by ?? by, how);
        void work.finally(() => jobs.finish(job)).catch((error: unknown) => request.log.error(error));
        return { job: job.id };
      }
      const job = jobs.start();
      try {
        for await (const part of request.parts()) {
          if (part.type !== 'file') continue;
          // Read as a whole, then added, then the next: what is not yet read waits at the sender.
          const bytes = await part.toBuffer().catch((error: unknown) => {
            if (tooLarge(error)) return undefined;
            throw error;
          });
          const name = part.filename || 'upload';
          if (bytes) await jobs.add(job, { name, bytes }, by, how);
          else {
            job.come();
            job.file(name, 'refused', { reason: `larger than ${MAX_FILE >> 20} MB (too-large)` });
            job.handle();
          }
        }
      } finally {
        // Also where the connection was lost: what had arrived is in the case, and is told.
        await jobs.finish(job);
      }
      return { job: job.id };
    },
  );

  app.get(
    '/api/jobs/:id/events',
    {
      schema: {
        summary: 'What becomes of the files of a job, as server-sent events; from the start, whenever asked',
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        produces: ['text/event-stream'],
      },
    },
    (request, reply) => {
      const job = jobs.get(request.params.id);
      if (!job) return missing(reply, 'job', request.params.id);
      reply.hijack();
      stream(job, reply.raw, reply.getHeaders());
      return reply;
    },
  );
}

const tooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'FST_REQ_FILE_TOO_LARGE';

function pastedIn(body: unknown): { readonly name: string; readonly text: string; readonly by?: string } | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const { name, text, by } = body as Record<string, unknown>;
  if (typeof name !== 'string' || typeof text !== 'string' || name === '' || text === '') return undefined;
  if (name.length > LONGEST_NAME) return undefined;
  return { name, text, ...(typeof by === 'string' && by.trim() !== '' && { by: by.trim().slice(0, 200) }) };
}

function stream(job: Job, out: ServerResponse, headers: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(headers)) if (typeof value === 'string') out.setHeader(name, value);
  out.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
  const beat = setInterval(() => out.write(': still here\n\n'), BEAT);
  let stop = (): void => undefined;
  const end = (): void => {
    clearInterval(beat);
    stop();
    out.end();
  };
  stop = job.listen((event: AddEvent) => {
    out.write(`data: ${JSON.stringify(event)}\n\n`);
    if (event.type === 'done') setImmediate(end);
  });
  out.on('close', end);
}
