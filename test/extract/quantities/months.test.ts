import { describe, expect, it } from 'vitest';
import { read, short } from './read.ts';

const COUNTED: readonly (readonly [language: string, text: string, ...found: readonly string[]])[] = [
  ['ru', 'В апреле 14 человек погибли на складе.', '14 человек: 14 человек [people-dead]'],
  ['ru', 'В июле 120 семей остались без крова.', '120 семей: 120 семей [households]'],
  ['ru', '5 мая 12 человек получили ранения.', '12 человек: 12 человек [people-injured]'],
  ['de', 'Im Mai 14 Tote, im Juni keiner.', '14 Tote: 14 Tote [people-dead]'],
  ['en', 'In May 120 people drowned.', '120 people: 120 people [people-dead]'],
];

const DATES: readonly (readonly [language: string, text: string])[] = [
  ['ru', 'Протесты начались 14 апреля.'],
  ['de', 'Der Beitrag ist vom April 14, 2024.'],
  ['de', 'Das war am 14. April.'],
  ['en', 'The fire broke out on April 14.'],
];

describe('a number behind a month', () => {
  it.each(COUNTED)('counts: %s: %s', (language, text, ...found) => {
    expect(read(language, text).map(short)).toEqual(found);
  });

  it.each(DATES)('is its day: %s: %s', (language, text) => {
    expect(read(language, text)).toEqual([]);
  });
});
