import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const values = (language: string, text: string): string =>
  read(language, text)
    .filter(({ kind }) => kind !== 'age' && kind !== 'duration')
    .map(({ value, low, high }) => value ?? `${low}..${high}`)
    .join(', ');

describe('ages without a unit', () => {
  it.each([
    ['en', 'A man of 71 died in hospital.', ''],
    ['en', 'A woman, 34, and her son, 7, were killed.', ''],
    ['en', 'Two men, 34 and 41, were killed.', '2'],
    ['en', 'Police arrested 84 suspects, aged between 17 and 61.', '84'],
    ['de', 'Die Polizei nahm 84 Personen im Alter zwischen 17 und 61 fest.', '84'],
    ['de', 'Die Toten sind 34, 41 und 60 Jahre alt.', ''],
    ['en', 'They found ten bodies, said Elena Mamani, 41.', '10'],
    ['en', 'At least 212 people were arrested, three quarters of them under 25.', '212, 0.75'],
    ['de', 'Festgenommen wurden 212 Menschen, die Hälfte von ihnen unter 25.', '212'],
    ['ru', 'Задержаны 212 человек, половина из них младше 25.', '212, 0.5'],
    // none
    ['de', 'Verletzte liegen im Klinikum Nord, 41.', '41'],
    ['en', 'A crowd of 71 gathered.', '71'],
    ['en', 'Four men died, 34 were hurt.', '4, 34'],
    ['de', 'Es starben 34, 41 und 60 Menschen.', '34, 41, 60'],
  ])('%s: %s', (language, text, expected) => {
    expect(values(language, text)).toBe(expected);
  });
});

describe('open numbers that are one', () => {
  it.each([
    ['Погибли около сотни человек.', '100'],
    ['Ранены более тысячи человек.', '1000'],
    ['Эвакуировали сотню жителей.', '100'],
    ['Ранены более сотен человек.', '100..1000'],
    ['Сотни людей погибли.', '100..1000'],
    ['Погибла не одна сотня человек.', ''],
  ])('%s', (text, expected) => {
    expect(values('ru', text)).toBe(expected);
  });

  it.each([
    ['The mine lost R25 million.', '25000000'],
    ['The R25 is closed.', ''],
    ['Among them were boys of seventeen.', ''],
    ['The children of 12 families fled.', '12'],
  ])('%s', (text, expected) => {
    expect(values('en', text)).toBe(expected);
  });
});

describe('one person', () => {
  const found = (language: string, text: string): string =>
    read(language, text)
      .map(({ value, kind }) => `${value} ${kind ?? '-'}`)
      .join(', ');

  it.each([
    ['ru', 'Умерла одна женщина.', '1 people-dead'],
    ['ru', 'Вчера погиб один демонстрант.', '1 people-dead'],
    ['ru', 'Один госпитализирован в областную больницу.', '1 people-in-hospital'],
    ['ru', 'Один застрелил другого.', ''],
    ['ru', 'У нас на улице трое утонули.', '3 people-dead'],
    ['de', 'Von den fünf Verletzten starb einer im Krankenhaus.', '5 people-injured, 1 people-dead'],
    ['de', 'Er starb in einer Klinik.', ''],
    ['ru', 'За ночь не умер никто.', '0 people-dead'],
    ['ru', 'Летальных исходов не зарегистрировано.', '0 people-dead'],
  ])('%s: %s', (language, text, expected) => {
    expect(found(language, text)).toBe(expected);
  });
});
