import { describe, expect, it } from 'vitest';
import { digest, placesOf } from './reports.ts';

describe('whoever speaks for a town tells of it', () => {
  it.each([
    [
      'a mayor, named once with the town',
      'en',
      'Floods in Estonia killed 12 people. Tartu mayor Jaan Kask said 230 people were injured. In Narva 14 people are missing. Kask said 340 houses were flooded.',
      { 12: 'EE', 230: 'TAR', 14: 'NAR', 340: 'TAR' },
    ],
    [
      'a mayor, the town named before',
      'de',
      'Die estnische Regierung hat den Notstand ausgerufen. Elf Menschen sind tot. Besonders schlimm ist die Lage in Tartu. Dort starben sieben Menschen. Bürgermeister Jaan Kask sagte, 22 Menschen würden vermisst. Innenministerin Kadri Tamm sprach von 28 Vermissten.',
      { 11: 'EE', 7: 'TAR', 22: 'TAR', 28: 'EE' },
    ],
    [
      'its hospital',
      'en',
      "Floods in Estonia killed 12 people. The worst hit place is Tartu, where eight people died. A further 60 were injured, the city's hospital said.",
      { 12: 'EE', 8: 'TAR', 60: 'TAR' },
    ],
    [
      'a pronoun for the mayor',
      'ru',
      'В Эстонии погибли шесть человек. Мэр Тарту Яан Каск рассказал, что затоплено 340 домов. По его словам, ранены 17 человек. По данным МВД, пропали 15 человек.',
      { 6: 'EE', 340: 'ТАР', 17: 'ТАР', 15: 'EE' },
    ],
    [
      'but not a ministry that speaks from its seat',
      'de',
      'In Estland starben sechs Menschen. Nach Angaben des Innenministeriums in Tallinn wurden 40 Menschen verletzt. Das Ministerium sprach von 15 Vermissten.',
      { 6: 'EE', 40: 'EE', 15: 'EE' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('those who left a place are counted there', () => {
  it.each([
    [
      'de',
      'In Estland starben sechs Menschen. Aus Tartu wurden 800 Menschen evakuiert, aus Narva 400.',
      { 6: 'EE', 800: 'TAR', 400: 'NAR' },
    ],
    [
      'en',
      'Floods in Estonia killed six people. Some 2,000 people were evacuated from Tartu and 500 from Narva.',
      { 6: 'EE', 2000: 'TAR', 500: 'NAR' },
    ],
    [
      'ru',
      'В Эстонии погибли шесть человек. Из Тарту эвакуировали 2000 человек, из Нарвы — 500.',
      { 6: 'EE', 2000: 'ТАР', 500: 'НАР' },
    ],
    ['en', 'Floods in Estonia killed six people. A man from Narva and 12 others were injured.', { 6: 'EE', 12: 'EE' }],
  ])('%s: %s', (language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('who sends troops, and where to', () => {
  it.each([
    [
      'de',
      'Die Mission in Togo wird um 700 Soldaten verstärkt. 300 Soldaten kommen aus Ruanda, 250 aus Kenia und 150 aus Ghana. Ein Datum gibt es nicht, 90 Menschen wurden festgenommen.',
      { 700: 'TG', 300: 'RW', 250: 'KE', 150: 'GH', 90: 'TG' },
    ],
    [
      'en',
      'Rwanda will contribute 300 soldiers, Kenya 250 and Ghana 150, the mission in Togo said. Police arrested 90 people.',
      { 300: 'RW', 250: 'KE', 150: 'GH', 90: 'TG' },
    ],
    [
      'en',
      'The United Nations will reinforce its mission in Togo with 700 troops: 300 from Rwanda, 250 from Kenya and 150 from Ghana.',
      { 700: 'TG', 300: 'RW', 250: 'KE', 150: 'GH' },
    ],
    [
      'ru',
      'В Того убиты пять человек. 300 солдат пришлёт Руанда, 250 — Кения, ещё 150 — Гана.',
      { 5: 'TG', 300: 'RW', 250: 'KE', 150: 'GH' },
    ],
    [
      'de',
      'Bei dem Angriff auf den Stützpunkt in Sokodé starben fünf Blauhelme, drei aus Ghana und zwei aus Nepal. Elf Menschen wurden verletzt.',
      { 5: 'SOK', 3: 'SOK', 2: 'SOK', 11: 'SOK' },
    ],
  ])('%s: %s', (language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });

  it('the country of a report is where the town lies that it is about', () => {
    const text = 'In Sokodé starben fünf Blauhelme. Ghana trauert um drei Soldaten, Ghana und Nepal schicken Ärzte.';
    expect(digest('r', 'de', text).setting).toMatchObject({ country: 'TG' });
  });
});

describe('where it happened', () => {
  it.each([
    [
      'de',
      'In Togo sind Blauhelme getötet worden. Der Überfall ereignete sich nahe Sokodé. Dabei starben fünf Menschen.',
    ],
    ['en', 'Peacekeepers were killed in Togo. The ambush took place near Sokode. Five people died, the army said.'],
    ['ru', 'В Того убиты миротворцы. Нападение произошло близ города Сокоде. Погибли пять человек.'],
    ['ru', 'Пятеро миротворцев убиты в Того при нападении на патруль близ города Сокоде.'],
  ])('%s: %s', (language, text) => {
    expect(digest('r', language, text).setting).toMatchObject({ country: 'TG', place: '2364104' });
  });

  it.each([
    ['en', 'Floods have hit Togo. A dam burst took place near Sokode. Five people died, the army said.'],
    ['en', 'Peacekeepers were killed in Togo. In 2011 a similar attack took place in Sokode.'],
    ['de', 'In Togo sind Blauhelme getötet worden. Der Verletzte lebt in Sokodé.'],
  ])('but not: %s: %s', (language, text) => {
    expect(digest('r', language, text).setting).toMatchObject({ country: 'TG' });
    expect(digest('r', language, text).setting.place).toBeUndefined();
  });
});
