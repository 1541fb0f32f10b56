import type { Language } from '../../language/language.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { genderOfGivenName } from '../given-names.ts';
import { Mark } from '../marks.ts';
import { languageFact } from '../per-language.ts';
import { soundOf, townByEar, townByWhole } from './by-ear.ts';
import { countryOfForm, countryOfTwoWords } from './context.ts';
import { countriesOfWord } from './country-word.ts';
import { folded, foldedToken, foldedWhole, foldPlace } from './fold.ts';
import { NAMESAKES } from './format.ts';
import { basicForms, type Spelling, spellingOf } from './spelling.ts';
import { isCountry, type PlaceRecord, placeTable } from './table.ts';

/** Tokens that spell a place's name: `from` inclusive, `to` exclusive. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  /** The sentence it stands in. */
  readonly sentence: number;
  readonly key: string;
  readonly records: readonly PlaceRecord[];
  /** Whether it stands in its basic form. */
  readonly basic: boolean;
}

/** What the text spells, and the countries that it speaks of, by how often. */
export interface Candidates {
  readonly found: readonly Candidate[];
  readonly countries: ReadonlyMap<string, number>;
  /** Countries of towns that it names and that no other country has, with the names of these. */
  readonly likely: ReadonlyMap<string, ReadonlySet<string>>;
}

const LONGEST = 6;
/** Words of this length in a title are articles and the like. */
const ACRONYM = 3;

/** Whether the token is a word that begins with a capital. */
export function isCapital(tokens: Tokens, i: number): boolean {
  return tokens.capital[i] === 1;
}

interface Match {
  readonly to: number;
  readonly key: string;
  readonly records: readonly PlaceRecord[];
  readonly basic: boolean;
}

/** A name whose first word looks like a possessive: "Cox's Bazar". */
function possessiveAt({ lower, gap }: Tokens, i: number, end: number): Match | undefined {
  const word = lower[i] ?? '';
  if (i + 1 >= end || gap[i + 1] !== Gap.space || !POSSESSIVE_S.test(word)) return undefined;
  const key = `${foldPlace(word)} ${foldPlace(lower[i + 1] ?? '')}`;
  const records = placeTable().find(key)?.records;
  return records?.length ? { to: i + 2, key, records, basic: true } : undefined;
}

function longestAt(tokens: Tokens, i: number, end: number, language: Language): Match | undefined {
  const whole = possessiveAt(tokens, i, end);
  if (whole) return whole;
  const spelling = spellingOf(tokens.form[i] ?? NO_FORM, language);
  if (!spelling) return undefined;
  const table = placeTable();
  const { key: first, single } = spelling;
  let best: Match | undefined;
  if (single?.records.length) best = { to: i + 1, key: first, records: single.records, basic: true };
  const reach = Math.min(single?.words ?? 1, LONGEST);
  let key = first;
  for (let to = i + 1; to < end && to - i < reach; to++) {
    const after = tokens.word[to] ?? '';
    if (tokens.gap[to] === Gap.blankLine) break;
    if (after === '.' && tokens.gap[to] === Gap.none) continue;
    if (tokens.kind[to] !== TokenKind.word) break;
    key += ` ${foldedWhole(tokens.form[to] ?? NO_FORM)}`;
    const longer = table.find(key);
    if (longer?.records.length) best = { to: to + 1, key, records: longer.records, basic: true };
  }
  return best ? withBeside(tokens, end, best) : inflectedAt(tokens, i, end, spelling, language);
}

/** "Frankfurt (Oder)", "Schwedt/Oder": a name with what tells it from its namesakes, where that is known. */
function withBeside({ word, form }: Tokens, end: number, match: Match): Match {
  const { to } = match;
  const opens = word[to] === '(' && word[to + 2] === ')';
  if (!(opens || word[to] === '/') || to + (opens ? 3 : 2) > end) return match;
  const key = `${match.key} ${foldedWhole(form[to + 1] ?? NO_FORM)}`;
  const records = placeTable().find(key)?.records;
  return records?.length ? { to: to + (opens ? 3 : 2), key, records, basic: true } : match;
}

function inflectedAt(
  tokens: Tokens,
  i: number,
  end: number,
  { key, single, inflected }: Spelling,
  language: Language,
): Match | undefined {
  let best: Match | undefined;
  if (single && single.words > 1 && i + 1 < end && isCapital(tokens, i + 1)) {
    for (const other of basicForms(foldedToken(tokens, i + 1), language)) {
      const whole = `${key} ${other}`;
      const longer = placeTable().find(whole);
      if (longer?.records.length) return { to: i + 2, key: whole, records: longer.records, basic: false };
    }
  }
  for (const { key: form, entry } of inflected) {
    if (entry.words > 1 && i + 1 < end && isCapital(tokens, i + 1)) {
      const second = foldedToken(tokens, i + 1);
      for (const other of [second, ...basicForms(second, language)]) {
        const whole = `${form} ${other}`;
        const longer = placeTable().find(whole);
        if (longer?.records.length) return { to: i + 2, key: whole, records: longer.records, basic: false };
      }
    }
    const rank = entry.records[0]?.rank ?? -1;
    if (rank > (best?.records[0]?.rank ?? -1)) best = { to: i + 1, key: form, records: entry.records, basic: false };
  }
  return best;
}

/** The countries that a title names, by name or adjective. */
const countriesIn = (title: string, language: Language): readonly string[] =>
  title.split(/[^\p{L}\p{M}’'-]+/u).flatMap((word) => (word.length <= ACRONYM ? [] : countriesOfWord(word, language)));

/** Letters of the shortest name of a town that is likely to be nothing else, and its rank: of twenty thousand people. */
const SURE = 5;
const KNOWN = 43;

/** Whether a name is that of a town in one country alone, and of no person. */
function isOnly(key: string, records: readonly PlaceRecord[]): boolean {
  const [best] = records;
  if (!best?.country || isCountry(best) || best.alias === 'far' || best.rank < KNOWN || key.length < SURE) return false;
  if (NAMESAKES.has(best.country) || genderOfGivenName(key) !== undefined) return false;
  return records.every(({ country }) => country === best.country);
}

/** Rank of a city of half a million, which is meant before a small town that sounds like it. */
export const FAMOUS = 57;

/** A word that stands where a place would, and that spells none. */
interface Unknown {
  readonly at: number;
  /** Where its sentence ends. */
  readonly to: number;
  readonly sentence: number;
  readonly language: Language;
}

/** Whether a preposition of place, or a word for a town, stands before a word. */
const isLocated = ({ gap }: Tokens, marks: Int32Array, i: number, from: number): boolean =>
  i > from && ((marks[i - 1] ?? 0) & Mark.placing) !== 0 && gap[i] === Gap.space;

/** Words of the longest name that is told by ear, and how many countries' towns it is looked for among. */
const HEARD_WORDS = 3;
const MOST_COUNTRIES = 3;

/** With the towns of the report's countries that words spell by ear. */
function withHeard(
  found: readonly Candidate[],
  unknown: readonly Unknown[],
  tokens: Tokens,
  countries: ReadonlyMap<string, number>,
  likely: ReadonlyMap<string, unknown>,
): readonly Candidate[] {
  const settings = new Set(
    [...countries.keys(), ...likely.keys()].filter((country) => country && !NAMESAKES.has(country)),
  );
  if (unknown.length === 0 || settings.size === 0 || settings.size > MOST_COUNTRIES) return found;
  const heard = unknown.flatMap((word) => heardAt(word, tokens, settings) ?? []);
  if (heard.length === 0) return found;
  const instead = new Set(heard.map(({ from }) => from));
  return [...found.filter(({ from }) => !instead.has(from)), ...heard].sort((a, b) => a.from - b.from);
}

function keyOf(tokens: Tokens, from: number, to: number): string {
  let key = foldedToken(tokens, from);
  for (let i = from + 1; i < to; i++) key += ` ${foldedToken(tokens, i)}`;
  return key;
}

/** What a word may sound like in its basic forms. */
const soundsOfForm = languageFact((form, language): readonly string[] => soundsIn(folded(form), language));

const soundsIn = (key: string, language: Language): readonly string[] =>
  language.places.wordlike.has(key) ? [] : [key, ...basicForms(key, language)].flatMap((basic) => soundOf(basic) ?? []);

function heardAt({ at, to, sentence, language }: Unknown, tokens: Tokens, countries: ReadonlySet<string>) {
  let end = at + 1;
  while (end < Math.min(to, at + HEARD_WORDS) && tokens.gap[end] === Gap.space && isCapital(tokens, end)) end++;
  const whole = end;
  for (; end > at; end--) {
    const key = keyOf(tokens, at, end);
    const sounds = end === at + 1 ? soundsOfForm(tokens.form[at] ?? NO_FORM, language) : soundsIn(key, language);
    for (const sound of sounds) {
      const town = townByEar(sound, key, countries);
      if (town) return { from: at, to: end, sentence, key, records: [town], basic: true };
    }
    if (end < whole || sounds.length > 0 || language.places.wordlike.has(key)) continue;
    for (const basic of end === at + 1 ? [key, ...basicForms(key, language)] : [key]) {
      const town = townByWhole(basic, countries);
      if (town) return { from: at, to: end, sentence, key, records: [town], basic: true };
    }
  }
  return undefined;
}

/** Everything in the text that spells a place, the longest at each word, and the countries named or meant by adjectives. */
export function findCandidates({ tokens, marks, sentences, source }: Analysis): Candidates {
  const found: Candidate[] = [];
  const countries = new Map<string, number>();
  const likely = new Map<string, Set<string>>();
  const unknown: Unknown[] = [];
  const doubtful: (Unknown & Pick<Match, 'records'>)[] = [];
  const count = (country: string | null | undefined): void => {
    if (country) countries.set(country, (countries.get(country) ?? 0) + 1);
  };
  const countryAt = (i: number, language: Language): string | null | undefined =>
    (marks[i] ?? 0) & Mark.country
      ? countryOfForm(tokens.form[i] ?? NO_FORM, language)
      : countryOfTwoWords(tokens.lower, i, language);
  for (const { index, from, to, language } of sentences) {
    for (let i = from; i < to; ) {
      if (tokens.kind[i] !== TokenKind.word) {
        i++;
        continue;
      }
      const capital = isCapital(tokens, i);
      if (!capital || language.entities.forms.capitalAdjectives) count(countryAt(i, language));
      const match = (marks[i] ?? 0) & Mark.place ? longestAt(tokens, i, to, language) : undefined;
      if (!match) {
        if (capital && isLocated(tokens, marks, i, from)) unknown.push({ at: i, to, sentence: index, language });
        i++;
        continue;
      }
      const { key, records, basic } = match;
      const best = records[0];
      if (best && isCountry(best)) count(best.country);
      if (best && basic && isOnly(key, records) && !language.places.wordlike.has(key))
        likely.set(best.country ?? '', (likely.get(best.country ?? '') ?? new Set()).add(key));
      found.push({ from: i, to: match.to, sentence: index, key, records, basic });
      // «городок Рена» in Norway, which an ending makes a form of Reno
      if (!basic && capital && isLocated(tokens, marks, i, from))
        doubtful.push({ at: i, to: match.to, sentence: index, language, records });
      i = match.to;
    }
  }
  const first = sentences[0];
  if (first && source.title) for (const country of countriesIn(source.title, first.language)) count(country);
  const isElsewhere = ({ records }: Pick<Match, 'records'>): boolean =>
    !records.some(({ country = '', rank }) => rank >= FAMOUS || countries.has(country) || likely.has(country));
  const untold = [...unknown, ...doubtful.filter(isElsewhere)];
  return { found: withHeard(found, untold, tokens, countries, likely), countries, likely };
}
