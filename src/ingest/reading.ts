import type { LanguageCode } from '../language/codes.ts';
import type { Genre, Source } from '../model/index.ts';
import type { OffsetMap } from './offset-map.ts';

/** What the caller says of all inputs. */
export interface ReadOptions {
  /** The language of blocks whose own words do not tell it. */
  readonly language?: LanguageCode;
  /** When the reports were published, ISO 8601; goes before what they say themselves. */
  readonly published?: string;
  /** By which rules the texts are read; goes before what they say themselves. Told from their words where it is not said. */
  readonly genre?: Genre;
  /** What `-` reads. Without it, the standard input of the process. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** Bytes a file, or a line of JSONL, may have: 64 MiB where it is not said. */
  readonly maxBytes?: number;
}

/** One report that was read. `map` leads from offsets in its text to offsets in `original`. */
export interface SourceReading {
  readonly kind: 'source';
  readonly source: Source;
  readonly map: OffsetMap;
  /** The unchanged bytes under `origin.sha256`. */
  readonly original: Uint8Array;
}

/** An input, or a line or message of one, that could not be read. */
export interface Failure {
  readonly kind: 'failure';
  /** The file, with the line or message behind a colon where it is only that. */
  readonly name: string;
  /** Stable, kebab-case: missing, unreadable, empty, binary, too-large, malformed, unsupported, no-report … */
  readonly code: string;
  readonly message: string;
}

export type Reading = SourceReading | Failure;

/** An input as messages name it, and where it lies, where it has a place. */
export interface Input {
  readonly name: string;
  readonly path?: string;
}

export const MAX_BYTES = 64 * 1024 * 1024;

/** Code of the diagnostic of a report in a language that is not read. */
export const LANGUAGE_UNKNOWN = 'language-unknown';

/** Language of a passage that is in none of those that are read, in a report that is: "undetermined" in BCP 47. */
export const UNREAD = 'und';

/** Code of the diagnostic of a report with such passages. */
export const PASSAGE_UNREAD = 'passage-unread';

/** Codes of diagnostics that say a report was read but nothing can come from it. */
export const UNUSABLE: ReadonlySet<string> = new Set(['only-furniture', LANGUAGE_UNKNOWN]);

/** Code of the diagnostic of a table that is read as running text. */
export const TABLE_AS_TEXT = 'table-as-text';

/** Code of a failure that is none: what was left out on purpose. */
export const NO_REPORT = 'no-report';

export const failure = (name: string, code: string, message: string): Failure => ({
  kind: 'failure',
  name,
  code,
  message,
});
