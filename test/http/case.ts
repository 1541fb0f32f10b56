import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { openCase } from '../../src/case/sqlite/index.ts';
import { createServer, type ServerOptions } from '../../src/http/server.ts';
import { type Digest, readBytes, type SourceReading } from '../../src/index.ts';
import { Adding } from '../../src/service/add.ts';
import type { ReportCase } from '../../src/service/open.ts';

const EXAMPLES = join(import.meta.dirname, '../../examples/kazakhstan-2022/reports');

/** A served case, and what is behind it. */
export interface Served {
  readonly app: FastifyInstance;
  readonly store: ReportCase;
  readonly folder: string;
  readonly faults: unknown[];
  readonly end: () => Promise<void>;
}

/** Reads reports into the case as `hearsay add` does. */
export async function addTo(store: ReportCase, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const adding = new Adding(
    store,
    'a case',
    { by: 'test', rules: 'test' },
    {
      kept: () => undefined,
      failed: (name, code, message) => {
        throw new Error(`${name}: ${message} (${code})`);
      },
    },
  );
  for (const [name, content] of Object.entries(files)) {
    const readings: SourceReading[] = [];
    for await (const reading of readBytes(typeof content === 'string' ? Buffer.from(content) : content, name))
      if (reading.kind !== 'failure') readings.push(reading);
    await adding.group(readings);
  }
}

/** The example reports by their names. */
export const examples = (): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(EXAMPLES, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name))]),
  );

/** A server over a new case with these reports. */
export async function served(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ServerOptions> = {},
): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-http-'));
  const path = join(folder, 'a.hearsay');
  const store = openCase<Digest>(path, { create: true, by: 'test' });
  await addTo(store, files);
  const faults: unknown[] = [];
  const app = await createServer(store, {
    host: '127.0.0.1',
    path,
    by: 'test',
    web: join(folder, 'web'),
    failed: (error) => faults.push(error),
    ...options,
  });
  return {
    app,
    store,
    folder,
    faults,
    end: async () => {
      await app.close();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const HOST = { host: '127.0.0.1:4747' };
