import type { ClauseRules } from '../language/shared/clauses.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { Mark } from './marks.ts';

const DEEPEST = 200;

/**
 * How deep each token lies in subordinate clauses and brackets: 0 in a main clause. Read off commas, the words behind
 * them and the verbs before them, without a parser; one pass over the tokens. Tokens of no sentence have 0.
 */
export function clauseDepths(analysis: Analysis): Uint8Array {
  const depths = new Uint8Array(analysis.tokens.count);
  for (const sentence of analysis.sentences) measure(analysis, sentence, depths);
  return depths;
}

function measure({ tokens, marks }: Analysis, { from, to, language }: Sentence, depths: Uint8Array): void {
  const rules = language.clauses;
  const { lower, word } = tokens;
  let depth = 0;
  let brackets = 0;
  /** First token of the clause we are in. */
  let opened = from;
  let verb = false;
  let aside = -1;
  /** Whether we are in a clause that stands before its main clause. */
  let leading = false;
  let first = from;
  while (first < to && tokens.kind[first] !== TokenKind.word) first++;
  const open = (at: number): void => {
    if (depth < DEEPEST) depth++;
    opened = at;
    verb = false;
  };
  for (let i = from; i < to; i++) {
    const mark = word[i] ?? '';
    if (tokens.kind[i] === TokenKind.word) {
      const bare = ((marks[i] ?? 0) & Mark.bareRelative) !== 0 && i > first && i > opened;
      if (bare || (i === first && opensSentence(rules, tokens, marks, i, to))) {
        open(i);
        leading = !bare;
      }
      if (!verb && i > opened && isVerbLike(rules, tokens, marks, i)) verb = true;
    } else if (mark === ',') {
      const closed = rules.verbFinal ? isVerbLike(rules, tokens, marks, i - 1) : verb || (leading && depth === 1);
      if (isOpener(rules, tokens, i + 1, to)) {
        if (depth > 0 && closed) depth--;
        depths[i] = clamp(depth + brackets);
        open(i + 1);
        continue;
      }
      if (i === aside) aside = -1;
      else if (lower[i + 2] === ',' || lower[i + 3] === ',') aside = lower[i + 2] === ',' ? i + 2 : i + 3;
      else if (depth > 0 && closed) {
        depth--;
        leading = false;
      }
    } else if (mark === ':' || mark === ';') depth = 0;
    else if (mark === '(' || mark === '[') brackets = Math.min(brackets + 1, DEEPEST);
    depths[i] = clamp(depth + brackets);
    if (brackets > 0 && (mark === ')' || mark === ']')) brackets--;
  }
}

const clamp = (depth: number): number => Math.min(depth, 255);

/** Whether an article at token `i`, that might be a relative pronoun, opens a main clause: ", der Flug soll drei …". */
function opensMain(rules: ClauseRules, { lower, capital, kind }: Tokens, i: number): boolean {
  if (!rules.verbFinal || !capital[i + 1] || !rules.finite.has(lower[i + 2] ?? '')) return false;
  return kind[i + 3] !== undefined && kind[i + 3] !== TokenKind.punctuation;
}

/** Whether a subordinate clause begins at token `i`. */
function isOpener(rules: ClauseRules, tokens: Tokens, i: number, to: number): boolean {
  if (i >= to) return false;
  const { lower } = tokens;
  const word = lower[i] ?? '';
  if (rules.relatives.has(word)) return lower[i - 1] === ',' && !opensMain(rules, tokens, i);
  if (rules.subordinators.has(word)) return true;
  if (lower[i - 1] === ',' && rules.beforeSubordinator.has(word) && rules.subordinators.has(lower[i + 1] ?? ''))
    return true;
  return rules.prepositions.has(word) && rules.relatives.has(lower[i + 1] ?? '') && lower[i - 1] === ',';
}

/**
 * Whether the sentence begins with a subordinate clause, not with a preposition or adverb of that form ("Seit 2015",
 * "Als Grund"): then a comma follows, in a verb-final language one before or after a verb.
 */
function opensSentence(rules: ClauseRules, tokens: Tokens, marks: Int32Array, first: number, to: number): boolean {
  if (!rules.subordinators.has(tokens.lower[first] ?? '')) return false;
  let last = first;
  for (let i = first + 1; i < to; i++) {
    if (tokens.kind[i] === TokenKind.word) last = i;
    if (tokens.word[i] !== ',') continue;
    if (!rules.verbFinal || (rules.finite.has(tokens.lower[i + 1] ?? '') && isVerbLike(rules, tokens, marks, i - 1)))
      return true;
    if (isVerbLike(rules, tokens, marks, i - 1) && looksFinite(rules, tokens, i + 1, false)) return true;
  }
  return (
    rules.verbFinal &&
    last > first &&
    looksFinite(rules, tokens, last, false) &&
    !isVerbSecond(rules, tokens, first, to)
  );
}

/** Whether a finite verb stands among the first words, as in a main clause. */
function isVerbSecond(rules: ClauseRules, tokens: Tokens, first: number, to: number): boolean {
  for (let i = first + 1; i < Math.min(to, first + 4); i++) if (rules.finite.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** Whether token `i` has the form of a verb, finite or not. */
function isVerbLike(rules: ClauseRules, tokens: Tokens, marks: Int32Array, i: number): boolean {
  if (tokens.kind[i] !== TokenKind.word || (rules.capitalNouns && tokens.capital[i])) return false;
  return ((marks[i] ?? 0) & Mark.verb) !== 0;
}

/**
 * Whether token `i` is a finite verb, as far as its form and the word before it tell: a listed form, or an ending of
 * verbs where no article or preposition makes an attribute of it.
 */
export function looksFinite(rules: ClauseRules, tokens: Tokens, i: number, sentenceStart: boolean): boolean {
  if (tokens.kind[i] !== TokenKind.word) return false;
  const lower = tokens.lower[i] ?? '';
  if (!sentenceStart && tokens.capital[i] && (rules.capitalNouns || !rules.finite.has(lower))) return false;
  if (rules.finite.has(lower)) return true;
  if (rules.never.has(lower) || !rules.verbEnding.test(lower)) return false;
  return !rules.beforeNominal.has(tokens.lower[i - 1] ?? '');
}
