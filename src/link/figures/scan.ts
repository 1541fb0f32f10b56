import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { roleOf } from '../../extract/entities/lexicon.ts';
import { findTopics, type TopicHit } from '../../extract/topics.ts';
import type { Population } from '../../language/shared/figures.ts';
import type { PhraseNode } from '../../language/shared/phrases.ts';
import type { Document, Mention, Place, Quantity, Time } from '../../model/index.ts';
import { tokenAt } from '../../text/tokens.ts';
import { isDateline } from './dateline.ts';
import { bySentence, findAll, type Hit, type Placed, type Spot } from './hits.ts';
import { type FigureLexicon, type FigureMark, figureLexicon, type NoScope } from './lexicon.ts';
import { withForeigners } from './nationals.ts';
import { isCompared, isDoer, isOwner, isPosting } from './owners.ts';
import { isRegion } from './region-name.ts';
import { isOneOfTwo, isSeat } from './seats.ts';
import { unlistedIn } from './unlisted.ts';
import { isFollowed, isOfInhabitants, isOfWard, isReached, isRoute, isTakenTo } from './wards.ts';

/** A place as it is keyed everywhere: a country by its ISO code, any other place by its GeoNames id. */
export function placeKey(place: Place): string | undefined {
  if (place.geonames !== undefined) return String(place.geonames);
  return place.country;
}

/** A place in a sentence with figures. */
interface ScannedPlace extends Hit<Place> {
  /** It says where something is. */
  readonly scope: boolean;
  /** Only of what stands behind it: a goal, with "where" behind it. */
  readonly onlyBehind: boolean;
  /** Where something or somebody goes: no scope but of what is sent there. */
  readonly isGoal: boolean;
  /** Where forces are posted: no scope but of how many they are. */
  readonly isPosting: boolean;
  /** It is where a hospital or the like stands: no place but of who is there. */
  readonly isWard: boolean;
  /** It is where those who are counted with it live: no place of any others. */
  readonly isHome: boolean;
  /** It is a part of the country that only bears a town's name ("Aleppo province"). */
  readonly isRegion: boolean;
  /** Of a part of what its sentence tells alone ("vier davon in Almaty"). */
  readonly ofPart: PartMark | undefined;
}

/** A sentence with figures, and everything in it that can fill their slots, in the order of the text. */
export interface Scanned {
  readonly analysis: Analysis;
  readonly sentence: Sentence;
  readonly lexicon: FigureLexicon;
  readonly figures: readonly Placed[];
  readonly topics: readonly TopicHit[];
  readonly populations: readonly Hit<Population>[];
  readonly marks: readonly Hit<FigureMark>[];
  readonly numberOf: readonly Hit<true>[];
  readonly ofThem: readonly Hit<true>[];
  readonly sends: readonly Hit<true>[];
  readonly among: readonly Hit<true>[];
  readonly outOf: readonly Hit<true>[];
  readonly toll: readonly Hit<true>[];
  readonly again: readonly Hit<true>[];
  readonly tells: readonly Hit<true>[];
  readonly allBut: readonly Hit<true>[];
  readonly nameless: readonly Hit<true>[];
  readonly thereAgain: readonly Hit<true>[];
  readonly here: readonly Hit<true>[];
  readonly totals: readonly Hit<true>[];
  readonly countrywide: readonly Hit<true>[];
  readonly capital: readonly Hit<true>[];
  /** The same, where somebody is taken to it. */
  readonly toCapital: readonly Hit<true>[];
  /** Words for taking somebody somewhere: the place named with them holds for no other figure. */
  readonly moves: readonly Hit<true>[];
  readonly places: readonly ScannedPlace[];
  /** Names of places that are not listed. */
  readonly unlisted: readonly Hit<true>[];
  readonly times: readonly Hit<Time>[];
  /** How often it tells of a night: two are compared. */
  readonly nights: number;
  /** Whether a word for a figure stands in it ("die Angabe", "the count"). */
  readonly namesFigure: boolean;
}

/**
 * Figures that are read together. Each is held against the others of its sentence, so a sentence with more (no writer's, a
 * table's or an attacker's) is read in stretches, that the cost stays linear.
 */
const MOST_FIGURES = 64;

/** The sentences, and the stretches of those with too many figures, in order. */
function stretchesOf(
  { sentences, tokens }: Analysis,
  quantities: ReadonlyMap<number, readonly Quantity[]>,
): readonly Sentence[] {
  return sentences.flatMap((sentence) => {
    const inside = quantities.get(sentence.index) ?? [];
    if (inside.length <= MOST_FIGURES) return [sentence];
    const cuts: number[] = [];
    for (let i = MOST_FIGURES; i < inside.length; i += MOST_FIGURES) {
      const cut = tokenAt(tokens, inside[i]?.start ?? sentence.start);
      if (cut > (cuts.at(-1) ?? sentence.from)) cuts.push(cut);
    }
    return [sentence.from, ...cuts].map((from, at): Sentence => {
      const to = cuts[at] ?? sentence.to;
      const start = at === 0 ? sentence.start : (tokens.start[from] ?? sentence.start);
      const end = at === cuts.length ? sentence.end : (tokens.start[to] ?? sentence.end);
      return { ...sentence, from, to, start, end };
    });
  });
}

/** Quantities that are no figures of an event. */
const NO_FIGURES: ReadonlySet<string> = new Set(['duration', 'age']);

/** Reads every sentence that holds figures. `excluded`: whether a source, which is not counted, is named at an offset. */
export function scan(
  document: Document,
  analysis: Analysis,
  home?: string,
  excluded: (at: number) => boolean = () => false,
): readonly Scanned[] {
  const counted = document.quantities.filter(({ kind }) => !NO_FIGURES.has(kind ?? ''));
  const whole = bySentence(analysis, counted);
  if (whole.size === 0) return [];
  const sentences = stretchesOf(analysis, whole);
  const quantities = bySentence({ sentences }, counted);
  const places = bySentence({ sentences }, document.places);
  const times = bySentence({ sentences }, document.times);
  const names = bySentence({ sentences }, document.mentions.filter(namesNoPlace(document)));
  const out: Scanned[] = [];
  for (const [index, inside] of [...quantities].sort((a, b) => a[0] - b[0])) {
    const sentence = sentences[index];
    if (!sentence) continue;
    const { from, to, language } = sentence;
    const lexicon = figureLexicon(language);
    const tokensOf = <Item extends { readonly start: number; readonly end: number }>(item: Item) => ({
      from: tokenAt(analysis.tokens, item.start),
      to: tokenAt(analysis.tokens, item.end - 1) + 1,
    });
    const all = <Sense>(root: PhraseNode<Sense>) => findAll(analysis, from, to, root);
    const noScope = all(lexicon.noScope);
    const parts = all(lexicon.partPlaces);
    const inSentence = places.get(index) ?? [];
    let listed: Listed | undefined;
    const atPlaces = inSentence.map((sense) => {
      const span = tokensOf(sense);
      const isReachedThere = isReached(analysis, span, sentence);
      // "five of them lie in hospitals in Akureyri and Reykjavik"
      const goesOn = listed && span.from - listed.to === 1 && lexicon.or.has(analysis.tokens.lower[listed.to] ?? '');
      const isWard =
        isOfWard(analysis, span, sentence) ||
        isTakenTo(analysis, span, sentence) ||
        (goesOn && listed?.isWard) ||
        false;
      const isHome = isOfInhabitants(analysis, span, sentence);
      const ofPart = isOfPart(analysis, span, parts, lexicon.all) ?? (goesOn ? listed?.ofPart : undefined);
      // "tourists from Germany and Austria"
      const isDirection = isLed(analysis, span, sentence, noScope) || (goesOn && listed?.isDirection) || false;
      // «Власти в Банги отправили 300 солдат»
      const isOfRulers = lexicon.authorities.has(analysis.tokens.lower[span.from - 2] ?? '');
      listed = { to: span.to, isWard, ofPart, isDirection };
      return {
        sense,
        ...span,
        scope:
          isScope(analysis, { sense, ...span }, sentence, noScope) &&
          !isRoute(analysis, sense, inSentence, sentence) &&
          !isReachedThere &&
          !(goesOn && isDirection),
        onlyBehind: isStop(analysis, span, sentence) && isLed(analysis, span, sentence, noScope),
        isGoal: isReachedThere || (!isOfRulers && lexicon.goal.has(analysis.tokens.lower[span.from - 1] ?? '')),
        isPosting: !isOfRulers && isPosting(analysis.tokens, span.from, sentence),
        isWard,
        isHome,
        isRegion: sense.geonames === undefined && isRegion(analysis, span, language),
        ofPart,
      };
    });
    let namesFigure = false;
    for (let i = from; i < to; i++) namesFigure ||= lexicon.figureWords.has(analysis.tokens.lower[i] ?? '');
    const marks = all(lexicon.marks);
    const numbers = new Map(inside.map(({ start, end }) => [start, end]));
    const figures = inside.map((quantity) => ({ quantity, ...tokensOf(quantity) }));
    const topics = findTopics(analysis.tokens, from, to, language);
    out.push({
      analysis,
      sentence,
      lexicon,
      figures,
      topics: topics.filter(
        (hit) =>
          !excluded(analysis.tokens.start[hit.from] ?? 0) ||
          figures.some((figure) => hit.from >= figure.from && hit.to <= figure.to),
      ),
      populations: withForeigners(all(lexicon.populations), sentence, analysis, home, figures, inSentence),
      marks,
      nights: marks.filter(({ sense }) => sense === 'at-night').length,
      numberOf: all(lexicon.numberOf),
      ofThem: all(lexicon.ofThem),
      sends: all(lexicon.sends),
      among: all(lexicon.among),
      outOf: all(lexicon.outOf),
      toll: all(lexicon.toll),
      again: all(lexicon.again),
      tells: all(lexicon.tells),
      allBut: all(lexicon.allBut),
      nameless: all(lexicon.nameless).filter((hit) => !isFollowed(analysis, atPlaces, hit, language)),
      thereAgain: all(lexicon.thereAgain).filter(
        (hit) =>
          (hit.to - hit.from > 1 || !lexicon.existential.has(analysis.tokens.lower[hit.to] ?? '')) &&
          !isFollowed(analysis, atPlaces, hit, language),
      ),
      here: all(lexicon.here),
      totals: all(lexicon.total),
      countrywide: all(lexicon.countrywide),
      capital: all(lexicon.capital),
      toCapital: all(lexicon.toCapital),
      moves: all(lexicon.moves),
      places: atPlaces,
      unlisted: unlistedIn(analysis, sentence, {
        topics,
        others: [
          ...figures,
          ...[...inSentence, ...(names.get(index) ?? []), ...(times.get(index) ?? [])].map(tokensOf),
        ],
      }),
      // "2,700 doctors or 1950": no year
      times: (times.get(index) ?? []).flatMap((sense) =>
        numbers.get(sense.start) === sense.end ? [] : [{ sense, ...tokensOf(sense) }],
      ),
      namesFigure,
    });
  }
  return out;
}

/** Answers whether a mention is of a body: a name behind "in" that is none is a place more often than a person. */
function namesNoPlace({ entities }: Document): (mention: Mention) => boolean {
  const bodies = new Set(entities.flatMap(({ id, kind }) => (kind === 'organization' || kind === 'group' ? [id] : [])));
  return ({ entity }) => entity !== undefined && bodies.has(entity);
}

/** What is known of the place before that one joined to it by "and" shares. */
interface Listed {
  readonly to: number;
  readonly isWard: boolean;
  readonly ofPart: PartMark | undefined;
  readonly isDirection: boolean;
}

export const spotOf = ({ tokens }: Analysis, sense: Place): Spot => ({
  sense,
  from: tokenAt(tokens, sense.start),
  to: tokenAt(tokens, sense.end - 1) + 1,
});

/** The words of a sentence before which a place is no scope ("north of"). */
export const scopeMarks = (analysis: Analysis, { from, to, language }: Sentence): readonly Hit<NoScope>[] =>
  findAll(analysis, from, to, figureLexicon(language).noScope);

/** The words of a sentence beside which a place is that of a part. */
export const partMarks = (analysis: Analysis, { from, to, language }: Sentence): readonly Hit<PartMark>[] =>
  findAll(analysis, from, to, figureLexicon(language).partPlaces);

/** Tokens between "of them" and the place of the part, and behind the place. */
const PART_REACH = 5;
const PART_BEHIND = 2;

/** How a place is that of a part: named beside "of them", or alone. */
export type PartMark = 'part' | 'alone';

/** How a place is that of a part, if it is ("12 Tote, vier davon in Almaty", "allein in Almaty", "in Almaty alone"). */
export function isOfPart(
  { tokens }: Analysis,
  { from, to }: { readonly from: number; readonly to: number },
  marks: readonly Hit<PartMark>[],
  all: ReadonlySet<string>,
): PartMark | undefined {
  return marks.find((mark) => {
    // "eleven are missing, all of them in Beira"
    if (all.has(tokens.lower[mark.from - 1] ?? '')) return false;
    if (mark.sense === 'alone') return mark.from === to || (mark.to <= from && mark.to >= from - 1);
    const [left, right] = mark.from >= to ? [to, mark.from] : [mark.to, from];
    if (left > right || right - left > (mark.from >= to ? PART_BEHIND : PART_REACH)) return false;
    for (let i = left; i < right; i++) if (tokens.word[i] === ',' || tokens.word[i] === ';') return false;
    return true;
  })?.sense;
}

/** Whether "where" stands right behind a place. */
const isStop = ({ tokens }: Analysis, { to }: { readonly to: number }, { language }: Sentence): boolean =>
  tokens.word[to] === ',' && figureLexicon(language).where.has(tokens.lower[to + 1] ?? '');

/** Whether words before a place make a direction of it. */
const isLed = (
  analysis: Analysis,
  { from }: { readonly from: number },
  sentence: Sentence,
  noScope: readonly Hit<NoScope>[],
): boolean => {
  const { tokens } = analysis;
  const { language } = sentence;
  const isNear = noScope.some((hit) => {
    // "in the north of the country" lies within it.
    const isInside = language.entities.definite.has(tokens.lower[hit.from - 1] ?? '');
    if (isInside && hit.sense === 'direction') return false;
    return hit.to === from || (hit.to < from && hit.from >= from - 2);
  });
  return isNear && !isHeardFrom(analysis, from, sentence);
};

/** Tokens in which "we hear" follows on "from Beira". */
const HEARD = 7;

/** Whether a sentence opens with where its news come from ("Aus Beira werden sechs Tote gemeldet"). */
const isHeardFrom = (analysis: Analysis, from: number, { from: first, to, language }: Sentence): boolean => {
  const { origin, heard } = figureLexicon(language);
  if (from - first > HEADED || !origin.has(analysis.tokens.lower[from - 1] ?? '')) return false;
  return findAll(analysis, from + 1, Math.min(to, from + 1 + HEARD), heard).length > 0;
};

/** Words before the place with which a sentence opens ("Und aus Beira hören wir"). */
const HEADED = 2;

/** Whether a place says where something is: no direction, no date line, not where a body sits. */
export function isScope(
  analysis: Analysis,
  { sense, from, to }: Spot,
  sentence: Sentence,
  noScope: readonly Hit<NoScope>[],
): boolean {
  const { tokens } = analysis;
  if (isLed(analysis, { from }, sentence, noScope) && !isStop(analysis, { to }, sentence)) return false;
  if (isSeat(analysis, { sense, from, to }, sentence)) return false;
  const { places, entities } = sentence.language;
  if (sense.geonames === undefined) {
    if (isOwner(tokens, from, to, sentence) || isPosting(tokens, from, sentence)) return false;
    if (isCompared(tokens, from, sentence) || isDoer(tokens, from, to, sentence)) return false;
  }
  const seat =
    places.locative.has(tokens.lower[from - 1] ?? '') &&
    !isOneOfTwo(tokens, to, sentence) &&
    roleOf(tokens.lower[from - 2] ?? '', sentence.language);
  if (seat && (entities.ministries.has(seat.base) || entities.stateBodies.has(seat.base))) return false;
  return !isDateline(analysis, { from, to }, sentence);
}
