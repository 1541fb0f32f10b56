import type { Language } from '../../language/language.ts';
import { type Topic, topics } from '../../language/shared/topics.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { WordForm } from '../../text/word-forms.ts';
import { type TopicHit, topicOf } from '../topics.ts';
import type { QuantityLexicon } from './lexicon.ts';

/** A sentence that is read for figures: tokens `from` (inclusive) to `to` (exclusive), with its language's data. */
export interface Scope {
  readonly tokens: Tokens;
  /** By token, bits of `Mark`. */
  readonly marks: Int32Array;
  readonly from: number;
  readonly to: number;
  /** Index of the sentence. */
  readonly index: number;
  readonly language: Language;
  readonly lexicon: QuantityLexicon;
  /** What its words speak of, in their order; found when first asked for. */
  readonly topics: () => readonly TopicHit[];
}

/** Whether the word has a topic that figures count. */
export function isTopical(form: WordForm, language: Language): boolean {
  const topic = topicOf(form, language);
  return topic !== undefined && 'kind' in topics[topic];
}

/** Topics whose nouns are persons, whatever befell them. */
export const PERSONS: ReadonlySet<Topic> = new Set([
  'people',
  'troops',
  'police',
  'attackers',
  'protesters',
  'rescuers',
]);
