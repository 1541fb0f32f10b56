import type { Language } from '../../language/language.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { isCapital } from '../places/candidates.ts';
import { countryOfAdjectiveIn } from '../places/context.ts';
import { type Head, headOf, type Phrases } from './head.ts';
import { roleAt } from './lexicon.ts';
import type { NameMention } from './mention.ts';

/** A person in office: the number of the name, the token of the office, its noun, its country. */
export interface Officer {
  readonly mention: number;
  readonly office: number;
  readonly base: string;
  readonly country: string;
}

/**
 * Tells of the token of an office whether it is another than the one described in tokens `from` to `to`: "the foreign minister" is
 * not "Prime Minister X", "der Außenminister" not "Innenminister X", and one whom a name of their own follows nobody else.
 */
export function otherOffice(
  tokens: Tokens,
  { at, role }: Head,
  from: number,
  to: number,
  language: Language,
): (office: number) => boolean {
  if (at < 0 || role?.kind !== 'person') return () => false;
  const { headLast } = language.entities.forms;
  // "German foreign minister Wadephul"
  if (
    !language.places.capitalNouns &&
    at + 1 < to &&
    tokens.kind[at + 1] === TokenKind.word &&
    isCapital(tokens, at + 1)
  )
    return () => true;
  const lower = tokens.lower[at] ?? '';
  const telling = headLast ? tellingBefore(tokens, at, from, language) : '';
  return (office) => {
    const own = tokens.lower[office] ?? '';
    if (role.compound && roleAt(tokens, office, language)?.compound)
      return !lower.startsWith(own) && !own.startsWith(lower);
    const other = telling && tellingBefore(tokens, office, 0, language);
    return other !== '' && telling !== other;
  };
}

/** The word right before an office that tells which: "foreign" of "the German foreign minister"; '' where none does. */
function tellingBefore(tokens: Tokens, at: number, floor: number, language: Language): string {
  const { lower, kind, gap } = tokens;
  const word = lower[at - 1] ?? '';
  if (at <= floor || kind[at - 1] !== TokenKind.word || gap[at] !== Gap.space) return '';
  const { definite, indefinite, plural, untelling, possessives } = language.entities;
  if ([definite, indefinite, plural, untelling].some((set) => set.has(word)) || possessives.has(word)) return '';
  if (language.attribution.tags.has(word)) return '';
  return countryOfAdjectiveIn(tokens, at - 1, language) === undefined ? word : '';
}

const EMPTY = new Int32Array(0);

/** The persons of a report whose office is known, in the order of the text. */
export function officersOf({ tokens, sentences }: Analysis, phrases: Phrases): Officer[] {
  const out: Officer[] = [];
  const taken = new Set(phrases.mentions.map(({ office }) => office));
  for (const [number, mention] of phrases.mentions.entries()) {
    const language = sentences[mention.sentence]?.language;
    if (mention.kind !== 'person' || !language) continue;
    const office = mention.office >= 0 ? mention.office : officeApart(tokens, phrases, mention, language);
    if (office < 0 || (office !== mention.office && taken.has(office))) continue;
    const role = roleAt(tokens, office, language);
    if (role?.kind !== 'person') continue;
    const head = headOf({ ...phrases, mentionAt: EMPTY }, Math.max(0, office - 2), office + 1, language);
    const country = head.country || (phrases.countryAt.get(office + 1) ?? '');
    out.push({ mention: number, office, base: role.base, country });
  }
  return out;
}

/** The office beside a name that more than a comma or nothing parts from it; -1 for none. */
function officeApart(tokens: Tokens, phrases: Phrases, mention: NameMention, language: Language): number {
  const beyond = officeBeyondPlace(tokens, phrases, mention, language);
  if (beyond >= 0) return beyond;
  const before = officeBefore(tokens, mention, language);
  return before >= 0 ? before : officeBehind(tokens, mention, language);
}

/** "президент Казахстана Касым-Жомарт Токаев": the office before the place before the name; -1 for none. */
function officeBeyondPlace(tokens: Tokens, { countryAt }: Phrases, { from }: NameMention, language: Language): number {
  let at = from - 1;
  while (at >= 0 && from - at < 5 && countryAt.has(at)) at--;
  return at < from - 1 && at >= 0 && roleAt(tokens, at, language)?.kind === 'person' ? at : -1;
}

/** Tokens of what an office is of: "the governor of Karaganda Region, …", «губернатор Карагандинской области …». */
const COMPLEMENT = 6;

/** Whether a word may stand in what an office is of: a name, an article, "of", a noun in the genitive. */
function isOfOffice(tokens: Tokens, i: number, { entities, places, attribution }: Language): boolean {
  const word = tokens.lower[i] ?? '';
  if (tokens.kind[i] !== TokenKind.word || (tokens.gap[i] ?? 0) >= Gap.newline) return false;
  if (isCapital(tokens, i) || places.linkers.has(word) || entities.definite.has(word)) return true;
  return entities.adjectiveEndings.length > 0 && !attribution.tags.has(word) && !places.locative.has(word);
}

/** "the governor of Karaganda Region, Erlan Berg", «губернатор Карагандинской области Ерлан Касымбеков». */
function officeBefore(tokens: Tokens, { from }: NameMention, language: Language): number {
  let at = tokens.word[from - 1] === ',' ? from - 2 : from - 1;
  for (let steps = 0; steps <= COMPLEMENT && at >= 0; steps++, at--) {
    if (roleAt(tokens, at, language)?.kind === 'person') return steps > 0 ? at : -1;
    if (!isOfOffice(tokens, at, language)) return -1;
  }
  return -1;
}

/** Words between the comma behind a name and the office: "Erlan Berg, the outgoing governor of …". */
const BEHIND = 2;

/** "Erlan Berg, the governor of Karaganda Region,": the office in the apposition behind a name. */
function officeBehind(tokens: Tokens, { to }: NameMention, language: Language): number {
  if (tokens.word[to] !== ',' || !language.entities.definite.has(tokens.lower[to + 1] ?? '')) return -1;
  for (let at = to + 2; at <= to + 2 + BEHIND; at++) {
    if (roleAt(tokens, at, language)?.kind === 'person') return at;
    if (tokens.kind[at] !== TokenKind.word) return -1;
  }
  return -1;
}
