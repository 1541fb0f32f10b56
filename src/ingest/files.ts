import { createReadStream } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Failure, failure, NO_REPORT } from './reading.ts';

/** A file to be read, or why there is none. */
export type Found = { readonly kind: 'file'; readonly path: string; readonly size: number } | Failure;

/**
 * The files of an input, sorted by name: itself, or all in the folder and its folders. A folder that was met before (a
 * link into itself) is not entered again; files whose name begins with a dot are passed over. A README in a folder is no
 * report and left out, which is told.
 */
export async function* findFiles(path: string, met: Set<string> = new Set()): AsyncGenerator<Found> {
  let info: Awaited<ReturnType<typeof stat>>;
  try {
    info = await stat(path);
  } catch (error) {
    yield fileFailure(path, error);
    return;
  }
  if (!info.isDirectory()) {
    if (info.isFile() || info.isFIFO() || info.isCharacterDevice()) yield { kind: 'file', path, size: info.size };
    else yield failure(path, 'unreadable', 'neither a file nor a folder');
    return;
  }
  let names: string[];
  try {
    const real = await realpath(path);
    if (met.has(real)) return;
    met.add(real);
    names = await readdir(path);
  } catch (error) {
    yield fileFailure(path, error);
    return;
  }
  names.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const visible = names.filter((name) => !name.startsWith('.'));
  const notes = visible.filter((name) => NOTES.test(name));
  if (visible.length === 0) yield failure(path, 'empty', 'the folder holds no files');
  for (const name of visible) {
    if (notes.includes(name))
      yield failure(join(path, name), NO_REPORT, 'left out: it tells of the folder; name it to have it read');
    else yield* findFiles(join(path, name), met);
  }
}

/** Files that tell of a folder, by the names they have everywhere: written by whoever keeps it, no report. */
const NOTES = /^readme(?:\.(?:md|markdown|txt|rst))?$/i;

const REASONS: Readonly<Record<string, readonly [string, string]>> = {
  ENOENT: ['missing', 'no such file or folder'],
  ENOTDIR: ['missing', 'no such file or folder'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  ELOOP: ['unreadable', 'a link that leads to itself'],
  EISDIR: ['unreadable', 'a folder'],
  ENAMETOOLONG: ['missing', 'the name is too long'],
  EMFILE: ['unreadable', 'too many open files'],
  EIO: ['unreadable', 'the device reports an error'],
};

/** What the operating system's error says, in plain words. Errors of other kinds are thrown on. */
export function fileFailure(name: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (!code) throw error;
  if (code === 'ERR_INVALID_ARG_VALUE')
    return failure(name, 'missing', 'the name holds a character that no name can hold');
  const [kind, message] = REASONS[code] ?? ['unreadable', `the system says ${code}`];
  return failure(name, kind, message);
}

/** The bytes of a file, in pieces. */
export const fileChunks = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 1 << 18 });
