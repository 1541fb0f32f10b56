import { describe, expect, it } from 'vitest';
import { unquoted } from '../../src/text/unquoted.ts';

describe('words that are one quotation', () => {
  it.each([
    ['"All rules were followed,"', 'All rules were followed'],
    ['„unentschuldbar“', 'unentschuldbar'],
    ['«Мы ничего не знаем», —', 'Мы ничего не знаем'],
    ['“We know nothing.”', 'We know nothing.'],
  ])('%s stand without their marks', (words, bare) => {
    expect(unquoted(words)).toBe(bare);
  });

  it.each([
    'An Bord der „Aurora“ waren 103 Passagiere',
    '„Aurora“ und „Nordstern“',
    '“They left,” he said, “at noon.”',
    '"',
    '""',
    '',
    '’tis over’',
  ])('%s stays as it is', (words) => {
    expect(unquoted(words)).toBe(words);
  });
});
