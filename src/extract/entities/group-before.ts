import type { Language } from '../../language/language.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { type Head, headOf, type Phrases } from './head.ts';
import { roleAt } from './lexicon.ts';

/** How many sentences back a pronoun reaches to a group that has not spoken yet. */
const REACH = 1;
const MOST_TOKENS = 200;
/** Words before a noun that may describe it: "the two young local | doctors". */
const DESCRIBED = 5;
/** Most words of a phrase with a preposition before a subject: "On Monday evening | dozens of …". */
const PHRASE = 4;

/** Persons or bodies that a sentence speaks of as several: tokens `from` to `to`, its noun last. */
export interface Group {
  readonly head: Head;
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
}

/**
 * The group that "they" at token `at` may mean: the one that the report's own words before it, in this sentence or the one
 * before, begin with; one that nobody is named by may stand anywhere. Undefined where there are several, or where two
 * persons are named, who may be meant together. `isSaid`: whether a token stands in what somebody else says, or in a speaker.
 */
export function groupBefore(
  { sentences, tokens }: Analysis,
  phrases: Phrases,
  at: number,
  sentence: number,
  isSaid: (token: number) => boolean,
): Group | undefined {
  for (let s = sentence; s >= 0 && sentence - s <= REACH; s--) {
    const range = sentences[s];
    if (!range) continue;
    let found: Group | undefined;
    let others = 0;
    // where the last group ended that hangs on a preposition: "in the fight against | looters and gunmen"
    let hung = -1;
    for (let i = range.from; i < Math.min(range.to, at, range.from + MOST_TOKENS); i++) {
      if (tokens.kind[i] !== TokenKind.word || isSaid(i)) continue;
      const mention = phrases.mentions[(phrases.mentionAt[i] ?? 0) - 1];
      if (mention) {
        if (mention.kind === 'person' && mention.from === i) others++;
        continue;
      }
      const group = groupAt(phrases, i, range.from, s, range.language);
      if (!group) continue;
      if (s === sentence && group.head.as === 'collective' && hangs(tokens, group.from, hung, range.language)) {
        hung = group.to;
        continue;
      }
      if (found) others++;
      found ??= group;
    }
    if (others > 1) return undefined;
    if (!found) continue;
    const isSure = isSubject(phrases, found.from, range.from, range.language);
    return isSure || (others === 0 && found.head.as === 'anonymous') ? found : undefined;
  }
  return undefined;
}

/** Whether a preposition stands before token `from`, or a coordinator with a phrase before it that ends at `hung` and has one. */
function hangs({ lower }: Phrases['tokens'], from: number, hung: number, { attribution }: Language): boolean {
  const tag = attribution.tags.get(lower[from - 1] ?? '') ?? 0;
  return (tag & Tag.preposition) !== 0 || ((tag & Tag.coordinator) !== 0 && from - 1 === hung);
}

/** Whether a noun phrase at token `from` is what its sentence speaks of: nothing but a phrase with a preposition stands before it. */
function isSubject({ tokens }: Phrases, from: number, start: number, { attribution, places }: Language): boolean {
  const tag = (i: number): number => attribution.tags.get(tokens.lower[i] ?? '') ?? 0;
  if (from === start) return true;
  if (!(tag(start) & Tag.preposition) || tag(from - 1) & Tag.preposition) return false;
  for (let i = start + 1, noun = start; i < from; i++) {
    if (tag(i) & Tag.preposition) noun = i;
    // where nouns have capitals, the verb and more may stand between: "Am Montag traten drei Ärzte …"
    const isLoose = places.capitalNouns ? /^\p{Lu}/u.test(tokens.word[i] ?? '') : true;
    if (isLoose && i - noun > PHRASE) return false;
    if (!places.capitalNouns && tag(i) & Tag.verb) return false;
  }
  return true;
}

/** The group whose noun is token `i`, in a sentence that begins at token `start`. */
function groupAt(phrases: Phrases, i: number, start: number, sentence: number, language: Language): Group | undefined {
  const { tokens } = phrases;
  const { anonymous, plural, pronouns, forms } = language.entities;
  const lower = tokens.lower[i] ?? '';
  const role = roleAt(tokens, i, language);
  const isNoun = role ? role.kind !== 'honorific' : anonymous.has(lower) && !plural.has(lower) && !pronouns.has(lower);
  if (!isNoun || (forms.headLast && isFollowed(phrases, i, language))) return undefined;
  const from = beginning(phrases, i, start, language);
  const head = headOf(phrases, from, i + 1, language);
  if (head.mention >= 0 || (head.as !== 'collective' && head.as !== 'anonymous')) return undefined;
  return { head, from, to: i + 1, sentence };
}

/** "police | officers": whether the next word is the noun that this one only describes. */
const isFollowed = ({ tokens }: Phrases, i: number, language: Language): boolean =>
  tokens.gap[i + 1] === Gap.space && roleAt(tokens, i + 1, language) !== undefined;

/** First token of the words that describe the noun at token `i`, with its article or number. */
function beginning({ tokens, mentionAt }: Phrases, i: number, start: number, language: Language): number {
  const { entities, attribution } = language;
  let from = i;
  while (from > start && i - from < DESCRIBED) {
    const at = from - 1;
    const lower = tokens.lower[at] ?? '';
    if (tokens.gap[from] !== Gap.space || tokens.kind[at] !== TokenKind.word || mentionAt[at]) break;
    const isFirst = entities.definite.has(lower) || entities.indefinite.has(lower) || entities.plural.has(lower);
    const tag = attribution.tags.get(lower) ?? 0;
    const ends = Tag.verb | Tag.preposition | Tag.coordinator | Tag.subordinator | Tag.relative | Tag.pronoun;
    if (!isFirst && (tag & ends || attribution.verbs.has(lower))) break;
    from = at;
    if (isFirst) break;
  }
  return from;
}
