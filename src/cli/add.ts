import { existsSync } from 'node:fs';
import type { Run } from '../case/case.ts';
import { openCase } from '../case/sqlite/index.ts';
import type { Digest } from '../index.ts';
import { Adding, grouped } from '../service/add.ts';
import { keepPictureAhead } from '../service/material.ts';
import { authorOf, type CaseOptions, type ReportCase } from '../service/open.ts';
import { RULES } from '../service/rules.ts';
import { type InputOptions, readingsOf } from './documents.ts';
import { Log, type Terminal, write } from './output.ts';
import { Progress } from './progress.ts';
import { oneLine } from './terminal/harmless.ts';
import { counted } from './text/words.ts';

export interface AddOptions extends InputOptions, CaseOptions {
  /** Who adds them. */
  readonly by?: string;
  /** Name each report on standard output, once it is kept. */
  readonly verbose?: boolean;
}

/** `hearsay add`: reads the inputs into a case. What the case has already adds nothing. Resolves to the exit code. */
export async function runAdd(inputs: readonly string[], options: AddOptions, terminal: Terminal): Promise<number> {
  const log = new Log(terminal);
  const readings = readingsOf(inputs, options, log);
  const run: Run = { by: authorOf(options.by, terminal.env.HEARSAY_BY), rules: RULES };
  // A case that is there is opened before anything is read: one that is locked or damaged is told at once.
  let store: ReportCase | undefined;
  const open = (): Adding => {
    store = openCase<Digest>(options.case, { create: true, by: run.by });
    return new Adding(store, options.case, run, {
      kept: async (kind, report, version) => {
        if (!options.verbose) return;
        log.clear();
        await write(terminal, `${kind}\t${oneLine(report)}\t${version}\n`);
      },
      failed: (name, code, message) => log.failure(name, code, message),
    });
  };
  let adding = existsSync(options.case) ? open() : undefined;
  const progress = new Progress(log);
  try {
    progress.begin(inputs);
    for await (const group of grouped(readings)) {
      adding ??= open();
      await adding.group(group);
      progress.done(group.map(({ original }) => original.length));
    }
    log.clear();
    if (adding && store) {
      await write(terminal, `${await summary(adding, store, options.case)}\n`);
      await pictureAhead(adding, store, log);
    } else log.line('nothing could be read, and no case was made');
    return log.exitCode;
  } finally {
    await store?.close();
  }
}

/** The reports are kept, whatever becomes of the picture: what is wrong with it is told where it is asked for. */
async function pictureAhead({ counts }: Adding, store: ReportCase, log: Log): Promise<void> {
  log.draw(() => 'making the picture …');
  try {
    await keepPictureAhead(store, counts.added + counts.version);
  } catch {
    // See above.
  }
  log.clear();
}

/** What became of the reports, as a line. */
async function summary({ counts }: Adding, store: ReportCase, path: string): Promise<string> {
  const { reports } = await store.size();
  const { added, version, known } = counts;
  const parts = [
    `${counted(added, 'report')} added`,
    ...(version ? [`${counted(version, 'new version')} of known ones`] : []),
    ...(known ? [`${counted(known, 'report')} known already, nothing added for ${known === 1 ? 'it' : 'them'}`] : []),
  ];
  return `${oneLine(path)}: ${parts.join('; ')}; ${counted(reports, 'report')} in the case`;
}
