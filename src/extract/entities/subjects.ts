import type { Language } from '../../language/language.ts';
import { Tag } from '../../language/shared/tags.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { datelineAt } from '../dateline.ts';
import type { Phrases } from './head.ts';
import { roleAt } from './lexicon.ts';

/** How far behind the beginning of a sentence its subject is looked for, in tokens, and how far before a relative pronoun. */
const REACH = 25;
const NEAR = 8;

/** Who or what a sentence speaks of first: tokens `from` to `to`, a person or a body. */
export interface Subject {
  readonly kind: 'person' | 'body';
  readonly from: number;
  readonly to: number;
}

/** The noun at token `i` as a subject: a name of somebody, or a person's or body's noun with what describes it. */
function nounAt(
  { tokens, mentions, mentionAt }: Phrases,
  i: number,
  start: number,
  language: Language,
): Subject | null {
  const mention = mentions[(mentionAt[i] ?? 0) - 1];
  const owns = (last: number): boolean =>
    language.entities.forms.headLast &&
    (POSSESSIVE.test(tokens.word[last] ?? '') || /^['’]$/.test(tokens.word[last + 1] ?? ''));
  if (mention)
    return owns(mention.to - 1)
      ? null
      : { kind: mention.kind === 'person' ? 'person' : 'body', from: mention.from, to: mention.to };
  const role = roleAt(tokens, i, language);
  if (!role || role.kind === 'honorific' || owns(i)) return null;
  return { kind: role.kind === 'body' ? 'body' : 'person', from: start, to: i + 1 };
}

/**
 * The first person or body that the sentence names before token `end`, its verb or a pronoun, from token `clause` on where
 * that is later than its beginning; null where none stands there.
 */
export function firstOf(
  { tokens, sentences }: Analysis,
  phrases: Phrases,
  sentence: number,
  end: number,
  clause = 0,
): Subject | null {
  const range = sentences[sentence];
  if (!range) return null;
  const { language } = range;
  let start = Math.max(clause, datelineAt(tokens, range.from, range.to)?.to ?? range.from);
  for (let i = start; i < Math.min(range.to, end, start + REACH); i++) {
    if (tokens.kind[i] === TokenKind.quote) return null;
    if (tokens.kind[i] !== TokenKind.word) continue;
    const found = nounAt(phrases, i, start, language);
    if (found) return found;
    const tag = language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0;
    if (tag & Tag.pronoun && !(tag & (Tag.determiner | Tag.noun))) return null;
    if (tag & (Tag.determiner | Tag.preposition)) start = i + 1;
    if (tag & Tag.verb && !(tag & Tag.noun)) return null;
  }
  return null;
}

/**
 * The person or body right before a relative pronoun at token `i`: "the government, which"; of "Reed of the Harbour Party, who"
 * the person, as far as the pronoun tells. Null where none stands there.
 */
export function before({ tokens }: Analysis, phrases: Phrases, i: number, language: Language): Subject | null {
  const last = tokens.word[i - 1] === ',' ? i - 2 : i - 1;
  const personal = language.entities.pronouns.get(tokens.lower[i] ?? '')?.gender === 'either';
  for (let at = last; at >= 0 && at > last - NEAR; at--) {
    if (tokens.kind[at] !== TokenKind.word) return null;
    const found = nounAt(phrases, at, at, language);
    if (!found) continue;
    const owner = found.kind === 'body' && personal ? ownerOf(tokens, found.from, language) : -1;
    if (owner < 0) return (found.kind === 'body' && personal && memberOf(tokens, found.from, language)) || found;
    const person = nounAt(phrases, owner, owner, language);
    return person?.kind === 'person' ? person : null;
  }
  return null;
}

/** Words between a preposition and the noun of a body: "at the | old Harbour | hospital". */
const DESCRIBED = 3;

/** The person of a trade whom the body at token `from` is only the place or the master of: "a nurse | at the hospital, who". */
function memberOf(tokens: Phrases['tokens'], from: number, language: Language): Subject | null {
  const has = (i: number, tag: number): boolean =>
    ((language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0) & tag) !== 0;
  const isPreposition = (i: number): boolean => has(i, Tag.preposition);
  let at = from - 1;
  while (at > 0 && from - at <= DESCRIBED && tokens.kind[at] === TokenKind.word && !isPreposition(at)) at--;
  if (!isPreposition(at)) return null;
  const role = roleAt(tokens, at - 1, language);
  if (!role || role.kind === 'body' || role.kind === 'honorific') return null;
  // Its article tells whether somebody known is meant.
  return { kind: 'person', from: has(at - 2, Tag.determiner) ? at - 2 : at - 1, to: at };
}

/** The words of a subject with what describes it before it: "the health ministry" where `ministry` was found. */
export function wordsOf({ text, tokens }: Analysis, { from, to }: Subject, { attribution }: Language): string {
  let at = from;
  while (at > 0 && from - at < NEAR && tokens.kind[at - 1] === TokenKind.word && tokens.gap[at] === Gap.space) {
    const tag = attribution.tags.get(tokens.lower[at - 1] ?? '') ?? 0;
    if (tag & (Tag.verb | Tag.preposition | Tag.coordinator | Tag.subordinator | Tag.relative | Tag.participle)) break;
    if (tag & Tag.determiner || attribution.verbs.has(tokens.lower[at - 1] ?? '')) break;
    at--;
  }
  return text.slice(tokens.start[at], tokens.end[to - 1]);
}

/** Last token of the name that a body hangs on by a preposition, with its article: "Reed of the | Harbour Party"; -1 where none does. */
function ownerOf({ word, lower }: Phrases['tokens'], from: number, { entities }: Language): number {
  let at = from - 1;
  while (at > 0 && entities.definite.has(lower[at] ?? '')) at--;
  return entities.complements.has(lower[at] ?? '') && /^\p{Lu}\p{Ll}/u.test(word[at - 1] ?? '') ? at - 1 : -1;
}
