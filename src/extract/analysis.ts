import { UNREAD } from '../ingest/reading.ts';
import { languageOf } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import type { Source, Span } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { splitSentences, type TokenRange } from '../text/sentences.ts';
import { type Tokens, tokenAt, tokenize } from '../text/tokens.ts';
import { type Entry, findEntries } from './entries.ts';
import { respelled } from './spellings.ts';
import { classifyTokens, type WordClasses } from './word-classes.ts';

/** A sentence: tokens `from` (inclusive) to `to` (exclusive), characters `start` to `end`. */
export interface Sentence {
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  /** Index of its block in `source.blocks`. */
  readonly block: number;
  readonly language: Language;
}

/** A report cut into sentences and tokens: what every later stage reads. Furniture has no sentences. */
export interface Analysis {
  readonly source: Source;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  /** What the form of each token may be of, may set off, and is: bits of `Mark`, `Trigger`, `Tag`. Found when first asked for. */
  readonly marks: Int32Array;
  readonly triggers: Int32Array;
  readonly tags: Int32Array;
  /** The entries of a report that goes on as things happen; none in other reports. */
  readonly entries: readonly Entry[];
}

const languageOfBlock = (code: string | undefined, source: Source): Language | undefined =>
  languageOf(code) ?? languageOf(source.language);

function languagesOf(source: Source): ReadonlySet<Language> {
  const found = new Set<Language>();
  for (const { language: code } of source.blocks) {
    const language = languageOfBlock(code, source);
    if (language) found.add(language);
  }
  return found;
}

/**
 * Cuts a report into tokens and sentences, each in the language of its block. The head of an entry and its title are
 * sentences of their own. What is in none of the languages that are read has no sentences: read by the rules of another
 * language it would say what nobody said.
 */
export function analyse(source: Source): Analysis {
  const { text } = source;
  const tokens = respelled(tokenize(text), languagesOf(source));
  const sentences: Sentence[] = [];
  const entries = findEntries(source, tokens);
  const entryOf = new Map(entries.map((entry) => [entry.block, entry]));
  for (const [block, { kind, start, end, language: code }] of source.blocks.entries()) {
    if (kind === 'furniture' || code === UNREAD) continue;
    const language = languageOfBlock(code, source);
    if (!language) continue;
    const sentencesIn = (from: number, to: number): readonly TokenRange[] =>
      splitSentences(tokens, { from, to }, language.sentences);
    const range = { from: tokenAt(tokens, start), to: tokenAt(tokens, end) };
    const entry = entryOf.get(block);
    const parts = entry
      ? [
          { from: entry.from, to: entry.to },
          ...sentencesIn(entry.to, entry.title),
          ...sentencesIn(entry.title, range.to),
        ]
      : sentencesIn(range.from, range.to);
    for (const { from, to } of parts) {
      const first = tokens.start[from] ?? start;
      const last = tokens.end[to - 1] ?? end;
      sentences.push({ index: sentences.length, from, to, start: first, end: last, block, language });
    }
  }
  return new Analysed(source, tokens, sentences, entries);
}

/** A class, as a getter in a literal has V8 keep the object as a table, whose fields every stage looks up slowly. */
class Analysed implements Analysis {
  readonly source: Source;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly entries: readonly Entry[];
  #classes: WordClasses | undefined;

  constructor(source: Source, tokens: Tokens, sentences: readonly Sentence[], entries: readonly Entry[]) {
    this.source = source;
    this.text = source.text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.entries = entries;
  }

  get marks(): Int32Array {
    return this.#found().marks;
  }

  get triggers(): Int32Array {
    return this.#found().triggers;
  }

  get tags(): Int32Array {
    return this.#found().tags;
  }

  #found(): WordClasses {
    this.#classes ??= classifyTokens(this.tokens, this.sentences);
    return this.#classes;
  }
}

/** The sentences of a report as spans of its text, each with the index of its block. Furniture has none. */
export const sentencesOf = (source: Source): (Span & { readonly block: number })[] =>
  analyse(source).sentences.map(({ start, end, block }) => ({ start, end, block }));

/** Index of the sentence that holds the character at `offset`, or -1. */
export function sentenceAt(analysis: Analysis, offset: number): number {
  const { sentences } = analysis;
  const index = countBefore(sentences, ({ end }) => end <= offset);
  const sentence = sentences[index];
  return sentence && sentence.start <= offset ? index : -1;
}
