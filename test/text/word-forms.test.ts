import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formFact, formOf } from '../../src/text/word-forms.ts';

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
