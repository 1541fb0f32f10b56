import { describe, expect, it } from 'vitest';
import { digest, placesOf } from './reports.ts';

describe('a part of a country that bears the name of a town', () => {
  it.each([
    [
      'is not that town',
      'de',
      'Nach dem Untergang einer Fähre vor der Küste der philippinischen Provinz Cebu ist die Zahl der Toten auf 38 gestiegen.',
      { 38: 'PH' },
    ],
    [
      'the same',
      'en',
      'A bus fell into a ravine in Peru’s Huanuco region on Tuesday, killing 26 people.',
      { 26: 'PE' },
    ],
    [
      'the same',
      'ru',
      'Не менее 22 горняков погибли при обвале на угольной шахте в иранской провинции Керман.',
      { 22: 'IR' },
    ],
    [
      'the same, behind a date line',
      'ru',
      'ТЕГЕРАН, 27 января (Волна) — Не менее 22 горняков погибли при обвале в иранской провинции Керман. Ещё 13 человек под землёй.',
      { 22: 'IR', 13: 'IR' },
    ],
    [
      'nor is what follows told of the town',
      'de',
      'Bei dem Angriff in der nigerianischen Region Gusau starben 14 Menschen. Die Polizei zählt 31 Verletzte.',
      { 14: 'NG', 31: 'NG' },
    ],
    [
      'a town beside the part that it lies in is told of',
      'en',
      'A fire at a mill in Fresnillo, in the Mexican state of Zacatecas, killed 12 people. Police found 15 bodies.',
      { 12: 'FRE', 15: 'FRE' },
    ],
    [
      'in a list of several the names tell the numbers apart',
      'en',
      'Fires have killed 11 people in Algeria. Seven of the deaths were in Bejaia province and four in Tizi Ouzou.',
      { 11: 'DZ', 7: 'BEJ', 4: 'TIZ' },
    ],
    [
      'what a state has is no part of the country',
      'en',
      'Floods hit Nigeria. In Gusau state television counted 14 dead.',
      { 14: 'GUS' },
    ],
    ['a dash makes no part of it', 'de', 'Brände in Estland: Sechs Tote in Tartu - 14 Verletzte', { 6: 'TAR' }],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });

  it('holds in a part of the country, and moves no report', () => {
    const { setting, statements } = digest('r', 'de', 'In der Region Sagaing in Myanmar wurden 46 Menschen getötet.');
    expect(setting).toMatchObject({ country: 'MM' });
    expect(setting.place).toBeUndefined();
    expect(statements.flatMap(({ figures }) => figures)).toMatchObject([{ place: 'MM', region: true }]);
  });
});

describe('towns from where something is told', () => {
  it.each([
    [
      'a press conference',
      'en',
      'AKTAU (Wire) - The prosecutor took back his count of 14 bodies. The remains are of 27 people, he told a crowded press conference in Almaty.',
      { 14: 'AKT', 27: 'AKT' },
    ],
    [
      'the same',
      'de',
      'Bei einem Erdrutsch in Tartu starben drei Menschen. Den Schaden bezifferte er bei einer Medienkonferenz in Narva auf 60 Häuser.',
      { 3: 'TAR', 60: 'TAR' },
    ],
    [
      'a consulate',
      'ru',
      'При ударе по деревне в Мьянме погибли 46 человек. Консульство России в Янгоне сообщило, что двое россиян ранены.',
      { 46: 'MM', 2: 'MM' },
    ],
    [
      'an embassy',
      'de',
      'Bei dem Absturz in Myanmar starben 46 Menschen. Die deutsche Botschaft in Rangun spricht von sechs toten Touristen.',
      { 46: 'MM', 6: 'MM' },
    ],
    [
      'a ministry by its letters',
      'ru',
      'Взрыв в Кветте. Итог дня от МВД в Исламабаде: 16 погибших, 43 раненых.',
      { 16: 'КВЕ', 43: 'КВЕ' },
    ],
    [
      'a capital that acts, behind the time',
      'de',
      'Nach dem Anschlag im somalischen Baidoa gibt es 31 Tote. 14:55 Uhr: Ankara entsendet ein Flugzeug, das 20 Verletzte aus Mogadischu in die Türkei bringen soll.',
      { 31: 'BAI', 20: 'MOG' },
    ],
    [
      'but not what stands at its consulate',
      'en',
      'In Almaty, 14 people were hurt at the consulate, police said.',
      { 14: 'ALM' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});
