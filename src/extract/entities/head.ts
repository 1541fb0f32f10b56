import type { Language } from '../../language/language.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { Speaker } from '../../model/index.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isCapital } from '../places/candidates.ts';
import { countryOfAdjectiveIn } from '../places/context.ts';
import { isAbbreviation } from './acronym.ts';
import { ownerInCompound } from './compound-saying.ts';
import { foldName } from './fold.ts';
import { type Role, roleAt } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import { isCyrillic } from './name-words.ts';

/** How a speaker is named: what the noun phrase's head is. */
export interface Head {
  readonly as: Speaker['as'];
  /** First token of the phrase, behind a noun for what is said ("Angaben der Polizei": "der"). */
  readonly from: number;
  /** Number of the name that is or renames the head; -1 where there is none. */
  readonly mention: number;
  /** Token of the head; -1 where there is none. */
  readonly at: number;
  readonly role: Role | undefined;
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** The country that an adjective or a place inside the phrase names; '' for none. */
  readonly country: string;
  /** Whether more than an article and adjectives stands beside the head: "der Polizei in Almaty". */
  readonly specific: boolean;
  /** Where the head stands last, the words before it that tell which body is meant: "health" of "the health ministry". */
  readonly which: readonly string[];
  /** The noun that a compound of saying stands for: "Polizei" of "Polizeiangaben". */
  readonly stands?: string;
}

/** What of a report the head of a phrase is read from. */
export interface Phrases {
  readonly tokens: Tokens;
  readonly mentions: readonly NameMention[];
  /** For each token the number of the name that it belongs to, plus one; 0 for none. */
  readonly mentionAt: Int32Array;
  readonly countryAt: ReadonlyMap<number, string>;
  /** As `mentionAt`, for names of places. */
  readonly placeAt: Int32Array;
}

/** A head of which no more is known; `at` and `mention` are -1 for none. */
const plain = (as: Head['as'], from: number, at: number, mention = -1, definite = false, country = ''): Head => ({
  as,
  from,
  mention,
  at,
  role: undefined,
  definite,
  indefinite: false,
  country,
  specific: false,
  which: [],
});

/** Words in which the noun of a genitive before it is looked for. */
const MOST_BETWEEN = 4;
/** Words between a comma and the name behind it: ", the 24-year-old | Arun Berg". */
const DESCRIBED = 3;

/** Reads the noun phrase of tokens `from` to `to` (exclusive). */
export function headOf(phrases: Phrases, from: number, to: number, language: Language): Head {
  const { tokens, mentions, mentionAt, countryAt } = phrases;
  const { entities, places } = language;
  const { isPlural, headLast } = entities.forms;
  const lower = (i: number): string => tokens.lower[i] ?? '';
  const first = lower(from);
  const length = to - from;
  const isName = isAbbreviation(tokens.word[from] ?? '', first, language);
  const alone = !isName && (length === 1 || (length === 2 && entities.selves.has(lower(to - 1))));
  if (alone && entities.firstPersons.has(first)) return plain('pronoun', from, -1);
  const pronoun = entities.pronouns.has(first) || entities.possessives.has(first);
  if (alone && (pronoun || entities.backReferences.has(first)))
    return plain(entities.anonymous.has(first) ? 'anonymous' : 'pronoun', from, from);
  const place = placeIn(phrases, from, to, language);
  if (place >= 0) return plain('name', from, from, place);
  const said = sayingIn(phrases, from, to, language);
  if (said > 0) return headOf(phrases, said, to, language);
  const owned = compoundSaying(phrases, to, language);
  if (owned) return owned;
  const owner = ownerOfSaying(phrases, from, to, language);
  if (owner !== undefined) return plain(owner < 0 ? 'anonymous' : 'pronoun', from, owner);
  let definite = false;
  let indefinite = false;
  let many = false;
  let anonymous = -1;
  let country = '';
  let head = -1;
  let role: Role | undefined;
  for (let i = from; i < to && head < 0; i++) {
    const word = lower(i);
    if (tokens.kind[i] !== TokenKind.word) continue;
    const owns = headLast && i + 1 < to && (POSSESSIVE.test(word) || /^['’]$/.test(lower(i + 1)));
    if (entities.anonymous.has(word) && anonymous < 0 && !owns) anonymous = i;
    if (mentionAt[i] && anonymous >= 0 && anonymous < i - 1 && entities.sources.has(lower(anonymous)))
      return plain('anonymous', from, -1);
    const end = mentions[(mentionAt[i] ?? 0) - 1]?.to ?? 0;
    // "Edvin Marsk of the Harbour Party": who belongs to it is another
    if (end > 0 && belongsTo(tokens, from, i, language)) return plain('name', from, -1);
    if (end > 0 && isPossessor(phrases, end, to, language)) {
      definite = true;
      i = end - 1;
      continue;
    }
    if (end > 0 && !POSSESSIVE.test(tokens.word[end - 1] ?? '') && !isOwning(tokens, end, to)) {
      return named(phrases, plain('name', from, i, (mentionAt[i] ?? 1) - 1, definite, country), to, language);
    }
    definite ||= entities.definite.has(word);
    indefinite ||= entities.indefinite.has(word);
    many ||= entities.plural.has(word) && !entities.definite.has(word);
    country ||= countryOfAdjectiveIn(tokens, i, language) ?? countryAt.get(i) ?? '';
    if (places.capitalNouns ? isCapital(tokens, i) && i > from - 1 : true) {
      const found = owns ? undefined : roleAt(tokens, i, language);
      if (found && found.kind !== 'honorific' && (!places.capitalNouns || isCapital(tokens, i))) {
        head = i;
        role = found;
        // "press secretary": in English the last noun of the row is the head.
        while (headLast && head + 1 < to && !mentionAt[head + 1]) {
          const next = roleAt(tokens, head + 1, language);
          if (!next || next.kind === 'honorific') break;
          head++;
          role = next;
        }
      } else if (
        places.capitalNouns &&
        isCapital(tokens, i) &&
        !entities.definite.has(word) &&
        !countryAt.has(i) &&
        i > from
      ) {
        // "die Stuttgarter Bürgermeisterin": the noun behind it is the head
        const next = tokens.gap[i + 1] === Gap.space && i + 1 < to ? lower(i + 1) : '';
        const isBefore =
          next !== '' && !entities.anonymous.has(next) && roleAt(tokens, i + 1, language)?.kind === 'person';
        if (!isBefore && !countryOfAdjectiveIn(tokens, i, language) && !entities.anonymous.has(word)) head = i;
      }
    }
  }
  if (anonymous >= 0 && (head < 0 || head === anonymous || anonymous < head))
    return plain(definite && role?.kind === 'person' && head === anonymous ? 'collective' : 'anonymous', from, -1);
  if (head < 0) return { ...plain('description', from, -1, -1, definite, country), indefinite };
  const renamed = nameOfHead(phrases, from, head, to, language, role);
  if (renamed >= 0)
    return named(phrases, { ...plain('name', from, head, renamed, definite, country), role }, to, language);
  for (let i = head + 1; i < to && !country; i++) country = countryAt.get(i) ?? '';
  const plural =
    many ||
    (role !== undefined &&
      isPlural({
        lower: lower(head),
        base: role.base,
        gender: role.gender,
        kind: role.kind,
        first,
        determined: definite || indefinite,
      }));
  // "Следственный комитет": where adjectives are declined, one before a body tells which
  const which =
    role?.kind === 'body' &&
    head > from &&
    lower(head - 1).length > 4 &&
    entities.adjectiveEndings.some((ending) => lower(head - 1).endsWith(ending));
  const told = headLast && role?.kind === 'body' ? tellingWords(tokens, from, head, language) : [];
  const specific = head + 1 < to || which || told.length > 0;
  return {
    as: plural ? 'collective' : 'description',
    from,
    mention: -1,
    at: head,
    role,
    definite,
    indefinite,
    country,
    specific,
    which: told,
  };
}

/** Whether a name of two words or more that no list holds, and a complement, stand before token `i`. */
function belongsTo(tokens: Tokens, from: number, i: number, { entities, places }: Language): boolean {
  let at = i - 1;
  if (places.capitalNouns || !entities.forms.headLast || i - from < 3) return false;
  while (at > from && entities.definite.has(tokens.lower[at] ?? '')) at--;
  if (at - from < 2 || !entities.complements.has(tokens.lower[at] ?? '')) return false;
  for (let k = from; k < at; k++)
    if (!isCapital(tokens, k) || entities.definite.has(tokens.lower[k] ?? '')) return false;
  return true;
}

/** "Pütz' Nachbar Wolters": whether the apostrophe of a possessor stands at token `i`, before what is its own. */
const isOwning = ({ word, gap }: Tokens, i: number, to: number): boolean =>
  i + 1 < to && /^['’]$/.test(word[i] ?? '') && gap[i] === Gap.none && gap[i + 1] === Gap.space;

/** "Merkels stellvertretender Sprecher": whether the name that ends before token `end` is in the genitive, and whose it is follows. */
function isPossessor({ tokens, mentionAt }: Phrases, end: number, to: number, language: Language): boolean {
  if (!language.entities.forms.genitive?.test(tokens.word[end - 1] ?? '')) return false;
  for (let i = end; i < Math.min(to, end + MOST_BETWEEN); i++) {
    if (tokens.kind[i] !== TokenKind.word || tokens.gap[i] !== Gap.space || mentionAt[i]) return false;
    if (isCapital(tokens, i)) {
      const role = roleAt(tokens, i, language);
      return role !== undefined && role.kind !== 'honorific';
    }
    // "Anna Bergs vom Verband": what goes before a noun phrase of its own
    if ((language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0) & (Tag.preposition | Tag.determiner)) return false;
  }
  return false;
}

/** The words of tokens `from` to `head` that tell which body is meant; articles, countries and plain numbers do not. */
function tellingWords(tokens: Tokens, from: number, head: number, language: Language): string[] {
  const { lower, kind } = tokens;
  const { definite, indefinite, plural, untelling } = language.entities;
  const words: string[] = [];
  for (let i = from; i < head; i++) {
    const word = lower[i] ?? '';
    if (kind[i] !== TokenKind.word || definite.has(word) || indefinite.has(word) || plural.has(word)) continue;
    if (!untelling.has(word) && countryOfAdjectiveIn(tokens, i, language) === undefined)
      words.push(word.replace(POSSESSIVE, ''));
  }
  return words;
}

/** The place that the whole phrase names ("Russland", "die Türkei"), or -1. */
function placeIn({ tokens, mentions, placeAt }: Phrases, from: number, to: number, { entities }: Language): number {
  const first = entities.definite.has(tokens.lower[from] ?? '') ? from + 1 : from;
  const number = (placeAt[first] ?? 0) - 1;
  return number >= 0 && (mentions[number]?.to ?? 0) >= to ? number : -1;
}

/** A name, or several that speak as one: then it is nobody's alone. */
function named({ tokens, mentions }: Phrases, head: Head, to: number, { entities }: Language): Head {
  const after = mentions[head.mention]?.to ?? to;
  if (after >= to - 1 || !entities.coordinators.has(tokens.lower[after] ?? '')) return head;
  return { ...head, as: 'collective', mention: -1, at: -1 };
}

/** The body that the last word of a phrase names in a compound with what it says: "ersten Polizeiangaben"; undefined for other phrases. */
function compoundSaying({ tokens }: Phrases, to: number, language: Language): Head | undefined {
  const at = to - 1;
  const found = ownerInCompound(tokens.word[at] ?? '', language);
  if (!found) return undefined;
  const { role, noun } = found;
  const { base, gender, kind } = role;
  const lower = noun.toLowerCase();
  const many = language.entities.forms.isPlural({ lower, base, gender, kind, first: '', determined: false });
  return { ...plain(many ? 'collective' : 'description', at, at), role, stands: noun };
}

/** First token behind a noun for what is said ("Angaben der Polizei": of "der"), where something follows; else 0. */
function sayingIn({ tokens, mentionAt }: Phrases, from: number, to: number, language: Language): number {
  const { entities } = language;
  for (let i = from; i < to - 1; i++) {
    if (mentionAt[i]) return 0;
    const lower = tokens.lower[i] ?? '';
    // "figures released by the ministry": the ministry's
    const by = language.attribution.svo?.by;
    const made = by?.has(tokens.lower[i + 1] ?? '') ? i + 2 : by?.has(tokens.lower[i + 2] ?? '') ? i + 3 : i + 1;
    if (entities.sayings.has(lower)) return made < to ? made : i + 1;
    if (roleAt(tokens, i, language)) return 0;
    if (entities.complements.has(lower) && i > from) return 0;
  }
  return 0;
}

/**
 * Of a phrase that ends in a noun for what is said: the possessive that tells whose it is ("seinen Angaben", "её словам"),
 * -1 where nobody's ("ersten Angaben", "предварительным данным"). Undefined for other phrases.
 */
function ownerOfSaying(
  { tokens, mentionAt }: Phrases,
  from: number,
  to: number,
  language: Language,
): number | undefined {
  const { entities } = language;
  if (!entities.sayings.has(tokens.lower[to - 1] ?? '')) return undefined;
  for (let i = from; i < to - 1; i++) {
    const lower = tokens.lower[i] ?? '';
    if (entities.possessives.has(lower) || entities.ownPossessives.has(lower)) return i;
    if (mentionAt[i] || roleAt(tokens, i, language) || countryOfAdjectiveIn(tokens, i, language)) return undefined;
  }
  return -1;
}

/** The name that stands to the head: right behind it, behind its complement, or as an apposition. -1 for none. */
function nameOfHead(
  { tokens, mentions, mentionAt }: Phrases,
  from: number,
  head: number,
  to: number,
  language: Language,
  role: Role | undefined,
): number {
  const next = (mentionAt[head + 1] ?? 0) - 1;
  if (role?.kind === 'body') {
    // "the operator, Calder Rail,"
    const from = tokens.word[head + 1] === ',' && language.entities.namedBodies.has(role.base) ? head + 2 : head + 1;
    const named = (mentionAt[from] ?? 0) - 1;
    return named >= 0 && from < to && mentions[named]?.kind === 'organization' ? named : -1;
  }
  if (!role) return next >= 0 && head + 1 < to && mentions[next]?.kind === 'person' ? next : -1;
  if (role.kind !== 'person') return -1;
  let comma = false;
  for (let i = head + 1; i < to; i++) {
    if (tokens.word[i] === ',') comma = true;
    const number = (mentionAt[i] ?? 0) - 1;
    const mention = mentions[number];
    if (!mention) continue;
    if (mention.kind === 'person') {
      // "Vorsitzender Richter Wernicke": two offices of one person.
      const own =
        mention.office === head ||
        mention.from === head + 1 ||
        isOneTitle(tokens, head, mention.office, role, language);
      if (own && mention.from >= from) return isInCase(tokens, mention) || mention.from === head + 1 ? number : -1;
      // "the shrine's caretaker, Pastor Gideon Ojo,": one person by office and rank
      const start = mention.office > head && mention.office < mention.from ? mention.office : mention.from;
      if (comma && isBehindComma(tokens, start) && !namesAnother(mentions, mentionAt, mention.to, to)) return number;
      const elsewhere = mention.office > head && roleAt(tokens, mention.office, language)?.kind === 'person';
      if (
        !elsewhere &&
        isInCase(tokens, mention) &&
        !language.entities.complements.has(tokens.lower[mention.from - 1] ?? '')
      )
        return number;
      if (!comma) continue;
    }
    i = mention.to - 1;
  }
  return -1;
}

/** Most words from the first noun of a title to its last: "chief information | officer". */
const TITLE = 4;

/** "Chief information officer", "Vizekanzler und Arbeitsminister": whether nouns at tokens `head` and `office` are one person's. */
function isOneTitle(tokens: Tokens, head: number, office: number, role: Role, { entities }: Language): boolean {
  if (office <= head || office - head > TITLE) return false;
  const noun = { ...role, lower: tokens.lower[head] ?? '', first: '', determined: true };
  if (entities.forms.isPlural(noun)) return false;
  for (let i = head + 1; i <= office; i++) {
    const lower = tokens.lower[i] ?? '';
    if (tokens.gap[i] !== Gap.space || tokens.kind[i] !== TokenKind.word) return false;
    if (entities.definite.has(lower) || entities.indefinite.has(lower)) return false;
    if (entities.complements.has(lower) && !entities.coordinators.has(lower)) return false;
  }
  return true;
}

/** Whether tokens `from` to `to` name a person: then a phrase is a list. */
function namesAnother(
  mentions: Phrases['mentions'],
  mentionAt: Phrases['mentionAt'],
  from: number,
  to: number,
): boolean {
  for (let i = from; i < to; i++) if (mentions[(mentionAt[i] ?? 0) - 1]?.kind === 'person') return true;
  return false;
}

/** Whether nothing but words that describe stands between a comma and a name at token `from`: ", der 24-jährige Arun Berg". */
export function isBehindComma(tokens: Tokens, from: number): boolean {
  let at = from - 1;
  while (from - at <= DESCRIBED && tokens.kind[at] === TokenKind.word && !isCapital(tokens, at)) at--;
  return tokens.word[at] === ',';
}

/** Whether a Cyrillic name stands in the nominative, so that it can rename a head; other scripts do not tell. */
function isInCase(tokens: Tokens, { from, to, given }: NameMention): boolean {
  const first = foldName(tokens.word[from] ?? '');
  if (!isCyrillic(first)) return true;
  return to - from > 1 && given.length > 1 ? first === given : true;
}
