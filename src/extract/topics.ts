import type { Language } from '../language/language.ts';
import { compilePhrases, expand, type PhraseNode } from '../language/shared/phrases.ts';
import { type Topic, type TopicData, topics } from '../language/shared/topics.ts';
import type { Tokens } from '../text/tokens.ts';
import { NO_FORM, type WordForm } from '../text/word-forms.ts';
import { Mark } from './marks.ts';
import { languageFact, perLanguage } from './per-language.ts';

/** A topic's words in a text: tokens `from` (inclusive) to `to` (exclusive). */
export interface TopicHit {
  readonly topic: Topic;
  readonly from: number;
  readonly to: number;
}

interface TopicLexicon {
  readonly phrases: PhraseNode<Topic>;
  /** Words that may end a compound. */
  readonly heads: ReadonlyMap<string, Topic>;
  readonly shortestHead: number;
  /** Whether the first of two words with a hyphen is the head. */
  readonly headFirst: boolean;
}

/** Tokens that a gap in a phrase may hold. */
const GAP = 10;
/** A compound's first part has so many letters at least; words beyond the longest are not looked into. */
const FIRST_PART = 3;
const LONGEST_WORD = 40;

const lexiconOf = perLanguage(({ topics }) => compile(topics));

function compile({ words, endings, headFirst }: TopicData): TopicLexicon {
  const heads = new Map<string, Topic>();
  const entries: [string, Topic][] = [];
  for (const topic of Object.keys(topics) as Topic[]) {
    const phrases = words[topic].split(/[,\n]/).map((phrase) => phrase.trim());
    for (const phrase of phrases) {
      if (phrase.includes('*') && !phrase.includes(' '))
        for (const form of expand(phrase, endings))
          if (form.startsWith('*') && !heads.has(form.slice(1))) heads.set(form.slice(1), topic);
      entries.push([phrase.replaceAll('*', ''), topic]);
    }
  }
  const shortestHead = Math.min(LONGEST_WORD, ...[...heads.keys()].map((head) => head.length));
  return { phrases: compilePhrases(entries, endings), heads, shortestHead, headFirst };
}

/** What phrases begin with a word. */
const beginningWith = languageFact(({ lower }, language) => lexiconOf(language).phrases.next.get(lower) ?? null);

/** The topic of the compound that the word ends as, by its longest known end, or begins as. */
const headTopic = languageFact(({ lower }, language): Topic | null => {
  const { heads, shortestHead, headFirst, phrases } = lexiconOf(language);
  const hyphen = headFirst && lower.length <= LONGEST_WORD ? lower.indexOf('-') : -1;
  if (hyphen >= FIRST_PART) return phrases.next.get(lower.slice(0, hyphen))?.end?.sense ?? null;
  if (lower.length < FIRST_PART + shortestHead || lower.length > LONGEST_WORD) return null;
  return longestHead(lower, heads, shortestHead) ?? null;
});

function longestHead(word: string, heads: ReadonlyMap<string, Topic>, shortestHead: number): Topic | undefined {
  for (let at = FIRST_PART; at <= word.length - shortestHead; at++) {
    const topic = heads.get(word.slice(at));
    if (topic) return topic;
  }
  return undefined;
}

/** Where the clause that token `i` lies in may end. */
const endsClause = (word: string): boolean =>
  word === '.' || word === ';' || word === '!' || word === '?' || word === ':';

/**
 * The topics that the words of tokens `from` to `to` speak of, in their order; at one place the longest phrase. Words are
 * matched in any inflected form, whatever their part of speech. Time is linear in the number of tokens. `marks`: those of the
 * tokens, where they are at hand.
 */
export function findTopics(
  tokens: Tokens,
  from: number,
  to: number,
  language: Language,
  marks?: Int32Array,
): readonly TopicHit[] {
  const out: TopicHit[] = [];
  /** Hits of phrases with a gap, which stand ahead of where the phrase began. */
  const ahead: TopicHit[] = [];
  for (let i = from; i < to; i++) {
    const due = ahead.length > 0 ? dueAt(ahead, i) : undefined;
    if (due) {
      out.push(due);
      i = due.to - 1;
      continue;
    }
    if (marks && !((marks[i] ?? 0) & Mark.topic)) continue;
    const form = tokens.form[i] ?? NO_FORM;
    const node = beginningWith(form, language);
    const match = node ? walk(tokens, i + 1, to, node, i) : undefined;
    if (match?.from === i) {
      out.push(match);
      i = match.to - 1;
      continue;
    }
    if (match && !ahead.some((hit) => hit.from === match.from)) ahead.push(match);
    // "mussten die Häuser … räumen": what a phrase with a gap begins with is still what it is.
    const topic = match ? node?.end?.sense : headTopic(form, language);
    if (topic) out.push({ topic, from: i, to: i + 1 });
  }
  return out;
}

/** The hit that begins at token `i`; those that begin before it are let go. */
function dueAt(ahead: TopicHit[], i: number): TopicHit | undefined {
  while (ahead.some((hit) => hit.from < i))
    ahead.splice(
      ahead.findIndex((hit) => hit.from < i),
      1,
    );
  return ahead.find((hit) => hit.from === i);
}

/** The longest phrase that goes on from `node` at token `at`; its span is the piece that the phrase marks. */
function walk(
  tokens: Tokens,
  at: number,
  to: number,
  node: PhraseNode<Topic>,
  pieceStart: number,
  pieces: readonly (readonly [number, number])[] = [],
): TopicHit | undefined {
  let found: TopicHit | undefined;
  let current: PhraseNode<Topic> | undefined = node;
  for (let i = at; current; i++) {
    if (current.end) {
      const [from, end] = [...pieces, [pieceStart, i] as const][current.end.piece] ?? [pieceStart, i];
      found = { topic: current.end.sense, from, to: end };
    }
    if (current.gap && pieces.length < 2) {
      const after: TopicHit | undefined = overGap(tokens, i, to, current.gap, [...pieces, [pieceStart, i]]);
      if (after) return after;
    }
    current = i < to ? current.next.get(tokens.lower[i] ?? '') : undefined;
  }
  return found;
}

function overGap(
  tokens: Tokens,
  at: number,
  to: number,
  gap: PhraseNode<Topic>,
  pieces: readonly (readonly [number, number])[],
): TopicHit | undefined {
  const end = Math.min(to, at + GAP);
  for (let i = at; i < end; i++) {
    const word = tokens.lower[i] ?? '';
    if (endsClause(word)) return undefined;
    const next = gap.next.get(word);
    const match = next && walk(tokens, i + 1, to, next, i, pieces);
    if (match) return match;
  }
  return undefined;
}

/** Whether a topic's phrase may begin with a word, or the word is a compound of a topic. */
export const mayBeTopic = (form: WordForm, language: Language): boolean =>
  beginningWith(form, language) !== null || headTopic(form, language) !== null;

/** The topic of one word by itself, in any of its forms, or undefined. */
export const topicOf = (form: WordForm, language: Language): Topic | undefined =>
  beginningWith(form, language)?.end?.sense ?? headTopic(form, language) ?? undefined;
