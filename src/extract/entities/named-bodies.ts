import type { Language } from '../../language/language.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { isCapital } from '../places/candidates.ts';
import { foldName } from './fold.ts';
import type { Role } from './lexicon.ts';
import { givenNameOf } from './name-words.ts';
import type { Roles } from './roles.ts';

/** Longest name behind a body's noun, in words. */
const LONGEST = 4;

const isShortNumber = (tokens: Tokens, i: number, to: number): boolean =>
  i < to && tokens.gap[i] === Gap.space && /^\d{1,2}$/.test(tokens.word[i] ?? '');

/**
 * End of the name right behind a body's noun at token `i`, "group" of "the lawyers' group Open Hands"; `i + 1` where none
 * stands there: a person's name, an office or a place is none. `isPlace` tells tokens that name a place.
 */
export function namedBodyEnd(
  tokens: Tokens,
  i: number,
  to: number,
  role: Role,
  roles: Roles,
  language: Language,
  isPlace: (i: number) => boolean,
): number {
  const { entities, places } = language;
  if (!entities.namedBodies.has(role.base) || !/^\p{L}/u.test(tokens.word[i] ?? '')) return i + 1;
  if (entities.forms.isPlural({ ...role, lower: tokens.lower[i] ?? '', first: '', determined: false })) return i + 1;
  let at = i + 1;
  while (at < to && at - i <= LONGEST && tokens.gap[at] === Gap.space && tokens.kind[at] === TokenKind.word) {
    const lower = tokens.lower[at] ?? '';
    if (!isCapital(tokens, at) || isPlace(at) || places.calendar.has(lower) || /['’]s?$/.test(lower)) break;
    if (entities.notNames.has(lower) && at === i + 1 && !isCapital(tokens, at + 1)) return i + 1;
    const other = roles.at(at, language);
    if (other && other.kind !== 'body') return i + 1;
    at++;
  }
  const words = at - i - 1;
  if (words === 0 || givenNameOf(foldName(tokens.word[i + 1] ?? ''), language)) return i + 1;
  // "the channel Orbit 5"
  if (words > 0 && words < 2 && !places.capitalNouns && isShortNumber(tokens, at, to)) at++;
  // where nouns have capitals too, one word may be anything
  return places.capitalNouns && words < 2 ? i + 1 : at;
}
