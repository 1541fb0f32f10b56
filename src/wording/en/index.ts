import type { WordingTable } from '../table.ts';
import { messages } from './messages.ts';
import { page, terms } from './page.ts';

/** English. Dates, countries and languages stand by their codes: what leaves the program as data says the same. */
export const en: WordingTable = {
  messages,
  page,
  terms,
  tag: 'en-GB',
  possibly: 'Possibly: #',
  compared: {
    '=': '#',
    '>=': 'at least #',
    '>': 'more than #',
    '<=': 'at most #',
    '<': 'less than #',
    '~': 'about #',
  },
  range: '# to #',
  more: '# more',
  quotes: ['“', '”'],
  denial: 'Denial of #',
  teller: { report: 'report #', dated: '{report}, {day}', place: '{who} in {report}', told: 'by {who} in {report}' },
  put: {
    denied: 'denied',
    doubtful: 'told with doubt',
    possible: 'told as possible',
    probable: 'told as probable',
    unmarked: 'told without any hedge',
    boosted: 'stressed as certain',
  },
  counted: {
    'people-in-hospital': 'in hospital',
    'people-critical': 'in a critical condition',
    'people-victims': 'victims',
    'security-forces': 'of the security forces',
    'attack-waves': 'waves of attack',
    'premises-damaged': 'buildings damaged',
    'vehicles-damaged': 'vehicles damaged',
    'aircraft-lost': 'aircraft lost',
    'damage-money': 'of damage in money',
  },
  numberOf: { '': 'The number of #' },
  topics: {},
  populations: {},
  causes: {},
  sorts: {},
  period: { flow: 'in a period', delta: 'in addition' },
  part: 'a part',
  joins: { messages: '; ', support: ', ', steps: ' → ', sum: ' + ' },
};
