import type { EntityForms } from '../shared/entity-forms.ts';
import { words } from '../shared/places.ts';

/** After A. A. Zaliznyak, Grammaticheskij slovar' russkogo jazyka (1977): nouns, family names and adjectives. */
export const forms: EntityForms = {
  isPlural: ({ lower, base, gender }) =>
    gender === 'male' && !lower.endsWith(base) && /(?:ы|и|ов|ей|ам|ям|ами|ями|ах|ях)$/.test(lower),
  pluralVerbs: ['ли', 'ют', 'ут', 'ят', 'ат'],
  familyName: (stem, female) => {
    if (/(?:ов|ев|ин|ын)$/.test(stem)) return female ? `${stem}а` : stem;
    if (/[сц]к$/.test(stem)) return stem + (female ? 'ая' : 'ий');
    return !female && /[бвгджзклмнпрстфхцчш]$/.test(stem) ? stem : undefined;
  },
  adjectivalCases: words('ого ому ым им ой ую'),
  patronymics: words('ович евич овн евн ичн ильич кузьмич лукич фомич'),
  givenBasics: {
    '': words('й ь я а ий ия').concat(''),
    о: ['', ...words('а о й я ь')],
    ы: ['', ...words('а о й я ь')],
    у: ['', ...words('а о й я ь')],
    а: ['', ...words('а о й я ь')],
  },
  complement: {
    links: new Set(),
    genitiveLinks: new Set(),
    adjectives: words('ой ых их ого его ей'),
    nouns: words('ы и а я ий ов ел'),
    bareNouns: words('ы и ния ства труда спорта'),
  },
  headLast: false,
  lowerCaseBodies: true,
  capitalAdjectives: false,
};
