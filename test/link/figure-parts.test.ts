import { describe, expect, it } from 'vitest';
import { figureOf, figuresIn } from './reports.ts';

/** By value the value of the whole that it is a part of. */
function wholesIn(language: string, text: string): Readonly<Record<number, number | undefined>> {
  const found = figuresIn(language, text);
  const numberOf = new Map(found.map(({ quantity, value }) => [quantity, value]));
  return Object.fromEntries(found.map(({ value, partOf }) => [value ?? 0, numberOf.get(partOf ?? '')]));
}

describe('what a figure is a part of', () => {
  it.each([
    ['en', '137 people were arrested, 90 in Almaty and 47 in Aktau.', { 90: 137, 47: 137 }],
    ['de', 'Sieben Menschen kamen um, fünf in Almaty und zwei in Aktau.', { 5: 7, 2: 7 }],
    ['ru', 'Погибли 12 человек: семеро в Алматы и пятеро в Актау.', { 7: 12, 5: 12 }],
    ['en', 'The toll is 21: twelve women, six men and three children.', { 12: 21, 6: 21, 3: 21 }],
    // the dead of whom some are told of are all of them, not those of the last town
    ['en', '12 people died. Seven died in Almaty and five in Aktau. Three of the dead were pupils.', { 3: 12 }],
    ['de', 'Es starben 12 Menschen. In Almaty waren es sieben, in Aktau fünf. Drei der Toten waren Kinder.', { 3: 12 }],
    ['ru', 'Погибли 12 человек: семеро в Алматы, пятеро в Актау. Среди погибших трое детей.', { 3: 12 }],
    ['en', 'The fire killed 19 people; two were counted twice. Among the dead are six children.', { 6: 19 }],
    ['en', 'A flood killed 19 people. Among those who died are two firefighters.', { 2: 19 }],
    ['de', 'Es gab 19 Tote. Unter denen, die ums Leben kamen, sind drei Kinder.', { 3: 19 }],
    ['ru', 'Погибли 19 человек. Среди тех, кто погиб, двое детей.', { 2: 19 }],
  ])('%s: %s', (language, text, wholes) => {
    expect(wholesIn(language, text)).toMatchObject(wholes);
  });

  it.each([
    ['en', 'Five people died in Almaty, and 20 were hurt in Aktau.', 20],
    ['en', '19 people died. Among the visitors were two firefighters.', 2],
    ['de', 'Vier Menschen starben. Unter den Verletzten sind sechs Kinder.', 6],
  ])('is none where it only stands beside: %s', (language, text, value) => {
    expect(figureOf(language, text, value).partOf).toBeUndefined();
  });
});

describe('a whole that is named again', () => {
  it.each([
    ['en', 'Armed men seized 31 pupils and 2 teachers. Five of the pupils escaped overnight.', { 5: 31 }],
    ['de', 'Bewaffnete verschleppten 31 Schüler und 2 Lehrer. Fünf der Schüler entkamen.', { 5: 31 }],
    ['en', 'They lost 14 vehicles, including 5 tanks. Two of the tanks were abandoned.', { 5: 14, 2: 5 }],
    ['ru', 'В пятницу вышли 12 альпинистов. Восемь из альпинистов повернули назад.', { 8: 12 }],
    [
      'en',
      'A total of 460 soldiers surrendered, among whom 35 officers. Of the officers, seven were flown out.',
      { 7: 35 },
    ],
    ['de', 'Rund 3.000 Familien flohen, 1.200 dieser Familien sind in Goma.', { 1200: 3000 }],
    // what is left
    ['en', 'Six of the eight hostages have been freed. The remaining two are held elsewhere.', { 6: 8, 2: 8 }],
    ['de', 'Von den 48 Reisenden starben 13 Menschen. Die übrigen 14 blieben unversehrt.', { 14: 48 }],
    [
      'de',
      'Neun Personen wurden verschüttet, davon vier total. Die übrigen fünf Personen blieben im Schnee stehen.',
      { 4: 9, 5: 9 },
    ],
    ['ru', 'Из 48 пассажиров погибли 13. Остальные 35 доставлены в больницы.', { 13: 48, 35: 48 }],
    // "of them" is of persons, of the inner group, and ends with its sentence
    ['en', 'The strike involves 5,400 nurses at 11 hospitals; 300 of them have been dismissed.', { 300: 5400 }],
    ['de', 'Der Konzern streicht 800 der 3.200 Stellen, davon 500 in der Produktion.', { 800: 3200, 500: 800 }],
    ['en', 'The court jailed 18 of the 25 defendants, six of them for life.', { 18: 25, 6: 18 }],
    [
      'de',
      'Es gab 212 Festnahmen. Unter den Festgenommenen sind 17 Jugendliche, elf davon aus Lyon.',
      { 17: 212, 11: 17 },
    ],
    [
      'ru',
      'Полиция задержала 212 человек. Среди задержанных 17 подростков, 11 из них — из Лиона.',
      { 17: 212, 11: 17 },
    ],
    ['en', 'A fire killed 24 people, five of them women, three of them children.', { 5: 24, 3: 24 }],
    ['en', 'Rescuers brought out 14 people, 3 of them dead. 12 people remain trapped.', { 3: 14, 12: undefined }],
    // a number that is denied holds nobody
    ['de', 'Die Polizei korrigiert: 58 Verletzte, nicht 68. Unter den Verletzten sind 14 Beamte.', { 14: 58 }],
    ['ru', 'Найдено тело одного из троих пропавших рыбаков. Два вертолёта ищут остальных.', { 1: 3 }],
    // how badly, and where alone
    ['en', 'A crash hurt 17 people, four seriously.', { 4: 17 }],
    ['de', 'Bei dem Brand wurden 14 Menschen verletzt, drei schwer, einer lebensgefährlich.', { 3: 14, 1: 14 }],
    ['ru', 'Пострадали 17 человек, четверо — тяжело.', { 4: 17 }],
    ['en', 'More than 250 flights were cancelled, 90 in Lisbon alone.', { 90: 250 }],
  ])('%s: %s', (language, text, wholes) => {
    expect(wholesIn(language, text)).toMatchObject(wholes);
  });

  it.each([
    ['en', 'A ferry with 186 passengers capsized. At least 12 people drowned and 41 were unaccounted for.', 41],
    ['en', 'Armed men seized 31 pupils. Five of the teachers escaped.', 5],
    ['ru', 'В больницах остаются четверо, двое выписаны.', 2],
    ['en', 'In Almaty 31 people were hurt, 9 in Aktau.', 9],
  ])('is none that the words do not name: %s', (language, text, value) => {
    expect(figureOf(language, text, value).partOf).toBeUndefined();
  });
});

describe('who the part of a whole is', () => {
  it.each([
    ['de', 'Drei der Toten waren Neugeborene.', 3, 'children'],
    ['de', 'Vier der Verletzten sind freiwillige Feuerwehrleute.', 4, 'rescuers'],
    ['ru', 'Погибли 26 человек, из них пятеро — добровольцы.', 5, 'rescuers'],
    ['en', 'Two of the dead were off-duty police officers.', 2, 'security-forces'],
    ['ru', 'Среди детей пострадавших нет.', 0, 'children'],
    ['en', 'Among the rescuers nobody was hurt.', 0, 'rescuers'],
    ['de', 'Unter den Polizisten gab es keine Verletzten.', 0, 'security-forces'],
  ])('%s: %s', (language, text, value, population) => {
    expect(figureOf(language, text, value).population).toBe(population);
  });

  it.each([
    ['en', 'The blast killed twelve women, six men and three children.', 6],
    ['ru', 'Среди погибших восемь женщин, пятеро мужчин и трое детей.', 5],
    // who a part is says nothing of the next figure
    ['en', 'The nurse saw three dead people, one of them a child, and nine others who were hurt.', 9],
    ['ru', 'Погибли 26 человек, из них пятеро — в Алматы.', 5],
    ['en', 'Three of the dead were found by police.', 3],
    ['de', 'Drei der Toten waren nach Darstellung der Polizisten bewaffnet.', 3],
  ])('is not who stands beside it: %s', (language, text, value) => {
    expect(figureOf(language, text, value).population).toBeUndefined();
  });
});

describe('a list in a bracket or behind a dash', () => {
  /** By value what it counts and the values that it is the total of. */
  const totalsIn = (language: string, text: string): Readonly<Record<number, string>> => {
    const found = figuresIn(language, text);
    const numberOf = new Map(found.map(({ quantity, value }) => [quantity, value]));
    return Object.fromEntries(
      found.map(({ value, counts, totalOf }) => [
        value ?? 0,
        [counts, ...(totalOf ?? []).map((id) => numberOf.get(id))].join(' '),
      ]),
    );
  };

  it.each([
    ['en', 'The number of dead is 15 - 9 women, 2 men and 4 children.', { 15: 'people-dead 9 2 4', 4: 'people-dead' }],
    ['en', 'Persons on board: 2,561 (1,841 passengers, 720 crew).', { 2561: 'people 1841 720' }],
    // a slip: the sum does not hold, and is the total's all the same
    ['en', 'Injured since 6 June: 187 (passengers 164, crew 22).', { 187: 'people-injured 164 22' }],
    ['en', 'In hospital: 5 (Almaty 3, Aktau 2).', { 5: 'people-in-hospital 3 2' }],
    ['de', 'Bei dem Unglück starben 14 Menschen (neun Frauen, fünf Männer).', { 14: 'people-dead 9 5' }],
    ['de', 'Verletzt wurden 22 – 12 Pendler, zehn Schüler –, wie die Polizei mitteilte.', { 10: 'people-injured' }],
    ['ru', 'Погибли 9 человек (6 военных и 3 гражданских).', { 9: 'people-dead 6 3' }],
  ])('breaks down the number before it: %s, %s', (language, text, totals) => {
    expect(totalsIn(language, text)).toMatchObject(totals);
  });

  it.each([
    ['en', '41 people were hurt (30 passengers and 2 drivers are still in shock).', 41],
    ['en', 'The toll is 15 - 9 women among them, 2 children.', 15],
    ['de', 'Es starben 14 Menschen (sechs Polizisten und zwei Soldaten waren im Dienst).', 14],
  ])('is no sum where its numbers are only some: %s, %s', (language, text, value) => {
    expect(figureOf(language, text, value).totalOf).toBeUndefined();
  });
});

/** By value the values that it is the total of. */
function termsIn(
  language: string,
  text: string,
): Readonly<Record<number, readonly (number | undefined)[] | undefined>> {
  const found = figuresIn(language, text);
  const numberOf = new Map(found.map(({ quantity, value }) => [quantity, value]));
  return Object.fromEntries(found.map(({ value, totalOf }) => [value ?? 0, totalOf?.map((id) => numberOf.get(id))]));
}

describe('totals that are broken down behind them', () => {
  it.each([
    ['en', 'Persons on board: 142. Rescued: 66. Deceased: 29. Missing: 47.', 142, [66, 29, 47]],
    ['de', 'An Bord waren 142 Menschen. 66 wurden gerettet, 29 sind tot, 47 werden vermisst.', 142, [66, 29, 47]],
    ['ru', 'Из тюрьмы бежали 30 заключённых. 12 пойманы, один застрелен, 17 ищут.', 30, [12, 1, 17]],
    [
      'de',
      'Bisher gab es 21 Tote. 17 der Opfer seien Rekruten, dazu kämen drei Ausbilder und ein Koch.',
      21,
      [17, 3, 1],
    ],
  ])('%s: %s', (language, text, value, terms) => {
    expect(termsIn(language, text)[value]).toEqual(terms);
  });

  it.each([
    // a chance
    ['en', 'In all 59 hostages are free. Nine died. Eleven soldiers and 22 attackers fell. Now 17 helpers leave.', 59],
    ['en', 'We reported that 21 people had died. The true figure is 19; two patients are alive.', 21],
    ['en', 'Five people died. Three were injured and two are missing.', 5],
  ])('not by chance: %s', (language, text, value) => {
    expect(termsIn(language, text)[value]).toBeUndefined();
  });

  it('does not make parts of what became of some of them', () => {
    const found = wholesIn('en', 'Persons on board: 142. Rescued: 66. Deceased: 29. Missing: 47.');
    expect(found[66]).toBeUndefined();
  });
});

describe('the only number of a clause that opens with "of them"', () => {
  it.each([
    ['ru', 'Найдены 42 тела, из них опознать удалось лишь 17.', 17, 42],
    ['de', 'Gefunden wurden 42 Leichen, von denen die Ärzte bislang nur 17 zuordnen konnten.', 17, 42],
    ['en', 'Rescuers found 42 bodies, of which the doctors had named only 17.', 17, 42],
  ])('is a part (%s: %s)', (language, text, part, whole) => {
    const figures = figuresIn(language, text);
    expect(figures.find(({ value }) => value === part)?.partOf).toBe(
      figures.find(({ value }) => value === whole)?.quantity,
    );
  });

  it.each([
    ['ru', 'Найдены 42 тела, из них часть опознана, ранены 17.', 17],
    ['en', 'Rescuers found 42 bodies, some of them burnt, and 17 wounded.', 17],
  ])('is none behind another clause (%s: %s)', (language, text, value) => {
    expect(figuresIn(language, text).find((one) => one.value === value)?.partOf).toBeUndefined();
  });
});
