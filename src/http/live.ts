import { CasePicture, pictureOf } from '../service/material.ts';
import type { ReportCase } from '../service/open.ts';
import { Situation } from './situation.ts';
import { TextIndex } from './text-index.ts';

/** How often the case is looked at for what another process changed, in milliseconds. */
const EVERY = 1000;
/** How long changes are gathered before the picture is made anew, in milliseconds. */
const SETTLE = 150;

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
  private readonly failed: (error: unknown) => void;

  private constructor(store: ReportCase, first: Situation, failed: (error: unknown) => void) {
    this.store = store;
    this.current = first;
    this.seen = first.generation;
    this.failed = failed;
    this.timer = setInterval(() => void this.look(), EVERY);
    this.timer.unref();
  }

  /** Reads the case and makes its first picture. `failed` is told of errors in making a later one. Rejects with CaseError. */
  static async open(store: ReportCase, failed: (error: unknown) => void): Promise<LivePicture> {
    return new LivePicture(store, await situationOf(store), failed);
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
      if (!this.ended) this.failed(error);
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
      this.failed(error);
    }
  }

  private async make(wait: number): Promise<void> {
    try {
      while (this.again) {
        if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
        this.again = false;
        this.current = await situationOf(this.store);
        this.seen = Math.max(this.seen, this.current.generation);
        this.texts = undefined;
      }
    } catch (error) {
      this.failed(error);
    }
  }
}

async function situationOf(store: ReportCase): Promise<Situation> {
  const { picture, change, judgements } = await pictureOf(store);
  return new Situation(picture, change, judgements);
}
