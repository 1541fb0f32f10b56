import { describe, expect, it } from 'vitest';
import { digest } from './reports.ts';

const valuesOf = (language: string, text: string): readonly (number | undefined)[] =>
  digest('r', language, text).statements.flatMap(({ figures }) => figures.map(({ value }) => value));

describe('a figure in a relative clause of what is denied is not the word of who denies it', () => {
  it.each([
    ['en', 'The ministry denied that a drone had hit the port, where a blast killed four people.'],
    ['en', 'The army denied shelling the market, in which 14 people died.'],
    ['de', 'Das Ministerium bestritt, dass eine Drohne den Hafen getroffen habe, in dem vier Menschen starben.'],
    ['ru', 'Министерство отрицает, что беспилотник попал в порт, где погибли четыре человека.'],
  ])('%s: %s', (language, text) => {
    expect(valuesOf(language, text)).toEqual([]);
  });

  it.each([
    ['what is denied', 'en', 'The ministry denied that four people had died in the port.', 4],
    [
      'what stands behind the relative clause',
      'en',
      'Police denied that the bus, which was old, had 14 people on board.',
      14,
    ],
    ['what is denied, in German', 'de', 'Das Ministerium bestritt, dass vier Menschen starben.', 4],
    ['what is told', 'en', 'The ministry said a drone had hit the port, where a blast killed four people.', 4],
  ])('but %s is', (_, language, text, value) => {
    expect(valuesOf(language, text)).toEqual([value]);
  });
});

describe('a number that somebody denies', () => {
  it.each([
    ['ru', 'Полиция опровергла сообщения о 20 погибших.'],
    ['de', 'Die Polizei dementierte Berichte über 20 Tote.'],
    ['en', 'Police denied that 20 people had died.'],
  ])('is taken back by nobody: %s: %s', (language, text) => {
    const [statement] = digest('r', language, text).statements;
    expect(statement?.certainty).toBe('denied');
    expect(statement?.figures.map(({ value, role }) => [value, role])).toEqual([[20, 'current']]);
  });

  it('is withdrawn where they correct what they had told', () => {
    const [statement] = digest('r', 'ru', 'Министерство отозвало данные о 20 погибших.').statements;
    expect(statement?.figures.map(({ value, role }) => [value, role])).toEqual([[20, 'withdrawn']]);
  });
});
