import { describe, expect, it } from 'vitest';
import { figureOf, figureSlotsIn } from './reports.ts';

describe('a figure of one night', () => {
  it.each([
    ['en', 'A landslide killed nine people in Almaty overnight.', 9, 'stock'],
    ['de', 'Bei dem Brand kamen in der Nacht neun Menschen ums Leben.', 9, 'stock'],
    ['ru', 'В ночь на среду при пожаре погибли девять человек.', 9, 'stock'],
    // what happens night by night
    ['en', 'Police arrested 40 people overnight.', 40, 'flow'],
    ['de', 'In der Nacht nahm die Polizei 40 Menschen fest.', 40, 'flow'],
    ['ru', 'В ночь на среду задержаны 40 человек.', 40, 'flow'],
    ['en', 'Nine officers were injured in the night to Friday, two fewer than in the night to Wednesday.', 9, 'flow'],
    // a period is one
    ['ru', 'За ночь погибли девять человек.', 9, 'flow'],
    ['en', 'Nine people died within 24 hours.', 9, 'flow'],
  ])('%s: %s', (language, text, value, extent) => {
    expect(figureOf(language, text, value).extent).toBe(extent);
  });

  it('is one of many where the report is about unrest', () => {
    const found = figureSlotsIn('en', 'Nine people were killed overnight.', { place: 'KZ', hazard: 'unrest' });
    expect(found[0]?.extent).toBe('flow');
  });

  it.each([
    ['en', 'Police arrested 95 people overnight: 60 in Almaty and 35 in Aktau.'],
    ['de', 'In der Nacht nahm die Polizei 95 Menschen fest: 60 in Almaty und 35 in Aktau.'],
    ['ru', 'В ночь на среду задержаны 95 человек: 60 в Алматы и 35 в Актау.'],
  ])('is broken down into figures of that night: %s: %s', (language, text) => {
    expect(figureOf(language, text, 60).extent).toBe('flow');
    expect(figureOf(language, text, 35).extent).toBe('flow');
  });
});

describe('numbers of several towns side by side', () => {
  it.each([
    ['en', '86 people were arrested in Almaty, 22 in Aktau and 9 in Aktobe.', 86],
    ['de', '86 Menschen wurden in Almaty festgenommen, 22 in Aktau und 9 in Aktobe.', 86],
    ['ru', '86 человек задержаны в Алматы, 22 в Актау и 9 в Актобе.', 86],
  ])('are no total with its parts: %s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).totalOf).toBeUndefined();
    expect(figureOf(language, text, 22).partOf).toBeUndefined();
  });
});
