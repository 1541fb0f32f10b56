import { describe, expect, it } from 'vitest';
import { digest, placesOf } from './reports.ts';

describe('towns and countries that are named for something else', () => {
  it.each([
    [
      'where news come from is where it happened',
      'de',
      'Bei Überschwemmungen in Estland starben in Tartu sechs Menschen. Aus Narva hören wir von vier Toten. Aus Valga werden 11 Verletzte gemeldet. Aus Paide kamen 50 Helfer.',
      { 6: 'TAR', 4: 'NAR', 11: 'VAL', 50: 'EE' },
    ],
    [
      'the same',
      'en',
      'Floods in Estonia killed six people in Tartu. From Narva we hear of four dead. From Valga came 50 helpers.',
      { 6: 'TAR', 4: 'NAR', 50: 'TAR' },
    ],
    [
      'the same',
      'ru',
      'При наводнении в Эстонии в Тарту погибли шесть человек. Из Нарвы сообщают о четырёх погибших. Из Валги приехали 50 спасателей.',
      { 6: 'ТАР', 4: 'НАР', 50: 'ТАР' },
    ],
    [
      'a country that does something is no place',
      'de',
      'Bei einem Brand in Tartu wurden 31 Menschen verletzt. Das Ministerium dankte Finnland, das 16 Verletzte ausgeflogen hat.',
      { 31: 'TAR', 16: 'TAR' },
    ],
    [
      'the same',
      'en',
      'A fire in Tartu injured 31 people. The ministry thanked the Republic of Finland, which flew out 16 of the injured.',
      { 31: 'TAR', 16: 'TAR' },
    ],
    [
      'the same',
      'ru',
      'При пожаре в Тарту ранен 31 человек. Министерство благодарит Финляндию, которая вывезла 16 раненых.',
      { 31: 'ТАР', 16: 'ТАР' },
    ],
    [
      'but one in which it happened is',
      'en',
      'In Finland, which was hit as well, 16 people were injured.',
      { 16: 'FI' },
    ],
    [
      'nor is the town where reporters are told',
      'en',
      'Six people died in Tartu in Estonia. He knew of no threat, a spokesman told reporters in Narva. Some 40 villagers were unhurt.',
      { 6: 'TAR', 40: 'TAR' },
    ],
    [
      'nor where a body is based, or somebody speaks to others',
      'en',
      'Six people died in Tartu in Estonia. The committee, based in Narva, counted 9 injured. A leader, addressing workers in Narva, said 40 were missing.',
      { 6: 'TAR', 9: 'TAR', 40: 'TAR' },
    ],
    [
      'the same',
      'de',
      'In Tartu in Estland starben sechs Menschen. Der Verein mit Sitz in Narva zählte 9 Verletzte.',
      { 6: 'TAR', 9: 'TAR' },
    ],
    [
      'the same',
      'ru',
      'В Тарту в Эстонии погибли шесть человек. Комитет, базирующийся в Нарве, насчитал 9 раненых.',
      { 6: 'ТАР', 9: 'ТАР' },
    ],
    [
      'nor is a date line before a colon',
      'en',
      'Tallinn: More than six people died when a landslide buried a village in the east of Estonia on Friday. In Narva, 40 people were hurt.',
      { 6: 'EE', 40: 'NAR' },
    ],
    [
      'but the town of a row is',
      'en',
      'Tallinn: 6 dead.\n\nNarva: 40 injured, all of them on the bridge over the river that fell in the night.',
      { 6: 'TAL', 40: 'NAR' },
    ],
    [
      'the same',
      'de',
      'In Tartu in Estland starben sechs Menschen. Er wisse von keiner Drohung, sagte ein Sprecher Journalisten in Narva. 40 Bewohner blieben unverletzt.',
      { 6: 'TAR', 40: 'TAR' },
    ],
    [
      'the same',
      'ru',
      'В Тарту в Эстонии погибли шесть человек. Угроз не было, сказал представитель журналистам в Нарве. 40 жителей не пострадали.',
      { 6: 'ТАР', 40: 'ТАР' },
    ],
    [
      'the city is that of its mayor',
      'ru',
      'При наводнении в Эстонии в Тарту затоплены 280 домов. По словам мэра Нарвы Анны Каск, в городе разрушены 220 домов.',
      { 280: 'ТАР', 220: 'НАР' },
    ],
    [
      'the same',
      'de',
      'Bei dem Hochwasser in Estland wurden in Tartu 280 Häuser überflutet. Nach Angaben des Bürgermeisters von Narva wurden in der Stadt 220 Häuser zerstört.',
      { 280: 'TAR', 220: 'NAR' },
    ],
    [
      'the town is the one named last, whatever verb follows',
      'en',
      'Floods killed 12 people in Tartu in Estonia. In Narva, four people died. The town has 20 damaged houses.',
      { 12: 'TAR', 4: 'NAR', 20: 'NAR' },
    ],
    [
      'else the one that the report is written from',
      'en',
      'TARTU, Estonia (Wire) - Floods killed 31 people in Estonia, 20 of them in this town. The town counts 240 ruined houses.',
      { 31: 'EE', 20: 'TAR', 240: 'TAR' },
    ],
    [
      'authorities in a capital are those of the country',
      'de',
      'In Mosambik brennt es. Die Behörden in Maputo schickten 300 Polizisten in den Norden.',
      { 300: 'MZ' },
    ],
    ['the same', 'ru', 'Пожары в Мозамбике. Власти в Мапуту отправили на север 300 полицейских.', { 300: 'MZ' }],
    ['and so is a capital that acts', 'en', 'Fires in Mozambique go on. Maputo sent 300 policemen.', { 300: 'MZ' }],
    [
      'but what happened there did',
      'en',
      'Fires in Mozambique go on. In Maputo 20 people died. Maputo: 14 houses burned.',
      { 20: 'MAP', 14: 'MAP' },
    ],
    [
      'the city of a name is that city',
      'de',
      'Hochwasser in Estland: In Tartu starben sechs Menschen. Die Stadt Narva meldet 260 beschädigte Häuser.',
      { 6: 'TAR', 260: 'NAR' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });

  it.each([
    [
      'where somebody died who was taken there',
      'de',
      'Am Samstag starb in Lucknow, wohin man ihn verlegt hatte, der Ingenieur. 27 Menschen kamen beim Absturz in Nepal um.',
      { country: 'NP' },
    ],
    [
      'one of two towns of a country',
      'en',
      'HARARE (Wire) - Police fired at supporters of the opposition in Harare and Bulawayo on Thursday, and 40 were hurt.',
      { country: 'ZW' },
    ],
  ])('is not the place of a report: %s (%s)', (_, language, text, wanted) => {
    const { setting } = digest('r', language, text);
    expect(setting).toMatchObject(wanted);
    expect(setting.place).toBeUndefined();
  });
});
