import { describe, it } from 'vitest';
import { type Case, expectFound } from './svo.ts';

const figure = (content: string, speaker: string, cue: string): Case[1] => [
  'verb-figure',
  'reported',
  content,
  speaker,
  cue,
];

const english: readonly Case[] = [
  ['The health ministry on Tuesday logged 26 deaths.', figure('26 deaths', 'The health ministry', 'logged')],
  [
    'The ministry logged 26 deaths linked to liquor, all but three of them in Braga.',
    figure('26 deaths linked to liquor, all but three of them in Braga', 'The ministry', 'logged'),
  ],
  [
    'The army puts the number of its soldiers killed at nine.',
    figure('the number of its soldiers killed at nine', 'The army', 'puts'),
  ],
  ['The navy raised to 36 the number of dead.', figure('36 the number of dead', 'The navy', 'raised')],
  ['The clinic lowered its toll to nine.', figure('its toll to nine', 'The clinic', 'lowered')],
  ['The patriarchate took back its count of 45 dead.', figure('its count of 45 dead', 'The patriarchate', 'took back')],
  ['The ministry spoke of more than 7,000 detained.', figure('more than 7,000 detained', 'The ministry', 'spoke')],
  [
    'The ministry corrects its bulletin, in which 15 dead were listed.',
    figure('its bulletin, in which 15 dead were listed', 'The ministry', 'corrects'),
  ],
  ['The village head continues to insist on 41.', figure('41', 'The village head', 'continues to insist')],
  [
    'About 700 people were held, the lawyer Dana Reed estimates.',
    ['content-verb', 'indirect', 'About 700 people were held', 'the lawyer Dana Reed', 'estimates'],
  ],
  [
    'A hillside fell on twelve people, spokeswoman Dana Reed said by phone.',
    ['content-verb', 'indirect', 'A hillside fell on twelve people', 'spokeswoman Dana Reed', 'said'],
  ],
  ['The miners’ union keeps its own tally: 26 dead.', ['colon-tally', 'indirect', '26 dead', 'The miners’ union', '']],
  ['The ministry counts 241 ruined houses.', figure('241 ruined houses', 'The ministry', 'counts')],
  // without a verb of those counted
  ['Police say nine dead.', figure('nine dead', 'Police', 'say')],
  ['Police say nine words.'],
  ['The mayor sticks to nine dead.', figure('nine dead', 'The mayor', 'sticks to')],
  ['The mayor knows of nine dead.', figure('nine dead', 'The mayor', 'knows')],
  ['The mayor knows of nine roads.'],
  // a third person that looks like a plural
  ['The health ministry reports nine deaths.', figure('nine deaths', 'The health ministry', 'reports')],
  ['A hospital spokesman reports nine deaths.', figure('nine deaths', 'A hospital spokesman', 'reports')],
  ['The ministry reports are long.'],
  // deeds, and things that tell nothing
  ['The list is long: 26 houses.'],
  ['The storm claimed 23 lives last year.'],
  ['A landslide has claimed the lives of twelve people.'],
  ['The militia released 40 hostages.'],
  ['The navy raised six cars.'],
  ['The clinic admitted 40 patients.'],
  ['The army brought 40 tents.'],
  ['Two Red Crescent volunteers are reported missing.'],
  ['They lost the ministry’s papers, maps and official claims.'],
];

const russian: readonly Case[] = [
  ['Минздрав отозвал сводку о 47 погибших.', figure('Минздрав отозвал сводку о 47 погибших.', 'Минздрав', '')],
  ['Ущерб компания оценила в 90 млн.', figure('Ущерб компания оценила в 90 млн.', 'компания', '')],
  [
    'Профсоюз ведёт собственный счёт: 26 погибших, из них пятеро — рабочие.',
    ['colon-tally', 'indirect', '26 погибших, из них пятеро — рабочие', 'Профсоюз', ''],
  ],
  [
    'Лавина сошла ночью 🏔 Минздрав подвёл итог двух недель: 41 смерть.',
    ['colon-tally', 'indirect', '41 смерть', 'Минздрав', ''],
  ],
  [
    'Под снегом 29 домов, подсчитали врачи.',
    ['content-verb', 'indirect', 'Под снегом 29 домов', 'врачи', 'подсчитали'],
  ],
  [
    'Ранее телеграм-канал «Ветер» сообщил о 12 погибших.',
    ['verb-object', 'reported', 'Ранее телеграм-канал «Ветер» сообщил о 12 погибших.', 'телеграм-канал «Ветер»', ''],
  ],
  ['Список домов большой: 26 улиц.'],
  // a dash that is a form of be
  ['В больницах 58 человек, из них 14 — пожарные.'],
  ['Погибли пятеро, все — рабочие ночной смены.'],
  ['Мэр продолжает настаивать на сорока одном.', figure('Мэр продолжает настаивать на сорока одном.', 'Мэр', '')],
  ['Дирекция признаёт лишь 1300.', figure('Дирекция признаёт лишь 1300.', 'Дирекция', '')],
  [
    'Военные исходят из 130 пассажиров, организация называет 162.',
    figure('Военные исходят из 130 пассажиров', 'Военные', ''),
    figure('организация называет 162.', 'организация', ''),
  ],
  [
    'Профсоюз насчитал уже 3100 участников стачки, а дирекция признаёт лишь 1300.',
    figure('Профсоюз насчитал уже 3100 участников стачки', 'Профсоюз', ''),
    figure('а дирекция признаёт лишь 1300.', 'дирекция', ''),
  ],
  [
    'В долине, по данным армии, пали 14 солдат, повстанцы оценивают потери в 50 человек.',
    ['inset-noun', 'indirect', 'В долине | пали 14 солдат', 'данным армии', 'по'],
    figure('повстанцы оценивают потери в 50 человек.', 'повстанцы', ''),
  ],
  [
    'Известно о девяти погибших, 37 — ранены, сообщил начальник штаба Денис Крот.',
    ['content-verb', 'indirect', 'Известно о девяти погибших, 37 — ранены', 'начальник штаба Денис Крот', 'сообщил'],
  ],
  [
    'Ущерб, по прикидкам мэрии, превышает 60 млн.',
    ['inset-noun', 'indirect', 'Ущерб | превышает 60 млн', 'прикидкам мэрии', 'по'],
  ],
  ['Полиция знает о девяти погибших.', figure('Полиция знает о девяти погибших.', 'Полиция', '')],
  ['Мэр стоит на девяти погибших.', figure('Мэр стоит на девяти погибших.', 'Мэр', '')],
  // deeds, and things that tell nothing
  ['Мэр знает о девяти дорогах.'],
  ['Полиция стоит на девяти дорогах.'],
  ['Армия подняла со дна шесть машин.'],
  ['Банк повысил ставку.'],
  ['Полиция задержала 40 человек.'],
];

describe('figures that somebody tells', () => {
  it.each(english.map((one) => ({ text: one[0], one })))('in English: $text', ({ one }) => expectFound('en', one));
  it.each(russian.map((one) => ({ text: one[0], one })))('in Russian: $text', ({ one }) => expectFound('ru', one));
});
