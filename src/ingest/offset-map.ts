import { countBefore } from '../model/sorted.ts';
/** Leads from offsets in a report's `text` (UTF-16 code units) back to offsets in its kept original bytes. */
export interface OffsetMap {
  /**
   * Byte offset of the character at `offset`; for the text's length, the offset behind its last character. Never
   * decreases. The offset of a low surrogate is that of its character. Throws a RangeError outside the text.
   */
  at(offset: number): number;
}

/** Distance between the offsets that are kept; between them the characters are counted. */
const STEP = 1024;

/** The bytes that the UTF-16 code unit at `index` takes up; 0 for the second half of a character. */
export type Width = (text: string, index: number) => number;

/** In UTF-8; half of a character alone counts as the three bytes of U+FFFD. */
export const utf8Width: Width = (text, index) => {
  const unit = text.charCodeAt(index);
  if (unit < 0x80) return 1;
  if (unit < 0x800) return 2;
  if (unit >= 0xdc00 && unit <= 0xdfff && index > 0) {
    const before = text.charCodeAt(index - 1);
    if (before >= 0xd800 && before <= 0xdbff) return 0;
  }
  if (unit >= 0xd800 && unit <= 0xdbff) {
    const after = text.charCodeAt(index + 1);
    return after >= 0xdc00 && after <= 0xdfff ? 4 : 3;
  }
  return 3;
};
/** In UTF-16, of either byte order. */
export const utf16Width: Width = (text, index) => {
  const unit = text.charCodeAt(index);
  const low = unit >= 0xdc00 && unit <= 0xdfff && index > 0 && text.charCodeAt(index - 1) >> 10 === 0x36;
  if (low) return 0;
  return unit >> 10 === 0x36 && text.charCodeAt(index + 1) >> 10 === 0x37 ? 4 : 2;
};
/** In encodings of one byte a character. */
export const byteWidth: Width = () => 1;

/**
 * The map of a text that was decoded character by character from byte `base` on. `repaired` lists places where bytes
 * that are no characters became one U+FFFD: its offset in the text, and the bytes it stands for.
 */
export function decodedMap(
  text: string,
  base: number,
  width: Width,
  repaired: ReadonlyMap<number, number> = new Map(),
): OffsetMap {
  let marks: Float64Array | undefined;
  const bytes = (index: number): number => repaired.get(index) ?? width(text, index);
  const build = (): Float64Array => {
    const built = new Float64Array(Math.floor(text.length / STEP) + 1);
    let offset = base;
    for (let i = 0; i < text.length; i++) {
      if (i % STEP === 0) built[i / STEP] = offset;
      offset += bytes(i);
    }
    if (text.length % STEP === 0) built[text.length / STEP] = offset;
    return built;
  };
  return {
    at(offset) {
      check(offset, text.length);
      marks ??= build();
      const to = offset < text.length && bytes(offset) === 0 ? offset - 1 : offset;
      const mark = Math.floor(to / STEP);
      let position = marks[mark] ?? base;
      for (let i = mark * STEP; i < to; i++) position += bytes(i);
      return position;
    },
  };
}

/** The map of a text that stands escaped inside another: pieces of it, each beginning at a place of the other. */
export interface Pieces {
  /** Where each piece begins in the text; ascending. */
  readonly text: readonly number[];
  /** Where each piece begins, and ends, in what it was read from. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * The map of a text put together from pieces of another. Inside a piece each character stands for one of the other,
 * except in pieces shorter or longer than what they came from (an entity, an escape): there all lead to its beginning.
 * What lies between two pieces (a line break that was put in) leads to the end of the piece before it.
 */
export function piecedMap(length: number, pieces: Pieces, lengths: readonly number[], outer: OffsetMap): OffsetMap {
  return {
    at(offset) {
      check(offset, length);
      const i = countBefore(pieces.text, (start) => start <= offset) - 1;
      if (i < 0) return outer.at(pieces.from[0] ?? 0);
      const begin = pieces.from[i] ?? 0;
      const end = pieces.to[i] ?? begin;
      const inside = offset - (pieces.text[i] ?? 0);
      const size = lengths[i] ?? 0;
      if (inside >= size) return outer.at(end);
      return outer.at(size === end - begin ? begin + inside : begin);
    },
  };
}

/** A map that is made when it is first asked: most reports are never traced back. */
export function lazyMap(make: () => OffsetMap): OffsetMap {
  let made: OffsetMap | undefined;
  return {
    at(offset) {
      made ??= make();
      return made.at(offset);
    },
  };
}

function check(offset: number, length: number): void {
  if (!(offset >= 0 && offset <= length))
    throw new RangeError(`offset ${offset} lies outside the text (0 to ${length})`);
}
