import type { Analysis } from '../../extract/analysis.ts';
import type { Language } from '../../language/language.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import { figureLexicon } from './lexicon.ts';
import { isRegion } from './region-name.ts';

/** Words between a town and its country: "in Beira im Zentrum Mosambiks", "the Chilean port of Valparaiso". */
const NESTED = 3;
/** Words of one clause between a country and the town in it: "in Togo bei einem Überfall auf eine Patrouille nahe Sokodé". */
const WITHIN = 12;
/** Words between a town and the part of the country that it lies in: "near Jerez, in the central Mexican state of Zacatecas". */
const PARTED = 8;

/** Whether a country named beside a town in it says no more than the town: one phrase or clause, no list. */
export function isNested(analysis: Analysis, country: TokenRange, town: TokenRange, language: Language): boolean {
  const { tokens } = analysis;
  const leads = country.to <= town.from;
  const [from, to] = leads ? [country.to, town.from] : [town.to, country.from];
  const isClose = to - from <= (!leads && isRegion(analysis, country, language) ? PARTED : NESTED);
  if (!isClose && !(leads && to - from <= WITHIN)) return false;
  const { or, tellsApart } = figureLexicon(language);
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i] ?? '';
    if (or.has(word) || (!isClose && (CLAUSE_MARKS.has(word) || tellsApart.has(word)))) return false;
  }
  return true;
}
