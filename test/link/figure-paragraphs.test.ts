import { describe, expect, it } from 'vitest';
import { placesOf } from './reports.ts';

describe('the town that a paragraph is about', () => {
  it.each([
    [
      'holds for what follows the sentence that opens with it',
      'en',
      'Storms killed six people in Estonia.\n\nIn Narva 30 houses lost their roofs. Doctors treated 48 people. Some 900 pupils stayed at home.\n\nThe army sent 70 lorries.',
      { 6: 'EE', 30: 'NAR', 48: 'NAR', 900: 'NAR', 70: 'EE' },
    ],
    [
      'holds where it is named without a number',
      'de',
      'In Estland starben sechs Menschen.\n\nAm schwersten traf es Kohtla-Järve. 40 Häuser stürzten ein. 300 Menschen schlafen in Schulen.',
      { 6: 'EE', 40: 'KOH', 300: 'KOH' },
    ],
    [
      'gives way to another town',
      'ru',
      'В Эстонии погибли шесть человек.\n\nВ Нарве разрушены 30 домов. Ранены 48 человек. В Тарту ранены 17. Госпитализированы 12 человек.',
      { 30: 'НАР', 48: 'НАР', 17: 'ТАР', 12: 'EE' },
    ],
    [
      'is the capital where the paragraph opens with it',
      'de',
      'In Estland starben sechs Menschen.\n\nIn der Hauptstadt zogen Tausende durch die Straßen. 400 Menschen kamen in Kliniken.',
      { 6: 'EE', 400: '588409' },
    ],
    [
      'is the one at its head where another is named beside it',
      'en',
      'Riots killed six people in Estonia.\n\nNarva saw the worst violence outside Tartu. Four marchers were killed.',
      { 6: 'EE', 4: 'NAR' },
    ],
    [
      'is not the capital that speaks',
      'en',
      'Storms killed six people in Estonia.\n\nTallinn says the worst is over in Narva. Doctors treated 48 people.',
      { 6: 'EE', 48: 'NAR' },
    ],
    [
      'is not a part of the country that is called after a town',
      'de',
      'In Estland starben sechs Menschen.\n\nDie Angreifer drangen in eine Kaserne in der Region Narva ein. 16 Soldaten wurden getötet.',
      { 6: 'EE', 16: 'EE' },
    ],
    [
      'is not that of a total',
      'de',
      'In Estland starben sechs Menschen.\n\nIn Narva wurden 30 Menschen verletzt. Insgesamt wurden 95 Menschen verletzt.',
      { 30: 'NAR', 95: 'EE' },
    ],
    [
      'nor that of what an office of the country says',
      'en',
      'Storms killed six people in Estonia.\n\nIn Narva 30 people were hurt. The interior ministry counted 95 injured.',
      { 30: 'NAR', 95: 'EE' },
    ],
    [
      'nor that of years ago',
      'en',
      'Storms killed six people in Estonia.\n\nIn Narva 30 people were hurt. In 2005 a storm killed 14 people.',
      { 30: 'NAR', 14: 'EE' },
    ],
    [
      'nor one of two in a list',
      'ru',
      'В Эстонии погибли шесть человек.\n\nВ Нарве ранены 30 человек, в Тарту — 17. Эвакуированы 900 человек.',
      { 30: 'НАР', 17: 'ТАР', 900: 'EE' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('words for a town named before', () => {
  it.each([
    [
      'stand in a list',
      'de',
      'In Estland starben sechs Menschen. In Narva gibt es drei Lager. Dort wohnen 640 Menschen, in Tartu 310.',
      { 640: 'NAR', 310: 'TAR' },
    ],
    [
      'as a possessive',
      'en',
      'Storms killed six people in Estonia. In Narva a bridge gave way. Doctors saw nine bodies in the city’s hospital.',
      { 9: 'NAR' },
    ],
    [
      'of one who came from it',
      'en',
      'Storms killed six people in Estonia. A man was found alive in Narva. The toll for his home town is 16.',
      { 6: 'EE', 16: 'NAR' },
    ],
    [
      'of its hospital',
      'ru',
      'В Эстонии погибли шесть человек. Сильнее всего пострадал город Нарва.\n\nВ городской больнице лежат 52 человека.',
      { 6: 'EE', 52: 'НАР' },
    ],
    [
      'mean the capital where that was named last',
      'de',
      'In Estland starben sechs Menschen. In Narva starb ein Mann. In der Hauptstadt blieb es ruhig, dort gab es keine Festnahmen.',
      { 6: 'EE', 0: '588409' },
    ],
    [
      'but not where "there" only says that something is',
      'en',
      'Storms killed six people in Estonia. In Narva 13 people died; across the country there are 19.',
      { 13: 'NAR', 19: 'EE' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('places that are not those of the figure', () => {
  it.each([
    [
      'all but some are elsewhere',
      'en',
      'Estonia: 26 people have died of bad vodka, all but three of them in Narva.',
      { 26: 'EE', 3: 'EE' },
    ],
    ['the same', 'de', 'In Estland starben 26 Menschen, alle bis auf vier in Narva.', { 26: 'EE', 4: 'EE' }],
    [
      'two towns together',
      'de',
      'In Narva starben sechs Menschen, in Tartu zwei. In beiden Städten wurden 165 Menschen festgenommen.',
      { 6: 'NAR', 2: 'TAR', 165: 'EE' },
    ],
    [
      'the part of the country that a governor speaks for',
      'de',
      'In Estland starben sechs Menschen. Der Gouverneur der Provinz Narva, Jaan Saar, nannte 17 Verletzte.',
      { 6: 'EE', 17: 'EE' },
    ],
    [
      'of whom somebody is a citizen',
      'ru',
      'В Эстонии погибли шесть человек. Один из погибших — гражданин Финляндии.',
      { 6: 'EE', 1: 'EE' },
    ],
    [
      'that something has left',
      'en',
      'A bus with 33 people crashed near Narva in Estonia. The bus, carrying 30 passengers, had left Tartu at seven.',
      { 33: 'NAR', 30: 'NAR' },
    ],
    [
      'another sender stands nearer',
      'ru',
      'В Эстонии погибли шесть человек. Из Австрии прибыли 60 пожарных, Хорватия направила 40 водолазов.',
      { 60: 'AT', 40: 'HR' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('places that are', () => {
  it.each([
    [
      'an "or" in the noun parts nothing',
      'en',
      'In Estonia volunteers counted 233 damaged or destroyed houses in Narva and 58 in Tartu.',
      { 233: 'NAR', 58: 'TAR' },
    ],
    [
      'rows of a list',
      'en',
      'Storms killed 21 people in Estonia.\n\nNarva: 15 dead, 14 missing\nTartu: four dead, two missing',
      { 15: 'NAR', 14: 'NAR', 4: 'TAR', 2: 'TAR' },
    ],
    [
      'a town at the head of a paragraph with a comma is no date line',
      'en',
      'Storms killed six people in Estonia.\n\nNarva, the third city, reported four deaths.',
      { 6: 'EE', 4: 'NAR' },
    ],
    [
      'a part is where the whole is',
      'ru',
      'В Эстонии погибли шесть человек. Больница Нарвы приняла 30 раненых. Четверо из них умерли.',
      { 30: 'НАР', 4: 'НАР' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});
