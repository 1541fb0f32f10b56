import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Told } from './worker.ts';

/** Most milliseconds that one measurement may take. */
const LONGEST = 600_000;
const TASKSET = '/usr/bin/taskset';

/** Whether processes can be held to one core here. */
export const canPin = existsSync(TASKSET);

/** Runs a Node program on one core, where the system can hold it there; what it printed. */
export function onOneCore(args: readonly string[]): string {
  const command = [process.execPath, ...args];
  const [file = '', ...rest] = canPin ? [TASKSET, '--cpu-list', '0', ...command] : command;
  const { status, stdout, stderr, error } = spawnSync(file, rest, {
    encoding: 'utf8',
    timeout: LONGEST,
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Has the worker do a job in a process of its own. */
export const ask = (worker: string, ...job: readonly string[]): Told => JSON.parse(onOneCore([worker, ...job]));

const round = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3));

/** Name, reports a second, millions of characters a second, milliseconds a report, most memory in megabytes. */
export function speedRow(name: string, milliseconds: number, told: Told): string[] {
  const seconds = milliseconds / 1000;
  return [
    name,
    round(told.reports / seconds),
    round(told.characters / 1e6 / seconds),
    (milliseconds / told.reports).toFixed(3),
    megabytes(told.peakBytes),
  ];
}

export const SPEED_HEAD = ['', 'reports/s', 'million characters/s', 'ms a report', 'peak MB'] as const;

export const megabytes = (bytes: number): string => Math.round(bytes / 1e6).toLocaleString('en');
