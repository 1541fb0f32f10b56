import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/text/units.ts';
import { formFact, formIn, formOf } from '../../src/text/word-forms.ts';

describe('the form of a word', () => {
  it.each([
    ['Straße', 'Straße', 'straße', true],
    ['ÄRZTE', 'ÄRZTE', 'ärzte', true],
    ['из', 'из', 'из', false],
    ['Almaty', 'Almaty', 'almaty', true],
    ['20.000', '20.000', '20.000', false],
    ['„', '„', '„', false],
    ['𝐀lmaty', '𝐀lmaty', '𝐀lmaty', false],
    ['Wasser\u00adwerk', 'Wasserwerk', 'wasserwerk', true],
    ['\u200eالماتي', 'الماتي', 'الماتي', false],
  ])('of %s', (written, text, lower, capital) => {
    expect(formOf(written)).toMatchObject({ text, lower, capital });
  });

  it('is one for all that is written alike', () => {
    expect(formOf('Versammlung')).toBe(formOf('Versammlung'));
    expect(formOf('versammlung')).not.toBe(formOf('Versammlung'));
  });

  it('is the same after any number of other words', () => {
    const before = formOf('Ausgangssperre');
    for (let i = 0; i < 120_000; i++) formOf(`wort${i}`);
    const after = formOf('Ausgangssperre');
    expect([after.text, after.lower, after.capital]).toEqual([before.text, before.lower, before.capital]);
    expect(after).not.toBe(before);
  });

  it('outlives many other words where it is met among them', () => {
    const before = formOf('Notstand');
    for (let i = 0; i < 120_000; i++) {
      formOf(`anderes${i}`);
      if (i % 1000 === 0) expect(formOf('Notstand')).toBe(before);
    }
  });

  it('has the characters of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (written) => {
        const { text, lower } = formOf(written);
        expect(lower).toBe(text.toLowerCase());
        expect(written.replace(/[\u00ad\u200c-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')).toBe(text);
      }),
    );
  });
});

describe('the form of a part of a text', () => {
  const at = (text: string, word: string) =>
    formIn(text, unitsOf(text), text.indexOf(word), text.indexOf(word) + word.length);

  it('is that of its characters, wherever they stand', () => {
    const text = 'Der Rat tagt, der Rat schweigt: Rätsel, 20.000, из Wasser\u00adwerk';
    for (const word of ['Der', 'der', 'Rat', 'Rätsel', '20.000', 'из', ',']) expect(at(text, word)).toBe(formOf(word));
    expect(at(text, 'Wasser\u00adwerk').text).toBe('Wasserwerk');
    expect(at(text, 'Wasser\u00adwerk')).toBe(formOf('Wasser\u00adwerk'));
  });

  it('is one for all that is written alike', () => {
    expect(at('Rat und Tat', 'Rat')).toBe(at('im Rathaus', 'Rat'));
  });

  it('tells words apart that fall to the same place', () => {
    // with 31 for a factor, "Aa" and "BB" have the same hash
    for (let round = 0; round < 3; round++)
      for (const word of ['AaAa', 'BBBB', 'AaBB', 'BBAa']) expect(at(`x ${word} x`, word).text).toBe(word);
  });

  it('is as well that of a word longer than are kept', () => {
    const long = 'Donau'.repeat(20);
    expect(at(`die ${long}.`, long).text).toBe(long);
  });

  it('has the characters of any part', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
        const { text: word, lower, capital } = formOf(text.slice(start, end));
        expect(formIn(text, unitsOf(text), start, end)).toMatchObject({ text: word, lower, capital });
      }),
    );
  });
});

describe('a fact about a form', () => {
  it('is worked out once', () => {
    let asked = 0;
    const length = formFact(({ text }) => {
      asked++;
      return text.length;
    });
    expect([length(formOf('Regierung')), length(formOf('Regierung')), length(formOf('KNB'))]).toEqual([9, 9, 3]);
    expect(asked).toBe(2);
  });

  it('may be that there is nothing', () => {
    let asked = 0;
    const nothing = formFact(() => {
      asked++;
      return null;
    });
    expect([nothing(formOf('Regierung')), nothing(formOf('Regierung'))]).toEqual([null, null]);
    expect(asked).toBe(1);
  });

  it('does not mix with others that were made later', () => {
    const form = formOf('Oppositionelle');
    const first = formFact(({ text }) => text.charAt(0));
    expect(first(form)).toBe('O');
    const last = formFact(({ text }) => text.charAt(text.length - 1));
    expect([last(form), first(form)]).toEqual(['e', 'O']);
  });
});
