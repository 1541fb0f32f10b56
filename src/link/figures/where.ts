import { roleOf } from '../../extract/entities/lexicon.ts';
import type { Placed } from './hits.ts';
import { isNested } from './nested.ts';
import { between, COLON, COMMA, ownerOf, phraseStart, ROW, SEMICOLON, type Usable } from './owner-of.ts';
import { placeKey, type Scanned } from './scan.ts';
import type { Around, Where } from './scope.ts';
import { comesFrom, senderOf } from './sender.ts';
import { localOf } from './settled.ts';
import { withUnnamed } from './unnamed.ts';
import { withUnlisted } from './with-unlisted.ts';

/** A country beside a town that lies in it says no more than the town. */
function withoutNested(usable: readonly Usable[], { figures, sentence, analysis }: Scanned): readonly Usable[] {
  return usable.filter((place) => {
    if (place.isTown) return true;
    return !usable.some((town) => {
      const isLess = town.isTown || (town.isRegion && !place.isRegion);
      if (!isLess || town.country !== place.country) return false;
      const [from, to] = town.to <= place.from ? [town.to, place.from] : [place.to, town.from];
      if (figures.some((figure) => figure.from < to && figure.to > from)) return false;
      return town.ofPart === undefined && isNested(analysis, place, town, sentence.language);
    });
  });
}

/**
 * Whether a place is none of the figure before it: it stands in the list behind a total ("It put the toll at 31: 20 in this
 * town, nine in Beira") or in a clause that hangs on what was told ("revised the toll to 31, saying that two patients in
 * Beira …").
 */
function isParted({ analysis: { tokens }, sentence, lexicon }: Scanned, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.lower[i] ?? '';
    if (word === ':' || word === ';') return true;
    if (lexicon.that.has(word) && !sentence.language.places.locative.has(word)) return true;
  }
  return false;
}

/** Whether a place follows on words about a part that commas set off ("nine of them, all toddlers, in the capital"). */
const isApposed = ({ analysis: { tokens }, figures }: Scanned, { quantity, to }: Placed, from: number): boolean =>
  quantity.partOf !== undefined &&
  tokens.word[from - 1] === ',' &&
  !figures.some((other) => other.from >= to && other.to <= from);

/** Whether a place is told of a part behind a figure: "38 were admitted to hospital, nine of them, all toddlers, in the capital". */
function isOfLaterPart({ figures }: Scanned, figure: Placed, { from }: Usable): boolean {
  const nearest = figures.findLast(({ to }) => to <= from);
  return nearest !== undefined && nearest.from > figure.to && nearest.quantity.partOf !== undefined;
}

/** The one place that a sentence names, where it was told of another figure: it holds for the rest as well. */
function onlyOne(usable: readonly Usable[], scanned: Scanned, figure: Placed): Usable | undefined {
  const [first, ...more] = usable;
  if (!first || more.some(({ key }) => key !== first.key)) return undefined;
  if (isParted(scanned, figure.to, first.from)) return undefined;
  if (isOfLaterPart(scanned, figure, first)) return undefined;
  // "17 helpers leave the country, four stay in Mopti", "the government told of 31, in Blantyre helpers counted 44"
  const { owner } = first;
  if (owner && owner.from > figure.to && first.from >= figure.to) {
    if (between(scanned.analysis, figure.to, Math.min(owner.from, first.from), COMMA)) return undefined;
  }
  return first.owner?.quantity.partOf === undefined && first.ofPart === undefined ? first : undefined;
}

/** Whether a figure is an exception from what is told ("alle bis auf drei"). */
const isException = ({ allBut }: Scanned, figure: Placed): boolean =>
  allBut.some(({ from, to }) => to === figure.from || (from === figure.from && to < figure.to));

/** Whether the whole country is named for the figure: beside it, or for all figures that follow in the sentence. */
const isCountrywide = (scanned: Scanned, figure: Placed): boolean =>
  scanned.countrywide.some(({ from, to }) => {
    const owner = ownerOf(scanned, from, to);
    if (from >= (scanned.figures.at(-1)?.to ?? 0) && scanned.places.length === 0) return true;
    return owner === figure || (owner === undefined && (to <= figure.from || scanned.figures.at(-1) === figure));
  });

/** "In Panjakent 13 people died; across the country it is 19": the country of the towns of the sentence. */
function ofTheirCountry(country: Where, usable: readonly Usable[]): Where {
  const [first] = usable;
  if (first?.country === undefined || usable.some((place) => place.country !== first.country)) return country;
  return { ...country, place: first.country };
}

/** Tokens between a number and the word that makes a total of it. */
const TOTAL_REACH = 2;

/** "640 in Pandschakent, 310 in Istarawschan, zusammen 950": the total of numbers of two places. */
const isSum = ({ totals }: Scanned, { from, to }: Placed, usable: readonly Usable[]): boolean =>
  new Set(usable.flatMap((place) => (place.to <= from ? [place.key] : []))).size > 1 &&
  totals.some(
    (hit) => (hit.to <= from && from - hit.to < TOTAL_REACH) || (hit.from >= to && hit.from - to < TOTAL_REACH),
  );

/** The nearest place before a figure, unless it belongs to a figure before it: it holds until another is named. */
function heldBefore(usable: readonly Usable[], { from }: Placed): Usable | undefined {
  const last = usable.findLast((place) => place.to <= from);
  return last && (last.owner === undefined || last.owner.from >= last.to) ? last : undefined;
}

/** Tokens between figures of which one place behind the last is told. */
const LIST_STEP = 9;

/** Tokens between the numbers of a list of nouns ("12 Tote, 30 Verletzte"). */
const NOUNS = 3;

/** The one place behind the last figure of the sentence: it holds for all of them that have none, unless it is that of a part. */
function toldAfter(usable: readonly Usable[], scanned: Scanned, figure: Placed): Usable | undefined {
  const { figures } = scanned;
  const last = figures.at(-1);
  const found = last && usable.find(({ from }) => from >= last.to);
  if (!found) return undefined;
  if (between(scanned.analysis, last.to, found.from, SEMICOLON)) return undefined;
  if (last === figure) return found.ofPart === 'part' && figure.quantity.partOf === undefined ? undefined : found;
  if (last.from - figure.to > LIST_STEP) return undefined;
  if (isParted(scanned, figure.to, found.from) || isOfLaterPart(scanned, figure, found)) return undefined;
  const isClause = last.from - figure.to > NOUNS && between(scanned.analysis, figure.to, last.from, COMMA);
  if (isClause && found.owner === last) return undefined;
  const parted = found.ofPart !== undefined || usable.some(({ from, key }) => from >= figure.to && key !== found.key);
  return parted ? undefined : found;
}

/** Places that "and" joins with no figure between them are one: what is told of both holds in their country. */
function joined(usable: readonly Usable[], { analysis: { tokens }, lexicon, figures }: Scanned): readonly Usable[] {
  if (usable.length < 2) return usable;
  const out: Usable[] = [];
  for (const place of usable) {
    const last = out.at(-1);
    const gap = last && place.from - last.to;
    const isJoined =
      last?.country !== undefined &&
      last.country === place.country &&
      last.key !== place.key &&
      (gap === 1 || (gap === 2 && tokens.word[last.to] !== ',')) &&
      (lexicon.or.has(tokens.lower[last.to] ?? '') || tokens.word[last.to] === ',') &&
      !figures.some((figure) => figure.from >= last.to && figure.to <= place.from);
    if (isJoined && last)
      out[out.length - 1] = { ...last, key: last.country, to: place.to, owner: place.owner ?? last.owner };
    else out.push(place);
  }
  return out;
}

/** What is told of those who left a place: they are counted where they came from. */
const MOVED: ReadonlySet<string> = new Set(['people-evacuated', 'people-rescued', 'people-displaced']);

/** In a part of the country that only bears a town's name: somewhere in the country, and nothing of what follows. */
const inRegion = ({ text }: Usable, place: string, scope: Where): Where => ({
  place,
  basis: scope.place === place ? 'default' : 'carried',
  because: `in a part of the country called “${text}”`,
  holds: false,
  region: true,
});

/** Who is counted where they are sent. */
const SENT_TO: ReadonlySet<string> = new Set(['troops', 'security-forces', 'rescuers']);

/** Tokens between the number of hospitals and where they stand. */
const WARDS = 3;

/** Whether somebody is told to come from a place ("eine Krankenschwester aus Beira"): nobody left it. */
const isHomeOf = ({ analysis: { tokens }, sentence: { language } }: Scanned, from: number): boolean =>
  roleOf(tokens.lower[from - 2] ?? '', language)?.kind === 'person';

/** Whether a number is that of the hospitals themselves ("in two hospitals in Bulawayo"). */
const isOfWards = ({ to }: Placed, from: number): boolean => from - to <= WARDS && from > to;

/** Who is told of where they are taken: persons, the dead among them. */
const TAKEN = /^people(?!-displaced|-evacuated)/;

/**
 * The scope of each figure of a sentence: the nearest place of its sentence that is no direction, no date line, not where
 * its source sits, and not another figure's; else what is carried over.
 */
export function whereOf(
  scanned: Scanned,
  figure: Placed,
  { excluded, otherwise, scope, country, town, here, speaker, counts }: Around,
): Where {
  const { places, analysis, figures } = scanned;
  const sender = senderOf(scanned, figure, counts);
  const home = sender && placeKey(sender);
  // Who comes from a town of the same country is not sent by it.
  const isNear = sender?.geonames !== undefined && sender.country === country?.place;
  if (sender && home !== undefined && !isNear)
    return { place: home, basis: 'stated', because: `sent by “${sender.text}”`, holds: false };
  const isSent = SENT_TO.has(counts ?? '');
  const isBrought = ({ from }: { readonly from: number }): boolean =>
    !scanned.lexicon.goes.has(analysis.tokens.lower[from] ?? '');
  const isTaken = !isSent && scanned.moves.some(isBrought) && (counts === undefined || TAKEN.test(counts));
  // "20 of the injured are to be flown out of Beira": not where what becomes of them is told of another town
  const hasGoal = places.some(({ isGoal, sense }) => isGoal && sense.geonames !== undefined);
  const named: Usable[] = places.flatMap((at) => {
    const { sense, from, to, ofPart, isGoal, onlyBehind, isWard, isHome, isRegion } = at;
    const scope = at.scope || (at.isPosting && isSent);
    const inFigure = figures.some((other) => from < other.to && to > other.from);
    const isLeft =
      sense.geonames !== undefined &&
      (MOVED.has(counts ?? '') || (isTaken && !hasGoal)) &&
      comesFrom(scanned, from) &&
      !isHomeOf(scanned, from);
    const isTarget =
      isGoal &&
      sense.geonames !== undefined &&
      (isSent || (isTaken && (figures.length === 1 || ownerOf(scanned, from, to) === figure)));
    if (onlyBehind && figure.from < to && !isTarget) return [];
    if (
      (!scope && !isLeft && !isTarget && !onlyBehind) ||
      inFigure ||
      excluded(sense.start) ||
      placeKey(sense) === undefined
    )
      return [];
    const { text, country, geonames } = sense;
    const own = { text, country, isTown: geonames !== undefined, key: placeKey(sense) };
    const owner = onlyBehind && !isTarget ? undefined : ownerOf(scanned, from, to);
    if (isHome && owner !== figure) return [];
    const signs = owner === undefined ? ROW : COLON;
    if (isWard && from >= figure.to && between(analysis, figure.to, from, signs)) return [];
    return isWard && owner !== undefined && owner !== figure && !isOfWards(owner, from)
      ? []
      : [{ ...own, from, to, ofPart, owner, isRegion, isWard: isWard || (isTarget && isTaken) }];
  });
  const listed = withoutNested(withUnnamed(named, scanned, country?.place, { here, town, speaker, excluded }), scanned);
  const usable = joined(withUnlisted(listed, scanned, country?.place, excluded), scanned);
  const own = usable.find(({ owner }) => owner === figure);
  const nameless = scanned.nameless.some(({ from, to }) => {
    if (from >= figure.to && figures.at(-1) === figure) return true;
    const owner = ownerOf(scanned, from, to);
    return (
      owner === figure ||
      (owner === undefined && to <= figure.from && !usable.some((place) => place.from >= to && place.to <= figure.from))
    );
  });
  // "All but three of them in Guayaquil": the three are anywhere else.
  const isRest = isException(scanned, figure) && usable.some(({ from }) => from >= figure.to);
  // "Elsewhere" is not the town that the report is about.
  if (isRest || (!own && nameless))
    return country && scope.place !== country.place ? { ...country, basis: 'carried' } : scope;
  if (!own && country && isCountrywide(scanned, figure)) return ofTheirCountry(country, usable);
  if (!own && isSum(scanned, figure, usable)) return scope;
  const direct = own ?? heldBefore(usable, figure) ?? toldAfter(usable, scanned, figure);
  const found = direct ?? onlyOne(usable, scanned, figure);
  const place = found?.key;
  if (found?.isRegion && place !== undefined) return inRegion(found, place, scope);
  if (found && place !== undefined) {
    const loose =
      !direct ||
      found.again === true ||
      (found.from >= figure.to &&
        between(analysis, figure.to, phraseStart(scanned, found.from), COMMA) &&
        !isApposed(scanned, figure, phraseStart(scanned, found.from)));
    const because = `in “${found.text}”`;
    return { place, basis: loose ? 'carried' : 'stated', because, ...(found.isWard && { holds: false }) };
  }
  if (speaker) return speaker;
  if (town && scanned.thereAgain.length > 0) return town;
  const local = localOf(scanned, excluded, country?.place);
  return local
    ? { place: String(local.geonames), basis: 'carried', because: `as told from “${local.text}”`, holds: false }
    : otherwise;
}
