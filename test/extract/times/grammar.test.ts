import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/extract/times/grammar.ts';
import { languages } from '../../../src/language/index.ts';
import type { TimeRule } from '../../../src/language/shared/times.ts';

const { times } = languages.de;
const withRule = (pattern: string): (() => unknown) => {
  const rule: TimeRule = { id: 'x', pattern, as: 'calendar' };
  return () => compile({ ...times, rules: [rule] });
};

describe('the grammar of time expressions', () => {
  it.each(Object.values(languages))('of $name compiles, with one id a rule', (language) => {
    expect(() => compile(language.times)).not.toThrow();
    const ids = language.times.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses a class that there is not, and brackets that do not close', () => {
    expect(withRule('Nothing Month')).toThrow('no class Nothing');
    expect(withRule('( Month')).toThrow('unbalanced');
    expect(withRule('Month )')).toThrow('unbalanced');
    expect(withRule('$nothing')).toThrow('no part nothing');
  });
});
