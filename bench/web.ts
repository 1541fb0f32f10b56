import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Command } from 'commander';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath } from '../scripts/chromium.ts';
import { ROOT } from '../scripts/evaluate/data.ts';
import { table } from '../scripts/evaluate/page.ts';
import { provenance } from '../scripts/evaluate/report.ts';
import { mixedReport, poolOf } from './mixed.ts';
import { record } from './record.ts';

const COMMAND = join(ROOT, 'dist/cli.mjs');
/** What must hold of a case of 10,000 reports: milliseconds until a first view is usable and for one frame, MB of the tab. */
const MOST_USABLE = 1500;
const MOST_FRAME = 1000;
const MOST_HEAP = 300;
/** Milliseconds for the server to read the case. */
const MOST_START = 300_000;

/** Each view, and what stands there when it can be used. */
const VIEWS = [
  ['Picture', '/', '.picture-figures li'],
  ['Findings', '/findings', '.rows li'],
  ['Figures', '/figures', '.figure-row'],
  ['Claims', '/claims', '.claim-row'],
  ['Timeline', '/timeline', '.lane'],
  ['Map', '/map', '.world svg path'],
  ['Sources', '/sources', '.network svg'],
  ['Reports', '/reports', '.report-row'],
  ['Search', '/search?q=Polizei', '.result-list li'],
] as const;

/** Scrolls through the page, and answers the longest time between two frames, in milliseconds. Runs in the browser. */
const SCROLL = `(async () => {
  let worst = 0;
  let last = performance.now();
  for (let step = 0; step < 60; step++) {
    window.scrollBy(0, 900);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    worst = Math.max(worst, now - last);
    last = now;
  }
  return worst;
})()`;

interface Seen {
  readonly view: string;
  readonly usable: number;
  readonly frame: number;
  readonly heap: number;
}

function address(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = '';
    const timer = setTimeout(() => reject(new Error('the server did not start in time')), MOST_START);
    server.stdout?.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const found = / is open at (\S+)\n/.exec(out)?.[1];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
    server.once('close', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Opens a view as a reader does, scrolls through it, and tells how long a reader waits. */
async function look(page: Page, base: string, [view, path, there]: (typeof VIEWS)[number]): Promise<Seen> {
  const started = performance.now();
  await page.goto(new URL(path, base).href);
  await page.waitForSelector(there, { timeout: 60_000 });
  const usable = performance.now() - started;
  const frame: number = await page.evaluate(SCROLL);
  const session = await page.context().newCDPSession(page);
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return { view, usable, frame, heap: usedSize / 1e6 };
}

/** `npm run bench:web`: the workbench over a large case, in Chromium: until usable, the worst frame of scrolling, memory. */
async function main(reports: number): Promise<boolean> {
  if (!existsSync(COMMAND)) throw new Error('nothing is built yet: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-web-'));
  const path = join(folder, 'a.hearsay');
  let server: ChildProcess | undefined;
  try {
    const pool = await poolOf();
    const file = createWriteStream(join(folder, 'mixed.jsonl'));
    for (let number = 0; number < reports; number++) file.write(`${mixedReport(pool, number)}\n`);
    file.end();
    await finished(file);
    const added = spawnSync(process.execPath, [COMMAND, 'add', '--case', path, join(folder, 'mixed.jsonl')]);
    if (added.status !== 0) throw new Error(`adding ended with ${added.status}: ${added.stderr}`);
    const started = performance.now();
    server = spawn(process.execPath, [COMMAND, 'serve', '--case', path, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const base = await address(server);
    const start = performance.now() - started;
    const summary = (await (await fetch(new URL('/api/case', base))).json()) as { statements: number };
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
    const seen: Seen[] = [];
    try {
      for (const view of VIEWS) {
        const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
        seen.push(await look(page, base, view));
        await page.close();
      }
    } finally {
      await browser.close();
    }
    const text = [
      provenance(`npm run bench:web -- --reports ${reports}`),
      `A case of ${reports.toLocaleString('en')} reports and ${summary.statements.toLocaleString('en')} statements, mixed from ${pool.title}, in Chromium at 1280 by 900 pixels. The server has read the case and made its picture after ${(start / 1000).toFixed(1)} s; then each view is opened in a new tab and scrolled through.`,
      table(
        ['view', 'usable after, ms', 'worst frame of scrolling, ms', 'heap of the tab, MB'],
        seen.map(({ view, usable, frame, heap }) => [view, usable.toFixed(0), frame.toFixed(0), heap.toFixed(0)]),
      ),
    ].join('\n\n');
    record('web', 'npm run bench:web', text);
    return seen.every(({ usable, frame, heap }) => usable <= MOST_USABLE && frame <= MOST_FRAME && heap <= MOST_HEAP);
  } finally {
    server?.removeAllListeners('close');
    server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = new Command('npm run bench:web --').option('--reports <n>', 'reports in the case', '10000');
main(Number(program.parse().opts<{ reports: string }>().reports)).then(
  (holds) => {
    if (holds) return;
    process.stderr.write(`too slow: ${MOST_USABLE} ms until usable, ${MOST_FRAME} ms a frame, ${MOST_HEAP} MB\n`);
    process.exitCode = 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
