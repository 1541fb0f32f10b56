import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { evaluationFolder, ROOT } from './data.ts';
import type { GoldSet } from './sets.ts';

export interface Figure {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** What a measuring program says of one set. */
export interface Measured {
  readonly set: GoldSet;
  readonly figures: Readonly<Record<string, Figure>>;
  readonly recallByKind?: Readonly<Record<string, { readonly n: number; readonly recall: number }>>;
}

const LARGEST_OUTPUT = 1 << 30;

/** Runs a Node program to its end; what it printed. Throws with what it complained about where it fails. */
function run(args: readonly string[], cwd = ROOT): string {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: LARGEST_OUTPUT,
    env: { ...process.env, HEARSAY_DATA: evaluationFolder() },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}

/** The bundler's command line, run as it is: its own library would be loaded anew for each revision. */
const TSDOWN = join(ROOT, 'node_modules/tsdown/dist/run.mjs');

/** Builds the command of the project in `root` into its `.build/eval`; the path of the command. */
export function buildCommand(root: string): string {
  run([TSDOWN, '--no-dts', '-d', '.build/eval', '--logLevel', 'error'], root);
  return join(root, '.build/eval/cli.mjs');
}

/** The file of a set. */
const goldOf = ({ gold, own }: GoldSet): string => (own ? join(ROOT, gold) : join(evaluationFolder(), 'data', gold));

/** Measures the command on the set. */
export function measure(set: GoldSet, command: string): Measured {
  const folder = evaluationFolder();
  const printed = run([
    join(folder, 'eval', set.program),
    goldOf(set),
    ...set.options,
    '--command',
    `"${process.execPath}" "${command}"`,
    '--json',
  ]);
  return { set, ...JSON.parse(printed) };
}

/** What the mistakes of the command on the set are, each as the program prints it. */
export function mistakes(set: GoldSet, command: string): string[] {
  const folder = evaluationFolder();
  const printed = run([
    join(folder, 'eval', set.program),
    goldOf(set),
    ...set.options,
    '--command',
    `"${process.execPath}" "${command}"`,
    '--errors',
    String(Number.MAX_SAFE_INTEGER),
  ]);
  const [, ...blocks] = printed.split(set.program === 'quantities.mjs' ? '\n' : '\n\n');
  return blocks.map((block) => block.trim()).filter((block) => block.includes(':'));
}

/** What one of the project's own measures (`scripts/eval`) prints. */
export interface OwnMeasure {
  readonly name: string;
  readonly printed: string;
}

const UNRUN = join(ROOT, 'node_modules/unrun/dist/cli.mjs');

/** What the project's own benchmark prints. */
export const benchmark = (...options: readonly string[]): string =>
  run([UNRUN, join(ROOT, 'benchmark/score.ts'), ...options]).trim();

/** Runs the project's own measures: what is there to be run, not to be imported. */
export function ownMeasures(): OwnMeasure[] {
  const folder = join(ROOT, 'scripts/eval');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !/^export /m.test(readFileSync(join(folder, file), 'utf8')))
    .sort()
    .map((file) => ({ name: basename(file, '.ts'), printed: run([UNRUN, join(folder, file)]).trim() }));
}
