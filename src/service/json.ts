import type { Document } from '../index.ts';

/** Characters of text up to which a report is written in one piece. */
const ONE_PIECE = 1 << 20;
/** Items of a list that are written at once. */
const ITEMS = 1000;

/**
 * The document as JSON on one line, in pieces: that of a very long report would be longer than a string can be. What
 * `JSON.stringify` gives, cut.
 */
export function* jsonOf(document: Document): Generator<string> {
  if (document.text.length <= ONE_PIECE) {
    yield JSON.stringify(document);
    return;
  }
  yield* inPieces(document);
}

/** An object as JSON on one line, its lists in pieces. */
export function* inPieces(object: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    before = ',';
    if (Array.isArray(value)) yield* listOf(value);
    else yield JSON.stringify(value);
  }
  yield '}';
}

/** A list as JSON, in pieces. */
function* listOf(items: readonly unknown[]): Generator<string> {
  yield '[';
  for (let from = 0; from < items.length; from += ITEMS) {
    const list = JSON.stringify(items.slice(from, from + ITEMS));
    yield `${from ? ',' : ''}${list.slice(1, -1)}`;
  }
  yield ']';
}
