import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureSlots } from '../../src/link/digest.ts';
import { figureSlotsOf } from '../../src/link/figure-slots.ts';
import { effortOf } from '../effort.ts';
import { document, figureOf, figuresIn } from './reports.ts';

const ALMATY = '1526384';

describe('what a figure counts', () => {
  it.each([
    ['de', 'Von den Toten seien 115 identifiziert worden.', 115, 'people-identified'],
    ['de', 'Die Zahl der „Banditen und Terroristen“ bezifferte der Staatschef auf 20.000.', 20_000, 'attackers'],
    ['ru', 'На город напали 20 тысяч «бандитов и террористов».', 20_000, 'attackers'],
    ['ru', 'Было шесть волн атак, нападавших — 20 тысяч.', 20_000, 'attackers'],
    [
      'en',
      'There were at least six waves of attacks of terrorists, total amount of them 20 thousand.',
      20_000,
      'attackers',
    ],
    ['en', 'At least six waves of attackers came against the city.', 6, 'attack-waves'],
    ['de', 'Zugleich stieg die Zahl der Festgenommenen. Am Samstag waren es 4.266.', 4266, 'people-detained'],
    ['en', '5,969 people were in custody, up from 4,400 a day earlier.', 4400, 'people-detained'],
    ['en', 'The minister warned that the toll could rise to more than 150.', 150, 'people-dead'],
    ['de', 'In Aktau starben 27 Menschen, in Almaty 14.', 14, 'people-dead'],
    ['ru', 'Пострадали более 920 предприятий.', 920, 'premises-damaged'],
    ['de', 'Im Krankenhaus werden 204 Verletzte behandelt.', 204, 'people-in-hospital'],
    ['de', 'Es gab neun Tote und viele Verletzte.', 9, 'people-dead'],
    ['de', 'Vier Helfer und ein Arzt ertranken im Fluss.', 4, 'people-dead'],
    ['en', 'They killed 40 soldiers and captured 16 near the bridge.', 40, 'people-dead'],
    ['en', 'They killed 40 soldiers and captured 16 near the bridge.', 16, 'people-detained'],
    ['en', 'The rebels shot down 11 of 14 drones.', 11, 'aircraft-lost'],
    ['en', 'Doctors say thirty-one of the injured are in serious condition.', 31, 'people-critical'],
    ['en', 'Some 310 homes were destroyed, and 1,200 people sought refuge in schools.', 1200, 'people-displaced'],
    ['de', 'Die Miliz gab 21 der 53 verschleppten Lehrer frei, 32 wurden nicht befreit.', 53, 'people-abducted'],
    ['ru', 'Погибли, по данным врачей, четыре человека.', 4, 'people-dead'],
    ['ru', 'Сгорели девять автомобилей и 12 домов.', 12, 'premises-damaged'],
    ['ru', 'Под завалами остаются 13 шахтёров.', 13, 'people-buried'],
    ['ru', 'В город прибыли 250 солдат.', 250, 'troops'],
    ['de', 'Russland: 3.000 Soldaten\n\nBelarus: 500 Soldaten\n\nInsgesamt sind das 3.500 Mann.', 3500, 'troops'],
  ])('%s: %s', (language, text, value, counts) => {
    expect(figureOf(language, text, value).counts).toBe(counts);
  });

  it.each([
    ['de', 'Am Montag kamen 4.266 Tonnen Gas an. Die Preise blieben bei 300.', 300],
    ['en', 'The church is old. It has 120 windows and stood for 300.', 300],
  ])('is not carried over without words for it: %s', (language, text, value) => {
    const found = figuresIn(language, text).find((figure) => figure.value === value);
    expect(found?.counts ?? 'nothing').not.toMatch(/^people-/);
  });
});

describe('of whom a figure is', () => {
  it.each([
    ['de', '18 Angehörige der Sicherheitskräfte kamen ums Leben.', 18, 'security-forces'],
    ['de', 'Getötet wurden 26 „bewaffnete Kriminelle“.', 26, 'attackers'],
    ['en', 'The ministry said 18 members of the security forces had died.', 18, 'security-forces'],
    ['ru', 'Погибли 18 силовиков.', 18, 'security-forces'],
    ['ru', 'Погибли 14 мирных жителей.', 14, 'civilians'],
    ['de', 'Fünf Blauhelmsoldaten wurden getötet und elf weitere verletzt.', 11, 'security-forces'],
    ['de', '188 Verletzte liegen im Krankenhaus, 63 von ihnen sind Kinder.', 63, 'children'],
    ['de', 'Es gab sechs tote und neun verletzte Zivilisten.', 6, 'civilians'],
    ['en', 'At least 30 died. Eleven of the dead were children.', 11, 'children'],
    ['de', 'Die Zahl der Toten unter den „bewaffneten Kriminellen“ gab sie mit 26 an.', 26, 'attackers'],
  ])('%s: %s', (language, text, value, population) => {
    expect(figureOf(language, text, value).population).toBe(population);
  });

  it.each([
    ['en', '120 people were detained by police.', 120],
    ['en', 'Eleven people were wounded when gunmen attacked a base.', 11],
    ['ru', 'Задержаны 4266 человек, среди них есть иностранцы.', 4266],
    ['de', 'Die Feuerwehr hat 20 Menschen gerettet.', 20],
    ['en', 'The toll is above what officials had said: on Saturday they spoke of 40 dead.', 40],
  ])('is everyone where others only act: %s', (language, text, value) => {
    expect(figureOf(language, text, value).population).toBeUndefined();
  });
});

describe('where a figure holds', () => {
  it.each([
    ['en', 'Of the victims, 103 died in Almaty.', 103, ALMATY, 'stated'],
    ['de', 'Bei den Unruhen starben 26 Menschen.', 26, 'KZ', 'default'],
    ['de', 'Das Innenministerium in Almaty meldet 4.266 Festnahmen.', 4266, 'KZ', 'default'],
    ['de', 'Das Epizentrum lag zwölf Kilometer nördlich von Almaty, 40 Menschen starben.', 40, 'KZ', 'default'],
    ['en', 'ALMATY (Wire) - At least 164 people were killed.', 164, 'KZ', 'default'],
    ['en', 'Kyrgyzstan will send 150 soldiers to Kazakhstan.', 150, 'KG', 'stated'],
    ['ru', 'Кыргызстан отправит в Казахстан 150 военнослужащих.', 150, 'KG', 'stated'],
    ['ru', 'Ущерб оценили в 203 млн долларов США.', 203e6, 'KZ', 'default'],
    ['de', 'In Aktau starben 27 Menschen, in Almaty 14.', 14, ALMATY, 'stated'],
    ['en', '70 people died in Almaty, 33 in Aktau and 12 in the villages.', 12, 'KZ', 'default'],
    ['de', 'Bei Almaty in Kasachstan wurden 40 Menschen getötet.', 40, ALMATY, 'stated'],
    ['ru', 'В Казахстане задержаны 310 человек, 190 из них — в Алматы.', 190, ALMATY, 'stated'],
    ['de', 'Aus Kirgistan sollen 250 Soldaten eintreffen.', 250, 'KG', 'stated'],
    ['en', 'Some 60 firefighters from Kyrgyzstan arrived.', 60, 'KG', 'stated'],
  ])('%s: %s', (language, text, value, place, basis) => {
    expect(figureOf(language, text, value)).toMatchObject({ place, placeBasis: basis });
  });
});

describe('when a figure holds', () => {
  it.each([
    ['de', 'Am Freitag waren 3.000 Menschen in Haft.', 3000, '2022-01-07', 'stated'],
    ['de', '3.000 Menschen sind in Haft.', 3000, '2022-01-08', 'default'],
    ['de', 'Seit Mittwoch wurden 3.000 Menschen festgenommen.', 3000, '2022-01-08', 'default'],
    ['en', '5,969 people were in custody, up from 4,400 a day earlier.', 4400, '2022-01-07', 'stated'],
    ['en', 'The clashes have killed 160 people since 2011.', 160, '2011-01-01', 'stated'],
    ['en', 'The clashes have killed 160 people since November.', 160, '2022-01-08', 'default'],
    ['de', 'Vor sechs Jahren starben hier 160 Menschen.', 160, '2016-01-01', 'stated'],
  ])('%s: %s', (language, text, value, from, basis) => {
    const { asOf, asOfBasis } = figureOf(language, text, value);
    expect([asOf?.from.slice(0, 10), asOfBasis]).toEqual([from, basis]);
  });
});

describe('the role of a figure', () => {
  it.each([
    ['de', 'Die Zahl der Toten stieg von 122 auf 125.', 122, 'previous'],
    ['de', 'Die Zahl der Toten stieg von 122 auf 125.', 125, 'current'],
    ['de', 'Am Mittag hatte die Behörde noch 4.266 Festnahmen gemeldet.', 4266, 'previous'],
    ['ru', 'Ранее президент называл цифру 2500.', 2500, 'previous'],
    ['de', 'Zur Erinnerung: Mehr als 3.000 Menschen wurden festgenommen, 26 Menschen sind tot.', 26, 'previous'],
    ['de', 'Die Behörden haben die Angabe zurückgezogen, wonach 164 Menschen getötet wurden.', 164, 'withdrawn'],
    ['ru', 'Цифра 164 опубликована из-за «технической ошибки» и отозвана.', 164, 'withdrawn'],
    [
      'en',
      'The ministry lowered the toll to 112, down from 118, saying six victims had been counted twice.',
      112,
      'current',
    ],
    [
      'en',
      'The ministry lowered the toll to 112, down from 118, saying six victims had been counted twice.',
      118,
      'previous',
    ],
    ['de', 'Die Armee hat 500 Soldaten zurückgezogen.', 500, 'current'],
    ['en', 'Kyrgyzstan will send 150 soldiers.', 150, 'forecast'],
    ['ru', 'По слухам, погибли 300 человек.', 300, 'rumour'],
    ['en', 'At least 12 people died and the toll could rise.', 12, 'current'],
    ['de', 'Bisher wurden vier Menschen getötet.', 4, 'current'],
    ['de', 'Neun Personen werden noch vermisst, am Morgen waren es 14 gewesen.', 9, 'current'],
    ['de', 'Neun Personen werden noch vermisst, am Morgen waren es 14 gewesen.', 14, 'previous'],
    ['ru', 'Погибли 19 человек. Ранее полиция говорила о 12 погибших.', 12, 'previous'],
    ['en', 'The president had earlier said that 20,000 bandits attacked the city.', 20_000, 'current'],
  ])('%s: %s (%d)', (language, text, value, role) => {
    expect(figureOf(language, text, value).role).toBe(role);
  });

  it.each([
    ['de', 'In Aktau seien nicht 800 oder 1.000 Menschen festgenommen worden, sondern 640.', [true, true, false]],
    ['de', 'Nicht weniger als 800 Menschen wurden festgenommen.', [false]],
  ])('denial: %s', (language, text, negated) => {
    expect(figuresIn(language, text).map((figure) => figure.negated)).toEqual(negated);
  });
});

describe('the extent of a figure', () => {
  it.each([
    ['de', 'In der Nacht wurden 3.000 Menschen festgenommen.', 3000, 'flow'],
    ['ru', 'За сутки задержаны 700 человек.', 700, 'flow'],
    ['en', 'Police detained 2,000 people overnight.', 2000, 'flow'],
    ['en', 'More than 3,800 people have been detained.', 3800, 'stock'],
    ['en', '58 people were killed. Another 61 people were reported missing.', 61, 'stock'],
    ['en', '58 people were killed. Another 12 people died later.', 12, 'delta'],
    ['en', 'In Almaty 1,120 patients are in hospital, 63 fewer than on Tuesday.', 63, 'delta'],
    ['ru', 'За сутки задержаны 700 человек, ранены 14 полицейских.', 14, 'flow'],
    ['ru', 'Похищены 73 человека. В заложниках остаются ещё 32 человека.', 32, 'stock'],
  ])('%s: %s', (language, text, value, extent) => {
    expect(figureOf(language, text, value).extent).toBe(extent);
  });
});

describe('parts and totals', () => {
  const values = (figures: readonly FigureSlots[], ids: readonly string[] | undefined) =>
    ids?.map((id) => figures.find(({ quantity }) => quantity === id)?.value);

  it.each([
    ['de', 'Von den 112 Toten seien 104 identifiziert.', 104, 112],
    ['en', 'Of the 37 injured, 21 are still in hospital.', 21, 37],
    ['de', 'Die Zahl der Toten liegt bei 112. Unter den Toten sind 17 Kinder.', 17, 112],
    ['en', '112 people died and 160 were injured. Thirty-one of the injured are in serious condition.', 31, 160],
  ])('part of a whole: %s', (language, text, part, whole) => {
    const figures = figuresIn(language, text);
    const { partOf } = figureOf(language, text, part);
    expect(values(figures, partOf === undefined ? [] : [partOf])).toEqual([whole]);
  });

  it.each([
    ['de', 'In Kasachstan kamen 41 Menschen ums Leben. In Aktau starben 27 Menschen, in Almaty 14.', 41, [27, 14]],
    ['de', 'Russland: 3.000 Soldaten\n\nBelarus: 500 Soldaten\n\nInsgesamt sind das 3.500 Mann.', 3500, [3000, 500]],
  ])('total of a list: %s', (language, text, total, terms) => {
    const figures = figuresIn(language, text);
    expect(values(figures, figureOf(language, text, total).totalOf)).toEqual(terms);
  });

  it('takes no total from what counts something else', () => {
    const text = 'In Kasachstan kamen 41 Menschen ums Leben. In Aktau wurden 27 Menschen verletzt, in Almaty 14.';
    expect(figureOf('de', text, 41).totalOf).toBeUndefined();
  });

  it('does not take towns that took in some of a number for all of it', () => {
    const text = 'Es flohen 14.250 Menschen. Almaty nahm davon 6.100 Menschen auf, Aktau 3.900 Menschen.';
    expect(figureOf('de', text, 14250).totalOf).toBeUndefined();
  });
});

describe('whatever the text', () => {
  const words =
    '164 20.000 mehr als von auf nicht oder Menschen Tote verletzt in Almaty Kasachstan davon darunter weitere Zahl der am Freitag , . : – „ “ insgesamt zurückgezogen Angabe seit 3 1e999 20.000.000.0 -5'.split(
      ' ',
    );

  it('figures lie in the text, and no slot is missing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 50 }), (list) => {
        const found = document('de', `${list.join(' ')} Ende.`);
        for (const statement of found.statements)
          for (const figure of figureSlotsOf(found, statement)) {
            expect(figure.end).toBeGreaterThan(figure.start);
            expect(figure.end).toBeLessThanOrEqual(found.text.length);
            expect(found.quantities.some(({ id }) => id === figure.quantity)).toBe(true);
            if (figure.partOf !== undefined) expect(figure.partOf).not.toBe(figure.quantity);
          }
      }),
      { numRuns: 150 },
    );
  });

  it('takes time in the length of the text', () => {
    const effort = (times: number): number => {
      const text = 'In Almaty starben 27 Menschen, davon 3 Kinder, in Aktau 14. '.repeat(times);
      // a new document for each run: what was found of one is remembered
      const found = Array.from({ length: 4 }, () => document('de', text));
      return effortOf(() => {
        const next = found.pop();
        if (!next) throw new Error('more runs than documents');
        for (const statement of next.statements.slice(0, 3)) figureSlotsOf(next, statement);
      }, found.length - 1);
    };
    // ten times the text: a hundred times the work, were it the square
    expect(effort(200) / effort(20)).toBeLessThan(30);
  });
});

describe('those of all who were detained who are so still', () => {
  it.each([
    ['de', 'Noch immer sitzen 68 Menschen in Haft.', 68],
    ['de', 'In Haft seien noch 410 Menschen.', 410],
    ['de', 'Von 226 Festgenommenen sind noch 86 in Haft.', 86],
    ['en', '410 people were still in custody.', 410],
    ['en', 'Of the 226 who were arrested, 86 remain in custody.', 86],
    ['ru', 'Под стражей остаются 410 человек.', 410],
    ['ru', 'В СИЗО по-прежнему находятся 40 человек.', 40],
  ])('%s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).remaining).toBe(true);
  });

  it.each([
    ['de', 'Von 226 Festgenommenen sind noch 86 in Haft.', 226],
    ['de', 'Noch am Abend wurden 43 Menschen festgenommen.', 43],
    ['en', 'Police detained 43 people; the square is still closed.', 43],
    ['en', 'Nine people are still missing.', 9],
    ['ru', 'Полиция задержала 43 человека.', 43],
  ])('are not these, %s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).remaining).toBeUndefined();
  });
});

describe('what a count rose by', () => {
  it.each([
    ['de', 'Die Zahl der Toten stieg auf neun, nachdem zwei Verletzte gestorben waren.'],
    ['en', 'The death toll rose to nine after two officers died of their wounds.'],
    ['ru', 'Число погибших выросло до девяти после того, как двое раненых скончались в больнице.'],
  ])('is an increment behind it, %s: %s', (language, text) => {
    expect(figureOf(language, text, 9).extent).toBe('stock');
    expect(figureOf(language, text, 2).extent).toBe('delta');
  });

  it.each([
    ['de', 'Neun Menschen starben, nachdem zwei Soldaten getötet worden waren.', 2],
    ['en', 'The death toll rose to nine after 20 people were hurt.', 20],
    ['en', 'The toll rose to nine, and two officers died elsewhere.', 2],
  ])('is none without a rise or of something else, %s: %s', (language, text, value) => {
    expect(figureOf(language, text, value).extent).toBe('stock');
  });
});
