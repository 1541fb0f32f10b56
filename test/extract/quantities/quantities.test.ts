import { describe, expect, it } from 'vitest';
import { read, short } from './read.ts';

type Case = readonly [text: string, ...found: readonly string[]];

const german: readonly Case[] = [
  ['Es gab mindestens sechs Wellen von Angriffen.', 'mindestens sechs Wellen: >=6 Wellen [attack-waves]'],
  ['Mehr als 4.000 Plünderer wurden verhaftet.', 'Mehr als 4.000 Plünderer: >4000 Plünderer [people-detained]'],
  [
    'Die Rede ist von 20.000 schwer bewaffneten Kämpfern.',
    '20.000 schwer bewaffneten Kämpfern: 20000 schwer bewaffneten Kämpfern [attackers]',
  ],
  ['Es kamen rund 3,5 Millionen Besucher.', 'rund 3,5 Millionen Besucher: ~3500000 Besucher [people]'],
  ['Der Schaden liegt bei 203 Millionen US-Dollar.', '203 Millionen US-Dollar: 203000000 $ [damage-money]'],
  ['Etwa 20,000 Menschen flohen.', 'Etwa 20,000 Menschen: ~20000 Menschen [people-displaced]'],
  ["Es sind 20'000 Helfer im Einsatz.", "20'000 Helfer: 20000 Helfer [rescuers]"],
  ['Es sind 20 000 Helfer im Einsatz.', '20 000 Helfer: 20000 Helfer [rescuers]'],
  ['Zweitausendfünfhundert Soldaten zogen ab.', 'Zweitausendfünfhundert Soldaten: 2500 Soldaten [troops]'],
  ['Einundzwanzig Busse brannten aus.', 'Einundzwanzig Busse: 21 Busse [vehicles-damaged]'],
  ['Ein Dutzend Häuser wurde zerstört.', 'Ein Dutzend Häuser: 12 Häuser [premises-damaged]'],
  ['Hunderte Demonstranten wurden festgenommen.', 'Hunderte Demonstranten: 100..1000 Demonstranten [people-detained]'],
  ['Mehrere hundert Soldaten trafen ein.', 'Mehrere hundert Soldaten: 100..1000 Soldaten [troops]'],
  ['Tausende von Anhängern kamen.', 'Tausende von Anhängern: 1000..10000 Anhängern [people]'],
  [
    'Eine halbe Million Menschen sind auf der Flucht.',
    'Eine halbe Million Menschen: 500000 Menschen [people-displaced]',
  ],
  ['Zwischen 3 und 5 Angreifer wurden getötet.', 'Zwischen 3 und 5 Angreifer: 3..5 Angreifer [people-dead]'],
  ['Es dauerte 3 bis 5 Stunden.', '3 bis 5 Stunden: 3..5 Stunden [duration]'],
  ['Es waren 3-5 Fahrzeuge.', '3-5 Fahrzeuge: 3..5 Fahrzeuge [vehicles]'],
  ['Der Bau kostet 3 bis 5 Millionen Euro.', '3 bis 5 Millionen Euro: 3000000..5000000 € [money]'],
  ['Die Zahl der Toten stieg auf 97.', '97: 97 up [people-dead]'],
  ['Die Zahl der Verletzten sei auf 412 gestiegen.', '412: 412 up [people-injured]'],
  ['Das Amt korrigierte die Zahl der Toten auf 23.', '23: 23 [people-dead]'],
  ['Das Amt korrigierte die Zahl der Toten von 27 auf 23.', '27: 27 [people-dead]', '23: 23 [people-dead]'],
  [
    'Der Umsatz sank um 4,5 Prozent auf 12 Milliarden Euro.',
    '4,5 Prozent: 4.5 % down [share]',
    '12 Milliarden Euro: 12000000000 € [money]',
  ],
  [
    'In diesem Haus 3 Tote, im selben Block 5 Verletzte.',
    '3 Tote: 3 Tote [people-dead]',
    '5 Verletzte: 5 Verletzte [people-injured]',
  ],
  ['In Haus 3 brannte es.'],
  ['115 Tote seien identifiziert worden.', '115 Tote: 115 Tote [people-identified]'],
  [
    'Bei dem Brand kamen 16 Menschen ums Leben, 40 wurden verletzt.',
    '16 Menschen: 16 Menschen [people-dead]',
    '40: 40 [people-injured]',
  ],
  ['Die Polizei nahm gestern zwölf Demonstranten fest.', 'zwölf Demonstranten: 12 Demonstranten [people-detained]'],
  [
    'Ein Toter und drei Verletzte sind die Folge.',
    'Ein Toter: 1 Toter [people-dead]',
    'drei Verletzte: 3 Verletzte [people-injured]',
  ],
  ['Bei minus 5 Grad harrten sie aus.', 'minus 5 Grad: -5 Grad'],
  ['Es waren −5 Grad.', '−5 Grad: -5 Grad'],
  ['Das Tempo liegt bei bis zu 120 km/h.', 'bis zu 120 km/h: <=120 km/h'],
  ['In vier oder mehr Häusern brannte Licht.', 'vier oder mehr Häusern: >=4 Häusern [premises]'],
  [
    'Knapp die Hälfte der Häuser steht leer, ein Drittel der Läden auch.',
    'Hälfte der Häuser: 0.5 Häuser [premises]',
    'ein Drittel der Läden: 0.3333333333333333 Läden [premises]',
  ],
  [
    'Ein 34-jähriger Mann wurde im Alter von 35 Jahren verurteilt.',
    '34-jähriger: 34 jähriger [age]',
    '35 Jahren: 35 Jahren [age]',
  ],
  ['Neun von zehn Bewohnern sind geflohen.', 'Neun von zehn Bewohnern: 0.9 Bewohnern [people-displaced]'],
  ['Sie fielen von 83 auf 71 Euro.', '83: 83 € [money]', '71 Euro: 71 € down [money]'],
  ['Die 16- bis 24-jährigen Helfer kamen.', '16- bis 24-jährigen: 16..24 jährigen [age]'],
  ['Es gab keine Verletzten.', 'keine Verletzten: 0 Verletzten [people-injured]'],
  ['Die Zahl der Verletzten stieg von 21 auf 25.', '21: 21 [people-injured]', '25: 25 up [people-injured]'],
  ['Drei der Männer wurden verhaftet.', 'Drei der Männer: 3 Männer [people-detained]'],
  ['Über 200 Soldaten sind im Einsatz.', 'Über 200 Soldaten: >200 Soldaten [troops]'],
];

const english: readonly Case[] = [
  ['Last week six people died.', 'six people: 6 people [people-dead]'],
  ['In week six nobody came.'],
  [
    'At least 16 people were killed and 40 injured.',
    'At least 16 people: >=16 people [people-dead]',
    '40: 40 [people-injured]',
  ],
  ['The total of them was 20 thousand.', '20 thousand: 20000'],
  ['Some 20,000 fighters attacked the city.', 'Some 20,000 fighters: ~20000 fighters [attackers]'],
  ['Dozens of protesters were arrested.', 'Dozens of protesters: 12..120 protesters [people-detained]'],
  ['Tens of thousands of people fled.', 'Tens of thousands of people: 10000..100000 people [people-displaced]'],
  [
    'Twenty-five soldiers and two hundred and five tents arrived.',
    'Twenty-five soldiers: 25 soldiers [troops]',
    'two hundred and five tents: 205 tents',
  ],
  ['Prices rose 3% to $1.5 billion.', '3%: 3 % up [share]', '$1.5 billion: 1500000000 $ [money]'],
  ['Losses fell by almost 12 per cent.', 'almost 12 per cent: ~12 % down [share]'],
  ['It costs between $10 and $15 million.', 'between $10 and $15 million: 10000000..15000000 $ [money]'],
  ['The ship is 90 metres long and makes 15mph.', '90 metres: 90 metres', '15mph: 15 mph'],
  ['It was sold for USD10m, or A$14.5m.', 'USD10m: 10000000 $ [money]', 'A$14.5m: 14500000 AUD [money]'],
  ['One in five households has no power.', 'One in five households: 0.2 households [households]'],
  ['Two thirds of the houses were destroyed.', 'Two thirds of the houses: 0.666666666667 houses [premises-damaged]'],
  [
    'The 65-year-old led 100 or more volunteers.',
    '65-year-old: 65 year-old [age]',
    '100 or more volunteers: >=100 volunteers [rescuers]',
  ],
  ['Deaths may climb above 50.', 'above 50: >50 [people-dead]'],
  ['It flew above 50 villages.', '50 villages: 50 villages'],
  ['They lost two and a half million dollars.', 'two and a half million dollars: 2500000 $ [money]'],
  ['It took 2 and a half years.', '2 and a half years: 2.5 years [duration]'],
  ['There were no casualties.', 'no casualties: 0 casualties [people-victims]'],
  ['One man was detained.', 'One man: 1 man [people-detained]'],
  ['It cooled to minus-5 degrees.', 'minus-5 degrees: -5 degrees'],
  ['The flat is 500 sq ft (46 sq m).', '500 sq ft: 500 sq ft', '46 sq m: 46 sq m'],
];

const russian: readonly Case[] = [
  ['Задержаны более двух тысяч человек.', 'более двух тысяч человек: >2000 человек [people-detained]'],
  [
    'На город напали 20 тыс. вооружённых боевиков.',
    '20 тыс. вооружённых боевиков: 20000 вооружённых боевиков [attackers]',
  ],
  [
    'Погибли двое полицейских, ещё шестеро ранены.',
    'двое полицейских: 2 полицейских [people-dead]',
    'шестеро: 6 [people-injured]',
  ],
  ['Счёт погибших дошёл до сорока.', 'до сорока: 40 up [people-dead]'],
  ['Ущерб оценили более чем в 70 млн рублей.', 'более чем в 70 млн рублей: >70000000 ₽ [damage-money]'],
  ['Погибли два десятка человек.', 'два десятка человек: 20 человек [people-dead]'],
  ['Число погибших выросло до 97.', 'до 97: 97 up [people-dead]'],
  ['До 231 человек увеличилось число пострадавших.', 'До 231 человек: 231 человек up [people-injured]'],
  ['Ущерб составил не менее 3,5 млн рублей.', 'не менее 3,5 млн рублей: >=3500000 ₽ [damage-money]'],
  ['Их было от 3 до 5 тысяч.', 'от 3 до 5 тысяч: 3000..5000'],
  [
    'Погибших нет, пострадали 5 человек.',
    'Погибших нет: 0 Погибших [people-dead]',
    '5 человек: 5 человек [people-injured]',
  ],
  ['Прошло две-три недели.', 'две-три недели: 2..3 недели [duration]'],
  [
    'Повреждены десятки автомобилей и 48 квартир.',
    'десятки автомобилей: 10..100 автомобилей [vehicles-damaged]',
    '48 квартир: 48 квартир [premises-damaged]',
  ],
  ['В аэропорту около 150 военнослужащих.', 'около 150 военнослужащих: ~150 военнослужащих [troops]'],
  ['Цены выросли на 12,5%.', '12,5%: 12.5 % up [share]'],
  ['Пропали без вести двадцать пять рыбаков.', 'двадцать пять рыбаков: 25 рыбаков [people-missing]'],
  [
    'Погиб 1 человек, опознан один погибший.',
    '1 человек: 1 человек [people-dead]',
    'один погибший: 1 погибший [people-identified]',
  ],
  ['Площадь — 4,8 тыс. кв. метров.', '4,8 тыс. кв. метров: 4800 кв. метров'],
  ['Собрали 2 млн 300 тыс. тенге.', '2 млн 300 тыс. тенге: 2300000 KZT [money]'],
  ['Эвакуировали полмиллиона жителей.', 'полмиллиона жителей: 500000 жителей [people-evacuated]'],
  ['Более половины домов разрушены.', 'Более половины домов: >0.5 домов [premises-damaged]'],
  ['Ущерб — 4,1 млрд рублей.', '4,1 млрд рублей: 4100000000 ₽ [money]'],
  ['Там три с половиной тысячи студентов.', 'три с половиной тысячи студентов: 3500 студентов [people]'],
  [
    'Закрыты 43 школы и более двух десятков садов.',
    '43 школы: 43 школы [premises]',
    'более двух десятков садов: >20 садов',
  ],
  ['Погибли более полусотни жителей.', 'более полусотни жителей: >50 жителей [people-dead]'],
  ['Их неполных девять тысяч.', 'неполных девять тысяч: <9000'],
  ['Это на 12 процентов больше, чем было.', '12 процентов: 12 % up [share]'],
  ['Похолодает до минус 27 градусов.', 'до минус 27 градусов: -27 градусов down'],
  ['За сутки — 61 обстрел.', '61 обстрел: 61 обстрел [attacks]'],
  ['Двое погибли, ещё один ранен.', 'Двое: 2 [people-dead]', 'один: 1 [people-injured]'],
  ['Это ещё один пример.'],
  [
    'Ему 40 лет, мероприятие для 100 с лишним гостей.',
    '40 лет: 40 лет [duration]',
    '100 с лишним гостей: >100 гостей [people]',
  ],
];

describe.each([
  ['de', german],
  ['en', english],
  ['ru', russian],
])('figures in %s', (language, cases) => {
  it.each(cases.map(([text, ...found]) => ({ text, found })))('reads "$text"', ({ text, found }) => {
    expect(read(language, text).map(short)).toEqual(found);
  });
});

describe('no figures', () => {
  it.each([
    ['de', 'Am 10. Januar 2022, um 22:16 Uhr, und am 16.07.21.'],
    ['de', 'Seit 2015 sind Kämpfer eingereist, im Jahr 2020 auch Söldner.'],
    ['de', 'Flugzeuge vom Typ Il-76 und An-124 landeten.'],
    ['de', 'Artikel 5 Absatz 2, § 129, Hausnummer 12 und Seite 3.'],
    ['de', 'Eine Erklärung wurde von einem Sprecher verlesen, eine der größten im Land.'],
    ['de', 'Das Spiel endete 3:1 und 2-1, vorher 0-0.'],
    ['de', 'Ein vierjähriges Kind und der Fünfkampf.'],
    ['de', 'Telefon: 030 227 32 100 oder +49 30 1234 5678.'],
    ['de', 'Die Nummer 20.000.000.0 und der Wert 1e999.'],
    ['de', 'Der 3. Zivilsenat und die 2. Kammer des 1. Bezirks.'],
    ['de', 'Die Version 10.1.2 und 192.168.0.1.'],
    ['de', 'Es gab keine weiteren Verletzten und keine Zweifel.'],
    ['de', 'Vor drei Jahren war das anders.'],
    ['de', 'Die Bundesautobahn A 2 war gesperrt, die Raumsonde Voyager 1 meldet sich.'],
    ['de', 'Hinter der Dreiecksgeschichte steckt ein Zweifel.'],
    ['en', 'On July 15, 2019 and on 15 July at 11 a.m. in Section 318, Row 14.'],
    ['en', 'The iPhone 14 of the 22nd century, no one said at BBC One.'],
    ['en', 'In 2019 it was on page 3; see Figure 2, chapter 4.'],
    ['en', 'Three years ago the 1988 plan by the company failed.'],
    ['en', 'He lives at 10 Downing Street, or 47 Heron Lane.'],
    ['en', '2022-01-08T22:16 and 2022-01-09.'],
    ['ru', 'В 2016 году, 5 января и 12 и 13 октября, в 10.30.'],
    ['ru', 'Дом № 5, статья 105, рейс 2801, Ил-76 и Ту-154.'],
    ['ru', 'Это один из лидеров движения и одна из версий.'],
    ['ru', 'Это 33-я бригада, тридцать третья по счёту.'],
    ['ru', 'Три года назад всё было иначе.'],
  ])('%s: %s', (language, text) => {
    expect(read(language, text).map(short)).toEqual([]);
  });

  it('takes the preposition "über" for no comparator where a noun governs it', () => {
    expect(read('de', 'Es gab eine Meldung über 618 Tote.').map(short)).toEqual(['618 Tote: 618 Tote [people-dead]']);
  });
});

describe('times', () => {
  const text = 'Am Tag 5 kamen 300 Soldaten, sie bekamen drei Jahre Haft.';
  const time = (words: string, type: 'DATE' | 'DURATION') => {
    const start = text.indexOf(words);
    return { id: 't', start, end: start + words.length, text: words, type, value: '', basis: 'stated' as const };
  };

  it('covers no figure that a date covers', () => {
    const found = read('de', text, { times: [time('kamen 300', 'DATE')] });
    expect(found.map(({ value }) => value)).not.toContain(300);
  });

  it('leaves a length of time as an amount', () => {
    const found = read('de', text, { times: [time('drei Jahre', 'DURATION')] });
    expect(found.map(short)).toContain('drei Jahre: 3 Jahre [duration]');
  });
});
