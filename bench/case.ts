import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { build } from 'tsdown';
import { writePlaces } from '../scripts/build/places.ts';
import { ROOT } from '../scripts/evaluate/data.ts';
import { table } from '../scripts/evaluate/page.ts';
import { provenance } from '../scripts/evaluate/report.ts';
import type { CaseTold } from './case-worker.ts';
import { record } from './record.ts';
import { megabytes } from './rows.ts';

const SMALL = 1000;
/** What must hold of a case of 100,000 reports. */
const MOST_GROWTH = 1.5;
const MOST_MEMORY = 1e9;
const MOST_DISK = 2e9;
const FULL = 100_000;
/** Seconds that the picture of a case of 10,000 reports may take. */
const MOST_PICTURE = 2;

async function buildWorker(): Promise<string> {
  const outDir = join(ROOT, '.build/bench-case');
  const entry = { worker: join(ROOT, 'bench/case-worker.ts'), picture: join(ROOT, 'bench/case-picture.ts') };
  await build({ config: false, entry, outDir, dts: false, logLevel: 'error' });
  writePlaces(outDir);
  return join(outDir, 'worker.mjs');
}

/** `npm run bench:case`: what adding one report costs in a small and in a large case, and the large one's memory and disk. */
async function main(reports: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-case-'));
  try {
    const sizes = [SMALL, ...(reports > 10 * SMALL ? [10 * SMALL] : []), reports];
    const args = [await buildWorker(), join(folder, 'a.hearsay'), ...sizes.map(String)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 24 });
    if (status !== 0) throw new Error(`the worker ended with ${status}: ${stderr}`);
    const told: CaseTold[] = JSON.parse(stdout);
    const [small, large] = [told[0], told.at(-1)];
    if (!small || !large) throw new Error('the worker measured nothing');
    const growth = large.keepingProcessor / small.keepingProcessor;
    const share = large.reports / FULL;
    const kept = told.flatMap(({ picture }) => (picture ? [picture.text.processor, picture.json.processor] : []));
    const holds =
      growth <= MOST_GROWTH &&
      large.peakBytes <= MOST_MEMORY &&
      large.bytes <= MOST_DISK * Math.min(1, share * 1.05) &&
      Math.max(...kept) <= MOST_PICTURE;
    const page = [
      provenance(`npm run bench:case -- --reports ${reports}`),
      `A case of up to ${large.reports.toLocaleString('en')} reports mixed from ${large.title}. One report: from its bytes until what was found in it is on the disk, in a transaction of its own; medians of 200. Adding in groups is what the command does.`,
      table(
        [
          'reports in the case',
          'one report, ms',
          'of it the case, ms',
          'its processor time, ms',
          'in groups, reports/s',
          'all digests, s',
          'MB on disk',
          'peak MB',
        ],
        told.map((each) => [
          each.reports.toLocaleString('en'),
          each.whole.toFixed(2),
          each.keeping.toFixed(2),
          each.keepingProcessor.toFixed(2),
          each.rate.toFixed(0),
          each.digestsSeconds.toFixed(2),
          megabytes(each.bytes),
          megabytes(each.peakBytes),
        ]),
      ),
      `Keeping one report costs ${growth.toFixed(2)} times the processor time that it costs in a case of ${small.reports.toLocaleString('en')} (the whole way: ${(large.whole / small.whole).toFixed(2)} times the time).`,
      'The picture, as the command prints it, in a process of its own: made after reports were added, taken from the case, which keeps it, and made again as text after one more report was added. `add` makes it where half of the case has just come.',
      table(
        [
          'reports in the case',
          'made, s of processor time',
          'its peak MB',
          'kept: as text, s of processor time',
          's of the clock',
          'kept: as JSON, s of processor time',
          's of the clock',
          'MB of JSON',
          'after one more report, s of processor time',
        ],
        told.flatMap(({ reports: count, picture }) =>
          picture
            ? [
                [
                  count.toLocaleString('en'),
                  picture.made.processor.toFixed(1),
                  megabytes(picture.made.peakBytes),
                  picture.text.processor.toFixed(2),
                  picture.text.seconds.toFixed(2),
                  picture.json.processor.toFixed(2),
                  picture.json.seconds.toFixed(2),
                  megabytes(picture.json.bytes),
                  picture.again.processor.toFixed(1),
                ],
              ]
            : [],
        ),
      ),
    ].join('\n\n');
    record('case', 'npm run bench:case', page);
    return holds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = new Command('npm run bench:case --').option('--reports <n>', 'reports in the large case', String(FULL));
main(Number(program.parse().opts<{ reports: string }>().reports)).then(
  (holds) => {
    if (holds) return;
    process.stderr.write(
      `too dear: at most ${MOST_GROWTH} times as much, 1 GB of memory and 2 GB on disk for 100,000, ${MOST_PICTURE} s for a kept picture\n`,
    );
    process.exitCode = 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
