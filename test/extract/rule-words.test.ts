import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeRule } from '../../src/extract/rule-words.ts';

describe('what a rule looks at, in words', () => {
  it.each([
    ['de/verb-that', 'a verb of saying with a clause in “that” behind it'],
    ['ru/verb-that', 'a verb of saying with a clause in “that” behind it'],
    ['de/noun-subjunctive', 'a noun of saying (“statement”, “report”) with what was said behind it'],
    ['de/zufolge', '“zufolge”, a word that names the source beside what was said'],
    ['de/nach-noun', '“nach …”, a word that names the source beside what was said'],
    ['de/constructor', '“constructor”, a word that names the source beside what was said'],
  ])('%s', (id, words) => {
    expect(describeRule(id)).toBe(words);
  });

  it('each rule that is written out in the code has words of its own', () => {
    const files = ['reader', 'rules/verb', 'rules/noun', 'rules/reference', 'rules/quotation', 'rules/fragment'];
    const names = files.flatMap((file) => {
      const code = readFileSync(`src/extract/attribution/${file}.ts`, 'utf8');
      return [...code.matchAll(/\brule: '([a-z-]+)'/g)].map((match) => match[1] ?? '');
    });
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(describeRule(`de/${name}`), name).not.toContain('a word that names the source');
  });
});
