import type { Page } from '../schemas/index.ts';

/** A cursor that was not made here, or whose list has changed beyond knowing. */
export class BadCursor extends Error {
  override readonly name = 'BadCursor';
}

const encode = (key: string, index: number): string => Buffer.from(JSON.stringify([key, index])).toString('base64url');

function decode(cursor: string): readonly [string, number] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(value) && typeof value[0] === 'string' && Number.isSafeInteger(value[1]) && Number(value[1]) >= 0)
      return [value[0], Number(value[1])];
  } catch {
    // told below
  }
  throw new BadCursor('the cursor is not one of ours');
}

/**
 * A page of a list. The cursor holds the key of the last item shown and where it stood: where the list has grown or shrunk
 * meanwhile, it goes on behind that item, and where that is gone, at the same place. Throws BadCursor.
 */
export function pageOf<Item, Row>(
  items: readonly Item[],
  { cursor, limit = 100 }: { readonly cursor?: string; readonly limit?: number },
  keyOf: (item: Item) => string,
  rowOf: (item: Item) => Row,
): Page<Row> {
  const from = cursor === undefined ? 0 : startOf(items, decode(cursor), keyOf);
  const shown = items.slice(from, from + limit);
  const last = shown.at(-1);
  const end = from + shown.length;
  return {
    items: shown.map(rowOf),
    next: last !== undefined && end < items.length ? encode(keyOf(last), end - 1) : null,
    total: items.length,
  };
}

function startOf<Item>(
  items: readonly Item[],
  [key, index]: readonly [string, number],
  keyOf: (item: Item) => string,
): number {
  const there = items[index];
  if (there !== undefined && keyOf(there) === key) return index + 1;
  const moved = items.findIndex((item) => keyOf(item) === key);
  return moved < 0 ? Math.min(index + 1, items.length) : moved + 1;
}
