import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Addition, type CaseStore, identityOf } from '../src/case/case.ts';
import { openCase } from '../src/case/sqlite/index.ts';
import { carriedOver } from '../src/case/versions.ts';
import { type Digest, digestOf, extract, readBytes } from '../src/index.ts';
import type { PictureTold } from './case-picture.ts';
import { mixedReport, type Pool, poolOf } from './mixed.ts';

/** What a case of one size costs. */
export interface CaseTold {
  readonly reports: number;
  /** Milliseconds that adding one report takes, from its bytes until it is on the disk: medians. */
  readonly whole: number;
  /** Of these, the case's part: looking it up and keeping it. */
  readonly keeping: number;
  /** Processor time of the case's part, which other work on the machine does not lengthen. */
  readonly keepingProcessor: number;
  readonly digestsSeconds: number;
  readonly bytes: number;
  readonly peakBytes: number;
  /** Reports a second since the last size, added in groups. */
  readonly rate: number;
  readonly title: string;
  /**
   * The picture: made, then taken from where it was kept, as text and as JSON; and made again as text after one more
   * report. Of a very large case none is made.
   */
  readonly picture?: {
    readonly made: PictureTold;
    readonly text: PictureTold;
    readonly json: PictureTold;
    readonly again: PictureTold;
  };
}

/** More reports than these make a picture of more than a gigabyte and a half. */
const MOST_PICTURED = 12_000;
const GROUP = 64;
/** Reports that are added one by one to tell what one costs. */
const SINGLE = 200;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function additionOf(pool: Pool, number: number): Promise<Addition<Digest>> {
  for await (const reading of readBytes(Buffer.from(`${mixedReport(pool, number)}\n`), 'mixed.jsonl')) {
    if (reading.kind === 'failure') throw new Error(reading.message);
    const document = carriedOver([], extract(reading.source));
    const { original } = reading;
    return { identity: identityOf(reading.source), original, document, digest: digestOf(document), after: 0 };
  }
  throw new Error('nothing was read');
}

const RUN = { by: 'bench', rules: 'bench' };

async function keep(store: CaseStore<Digest>, group: readonly Addition<Digest>[]): Promise<void> {
  await store.find(group.map(({ identity }) => identity));
  for (const { kind } of await store.add(group, RUN)) if (kind !== 'added') throw new Error(`a report was ${kind}`);
}

/** In a process of its own, as the command has. */
function picture(path: string, format: 'text' | 'json'): PictureTold {
  const worker = join(import.meta.dirname, 'picture.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [worker, path, format], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the picture ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

/** Fills a case up to each of the sizes, and at each adds some reports one by one. */
async function measure(path: string, sizes: readonly number[]): Promise<CaseTold[]> {
  const pool = await poolOf();
  const store = openCase<Digest>(path, { create: true });
  const told: CaseTold[] = [];
  let next = 0;
  for (const size of sizes) {
    const began = { next, at: performance.now() };
    for (; next < size; ) {
      const group: Addition<Digest>[] = [];
      for (; group.length < GROUP && next < size; next++) group.push(await additionOf(pool, next));
      await keep(store, group);
    }
    const rate = (next - began.next) / ((performance.now() - began.at) / 1000);
    const whole: number[] = [];
    const keeping: number[] = [];
    const processor: number[] = [];
    for (let i = 0; i < SINGLE; i++, next++) {
      const started = performance.now();
      const addition = await additionOf(pool, next);
      const found = performance.now();
      const used = process.cpuUsage();
      await keep(store, [addition]);
      const { user, system } = process.cpuUsage(used);
      const ended = performance.now();
      whole.push(ended - started);
      keeping.push(ended - found);
      processor.push((user + system) / 1000);
    }
    const reading = performance.now();
    let digests = 0;
    for await (const digest of store.digests()) if (digest) digests++;
    if (digests !== next) throw new Error(`${digests} digests of ${next}`);
    const digestsSeconds = (performance.now() - reading) / 1000;
    const count = next;
    let pictured: Pick<CaseTold, 'picture'> = {};
    if (count <= MOST_PICTURED) {
      const [made, text, json] = [picture(path, 'text'), picture(path, 'text'), picture(path, 'json')];
      await keep(store, [await additionOf(pool, next++)]);
      pictured = { picture: { made, text, json, again: picture(path, 'text') } };
    }
    const log = `${path}-wal`;
    told.push({
      reports: count,
      whole: median(whole),
      keeping: median(keeping),
      keepingProcessor: median(processor),
      digestsSeconds,
      bytes: statSync(path).size + (existsSync(log) ? statSync(log).size : 0),
      peakBytes: process.resourceUsage().maxRSS * 1024,
      rate,
      title: pool.title,
      ...pictured,
    });
  }
  await store.close();
  return told;
}

const [, , path = '', ...sizes] = process.argv;
process.stdout.write(JSON.stringify(await measure(path, sizes.map(Number))));
