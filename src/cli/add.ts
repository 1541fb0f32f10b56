import { existsSync } from 'node:fs';
import { type Addition, identityOf, type Place, type Run } from '../case/case.ts';
import { CaseError } from '../case/errors.ts';
import { openCase } from '../case/sqlite/index.ts';
import { carriedOver } from '../case/versions.ts';
import { type Digest, type Document, digestOf, extract, type SourceReading } from '../index.ts';
import { authorOf, type CaseOptions, type ReportCase } from './case/open.ts';
import { Progress } from './case/progress.ts';
import { RULES } from './case/rules.ts';
import { type InputOptions, nameOf, readingsOf } from './documents.ts';
import { Log, type Terminal, write } from './output.ts';
import { oneLine } from './terminal/harmless.ts';
import { counted } from './text/words.ts';

export interface AddOptions extends InputOptions, CaseOptions {
  /** Who adds them. */
  readonly by?: string;
  /** Name each report on standard output, once it is kept. */
  readonly verbose?: boolean;
}

/** Reports that are kept in one transaction: as many as come in a short time, so that few are lost by an interruption. */
const GROUP = 64;
const GROUP_CHARACTERS = 1_000_000;
const GROUP_MS = 300;
/** Times that a report is looked up again because another process changed it meanwhile. */
const TRIES = 10;

/** `hearsay add`: reads the inputs into a case. What the case has already adds nothing. Resolves to the exit code. */
export async function runAdd(inputs: readonly string[], options: AddOptions, terminal: Terminal): Promise<number> {
  const log = new Log(terminal);
  const readings = readingsOf(inputs, options, log);
  const run: Run = { by: authorOf(options.by, terminal.env), rules: RULES };
  // A case that is there is opened before anything is read: one that is locked or damaged is told at once.
  const open = (): ReportCase => openCase<Digest>(options.case, { create: true, by: run.by });
  let adding = existsSync(options.case) ? new Adding(open(), run, options, terminal, log) : undefined;
  const progress = new Progress(log);
  try {
    progress.begin(inputs);
    for await (const group of grouped(readings)) {
      adding ??= new Adding(open(), run, options, terminal, log);
      await adding.group(group);
      progress.done(group.map(({ original }) => original.length));
    }
    log.clear();
    if (adding) await write(terminal, `${await adding.summary()}\n`);
    else log.line('nothing could be read, and no case was made');
    return log.exitCode;
  } finally {
    await adding?.close();
  }
}

async function* grouped(readings: AsyncIterable<SourceReading>): AsyncGenerator<SourceReading[]> {
  let group: SourceReading[] = [];
  let characters = 0;
  let started = performance.now();
  for await (const reading of readings) {
    if (!group.length) started = performance.now();
    group.push(reading);
    characters += reading.source.text.length;
    if (group.length < GROUP && characters < GROUP_CHARACTERS && performance.now() - started < GROUP_MS) continue;
    yield group;
    group = [];
    characters = 0;
  }
  if (group.length) yield group;
}

interface Prepared {
  readonly reading: SourceReading;
  readonly addition: Addition<Digest>;
}

/** Reports on their way into a case, and the count of what became of them. */
class Adding {
  private added = 0;
  private versions = 0;
  private known = 0;
  private readonly store: ReportCase;
  private readonly run: Run;
  private readonly options: AddOptions;
  private readonly terminal: Terminal;
  private readonly log: Log;

  constructor(store: ReportCase, run: Run, options: AddOptions, terminal: Terminal, log: Log) {
    this.store = store;
    this.run = run;
    this.options = options;
    this.terminal = terminal;
    this.log = log;
  }

  async group(readings: readonly SourceReading[]): Promise<void> {
    let rest = readings;
    for (let tries = 0; rest.length; tries++) {
      if (tries === TRIES)
        throw new CaseError('locked', this.options.case, 'other processes keep changing the reports that are added');
      rest = await this.once(rest);
    }
  }

  /** Adds what can be added; resolves to the readings whose reports changed meanwhile. */
  private async once(readings: readonly SourceReading[]): Promise<SourceReading[]> {
    const places = await this.store.find(readings.map(({ source }) => identityOf(source)));
    const prepared: Prepared[] = [];
    for (const [index, reading] of readings.entries()) {
      const place = places[index];
      if (place?.kind === 'known') await this.tell('known', place.report, place.version);
      else if (place) prepared.push(...(await this.prepare(reading, place)));
    }
    return this.keep(prepared);
  }

  /** What is found in the report; nothing where that fails, which is logged. */
  private async prepare(reading: SourceReading, place: Place): Promise<Prepared[]> {
    const { source, original } = reading;
    const after = place.kind === 'other' ? place.last : 0;
    const earlier = place.kind === 'other' ? await this.documents(place.report) : [];
    try {
      const document = carriedOver(earlier, extract(source));
      const addition = { identity: identityOf(source), original, document, digest: digestOf(document), after };
      return [{ reading, addition }];
    } catch (error) {
      this.log.failure(nameOf(source), 'internal', `a fault in hearsay, please report it: ${String(error)}`);
      return [];
    }
  }

  private async documents(report: string): Promise<Document[]> {
    const documents: Document[] = [];
    for (const { number } of await this.store.versions(report)) {
      const stored = await this.store.report(report, number);
      if (stored) documents.push(stored.document);
    }
    return documents;
  }

  private async keep(prepared: readonly Prepared[]): Promise<SourceReading[]> {
    if (!prepared.length) return [];
    let results: Awaited<ReturnType<ReportCase['add']>>;
    try {
      results = await this.store.add(
        prepared.map(({ addition }) => addition),
        this.run,
      );
    } catch (error) {
      // What was found in a report may be longer than a string can be: that report fails, the others are kept.
      if (!(error instanceof RangeError)) throw error;
      const [first] = prepared;
      if (first && prepared.length === 1) {
        this.log.failure(nameOf(first.reading.source), 'too-large', 'what was found in it is too much to be kept');
        return [];
      }
      const again: SourceReading[] = [];
      for (const each of prepared) again.push(...(await this.keep([each])));
      return again;
    }
    const moved: SourceReading[] = [];
    for (const [index, { kind, report, version }] of results.entries()) {
      const reading = prepared[index]?.reading;
      if (kind === 'moved') {
        if (reading) moved.push(reading);
      } else await this.tell(kind, report, version);
    }
    return moved;
  }

  private async tell(kind: 'added' | 'version' | 'known', report: string, version: number): Promise<void> {
    if (kind === 'added') this.added++;
    else if (kind === 'version') this.versions++;
    else this.known++;
    if (!this.options.verbose) return;
    this.log.clear();
    await write(this.terminal, `${kind}\t${oneLine(report)}\t${version}\n`);
  }

  /** What became of the reports, as a line. */
  async summary(): Promise<string> {
    const { reports } = await this.store.size();
    const parts = [
      `${counted(this.added, 'report')} added`,
      ...(this.versions ? [`${counted(this.versions, 'new version')} of known ones`] : []),
      ...(this.known
        ? [`${counted(this.known, 'report')} known already, nothing added for ${this.known === 1 ? 'it' : 'them'}`]
        : []),
    ];
    return `${oneLine(this.options.case)}: ${parts.join('; ')}; ${counted(reports, 'report')} in the case`;
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
