import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from './output.ts';

/** Seconds that must have passed before what is left is guessed: earlier guesses are wrong. */
const SETTLED = 2;

/** Counts reports and, once the size of all inputs is known, guesses how long the rest takes. */
export class Progress {
  private reports = 0;
  private bytes = 0;
  private total: number | undefined;
  private readonly started = performance.now();
  private readonly log: Log;

  constructor(log: Log) {
    this.log = log;
  }

  /** Adds up the sizes of the inputs, beside the work; without a terminal there is nothing to add them up for. */
  begin(inputs: readonly string[]): void {
    if (!this.log.drawsProgress || inputs.includes('-')) return;
    Promise.all(inputs.map(sizeOf)).then(
      (sizes) => {
        this.total = sizes.reduce((sum, size) => sum + size, 0);
      },
      () => {
        // What cannot be read is told where it is read; here only the guess is missing.
      },
    );
  }

  /** So many reports of so many bytes are done. */
  done(sizes: readonly number[]): void {
    this.reports += sizes.length;
    for (const size of sizes) this.bytes += size;
    this.log.draw(() => this.line((performance.now() - this.started) / 1000));
  }

  private line(seconds: number): string {
    const rate = `${this.reports} reports, ${(this.reports / seconds).toFixed(0)} a second`;
    if (this.total === undefined || seconds < SETTLED || this.bytes === 0) return rate;
    const share = Math.min(1, this.bytes / this.total);
    return `${rate}, ${Math.floor(share * 100)} %, ${restTime((seconds * (1 - share)) / share)}`;
  }
}

/** "about 3 min left". */
export function restTime(seconds: number): string {
  if (seconds < 1) return 'almost done';
  if (seconds < 90) return `about ${Math.ceil(seconds)} s left`;
  if (seconds < 5400) return `about ${Math.round(seconds / 60)} min left`;
  return `about ${(seconds / 3600).toFixed(1)} h left`;
}

/** Bytes of a file, or of all files in a folder. */
async function sizeOf(path: string): Promise<number> {
  const info = await stat(path);
  if (!info.isDirectory()) return info.size;
  let size = 0;
  for (const entry of await readdir(path, { withFileTypes: true })) {
    if (!entry.name.startsWith('.') && (entry.isFile() || entry.isDirectory()))
      size += await sizeOf(join(path, entry.name));
  }
  return size;
}
