import { describe, expect, it } from 'vitest';
import { Mark } from '../../src/extract/marks.ts';
import { findCandidates } from '../../src/extract/places/candidates.ts';
import { findQuantities } from '../../src/extract/quantities/index.ts';
import { findTimes } from '../../src/extract/times/index.ts';
import { findTopics } from '../../src/extract/topics.ts';
import { languages } from '../../src/language/index.ts';
import { report } from './report.ts';

/** The names of the marks of each word of a text. */
function marksOf(text: string, language: string): Record<string, string[]> {
  const { tokens, marks } = report(text, language);
  const names = Object.entries(Mark);
  return Object.fromEntries(
    tokens.word.map((word, i) => [word, names.filter(([, bit]) => (marks[i] ?? 0) & bit).map(([name]) => name)]),
  );
}

describe('what the form of a word marks', () => {
  it.each([
    ['de', 'gestern', 'time'],
    ['de', '17', 'time'],
    ['de', 'zwanzig', 'amount'],
    ['de', 'keine', 'zero'],
    ['de', 'angeblich', 'certainty'],
    ['de', 'nicht', 'negator'],
    ['de', 'Reuters', 'medium'],
    ['de', 'Hamburg', 'place'],
    ['de', 'französischen', 'country'],
    ['de', 'Minister', 'role'],
    ['de', 'Peter', 'given'],
    ['de', 'Kalinowski', 'name'],
    ['de', 'Zeitung', 'carrier'],
    ['de', 'EU', 'acronym'],
    ['de', 'al-Haj', 'prefixed'],
    ['de', 'berichtete', 'verb'],
    ['de', 'Verletzte', 'topic'],
    ['de', 'in', 'placing'],
    ['en', 'wounded', 'topic'],
    ['ru', 'раненых', 'topic'],
    ['ru', 'в', 'placing'],
    ['en', 'yesterday', 'time'],
    ['en', 'reportedly', 'certainty'],
    ['en', 'twenty-five', 'amount'],
    ['ru', 'вчера', 'time'],
    ['ru', 'В', 'initial'],
    ['ru', 'района', 'territory'],
    ['ru', 'якобы', 'certainty'],
  ])('%s: %s: %s', (language, word, mark) => {
    expect(marksOf(`x ${word} x`, language)[word]).toContain(mark);
  });

  it.each([
    [
      'de',
      'Tisch',
      ['time', 'amount', 'zero', 'certainty', 'negator', 'medium', 'country', 'carrier', 'acronym', 'topic', 'placing'],
    ],
    ['de', 'hamburg', ['place']],
    ['en', 'table', ['time', 'amount', 'medium', 'place', 'role', 'negator']],
    ['ru', 'стол', ['time', 'amount', 'medium', 'place', 'role', 'negator']],
  ])('%s: %s is none of these', (language, word, none) => {
    const marks = marksOf(`x ${word} x`, language)[word] ?? [];
    expect(marks.filter((mark) => none.includes(mark))).toEqual([]);
  });

  it('is told by the language of the sentence', () => {
    expect(marksOf('x zwanzig x', 'de')['zwanzig']).toContain('amount');
    expect(marksOf('x zwanzig x', 'en')['zwanzig']).not.toContain('amount');
  });

  it('stands at the head of all topics: with the marks at hand the same are found', () => {
    const { tokens, marks } = report(
      'Am Hafen mussten zwei Häuser geräumt werden, Helfer bargen vier Verletzte; der Tankstellenbrand ist gelöscht.',
      'de',
    );
    const all = findTopics(tokens, 0, tokens.count, languages.de);
    expect(all.length).toBeGreaterThan(2);
    expect(findTopics(tokens, 0, tokens.count, languages.de, marks)).toEqual(all);
  });

  it.each([
    ['de', 'Am 3. März 2019 kamen in Rom zwanzig Gäste, gestern 17.'],
    ['en', 'On March 3, 2019 twenty guests came to Rome, and 17 yesterday.'],
    ['ru', 'Вчера в Москве было двадцать гостей, 3 марта 2019 года — 17.'],
  ])('%s: stands at the head of all that is found', (language, text) => {
    const analysis = report(text, language);
    const { tokens, marks } = analysis;
    const heads = (bit: number): number[] => [...tokens.start].filter((_, i) => (marks[i] ?? 0) & bit);
    const times = findTimes(analysis);
    expect(times.length).toBeGreaterThan(1);
    const figures = findQuantities(analysis, times);
    expect(figures.length).toBeGreaterThan(1);
    expect(heads(Mark.amount)).toEqual(expect.arrayContaining(figures.map(({ start }) => start)));
    expect(heads(Mark.time)).toEqual(expect.arrayContaining(times.map(({ start }) => start)));
    const { found } = findCandidates(analysis);
    expect(found.length).toBeGreaterThan(0);
    for (const { from } of found) expect((marks[from] ?? 0) & Mark.place).not.toBe(0);
  });
});
