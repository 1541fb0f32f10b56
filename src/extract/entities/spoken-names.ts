import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/shared/gender.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind, type Tokens, tokenAt } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { type Analysis, sentenceAt } from '../analysis.ts';
import type { Attributed } from '../attribution/attributed.ts';
import { isCapital } from '../places/candidates.ts';
import { countryOfAdjectiveIn } from '../places/context.ts';
import { foldedToken } from '../places/fold.ts';
import { beforeComma } from './description-key.ts';
import { foldName, stemOf } from './fold.ts';
import { isBehindComma } from './head.ts';
import type { NameMention } from './mention.ts';
import { isSureFamily } from './name-words.ts';
import type { OrganizationMention } from './organizations.ts';
import { isKeptBack, mayBeName } from './person-words.ts';
import type { Roles } from './roles.ts';

/** Names of persons that stand alone as a speaker have so many words at most. */
const MOST_WORDS = 3;
const SHORTEST = 3;
/** Of a word so many places are looked at: what keeps reading linear. */
const MOST_PLACES = 8;
/** Tokens behind a name's comma that may tell that it is a person's. */
const MOST_BEHIND = 8;

/** Names that nothing proves but that somebody speaks by them. */
export interface SpokenNames {
  readonly persons: readonly NameMention[];
  readonly organizations: readonly OrganizationMention[];
}

/**
 * Reads the speakers that no list and no title tells to be names: "Ilhami Aktas sagte", two or three words with capitals
 * and nothing else, are a person's name; "Tupras denied", one word with a capital where no sentence begins, a body's, for
 * persons are not introduced by one word; so is what stands behind the noun of a body that is mostly named ("der Betreiber
 * Tüpras"). `taken` marks the tokens of other names. A name that speaks is found elsewhere in the report, too.
 */
export function spokenNames(
  analysis: Analysis,
  roles: Roles,
  taken: Uint8Array,
  attributed: readonly Attributed[],
): SpokenNames {
  const { tokens, sentences } = analysis;
  const persons: NameMention[] = [];
  const bodies = new Set<string>();
  const read = new Set<number>();
  const places = new Places(tokens);
  for (const { speaker } of attributed) {
    const span = speaker[0];
    if (!span) continue;
    const from = tokenAt(tokens, span.start);
    if (read.has(from)) continue;
    read.add(from);
    const last = tokenAt(tokens, Math.max(span.start, span.end - 1)) + 1;
    const number = sentenceAt(analysis, span.start);
    const language = sentences[number]?.language;
    if (!language) continue;
    const to = beforeComma(tokens, from, Math.min(last, tokens.count));
    const isName = (i: number): boolean => isNameWord(tokens, i, roles, taken, language);
    const bearer = behindTerritory(tokens, from, to, taken, language);
    if (bearer > 0) persons.push(person(tokens, bearer, to, number, language));
    const apposed = behindPerson(tokens, from, to, last, isName, roles, language);
    if (apposed)
      persons.push({ ...person(tokens, apposed.from, apposed.to, number, language), gender: apposed.gender });
    const named = isNamedBody(tokens, from, to, roles, language) ? to - 1 : from;
    if (!isName(named) || taken[named]) continue;
    let end = named + 1;
    while (end < to && isName(end) && tokens.gap[end] === Gap.space) end++;
    if (end < to) continue;
    if (named > from) bodies.add(tokens.word[named] ?? '');
    else if (end - named === 1 && isSureFamily(foldedToken(tokens, named), language))
      persons.push(person(tokens, named, end, number, language));
    else if (
      end - named === 1 &&
      !language.places.capitalNouns &&
      (isThing(tokens, to, language) || !places.isCommon(named, sentences[number]?.from ?? 0))
    )
      bodies.add(tokens.word[named] ?? '');
    else if (end - named > 1 && end - named <= MOST_WORDS) {
      const proven =
        language.places.capitalNouns || places.recurs(end - 1) || isSomeone(tokens, to, last, roles, language);
      if (proven) persons.push(person(tokens, named, end, number, language));
    }
  }
  return { persons, organizations: bodies.size > 0 ? everywhere(analysis, bodies, taken) : [] };
}

function isNameWord(tokens: Tokens, i: number, roles: Roles, taken: Uint8Array, language: Language): boolean {
  if (taken[i] || tokens.kind[i] !== TokenKind.word || !isCapital(tokens, i)) return false;
  const lower = tokens.lower[i] ?? '';
  const { entities, places } = language;
  if (lower.length < SHORTEST || entities.anonymous.has(lower) || places.calendar.has(lower)) return false;
  if (entities.pronouns.has(lower) || entities.definite.has(lower) || entities.indefinite.has(lower)) return false;
  if (entities.plural.has(lower) || entities.sayings.has(lower) || countryOfAdjectiveIn(tokens, i, language))
    return false;
  return mayBeName(tokens.form[i] ?? NO_FORM, language) && roles.at(i, language) === undefined;
}

/** "губернатор провинции Коджаэли Ильхами Акташ": first token of the name behind that of the territory; 0 where none ends the phrase. */
function behindTerritory(tokens: Tokens, from: number, to: number, taken: Uint8Array, { entities }: Language): number {
  let start = to;
  while (start > from && !taken[start - 1] && isCapital(tokens, start - 1)) start--;
  // a territory that is known is a name of its own; of one that is not, the first word is it
  let before = start - 1;
  while (before > from && taken[before]) before--;
  if (before < from || !entities.territories.has(tokens.lower[before] ?? '')) return 0;
  const first = before < start - 1 ? start : start + 1;
  return to - first > 1 && to - first <= MOST_WORDS ? first : 0;
}

/**
 * "A foreman who survived, Sajan Varghese,": the name of two or three words that a phrase of tokens `from` to `last` ends with,
 * behind a comma, where what stands before its first comma, at token `comma`, begins with the noun of a person.
 */
function behindPerson(
  tokens: Tokens,
  from: number,
  comma: number,
  last: number,
  isName: (i: number) => boolean,
  roles: Roles,
  language: Language,
): { readonly from: number; readonly to: number; readonly gender: Gender } | undefined {
  if (comma >= last || tokens.word[comma] !== ',') return undefined;
  const to = tokens.word[last - 1] === ',' ? last - 1 : last;
  // "Arun K."
  const end = tokens.word[to - 1] === '.' && isKeptBack(tokens, to - 2, tokens.count) ? to - 2 : to;
  let first = end;
  while (first > comma && isName(first - 1) && (first === end || tokens.gap[first] === Gap.space)) first--;
  const words = end - first + Number(end < to);
  if (words < 2 || words > MOST_WORDS || !isBehindComma(tokens, first)) return undefined;
  for (let i = from; i < comma; i++) {
    const role = tokens.kind[i] === TokenKind.word ? roles.at(i, language) : undefined;
    if (role && role.kind !== 'honorific')
      return role.kind === 'person' ? { from: first, to, gender: role.gender } : undefined;
  }
  return undefined;
}

/** "der Betreiber Tüpras": a noun of bodies that are named and one word behind it. */
function isNamedBody(tokens: Tokens, from: number, to: number, roles: Roles, language: Language): boolean {
  const role = to - from >= 2 ? roles.at(to - 2, language) : undefined;
  return role?.kind === 'body' && language.entities.namedBodies.has(role.base) && tokens.gap[to - 1] === Gap.space;
}

/** ", which operates the plant": the relative clause behind token `comma` is of no person. */
const isThing = ({ word, lower }: Tokens, comma: number, { entities }: Language): boolean =>
  word[comma] === ',' && entities.pronouns.get(lower[comma + 1] ?? '')?.gender === 'neuter';

/** ", a teacher", ", who fled", ", a cleaner who fled", ", 34": what stands behind token `comma` is said of a person only. */
function isSomeone(tokens: Tokens, comma: number, to: number, roles: Roles, language: Language): boolean {
  if (tokens.word[comma] !== ',') return false;
  const { pronouns } = language.entities;
  if (tokens.kind[comma + 1] === TokenKind.number) return true;
  for (let i = comma + 1; i < Math.min(to, comma + MOST_BEHIND) && tokens.word[i] !== ','; i++) {
    const lower = tokens.lower[i] ?? '';
    const relative = ((language.attribution.tags.get(lower) ?? 0) & Tag.relative) !== 0;
    const gender = relative ? pronouns.get(lower)?.gender : undefined;
    if (gender) return gender !== 'neuter';
    // "a group of lawyers"
    if (language.entities.complements.has(lower)) return false;
    if (roles.at(i, language)?.kind === 'person') return true;
  }
  return false;
}

/** Where each word of a text stands, however it is written: the first few places of each. */
class Places {
  readonly #tokens: Tokens;
  #at: Map<string, number[]> | undefined;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  #of(i: number): readonly number[] {
    const { lower, count, kind } = this.#tokens;
    if (!this.#at) {
      this.#at = new Map();
      for (let at = 0; at < count; at++) {
        if (kind[at] !== TokenKind.word) continue;
        const word = lower[at] ?? '';
        const list = this.#at.get(word);
        if (!list) this.#at.set(word, [at]);
        else if (list.length < MOST_PLACES) list.push(at);
      }
    }
    return this.#at.get(lower[i] ?? '') ?? [];
  }

  /** Whether the word at `i` may be a common noun: it stands without its capital, or has it only where a sentence begins, at `start`. */
  isCommon(i: number, start: number): boolean {
    const { word, gap, kind } = this.#tokens;
    const all = this.#of(i);
    if (all.some((at) => word[at] !== word[i])) return true;
    const inside = (at: number): boolean => gap[at] === Gap.space && kind[at - 1] === TokenKind.word;
    return i === start && !all.some((at) => at !== i && inside(at));
  }

  /** Whether the last word of a name stands elsewhere without the one before it, as persons are named again. */
  recurs(last: number): boolean {
    const { word } = this.#tokens;
    return this.#of(last).some((at) => at !== last && word[at] === word[last] && word[at - 1] !== word[last - 1]);
  }
}

const person = (tokens: Tokens, from: number, to: number, sentence: number, language: Language): NameMention => ({
  kind: 'person',
  from,
  to,
  sentence,
  gender: 'either',
  key: stemOf(foldedToken(tokens, tokens.word[to - 1] === '.' ? to - 2 : to - 1), language),
  given: to - from > 1 ? foldedToken(tokens, from) : '',
  name: '',
  office: -1,
});

/** All places where the words stand with a capital. */
function everywhere(
  { tokens, sentences }: Analysis,
  words: ReadonlySet<string>,
  taken: Uint8Array,
): OrganizationMention[] {
  const out: OrganizationMention[] = [];
  for (const { from, to, index } of sentences)
    for (let i = from; i < to; i++) {
      const word = tokens.word[i] ?? '';
      if (taken[i] || !words.has(word)) continue;
      out.push({
        kind: 'organization',
        from: i,
        to: i + 1,
        sentence: index,
        gender: 'either',
        key: foldName(word),
        given: '',
        name: '',
        office: -1,
        country: '',
        alias: '',
        base: '',
      });
    }
  return out;
}
