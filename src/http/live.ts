import { CasePicture, isPictureKept, pictureOf } from '../service/material.ts';
import type { ReportCase } from '../service/open.ts';
import { PICTURE_RULES } from '../service/rules.ts';
import { Situation } from './situation.ts';
import { TextIndex } from './text-index.ts';

/** How often the case is looked at for what another process changed, in milliseconds. */
const EVERY = 1000;
/** How long changes are gathered before the picture is made anew, in milliseconds. */
const SETTLE = 150;

/** Times that a picture is made aside, and the case has changed until it is made; then it is made here. */
const TRIES = 3;

/** Has another process make the picture and keep it in the case, so that this one can answer meanwhile. */
export interface Aside {
  /** From so many reports on it is worth a process. */
  readonly least: number;
  /** Resolves when it is done, kept or not; at once where the signal says that it is no longer needed. */
  readonly make: (signal: AbortSignal) => Promise<void>;
}

export interface LiveOptions {
  /** Told of errors in making a later picture. */
  readonly failed: (error: unknown) => void;
  readonly aside?: Aside | undefined;
  /** By what pictures are made, for trusting those that are kept. */
  readonly rules?: string | undefined;
}

/**
 * The picture of a case that stays up to date: made when it is opened, and anew when the case has changed, by this
 * process or by another. Until the new one is made the old one is served.
 */
export class LivePicture {
  private readonly store: ReportCase;
  private current: Situation;
  private texts: Promise<TextIndex> | undefined;
  private seen: number;
  private making: Promise<void> | undefined;
  private again = false;
  private ended = false;
  private readonly timer: NodeJS.Timeout;
  private readonly options: LiveOptions;
  private readonly end = new AbortController();

  private constructor(store: ReportCase, first: Situation, options: LiveOptions) {
    this.store = store;
    this.current = first;
    this.seen = first.generation;
    this.options = options;
    this.timer = setInterval(() => void this.look(), EVERY);
    this.timer.unref();
  }

  /** Reads the case and makes its first picture. Rejects with CaseError. */
  static async open(store: ReportCase, { rules = PICTURE_RULES, ...others }: LiveOptions): Promise<LivePicture> {
    const options = { ...others, rules };
    await makeAside(store, options, new AbortController().signal);
    return new LivePicture(store, await situationOf(store, options), options);
  }

  get now(): Situation {
    return this.current;
  }

  /** Whether a newer picture is being made. */
  get updating(): boolean {
    return this.making !== undefined;
  }

  /** The words of all reports, read when they are first asked for. */
  index(): Promise<TextIndex> {
    this.texts ??= TextIndex.of(this.store, this.current);
    return this.texts;
  }

  /** Reads the words ahead, so that the first search need not wait for it. */
  readAhead(): void {
    this.index().catch((error: unknown) => {
      if (!this.ended) this.options.failed(error);
    });
  }

  /** For decisions about what is there now, by ids of the picture that is served. */
  asCasePicture(): CasePicture {
    return new CasePicture(this.store);
  }

  /** Looks whether the case has changed; resolves once a picture of at least what is there now is served. */
  async refresh(): Promise<void> {
    await this.look(true);
    await this.making;
  }

  close(): void {
    this.ended = true;
    this.end.abort();
    clearInterval(this.timer);
  }

  private async look(now = false): Promise<void> {
    try {
      const { last } = await this.store.changes();
      if (last === this.seen) return;
      this.seen = last;
      this.again = true;
      this.making ??= this.make(now ? 0 : SETTLE).finally(() => {
        this.making = undefined;
      });
    } catch (error) {
      this.options.failed(error);
    }
  }

  private async make(wait: number): Promise<void> {
    try {
      while (this.again) {
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        this.again = false;
        await makeAside(this.store, this.options, this.end.signal);
        if (this.ended) return;
        this.current = await situationOf(this.store, this.options);
        this.seen = Math.max(this.seen, this.current.generation);
        this.texts = undefined;
      }
    } catch (error) {
      this.options.failed(error);
    }
  }
}

/** Has the picture made aside where that is worth it, and it is not kept already. */
async function makeAside(store: ReportCase, { aside, rules }: LiveOptions, signal: AbortSignal): Promise<void> {
  if (!aside || rules === undefined || (await store.size()).reports < aside.least) return;
  for (let tries = 0; tries < TRIES && !signal.aborted && !(await isPictureKept(store, rules)); tries++)
    await aside.make(signal);
}

async function situationOf(store: ReportCase, { rules }: LiveOptions): Promise<Situation> {
  return new Situation(await pictureOf(store, rules));
}
