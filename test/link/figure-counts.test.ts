import { describe, expect, it } from 'vitest';
import { figureOf, figuresIn } from './reports.ts';

describe('what is counted, from the figures around', () => {
  it.each([
    ['de', '14 Personen wurden festgenommen, darunter zwei Polizisten.', 2, 'people-detained'],
    ['ru', 'Арестованных уже 14, среди них двое полицейских.', 2, 'people-detained'],
    ['en', 'The toll rose to 17: nine women, five men and three children.', 5, 'people-dead'],
    ['ru', 'Число погибших выросло до 17: это девять женщин, пятеро мужчин и трое детей.', 3, 'people-dead'],
    ['en', 'Some 900 people were evacuated. Roughly 300 have found beds in a school.', 300, 'people-evacuated'],
    ['de', 'Das Amt meldet 900 Obdachlose. Das Hilfswerk zählt 1.400.', 1400, 'people-displaced'],
    ['ru', 'Профсоюз заявил о 40 задержанных. Полиция признаёт лишь 12.', 12, 'people-detained'],
    ['ru', 'Ранены 30 человек. Сбежавших насчитали 63.', 63, 'people'],
    ['ru', 'Пострадал один человек, он отказался от госпитализации.', 1, 'people-injured'],
    ['ru', 'Пострадал один человек, он лежит в больнице.', 1, 'people-in-hospital'],
    ['ru', 'Число заболевших в одной из столовых школы достигло 137.', 137, 'people-infected'],
    ['de', 'Es starben 12 Menschen. Gezählt wurden 74 bestätigte und 23 wahrscheinliche Fälle.', 74, 'people-infected'],
    ['en', 'The disease killed 12. There are 74 confirmed and 23 probable cases.', 23, 'people-infected'],
    ['ru', 'Умерли 12 человек. Всего 74 подтверждённых случая.', 74, 'people-infected'],
    ['de', 'Das Amt sprach von 58 Fällen und 33 Toten.', 58, 'people-infected'],
    ['en', 'Two men were killed in May. There have been five cases since January.', 5, 'people-dead'],
    ['en', 'The body count climbed to 14 overnight.', 14, 'people-dead'],
    ['en', 'It lowered the death toll from the collision of two ships off Malta to four from nine.', 4, 'people-dead'],
    ['en', 'It lowered the death toll from the collision of two ships off Malta to four from nine.', 9, 'people-dead'],
    ['en', 'The toll stands at 12. The union revised its number of missing down to six from 20.', 20, 'people-missing'],
    ['de', 'Sechs Leute sind leicht verletzt, ein siebter kam ins Krankenhaus.', 6, 'people-injured'],
    ['en', 'Nine died. The number of those on the bus was put at 40.', 40, 'people'],
    ['ru', 'Восемь человек в реанимации. В поезде было 36 пассажиров.', 36, 'people'],
    ['en', 'On board were 23 Danish tourists, five Finns and two Swedes.', 5, 'people'],
    ['de', 'Zwei Frauen, 19 und 23 Jahre alt, wurden in Linz festgenommen.', 2, 'people-detained'],
    ['en', 'Two women, 34 and 41, were arrested.', 2, 'people-detained'],
    ['en', 'The number of dead is 13 - 8 women, 2 men and 3 children.', 2, 'people-dead'],
    ['en', 'Six civilians, not two, died in the attack.', 6, 'people-dead'],
    ['en', 'Twelve people, and not nine, were injured.', 9, 'people-injured'],
    ['de', 'Sechs Zivilisten, nicht zwei, starben bei dem Angriff.', 6, 'people-dead'],
    ['de', 'Nicht zwei, sondern sechs Zivilisten starben.', 2, 'people-dead'],
    ['ru', 'Шесть человек, а не два, погибли.', 6, 'people-dead'],
    ['en', 'Six civilians are safe, not two, and nine died.', 6, 'people'],
    ['de', 'Verletzt wurden nicht fünf, sondern sieben Soldaten.', 7, 'people-injured'],
    ['en', 'By noon 20 people had lost their lives: 14 soldiers, 4 drivers and 2 cooks.', 14, 'people-dead'],
    ['en', 'Deaths: 6, of which 4 inmates and 2 warders.', 4, 'people-dead'],
    [
      'ru',
      'Число погибших выросло до 31. 28 из жертв — курсанты, двое — инструкторы, один — повар.',
      28,
      'people-dead',
    ],
    ['de', 'Es gab bisher 21 Tote. Davon seien 17 Rekruten, dazu kämen drei Ausbilder und ein Koch.', 3, 'people-dead'],
    ['en', 'The gale sank 13 boats.', 13, 'vessels'],
    ['de', 'Das Amt bestätigte den Tod von sechs Soldaten.', 6, 'people-dead'],
    ['ru', 'Подтоплены 17 домов, ещё 40 признаны аварийными.', 40, 'premises-damaged'],
  ])('%s: %s (%d)', (language, text, value, counts) => {
    expect(figureOf(language, text, value).counts).toBe(counts);
  });

  it.each([
    ['en', 'Nine people died. Roughly 300 metres away stood a school.', 300],
    ['en', 'Nine died. The number of tickets rose to 640.', 640],
    ['de', 'Neun Menschen starben. Die Zahl der Anträge stieg auf 640.', 640],
    ['en', 'Nine died. Officials in Derby lowered the number of appeals to 12.', 12],
    ['de', 'Neun Menschen starben. Das Stadion fasst 1.400.', 1400],
    ['en', 'The team won: nine goals and five corners, with 300 fans.', 5],
  ])('is not carried where nothing says so, %s: %s (%d)', (language, text, value) => {
    const found = figuresIn(language, text).find((one) => one.value === value);
    expect(found?.counts ?? 'nothing').not.toMatch(/^people-/);
  });
});

describe('totals of a list', () => {
  it.each([
    ['en', 'In all 58 people were injured: 31 in Almaty, 19 in Aktau and eight elsewhere.', 58, 3],
    ['de', 'Bei den 22 Geiseln handelte es sich um sieben Geiseln aus der Bank und 15 Geiseln von der Straße.', 22, 2],
    ['en', 'The toll rose to 17: nine women, five men and three children.', 17, 3],
  ])('%s: %s', (language, text, value, terms) => {
    expect(figureOf(language, text, value).totalOf).toHaveLength(terms);
  });

  it('is none where the numbers are no parts', () => {
    expect(figureOf('en', 'Twenty people died, 15 in Almaty. Thirty were hurt.', 20).totalOf).toBeUndefined();
  });
});

describe('the role of a figure, from the clause it hangs on', () => {
  it.each([
    ['de', 'Die Helfer rechnen damit, dass 5.000 Menschen fliehen.', 5000, 'forecast'],
    ['de', 'Zur Messe werden 3.000 Menschen erwartet.', 3000, 'forecast'],
    ['ru', 'Министр выразил надежду, что вернутся 300 рабочих.', 300, 'forecast'],
    ['ru', 'Переселить придётся до 1200 человек.', 1200, 'forecast'],
    ['en', 'The tally of wounded, 52 on Monday night, now stands at 60.', 52, 'previous'],
    ['en', 'The tally of wounded, 52 on Monday night, now stands at 60.', 60, 'current'],
    ['en', 'The ministry corrects its statement, in which 15 dead were reported.', 15, 'withdrawn'],
    ['ru', 'Минздрав отозвал сводку, в которой значились 47 умерших.', 47, 'withdrawn'],
    ['en', 'Police said that 12 people died.', 12, 'current'],
    ['de', 'Es hieß am Morgen, dass 12 Menschen starben.', 12, 'current'],
  ])('%s: %s (%d)', (language, text, value, role) => {
    expect(figureOf(language, text, value).role).toBe(role);
  });
});

describe('the extent of a figure', () => {
  it.each([
    ['en', 'The toll climbed to 14 overnight.', 14, 'stock'],
    ['de', 'Innerhalb der letzten 24 Stunden kamen 380 Menschen über die Grenze.', 380, 'flow'],
    ['ru', 'За четверг задержаны 25 человек.', 25, 'flow'],
  ])('%s: %s', (language, text, value, extent) => {
    expect(figureOf(language, text, value).extent).toBe(extent);
  });
});

describe('sums that persons add up to', () => {
  it.each([
    ['en', 'On board were 2,561 people (1,841 passengers, 720 crew).', 2561, [1841, 720]],
    ['ru', 'В больницах 52 человека, из них в тяжёлом состоянии — 6, в лёгком — 46.', 52, [6, 46]],
    ['en', 'There were 34 people aboard: 31 passengers, including one infant, and three crew.', 34, [31, 3]],
    ['de', 'Es starben sieben Menschen: sechs in Wels, einer in Linz.', 7, [6, 1]],
    ['de', 'In Linz wohnen 640 Vertriebene, in Wels 310, zusammen 950.', 950, [640, 310]],
  ])('%s: %s', (language, text, total, terms) => {
    const found = figuresIn(language, text);
    const value = new Map(found.map((one) => [one.quantity, one.value]));
    expect(figureOf(language, text, total).totalOf?.map((id) => value.get(id))).toEqual(terms);
  });

  it('not of numbers that stand beside it by chance', () => {
    for (const { totalOf } of figuresIn('en', 'Nine people died, 12 were hurt and three are missing.'))
      expect(totalOf).toBeUndefined();
  });
});

describe('a value put right', () => {
  it('stands behind the colon, and is not what was withdrawn', () => {
    expect(figureOf('ru', 'МЧС исправило свои данные: погибли 13 человек.', 13).role).toBe('current');
    expect(figureOf('en', 'We have found eleven bodies and expect to find more.', 11).role).toBe('current');
  });
});

describe('military observers and those in training', () => {
  it.each([
    ['en', 'Two United Nations military observers were killed and five wounded.', 5, 'security-forces'],
    ['en', 'Nine cadets were hurt.', 9, 'security-forces'],
    ['de', 'Neun Polizeischüler wurden verletzt.', 9, 'security-forces'],
    ['ru', 'Трое наблюдателей ООН пропали без вести.', 3, 'security-forces'],
    ['en', 'Three election observers were hurt.', 3, undefined],
  ])('%s: %s', (language, text, value, population) => {
    expect(figureOf(language, text, value).population).toBe(population);
  });
});
