import type { EntityForms } from '../shared/entity-forms.ts';
import { words } from '../shared/places.ts';

const NOMINATIVE = { male: 'er', female: 'e', neuter: 'es', either: 'e' } as const;

/** After Duden, Die Grammatik: strong, weak and feminine nouns in the plural; strong adjectives. */
export const forms: EntityForms = {
  isPlural: ({ lower, base, gender, kind, first, determined }) => {
    if (/^(?:ein|kein|jede|weiter|ander|des$|dem$)/.test(first)) return false;
    if (kind === 'body') return gender === 'female' && /[ns]$/.test(lower) && !lower.endsWith(base);
    if (first === 'den') return lower.endsWith('n');
    if (lower.endsWith(base)) return gender === 'male' && (first === 'die' || (!determined && lower.endsWith('er')));
    return !determined || first === 'die' || (gender === 'female' && lower.endsWith('innen'));
  },
  singular: (lower) =>
    /[äöü][^äöü]*(?:en?|ern?)$/.test(lower)
      ? lower.replace(/[äöü](?=[^äöü]*$)/, (vowel) => ({ ä: 'a', ö: 'o', ü: 'u' })[vowel] ?? vowel)
      : undefined,
  genitive: /[sxzß]$/,
  pluralVerbs: ['en', 'ern', 'eln', 'sind', 'waren'],
  adjectivalStems: /(?!)/,
  nounStems: /(?!)/,
  foreignStems: /(?!)/,
  marked: /(?!)/,
  adjectivalCases: [],
  patronymics: [],
  givenBasics: {},
  phrase: {
    // "Beamter", "Abgeordneten": adjectives as nouns do not tell
    noun: (base, _, ending) => (/^(?:e?s)?$/.test(ending) ? base : undefined),
    // "Berliner" is not declined
    adjective: (word, gender) =>
      /^\p{Lu}.*er$/u.test(word) || !/.{3}(?:e|e[mnrs])$/.test(word)
        ? undefined
        : word.replace(/e[mnrs]?$/, NOMINATIVE[gender]),
  },
  complement: {
    links: new Set(['für']),
    genitiveLinks: new Set(['der', 'des']),
    adjectives: words('en er'),
    nouns: [],
    bareNouns: [],
  },
  namedAdjective: /.{3}(?:e|e[mnrs])$/,
  headLast: false,
  lowerCaseBodies: false,
  capitalAdjectives: false,
};
