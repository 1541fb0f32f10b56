import type { EntityForms } from '../shared/entity-forms.ts';
import { words } from '../shared/places.ts';

/** After Duden, Die Grammatik: strong, weak and feminine nouns in the plural; strong adjectives. */
export const forms: EntityForms = {
  isPlural: ({ lower, base, gender, kind, first, determined }) => {
    if (/^(?:ein|kein|jede|weiter|ander)/.test(first)) return false;
    if (kind === 'body') return gender === 'female' && /[ns]$/.test(lower) && !lower.endsWith(base);
    if (first === 'den') return true;
    if (lower.endsWith(base)) return gender === 'male' && (first === 'die' || (!determined && lower.endsWith('er')));
    return !determined || first === 'die' || (gender === 'female' && lower.endsWith('innen'));
  },
  pluralVerbs: ['en', 'sind', 'waren'],
  adjectivalCases: [],
  patronymics: [],
  givenBasics: {},
  nominative: { male: 'er', female: 'e', neuter: 'es', either: 'e' },
  complement: {
    links: new Set(['für']),
    genitiveLinks: new Set(['der', 'des']),
    adjectives: words('en er'),
    nouns: [],
    bareNouns: [],
  },
  headLast: false,
  lowerCaseBodies: false,
  capitalAdjectives: false,
};
