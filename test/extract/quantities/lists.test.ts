import { describe, expect, it } from 'vitest';
import { document } from '../../link/reports.ts';

const valuesIn = (language: string, text: string) =>
  document(language, text).quantities.map(({ value, comparator }) => `${comparator}${value}`);

describe('one of a list', () => {
  it.each([
    ['de', 'Neun Menschen starben: sieben in Almaty, einer in Aktau, einer in Nizza.', ['=9', '=7', '=1', '=1']],
    ['de', 'Wir haben vier Soldaten verloren, drei aus Jamaika und einen aus Guatemala.', ['=4', '=3', '=1']],
    ['en', 'Nine people died: seven in Almaty, one in Aktau and one in York.', ['=9', '=7', '=1', '=1']],
    ['ru', 'Погибли восемь человек: семеро в Алматы, один в Актау.', ['=8', '=7', '=1']],
  ])('is a figure: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });

  it.each([
    ['de', 'Zwei Wagen brannten in Lyon, eine in der Nacht gelöschte Scheune blieb stehen.', ['=2']],
    ['de', 'Zwei Wagen brannten in Lyon, eine Frau aus Nizza sah zu.', ['=2']],
  ])('is an article elsewhere: %s: %s', (language, text, values) => {
    expect(valuesIn(language, text)).toEqual(values);
  });
});

describe('a scale before its number', () => {
  it.each([
    ['На марше собралось тысяч пятнадцать.', ['~15000']],
    ['Пострадали тысяч десять человек.', ['~10000']],
    ['Выделят миллионов пять рублей.', ['~5000000']],
  ])('multiplies it, and makes it approximate: %s', (text, values) => {
    expect(valuesIn('ru', text)).toEqual(values);
  });

  it('belongs to the number before it where there is one', () => {
    expect(valuesIn('ru', 'Погибли 12 тысяч пять человек.')).toContain('=12000');
    expect(valuesIn('ru', 'Пришли 15 тысяч десять лет назад.')).toContain('=15000');
  });
});

describe('a zero whose noun stands at the head of its clause', () => {
  it.each([
    ['Todesfälle habe es keine gegeben.', ['=0']],
    ['Verletzte gab es unter den Gästen keine, sagte die Polizei.', ['=0']],
    ['Festnahmen gab es zunächst keine.', ['=0']],
  ])('%s', (text, values) => {
    expect(valuesIn('de', text)).toEqual(values);
  });

  it.each([
    ['Beweise gibt es dafür keine.', []],
    ['Zwölf Tote gab es, keine Gruppe bekannte sich.', ['=12']],
    ['Tote gibt es viele, aber es gibt keine Hilfe.', []],
  ])('is none where nothing that befalls anyone is denied: %s', (text, values) => {
    expect(valuesIn('de', text)).toEqual(values);
  });
});
