import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { build } from 'tsdown';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCase } from '../../../src/case/sqlite/index.ts';
import { ROOT } from '../hearsay.ts';
import { computedFrom, numberedReport } from './crash-child.ts';

/** `npm run test:crash` kills as often as promised; every run of the tests, a little. */
const KILLS = process.env['npm_lifecycle_event'] === 'test:crash' ? 200 : 16;
/** Kills that one case outlives before the next is begun. */
const ONE_CASE = 4;

let folder: string;
let child: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-crash-'));
  // Under the project, where better-sqlite3 is found.
  const outDir = join(ROOT, '.build/crash');
  const entry = { child: join(import.meta.dirname, 'crash-child.ts') };
  await build({ config: false, entry, outDir, dts: false, logLevel: 'error' });
  child = join(outDir, 'child.mjs');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Times that what was computed from all reports outlived the kill. */
let kept = 0;

/** Milliseconds that the last child took until it had kept its first reports. */
let startUp = 100;

/**
 * Has a child add reports from that number on, and kills it: at any moment of its first steps, or a while after the first
 * reports are kept. What it said was kept.
 */
async function killed(path: string, from: number, early: boolean): Promise<string[]> {
  const started = performance.now();
  const adding = spawn(process.execPath, [child, path, String(from)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const first = once(adding.stdout, 'data');
  const [said, faults] = [text(adding.stdout), text(adding.stderr)];
  const closed = once(adding, 'close');
  if (early) await setTimeout(Math.random() * startUp * 1.2);
  else {
    await Promise.race([first, closed]);
    startUp = performance.now() - started;
    await setTimeout(Math.random() * 100);
  }
  adding.kill('SIGKILL');
  const [, signal] = await closed;
  expect({ signal, faults: await faults }).toEqual({ signal: 'SIGKILL', faults: '' });
  // The last line may be cut short by the kill.
  return (await said).split('\n').slice(0, -1);
}

/** Opens the case as the next process would, and holds all that is in it against what was put in. */
async function present(path: string): Promise<number[]> {
  const store = openCase<{ readonly number: number }>(path);
  const numbers: number[] = [];
  for await (const { report, document, number, sha256 } of store.reports()) {
    const expected = numberedReport(Number(report.slice(1)));
    const original = Buffer.from((await store.original(sha256)) ?? []).toString();
    // As strings: comparing thousands of reports member by member takes longer than adding them.
    if (number !== 1 || JSON.stringify(document) !== JSON.stringify(expected.document))
      expect({ number, document }).toEqual({ number: 1, document: expected.document });
    if (original !== expected.original.toString()) expect(original).toBe(expected.original.toString());
    numbers.push(Number(report.slice(1)));
  }
  const digests: number[] = [];
  for await (const { number } of store.digests()) digests.push(number);
  expect(digests).toEqual(numbers);
  const logged: string[] = [];
  for await (const { what, subject } of store.log()) if (what === 'add') logged.push(subject);
  expect(logged).toEqual(numbers.map((number) => `r${number}`));
  expect(await store.size()).toEqual({ reports: numbers.length, versions: numbers.length, judgements: 0 });
  const computed = await store.derived('picture', 'none');
  // The kill may have come before it was computed from the last reports; what is there is there as a whole.
  if (computed) {
    kept++;
    expect(
      Buffer.concat(computed.parts.map((part) => Buffer.from(part))).equals(
        Buffer.concat(computedFrom(numbers.length)),
      ),
    ).toBe(true);
  }
  await store.close();
  const database = new Database(path);
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(database.pragma('foreign_key_check')).toEqual([]);
  database.close();
  return numbers;
}

describe('kill -9 while reports are added', () => {
  it(`${KILLS} times: nothing that was acknowledged is lost, nothing is there twice or in part`, async () => {
    let path = '';
    let next = 0;
    let acknowledged = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      if (kill % ONE_CASE === 0) {
        path = join(folder, `${kill}.hearsay`);
        next = 0;
      }
      const said = await killed(path, next, kill % 3 === 0);
      const kept = said.map((line) => Number(/^added r(\d+)$/.exec(line)?.[1]));
      acknowledged += kept.length;
      if (!existsSync(path)) {
        expect(kept).toEqual([]);
        continue;
      }
      const there = await present(path);
      // All there is, from the first on without a gap: groups are there as a whole.
      expect(there).toEqual(Array.from({ length: there.length }, (_, number) => number));
      expect(there.length % 3).toBe(0);
      expect(there.length).toBeGreaterThanOrEqual((kept.at(-1) ?? next - 1) + 1);
      next = there.length;
    }
    expect(acknowledged).toBeGreaterThan(KILLS);
    expect(kept).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => /\.hearsay$/.test(name)).length).toBeLessThanOrEqual(KILLS / ONE_CASE);
  }, 600_000);
});
