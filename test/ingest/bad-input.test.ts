import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codes, readAll, readOne } from './helpers.ts';

describe('input that nobody meant', () => {
  it('never crashes the reading, and each report that comes has sound blocks', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{"',
        '"text":',
        '"messages":[',
        '{',
        '}',
        ']',
        '"',
        '\\',
        '\\x1',
        '<',
        '<p>',
        '</p',
        '<!--',
        '<a href="',
        '&',
        '&#x',
        'Ein Satz. ',
        '\n',
        '\ufeff',
        '\0',
        '[x](',
        'https://',
        '• ',
        '1. ',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    const bytes = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => new TextEncoder().encode(parts.join(''))),
      fc.uint8Array({ maxLength: 200 }),
    );
    await fc.assert(
      fc.asyncProperty(bytes, fc.constantFrom('a.txt', 'a.html', 'a.json', 'a.jsonl'), async (input, name) => {
        const readings = await readAll(input, name);
        expect(readings.length).toBeGreaterThan(0);
        for (const reading of readings) {
          if (reading.kind === 'failure') {
            expect(reading.name).toContain(name);
            continue;
          }
          const { text, blocks, links } = reading.source;
          for (const { start, end } of [...blocks, ...links]) expect(start < end && end <= text.length).toBe(true);
          expect(reading.map.at(text.length)).toBeLessThanOrEqual(reading.original.length);
        }
      }),
      { numRuns: 300 },
    );
  });
  it('only furniture is told', async () => {
    expect(codes(await readOne('Kommentar verfassen\n\nTeilen | Drucken', 'a.txt'))).toEqual(['only-furniture']);
  });
  it('a truncated JSON document is a failure', async () => {
    expect(await readAll('{"text":"Ein Satz', 'a.jsonl')).toMatchObject([
      { kind: 'failure', code: 'malformed', name: 'a.jsonl:1' },
    ]);
  });
});

/** Inputs that tempt a reader into looking at the same place again and again. */
const TEMPTING: readonly (readonly [string, string, (n: number) => string])[] = [
  ['nested elements', 'a.html', (n) => `<p>Ein Satz.${'<div>'.repeat(n)}`],
  ['end tags that close nothing', 'a.html', (n) => `<p>Ein Satz.${'<b>'.repeat(n / 2)}${'</i>'.repeat(n / 2)}`],
  ['nested lists', 'a.html', (n) => '<ul><li>x'.repeat(n / 2)],
  ['nested tables', 'a.html', (n) => '<table><tr><td>x'.repeat(n / 3)],
  ['links', 'a.html', (n) => '<a href=x>y</a> '.repeat(n / 4)],
  ['open comments', 'a.html', (n) => `<p>x${'<!-- '.repeat(n)}`],
  ['open titles', 'a.html', (n) => `<p>x${'<title>'.repeat(n)}`],
  ['attributes', 'a.html', (n) => `<p ${'a="b\' '.repeat(n)}`],
  ['white space in a tag', 'a.html', (n) => `<p>x<a${' '.repeat(n * 4)}`],
  ['entities', 'a.html', (n) => `<p>${'&amp;&'.repeat(n)}`],
  ['one line', 'a.txt', (n) => 'Das ist ein Satz. '.repeat(n)],
  ['one word', 'a.txt', (n) => 'a'.repeat(n * 10)],
  ['short lines', 'a.txt', (n) => 'Kurz\n'.repeat(n)],
  ['short paragraphs', 'a.txt', (n) => 'Kurz\n\n'.repeat(n)],
  ['items', 'a.txt', (n) => '• a:\n- b\n1. c\n'.repeat(n / 3)],
  ['open brackets', 'a.txt', (n) => `${'['.repeat(n)}${'](x'.repeat(n)}`],
  ['open Markdown links', 'a.txt', (n) => '[](a'.repeat(n)],
  ['beginnings of URLs', 'a.txt', (n) => 'http://www.'.repeat(n)],
  ['rules', 'a.txt', (n) => `${'= '.repeat(90)}\n`.repeat(n / 90)],
  ['date lines', 'a.txt', (n) => '8. Januar 2022\n'.repeat(n / 3)],
  ['quotation marks', 'a.txt', (n) => '"„'.repeat(n)],
  ['open arrays', 'a.jsonl', (n) => `{"text":${'['.repeat(n)}`],
  ['backslashes', 'a.jsonl', (n) => `{"text":"Ein ${'\\\\x1b\\x1b'.repeat(n)}"}`],
  ['Telegram messages that never end', 'result.json', (n) => `{"messages":[${'{"text":['.repeat(n)}`],
];

describe('time is linear in length', () => {
  const SMALL = 900;
  const time = async (text: string, name: string): Promise<number> => {
    const bytes = new TextEncoder().encode(text);
    const start = performance.now();
    await readAll(bytes, name);
    return performance.now() - start;
  };
  it.each(TEMPTING)('%s', async (_name, name, make) => {
    await time(make(SMALL), name);
    const base = Math.max(2, Math.min(await time(make(SMALL), name), await time(make(SMALL), name)));
    for (const factor of [10, 100]) {
      let took = Number.POSITIVE_INFINITY;
      // A busy machine may slow one run down: quadratic time stays quadratic in all three.
      for (let i = 0; i < 3 && took > base * factor * 3; i++) took = await time(make(SMALL * factor), name);
      expect(took, `${factor} times the length, from ${base} ms`).toBeLessThan(base * factor * 3 + 200);
    }
  });
  it('50 MB of one line is read', async () => {
    const reading = await readOne('Das ist ein Satz, sagte er. '.repeat(1_800_000), 'a.txt');
    expect(reading.source.blocks).toHaveLength(1);
  });
});
