import { readFileSync } from 'node:fs';
import {
  type Document,
  type Genre,
  isLanguageCode,
  languageCodes,
  NO_REPORT,
  parseWeights,
  type Ranker,
  type Reading,
  type ReadOptions,
  rankerOf,
  read,
  type SourceReading,
  TABLE_AS_TEXT,
  TOGETHER,
  UNUSABLE,
  WeightsError,
} from '../index.ts';
import { atHand } from '../service/at-hand.ts';
import { extractEach, Fault } from '../service/extracted.ts';
import { nameOf } from '../service/name-of.ts';
import { type Log, UsageError } from './output.ts';

/** What the commands that read reports have in common. */
export interface InputOptions {
  /** ISO 639-1 code of the reports' language, where they do not say it themselves. */
  readonly language?: string;
  /** ISO 8601 time of publication, where they do not say it themselves. */
  readonly published?: string;
  /** By which rules they are read; `auto`: as their words tell. */
  readonly genre?: Genre | 'auto';
  /** File of weights that choose among the readings of the rules. */
  readonly weights?: string;
}

/**
 * Reads the inputs one after the other. What fails is logged under its name and left out; what could be read but gives
 * nothing is logged too, and handed on. Throws UsageError, before anything is read, where an option makes no sense.
 */
export function readingsOf(inputs: readonly string[], options: InputOptions, log: Log): AsyncGenerator<SourceReading> {
  return usable(read(inputs, readOptions(options)), log);
}

/** `readingsOf`, extracted as soon as they are read: together where several are there at once. */
export function documentsOf(inputs: readonly string[], options: InputOptions, log: Log): AsyncGenerator<Document> {
  const ranker = options.weights === undefined ? null : rankerIn(options.weights);
  return extracted(readingsOf(inputs, options, log), log, ranker);
}

async function* usable(readings: AsyncIterable<Reading>, log: Log): AsyncGenerator<SourceReading> {
  for await (const reading of readings) {
    if (reading.kind === 'failure') {
      const { name, code, message } = reading;
      if (code === NO_REPORT) log.doubt(name, code, message);
      else log.failure(name, code, message);
      continue;
    }
    const { source } = reading;
    for (const { code, message } of source.diagnostics) {
      if (code === TABLE_AS_TEXT) log.doubt(nameOf(source), code, message);
      if (!UNUSABLE.has(code)) continue;
      // A line of JSONL is a report because someone said so, whatever its words look like: told, but no failure.
      if (source.origin.format === 'jsonl') log.doubt(nameOf(source), code, message);
      else log.failure(nameOf(source), code, message);
    }
    yield reading;
  }
}

async function* extracted(
  readings: AsyncIterable<SourceReading>,
  log: Log,
  ranker: Ranker | null,
): AsyncGenerator<Document> {
  for await (const group of atHand(readings, isFull)) {
    const sources = group.map(({ source }) => source);
    for (const [index, found] of extractEach(sources, { ranker }).entries()) {
      const source = sources[index];
      if (found instanceof Fault) {
        if (source) log.failure(nameOf(source), 'internal', found.message);
        continue;
      }
      log.report();
      yield found;
    }
  }
}

/** Whether so many reports are read as fast together as more would be. */
function isFull(group: readonly SourceReading[]): boolean {
  let characters = 0;
  for (const { source } of group) characters += source.text.length;
  return group.length >= TOGETHER.reports || characters >= TOGETHER.characters;
}

/** The ranker of a file of weights. Throws UsageError where there is no such file, or it holds something else. */
function rankerIn(path: string): Ranker {
  try {
    return rankerOf(parseWeights(readFileSync(path, 'utf8')));
  } catch (error) {
    if (error instanceof WeightsError) throw new UsageError(`${path} holds no weights: ${error.message}`);
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const reason = code === 'ENOENT' ? 'there is no such file' : String(error);
    throw new UsageError(`${path} cannot be read: ${reason}`);
  }
}

function readOptions({ language, published, genre }: InputOptions): ReadOptions {
  const code = language?.toLowerCase();
  if (code !== undefined && !isLanguageCode(code)) {
    throw new UsageError(`language "${language}" is not known; known are: ${languageCodes.join(', ')}`);
  }
  return {
    ...(code !== undefined && { language: code }),
    ...(published !== undefined && { published }),
    ...(genre !== undefined && genre !== 'auto' && { genre }),
  };
}
