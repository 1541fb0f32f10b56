import { describe, expect, it } from 'vitest';
import { digest, placesOf } from './reports.ts';

describe('places named in passing', () => {
  it.each([
    [
      'a hospital elsewhere is no ground for what follows',
      'ru',
      'Один из раненых миротворцев скончался в госпитале Бамако, сообщила миссия. При нападении под Гао погибли пять военнослужащих. Убиты 15 боевиков.',
      { 1: 'БАМ', 5: 'ГАО', 15: 'ГАО' },
    ],
    [
      'the seat of the government is where it is told',
      'en',
      'Police arrested 18 people in Pemba in Mozambique. In Maputo the interior minister said 12 of the detained were minors.',
      { 18: 'PEM', 12: 'PEM' },
    ],
    [
      'unless an office of that town tells it',
      'de',
      'In Kidal wurden in Mali 18 Menschen festgenommen. In Bamako sagte der Bürgermeister, 12 Menschen seien gestorben.',
      { 18: 'KID', 12: 'BAM' },
    ],
    [
      'the seat from which the government speaks, wherever in the sentence',
      'de',
      'Ein Wirbelsturm hat in Malawi Dörfer zerstört. In der Hauptstadt Lilongwe sprach die Regierung von 31 Toten, in Blantyre zählten Helfer 44.',
      { 31: 'MW', 44: 'BLA' },
    ],
    [
      'an embassy in the capital tells of those elsewhere',
      'ru',
      'В Турции под Анталией перевернулся автобус: 20 человек ранены. Посольство Германии в Анкаре подтвердило гибель 3 человек.',
      { 20: 'АНТ', 3: 'АНТ' },
    ],
    [
      'a hospital there has its own, and so has who does something there',
      'en',
      'A bus overturned near Antalya in Turkey, injuring 20. A hospital in Ankara took in 4 of them. In Ankara 300 people marched to the ministry.',
      { 20: 'ANT', 4: 'ANK', 300: 'ANK' },
    ],
    [
      'the ministry that heads a bulletin',
      'en',
      'Ministry of Health, Rabat. 14 people are treated in Agadir. Four of the patients are critical.',
      { 14: 'AGA', 4: 'AGA' },
    ],
    [
      'who is taken elsewhere is counted there, and nobody else',
      'en',
      'A mine killed 12 people near Menongue in Angola. Seven survivors were flown to Huambo, where a doctor spoke. Nine are missing.',
      { 12: 'MEN', 7: 'HUA', 9: 'MEN' },
    ],
    [
      'also with the means between, and behind others',
      'ru',
      'В Сочи рухнула канатная дорога. Ещё 27 человек пострадали, 6 увезли вертолётом в Краснодар. Погибли 4 человека.',
      { 27: 'СОЧ', 6: 'КРА', 4: 'СОЧ' },
    ],
    [
      'a part behind a comma',
      'de',
      'In Balti in Moldau sind 160 Menschen erkrankt. 38 kamen ins Krankenhaus, neun von ihnen, lauter Kinder, in die Hauptstadt.',
      { 160: 'BAL', 38: 'BAL', 9: '618426' },
    ],
    [
      'who goes home is counted where it happened',
      'de',
      'Auf einem Schiff vor Akureyri in Island sind 240 Menschen erkrankt. 61 gesunde Reisende durften von Bord und flogen nach Hamburg.',
      { 240: 'AKU', 61: 'AKU' },
    ],
    [
      'where one who is named died that was taken there',
      'de',
      'In Nepal ist ein Flugzeug abgestürzt. 33 Menschen sind tot: Am Samstag starb in Lucknow, wohin man ihn verlegt hatte, ein Ingenieur. Elf Häuser brannten ab, so die Polizei Nepals.',
      { 33: 'NP', 11: 'NP' },
    ],
    [
      'where those live who are counted',
      'ru',
      'Эквадор. В сводке значились 47 умерших: восемь жителей Гуаякиля внесли в неё дважды. В больницах 60 человек.',
      { 47: 'EC', 8: 'ГУА', 60: 'EC' },
    ],
    [
      'who lives where something happens is there',
      'ru',
      'Жители Актау в Казахстане третий день перекрывают трассу. Собралось 200 человек.',
      { 200: 'АКТ' },
    ],
    [
      'a look back that names the country',
      'en',
      'Thirteen men are trapped in a pit in Zonguldak in Turkey. Last year 38 miners died in Turkish pits.',
      { 13: 'ZON', 38: 'TR' },
    ],
    [
      'the header of a bulletin before its date',
      'de',
      'Polizei Oberbayern, Pressemitteilung 12. Rosenheim, 4. Februar 2026. Bei einem Brand in Passau sind drei Menschen gestorben. 17 Bewohner wurden verletzt.',
      { 3: 'PAS', 17: 'PAS' },
    ],
    [
      'a region without a name is not the town, one with a name is not without',
      'ru',
      'В Пенджикенте в Таджикистане погибли 17 человек. По области эвакуировали 2100 человек.',
      { 17: 'ПЕН', 2100: 'TJ' },
    ],
    [
      'those who leave a country are not where others stay',
      'de',
      'In Mali wurden 59 Geiseln befreit. 17 Helfer verlassen das Land, vier Helfer bleiben in Mopti.',
      { 59: 'ML', 17: 'ML', 4: 'MOP' },
    ],
    [
      'where somebody is flown holds for what happened there',
      'en',
      'Three soldiers killed in the ambush in Mozambique were flown home to Kigali, where 200 people attended a service.',
      { 3: 'MZ', 200: 'KIG' },
    ],
    [
      'troops are counted where they are sent',
      'en',
      'Floods in Croatia killed four people. The army has sent 200 soldiers to Sisak. Some 1,300 people left for Zagreb.',
      { 4: 'HR', 200: 'SIS', 1300: 'HR' },
    ],
    [
      'a clause that hangs on a total',
      'en',
      'Kazakhstan on Thursday revised the number of injured to 121 from 138, saying that 17 patients in Shakhtinsk had been counted twice.',
      { 121: 'KZ', 138: 'KZ', 17: 'SHA' },
    ],
    [
      'all of them are no part',
      'en',
      'Five people died in floods in Lithuania. Eleven people are missing, all of them in Kaunas.',
      { 5: 'LT', 11: 'KAU' },
    ],
    [
      'a list in brackets',
      'de',
      'Hochwasser in Litauen. Todesopfer: 8 (Kaunas 6, Klaipeda 2).',
      { 8: 'LT', 6: 'KAU', 2: 'KLA' },
    ],
    [
      'a total for the whole country',
      'en',
      'The morgue in Karlovac has received seven bodies. The agency stands by its figure of six for the whole country of Croatia.',
      { 7: 'KAR', 6: 'HR' },
    ],
    [
      'a small town in the country of towns named before',
      'de',
      'Fünf Särge standen in Bamako. In Kidal wurden 125 Menschen festgenommen.',
      { 5: 'BAM', 125: 'KID' },
    ],
    [
      'both ends of a route',
      'ru',
      'Пять вагонов поезда Каир — Асуан сошли с рельсов близ города Эль-Минья в Египте, погибли 22 человека.',
      { 5: 'ЭЛЬ', 22: 'ЭЛЬ' },
    ],
    [
      'parts in two towns, and no total of them',
      'en',
      'Bulletin of 3 November, Slovakia. Doctors absent: 1,420. Medics deployed: 85, of whom 30 in Trnava and 20 in Nitra.',
      { 1420: 'SK', 85: 'SK', 30: 'TRN', 20: 'NIT' },
    ],
    [
      'where somebody is on their way to',
      'ru',
      'В Хорватии опрокинулся автобус. Выжили двое, летят в Загреб. Погибли девять человек.',
      { 2: 'HR', 9: 'HR' },
    ],
    [
      'a town and one that is not listed: their country',
      'en',
      'Eleven colleagues are in hospital in Malqara and Asyut.',
      { 11: 'EG' },
    ],
    [
      'a town alone before all sentences, signs aside',
      'ru',
      '🔥 АГАДИР. Сгорел отель, погибли 12 человек.',
      { 12: 'АГА' },
    ],
  ])('%s', (_, language, text, expected) => {
    expect(placesOf(language, text)).toEqual(expected);
  });
});

describe('a report that names no place', () => {
  const settingOf = (outlet: string, text: string) => digest('r', 'en', text, { outlet }).setting;

  it('is set in the town that its outlet is named after', () => {
    expect(settingOf('Port of Sfax', 'Two sailors are sick.')).toMatchObject({ country: 'TN', place: '2467454' });
  });

  it('is not where it names another place, nor where a name is no town', () => {
    expect(settingOf('Port of Sfax', 'Two people died in Croatia.')).toEqual({ country: 'HR' });
    expect(settingOf('Morning Herald', 'Two sailors are sick.')).toEqual({});
  });
});
