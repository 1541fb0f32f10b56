import type { Analysis } from '../extract/analysis.ts';
import { roleOf } from '../extract/entities/lexicon.ts';
import { genderOfGivenName } from '../extract/given-names.ts';
import { isOfficialSeat } from '../extract/places/capitals.ts';
import { countryOfAdjective, countryOfAdjectiveAt } from '../extract/places/context.ts';
import { foldPlace } from '../extract/places/fold.ts';
import { NAMESAKES } from '../extract/places/format.ts';
import { isCountry, type PlaceRecord, placeTable } from '../extract/places/table.ts';
import type { Language } from '../language/language.ts';
import type { Document, Place } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { POSSESSIVE_S } from '../text/possessive.ts';
import { tokenAt } from '../text/tokens.ts';
import { bySentence, findAll } from './figures/hits.ts';
import { figureLexicon } from './figures/lexicon.ts';
import { isOwner } from './figures/owners.ts';
import { isTakenTo } from './figures/wards.ts';

/** What a place in the title or lead counts, against one elsewhere. */
const LEAD = 2;
const LEAD_LENGTH = 400;

/** The country that the name of an outlet holds, itself or by its capital: "Ministry of the Interior, Accra". */
function seatOf(outlet: string): string | undefined {
  for (const word of outlet.split(/[^\p{L}\p{M}’'-]+/u)) {
    if (word === word.toLowerCase()) continue;
    const [record] = placeTable().find(foldPlace(word))?.records ?? [];
    if (!record) continue;
    if (isCountry(record) || (record.geonames !== undefined && isOfficialSeat(record.geonames))) return record.country;
  }
  return undefined;
}

/** Rank of a town of twenty thousand: 10 · log10 of its people. */
const KNOWN = 43;
/** Letters of the shortest name of a town that an outlet may bear. */
const SHORT = 4;

/**
 * The town that the name of an outlet holds ("Port of Sfax", "Barranquilla Metropolitan Police"): what a report that names
 * no place is about.
 */
export function townOfOutlet(outlet: string, language: Language | undefined): PlaceRecord | undefined {
  for (const word of outlet.split(/[^\p{L}\p{M}’']+/u)) {
    const name = foldPlace(word);
    if (word.length < SHORT || word === word.toLowerCase() || language?.places.wordlike.has(name)) continue;
    const [record] = placeTable().find(name)?.records ?? [];
    if (!record || isCountry(record) || record.rank < KNOWN || NAMESAKES.has(record.country ?? '')) continue;
    if (genderOfGivenName(name) === undefined) return record;
  }
  return undefined;
}

/** Which places are named for whom they send, or for who lives or was taken there: where they come from, or in a sentence of sending and in no place's phrase. */
function sendersIn({ places }: Document, analysis: Analysis): ReadonlySet<Place> {
  const out = new Set<Place>();
  const { tokens, sentences } = analysis;
  for (const [index, inside] of bySentence(analysis, places)) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { origin, sends } = figureLexicon(sentence.language);
    const several = new Set(inside.map(({ country }) => country)).size > 1;
    const isSending = several && findAll(analysis, sentence.from, sentence.to, sends).length > 0;
    for (const place of inside) {
      const from = tokenAt(tokens, place.start);
      const [before = '', twoBefore = ''] = [tokens.lower[from - 1], tokens.lower[from - 2]];
      const isFree = !sentence.language.places.locative.has(before) && !sentence.language.places.linkers.has(before);
      // "der Lkw-Fahrer aus Dortmund": where one who is told of lives
      const isHome = origin.has(before) && roleOf(twoBefore, sentence.language)?.kind === 'person';
      const to = tokenAt(tokens, place.end - 1) + 1;
      const isPassed = isTakenTo(analysis, { to }, sentence);
      if (isHome || isPassed || (several && (origin.has(before) || origin.has(twoBefore))) || (isSending && isFree))
        out.add(place);
    }
  }
  return out;
}

/** Characters of the signs before the first word of a line. */
const BULLET = 8;

/** Whether a line opens with a place and a colon. */
const isRow = (text: string, start: number, end: number): boolean =>
  text.charAt(end) === ':' &&
  !/\p{L}/u.test(text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - BULLET), start));

/** "In the Afghan province of X", «в афганской провинции X»: where something is, whatever the province. */
function regionsOf({ tokens, sentences }: Analysis): readonly Pick<Place, 'country' | 'start' | 'end'>[] {
  const out: Pick<Place, 'country' | 'start' | 'end'>[] = [];
  const { lower, start, end } = tokens;
  for (const { from, to, language } of sentences) {
    const { regionsBefore, regionsAfter } = figureLexicon(language);
    const { locative } = language.places;
    for (let i = from + 1; i < to - 1; i++) {
      const noun = lower[i + 1] ?? '';
      if (!regionsBefore.has(noun) && !regionsAfter.has(noun)) continue;
      const article = language.entities.definite.has(lower[i - 1] ?? '') ? 2 : 1;
      const country = locative.has(lower[i - article] ?? '') ? countryOfAdjectiveAt(lower, i, language) : undefined;
      if (country !== undefined) out.push({ country, start: start[i] ?? 0, end: end[i] ?? 0 });
    }
  }
  return out;
}

/** Countries that are named for a body of theirs: "Georgia's foreign ministry", «МИД Грузии». */
const ownersIn = ({ places }: Document, analysis: Analysis): readonly Place[] =>
  [...bySentence(analysis, places)].flatMap(([index, inside]) =>
    inside.filter(({ geonames, start, end }) => {
      const sentence = analysis.sentences[index];
      const [from, to] = [tokenAt(analysis.tokens, start), tokenAt(analysis.tokens, end - 1) + 1];
      return sentence !== undefined && geonames === undefined && isOwner(analysis.tokens, from, to, sentence);
    }),
  );

/** How often each country is named in places, in the order of the text; what leads counts more. */
function countsOf(
  places: readonly Pick<Place, 'country' | 'start' | 'end'>[],
  text: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const lead = (places[0]?.start ?? 0) + LEAD_LENGTH;
  for (const { country, start, end } of places)
    if (country && !isRow(text, start, end))
      counts.set(country, (counts.get(country) ?? 0) + (start < lead ? LEAD : 1));
  return counts;
}

/**
 * The country that most of a report's places lie in, rows of lists and those who send help or troops left out; of equals
 * the one named first. Where it names no place, the one whose adjective it uses most, else that of its outlet's name.
 */
export function homeOf(document: Document, analysis: Analysis): string | undefined {
  const { places, text, outlet } = document;
  const senders = sendersIn(document, analysis);
  const regions = regionsOf(analysis);
  const aside = new Set([...senders, ...(regions.length > 0 ? ownersIn(document, analysis) : [])]);
  const here = countsOf(
    [...places.filter((place) => !aside.has(place)), ...regions].sort((a, b) => a.start - b.start),
    text,
  );
  const counts = new Map(here.size > 0 ? here : countsOf(places, text));
  if (counts.size === 0)
    for (const { from, to, language } of analysis.sentences)
      for (let i = from; i < to; i++) {
        const country = countryOfAdjectiveAt(analysis.tokens.lower, i, language);
        if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
      }
  if (counts.size === 0 && outlet !== undefined) {
    const country = seatOf(outlet);
    if (country !== undefined) return country;
  }
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = country;
  return best;
}

const countriesNamed = ({ places }: Document): ReadonlySet<string> =>
  new Set(places.flatMap(({ geonames, country }) => (geonames === undefined && country ? [country] : [])));

/** Whether a report tells of several towns, or of a country and of places in it: then no place holds for the next sentence. */
export function namesLevels(document: Document, analysis: Analysis): boolean {
  if (new Set(document.places.flatMap(({ geonames }) => geonames ?? [])).size > 1) return true;
  const named = countriesNamed(document);
  const inside = new Set(
    document.places.flatMap(({ geonames, country }) => (geonames !== undefined && country ? [country] : [])),
  );
  for (const country of inside) if (named.has(country) || adjectiveNames(analysis, country)) return true;
  return false;
}

/** Whether an adjective of the country stands in the text. */
function adjectiveNames({ tokens, sentences }: Analysis, country: string | undefined): boolean {
  return sentences.some(({ from, to, language }) => {
    for (let i = from; i < to; i++)
      if (country !== undefined && countryOfAdjectiveAt(tokens.lower, i, language) === country) return true;
    return false;
  });
}

/** Words around a name that may tell its country: "kasachisches Innenministerium", "Innenministerium Kasachstans". */
const AROUND = 2;

/** Reads the country that the words in and right beside a mention name. */
export function countryReader(
  analysis: Analysis,
  { places }: Document,
): (mention: { readonly start: number; readonly end: number }) => string | undefined {
  const { tokens, sentences } = analysis;
  const placeAt = new Map<number, string>();
  for (const { start, end, country } of places) {
    if (!country) continue;
    const to = tokenAt(tokens, end - 1);
    for (let i = tokenAt(tokens, start); i <= to; i++) placeAt.set(i, country);
  }
  const languageAt = (offset: number): Language | undefined =>
    sentences[countBefore(sentences, ({ end }) => end <= offset)]?.language;
  return ({ start, end }) => {
    const language = languageAt(start);
    if (!language) return undefined;
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end - 1) + 1;
    for (let i = from - 1; i < to; i++) {
      const country = countryOfAdjective(tokens.lower[i] ?? '', language) ?? (i >= from ? placeAt.get(i) : undefined);
      if (country !== undefined) return country;
    }
    const before = tokens.word[from - 1] ?? '';
    if (POSSESSIVE_S.test(before)) return placeAt.get(from - 1);
    for (let i = to; i < to + AROUND; i++) {
      const country = placeAt.get(i);
      if (country !== undefined) return country;
      if (!language.entities.complements.has(tokens.lower[i] ?? '')) return undefined;
    }
    return undefined;
  };
}
