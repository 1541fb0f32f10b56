import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unwrapped, withoutQuoteMarks } from '../../src/text/over-line.ts';
import { tokenize } from '../../src/text/tokens.ts';

describe('the signs before lines that a mail quotes', () => {
  it.each([
    ['Es gebe 14\n> Tote, sagte er.', 'Es gebe 14\nTote, sagte er.'],
    ['eins\r\n> > zwei\r\n>>drei', 'eins\r\nzwei\r\ndrei'],
  ])('%j are no words', (text, without) => expect(withoutQuoteMarks(text)).toBe(without));

  it.each(['mehr als > 5', '> am Anfang', 'A\n- > B'])('%j has none', (text) =>
    expect(withoutQuoteMarks(text)).toBe(text),
  );

  it('are not shown', () => expect(unwrapped('vierzehn\n> Tote')).toBe('vierzehn Tote'));
});

describe('a word that a hyphen parts at the end of its line', () => {
  it.each([
    ['der Präsi-\ndent sprach', ['der', 'Präsident', 'sprach'], 'der Präsident sprach'],
    ['das Innen-\r\n  ministerium', ['das', 'Innenministerium'], 'das Innenministerium'],
    ['прези-\nдент', ['президент'], 'президент'],
    ['govern\u2010\nment', ['government'], 'government'],
    ['Demon-\nstran-\nten', ['Demonstranten'], 'Demonstranten'],
  ])('%j is one', (text, words, line) => {
    const tokens = tokenize(text);
    expect(tokens.word).toEqual(words);
    expect(unwrapped(text)).toBe(line);
  });

  it.each([
    ['Ost-\nund Westteil', 'Ost- und Westteil'],
    ['Nord-\nKorea', 'Nord- Korea'],
    ['20-\njährige', '20- jährige'],
    ['es hieß -\nnichts', 'es hieß - nichts'],
    ['Präsi-\n\ndent', 'Präsi- dent'],
  ])('%j is not', (text, line) => {
    expect(tokenize(text).word.some((word) => /[a-zäöü]{2}/.test(word) && text.indexOf(word) < 0)).toBe(false);
    expect(unwrapped(text)).toBe(line);
  });

  it('keeps its place in the text', () => {
    const text = 'der Präsi-\ndent sprach';
    const { start, end } = tokenize(text);
    expect(text.slice(start[1], end[1])).toBe('Präsi-\ndent');
  });

  it('takes every character into one token, wherever lines end', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('ab', 'Ab', '-', '\n', '\r\n', ' ', 'und', '7', '.'), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('');
          const { count, start, end } = tokenize(text);
          let at = 0;
          for (let i = 0; i < count; i++) {
            expect(text.slice(at, start[i]).trim()).toBe('');
            at = end[i] ?? 0;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
