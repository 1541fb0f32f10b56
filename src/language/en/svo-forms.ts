import type { SvoForms } from '../shared/svo-forms.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const svoForms: SvoForms = {
  thirdPerson: /s$/,
  onlyThird: set('says'),
  plurals: /[^s]s$/,
  pasts: /ed$|^told$/,
  gerunds: /ing$/,
  been: set('been being'),
  be: set('be'),
  circumstances: set('in on at for with under by after before during despite since'),
  relatives: set('that which who'),
  things: set('what'),
  and: set('and'),
  but: set('but'),
  asWords: set('as'),
  than: set('than'),
  beforeTimes: set('last next earlier late later'),
  withinTimes: set('the a early late last this next'),
  endTimes: set('last next this late early earlier'),
  papers: set('Times Telegraph Post Mail Mirror Express Sun Herald'),
  empty: set('there'),
  itWords: set('it'),
  quantifiers: set('all both'),
};
