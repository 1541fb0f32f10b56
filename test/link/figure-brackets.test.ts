import { describe, expect, it } from 'vitest';
import { figureOf } from './reports.ts';

describe('a number in a bracket behind another', () => {
  it.each([
    ['en', 'Doctors absent: 1,420 (Monday: 1,950).', 1950],
    ['en', 'Dead: 11 (previously 9).', 9],
    ['de', '11 Tote (gestern 9).', 9],
    ['de', 'Die Zahl der Toten stieg auf 11 (zuvor 9).', 9],
    ['ru', 'Заболевших: 1420 (вчера: 1300).', 1300],
    ['ru', '11 погибших (вчера было 9), двое скончались в больнице.', 9],
  ])('is an older value, %s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).role).toBe('previous');
  });

  it.each([
    // the number before it, with the time of the bracket
    ['ru', '11 погибших (вчера было 9), двое скончались в больнице.', 11],
    ['en', 'Doctors absent: 1,420 (Monday: 1,950).', 1420],
    // of whom, and no number beside it
    ['en', 'Dead: 11 (9 children).', 9],
    ['en', 'The ministry (since Monday in 9 towns) counts 11 dead.', 9],
  ])('is none, %s: %s (%d)', (language, text, value) => {
    expect(figureOf(language, text, value).role).toBe('current');
  });
});
