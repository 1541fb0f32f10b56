import type { Analysis, Sentence } from '../../extract/analysis.ts';
import { roleOf } from '../../extract/entities/lexicon.ts';
import { isOfficialSeat } from '../../extract/places/capitals.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import { findAll, type Spot } from './hits.ts';
import { type FigureLexicon, figureLexicon } from './lexicon.ts';

/** Tokens between a capital and who speaks there ("In Jakarta, the government …", "In Lilongwe sprach die Regierung …"). */
const OFFICE = 3;
/** Tokens of the name of a body before where it sits ("Посольство Германии в Анкаре"). */
const BODY = 2;
/** Words between two commas behind a capital that acts ("Kyiv, as always, …"). */
const ASIDE = 4;
/** Prepositions stand so near before a body that something happens at ("vor dem Institut in Sarajevo"). */
const BEFORE = 2;

/**
 * Whether a capital is named for a body of the country that sits and speaks there: what is told is told from it, and not of
 * it ("In Jakarta, the government put the toll at 40", "the embassy in Ankara", "Ministry of Health, Rabat."). Embassies and
 * consulates tell of the whole country from any town («посольство России в Янгоне»).
 */
export function isSeat(analysis: Analysis, spot: Spot, sentence: Sentence): boolean {
  const { geonames } = spot.sense;
  if (geonames === undefined) return false;
  if (!isOfficialSeat(geonames))
    return sitsThere(analysis, spot, sentence, ({ embassies }, name) => embassies.has(name));
  return (
    isGovernment(analysis, spot, sentence) ||
    isHeader(analysis, spot, sentence) ||
    speaksThere(analysis, spot, sentence) ||
    (sitsThere(analysis, spot, sentence, isOfState(sentence)) && !isOneOfTwo(analysis.tokens, spot.to, sentence))
  );
}

/** Whether a capital stands for its government: at the head of the sentence, before whatever it does ("Juba sees it differently"). */
export const isGovernment = (
  { tokens }: Analysis,
  { sense, from, to }: Spot,
  sentence: Pick<Sentence, 'from'>,
): boolean =>
  (from === sentence.from || isMarked(tokens, from, sentence)) &&
  sense.geonames !== undefined &&
  isOfficialSeat(sense.geonames) &&
  tokens.kind[pastAside(tokens, to)] === TokenKind.word;

/** Tokens of a mark of time before what a ticker tells ("14:55 Uhr: Ankara entsendet …"). */
const MARK = 6;

/** Whether nothing but the time and a colon stands before a word of a sentence. */
function isMarked({ word, kind }: Tokens, at: number, { from }: Pick<Sentence, 'from'>): boolean {
  if (word[at - 1] !== ':' || at - from > MARK) return false;
  for (let i = from; i < at; i++) if (kind[i] === TokenKind.number) return true;
  return false;
}

/** Past ", as always," and ", как всегда,": a few words in small letters between commas; `at` where none stand. */
function pastAside({ word, lower, kind }: Tokens, at: number): number {
  if (word[at] !== ',') return at;
  for (let i = at + 1; i <= at + ASIDE + 1; i++) {
    if (word[i] === ',' && i > at + 1) return i + 1;
    if (kind[i] !== TokenKind.word || word[i] !== lower[i]) return at;
  }
  return at;
}

/** Whether "and" joins a town to another: a body sits in one ("fired at supporters of the opposition in Harare and Bulawayo"). */
export const isOneOfTwo = ({ lower, capital }: Tokens, to: number, { language }: Pick<Sentence, 'language'>): boolean =>
  figureLexicon(language).or.has(lower[to] ?? '') && capital[to + 1] === 1;

/** "Ministry of Health and Social Protection, Rabat." opens a bulletin. */
function isHeader({ tokens }: Analysis, { from, to }: Spot, { index, ...sentence }: Sentence): boolean {
  if (index !== 0 || tokens.word[from - 1] !== ',' || to + 1 < sentence.to || tokens.word[to] !== '.') return false;
  for (let i = sentence.from; i < from; i++) if (tokens.kind[i] === TokenKind.number) return false;
  return true;
}

/** The place where a clause opens with a preposition and a name, whatever stands between them ("In der Hauptstadt Lilongwe"). */
function opens({ lower, word }: Tokens, at: number, { from, language }: Sentence): boolean {
  const { locative, headsBefore, articles } = language.places;
  let i = at - 1;
  while (i > from && (headsBefore.has(lower[i] ?? '') || articles.has(lower[i] ?? ''))) i--;
  return locative.has(lower[i] ?? '') && (i === from || CLAUSE_MARKS.has(word[i - 1] ?? ''));
}

function speaksThere(analysis: Analysis, { from, to }: Spot, sentence: Sentence): boolean {
  const { tokens } = analysis;
  if (!opens(tokens, from, sentence)) return false;
  const { offices } = figureLexicon(sentence.language);
  const [first] = findAll(analysis, to, Math.min(sentence.to, to + OFFICE + 1), offices);
  if (first?.sense !== 'country') return false;
  const { locative } = sentence.language.places;
  for (let i = to; i < first.from; i++)
    if (tokens.kind[i] === TokenKind.number || locative.has(tokens.lower[i] ?? '')) return false;
  return true;
}

/** Whether a word names a body, those of the state by their letters among them («МВД», «МИД»), or who governs. */
const isOfState =
  ({ language }: Sentence) =>
  ({ authorities, offices }: FigureLexicon, name: string): boolean =>
    authorities.has(name) ||
    offices.next.get(name)?.end?.sense === 'country' ||
    roleOf(name, language)?.kind === 'body';

function sitsThere(
  { tokens: { lower, word } }: Analysis,
  { from }: Spot,
  { language, ...sentence }: Sentence,
  isBody: (lexicon: FigureLexicon, name: string) => boolean,
): boolean {
  const { locative } = language.places;
  if (!locative.has(lower[from - 1] ?? '')) return false;
  const lexicon = figureLexicon(language);
  const { wards } = lexicon;
  for (let at = from - 2; at >= Math.max(sentence.from, from - 1 - BODY); at--) {
    const name = lower[at] ?? '';
    if (CLAUSE_MARKS.has(word[at] ?? '') || locative.has(name)) return false;
    if (!isBody(lexicon, name)) continue;
    if (wards.has(name)) return false;
    for (let i = Math.max(sentence.from, at - BEFORE); i < at; i++)
      if (locative.has(lower[i] ?? '') && !lexicon.saidBy.has(lower[i] ?? '')) return false;
    return true;
  }
  return false;
}
