import { describe, expect, it } from 'vitest';
import { capitalOf, isOfficialSeat } from '../../src/extract/places/capitals.ts';
import { digest, document, figureOf, placesOf } from './reports.ts';

describe('where a figure holds in a report on two levels of places', () => {
  it.each([
    [
      'a town is told of its own figure only',
      'de',
      'Bei Unwettern in Slowenien sind drei Menschen ums Leben gekommen. Im Krankenhaus von Kranj werden elf Verletzte behandelt. Die Feuerwehr zählte 70 Vermisste.',
      { 3: 'SI', 11: 'KRA', 70: 'SI' },
    ],
    [
      'the lead holds until another place comes up',
      'de',
      'Bei einem Angriff auf einen Stützpunkt in Gao sind sechs Soldaten getötet worden. Nach Angaben der Mission starben auch zwölf Angreifer. In Kidal kamen zwei Zivilisten ums Leben. Seit Jahresbeginn wurden in Mali 41 Soldaten getötet.',
      { 6: 'GAO', 12: 'GAO', 2: 'KID', 41: 'ML' },
    ],
    [
      'the place of a part is not that of the whole',
      'ru',
      'Минздрав Гаити сообщил о 212 погибших, 150 из них — в Гонаиве. Ранены 18 человек.',
      { 212: 'HT', 150: 'ГОН', 18: 'HT' },
    ],
    [
      'nor that of the report',
      'en',
      'In the north of Sri Lanka the floods have claimed nine lives, four of them in Jaffna. The agency counted 12,000 displaced people.',
      { 9: 'LK', 4: 'JAF', 12000: 'LK' },
    ],
    [
      'not even where it has most of them',
      'en',
      "Haiti's health ministry reported 26 dead, most of them in Gonaives. Police arrested 17 people.",
      { 26: 'HT', 17: 'HT' },
    ],
    [
      'two towns together are the country',
      'de',
      'In Balti und Soroca sind bei Unruhen in Moldau zwölf Menschen gestorben. Acht Menschen starben in Balti, vier in Soroca. Die Polizei meldete 73 Verletzte.',
      { 12: 'MD', 8: 'BAL', 4: 'SOR', 73: 'MD' },
    ],
    [
      'a mayor tells of the town, a minister of the country',
      'en',
      'CHISINAU (Wire) - At least 14 people have died in floods in Moldova. The mayor of Balti, Ion Cretu, said 230 people were injured. The interior ministry in Chisinau said 62 people were missing.',
      { 14: 'MD', 230: 'BAL', 62: 'MD' },
    ],
    [
      'elsewhere is not the town',
      'en',
      'Three firefighters died near Viseu on Monday, police said. Elsewhere in Portugal 20 people were injured. In Guarda 120 people were evacuated. Elsewhere, 12 hikers were found dead.',
      { 3: 'VIS', 20: 'PT', 120: 'GUA', 12: 'PT' },
    ],
    [
      'the capital without its name',
      'en',
      'Protests in Georgia left four people dead, police said. In Batumi 35 people were injured. In the capital 90 people were injured. Doctors in Tbilisi confirmed it.',
      { 4: 'GE', 35: 'BAT', 90: 'TBI' },
    ],
    [
      'a pronoun goes on with the town',
      'de',
      'In Lettland starben neun Menschen. In Liepāja wurden vier Menschen verletzt, sagte der Arzt Jan Ozols. Er sprach von zwölf Vermissten. Die Polizei nahm 31 Menschen fest.',
      { 9: 'LV', 4: 'LIE', 12: 'LIE', 31: 'LV' },
    ],
    [
      'a direction is no place but of who is taken there for treatment, a place where something is told is',
      'en',
      'Five people died in a strike in Craiova, police said. Eleven injured people were flown to Bucharest. The unrest spread to Pitesti, where 80 people were arrested.',
      { 5: 'CRA', 11: 'BUC', 80: 'PIT' },
    ],
    [
      'nor is where somebody comes from, though it be two countries',
      'de',
      'Beim Brand in Gjumri starben neun Menschen. Rund 30 Urlauber aus Deutschland und Österreich waren in der Stadt.',
      { 9: 'GJU', 30: 'GJU' },
    ],
    [
      'a province that is no town lies in the country of its adjective',
      'ru',
      'МИД Венгрии подтвердил гибель сапёра в афганской провинции Бадахшан. Погибли семь человек.',
      { 7: 'AF' },
    ],
    [
      'whoever of another country tells of it',
      'en',
      "Hungary's foreign ministry said a Hungarian was hurt in the Afghan province of Badakhshan. The toll rose to seven.",
      { 7: 'AF' },
    ],
    [
      'in German too',
      'de',
      'Das georgische Außenministerium sprach von einem Überfall in der afghanischen Provinz Badachschan. Sieben Menschen starben.',
      { 7: 'AF' },
    ],
    [
      'a country is that of its body where no province says more',
      'en',
      "Hungary's foreign ministry said seven people had died.",
      { 7: 'HU' },
    ],
    [
      'one of the dead is where all of them are',
      'de',
      'In Kotka sind vier Arbeiter gestorben. In Hamina klagen 40 Menschen über Husten, in Helsinki drei. Einer der Toten war Este.',
      { 4: 'KOT', 40: 'HAM', 1: 'KOT' },
    ],
    [
      'what another sentence part tells of another town is no place of it',
      'de',
      'In Gjumri fing es an. Die Staatsanwaltschaft nahm vier Männer fest; der Eigentümer wurde in Wanadsor gefasst.',
      { 4: 'GJU' },
    ],
    [
      'a ministry of the country tells of the country',
      'de',
      'Kairo (eb) - Das ägyptische Gesundheitsministerium hat seine Zahl berichtigt: zwei Tote. Ein Fahrgast liege lebend in Assiut. Verletzt seien 44.',
      { 2: 'EG', 44: 'EG' },
    ],
    [
      'so does one in the capital',
      'de',
      'Das Innenministerium in Teheran spricht von 96 Toten. In Kermanschah sind 61 Menschen gestorben.',
      { 96: 'IR', 61: 'KER' },
    ],
    [
      'who is taken somewhere for treatment is there, others are not',
      'de',
      'Bei einem Brand in Gjumri gab es zwei Tote. Neun Verletzte wurden nach Wanadsor geflogen.',
      { 2: 'GJU', 9: 'WAN' },
    ],
    [
      'of the number of hospitals and of who lies in them',
      'de',
      'In Gjumri und Wanadsor bebte die Erde. In zwei Kliniken in Wanadsor wurden 57 Menschen behandelt.',
      { 2: 'WAN', 57: 'WAN' },
    ],
    [
      'hospitals in two towns are those of a part',
      'de',
      'Jerewan (gps) - In Armenien stieg die Zahl der Erkrankten auf 243, fünf von ihnen liegen in Kliniken in Gjumri und Jerewan.',
      { 243: 'AM' },
    ],
    [
      'where who was let go flew is not where they are counted',
      'ru',
      'Лайнер стоит у берегов Исландии. В субботу 61 пассажиру разрешили сойти, они вылетели в Гамбург.',
      { 61: 'IS' },
    ],
    [
      'a place behind "of them" is that of the part',
      'ru',
      'В Гюмри задержаны шесть человек, двое из них — в Ванадзоре.',
      { 6: 'ГЮМ', 2: 'ВАН' },
    ],
    [
      'the whole country, told behind several numbers',
      'en',
      'Five people died in Gyumri in Armenia. In 2025 the board counted 39 deaths and 71 injuries nationwide.',
      { 39: 'AM', 71: 'AM' },
    ],
    [
      'the body of a country says nothing of where',
      'de',
      'Bei einer Explosion in der slowakischen Stadt Košice sind fünf Menschen gestorben. Die Feuerwehr der Slowakei brachte 40 Menschen in Sicherheit. 19 Menschen wurden verletzt.',
      { 5: 'KOŠ', 40: 'KOŠ', 19: 'KOŠ' },
    ],
    [
      'a total over a list of towns is none of theirs',
      'en',
      'The governor said 58 people were injured in Poland: 31 in Tarnow, 19 in Krakow and eight in Rzeszow.',
      { 58: 'PL', 31: 'TAR', 19: 'KRA', 8: 'RZE' },
    ],
  ])('%s (%s)', (_, language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });

  it('the name of the town alone opens a report as a date line does', () => {
    expect(placesOf('de', 'Balti. Die Lage bleibt ernst: elf Menschen sind gestorben.')).toMatchObject({ 11: 'BAL' });
  });

  it('a country in the title makes its towns likelier', () => {
    const text = 'In Georgetown sind elf Menschen gestorben.';
    expect(digest('r', 'de', text, { title: 'Hochwasser in Guyana' }).setting).toMatchObject({ country: 'GY' });
  });
});

describe('a country that only says who tells, who was posted there, or what was worse', () => {
  it.each([
    ['en', 'Gunmen attacked a camp near Batumi. Seven members of the UN mission in Georgia were killed.', { 7: 'BAT' }],
    ['en', 'Gunmen attacked a camp near Batumi. The Red Cross in Georgia counted seven dead.', { 7: 'BAT' }],
    ['en', 'Gunmen attacked a camp near Batumi. The Observer Mission for Georgia has lost seven men.', { 7: 'BAT' }],
    ['en', 'Seven people died near Batumi. Nine were hurt in the attack, the worst in Georgia in years.', { 9: 'BAT' }],
    ['en', 'Gunmen attacked a camp near Batumi. Seven soldiers died, a spokesman in Geneva said.', { 7: 'BAT' }],
    ['en', 'Gunmen attacked a camp near Batumi. The mission has 900 soldiers in Georgia.', { 900: 'GE' }],
    ['en', 'Gunmen attacked a camp near Batumi. This year 40 people were killed in Georgia.', { 40: 'GE' }],
    ['en', 'A factory burned near Batumi. Last week six people died in a company in Georgia.', { 6: 'GE' }],
    [
      'de',
      'Bewaffnete griffen ein Lager bei Batumi an. Sieben Angehörige der UN-Mission in Georgien starben.',
      { 7: 'BAT' },
    ],
    ['de', 'Bewaffnete griffen ein Lager bei Batumi an. Georgiens Armee tötete sieben Angreifer.', { 7: 'BAT' }],
    [
      'de',
      'Bewaffnete griffen ein Lager bei Batumi an, der schwerste Angriff in Georgien seit Jahren. Sieben Soldaten starben.',
      { 7: 'BAT' },
    ],
    ['de', 'Bewaffnete griffen ein Lager bei Batumi an. In Georgien starben in diesem Jahr 40 Soldaten.', { 40: 'GE' }],
    ['ru', 'Боевики напали на лагерь под Батуми. Погибли семь военнослужащих миссии ООН в Грузии.', { 7: 'БАТ' }],
    [
      'ru',
      'Боевики напали на лагерь под Батуми, это самое кровавое нападение в Грузии. Погибли семь военных.',
      { 7: 'БАТ' },
    ],
    ['ru', 'Боевики напали на лагерь под Батуми. С начала года в Грузии погибли 40 военных.', { 40: 'GE' }],
  ])('%s: %s', (language, text, wanted) => {
    expect(placesOf(language, text)).toMatchObject(wanted);
  });
});

describe('seats of government', () => {
  it.each(['LV', 'PA', 'MG', 'US', 'MD', 'TL', 'BO'])('%s has one in the table of places', (country) => {
    const capital = capitalOf(country);
    expect(capital?.country).toBe(country);
    expect(isOfficialSeat(capital?.geonames ?? 0)).toBe(true);
  });

  it('a large town is none for that', () => {
    const [istanbul] = document('en', 'Four people died in Istanbul.').places;
    expect(isOfficialSeat(istanbul?.geonames ?? 0)).toBe(false);
  });
});

describe('a part of the country that has no identifier', () => {
  it.each([
    ['en', 'The governor of Vardland said 23 people were killed in his province alone.', true],
    ['en', 'In the province of Vardland 23 people were killed.', true],
    ['de', 'Der Gouverneur von Vardland sprach von 23 Toten allein in seiner Provinz.', true],
    ['ru', 'В Вардландской области погибли 23 человека.', true],
    ['en', '23 people were injured, most of them in a serious state.', false],
    ['en', 'The governor of Vardland province said 23 people were killed.', false],
    ['de', 'Der Gouverneur der Provinz Vardland sprach von 23 Toten.', false],
    ['ru', 'Губернатор области сообщил о 23 погибших.', false],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(figureOf(language, text, 23).region === true).toBe(expected);
  });
});
