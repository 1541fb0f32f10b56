import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { oneLine } from './terminal/harmless.ts';
import { type Environment, type Paint, paintFor } from './terminal/paint.ts';

/** Exit codes of the command. */
export const Exit = {
  done: 0,
  /** Some inputs failed, each named on standard error; the rest is done. */
  someFailed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The case is damaged, locked, missing, no case, or from a newer version. */
  badCase: 3,
} as const;

/** The process's streams and environment, as the commands need them. */
export interface Terminal {
  readonly out: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly err: Writable & { readonly isTTY?: boolean };
  readonly env: Environment & { readonly HEARSAY_BY?: string | undefined; readonly HEARSAY_WEB?: string | undefined };
}

/** Writes, and waits where the reader is slower than we are: nothing piles up in memory. */
export async function write({ out }: Pick<Terminal, 'out'>, text: string | Uint8Array): Promise<void> {
  if (!out.write(text)) await once(out, 'drain');
}

/** Names the inputs that failed and counts what is done, on standard error. */
export class Log {
  private failures = 0;
  private reports = 0;
  private drawn = 0;
  private readonly started = performance.now();
  private readonly err: Terminal['err'];
  private readonly paint: Paint;
  private readonly shows: boolean;

  constructor({ out, err, env }: Terminal) {
    this.err = err;
    this.paint = paintFor({ isTTY: err.isTTY === true, env });
    this.shows = err.isTTY === true && out.isTTY !== true;
  }

  get exitCode(): number {
    return this.failures ? Exit.someFailed : Exit.done;
  }

  /** An input that could not be done, and why. */
  failure(name: string, code: string, message: string): void {
    this.failures++;
    this.line(`${this.paint('error', oneLine(name))}: ${oneLine(message)} (${oneLine(code)})`);
  }

  /** An input that was done, and what is odd about it. */
  doubt(name: string, code: string, message: string): void {
    this.line(`${this.paint('warning', oneLine(name))}: ${oneLine(message)} (${oneLine(code)})`);
  }

  line(text: string): void {
    this.clear();
    this.err.write(`hearsay: ${text}\n`);
  }

  /**
   * One more report is done. On a terminal that the answers do not go to, and beyond a few reports, the count is shown,
   * at most ten times a second.
   */
  report(): void {
    this.reports++;
    if (!this.shows || this.reports < 4) return;
    this.draw(() => {
      const rate = this.reports / ((performance.now() - this.started) / 1000);
      const failed = this.failures ? `, ${this.failures} failed` : '';
      return `${this.reports} reports${failed}, ${rate.toFixed(0)} a second`;
    });
  }

  /** Whether `draw` has a terminal to draw on. */
  get drawsProgress(): boolean {
    return this.err.isTTY === true;
  }

  /** Shows a line on a terminal in place of the one before, at most ten times a second. */
  draw(line: () => string): void {
    const now = performance.now();
    if (!this.drawsProgress || now - this.drawn < 100) return;
    this.drawn = now;
    this.err.write(`\r\u001b[K${line()}`);
  }

  /** Takes the count off the terminal again. */
  clear(): void {
    if (!this.drawn) return;
    this.drawn = 0;
    this.err.write('\r\u001b[K');
  }
}

/** The command line is wrong in a way that shows only when it is carried out. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
