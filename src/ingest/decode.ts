import type { Diagnostic } from '../model/index.ts';
import { byteWidth, decodedMap, type OffsetMap, utf8Width, utf16Width, type Width } from './offset-map.ts';

/** Bytes as text, with the way back. */
export interface Decoded {
  readonly text: string;
  /** As the WHATWG names it: utf-8, utf-16le, windows-1251 … */
  readonly encoding: string;
  readonly map: OffsetMap;
  readonly diagnostics: readonly Diagnostic[];
}

/** Why bytes are no text: `binary`, or an encoding that is not read. */
export class NotText extends Error {
  override readonly name = 'NotText';
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are valid UTF-8, without their byte order mark; undefined for all other bytes. */
export function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  const base = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let text: string;
  try {
    text = utf8.decode(base ? bytes.subarray(base) : bytes);
  } catch {
    return undefined;
  }
  return { text, encoding: 'utf-8', map: decodedMap(text, base, utf8Width), diagnostics: [] };
}

/**
 * Decodes bytes whose encoding may not be known: by byte order mark, as UTF-8 where they are valid UTF-8, as `declared`
 * (a label such as a page's `charset`), as UTF-16 where every second byte says so, line by line where some lines are
 * UTF-8 and others are not, else by the frequency of letters (jschardet). Throws NotText for bytes that are no text.
 */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 2, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 2, 'utf-16be');
  const kind = magic(bytes);
  if (kind) throw new NotText('binary', `no text: ${kind}`);
  if (holdsNul(bytes)) {
    const wide = guessUtf16(bytes);
    if (!wide) throw new NotText('binary', 'no text: it holds bytes that no text holds');
    return { ...decodeUtf16(bytes, 0, wide), diagnostics: [guessed(wide)] };
  }
  const plain = decodeUtf8(bytes);
  if (plain) {
    if (controlShare(bytes) > 0.1) throw new NotText('binary', 'no text: it is full of control characters');
    return plain;
  }
  if (controlShare(bytes) > 0.02) throw new NotText('binary', 'no text: it is full of control characters');
  const repaired = repairUtf8(bytes) ?? (await decodeMixed(bytes, declared));
  if (repaired) return repaired;
  if (declared) {
    const found = await decodeSingleByte(bytes, declared);
    if (found) return found;
  }
  const encoding = await guessSingleByte(bytes);
  const found = await decodeSingleByte(bytes, encoding);
  if (!found) throw new NotText('encoding-unsupported', `cannot read text in ${encoding}`);
  return { ...found, diagnostics: [guessed(encoding)] };
}

/** The beginning of some bytes as text, well enough to tell the format from: ASCII characters are themselves. */
export function decodeHead(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const even = wide ?? (bytes.subarray(0, 4).includes(0) ? guessUtf16(bytes) : undefined);
  return even
    ? decodeUtf16(bytes, 0, even).text
    : Buffer.from(bytes)
        .toString('latin1')
        .replace(/^\xef\xbb\xbf/, '');
}

const guessed = (encoding: string): Diagnostic => ({
  code: 'encoding-guessed',
  message: `the encoding is not stated; read as ${encoding}`,
});

/** What to do about a file that holds a text in a form that is not read. */
const AS_TEXT = 'save it as text or HTML and add that';
const UNPACK = 'unpack it first';

const MAGIC: readonly (readonly [string, string])[] = [
  ['%PDF-', `a PDF document; ${AS_TEXT}`],
  ['PK\x03\x04', `a ZIP archive or office document; unpack it, or ${AS_TEXT}`],
  ['\x1f\x8b', `compressed with gzip; ${UNPACK}`],
  ['\x89PNG', 'a PNG image'],
  ['\xff\xd8\xff', 'a JPEG image'],
  ['GIF8', 'a GIF image'],
  ['\xd0\xcf\x11\xe0', `an old office document; ${AS_TEXT}`],
  ['SQLite format 3\0', 'an SQLite database'],
  ['\x7fELF', 'a program'],
  ['BZh', `compressed with bzip2; ${UNPACK}`],
  ['\xfd7zXZ', `compressed with xz; ${UNPACK}`],
  ['(\xb5/\xfd', `compressed with zstd; ${UNPACK}`],
  ['7z\xbc\xaf', `a 7z archive; ${UNPACK}`],
  ['Rar!\x1a', `a RAR archive; ${UNPACK}`],
  ['OggS', 'an Ogg recording'],
  ['ID3', 'an MP3 recording'],
  ['{\\rtf', `an RTF document; ${AS_TEXT}`],
];

/** What kind of file the first bytes give away, where it is none that holds plain text. */
function magic(bytes: Uint8Array): string | undefined {
  return MAGIC.find(([mark]) => {
    if (mark === 'BZh' && !(bytes[3] && bytes[3] >= 49 && bytes[3] <= 57 && bytes[4] === 0x31)) return false;
    if (mark === 'ID3' && (bytes[3] ?? 255) > 8) return false;
    return bytes.length >= mark.length && [...mark].every((char, i) => bytes[i] === char.charCodeAt(0));
  })?.[1];
}

const SAMPLE = 1 << 16;

const holdsNul = (bytes: Uint8Array): boolean => bytes.subarray(0, SAMPLE).includes(0);

/** Share of the first bytes that are control characters other than white space and escape. */
function controlShare(bytes: Uint8Array): number {
  const sample = bytes.subarray(0, SAMPLE);
  let count = 0;
  for (const byte of sample) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) count++;
  return sample.length ? count / sample.length : 0;
}

function decodeUtf16(bytes: Uint8Array, base: number, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const even = bytes.subarray(base, bytes.length - ((bytes.length - base) % 2));
  const buffer = Buffer.from(even);
  if (encoding === 'utf-16be') buffer.swap16();
  const text = buffer.toString('utf16le');
  return { text, encoding, map: decodedMap(text, base, utf16Width), diagnostics: [] };
}

/** UTF-16 without a byte order mark: nearly all code units of a sample must be of the scripts in question. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  const units = sample.length >> 1;
  if (units === 0) return undefined;
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
    let fitting = 0;
    for (let i = 0; i < units; i++) {
      const unit = (sample[2 * i + low] ?? 0) | ((sample[2 * i + high] ?? 0) << 8);
      const white = unit === 9 || unit === 10 || unit === 13;
      if (white || (unit >= 32 && unit < 0x250) || (unit >= 0x400 && unit < 0x530) || unit >> 8 === 0x20) fitting++;
    }
    if (fitting / units > 0.95) return encoding;
  }
  return undefined;
}

/**
 * UTF-8 with a few broken places (a cut in the middle of a character, a stray byte): each becomes one U+FFFD. Undefined
 * where so much is broken that it is more likely another encoding.
 */
function repairUtf8(bytes: Uint8Array): Decoded | undefined {
  const base = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let good = 0;
  let broken = 0;
  const places: { readonly at: number; readonly length: number }[] = [];
  for (let at = base; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      at++;
      continue;
    }
    const { length, valid } = sequenceAt(bytes, at);
    if (valid) good++;
    else {
      broken++;
      if (broken > 1000 + good) return undefined;
      places.push({ at, length });
    }
    at += length;
  }
  if (broken * 10 > good) return undefined;
  const parts: string[] = [];
  const repaired = new Map<number, number>();
  let from = base;
  let size = 0;
  for (const { at, length } of places) {
    const part = utf8.decode(bytes.subarray(from, at));
    parts.push(part, '\ufffd');
    size += part.length;
    repaired.set(size, length);
    size++;
    from = at + length;
  }
  parts.push(utf8.decode(bytes.subarray(from)));
  const text = parts.join('');
  const message = `${broken} ${broken === 1 ? 'place is' : 'places are'} no valid UTF-8 and read as U+FFFD`;
  const first = repaired.keys().next().value ?? 0;
  return {
    text,
    encoding: 'utf-8',
    map: decodedMap(text, base, utf8Width, repaired),
    diagnostics: [{ code: 'encoding-broken', message, start: first, end: first + 1 }],
  };
}

/** Characters of more than a byte that lines must hold to be taken for UTF-8 inside another encoding. */
const MIXED = 2;

/**
 * Reports of several origins in one file: lines of UTF-8 among lines of an encoding of one byte a character, `declared`
 * or guessed from them alone. Undefined where no line with letters beyond ASCII is UTF-8.
 */
async function decodeMixed(bytes: Uint8Array, declared: string | undefined): Promise<Decoded | undefined> {
  const lines: { readonly line: Uint8Array; readonly wide: boolean }[] = [];
  const narrow: Uint8Array[] = [];
  let good = 0;
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const line = bytes.subarray(from, end < 0 ? bytes.length : end + 1);
    const sequences = sequencesIn(line);
    good += sequences ?? 0;
    if (sequences === undefined) narrow.push(line);
    lines.push({ line, wide: sequences !== undefined });
    from += line.length;
  }
  if (good < MIXED) return undefined;
  const others = Buffer.concat(narrow);
  const stated = declared === undefined ? undefined : await decodeSingleByte(others, declared);
  const found = stated ?? (await decodeSingleByte(others, await guessSingleByte(others)));
  if (!found) return undefined;
  const parts: string[] = [];
  const single = new Map<number, number>();
  let size = 0;
  let used = 0;
  for (const { line, wide } of lines) {
    const part = wide ? utf8.decode(line) : found.text.slice(used, used + line.length);
    if (!wide) {
      used += line.length;
      for (let i = 0; i < part.length; i++) if (part.charCodeAt(i) >= 0x80) single.set(size + i, 1);
    }
    parts.push(part);
    size += part.length;
  }
  const message = `of two encodings: ${narrow.length} of ${lines.length} lines are read as ${found.encoding}, the others as UTF-8`;
  const text = parts.join('');
  return {
    text,
    encoding: 'utf-8',
    map: decodedMap(text, 0, utf8Width, single),
    diagnostics: [{ code: 'encoding-mixed', message }],
  };
}

/** How many characters of more than a byte bytes hold that are valid UTF-8; undefined where they are not. */
function sequencesIn(bytes: Uint8Array): number | undefined {
  let count = 0;
  for (let at = 0; at < bytes.length; ) {
    if ((bytes[at] ?? 0) < 0x80) {
      at++;
      continue;
    }
    const { length, valid } = sequenceAt(bytes, at);
    if (!valid) return undefined;
    count++;
    at += length;
  }
  return count;
}

/** The UTF-8 sequence at `at` (Unicode 15, table 3-7); of a broken one, the length of its longest valid beginning. */
function sequenceAt(bytes: Uint8Array, at: number): { length: number; valid: boolean } {
  const lead = bytes[at] ?? 0;
  const size =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 1;
  if (size === 1) return { length: 1, valid: false };
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i] ?? 0;
    const [low, high] = i === 1 ? [lowest, highest] : [0x80, 0xbf];
    if (byte < low || byte > high) return { length: i, valid: false };
  }
  return { length: size, valid: true };
}

/** Decodes one of the encodings with one byte a character; undefined where the label names none. */
async function decodeSingleByte(bytes: Uint8Array, label: string): Promise<Decoded | undefined> {
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(label)) return undefined;
  // The WHATWG reads Latin 1 as windows-1252, which differs in quotation marks and dashes only.
  const encoding = /^(?:iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(label) ? 'windows-1252' : label.toLowerCase();
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), encoding, {
    stripBOM: false,
  });
  if (text.length !== bytes.length) return undefined;
  const width: Width = byteWidth;
  return { text, encoding, map: decodedMap(text, 0, width), diagnostics: [] };
}

const GUESSED = ['windows-1251', 'windows-1252', 'KOI8-R'];

/** One of the three encodings in question, by jschardet over the lines that are not plain ASCII. */
async function guessSingleByte(bytes: Uint8Array): Promise<string> {
  const { default: jschardet } = await import('jschardet');
  const sample = Buffer.from(bytes.subarray(0, SAMPLE));
  const ranked = jschardet.detectAll(sample, { minimumThreshold: 0, detectEncodings: GUESSED });
  const best = ranked.find(({ encoding }) => GUESSED.some((known) => known.toLowerCase() === encoding?.toLowerCase()));
  return (best?.encoding ?? cyrillicShare(sample)).toLowerCase();
}

/** Where jschardet has no answer: text whose bytes are mostly above ASCII is Cyrillic, and lower-case letters tell which. */
function cyrillicShare(bytes: Uint8Array): string {
  let high = 0;
  let upper = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high++;
    if (byte >= 0xe0) upper++;
  }
  if (high * 3 < bytes.length) return 'windows-1252';
  return upper * 2 > high ? 'windows-1251' : 'koi8-r';
}
