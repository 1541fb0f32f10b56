import { decodeHead, NotText } from './decode.ts';
import { detectFormat, type Format } from './detect.ts';
import { fileChunks, fileFailure, findFiles } from './files.ts';
import { readJsonl } from './jsonl.ts';
import { readPlain } from './plain.ts';
import { failure, type Input, MAX_BYTES, type Reading, type ReadOptions } from './reading.ts';

export type { OffsetMap } from './offset-map.ts';
export type { Failure, Reading, ReadOptions, SourceReading } from './reading.ts';
export { NO_REPORT, TABLE_AS_TEXT, UNUSABLE } from './reading.ts';

/** Bytes that the format is told from. */
const HEAD = 1 << 16;
const LINE_FEED = 10;
const STDIN = '-';

/**
 * Reads files, folders with all that is in them (sorted by name), and standard input (`-`), one report at a time.
 * Whatever cannot be read is a failure that names the input and the reason; the rest is read as if it were not there.
 */
export async function* read(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<Reading> {
  for (const input of inputs) {
    if (input === STDIN) {
      yield* guarded('standard input', readChunks(options.stdin ?? process.stdin, { name: 'standard input' }, options));
      continue;
    }
    for await (const found of findFiles(input)) {
      if (found.kind === 'failure') yield found;
      else
        yield* guarded(found.path, readChunks(fileChunks(found.path), { name: found.path, path: found.path }, options));
    }
  }
}

/** Reads what is in memory already: one report, or several where the format holds several. `name` helps to tell the format. */
export async function* readBytes(bytes: Uint8Array, name: string, options: ReadOptions = {}): AsyncGenerator<Reading> {
  yield* guarded(name, readChunks([bytes], { name, path: name }, options));
}

/** Turns what the system or a decoder throws into a failure; what is none of these is a fault of the program. */
async function* guarded(name: string, readings: AsyncGenerator<Reading>): AsyncGenerator<Reading> {
  try {
    yield* readings;
  } catch (error) {
    yield error instanceof NotText ? failure(name, error.code, error.message) : fileFailure(name, error);
  }
}

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

async function* readChunks(chunks: Chunks, input: Input, options: ReadOptions): AsyncGenerator<Reading> {
  const iterator = chunksOf(chunks);
  const { name } = input;
  const head: Uint8Array[] = [];
  let size = 0;
  while (size < HEAD) {
    const next = await iterator.next();
    if (next.done) break;
    head.push(next.value);
    size += next.value.length;
    // a stream of lines is answered line by line: its first line tells enough
    if (next.value.includes(LINE_FEED) && detectFormat(decodeHead(joined(head, size)), name) === 'jsonl') break;
  }
  if (size === 0) {
    yield failure(name, 'empty', 'holds no bytes');
    return;
  }
  const first = joined(head, size);
  const format = detectFormat(decodeHead(first.subarray(0, HEAD)), name);
  const all = followedBy(first, iterator);
  if (format === 'jsonl') yield* readJsonl(all, input, options);
  else yield* readWhole(all, input, format, options);
}

async function* chunksOf(chunks: Chunks): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

async function* followedBy(first: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

const joined = (parts: readonly Uint8Array[], size: number): Uint8Array =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts, size);

/** Formats that are read as a whole: at most `maxBytes`. */
async function* readWhole(
  chunks: AsyncIterable<Uint8Array>,
  input: Input,
  format: Format,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const { name } = input;
  const most = options.maxBytes ?? MAX_BYTES;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > most) {
      yield failure(name, 'too-large', `larger than ${most} bytes`);
      return;
    }
    parts.push(chunk);
  }
  const bytes = joined(parts, size);
  switch (format) {
    case 'html':
      yield* (await import('./html.ts')).readHtml(bytes, input, options);
      return;
    case 'mail':
      yield* (await import('./mail.ts')).readMail(bytes, input, options);
      return;
    case 'telegram':
      yield* (await import('./telegram.ts')).readTelegram(bytes, input, options);
      return;
    case 'json':
      yield failure(name, 'unsupported', 'JSON, but neither a Telegram export nor one report a line');
      return;
    case 'xml':
      yield failure(name, 'unsupported', 'XML, but no HTML page');
      return;
    default:
      yield* readPlain(bytes, input, options);
  }
}
