import { readFileSync } from 'node:fs';
import { type AliasTable, type CompareOptions, compareNames, loadAliases, type NameKind } from '../index.ts';
import { Exit, type Terminal, UsageError, write } from './output.ts';
import { oneLine } from './terminal/harmless.ts';

/** Longer lines are no pairs of names. */
const LONGEST_LINE = 100_000;

export interface NamesOptions {
  /** What all the names name. */
  readonly kind?: NameKind;
  /** Path of an alias file; see `loadAliases`. */
  readonly aliases?: string;
  /** The pairs are known from their context to be likely of one bearer. */
  readonly support?: boolean;
}

/** What `runNames` writes to. */
export interface NamesOutput {
  /** A line of the answer, with its line feed. */
  readonly write: (line: string) => void | Promise<void>;
  /** A line that cannot be read: its number from 1, and why. */
  readonly fail: (line: number, reason: string) => void;
}

/**
 * Compares pairs of names, one pair a line, the two separated by a tab. For each writes `same` or `different`, the score
 * (0 to 1, three places) and the reasons, separated by tabs. Lines that are no pair are told to `fail` and left out.
 * To the exit code.
 */
export async function runNames(
  lines: AsyncIterable<string>,
  output: NamesOutput,
  options: CompareOptions = {},
): Promise<number> {
  let at = 0;
  let code: number = Exit.done;
  for await (const line of lines) {
    at++;
    const [a = '', b = '', ...rest] = line.split('\t');
    const wrong = faultOf(line, a, b, rest.length);
    if (wrong !== undefined) {
      code = Exit.someFailed;
      output.fail(at, wrong);
      continue;
    }
    const { same, score, reasons } = compareNames(a, b, options);
    await output.write(`${same ? 'same' : 'different'}\t${score.toFixed(3)}\t${oneLine(reasons.join('; '))}\n`);
  }
  return code;
}

function faultOf(line: string, a: string, b: string, more: number): string | undefined {
  if (line.length > LONGEST_LINE) return `longer than ${LONGEST_LINE} characters`;
  if (!line.includes('\t')) return 'no tab between two names';
  if (more > 0) return 'more than two names';
  if (a.trim() === '' || b.trim() === '') return 'a name is empty';
  return undefined;
}

/**
 * The lines of a stream of UTF-8, without their ends (LF or CRLF). What is longer than `LONGEST_LINE` is cut just past
 * it, so that memory stays flat.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  const cut = (text: string): string => (text.length > LONGEST_LINE ? text.slice(0, LONGEST_LINE + 1) : text);
  const clean = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text);
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      yield clean(cut(held + text.slice(from, end)));
      held = '';
      from = end + 1;
    }
    held = cut(held + text.slice(from));
  }
  held += decoder.decode();
  if (held !== '') yield clean(held);
}

/** The one line that two names make. A tab or a line feed within one is a space. */
async function* pairOf(names: readonly string[]): AsyncGenerator<string> {
  if (names.length !== 2) throw new UsageError('names takes two names, or none and pairs on standard input');
  yield names.map((name) => name.replace(/[\t\r\n]/g, ' ')).join('\t');
}

/** `hearsay names`: two names, or the pairs on standard input. To the exit code. */
export async function names(
  input: readonly string[] | AsyncIterable<Uint8Array | string>,
  options: NamesOptions,
  terminal: Terminal,
): Promise<number> {
  const { kind, support } = options;
  const aliases = options.aliases === undefined ? undefined : readAliases(options.aliases);
  return runNames(
    Array.isArray(input) ? pairOf(input) : linesOf(input as AsyncIterable<Uint8Array | string>),
    {
      write: (line) => write(terminal, line),
      fail: (line, reason) => void terminal.err.write(`hearsay: line ${line}: ${reason}\n`),
    },
    { ...(kind && { kind }), ...(support && { support }), ...(aliases && { aliases }) },
  );
}

function readAliases(path: string): AliasTable {
  try {
    return loadAliases(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`${oneLine(path)}: ${oneLine(error instanceof Error ? error.message : String(error))}`);
  }
}
