import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const ROOT = join(import.meta.dirname, '../..');
export const COMMAND = join(ROOT, '.build/test/cli.mjs');

/** What a run of the command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** The environment without what decides on colour and width, so that tests see what a plain pipe gets. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, COLUMNS: _columns, ...rest } = process.env;
  return rest;
}

/** Starts the command. */
export function start(args: readonly string[], options: SpawnOptionsWithoutStdio = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], { cwd: ROOT, env: plainEnvironment(), ...options });
}

/** How the process ends. */
export const ending = (child: ChildProcessWithoutNullStreams): Promise<Pick<Ended, 'code' | 'signal'>> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));

/** Runs the command to its end, with `input` on standard input. */
export async function hearsay(
  args: readonly string[],
  input: string | Buffer = '',
  options: SpawnOptionsWithoutStdio = {},
): Promise<Ended> {
  const child = start(args, options);
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [out, err, ended] = await Promise.all([text(child.stdout), text(child.stderr), ending(child)]);
  return { out, err, ...ended };
}

/** A JSONL line. */
export const line = (report: Readonly<Record<string, unknown>>): string => `${JSON.stringify(report)}\n`;

/** The lines of JSONL output. */
export const parsed = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((each) => JSON.parse(each));
