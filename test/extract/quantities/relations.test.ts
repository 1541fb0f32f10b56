import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const tied = (language: string, text: string) =>
  read(language, text)
    .filter(({ partOf }) => partOf)
    .map(({ id, partOf }) => `${id} of ${partOf}`);

describe('parts of a whole', () => {
  it.each([
    ['de', 'Zwei der 16 toten Wachleute wurden enthauptet.', ['q1 of q2']],
    [
      'de',
      '79 Soldaten fielen, darunter 57 Rekruten, neun Offiziere sowie ein Soldat der Marine.',
      ['q2 of q1', 'q3 of q1', 'q4 of q1'],
    ],
    ['de', 'Es gab 31 Verletzte, 18 davon schwer.', ['q2 of q1']],
    ['de', 'Es gab 412 Verletzte. Davon liegen 19 im Krankenhaus.', ['q2 of q1']],
    ['en', 'Two of the 16 guards were beheaded.', ['q1 of q2']],
    ['en', '412 people were hurt, 19 of them seriously.', ['q2 of q1']],
    ['en', 'Forty people died, including six children and two firefighters.', ['q2 of q1', 'q3 of q1']],
    ['ru', 'Ранены 124 человека, из них трое погибли.', ['q2 of q1']],
    ['ru', 'Двое из 16 погибших опознаны.', ['q1 of q2']],
    ['ru', 'Пострадали 13 человек, в том числе трое детей.', ['q2 of q1']],
  ])('%s: %s', (language, text, ties) => {
    expect(tied(language, text)).toEqual(ties);
  });

  it.each([
    ['de', 'Bei dem Brand starben 16 Menschen, 40 wurden verletzt.'],
    ['de', 'Es kamen 5 Soldaten, darunter mehr als 500 Offiziere.'],
    ['en', 'Forty people died and six were hurt.'],
    ['ru', 'Погибли 5 человек, ещё 9 ранены.'],
  ])('ties nothing in %s: %s', (language, text) => {
    expect(tied(language, text)).toEqual([]);
  });

  it('counts in the part what the whole counts', () => {
    const [part] = read('de', 'Zwei der 16 toten Wachleute wurden enthauptet.');
    expect(part).toMatchObject({ value: 2, unit: 'toten Wachleute', kind: 'people-dead' });
  });
});

describe('totals', () => {
  const list =
    'Zusammensetzung:\n\nNorden: 1.200 Helfer\nSüden: 800 Helfer\nOsten: 50 Helfer\n\nInsgesamt: 2.050 Helfer sind da.';

  it('ties a total to the rows of the list above it', () => {
    expect(read('de', list).at(-1)).toMatchObject({ value: 2050, totalOf: ['q1', 'q2', 'q3'] });
  });

  it('ties it where each row is an item', () => {
    expect(read('de', list.replaceAll('Helfer\n', 'Helfer\n\n'), { kind: 'item' }).at(-1)?.totalOf).toEqual([
      'q1',
      'q2',
      'q3',
    ]);
  });

  it.each([
    ['en', 'North: 120 troops\nSouth: 80 troops\n\nTotal: 200 troops'],
    ['ru', 'Север: 120 военных\nЮг: 80 военных\n\nВсего: 200 военных'],
  ])('in %s', (language, text) => {
    expect(read(language, text).at(-1)?.totalOf).toEqual(['q1', 'q2']);
  });

  it('ties a total that counts something else to nothing', () => {
    expect(
      read('de', 'Norden: 1.200 Helfer\nSüden: 800 Helfer\n\nInsgesamt: 12 Flugzeuge')?.at(-1)?.totalOf,
    ).toBeUndefined();
  });

  it('takes "insgesamt" in running text for no total of a list', () => {
    expect(read('de', 'Es kamen 5 Polizisten. Insgesamt 12 Menschen starben.').some(({ totalOf }) => totalOf)).toBe(
      false,
    );
  });
});
