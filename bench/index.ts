import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { build } from 'tsdown';
import { writePlaces } from '../scripts/build/places.ts';
import { ROOT } from '../scripts/evaluate/data.ts';
import { buildCommand } from '../scripts/evaluate/measure.ts';
import { table } from '../scripts/evaluate/page.ts';
import { provenance } from '../scripts/evaluate/report.ts';
import { startUp, streamMemory } from './command.ts';
import { corpora } from './corpus.ts';
import { linearity } from './linearity.ts';
import { record } from './record.ts';
import { ask, canPin, SPEED_HEAD, speedRow } from './rows.ts';
import { STAGES } from './stages.ts';

/** Builds the worker; its path. */
async function buildWorker(): Promise<string> {
  const outDir = join(ROOT, '.build/bench');
  await build({
    config: false,
    entry: { worker: join(ROOT, 'bench/worker.ts') },
    outDir,
    dts: false,
    logLevel: 'error',
  });
  writePlaces(outDir);
  return join(outDir, 'worker.mjs');
}

/** `npm run bench`: speed and memory of each stage and of the whole, beside wink-nlp; writes docs/speed.md. */
async function main(lines: number): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
  try {
    const worker = await buildWorker();
    const { german, english } = await corpora();
    const [de, en] = [join(folder, 'de.jsonl'), join(folder, 'en.jsonl')];
    writeFileSync(de, german.jsonl);
    writeFileSync(en, english.jsonl);

    const reading = ask(worker, 'reading', de);
    const all = ask(worker, 'stages', de, String(STAGES.length));
    const stages = STAGES.map(([name], index) =>
      speedRow(name, all.milliseconds[index] ?? 0, {
        ...all,
        peakBytes: ask(worker, 'stages', de, String(index + 1)).peakBytes,
      }),
    );
    const whole = (name: string, ...job: readonly string[]): string[] => {
      const told = ask(worker, ...job);
      return speedRow(name, told.milliseconds[0] ?? 0, told);
    };
    const rows = [
      speedRow('reading JSONL', reading.milliseconds[0] ?? 0, reading),
      ...stages,
      whole('**whole extraction**', 'whole', de),
      whole('whole extraction, one report after the other', 'single', de),
    ];
    const peers = [
      whole('Hearsay, whole extraction', 'whole', en),
      whole('Hearsay, one report after the other', 'single', en),
      whole('wink-nlp, whole pipe', 'wink', en),
      whole('wink-nlp, tokens and sentences', 'wink', en, 'sbd'),
      whole('wink-nlp, tokens, sentences, part of speech, names', 'wink', en, 'sbd,pos,ner,cer'),
    ];
    const straight = linearity(worker, german.jsonl, folder);
    const command = buildCommand(ROOT);
    const page = [
      provenance('npm run bench'),
      `${cpus()[0]?.model ?? 'processor unknown'}, ${canPin ? 'held to one core' : 'not held to one core'}. Processor time, so that what else runs on the machine counts little; medians of up to five rounds after up to eight that do not count, a process for each line; peak memory is that of the process (for a stage, with the stages before it).`,
      `### German: ${german.title}, ${all.reports.toLocaleString('en')} reports of ${Math.round(all.characters / all.reports).toLocaleString('en')} characters on average`,
      table(SPEED_HEAD, rows),
      `### English, beside wink-nlp with wink-eng-lite-web-model: ${english.title}`,
      table(SPEED_HEAD, peers),
      '### Time in the length of a text',
      straight.section,
      '### The command',
      startUp(command, german.jsonl, folder),
      await streamMemory(command, lines),
    ].join('\n\n');
    record('speed', 'npm run bench', page);
    return straight.linear;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const program = new Command('npm run bench --').option('--lines <n>', 'lines of JSONL to stream', '100000');
main(Number(program.parse().opts<{ lines: string }>().lines)).then(
  (linear) => {
    if (linear) return;
    process.stderr.write('a text a hundred times as long costs too much a character\n');
    process.exitCode = 1;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
