import type { EntityForms } from '../shared/entity-forms.ts';

/** English nouns have one plural; names of bodies end with their noun. */
export const forms: EntityForms = {
  isPlural: ({ lower, base }) => lower.endsWith('s') && !base.endsWith('s') && !/['’]s?$/.test(lower),
  pluralVerbs: ['are', 'were', 'have'],
  adjectivalStems: /(?!)/,
  nounStems: /(?!)/,
  foreignStems: /(?!)/,
  marked: /(?!)/,
  adjectivalCases: [],
  patronymics: [],
  givenBasics: {},
  headLast: true,
  lowerCaseBodies: false,
  capitalAdjectives: true,
};
