import { wordSet } from '../shared/phrases.ts';
import type { PivotRules } from '../shared/pivot.ts';

/** Written from knowledge of English inflection. */
export const pivot: PivotRules = {
  endings: wordSet(
    "s es 's d ed ing ings er ers or ors ly y ies ied ment ments tion tions ion ions ation ations al ally e ful less est ist ists ity ive ian ians n ness es 's ’s ance ances ence able ably ability ial ical ically al ize izes ized ise ised ising izing ership ship hood dom ward wards ard ant ants ent ic ics ary ate ated ating ates",
  ),
  changing: new Map([
    ['e', ''],
    ['y', 'i'],
  ]),
  compounds: false,
  stopWords: wordSet(
    "the a an and or but not no is are was were be been being has have had do does did will would shall should can could may might must of in on at to from by with for about into over under after before between through during against without within as that this these those it its it's he she they them him her his their theirs we us our you your i me my who whom whose which what where when why how if than then there here so such very more most much many some any each every other others another own same also too just only even still yet again once both either neither nor because since until while up down out off all one's said",
  ),
};
