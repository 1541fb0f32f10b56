import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { roleOf } from '../../extract/entities/lexicon.ts';
import { capitalOf, isOfficialSeat } from '../../extract/places/capitals.ts';
import { countryOfAdjectiveAt } from '../../extract/places/context.ts';
import type { Document, Place, Quantity, Time } from '../../model/index.ts';
import { tokenAt } from '../../text/tokens.ts';
import { isInDateline } from './dateline.ts';
import { bySentence, findAll, type Spot } from './hits.ts';
import { figureLexicon } from './lexicon.ts';
import { isNested } from './nested.ts';
import { isRegion } from './region-name.ts';
import { isOfPart, isScope, partMarks, scopeMarks, spotOf } from './scan.ts';
import type { Where } from './scope.ts';
import { isGovernment } from './seats.ts';
import { isOfInhabitants, isOfWard, isReached, isRoute, isTakenTo } from './wards.ts';
import { LONG } from './when.ts';

/** Sentences of the body in which the place of the event is looked for. */
export const LEAD = 2;

/** Tokens between the places of parts. */
const LIST = 5;

/** Whether "and" or a comma joins two places with little between. */
function isList({ tokens }: Analysis, a: Spot, b: Spot, or: ReadonlySet<string>): boolean {
  const word = tokens.lower[a.to] ?? '';
  return b.from > a.to && (word === ',' || or.has(word));
}

/** The places of a sentence that say where something is, those of a part of its figures left out. */
export function scopesIn(
  analysis: Analysis,
  sentence: Sentence,
  places: readonly Place[],
  isFrame: (at: number) => boolean,
  hasFigures = true,
): Spot[] {
  if (places.length === 0) return [];
  const marks = scopeMarks(analysis, sentence);
  const parts = hasFigures ? partMarks(analysis, sentence) : [];
  const { all, or } = figureLexicon(sentence.language);
  let part: Spot | undefined;
  return places.flatMap((place) => {
    const spot = spotOf(analysis, place);
    // "85, of whom 30 in one town and 20 in another"
    const isPart =
      isOfPart(analysis, spot, parts, all) || (part && spot.from - part.to <= LIST && isList(analysis, part, spot, or));
    if (isPart) part = spot;
    const isPassed =
      isOfWard(analysis, spot, sentence) ||
      isTakenTo(analysis, spot, sentence) ||
      isOfInhabitants(analysis, spot, sentence) ||
      isReached(analysis, spot, sentence) ||
      isRoute(analysis, place, places, sentence);
    const told = !isFrame(place.start) && !isPassed && isScope(analysis, spot, sentence, marks) && !isPart;
    return told ? [spot] : [];
  });
}

/** Whether a sentence tells of the whole country in so many words ("nationwide"). */
export const isWhole = (
  analysis: Analysis,
  { from, to, language }: Pick<Sentence, 'from' | 'to' | 'language'>,
): boolean => findAll(analysis, from, to, figureLexicon(language).countrywide).length > 0;

/** Whether a place is a country, of whatever is told of it, outside a date line. */
export const isCountryNamed = ({ tokens, source }: Analysis, { block }: Sentence, place: Place): boolean =>
  place.geonames === undefined &&
  place.country !== undefined &&
  !isInDateline(tokens, tokenAt(tokens, place.start), source.blocks[block]?.start ?? -1);

/** Tokens between an adjective of a country and the body that it is of ("das ägyptische Gesundheitsministerium"). */
const BODY = 3;

/** Whether a sentence names a country without saying where something is: by its name, or by a body of it alone. */
export function namesCountry(analysis: Analysis, sentence: Sentence, inside: readonly Place[]): boolean {
  if (inside.some((place) => isCountryNamed(analysis, sentence, place))) return true;
  const { from, to, language } = sentence;
  const { lower } = analysis.tokens;
  // "Das Innenministerium in Teheran"
  const isSeat = ({ geonames, start }: Place): boolean => {
    const at = tokenAt(analysis.tokens, start);
    if (geonames === undefined || !isOfficialSeat(geonames) || !language.places.locative.has(lower[at - 1] ?? ''))
      return false;
    return roleOf(lower[at - 2] ?? '', language)?.kind === 'body';
  };
  if (inside.some(isSeat)) return true;
  for (let i = from; i < to; i++) {
    if (countryOfAdjectiveAt(lower, i, language) === undefined) continue;
    for (let at = i + 1; at <= Math.min(to - 1, i + BODY); at++)
      if (roleOf(lower[at] ?? '', language)?.kind === 'body') return true;
  }
  return false;
}

/** The one town of a sentence, where no country stands in it but beside the town. */
export function townOf(analysis: Analysis, sentence: Sentence, spots: readonly Spot[]): string | undefined {
  const [town, ...more] = spots.filter(({ sense }) => sense.geonames !== undefined);
  if (!town || more.some(({ sense }) => sense.geonames !== town.sense.geonames)) return undefined;
  for (const { sense, from, to } of spots) {
    if (sense.geonames !== undefined || sense.country === undefined) continue;
    if (sense.country !== town.sense.country || !isNested(analysis, { from, to }, town, sentence.language))
      return undefined;
  }
  return String(town.sense.geonames);
}

const BREAKS: ReadonlySet<string> = new Set([',', ':', ';', '—', '–']);

/**
 * Whether the first town is named for a number that comes after others, in a clause of its own, in a sentence that names
 * the country too ("Chile's ministry revised the number of injured to 121, saying that 17 patients in Talca had …").
 */
export function isOfLaterFigure(
  { tokens }: Analysis,
  spot: Spot,
  inside: readonly Place[],
  quantities: readonly Quantity[],
): boolean {
  if (spot.sense.geonames === undefined) return false;
  if (!inside.some(({ geonames, country }) => geonames === undefined && country === spot.sense.country)) return false;
  const figures = quantities.filter((one) => one.kind !== 'duration');
  const before = figures.filter((one) => one.end <= spot.sense.start);
  const [first] = figures;
  const last = before.at(-1);
  if (!first || !last || first === last) return false;
  const isBroken = (a: number, b: number): boolean => {
    for (let i = tokenAt(tokens, a); i < tokenAt(tokens, b); i++) if (BREAKS.has(tokens.word[i] ?? '')) return true;
    return false;
  };
  return isBroken(first.end, last.start) && !isBroken(last.end, spot.sense.start);
}

/** The town that a report is written from: that of its date line. */
export function writtenFrom({ places }: Document, { tokens, source }: Analysis): Where | undefined {
  const [first] = places;
  if (first?.geonames === undefined) return undefined;
  if (!isInDateline(tokens, tokenAt(tokens, first.start), source.blocks[0]?.start ?? 0)) return undefined;
  return { place: String(first.geonames), basis: 'carried', because: `written in “${first.text}”` };
}

/** So many other towns make what follows one of the country. */
const MANY_TOWNS = 2;
/** A time of more than a week: what is told with it looks back, and moves nothing. */
const isLong = ({ from, to }: Time): boolean =>
  from !== undefined && to !== undefined && Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) > LONG;

/** Tokens before the place with which a sentence opens ("In Beira", "Auch in Beira", «А в Бейре»). */
const HEAD = 2;
/** Tokens in which the capital is named at the head of a sentence. */
const WORDS = 6;

/** The first town of a sentence, for what follows. */
function carriedFrom(spots: readonly Spot[]): Where | undefined {
  const sense = spots.find((spot) => spot.sense.geonames !== undefined)?.sense;
  return sense && { place: String(sense.geonames), basis: 'carried', because: `in “${sense.text}”` };
}

/** Where a look back holds that names the country by its adjective ("Last year 38 miners died in Turkish pits"). */
const wholeOf = (place: string): Where => ({
  place,
  basis: 'carried',
  because: 'in the country that the look back names',
});

function namesAdjective({ tokens: { lower } }: Analysis, { from, to, language }: Sentence, country: string): boolean {
  for (let i = from; i < to; i++) if (countryOfAdjectiveAt(lower, i, language) === country) return true;
  return false;
}

/** Whether a sentence opens with a town, which what follows in its paragraph is about then. */
const opensWith = ({ from }: Sentence, [first]: readonly Spot[]): boolean =>
  first?.sense.geonames !== undefined && first.from - from <= HEAD;

/** The capital where a paragraph opens with a word for it. */
function capitalAtHead(
  analysis: Analysis,
  { from, to, language }: Sentence,
  country: string | undefined,
): Where | undefined {
  const seat = country === undefined ? undefined : capitalOf(country)?.geonames;
  const [hit] =
    seat === undefined ? [] : findAll(analysis, from, Math.min(to, from + WORDS), figureLexicon(language).capital);
  if (!hit || hit.from > from + 1) return undefined;
  return { place: String(seat), basis: 'carried', because: 'in the capital' };
}

/** Whether a sentence tells of more than the town that its paragraph is about: a total, or what an office of the country says. */
const isBeyond = (analysis: Analysis, { from, to, language }: Sentence): boolean => {
  const { total, offices, capital } = figureLexicon(language);
  return (
    isWhole(analysis, { from, to, language }) ||
    findAll(analysis, from, to, total).length > 0 ||
    findAll(analysis, from, to, capital).length > 0 ||
    findAll(analysis, from, to, offices).some(({ sense }) => sense === 'country')
  );
};

/** Where a sentence holds that names no place. */
export interface Ground {
  /** The town or country that what came before is about. */
  readonly otherwise: Where;
  /** The same, without what only the sentence right before was about. */
  readonly base: Where;
  /** The last town named, for "in the city". */
  readonly town: Where | undefined;
}

/**
 * What the sentences of a report are about where they name no place, by the index of the sentence: as the report as a whole
 * (`scope`); from the opening sentence on the one town that it names, until the whole country or two other towns come up;
 * in a paragraph the town with which it opens, or that a sentence without figures names, until another place, a total or
 * an office of the country comes up. Linear.
 */
export function groundsOf(
  document: Document,
  analysis: Analysis,
  scope: Where,
  country: string | undefined,
  isFrame: (at: number) => boolean,
): (sentence: number) => Ground {
  const places = bySentence(analysis, document.places);
  const figures = bySentence(analysis, document.quantities);
  const times = bySentence(analysis, document.times);
  const out: Ground[] = [];
  let base = scope;
  let held: Where | undefined;
  let topic: Where | undefined;
  let town: Where | undefined;
  let block = -1;
  let opened = false;
  let seen = 0;
  const others = new Set<string>();
  for (const [index, sentence] of analysis.sentences.entries()) {
    const isFirst = sentence.block !== block;
    if (isFirst) held = topic = undefined;
    block = sentence.block;
    const looksBack = (times.get(index) ?? []).some(isLong);
    const isWider = looksBack || isBeyond(analysis, sentence);
    if (isWider) topic = undefined;
    const ofCountry = looksBack && country !== undefined && namesAdjective(analysis, sentence, country);
    out.push({ otherwise: ofCountry ? wholeOf(country) : (held ?? topic ?? base), base, town });
    held = undefined;
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'title' || kind === 'heading') continue;
    const inside = places.get(index) ?? [];
    const spots = scopesIn(analysis, sentence, inside, isFrame, figures.has(index));
    const whole = isWhole(analysis, sentence);
    opened ||= whole || ++seen > LEAD || (spots.length === 0 && namesCountry(analysis, sentence, inside));
    if (whole) base = scope;
    if (isFirst && spots.length === 0) topic = capitalAtHead(analysis, sentence, country);
    if (spots.length === 0) continue;
    const told = spots.filter((spot) => !isGovernment(analysis, spot, sentence));
    const one = townOf(analysis, sentence, told);
    const here = one === undefined ? undefined : carriedFrom(told);
    const isLed = (spot: Spot | undefined): boolean =>
      spot !== undefined && isOfLaterFigure(analysis, spot, inside, figures.get(index) ?? []);
    if (!opened && here && scope.place !== one && !isLed(spots[0])) base = here;
    else if (opened && base !== scope) {
      for (const { sense } of spots) if (sense.geonames !== undefined) others.add(String(sense.geonames));
      others.delete(base.place ?? '');
      const isCountry = one === undefined && spots.some(({ sense }) => sense.geonames === undefined);
      if (!looksBack && (isCountry || others.size >= MANY_TOWNS)) base = scope;
    }
    opened = true;
    const moves = findAll(analysis, sentence.from, sentence.to, figureLexicon(sentence.language).moves).length > 0;
    const isAbroad = country !== undefined && spots.some(({ sense }) => sense.country !== country);
    const isAround = spots.some((spot) => isRegion(analysis, spot, sentence.language));
    held = figures.has(index) || moves || isAbroad || isAround ? undefined : here;
    const opening =
      isFirst && opensWith(sentence, spots) ? (figures.has(index) ? here : carriedFrom(spots)) : undefined;
    topic = moves || isAbroad || isWider || isAround ? undefined : (held ?? opening);
    if (here) town = here;
  }
  return (sentence) => out[sentence] ?? { otherwise: scope, base: scope, town: undefined };
}
