import { randomUUID } from 'node:crypto';
import { type ReadOptions, readBytes, type SourceReading, UNUSABLE } from '../index.ts';
import { Adding, grouped } from '../service/add.ts';
import { nameOf } from '../service/name-of.ts';
import type { ReportCase } from '../service/open.ts';
import { RULES } from '../service/rules.ts';
import type { AddEvent } from './schemas/index.ts';

/** Jobs that are remembered after they are done, for whoever asks late. */
const KEPT = 50;
/** Events of one job that are remembered; of a larger job the first are forgotten. */
const EVENTS = 5000;

/** A file that arrives: read as a whole, one at a time. */
export interface Upload {
  readonly name: string;
  readonly bytes: Uint8Array;
}

type Listener = (event: AddEvent) => void;

/** Files on their way into the case, with what became of each. */
export class Job {
  readonly id = randomUUID();
  private readonly events: AddEvent[] = [];
  private readonly listeners = new Set<Listener>();
  private arrived = 0;
  private handled = 0;
  private ended = false;
  private readonly totals = { added: 0, same: 0, refused: 0 };

  get done(): boolean {
    return this.ended;
  }

  /** Tells what was so far, then what comes; returns how to stop. */
  listen(listener: Listener): () => void {
    for (const event of this.events) listener(event);
    if (!this.ended) this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  come(): void {
    this.arrived++;
    this.progress();
  }

  file(name: string, status: 'added' | 'same' | 'refused', more: { reason?: string; report?: string } = {}): void {
    this.totals[status]++;
    this.tell({ type: 'file', name, status, ...more });
  }

  handle(): void {
    this.handled++;
    this.progress();
  }

  end(): void {
    this.tell({ type: 'done', ...this.totals });
    this.ended = true;
    this.listeners.clear();
  }

  private progress(): void {
    this.tell({ type: 'progress', done: this.handled, total: this.arrived });
  }

  private tell(event: AddEvent): void {
    this.events.push(event);
    if (this.events.length > EVENTS) this.events.shift();
    for (const listener of this.listeners) listener(event);
  }
}

/** Adds files to the case, one job after the other: what one job was told as kept is on the disk. */
export class Jobs {
  private readonly jobs = new Map<string, Job>();
  private queue: Promise<void> = Promise.resolve();
  private readonly store: ReportCase;
  private readonly path: string;
  private readonly changed: () => Promise<void>;

  /** `changed` is awaited before a job is told as done, so that what was added is seen by then. */
  constructor(store: ReportCase, path: string, changed: () => Promise<void>) {
    this.store = store;
    this.path = path;
    this.changed = changed;
  }

  get(id: string): Job | undefined {
    return this.jobs.get(id);
  }

  start(): Job {
    const job = new Job();
    this.jobs.set(job.id, job);
    for (const [id, old] of this.jobs) {
      if (this.jobs.size <= KEPT) break;
      if (old.done) this.jobs.delete(id);
    }
    return job;
  }

  /** Resolves once the file is in the case, or it is told why not: so that no more than one is in memory. */
  add(job: Job, upload: Upload, by: string, options: ReadOptions = {}): Promise<void> {
    job.come();
    const work = this.queue.then(() => this.addOne(job, upload, by, options));
    this.queue = work.catch(() => undefined);
    return work;
  }

  /** What has arrived is done; nothing more comes. */
  async finish(job: Job): Promise<void> {
    await this.queue;
    await this.changed();
    job.end();
  }

  private async addOne(job: Job, { name, bytes }: Upload, by: string, options: ReadOptions): Promise<void> {
    const adding = new Adding(
      this.store,
      this.path,
      { by, rules: RULES },
      {
        kept: (kind, report) => job.file(name, kind === 'known' ? 'same' : 'added', { report }),
        failed: (_name, code, message) => job.file(name, 'refused', { reason: `${message} (${code})` }),
      },
    );
    try {
      for await (const group of grouped(usable(job, readBytes(bytes, name, options)))) await adding.group(group);
    } catch (error) {
      job.file(name, 'refused', { reason: error instanceof Error ? error.message : String(error) });
    }
    job.handle();
  }
}

/** What could be read; what could not is told, and what gives nothing, too. */
async function* usable(job: Job, readings: ReturnType<typeof readBytes>): AsyncGenerator<SourceReading> {
  for await (const reading of readings) {
    if (reading.kind === 'failure') {
      job.file(reading.name, 'refused', { reason: `${reading.message} (${reading.code})` });
      continue;
    }
    const problem = reading.source.diagnostics.find(({ code }) => UNUSABLE.has(code));
    if (problem)
      job.file(nameOf(reading.source), 'refused', {
        reason: `${problem.message} (${problem.code}); kept all the same`,
      });
    yield reading;
  }
}
