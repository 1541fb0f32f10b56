import { describe, expect, it } from 'vitest';
import { attributionsIn, wordsOf } from './source.ts';
import { type Case, expectFound } from './svo.ts';

const label = (content: string, speaker: string): Case[1] => ['colon-clause', 'indirect', content, speaker, ''];
const tally = (content: string, speaker: string): Case[1] => ['colon-tally', 'indirect', content, speaker, ''];

const english: readonly Case[] = [
  ['Police: two dead.', label('two dead', 'Police')],
  ['Hospital: at least 12 injured.', label('at least 12 injured', 'Hospital')],
  // a name in quotation marks, and what is in them otherwise
  ['"Al-Badr": 57 killed.', label('57 killed', 'Al-Badr')],
  ['"Blue Team": 57 points.'],
  ['Total persons on board: 90.'],
  // the number alone; police beside it may be who is counted
  ['Union: 16.', label('16', 'Union')],
  ['Police: 7.'],
  ['14:20 Police said two were hurt.', ['verb-clause', 'indirect', 'two were hurt', 'Police', 'said']],
  // persons by their office, and bodies with what they are of
  ['Mayor Dana Reed: two dead.', label('two dead', 'Mayor Dana Reed')],
  ['The charity Clear Fields: 14 missing.', label('14 missing', 'The charity Clear Fields')],
  // who is counted, and how many were sent
  ['Soldiers: two dead.'],
  ['Soldiers of the ministry: two dead.'],
  ['Province of Leeds: two dead.'],
  ['Police: 40 men.'],
  // numbers that a preposition opens
  [
    'Police said around 40 people were hurt.',
    ['verb-clause', 'indirect', 'around 40 people were hurt', 'Police', 'said'],
  ],
  [
    'Residents say up to 40 cattle drowned.',
    ['verb-clause', 'indirect', 'up to 40 cattle drowned', 'Residents', 'say'],
  ],
  // what others say beside it is no frame
  ['That makes three dead, whatever the ministry says: two miners and a driver.'],
  ['The list has 71 names, eleven more than the police admit: 40 in Derby, 31 in Leeds.'],
  // whom "told" governs stands behind it
  [
    '“Three of my goats are sick,” a farmer, Karim, told Radio Delta.',
    ['quotation-verb', 'direct', '“Three of my goats are sick,”', 'a farmer, Karim,', 'told'],
  ],
  // a list before who says it, and a plural verb behind a plural
  [
    'Six were on the list: two Finns, two Swedes and a Dane, said airport official Karl Marsden.',
    [
      'content-verb',
      'indirect',
      'Six were on the list: two Finns, two Swedes and a Dane',
      'airport official Karl Marsden',
      'said',
    ],
  ],
  ['Aid groups now count 8,000 displaced.', ['verb-figure', 'reported', '8,000 displaced', 'Aid groups', 'now count']],
  // who is counted says nothing
  ['Fifteen persons refuse to leave their homes.'],
  // of an act that is told, the pronoun stands for the one before it
  [
    'The transport ministry, which at noon had spoken of 58 injured, gave no answer.',
    ['verb-figure', 'reported', '58 injured', 'The transport ministry', 'had spoken'],
  ],
];

/** A family name alone, of one whom another sentence names in full. */
const named: readonly (readonly [language: string, text: string, wanted: string])[] = [
  ['ru', 'Мэр Иван Петров приехал утром. Петров: один погибший, трое раненых.', 'Петров'],
  ['ru', 'Приехал Иван Сумской. Сумы: один погибший, трое раненых.', ''],
  ['en', 'Mayor John Tedder came at noon. Tedder: 13 dead, two missing.', 'Tedder'],
  ['en', 'Mayor John Tedder came at noon. Derby: 13 dead, two missing.', ''],
];

const german: readonly Case[] = [
  ['„Al-Badr“: 57 Getötete.', label('57 Getötete', 'Al-Badr')],
  ['Gewerkschaft: 16.', label('16', 'Gewerkschaft')],
  ['Polizei: 7.'],
  ['Fahrzeuge: 16.'],
  ['Feuerwehr: zwei Tote, das Lager ist zerstört.', label('zwei Tote, das Lager ist zerstört', 'Feuerwehr')],
  ['Innenministerium: mindestens 7 Festgenommene.', label('mindestens 7 Festgenommene', 'Innenministerium')],
  [
    'Das Amt hat die Opferzahl nach unten korrigiert: zwei Tote statt drei.',
    ['verb-plain', 'indirect', 'zwei Tote statt drei', 'Das Amt', 'hat | korrigiert'],
  ],
  ['Das Amt hat die Opferzahl nach unten gesetzt: zwei Tote statt drei.', tally('zwei Tote statt drei', 'Das Amt')],
  // what is counted before its verb
  [
    'Elf Tote beklagt das Ministerium: Drei habe man noch nicht geborgen.',
    ['verb-subjunctive', 'indirect', 'Drei habe man noch nicht geborgen', 'das Ministerium', 'beklagt'],
  ],
  // items of a ticker in one line
  [
    'Zahl der Kranken steigt auf 310 - Ursache sind demnach Viren',
    ['demnach', 'indirect', 'Ursache sind | Viren', 'demnach', 'demnach'],
  ],
  ['Bürgermeisterin Ute Lehr: 14 Tote.', label('14 Tote', 'Bürgermeisterin Ute Lehr')],
  ['Die Bilanz der Nacht: 7 Tote.'],
  ['Feuerwehrleute: zwei Tote.'],
  ['Polizei: 40 Fahrzeuge.'],
];

const act = (text: string, speaker: string): Case => [text, ['reported-figure', 'reported', text, speaker, '']];

const germanActs: readonly Case[] = [
  act('Der Minister erhöhte die Zahl der Toten auf 14.', 'Der Minister'),
  act('Die Gewerkschaft veröffentlichte eine Liste mit 14 Toten.', 'Die Gewerkschaft'),
  act('Der Minister hält an der Zahl von 14 Toten fest.', 'Der Minister'),
  act('Die Feuerwehr führt 14 Lotsen als vermisst.', 'Die Feuerwehr'),
  act('Die Anwälte kommen auf 14 Tote.', 'Die Anwälte'),
  act('Die Anwohner sahen 14 Leichen.', 'Die Anwohner'),
  // no count of those whom a state befell, or no count at all
  ['Der Minister erhöhte die Steuer auf 14 Prozent.'],
  ['Die Feuerwehr führt 14 Lotsen in die Halle.'],
  ['Die Anwohner sahen 14 Schiffe.'],
  ['Die Lotsen kommen auf 14 Punkte.'],
];

const russian: readonly Case[] = [
  ['«Альянс»: 30 убитых.', label('30 убитых', 'Альянс')],
  ['Акимат: не менее 58 пострадавших.', label('не менее 58 пострадавших', 'Акимат')],
  ['Минздрав уточнил число погибших: их шесть, а не семь.', tally('их шесть, а не семь', 'Минздрав')],
  [
    'На судне шестеро моряков, подтвердил консул.',
    ['content-verb', 'indirect', 'На судне шестеро моряков', 'консул', 'подтвердил'],
  ],
  ['Министерство обороны: 14 погибших.', label('14 погибших', 'Министерство обороны')],
  ['Мэр Олег Рогов: 14 погибших.', label('14 погибших', 'Мэр Олег Рогов')],
  ['Полиция: 40 человек личного состава.'],
  ['Солдаты: двое погибших.'],
];

const bracket = (content: string, speaker: string): Case[1] => ['bracket-count', 'indirect', content, speaker, ''];

const brackets: readonly (readonly ['en' | 'de' | 'ru', Case])[] = [
  ['en', ['Fourteen dead (health ministry).', bracket('Fourteen dead', 'health ministry')]],
  ['de', ['14 Menschen starben (sagt die Feuerwehr).', bracket('14 Menschen starben', 'die Feuerwehr')]],
  [
    'de',
    [
      'Es streiken 2700 Lotsen (Gewerkschaft) oder 1900 (Ministerium).',
      bracket('Es streiken 2700 Lotsen', 'Gewerkschaft'),
      bracket('1900', 'Ministerium'),
    ],
  ],
  ['ru', ['Уволены 235 лоцманов (официально) или больше 600 (это профсоюз).', bracket('больше 600', 'профсоюз')]],
  // what is no count, and no body that tells one
  ['en', ['The mayor (town council) left.']],
  ['de', ['14 Menschen starben (Soldaten).']],
  ['de', ['14 Menschen starben (Stand: 9 Uhr).']],
  ['ru', ['Погибли 14 человек (трое детей).']],
];

describe('counts and, in brackets behind them, whose they are', () => {
  it.each(brackets.map(([language, one]) => ({ text: one[0], language, one })))('$text', ({ language, one }) =>
    expectFound(language, one),
  );
});

describe('a family name before the colon of a count', () => {
  it.each(named)('%s: %s', async (language, text, wanted) => {
    const found = (await attributionsIn(text, language)).filter(({ rule }) => rule.endsWith('/colon-clause'));
    expect(found.map(({ speaker }) => wordsOf(text, speaker)).join()).toBe(wanted);
  });
});

describe.each([
  ['en', english],
  ['de', [...german, ...germanActs]],
  ['ru', russian],
] as const)('bodies before the colon of a figure, and whose a figure is not: %s', (language, cases) => {
  it.each(cases.map((one) => [one[0], one] as const))('%s', async (_, one) => expectFound(language, one));
});
