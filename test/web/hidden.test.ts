import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runsOf } from '../../web/src/components/hidden.ts';

const shown = (text: string): string =>
  runsOf(text)
    .map((run) => ('text' in run ? run.text : `[${run.code}]`))
    .join('');

describe('hidden characters', () => {
  it.each([
    ['Direction overrides', 'user\u202Etxt.exe', 'user[U+202E]txt.exe'],
    ['isolates', 'a\u2066b\u2069', 'a[U+2066]b[U+2069]'],
    ['letters of no width in a name', 'То\u200Bкаев', 'То[U+200B]каев'],
    ['a joiner between letters that do not join', 'ad\u200Dmin', 'ad[U+200D]min'],
    ['controls', 'a\u0007b', 'a[U+0007]b'],
    ['a byte order mark inside', 'a\uFEFFb', 'a[U+FEFF]b'],
  ])('%s are shown by their numbers', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['emoji joined to one', '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
    ['Persian spelled with a non-joiner', 'می\u200Cخواهم'],
    ['line ends and tabs', 'a\n\tb\r\n'],
    ['Arabic and Hebrew', 'سلام שלום'],
    ['umlauts, in one piece or two', 'u\u0308 ü'],
  ])('%s stay as they are', (_name, text) => {
    expect(shown(text)).toBe(text);
  });

  it('never lose anything else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = runsOf(text)
          .map((run) => ('text' in run ? run.text : String.fromCharCode(Number.parseInt(run.code.slice(2), 16))))
          .join('');
        expect(back).toBe(text);
      }),
    );
  });
});
