import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PictureMaker } from '../../src/cli/picture-maker.ts';
import { hearsay, line, ROOT } from './hearsay.ts';

const PROGRAM = join(ROOT, '.build/test/aside.mjs');

let folder: string;
let path: string;
let maker: PictureMaker;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-maker-'));
  path = join(folder, 'a.hearsay');
  await add(['a', 'b', 'c', 'd']);
  maker = new PictureMaker(path, PROGRAM, 0);
});
afterEach(() => {
  maker.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Adds reports; of one among four no picture is made ahead. */
async function add(ids: readonly string[]): Promise<void> {
  const reports = ids.map((id) =>
    line({ id, text: `Report ${id}: three people were injured in Almaty, police said.` }),
  );
  expect((await hearsay(['add', '--case', path, '-'], reports.join(''))).code).toBe(0);
}

/** The last change that is in the picture which is kept, and the last change of the case. */
function kept(): { readonly picture: number | undefined; readonly last: number } {
  const database = new Database(path, { readonly: true });
  try {
    const picture = database.prepare<[], { reports: number }>('SELECT reports FROM derived').get()?.reports;
    const last = database.prepare<[], { last: number }>('SELECT max(number) AS last FROM log').get()?.last ?? 0;
    return { picture, last };
  } finally {
    database.close();
  }
}

const unstopped = (): AbortSignal => new AbortController().signal;

describe('pictures made aside', () => {
  it('are kept in the case, one after the other by one process', async () => {
    await add(['e']);
    expect(kept().picture).not.toBe(kept().last);
    await maker.make(unstopped());
    expect(kept().picture).toBe(kept().last);
    const first = maker.process;
    expect(first).toBeTypeOf('number');
    await add(['f']);
    await maker.make(unstopped());
    expect(kept().picture).toBe(kept().last);
    expect(maker.process).toBe(first);
  });

  it('are no longer made once no one wants them', async () => {
    const stopping = new AbortController();
    const made = maker.make(stopping.signal);
    const child = maker.process ?? 0;
    stopping.abort();
    await made;
    expect(maker.process).toBeUndefined();
    await expect.poll(() => isRunning(child)).toBe(false);
  });

  it('fail without a word where the case cannot be read, and the next is made all the same', async () => {
    const lost = new PictureMaker(join(folder, 'none.hearsay'), PROGRAM, 0);
    await lost.make(unstopped());
    lost.close();
    const broken = new PictureMaker(path, join(folder, 'none.mjs'), 0);
    await broken.make(unstopped());
    await expect.poll(() => broken.process).toBeUndefined();
  });

  it('need a new process when the one before was killed', async () => {
    await maker.make(unstopped());
    const first = maker.process ?? 0;
    process.kill(first, 'SIGKILL');
    await expect.poll(() => maker.process).toBeUndefined();
    await add(['e']);
    await maker.make(unstopped());
    expect(kept().picture).toBe(kept().last);
    expect(maker.process).not.toBe(first);
  });
});

function isRunning(child: number): boolean {
  try {
    process.kill(child, 0);
    return true;
  } catch {
    return false;
  }
}
