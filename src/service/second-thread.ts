import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Addition } from '../case/case.ts';
import type { Digest, Source } from '../index.ts';

/** What was found in a report, as JSON. */
export type FoundJson = NonNullable<Addition<Digest>['json']>;

/** What the thread is asked, and what it answers: nothing where it failed, for then it is to be told where it is seen. */
export interface Question {
  readonly number: number;
  readonly source: Source;
}
export interface Answer {
  readonly number: number;
  readonly json?: FoundJson;
}
/** Said once, when it can be asked. */
export const READY = 'ready';

/** Beside the bundle; there is none where the program runs from its sources. */
const FILE = new URL('./extract-thread.mjs', import.meta.url);
/** Reports that it is given ahead, so that it need not wait. */
const AHEAD = 4;

/** A second thread that reads reports while this one does: it holds the tables of the languages once more (about 100 MB). */
export class SecondThread {
  private worker: Worker | undefined;
  private ready = false;
  private next = 0;
  private readonly asked = new Map<number, (json: FoundJson | undefined) => void>();
  private readonly file: URL;

  constructor(file = FILE) {
    this.file = file;
  }

  /** Begins to load it, where the machine has a processor for it. What it cannot do is done in the first thread. */
  start(): void {
    if (this.worker || availableParallelism() < 2 || !existsSync(fileURLToPath(this.file))) return;
    const worker = new Worker(this.file);
    this.worker = worker;
    worker.unref();
    worker.on('message', (message: Answer | typeof READY) => {
      if (message === READY) this.ready = true;
      else this.answered(message.number, message.json);
    });
    const gone = (): void => {
      this.ready = false;
      for (const number of [...this.asked.keys()]) this.answered(number, undefined);
    };
    worker.on('error', gone);
    worker.on('exit', gone);
  }

  /** Whether it can be given another report. */
  get free(): boolean {
    return this.ready && this.asked.size < AHEAD;
  }

  /** What is found in a report that is new; undefined where the first thread must find it itself. */
  find(source: Source): Promise<FoundJson | undefined> {
    const { worker } = this;
    if (!worker || !this.ready) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const number = this.next++;
      this.asked.set(number, resolve);
      // The process waits for answers, and for nothing else of it.
      worker.ref();
      const question: Question = { number, source };
      worker.postMessage(question);
    });
  }

  async close(): Promise<void> {
    this.ready = false;
    await this.worker?.terminate();
  }

  private answered(number: number, json: FoundJson | undefined): void {
    const resolve = this.asked.get(number);
    this.asked.delete(number);
    if (this.asked.size === 0) this.worker?.unref();
    resolve?.(json);
  }
}
