import type { WordingTable } from '../table.ts';
import { messages } from './messages.ts';
import { page, terms } from './page.ts';
import { causes, counted, happened, numberOf, populations, sorts } from './terms.ts';

/** Deutsch. */
export const de: WordingTable = {
  messages,
  page,
  terms,
  tag: 'de-DE',
  possibly: 'Möglicherweise: #',
  compared: {
    '=': '#',
    '>=': 'mindestens #',
    '>': 'mehr als #',
    '<=': 'höchstens #',
    '<': 'weniger als #',
    '~': 'etwa #',
  },
  range: '# bis #',
  more: '# weitere',
  quotes: ['„', '“'],
  denial: 'Dementi (#)',
  teller: { report: 'Bericht #', dated: '{report}, {day}', place: '{who} in {report}', told: 'laut {who} in {report}' },
  put: {
    denied: 'bestritten',
    doubtful: 'angezweifelt',
    possible: 'als möglich bezeichnet',
    probable: 'als wahrscheinlich bezeichnet',
    unmarked: 'ohne jeden Vorbehalt gesagt',
    boosted: 'als sicher betont',
  },
  counted,
  numberOf,
  topics: happened,
  populations,
  causes,
  sorts,
  period: { flow: 'in einem Zeitraum', delta: 'zusätzlich' },
  part: 'ein Teil',
  joins: { messages: '; ', support: ', ', steps: ' → ', sum: ' + ' },
  names: 'by locale',
};
