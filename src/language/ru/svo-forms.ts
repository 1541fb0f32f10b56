import type { SvoForms } from '../shared/svo-forms.ts';

const none: ReadonlySet<string> = new Set();
const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Endings of Russian words tell case and number: they stand with the order of words, which is free. */
export const svoForms: SvoForms = {
  thirdPerson: /(?!)/,
  onlyThird: none,
  plurals: /(?!)/,
  pasts: /(?!)/,
  gerunds: /(?!)/,
  been: none,
  be: none,
  circumstances: none,
  relatives: none,
  things: none,
  and: set('и'),
  but: none,
  asWords: none,
  than: none,
  beforeTimes: none,
  withinTimes: none,
  endTimes: none,
  papers: none,
  empty: none,
  itWords: none,
  quantifiers: set('все оба обе остальные большинство'),
};
