import { describe, expect, it } from 'vitest';
import { countryOfNationals } from '../../src/extract/places/nationals.ts';
import { languageOf } from '../../src/language/index.ts';
import { figureSlotsIn } from './reports.ts';

describe('those who belong to a country', () => {
  it.each([
    ['de', 'deutschen', 'DE'],
    ['de', 'russinnen', 'RU'],
    ['de', 'amerikanern', 'US'],
    ['en', 'indians', 'IN'],
    ['en', 'poles', 'PL'],
    ['en', 'kazakhs', 'KZ'],
    ['ru', 'россиян', 'RU'],
    ['ru', 'украинцами', 'UA'],
    ['ru', 'бельгиец', 'BE'],
    ['ru', 'бельгийца', 'BE'],
    ['ru', 'турок', 'TR'],
  ])('are told by a noun (%s: %s)', (code, word, country) => {
    const language = languageOf(code);
    expect(language && countryOfNationals(word, language)).toBe(country);
  });

  it.each([
    ['de', 'helfer'],
    ['en', 'workers'],
    ['en', 'his'],
    ['ru', 'рабочих'],
  ])('are not told by other nouns (%s: %s)', (code, word) => {
    const language = languageOf(code);
    expect(language && countryOfNationals(word, language)).toBeUndefined();
  });

  it.each([
    ['de', 'TR', 'Unter den Verletzten sind keine Deutschen.', 0, 'foreigners'],
    ['de', 'TR', 'Zwei polnische Urlauber starben.', 2, 'foreigners'],
    ['en', 'TR', 'Four Indians died in the fire.', 4, 'foreigners'],
    ['ru', 'TR', 'Россиян среди пострадавших нет.', 0, 'foreigners'],
    // at home they are everyone
    ['en', 'IN', 'Four Indians died in the fire.', 4, undefined],
    // what they do says more
    ['de', 'TR', 'Zwei polnische Soldaten starben.', 2, 'security-forces'],
    // where the event is, is not known
    ['en', undefined, 'Four Indians died in the fire.', 4, undefined],
  ])(
    'are foreigners where the event is in another country (%s, %s: %s)',
    (language, country, text, value, population) => {
      const found = figureSlotsIn(language, text, country === undefined ? {} : { country });
      expect(found.find((figure) => figure.value === value)?.population).toBe(population);
    },
  );
});
