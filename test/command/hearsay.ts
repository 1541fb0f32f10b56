import {
  type ChildProcessWithoutNullStreams,
  type SpawnOptionsWithoutStdio,
  spawn,
  spawnSync,
} from 'node:child_process';
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

/** How a process is started; `through`: the program and arguments that start it. */
export interface Starting extends SpawnOptionsWithoutStdio {
  readonly through?: readonly string[];
}

/** Starts the command. */
export function start(
  args: readonly string[],
  { through = [], ...options }: Starting = {},
): ChildProcessWithoutNullStreams {
  const [file = process.execPath, ...rest] = [...through, process.execPath, COMMAND, ...args];
  return spawn(file, rest, { cwd: ROOT, env: plainEnvironment(), ...options });
}

/** Without the right of the superuser to read and write whatever the modes of files say. */
const PLAIN = ['setpriv', '--bounding-set=-dac_override,-dac_read_search'];

/**
 * Starts processes that the modes of files bind: as whoever runs the tests, and if that is the superuser, without its
 * right over them; where that cannot be dropped alone, as nobody, who must then be able to read the checkout.
 */
export function bound(): Starting {
  if (process.getuid?.() !== 0) return {};
  const [file = '', ...args] = PLAIN;
  return spawnSync(file, [...args, 'true']).status === 0 ? { through: PLAIN } : { uid: 65534, gid: 65534, cwd: '/' };
}

/** How the process ends. */
export const ending = (child: ChildProcessWithoutNullStreams): Promise<Pick<Ended, 'code' | 'signal'>> =>
  new Promise((resolve) => child.once('close', (code, signal) => resolve({ code, signal })));

/** Runs the command to its end, with `input` on standard input. */
export async function hearsay(
  args: readonly string[],
  input: string | Buffer = '',
  options: Starting = {},
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
