import type { Diagnostic, Genre } from '../model/index.ts';
import { cutAtWord } from '../text/cut.ts';
import { decode, decodeUtf8, NotText } from './decode.ts';
import { givenDate } from './iso-date.ts';
import { jsonStringMap, memberStart, parseJson } from './json.ts';
import { layOut } from './layout/blocks.ts';
import { lazyMap } from './offset-map.ts';
import { failure, type Input, MAX_BYTES, type Reading, type ReadOptions } from './reading.ts';
import { type Given, loadGuess, makeSource, sha256 } from './source.ts';

/** Keys of a line that mean something; all others are kept as `extra`. */
const KNOWN = ['id', 'text', 'title', 'published', 'language', 'outlet', 'url', 'forwardedFrom'] as const;
const known = new Set<string>(KNOWN);

/**
 * Reads JSONL, one report a line, as the bytes come in: never more than a line in memory. A line that cannot be read is
 * one failure that names it (`NAME:LINE`); the others go on.
 */
export async function* readJsonl(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { name, path }: Input,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const most = options.maxBytes ?? MAX_BYTES;
  let number = 0;
  let empty = true;
  for await (const batch of splitBytes(chunks, most)) {
    for (const line of batch) {
      number++;
      if (line === TOO_LONG) {
        empty = false;
        yield failure(`${name}:${number}`, 'too-large', `the line is longer than ${most} bytes`);
      } else if (!isWhite(line)) {
        empty = false;
        const reading = readLine(line, `${name}:${number}`, path, options);
        yield reading instanceof Promise ? await reading : reading;
      }
    }
  }
  if (empty) yield failure(name, 'empty', 'holds no lines');
}

const TOO_LONG = Symbol('too long');

/** Cuts bytes into lines; a line longer than `most` is passed over, without being kept, as `TOO_LONG`. */
async function* splitBytes(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most: number,
): AsyncGenerator<(Uint8Array | typeof TOO_LONG)[]> {
  let parts: Uint8Array[] = [];
  let size = 0;
  const close = (last: Uint8Array): Uint8Array | typeof TOO_LONG => {
    const whole = size + last.length;
    const line = whole > most ? TOO_LONG : parts.length ? Buffer.concat([...parts, last], whole) : last;
    parts = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const batch: (Uint8Array | typeof TOO_LONG)[] = [];
    let from = 0;
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, from)) {
      batch.push(close(chunk.subarray(from, at)));
      from = at + 1;
    }
    if (from < chunk.length) {
      const rest = chunk.subarray(from);
      size += rest.length;
      if (size > most) parts = [];
      else parts.push(rest.slice());
    }
    if (batch.length) yield batch;
  }
  if (size) yield [close(new Uint8Array(0))];
}

function isWhite(line: Uint8Array): boolean {
  for (const byte of line) if (byte !== 32 && byte !== 9 && byte !== 13) return false;
  return true;
}

/** One line. Only a line that is not UTF-8, or whose language stays open, needs to wait for a library. */
function readLine(
  bytes: Uint8Array,
  name: string,
  path: string | undefined,
  options: ReadOptions,
): Reading | Promise<Reading> {
  const decoded = decodeUtf8(bytes);
  if (!decoded) return readForeignLine(bytes, name, path, options);
  return parseLine(bytes, decoded, name, path, options);
}

async function readForeignLine(
  bytes: Uint8Array,
  name: string,
  path: string | undefined,
  options: ReadOptions,
): Promise<Reading> {
  try {
    return parseLine(bytes, await decode(bytes), name, path, options);
  } catch (error) {
    if (error instanceof NotText) return failure(name, error.code, error.message);
    throw error;
  }
}

function parseLine(
  bytes: Uint8Array,
  { text: json, map: outer, diagnostics }: Awaited<ReturnType<typeof decode>>,
  name: string,
  path: string | undefined,
  options: ReadOptions,
): Reading | Promise<Reading> {
  let value: unknown;
  try {
    value = parseJson(json);
  } catch (error) {
    return failure(name, 'malformed', `no valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return failure(name, 'malformed', 'the line is no JSON object');
  const record = value as Readonly<Record<string, unknown>>;
  const { id, text, title, published: date, language, genre, outlet, url, forwardedFrom } = record;
  if (typeof text !== 'string') return failure(name, 'malformed', 'the line has no "text" that is a string');
  for (const key of KNOWN) {
    const field = record[key];
    const fits =
      typeof field === 'string' || field === undefined || field === null || (key === 'id' && typeof field === 'number');
    if (!fits) return failure(name, 'malformed', `"${key}" is no string`);
  }
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const shown = bom ? text.slice(1) : text;
  const layout = layOut(shown, string(title));
  if (layout.blocks.length === 0) return failure(name, 'empty', 'its text is empty');
  const address = string(url);
  const origin = {
    format: 'jsonl' as const,
    ...(path !== undefined && { path }),
    ...(address && { url: address }),
    sha256: sha256(bytes),
  };
  const said = string(date);
  const published = options.published ?? (said && givenDate(said));
  const isUndated = said !== undefined && givenDate(said) === undefined;
  const doubts = isUndated ? [...diagnostics, unreadableDate(said)] : diagnostics;
  const extra = isUndated ? { ...extraOf(record), published: said } : extraOf(record);
  const given: Given = {
    id: typeof id === 'number' ? String(id) : string(id),
    title: string(title),
    outlet: string(outlet),
    forwardedFrom: string(forwardedFrom),
    language: string(language) ?? options.language,
    genre: options.genre ?? genreOf(genre),
    published: published ? { value: published, basis: 'given' } : undefined,
    extra,
  };
  const map = lazyMap(() => {
    return jsonStringMap(json, memberStart(json, 'text') ?? 0, outer, bom);
  });
  const { source, open } = makeSource(shown, layout, origin, given, doubts);
  if (!open) return { kind: 'source', source, map, original: bytes };
  return loadGuess().then((guess) => {
    const settled = makeSource(shown, layout, origin, given, doubts, guess).source;
    return { kind: 'source', source: settled, map, original: bytes };
  });
}

const unreadableDate = (date: string): Diagnostic => ({
  code: 'date-unreadable',
  message: `"published" is no date: “${cutAtWord(date, LONGEST_SHOWN)}”; a date is written as 2022-01-08 or 2022-01-08T22:16`,
});

/** Characters of a field that a message shows. */
const LONGEST_SHOWN = 40;

/** The genre that a line states; another word under that key is somebody else's, and kept. */
const genreOf = (field: unknown): Genre | undefined => (field === 'report' || field === 'speech' ? field : undefined);

/** A field that is a string with something in it. */
const string = (field: unknown): string | undefined => (typeof field === 'string' && field !== '' ? field : undefined);

function extraOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  let extra: Record<string, unknown> | undefined;
  for (const key of Object.keys(record)) {
    if (known.has(key) || (key === 'genre' && genreOf(record[key]))) continue;
    extra ??= Object.create(null) as Record<string, unknown>;
    extra[key] = record[key];
  }
  return extra;
}
