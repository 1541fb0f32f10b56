import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCase } from '../../src/case/sqlite/index.ts';
import { type Aside, LivePicture } from '../../src/http/live.ts';
import { buildPicture, type Digest } from '../../src/index.ts';
import { pictureOf } from '../../src/service/material.ts';
import type { ReportCase } from '../../src/service/open.ts';
import { addTo, examples } from './case.ts';

const RULES = 'rules of the test';
const LATE = {
  'late.jsonl': `${JSON.stringify({ id: 'late', language: 'de', text: 'Laut Polizei gab es zwei Tote.' })}\n`,
};

let folder: string;
let path: string;
let count = 0;
let store: ReportCase;
/** Times that the reports were read in this process. */
let reads: number;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-live-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  path = join(folder, `${count++}.hearsay`);
  const own = openCase<Digest>(path, { create: true, by: 'test' });
  await addTo(own, examples());
  reads = 0;
  store = Object.create(own, {
    digests: {
      value: () => {
        reads++;
        return own.digests();
      },
    },
  });
});

/** Makes the picture as another process does. */
async function elsewhere(): Promise<void> {
  const other = openCase<Digest>(path);
  await pictureOf(other, RULES);
  await other.close();
}

const failed = (error: unknown): never => {
  throw error;
};

async function afresh(): Promise<string> {
  const digests: Digest[] = [];
  for await (const digest of store.digests()) digests.push(digest);
  return JSON.stringify(buildPicture(digests, await store.judgements()));
}

describe('the picture that is served', () => {
  it('is made aside, at first and when the case has changed, and not where it is kept already', async () => {
    let made = 0;
    const aside: Aside = {
      least: 1,
      make: async () => {
        made++;
        await elsewhere();
      },
    };
    const live = await LivePicture.open(store, { failed, aside, rules: RULES });
    await addTo(store, LATE);
    await live.refresh();
    expect({ made, reads }).toEqual({ made: 2, reads: 0 });
    expect(live.now.reports.has('late')).toBe(true);
    await store.judge({ by: 'm', kind: 'note', about: 'report', subjects: ['late'], value: 'look' });
    await live.refresh();
    expect({ made, reads }).toEqual({ made: 2, reads: 0 });
    expect(live.now.reports.get('late')?.judgements).toEqual(['J1']);
    expect(JSON.stringify(live.now.whole()) === (await afresh())).toBe(true);
    live.close();
    await store.close();
  });

  it('is made here where that fails, and of a small case', async () => {
    let tried = 0;
    const make = async (): Promise<void> => {
      tried++;
    };
    const live = await LivePicture.open(store, { failed, aside: { least: 1, make }, rules: RULES });
    expect(tried).toBe(3);
    expect(reads).toBe(1);
    expect(JSON.stringify(live.now.whole()) === (await afresh())).toBe(true);
    live.close();
    await addTo(store, LATE);
    const small = await LivePicture.open(store, { failed, aside: { least: 100_000, make }, rules: RULES });
    expect(tried).toBe(3);
    expect(small.now.reports.has('late')).toBe(true);
    small.close();
    await store.close();
  });

  it('is not made any more once it is no longer served', async () => {
    await elsewhere();
    let stopped = false;
    let asked = (): void => {};
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve;
    });
    const make = (signal: AbortSignal): Promise<void> => {
      asked();
      return new Promise((resolve) =>
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve();
        }),
      );
    };
    const live = await LivePicture.open(store, { failed, aside: { least: 1, make }, rules: RULES });
    await addTo(store, LATE);
    const waiting = live.refresh();
    await isAsked;
    live.close();
    await waiting;
    expect({ stopped, reads }).toEqual({ stopped: true, reads: 0 });
    expect(live.now.reports.has('late')).toBe(false);
    await store.close();
  });
});
