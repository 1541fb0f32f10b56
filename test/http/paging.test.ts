import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadCursor, pageOf } from '../../src/http/views/page.ts';

const identity = (item: string): string => item;

/** All items, page by page; `between` changes the list after each page. */
function walk(items: string[], limit: number, between: () => void = () => undefined): string[] {
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 1000; pages++) {
    const page = pageOf(items, { limit, ...(cursor !== undefined && { cursor }) }, identity, identity);
    seen.push(...page.items);
    if (page.next === null) return seen;
    cursor = page.next;
    between();
  }
  throw new Error('the list does not end');
}

const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 40 });

describe('a list read page by page', () => {
  it('is the whole list, each item once', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (items, limit) => {
        expect(walk(items, limit)).toEqual(items);
      }),
    );
  });

  it('shows no item twice and leaves none out while others come in before', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: 1, max: 9 }), (items, limit) => {
        const growing = [...items];
        let n = 0;
        const seen = walk(growing, limit, () => {
          if (n < 20) growing.unshift(`new ${n++} item`);
        });
        expect(seen).toEqual(items);
      }),
    );
  });

  it.each([
    '',
    'x',
    'bnVsbA',
    Buffer.from('["a",-1]').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
  ])('refuses the cursor “%s”', (cursor) => {
    expect(() => pageOf(['a'], { cursor }, identity, identity)).toThrow(BadCursor);
  });
});
