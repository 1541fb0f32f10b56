import type { Language } from '../../language/language.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isCapital } from '../places/candidates.ts';
import { foldName } from './fold.ts';
import type { Role } from './lexicon.ts';
import { givenNameOf } from './name-words.ts';
import type { Roles } from './roles.ts';

/** Longest name behind a body's noun, in words. */
const LONGEST = 4;
/** Words between an article and a body's noun: "the dam's new operator". */
const OWNER = 4;

const isShortNumber = (tokens: Tokens, i: number, to: number): boolean =>
  i < to && tokens.gap[i] === Gap.space && /^\d{1,2}$/.test(tokens.word[i] ?? '');

/** Whether words behind "the operator," are its name between commas: the sentence goes on with a word in lower case. */
function isApposed(tokens: Tokens, i: number, end: number, to: number, { entities }: Language): boolean {
  let article = i - 1;
  while (article >= i - OWNER && !entities.definite.has(tokens.lower[article] ?? '')) article--;
  if (article < i - OWNER || tokens.word[end] !== ',' || end + 1 >= to) return false;
  return tokens.kind[end + 1] === TokenKind.word && !isCapital(tokens, end + 1);
}

/**
 * End of the name that begins at token `from` behind a body's noun at token `i`, "group" of "the lawyers' group Open Hands",
 * "operator" of "the operator, Calder Rail, said"; `from` where none stands there: a person's name, an office or a place is
 * none. `isPlace` tells tokens that name a place.
 */
export function namedBodyEnd(
  tokens: Tokens,
  i: number,
  from: number,
  to: number,
  role: Role,
  roles: Roles,
  language: Language,
  isPlace: (i: number) => boolean,
): number {
  const { entities, places } = language;
  if (!entities.namedBodies.has(role.base) || !/^\p{L}/u.test(tokens.word[i] ?? '')) return from;
  if (entities.forms.isPlural({ ...role, lower: tokens.lower[i] ?? '', first: '', determined: false })) return from;
  let at = from;
  while (at < to && at - from < LONGEST && tokens.gap[at] === Gap.space && tokens.kind[at] === TokenKind.word) {
    const lower = tokens.lower[at] ?? '';
    if (!isCapital(tokens, at) || isPlace(at) || places.calendar.has(lower) || POSSESSIVE.test(lower)) break;
    if (entities.notNames.has(lower) && at === from && !isCapital(tokens, at + 1)) return from;
    // «директор компании Роснефть Пётр Ильин»: who is of it
    if (at > from && isCapital(tokens, at + 1) && givenNameOf(foldName(tokens.word[at] ?? ''), language)) break;
    const other = roles.at(at, language);
    if (other && other.kind !== 'body') return from;
    at++;
  }
  const words = at - from;
  if (words === 0 || givenNameOf(foldName(tokens.word[from] ?? ''), language)) return from;
  // "the channel Orbit 5"
  if (words > 0 && words < 2 && !places.capitalNouns && isShortNumber(tokens, at, to)) at++;
  if (from > i + 1) return isApposed(tokens, i, at, to, language) ? at : from;
  // where nouns have capitals too, one word may be anything
  return places.capitalNouns && words < 2 ? from : at;
}
