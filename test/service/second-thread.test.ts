import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Digest, digestOf, extract, readBytes, type SourceReading } from '../../src/index.ts';
import { Adding } from '../../src/service/add.ts';
import { READY, SecondThread } from '../../src/service/second-thread.ts';
import { MemoryCase } from '../case/memory.ts';
import { all } from '../case/reports.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-thread-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A thread that answers with a document that says who made it, and does `otherwise` with every fourth report. */
function threadThat(name: string, otherwise: string): SecondThread {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(
    file,
    `import { parentPort } from 'node:worker_threads';
    const bytes = (value) => new TextEncoder().encode(JSON.stringify(value));
    let count = 0;
    parentPort.on('message', ({ number, source }) => {
      if (++count % 4 === 0) { ${otherwise} }
      const document = { id: source.id, text: source.text, by: 'thread' };
      parentPort.postMessage({ number, json: { report: source.id, document: bytes(document), digest: bytes({}) } });
    });
    parentPort.postMessage(${JSON.stringify(READY)});`,
  );
  return new SecondThread(pathToFileURL(file));
}

const COUNT = 400;

async function readings(): Promise<SourceReading[]> {
  const found: SourceReading[] = [];
  const lines = Array.from({ length: COUNT }, (_, number) =>
    JSON.stringify({ id: `r${number}`, language: 'de', text: `Laut Polizei gab es ${number} Tote. Er kam am Montag.` }),
  );
  for await (const reading of readBytes(Buffer.from(lines.join('\n')), 'a.jsonl'))
    if (reading.kind === 'source') found.push(reading);
  return found;
}

/** Adds all in groups; what the case has then, by what made it. */
async function added(second: SecondThread): Promise<{ readonly threads: number; readonly own: number }> {
  const store = new MemoryCase<Digest>();
  const told: string[] = [];
  const listener = {
    kept: (kind: string, report: string) => void told.push(`${kind} ${report}`),
    failed: (name: string, _code: string, message: string) => {
      throw new Error(`${name}: ${message}`);
    },
  };
  const adding = new Adding(store, 'a case', { by: 'test', rules: 'test' }, listener, second);
  const given = await readings();
  second.start();
  while (!second.free) await new Promise((resolve) => setTimeout(resolve, 5));
  for (let from = 0; from < COUNT; from += 100) await adding.group(given.slice(from, from + 100));
  await second.close();
  expect(told).toEqual(given.map(({ source }) => `added ${source.id}`));
  const documents = (await all(store.reports())).map(({ document }) => document);
  const digests = await all(store.digests());
  const made = documents.filter((document) => 'by' in document);
  const own = documents.flatMap((document, index) => ('by' in document ? [] : [{ document, index }]));
  for (const { document, index } of own) {
    const source = given[index]?.source;
    if (!source) throw new Error('a report that was not given');
    expect(document).toEqual(JSON.parse(JSON.stringify(extract(source))));
    expect(digests[index]).toEqual(JSON.parse(JSON.stringify(digestOf(extract(source)))));
  }
  expect(documents.map(({ id, text }) => `${id} ${text}`)).toEqual(
    given.map(({ source }) => `${source.id} ${source.text}`),
  );
  return { threads: made.length, own: own.length };
}

describe.skipIf(availableParallelism() < 2)('a second thread', () => {
  it('reads some of many reports, and each is kept once, in order', async () => {
    const { threads, own } = await added(threadThat('good', ''));
    expect(threads).toBeGreaterThan(0);
    // The first groups are too few to be shared.
    expect(own).toBeGreaterThanOrEqual(200);
  });

  it('leaves to the first one what it cannot read', async () => {
    const { threads, own } = await added(threadThat('failing', 'parentPort.postMessage({ number }); return;'));
    expect(threads).toBeGreaterThan(0);
    expect(threads + own).toBe(COUNT);
  });

  it('that ends in the middle loses nothing', async () => {
    const { threads, own } = await added(threadThat('ending', 'process.exit(1);'));
    expect(threads).toBeLessThan(4);
    expect(threads + own).toBe(COUNT);
  });

  it('that throws in the middle loses nothing', async () => {
    const { threads, own } = await added(threadThat('throwing', "throw new Error('a fault');"));
    expect(threads).toBeLessThan(4);
    expect(threads + own).toBe(COUNT);
  });
});

describe('a second thread that is not there', () => {
  it('is not begun', () => {
    const second = new SecondThread(pathToFileURL(join(folder, 'none.mjs')));
    second.start();
    expect(second.free).toBe(false);
  });
});
