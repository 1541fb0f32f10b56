import { describe, expect, it } from 'vitest';
import { document } from '../../link/reports.ts';

const valuesIn = (language: string, text: string) =>
  document(language, text).quantities.map(({ value, comparator }) => `${comparator}${value}`);

describe('a number that looks like a year', () => {
  it.each([
    ['de', 'Es streikten 1.800 Ärzte oder 1950, je nachdem.', ['=1800', '=1950']],
    ['en', 'Some 2,100 people were evacuated, not 1950 but 2010.', ['~2100', '=1950', '=2010']],
    ['ru', 'Эвакуировали 2100 человек: не 1950, а 2010.', ['=2100', '=1950', '=2010']],
  ])('is a figure where it is put against one: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });

  it.each([
    ['en', 'The hall with 2,000 seats was built in 1950 or 1951.', ['=2000']],
    ['en', '1,900 people lived there in 1950, not 2010.', ['=1900']],
    ['de', 'Die 300 Häuser stammen von 1950 oder 1951.', ['=300']],
    ['ru', 'Там жили 1900 человек в 1950 или 2010 году.', ['=1900']],
  ])('is a year elsewhere: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });
});

describe('a word for more', () => {
  it.each([
    ['de', 'Es gab drei Tote und mehr als 100 Verletzte.', ['=3', '>100']],
    ['en', 'There were three dead or more than 100 injured.', ['=3', '>100']],
    ['de', 'Es gab drei Tote oder mehr, sagte er 100 Zeugen.', ['>=3', '=100']],
  ])('that opens the next number is none of the one before: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });
});

describe('Russian numerals', () => {
  it.each([
    ['Нападавших было десятка два.', ['~20']],
    ['Собралось сотни три рабочих.', ['~300']],
    ['Говорят минимум о пяти погибших.', ['>=5']],
    ['Сообщалось более чем о ста раненых.', ['>100']],
    ['Говорили о трёхстах больных.', ['=300']],
    ['Нашли девятерых погибших.', ['=9']],
    ['Из 44 тел 38 опознаны.', ['=44', '=38']],
    ['Больных, по данным Минздрава, 117, умерли четверо.', ['=117', '=4']],
  ])('%s', (text, values) => {
    expect(valuesIn('ru', text)).toEqual(values);
  });

  it.each([['Позвонить можно по тел. 38.'], ['Пришёл Иван Петров, 38, и ушёл.']])('are none in %s', (text) => {
    expect(valuesIn('ru', text)).toEqual([]);
  });
});

describe('a number behind a noun with a capital', () => {
  it('is a figure where a whole follows', () => {
    expect(valuesIn('de', 'Nach Angaben der Armee 32 der 34 Insassen kamen um.')).toEqual(['=32', '=34']);
  });
});
