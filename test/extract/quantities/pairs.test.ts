import { describe, expect, it } from 'vitest';
import { figuresIn } from '../../link/reports.ts';
import { read } from './read.ts';

const valuesIn = (language: string, text: string) => read(language, text).map(({ value }) => value);

describe('two persons who were counted before', () => {
  it.each([
    ['en', 'Two people were killed, a woman and a child.'],
    ['en', 'Two guests died: a nurse and a young German tourist.'],
    ['de', 'Zwei Menschen wurden getötet, eine Frau und ein Kind.'],
  ])('are one each: %s: %s', (language, text) => {
    expect(valuesIn(language, text)).toEqual([2, 1, 1]);
    const [both, first, second] = figuresIn(language, text);
    expect([first?.partOf, second?.partOf]).toEqual([both?.quantity, both?.quantity]);
    expect([first?.counts, second?.counts]).toEqual(['people-dead', 'people-dead']);
  });

  it.each([
    ['de', 'Zwei Häuser brannten, ein Mann und eine Frau sahen zu.', [2]],
    ['de', 'Zwei Menschen starben, ein Mann sah zu.', [2]],
    ['en', 'Three people died, a man who watched said.', [3]],
    ['en', 'Two people died, a fire and a blast being the cause.', [2]],
  ])('are not seen elsewhere: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });
});

describe('a line that says none', () => {
  it.each([
    ['en', 'Deaths in connection with the strike: none.'],
    ['de', 'Todesfälle im Zusammenhang mit dem Streik: keine.'],
    ['ru', 'Погибших в связи с этой забастовкой: нет.'],
  ])('may have a long label: %s: %s', (language, text) => {
    expect(figuresIn(language, text).map(({ value }) => value)).toEqual([0]);
  });
});
