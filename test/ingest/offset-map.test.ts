import { decodeHTML } from 'entities';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { SourceReading } from '../../src/ingest/index.ts';
import { readAll, readOne } from './helpers.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('Größe ', 'Лев ', '😀', 'a', '\n\n', '„x“ ', '\t', '"', '\\', '&', '<b', '\u2028', 'ист'),
      fc.string({ unit: 'grapheme' }),
    ),
    { minLength: 1 },
  )
  .map((parts) => `Der Satz steht hier. ${parts.join('')}`)
  .filter((joined) => !joined.includes('\0'));

/** Boundaries between characters: not inside a surrogate pair. */
function boundaries(of: string): number[] {
  const found = [0];
  let at = 0;
  for (const char of of) {
    at += char.length;
    found.push(at);
  }
  return found;
}

function monotone({ source, map }: SourceReading): void {
  let last = 0;
  for (let offset = 0; offset <= source.text.length; offset++) {
    expect(map.at(offset)).toBeGreaterThanOrEqual(last);
    last = map.at(offset);
  }
}

describe('offset maps', () => {
  it('lead from plain text to the bytes of the same characters', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'), async (written, encoding) => {
        const bytes = iconv.encode(written, encoding, { addBOM: true });
        const reading = await readOne(bytes, 'a.txt');
        const at = boundaries(written);
        for (let i = 1; i < at.length; i++) {
          const piece = bytes.subarray(reading.map.at(at[i - 1] ?? 0), reading.map.at(at[i] ?? 0));
          expect(iconv.decode(piece, encoding, { stripBOM: false })).toBe(written.slice(at[i - 1], at[i]));
        }
        monotone(reading);
      }),
      { numRuns: 60 },
    );
  });
  it('keep in step over texts longer than the distance of their marks', async () => {
    const written = 'Größe 😀 '.repeat(2000);
    const { map } = await readOne(written, 'a.txt');
    for (const offset of [0, 1023, 1024, 1025, 4096, 9000, written.length])
      expect(map.at(offset)).toBe(
        Buffer.byteLength(written.slice(0, /[\udc00-\udfff]/.test(written.charAt(offset)) ? offset - 1 : offset)),
      );
  });
  it('lead from the text of a JSONL line to its literal, through every escape', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (written, ascii) => {
        const json = JSON.stringify({ note: { text: 'x' }, text: written, after: ['text'] });
        const line = ascii
          ? json.replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
          : json;
        const reading = await readOne(line, 'a.jsonl');
        const bytes = Buffer.from(reading.original);
        const at = boundaries(written);
        for (let i = 1; i < at.length; i++) {
          const piece = bytes.subarray(reading.map.at(at[i - 1] ?? 0), reading.map.at(at[i] ?? 0)).toString();
          expect(JSON.parse(`"${piece}"`)).toBe(written.slice(at[i - 1], at[i]));
        }
        monotone(reading);
      }),
      { numRuns: 60 },
    );
  });
  it('lead from the text of a Telegram message to its literals', async () => {
    const pieces = fc.array(
      fc.oneof(
        text,
        text.map((piece) => ({ type: 'bold', text: piece })),
      ),
      { minLength: 1, maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        const message = { id: 5, type: 'message', text: parts, text_entities: [] };
        const reading = await readOne(JSON.stringify({ name: 'K', id: 1, messages: [message] }), 'result.json');
        const written = parts.map((part) => (typeof part === 'string' ? part : part.text)).join('');
        expect(reading.source.text).toBe(written);
        expect(JSON.parse(Buffer.from(reading.original).toString())).toEqual(message);
        for (const offset of boundaries(written).slice(0, -1)) {
          const found = Buffer.from(reading.original.subarray(reading.map.at(offset))).toString();
          const literal = /^(?:\\u[\da-f]{4}|\\.)/.exec(found)?.[0];
          expect(literal ? JSON.parse(`"${literal}"`) : found.charAt(0)).toBe(written.charAt(offset));
        }
        monotone(reading);
      }),
      { numRuns: 40 },
    );
  });
  it('lead from the text of a page to its source, entities decoded', async () => {
    const piece = fc.constantFrom(
      'Größe ',
      '&auml;',
      '&#8222;x&ldquo; ',
      '<b>fett</b> ',
      '&amp; ',
      '\n  ',
      '<br>',
      '</p><p>',
      '&nbsp;',
      '<a href="/x">Link</a> ',
      '&foo; ',
      '&',
      '😀',
      '<i>',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (parts) => {
        const page = `<html><body><p>Der Satz steht hier, sagte er. ${parts.join('')}</p></body></html>`;
        const reading = (await readAll(page, 'a.html'))[0] as SourceReading;
        const bytes = Buffer.from(page);
        const { text: shown } = reading.source;
        for (const offset of boundaries(shown).slice(0, -1)) {
          if (/\s/.test(shown.charAt(offset))) continue;
          const found = bytes.subarray(reading.map.at(offset)).toString();
          const entity = /^&(?:#\d+|\w+);/.exec(found)?.[0];
          expect(entity && decodeHTML(entity) !== entity ? decodeHTML(entity) : found.charAt(0)).toBe(
            shown.charAt(offset),
          );
        }
        monotone(reading);
      }),
      { numRuns: 60 },
    );
  });
  it('refuse offsets outside the text', async () => {
    const { map } = await readOne('Ein Satz.', 'a.txt');
    expect(() => map.at(-1)).toThrow(RangeError);
    expect(() => map.at(10)).toThrow(RangeError);
  });
});
