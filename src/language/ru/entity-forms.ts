import type { EntityForms } from '../shared/entity-forms.ts';
import { words } from '../shared/places.ts';

/** Adjectives with the stress on their ending, which then is "ой": городской, областной. */
const STRESSED = /(?:городск|областн|краев|мирово|морск|речн|войсков|передов|часов|донск|тверск|портов|окружн)$/;

/** An adjective in any case, and its stem. */
const ADJECTIVE = /^(.{3,}?)(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ей|ое|ее)$/;

/** After A. A. Zaliznyak, Grammaticheskij slovar' russkogo jazyka (1977): nouns, family names and adjectives. */
export const forms: EntityForms = {
  isPlural: ({ lower, base, gender }) =>
    gender === 'male' && !lower.endsWith(base) && /(?:ы|и|ые|ие|ых|их|ыми|ими|ов|ей|ам|ям|ами|ями|ах|ях)$/.test(lower),
  pluralVerbs: ['ли', 'ют', 'ут', 'ят', 'ат'],
  familyName: (stem, female) => {
    if (/(?:ов|ев|ин|ын)$/.test(stem)) return female ? `${stem}а` : stem;
    if (/[сц]к$/.test(stem)) return stem + (female ? 'ая' : 'ий');
    return !female && /[бвгджзклмнпрстфхцчш]$/.test(stem) ? stem : undefined;
  },
  adjectivalStems: /[сц]к$/,
  nounStems: /(?:ов|ев|ин|ын)$/,
  foreignStems: /(?:ин|ын)$/,
  marked: /ё/i,
  adjectivalCases: words('ого ому ым им ой ую'),
  patronymics: words('ович евич овн евн ичн ильич кузьмич лукич фомич'),
  givenBasics: {
    '': words('й ь я а ий ия').concat(''),
    о: ['', ...words('а о й я ь')],
    ы: ['', ...words('а о й я ь')],
    у: ['', ...words('а о й я ь')],
    а: ['', ...words('а о й я ь')],
  },
  phrase: {
    noun: (base, gender) => {
      if (gender === 'neuter') return /и$/.test(base) ? `${base}е` : /[аоуеэю]$/.test(base) ? undefined : `${base}о`;
      if (gender === 'female')
        return /и$/.test(base) ? `${base}я` : /[бвгджзклмнпрстфхцчш]$/.test(base) ? `${base}а` : base;
      if (/(?:тел|секретар)$/.test(base)) return `${base}ь`;
      // обвиняемый, заключённый, управляющий: declined as adjectives
      if (/(?:ем|нн|щ|цейск)$/.test(base)) return undefined;
      return /(?:глав|мужчин|старост)$/.test(base)
        ? `${base}а`
        : /суд$|[^бвгджзклмнпрстфхцчш]$/.test(base)
          ? undefined
          : base;
    },
    adjective: (word, gender) => {
      const stem = ADJECTIVE.exec(word)?.[1];
      if (!stem || gender === 'either') return undefined;
      if (gender === 'female') return `${stem}ая`;
      if (gender === 'neuter') return `${stem}ое`;
      return stem + (STRESSED.test(stem.toLowerCase()) ? 'ой' : /[кгхжшчщ]$/.test(stem) ? 'ий' : 'ый');
    },
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
