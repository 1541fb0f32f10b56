import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, PackedItems, packItems, partsFor } from '../../../src/service/kept/columns.ts';

const COLUMNS = columnsOf({ id: 'a', words: 'b', near: { low: 'c', high: 'c', roots: 'd' }, more: 'e', last: 'e' });

/** Items with all that JSON may hold, some without the fields that they need not have. */
const items = fc.array(
  fc.record(
    {
      id: fc.string({ unit: 'binary' }),
      words: fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('„Ja“,\n sagte er', 'Да\u2028', '"\\', '\ud800'),
      ),
      near: fc.record({ low: fc.integer(), high: fc.double({ noNaN: true }), roots: fc.array(fc.jsonValue()) }),
      more: fc.jsonValue(),
      last: fc.boolean(),
    },
    { requiredKeys: ['id', 'near'] },
  ),
  { maxLength: 30 },
);

const packed = (list: readonly unknown[]): PackedItems =>
  new PackedItems(list.length, COLUMNS, packItems(list, COLUMNS).parts);
const text = (pieces: Iterable<Uint8Array>): string => Buffer.concat([...pieces]).toString();
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('items that are packed in columns', () => {
  it('come back as they were, all of them, each, and as JSON to the byte', () => {
    fc.assert(
      fc.property(items, (list) => {
        const back = packed(list);
        expect(text(back.json())).toBe(JSON.stringify(list));
        expect(back.all()).toEqual(plain(list));
        expect(list.map((_, index) => back.at(index))).toEqual(plain(list));
      }),
    );
  });

  it('come back where they are many thousands', () => {
    const list = Array.from({ length: 2500 }, (_, n) => ({ id: `C${n}`, near: { low: 1, high: n, roots: [n, 'ß'] } }));
    const back = packed(list);
    expect(partsFor(list.length, COLUMNS)).toBe(15);
    expect(text(back.json())).toBe(JSON.stringify(list));
    expect(back.at(2499)).toEqual(list[2499]);
    expect([-1, 2500, 0.5, Number.NaN].map((index) => back.at(index))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('have the fields of the columns that are asked for, and no other column is unpacked', () => {
    const list = [
      { id: 'C1', words: 'a', near: { low: 1, high: 2, roots: [{ why: 'long' }] }, last: true },
      { id: 'C2', near: { low: 0, high: 0, roots: [] }, more: 3, last: false },
    ];
    const parts = packItems(list, COLUMNS).parts.map((part, index) => (index === 3 ? Uint8Array.of(99) : part));
    const back = new PackedItems(2, COLUMNS, parts);
    expect(back.all(['a', 'c'])).toEqual([
      { id: 'C1', near: { low: 1, high: 2 } },
      { id: 'C2', near: { low: 0, high: 0 } },
    ]);
    expect(back.at(1, ['b', 'e'])).toEqual({ more: 3, last: false });
    expect(() => back.all(['a', 'd'])).toThrow(RangeError);
    expect(() => text(back.json())).toThrow(RangeError);
  });

  it('are written with what stands behind some of them', () => {
    const list = [{ id: 'a', last: true }, { id: 'b' }, { id: 'c', words: 'ж' }];
    const behind = (index: number) => (index === 1 ? undefined : `"judgements":["J${index}","ü"]`);
    const expected = list.map((item, index) => (index === 1 ? item : { ...item, judgements: [`J${index}`, 'ü'] }));
    expect(text(packed(list).json(behind))).toBe(JSON.stringify(expected));
  });

  it('are kept in columns that are runs of fields', () => {
    expect(() => columnsOf({ id: 'a', words: 'b', more: 'a' })).toThrow('a is no run of fields');
  });
});
