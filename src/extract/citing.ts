import type { Language } from '../language/language.ts';
import { Tag } from '../language/shared/tags.ts';
import type { Passage, Quantity } from '../model/index.ts';
import { TokenKind } from '../text/tokens.ts';
import { type Analysis, type Sentence, sentenceAt } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { rangesOf } from './coverage.ts';
import { firstAt } from './inside.ts';
import { phraseAt } from './phrases.ts';

/** Words of a source behind "citing". */
const LONGEST = 9;
/** Tokens between a speaker and "citing". */
const REACH = 30;

/** Whom somebody has it from: the tokens of the source, `to` exclusive, and of the first word for "citing". */
export interface Cited {
  readonly mark: number;
  readonly from: number;
  readonly to: number;
}

/** The sources that stand behind a word for "citing" in a sentence, in its order. Linear in the sentence's length. */
export function citedIn(
  { tokens }: Analysis,
  { from, to, language }: Sentence,
  quantities: readonly Pick<Quantity, 'start'>[],
): readonly Cited[] {
  const found: Cited[] = [];
  for (let mark = from; mark < to; mark++) {
    const first = phraseAt(language.via.citing, tokens, mark, to)?.pieces.at(-1)?.to;
    if (first === undefined) continue;
    let end = first;
    const figure = quantities[firstAt(quantities, tokens.start[first] ?? 0)]?.start ?? Number.POSITIVE_INFINITY;
    const holds = (i: number): boolean =>
      (tokens.start[i] ?? 0) < figure && belongs(tokens.kind[i], tokens.lower[i] ?? '', language);
    while (end < to && end - first < LONGEST && holds(end)) end++;
    // "citing the police of five deaths"
    const { tags } = language.attribution;
    while ((tokens.start[end] ?? 0) >= figure && (tags.get(tokens.lower[end - 1] ?? '') ?? 0) & Tag.preposition) end--;
    if (end > first && end - first < LONGEST) found.push({ mark, from: first, to: end });
  }
  return found;
}

const belongs = (kind: number | undefined, lower: string, { attribution }: Language): boolean =>
  kind === TokenKind.quote || lower === '-' || (kind === TokenKind.word && !attribution.verbs.has(lower));

/**
 * Answers whom the speaker of a statement has it from, where the report says so right there: "Reuters, citing the
 * ministry, reported". `covered` marks the contents: what another of the sentence's speakers cites lies behind one.
 */
export function readCiting(
  analysis: Analysis,
  quantities: readonly Quantity[],
  covered: Uint8Array,
): (item: Attributed) => Passage | undefined {
  const { tokens, sentences, text } = analysis;
  const known = new Map<Sentence, readonly Cited[]>();
  const allIn = (sentence: Sentence): readonly Cited[] => {
    const found = known.get(sentence) ?? citedIn(analysis, sentence, quantities);
    known.set(sentence, found);
    return found;
  };
  return (item) => {
    const [speaker] = rangesOf(analysis, item.speaker);
    const sentence = sentences[sentenceAt(analysis, item.speaker[0]?.start ?? -1)];
    if (!speaker || !sentence) return undefined;
    const within = rangesOf(analysis, item.content).find(({ from, to }) => speaker.from >= from && speaker.from < to);
    const reaches = ({ mark }: Cited): boolean => {
      if (within) return mark >= within.from && mark < within.to;
      if (Math.abs(mark - speaker.from) > REACH) return false;
      const [left, right] = mark > speaker.from ? [speaker.from, mark] : [mark, speaker.from];
      for (let i = left; i < right; i++) if (covered[i] || tokens.word[i] === ';') return false;
      return true;
    };
    const cited = allIn(sentence).find(reaches);
    if (!cited) return undefined;
    const span = { start: tokens.start[cited.from] ?? 0, end: tokens.end[cited.to - 1] ?? 0 };
    return { spans: [span], text: text.slice(span.start, span.end) };
  };
}
