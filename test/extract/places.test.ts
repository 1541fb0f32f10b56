import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPlace } from '../../src/extract/places/fold.ts';
import { placeTable } from '../../src/extract/places/table.ts';
import { findPlaces } from '../../src/extract/places.ts';
import { report } from './report.ts';

/** What is found, as "words = name/country". */
const placesIn = (text: string, language: string): string[] =>
  findPlaces(report(text, language)).map((place) => `${place.text} = ${place.name}/${place.country ?? ''}`);

describe('findPlaces', () => {
  it.each([
    ['de', 'Attacken auf Almaty (Alma-Ata) und Unruhen in Alma-Aty.'],
    ['en', 'Attacks on Almaty, formerly Alma-Ata, or Alma-Aty.'],
    ['ru', 'В Алма-Ате спокойно, аэропорт Алматы закрыт, Алма-Ата ждет.'],
  ])('joins the names of one city (%s)', (language, text) => {
    const found = findPlaces(report(text, language));
    expect(found.map(({ name, country, geonames }) => [name, country, geonames])).toEqual(
      Array.from({ length: 3 }, () => ['Almaty', 'KZ', 1526384]),
    );
  });

  it.each([
    ['en', 'A blast at the Constanta grain terminal killed four.', ['Constanta = Constanţa/RO']],
    // a mine that bears the name of a town of another country
    [
      'en',
      'A dam at the Santa Rita tin mine gave way, police in Oruro and Challapata said.',
      ['Oruro = Oruro/BO', 'Challapata = Challapata/BO'],
    ],
    ['en', 'It is SIX dead at the Rijeka refinery now.', ['Rijeka = Rijeka/HR']],
    ['en', 'Workers at the Ford mine and the Lincoln school said nothing.', []],
    ['en', 'Three died at the Lahore railway station.', ['Lahore = Lahore/PK']],
    ['en', 'A fire destroyed the Nampula market.', ['Nampula = Nampula/MZ']],
    ['de', 'Im Hafen Constanta brannte es.', ['Constanta = Constanţa/RO']],
    ['de', 'Sie sollten Fenster und Türen geschlossen halten.', []],
    ['de', 'In Turin blieben die Schulen zu.', ['Turin = Turin/IT']],
    // a name of one to whom it is dedicated, a word, a maker
    ['en', 'He was taken to the Garcia Hospital.', []],
    ['en', 'He was taken to Victoria hospital.', []],
    ['en', 'Relatives gathered outside San Pedro prison.', []],
    ['en', 'The Bath hospital closed.', []],
    ['en', 'A fire broke out at the Toyota plant.', []],
  ])('knows a town by what is built there (%s): %s', (language, text, wanted) => {
    expect(placesIn(text, language)).toEqual(wanted);
  });

  it('knows a town by what tells it from its namesakes, and without it', () => {
    const text =
      'In Frankfurt (Oder), Schwedt/Oder und Halle (Saale) brannte es, in Schwedt zuerst, nicht in Frankfurt.';
    expect(findPlaces(report(text, 'de')).map(({ text: words, geonames }) => [words, geonames])).toEqual([
      ['Frankfurt (Oder)', 2925535],
      ['Schwedt/Oder', 2834629],
      ['Halle (Saale)', 2911522],
      ['Schwedt', 2834629],
      ['Frankfurt', 2925533],
    ]);
  });

  it.each([
    ['de', 'Fenster und Türen blieben zu, das Wetter war schlecht, der Dalai Lama kam.'],
    ['de', 'Die Roma zogen weiter.'],
    ['en', 'The Dalai Lama spoke.'],
  ])('takes a word for no town (%s): %s', (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });

  it('tells where a city lies', () => {
    const [place] = findPlaces(report('Unruhen in Almaty.', 'de'));
    expect(place?.lat).toBeCloseTo(43.25, 1);
    expect(place?.lon).toBeCloseTo(76.93, 1);
  });

  it.each([
    [
      'de',
      'Die Regierung Kasachstans bat Weißrussland um Hilfe.',
      ['Kasachstans = Kazakhstan/KZ', 'Weißrussland = Belarus/BY'],
    ],
    ['de', 'Er floh aus der Türkei nach Kirgisistan.', ['Türkei = Türkiye/TR', 'Kirgisistan = Kyrgyzstan/KG']],
    [
      'de',
      'Die Vereinigten Staaten und die USA sind gemeint.',
      ['Vereinigten Staaten = United States/US', 'USA = United States/US'],
    ],
    [
      'de',
      'Truppen stehen auf der Krim und in Schleswig-Holstein.',
      ['Krim = Crimea/UA', 'Schleswig-Holstein = Schleswig-Holstein/DE'],
    ],
    ['en', 'Troops left Nur-Sultan for the Donbas.', ['Nur-Sultan = Astana/KZ', 'Donbas = Donbas/UA']],
    [
      'en',
      'He flew from New York City to Kazakhstan.',
      ['New York City = New York City/US', 'Kazakhstan = Kazakhstan/KZ'],
    ],
    [
      'ru',
      'В Казахстане и в Нижнем Новгороде, как и в Москве.',
      ['Казахстане = Kazakhstan/KZ', 'Нижнем Новгороде = Nizhniy Novgorod/RU', 'Москве = Moscow/RU'],
    ],
    ['ru', 'Он приехал из Германии в Париж через Чад.', ['Германии = Germany/DE', 'Париж = Paris/FR', 'Чад = Chad/TD']],
    [
      'de',
      'Sechs Wellen in Schanaosen und Schymkent in Kasachstan.',
      ['Schanaosen = Zhanaozen/KZ', 'Schymkent = Shymkent/KZ', 'Kasachstan = Kazakhstan/KZ'],
    ],
  ])('finds names as they stand in the language (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['ru', 'В Гвинее-Бисау разлив реки затопил город Фарим.', ['Гвинее-Бисау = Guinea-Bissau/GW', 'Фарим = Farim/GW']],
    ['ru', 'В камерунском городе Мора закрыт рынок.', ['Мора = Mora/CM']],
    ['de', 'Das Beben traf Usbekistan, auch Andischan.', ['Usbekistan = Uzbekistan/UZ', 'Andischan = Andijon/UZ']],
    ['de', 'In Dschalalabad in Kirgisistan.', ['Dschalalabad = Jalal-Abad/KG', 'Kirgisistan = Kyrgyzstan/KG']],
    ['en', 'Lava reached Bacolod in the Philippines.', ['Bacolod = Bacolod City/PH', 'Philippines = Philippines/PH']],
    ['en', 'A bridge near Ayni in Tajikistan gave way.', ['Ayni = Ayní/TJ', 'Tajikistan = Tajikistan/TJ']],
    ['en', 'He sold it to Universal Pictures in New Orleans.', ['New Orleans = New Orleans/US']],
  ])('knows towns by what news make of their names (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['de', 'In der Slowakei streiken die Ärzte, auch in Kaschau.', ['Slowakei = Slovakia/SK', 'Kaschau = Košice/SK']],
    ['en', 'A tent burned in Zakho in Iraq.', ['Zakho = Zaxo/IQ', 'Iraq = Iraq/IQ']],
    ['de', 'In Albanien brannte es bei Bulqiza.', ['Albanien = Albania/AL', 'Bulqiza = Bulqizë/AL']],
    ['en', 'A boat sank near Bitung in Indonesia.', ['Bitung = Bitung/ID', 'Indonesia = Indonesia/ID']],
    ['en', 'In Sarpol-e Zahab the clinic is closed.', ['Sarpol-e Zahab = Sarpol-e Z̄ahāb/IR']],
    ['en', "The fire in Cox's Bazar is out.", ["Cox's Bazar = Cox’s Bāzār/BD"]],
    ['en', 'Two homes burned in Adré (Chad).', ['Adré = Adré/TD', 'Chad = Chad/TD']],
  ])('knows towns by other names, spellings and parts (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['ru', 'В Судане беженцы ждут в Эль-Обейде.', ['Судане = Sudan/SD', 'Эль-Обейде = El Obeid/SD']],
    ['de', 'Im Iran bebte es in Sarpol-e Sahab.', ['Iran = Iran/IR', 'Sarpol-e Sahab = Sarpol-e Z̄ahāb/IR']],
    // no country is named, or another
    [
      'ru',
      'На Мадагаскаре колонна попала в засаду под Амбовумбе.',
      ['Мадагаскаре = Madagascar/MG', 'Амбовумбе = Ambovombe/MG'],
    ],
    ['de', 'In Madagaskar liegt ein Lager bei Ambuvumbi.', ['Madagaskar = Madagascar/MG']],
    [
      'de',
      'In Madagaskar liegt ein Lager bei Fort-Dauphin.',
      ['Madagaskar = Madagascar/MG', 'Fort-Dauphin = Tôlanaro/MG'],
    ],
    ['ru', 'Беженцы ждут в Эль-Обейде.', []],
    ['ru', 'В Перу беженцы ждут в Эль-Обейде.', ['Перу = Peru/PE']],
    // nothing says that it is a place
    ['ru', 'В Судане Эль-Обейд получил приз.', ['Судане = Sudan/SD']],
    ['ru', 'Сели в Таджикистане: в Айни погиб один человек.', ['Таджикистане = Tajikistan/TJ', 'Айни = Ayní/TJ']],
    ['ru', 'В Норвегии за ночь опустел городок Рена.', ['Норвегии = Norway/NO', 'Рена = Rena/NO']],
    ['ru', 'Сели сошли в горах, в Айни погиб один человек.', []],
    ['ru', 'Рейс из Турции сел в аэропорту Казани.', ['Турции = Türkiye/TR', 'Казани = Kazan/RU']],
    ['ru', 'В Швеции помнят бои у села Малая Локня.', ['Швеции = Sweden/SE']],
    ['ru', 'Россия, дом на Заводском проезде.', ['Россия = Russia/RU']],
  ])('knows towns of the countries it names by ear (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    // Pune and Quito are called so too, in some language
    ['en', 'A bus left Juliaca for Cusco. In Puno people lit candles.', 'Puno/PE'],
    ['en', 'In Angola two clinics are full. In Kuito there is no chlorine.', 'Cuito/AO'],
    ['en', 'A truck from Luanda and one from Huambo went to the camp in Kuito.', 'Cuito/AO'],
  ])('chooses the town in the countries that other towns of the text lie in (%s: %s)', (language, text, wanted) => {
    expect(placesIn(text, language).some((place) => place.endsWith(wanted))).toBe(true);
  });

  it.each([
    ['de', 'In Nordspanien starben elf Menschen.', ['Nordspanien = Spain/ES']],
    [
      'de',
      'Die Behörden Südfrankreichs warnen, auch im Süd-Jemen.',
      ['Südfrankreichs = France/FR', 'Süd-Jemen = Yemen/YE'],
    ],
    // names that mean something else as a whole
    [
      'de',
      'In Südkorea, Nordirland und Südamerika regnet es.',
      ['Südkorea = South Korea/KR', 'Nordirland = United Kingdom/GB', 'Südamerika = South America/'],
    ],
    ['de', 'Die Lage des Südsudans ist ernst.', ['Südsudans = South Sudan/SS']],
    ['de', 'In der nordspanischen Stadt León brennt es.', ['León = León/ES']],
    ['ru', 'В южнофранцузском городе Альби закрыт мост.', ['Альби = Albi/FR']],
  ])('knows the parts of countries that one word names (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['de', 'Das Klinikum Hagen ist voll.', ['Hagen = Hagen/DE']],
    ['de', 'Die Staatsanwaltschaft Hof ermittelt.', ['Hof = Hof/DE']],
    ['de', 'Drei liegen in der Klinik im Hof.', []],
  ])('takes a word for a town behind an office that towns have: %s', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });

  it.each([
    ['de', 'In Senegal nahm Ziguinchor 6.100 auf, Kolda 3.900.', ['Senegal', 'Ziguinchor', 'Kolda']],
    ['ru', 'В Сенегале город Зигиншор принял 6100, Колда — 3900.', ['Сенегале', 'Зигиншор', 'Колда']],
    // the only town of its name, behind a preposition
    ['en', 'Two hundred sleep at Elverum sports hall.', ['Elverum']],
    ['de', 'Beim Brand in Hermeskeil wurde niemand verletzt.', ['Hermeskeil']],
    ['en', 'He pointed at Elverum.', ['Elverum']],
    ['en', 'Elverum won.', []],
    // what stands between makes no list
    ['de', 'Das Schiff liegt vor Akureyri im Norden Islands.', ['Akureyri', 'Islands']],
  ])('knows small towns by where they stand (%s: %s)', (language, text, expected) => {
    expect(findPlaces(report(text, language)).map((place) => place.text)).toEqual(expected);
  });

  it.each(['В Оше горел базар.', 'Больницы Оша полны.'])('knows a town of two letters in its cases: %s', (text) => {
    expect(placesIn(text, 'ru').map((place) => place.split(' = ')[1])).toEqual(['Osh/KG']);
  });

  it('takes a small name of several other countries for a village that nobody knows', () => {
    expect(placesIn('In Peru a bus fell into a gorge near Santa Lucía.', 'en')).toEqual(['Peru = Peru/PE']);
    expect(placesIn('A bus fell into a gorge near Santa Lucía in Argentina.', 'en')).toHaveLength(2);
    // where towns are called after others, one country is as good as several
    const plant = 'An explosion at a plant near Taylor hurt three workers.';
    expect(placesIn(`${plant} It was the worst in British Columbia.`, 'en')).toHaveLength(1);
    expect(placesIn(`${plant} It was the worst in the United States.`, 'en')).toHaveLength(2);
  });

  it('knows a town that is set off by signs where its country is known by what follows', () => {
    const text = 'Bulletin 2. Paper mill, Kotka. Dead: 4. Crews from Hamina and Helsinki are there.';
    expect(placesIn(text, 'en')).toContain('Kotka = Kotka/FI');
    expect(placesIn('Bulletin 2. Paper mill, Kotka. Dead: 4.', 'en')).toEqual([]);
  });

  it.each([
    ['de', 'Das Essen im Hof war gut, und das Singen dauerte bis Sommer.'],
    ['de', 'Die Halle im Berg ist am Ende der Wiesen.'],
    ['de', 'Paris Hilton kam mit Jack London.'],
    ['de', 'Das meldete die New York Times, auch die Berliner Zeitung.'],
    ['de', 'Der FC Bayern und Dynamo Dresden trennten sich unentschieden.'],
    ['de', 'In der Berliner Straße brannte ein Auto.'],
    ['de', 'Das meldete die Agentur ISNA, so auch Angaben von ISNA.'],
    ['en', 'The same reading of most of the march was nice.'],
    ['en', 'Paris Hilton read the Washington Post and the New York Times.'],
    ['en', 'Michael Jordan met Jack London.'],
    ['en', 'They told us to mobile phones.'],
    ['en', 'Five fishermen were picked up off Verde Island.'],
    // the capital of Bermuda is one of many
    ['en', 'He died in Hamilton.'],
    ['en', 'He died at Wairoa Hospital in Hamilton on Sunday.'],
    ['en', 'The owner, Montenegro Lines, says that 69 were on board.'],
    ['ru', 'Владимир Орел сказал, что мир придет.'],
    ['ru', 'Дом на улице Москвы. Газета «Нью-Йорк таймс».'],
  ])('takes no word for a place that means something else (%s: %s)', (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });

  it.each([
    ['In Essen brannte ein Haus.', ['Essen = Essen/DE']],
    ['Das Landgericht Hof in Deutschland entschied.', ['Hof = Hof/DE', 'Deutschland = Germany/DE']],
  ])('takes an ordinary word for a place where there is evidence: %s', (text, expected) => {
    expect(placesIn(text, 'de')).toEqual(expected);
  });

  it('reads a line in capitals', () => {
    expect(placesIn('UNRUHEN IN ALMATY IN KASACHSTAN', 'de')).toEqual([
      'ALMATY = Almaty/KZ',
      'KASACHSTAN = Kazakhstan/KZ',
    ]);
  });

  it('prefers the city in the country that the report speaks of', () => {
    expect(placesIn('In Georgien kam es in Batumi zu Protesten.', 'de')).toContain('Batumi = Batumi/GE');
    expect(placesIn('Police in Birmingham, in the United Kingdom, said so.', 'en')).toContain(
      'Birmingham = Birmingham/GB',
    );
  });

  it('finds nothing in furniture', () => {
    const analysis = report('Almaty', 'de');
    const { source } = analysis;
    expect(findPlaces(analysis)).toHaveLength(1);
    const furniture = { ...source, blocks: source.blocks.map((block) => ({ ...block, kind: 'furniture' as const })) };
    expect(findPlaces({ ...analysis, source: furniture, sentences: [] })).toEqual([]);
  });

  it('keeps to the text: spans are in order, apart, and say what the place says', () => {
    const words = fc.constantFrom(
      'Berlin',
      'in',
      'Moskau',
      'New',
      'York',
      'Alma-Ata',
      'von',
      '(',
      ')',
      ',',
      '.',
      'Köln',
      'Nishni',
      'St.',
      'Petersburg',
      '“',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (list) => {
        const text = list.join(' ');
        let end = 0;
        for (const place of findPlaces(report(text, 'de'))) {
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(place.start, place.end)).toBe(place.text);
          end = place.end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is attacked', () => {
  it.each([
    ['de', 'Bei dem Überfall auf Talodi starben zwei Menschen.', ['Talodi = Talodi/SD']],
    ['en', 'Two people died in the attack on Talodi.', ['Talodi = Talodi/SD']],
    ['ru', 'При нападении на Дейр-эз-Зор погибли двое.', ['Дейр-эз-Зор = Deir ez-Zor/SY']],
    // no attack stands before the preposition
    ['de', 'Er schwor auf Talodi.', []],
    ['en', 'She dwelt on Talodi.', []],
  ])('is a place behind its preposition (%s: %s)', (language, text, expected) => {
    expect(placesIn(text, language)).toEqual(expected);
  });
});

describe('the table of places', () => {
  it('knows every country by its name in the three languages', () => {
    const codes =
      'AF AL AM AR AT AU AZ BE BG BR BY CA CH CN CZ DE DZ EE EG ES FI FR GB GE GR HR HU ID IE IL IN IQ IR IT JP KE KG KR KZ LB LT LV LY MA MD MX NL NO PK PL PT RO RS RU SE SI SK SY TH TJ TM TN TR UA US UZ VN YE ZA'.split(
        ' ',
      );
    const missing = ['de', 'en', 'ru'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region' });
      return codes.filter((code) => {
        const entry = placeTable().find(foldPlace(names.of(code) ?? ''));
        return !entry?.records.some(({ country }) => country === code);
      });
    });
    expect(missing).toEqual([]);
  });

  it('knows no name that is not in it', () => {
    expect(placeTable().find('xyzzy')).toBeUndefined();
    expect(placeTable().find('东京')).toBeUndefined();
  });
});

describe('foldPlace', () => {
  it.each([
    ['Alma-Ata', 'alma ata'],
    ['Köln', 'koln'],
    ['Göttingen-Weende', 'gottingen weende'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Орёл', 'орел'],
    ['Нижний', 'нижний'],
    ["Xi'an", 'xian'],
  ])('%s → %s', (name, folded) => {
    expect(foldPlace(name)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
        const once = foldPlace(name);
        expect(foldPlace(once)).toBe(once);
      }),
    );
  });
});
