import { analyse } from '../extract/analysis.ts';
import { foldedToken } from '../extract/places/fold.ts';
import type { Document } from '../model/index.ts';
import { TokenKind } from '../text/tokens.ts';
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Passages } from './digest.ts';
import { hashOf } from './hash.ts';
import { sentenceKeys } from './sentence-keys.ts';

/** A report's passages, unpacked: word `i` is `text.slice(starts[i], ends[i])`. */
export interface Words {
  readonly hashes: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A sentence with words: word `from` to `to` (exclusive), and its keys without repeats. */
export interface KeyedSentence {
  readonly from: number;
  readonly to: number;
  readonly keys: Uint16Array;
}

/** A gap or a length that does not fit into four bits is written in full behind this byte. */
const LONG = 0;
const NIBBLE = 15;

/**
 * The passages of a report: its folded words as hashes with their places, and the keys of its sentences.
 * Linear in the length of the text. `analysis`: its sentences and tokens, where they are at hand.
 */
export function passagesOf(document: Document, analysis = analyse(document)): Passages {
  const { tokens } = analysis;
  const keysOf = sentenceKeys(analysis, document);
  const words = new ByteWriter();
  const spans = new ByteWriter();
  const sentences = new ByteWriter();
  let last = 0;
  for (const sentence of analysis.sentences) {
    let count = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      const kind = tokens.kind[i];
      if (kind !== TokenKind.word && kind !== TokenKind.number) continue;
      const hash = hashOf(foldedToken(tokens, i));
      words.short(hash ^ (hash >>> 16));
      const start = tokens.start[i] ?? last;
      const end = tokens.end[i] ?? start;
      const gap = start - last;
      const length = end - start;
      if (gap <= NIBBLE && length <= NIBBLE) spans.byte((gap << 4) | length);
      else {
        spans.byte(LONG);
        spans.number(gap);
        spans.number(length);
      }
      last = end;
      count++;
    }
    if (count === 0) continue;
    const keys = keysOf(sentence);
    sentences.number(count);
    sentences.number(keys.length);
    for (const key of keys) sentences.short(key);
  }
  return { words: words.base64(), spans: spans.base64(), sentences: sentences.base64() };
}

/** Unpacks the words of a report's passages. */
export function readWords(passages: Passages): Words {
  const words = new ByteReader(passages.words);
  const count = words.size >> 1;
  const hashes = new Uint16Array(count);
  for (let i = 0; i < count; i++) hashes[i] = words.short();
  const spans = new ByteReader(passages.spans);
  const starts = new Int32Array(count);
  const ends = new Int32Array(count);
  let last = 0;
  for (let i = 0; i < count; i++) {
    const byte = spans.byte();
    const start = last + (byte === LONG ? spans.number() : byte >> 4);
    last = start + (byte === LONG ? spans.number() : byte & NIBBLE);
    starts[i] = start;
    ends[i] = last;
  }
  return { hashes, starts, ends };
}

/** Unpacks the sentences of a report's passages, in order. */
export function readSentences(passages: Passages): readonly KeyedSentence[] {
  const reader = new ByteReader(passages.sentences);
  const out: KeyedSentence[] = [];
  let from = 0;
  while (!reader.done) {
    const to = from + reader.number();
    const keys = new Uint16Array(reader.number());
    for (let i = 0; i < keys.length; i++) keys[i] = reader.short();
    out.push({ from, to, keys });
    from = to;
  }
  return out;
}
