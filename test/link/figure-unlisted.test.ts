import { describe, expect, it } from 'vitest';
import { digest, figureSlotsIn, figuresIn } from './reports.ts';

/** By its value where a figure holds, and whether that is a part of the country without an identifier. */
const heldIn = (language: string, text: string): Record<number, string> =>
  Object.fromEntries(
    digest('r', language, text).statements.flatMap(({ figures }) =>
      figures.map(({ value, place, region }) => [
        value ?? 0,
        `${/^\d/.test(place ?? '') ? 'town' : place}${region ? ' part' : ''}`,
      ]),
    ),
  );

describe('what is told of a village that the table of places does not know', () => {
  it.each([
    [
      'does not hold in the town named before',
      'de',
      'In Offenburg starben 27 Menschen, in Oberwinden 14 und in Unterprechtal drei.',
      { 27: 'town', 14: 'DE part', 3: 'DE part' },
    ],
    [
      'does not hold in the town named before',
      'en',
      'In Oxford 27 people died, in Little Wexcombe 14 people did.',
      { 27: 'town', 14: 'GB part' },
    ],
    [
      'does not hold in the town named before',
      'ru',
      'В Твери погибли 27 человек, в Малых Горбунках 14 человек.',
      { 27: 'town', 14: 'RU part' },
    ],
    [
      'a noun behind "in" is no village',
      'de',
      'In Offenburg starben 27 Menschen, in Lebensgefahr schweben 14.',
      { 27: 'town', 14: 'town' },
    ],
    [
      'nor is a parliament',
      'en',
      'In Oxford 27 people died, in Parliament 14 people protested.',
      { 27: 'town', 14: 'town' },
    ],
    ['nor is a parliament', 'ru', 'В Твери погибли 27 человек, в Госдуме назвали 14.', { 27: 'town', 14: 'town' }],
  ])('%s (%s)', (_, language, text, wanted) => expect(heldIn(language, text)).toEqual(wanted));
});

describe('what only looks like more of a figure', () => {
  it('a number in a list of persons is no total of the two behind it', () => {
    const of = (text: string) =>
      figureSlotsIn('de', text, { place: '2657896', country: 'CH' }).map(({ value, totalOf }) => [
        value,
        totalOf?.length ?? 0,
      ]);
    expect(of('Vermisst werden vier Deutsche, zwei Österreicher und zwei Franzosen.')).toEqual([
      [4, 0],
      [2, 0],
      [2, 0],
    ]);
    expect(of('Die Klinik behandelt vier Deutsche: zwei Schwerverletzte und zwei Leichtverletzte.')[0]).toEqual([4, 2]);
  });

  it.each([
    ['de', 'Zwei Tote, 31 Verletzte\n\nZwei Menschen starben. 31 weitere Personen wurden verletzt.'],
    ['en', 'Two dead, 31 injured\n\nTwo people died. Another 31 people were injured.'],
    ['ru', 'Двое погибших, 31 пострадавший\n\nПогибли два человека. Ещё 31 человек пострадал.'],
  ])('what a headline told already does not come on top (%s)', (language, text) => {
    const blocks = [
      { kind: 'title' as const, start: 0, end: text.indexOf('\n') },
      { kind: 'paragraph' as const, start: text.indexOf('\n') + 2, end: text.length },
    ];
    const all = figuresIn(language, text, { blocks }).filter(({ value }) => value === 31);
    expect(all.map(({ extent }) => extent)).toEqual(all.map(() => 'stock'));
    expect(all.length).toBe(2);
  });

  it.each([
    ['de', '21 Häftlinge starben, fünf mehr, als die Behörde einräumt.'],
    ['en', 'In all 21 inmates died, five more than the agency admits.'],
    ['ru', 'Погибли 21 заключённый, на пять больше, чем признают власти.'],
  ])('a comma before "than" parts no difference (%s)', (language, text) =>
    expect(figuresIn(language, text).find(({ value }) => value === 5)?.extent).toBe('delta'),
  );
});

describe('the time of a figure', () => {
  const asOf = (language: string, text: string) =>
    figuresIn(language, text).map(({ value, asOf }) => [value, asOf?.from.slice(0, 4)]);

  it.each([
    ['de', 'Im April 2019 kamen bei einem Unglück im Hafen 34 Menschen ums Leben, 2014 starben 100 Menschen.'],
    ['en', 'In April 2019 an accident in the port killed 34 people, in 2014 a fire killed 100 people.'],
    ['ru', 'В апреле 2019 года при аварии в порту погибли 34 человека, в 2014 году погибли 100 человек.'],
  ])('does not stand at the head of the clause of the next one (%s)', (language, text) =>
    expect(asOf(language, text)).toEqual([
      [34, '2019'],
      [100, '2014'],
    ]),
  );

  it.each([
    ['de', 'Es starben 34 Menschen, so viele wie 2014 nicht.'],
    ['en', 'The floods killed 34 people, more than in 2014.'],
    ['ru', 'Погибли 34 человека, больше, чем в 2014 году.'],
  ])('is not one that is only compared (%s)', (language, text) => expect(asOf(language, text)).toEqual([[34, '2022']]));
});
