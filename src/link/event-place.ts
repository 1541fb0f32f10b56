import type { Analysis, Sentence } from '../extract/analysis.ts';
import { isOfficialSeat } from '../extract/places/capitals.ts';
import { countryOfAdjectiveAt } from '../extract/places/context.ts';
import { foldPlace } from '../extract/places/fold.ts';
import { placeTable } from '../extract/places/table.ts';
import { findTopics } from '../extract/topics.ts';
import type { Language } from '../language/language.ts';
import type { Hazard } from '../language/shared/figures.ts';
import type { Topic } from '../language/shared/topics.ts';
import type { Document, Place } from '../model/index.ts';
import { type Tokens, tokenAt } from '../text/tokens.ts';
import { homeOf } from './countries.ts';
import { isInDateline, isInHeader } from './figures/dateline.ts';
import { framesOf } from './figures/frames.ts';
import { isCountryNamed, isOfLaterFigure, isWhole, LEAD, namesCountry, scopesIn, townOf } from './figures/ground.ts';
import { bySentence, findAll, type Spot } from './figures/hits.ts';
import { figureLexicon } from './figures/lexicon.ts';
import { LONG } from './figures/when.ts';

/**
 * The town that a report is about, by its GeoNames id; undefined where it is about a country, several towns, or nowhere in
 * particular. It is the one that the first sentence with a place names alone, its country beside it aside. Where that
 * sentence names no town, it is the one in the title, and where it names no place at all, that of the date line, if that
 * is no capital: reporters write from where something happened, or from where they live. Of a report that opens with a
 * country it is the town where a later sentence says that it happened ("Der Überfall ereignete sich nahe Sokodé").
 * Directions and the seats of bodies are no places of an event.
 */
export function eventTown(document: Document, analysis: Analysis): string | undefined {
  const places = bySentence(analysis, document.places);
  if (places.size === 0) return undefined;
  const isFrame = framesOf(document, analysis);
  let opening: string | undefined;
  const named = (): string | undefined => titled(document, opening, analysis.sentences[0]?.language);
  // "Latvia said nine of its soldiers were killed … One was hurt in Narva, Estonia": the other side's town
  const onThisSide = (town: string | undefined): string | undefined => {
    const country = town === undefined ? undefined : countryOf(document, town);
    const isOther = opening !== undefined && country !== opening && country !== homeOf(document, analysis);
    return isOther ? undefined : town;
  };
  const site = (): string | undefined =>
    named() ??
    onThisSide(siteOf(document, analysis, places, isFrame) ?? attackedTown(document, analysis, places, isFrame));
  let seen = 0;
  let spots: readonly Spot[] = [];
  let lead: Sentence | undefined;
  for (const [index, sentence] of analysis.sentences.entries()) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'title' || kind === 'heading') continue;
    const inside = places.get(index) ?? [];
    // "Pressemitteilung 12. Rosenheim, 4. Februar 2026." heads a report
    if (inside.some(({ start }) => isInHeader(analysis.tokens, tokenAt(analysis.tokens, start)))) {
      seen = 0;
      continue;
    }
    lead = sentence;
    spots = scopesIn(analysis, sentence, inside, isFrame);
    opening ??= inside.find((place) => isCountryNamed(analysis, sentence, place))?.country;
    // "Police in Kazakhstan", "Haiti's health ministry": whose body it is is no scope, and a country all the same.
    if (spots.length === 0 && namesCountry(analysis, sentence, inside)) return site();
    if (isWhole(analysis, sentence)) return named();
    if (spots.length > 0 || ++seen >= LEAD) break;
  }
  const town = lead && townOf(analysis, lead, spots);
  const [spot] = spots;
  const inside = lead ? document.quantities.filter(({ start }) => start >= lead.start && start < lead.end) : [];
  if (lead && spot && isOfLaterFigure(analysis, spot, places.get(lead.index) ?? [], inside)) return site();
  if (town !== undefined) return isElsewhere(town, spots, document, analysis, places, isFrame) ? named() : town;
  const towns = spots.some(({ sense }) => sense.geonames !== undefined);
  if (towns) return undefined;
  return site() ?? (spots.length === 0 ? dateline(document, analysis) : undefined);
}

const countryOf = ({ places }: Document, town: string): string | undefined =>
  places.find(({ geonames }) => String(geonames) === town)?.country;

/** Hazards that strike one place. */
const SITED: ReadonlySet<Hazard> = new Set<Hazard>(['fire', 'explosion', 'crash', 'attack', 'landslide']);

/** The one town of the first sentence that says where it happened; of storms, floods and the like a country has many. */
function siteOf(
  document: Document,
  analysis: Analysis,
  places: ReadonlyMap<number, readonly Place[]>,
  isFrame: (at: number) => boolean,
): string | undefined {
  const isPast = looksBack(document, analysis);
  for (const [index, inside] of places) {
    const sentence = analysis.sentences[index];
    const kind = sentence && document.blocks[sentence.block]?.kind;
    if (!sentence || kind === 'furniture' || kind === 'title' || kind === 'heading') continue;
    const { from, to, language } = sentence;
    const { happened, hazards } = figureLexicon(language);
    if (findAll(analysis, from, to, happened).length === 0) continue;
    if (findAll(analysis, from, to, hazards).some(({ sense }) => !SITED.has(sense))) continue;
    if (isPast(index)) continue;
    const spots = scopesIn(analysis, sentence, inside, isFrame);
    const town = townOf(analysis, sentence, spots);
    if (town !== undefined) return isElsewhere(town, spots, document, analysis, places, isFrame) ? undefined : town;
  }
  return undefined;
}

/** Whether a sentence names a time long before the report. */
function looksBack(document: Document, analysis: Analysis): (sentence: number) => boolean {
  const times = bySentence(analysis, document.times);
  const published = Date.parse(document.published?.value ?? '');
  return (index) => (times.get(index) ?? []).some((time) => published - Date.parse(time.from ?? '') > LONG);
}

/** What an attack does to people. */
const STRUCK: readonly Topic[] = ['dead', 'injured', 'abducted', 'missing'];
/** What becomes of people elsewhere. */
const LEFT: ReadonlySet<Topic> = new Set<Topic>([
  'released',
  'rescued',
  'evacuated',
  'displaced',
  'buried',
  'in-hospital',
]);

/**
 * The one town that a report names which opens with an attack: what it tells of is there, wherever it says so. Not where
 * somebody is taken, treated or speaks, no seat of government, and none of a report about the country as a whole.
 */
function attackedTown(
  document: Document,
  analysis: Analysis,
  places: ReadonlyMap<number, readonly Place[]>,
  isFrame: (at: number) => boolean,
): string | undefined {
  let only: Spot | undefined;
  let opening = 0;
  const told = new Set<Topic>();
  const isPast = looksBack(document, analysis);
  const isStruck = (): boolean => told.has('attack') && STRUCK.some((topic) => told.has(topic));
  for (const [index, sentence] of analysis.sentences.entries()) {
    const { from, to, language } = sentence;
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture') continue;
    const isHead = kind === 'title' || kind === 'heading';
    if (!isHead) opening++;
    if (isHead || opening <= LEAD) for (const topic of topicsIn(analysis, sentence)) told.add(topic);
    if (opening >= LEAD && !isStruck()) return undefined;
    const inside = places.get(index);
    if (!inside || isHead || isPast(index)) continue;
    const towns = scopesIn(analysis, sentence, inside, isFrame).filter(
      ({ sense: { geonames } }) => geonames !== undefined && !isOfficialSeat(geonames),
    );
    if (towns.length === 0) continue;
    only ??= towns[0];
    if (towns.some(({ sense }) => sense.geonames !== only?.sense.geonames)) return undefined;
    if (findAll(analysis, from, to, figureLexicon(language).moves).length > 0) return undefined;
    if (topicsIn(analysis, sentence).some((topic) => LEFT.has(topic))) return undefined;
  }
  if (!only || !isStruck()) return undefined;
  const town = String(only.sense.geonames);
  return isElsewhere(town, [only], document, analysis, places, isFrame) ? undefined : town;
}

const topicsIn = ({ tokens }: Analysis, { from, to, language }: Sentence): readonly Topic[] =>
  findTopics(tokens, from, to, language).map(({ topic }) => topic);

/** So many other towns of its country make a report one about the country. */
const MANY_TOWNS = 2;

/** Whether a report goes on about other towns of the country, or about the country as a whole. */
function isElsewhere(
  town: string,
  [lead]: readonly Spot[],
  document: Document,
  analysis: Analysis,
  places: ReadonlyMap<number, readonly Place[]>,
  isFrame: (at: number) => boolean,
): boolean {
  const country = countryOf(document, town);
  const others = new Set<number>();
  for (const [index, inside] of places) {
    const sentence = analysis.sentences[index];
    if (!sentence || sentence.from <= (lead?.from ?? 0)) continue;
    for (const { sense } of scopesIn(analysis, sentence, inside, isFrame)) {
      if (sense.country !== country) continue;
      if (sense.geonames === undefined) return true;
      if (String(sense.geonames) !== town) others.add(sense.geonames);
    }
  }
  return others.size >= MANY_TOWNS;
}

const SHORTEST_STEM = 4;

/**
 * The one town of the text that the title names, whatever its ending there; not where helpers come from ("Helfer aus
 * Beira"), and none outside the country that the report opens with.
 */
function titled(
  { title, places }: Document,
  opening: string | undefined,
  language: Language | undefined,
): string | undefined {
  if (!title || !language) return undefined;
  const { origin } = figureLexicon(language);
  const words = foldPlace(title)
    .split(/[^\p{L}]+/u)
    .filter((_, at, all) => !origin.has(all[at - 1] ?? ''));
  const found = new Set<number>();
  for (const { text, geonames, country } of places) {
    if (geonames === undefined || (opening !== undefined && country !== opening)) continue;
    const name = foldPlace(text);
    const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - 2));
    if (words.some((word) => word.startsWith(stem) && word.length <= name.length + 2)) found.add(geonames);
  }
  return found.size === 1 ? String([...found][0]) : undefined;
}

/**
 * The town of the date line where it is no capital, nor a large city from where something is told of its country ("LAGOS -
 * Unions at the Nigerian refinery …").
 */
function dateline({ places, blocks }: Document, { tokens, sentences }: Analysis): string | undefined {
  const [lead] = sentences;
  const start = blocks[lead?.block ?? 0]?.start;
  for (const place of places) {
    const at = tokens.start.indexOf(place.start);
    if (place.geonames === undefined || at < 0 || !isInDateline(tokens, at, start ?? -1)) continue;
    if (isOfficialSeat(place.geonames)) continue;
    return lead && isMetropolis(place) && isOfCountry(tokens, lead, place) ? undefined : String(place.geonames);
  }
  return undefined;
}

/** Rank of a city of a million: 10 · log10 of its people. */
const MILLION = 60;

function isMetropolis({ text, geonames }: Place): boolean {
  const records = placeTable().find(foldPlace(text))?.records ?? [];
  return records.some((record) => record.geonames === geonames && record.rank >= MILLION);
}

/** Whether a sentence names the country of a place by its adjective. */
function isOfCountry({ lower }: Tokens, { from, to, language }: Sentence, { country }: Place): boolean {
  if (country === undefined) return false;
  for (let i = from; i < to; i++) if (countryOfAdjectiveAt(lower, i, language) === country) return true;
  return false;
}
