import { type ChildProcess, fork } from 'node:child_process';
import type { Aside } from '../http/live.ts';

/** Milliseconds after which a process that was not asked again is ended. */
const IDLE = 5 * 60_000;

/**
 * Has another process make the pictures of a case. It stays for the next one: what Node has found out about the program
 * by then saves more than a third of the time, which in a case of a thousand reports is all that starting costs.
 */
export class PictureMaker implements Aside {
  readonly least: number;
  private readonly path: string;
  private readonly program: string;
  private child: ChildProcess | undefined;
  private idle: NodeJS.Timeout | undefined;

  /** `program`: the built `aside.ts`. `least`: reports from which a process is worth it. */
  constructor(path: string, program: string, least: number) {
    this.path = path;
    this.program = program;
    this.least = least;
  }

  /** The number of the process that is kept, if one is. */
  get process(): number | undefined {
    return this.child?.pid;
  }

  /** One at a time. */
  readonly make = (signal: AbortSignal): Promise<void> => {
    if (signal.aborted) return Promise.resolve();
    clearTimeout(this.idle);
    const child = this.child ?? this.start();
    hold(child);
    return new Promise((done) => {
      const stop = (): void => this.end(child);
      const finish = (): void => {
        signal.removeEventListener('abort', stop);
        child.off('message', made).off('error', failed).off('close', failed);
        letGo(child);
        done();
      };
      const made = (): void => {
        finish();
        this.idle = setTimeout(stop, IDLE).unref();
      };
      const failed = (): void => {
        finish();
        this.end(child);
      };
      signal.addEventListener('abort', stop, { once: true });
      child.once('message', made).once('error', failed).once('close', failed);
      child.send(this.path, (error) => {
        if (error) failed();
      });
    });
  };

  /** Ends the process that is kept. */
  close(): void {
    if (this.child) this.end(this.child);
  }

  private start(): ChildProcess {
    const child = fork(this.program, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    child.once('close', () => this.forget(child));
    this.child = child;
    return child;
  }

  private end(child: ChildProcess): void {
    this.forget(child);
    child.kill();
  }

  private forget(child: ChildProcess): void {
    if (this.child !== child) return;
    this.child = undefined;
    clearTimeout(this.idle);
  }
}

/** While it makes a picture, whoever waits for it does not end. */
function hold(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

/** Afterwards it keeps no one from ending. */
function letGo(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
