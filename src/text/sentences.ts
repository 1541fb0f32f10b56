import { Gap, TokenKind, type Tokens } from './tokens.ts';

/** What a language says about where its sentences end. */
export interface SentenceRules {
  /** Words, lower case, without their full stop, after which a full stop ends no sentence: "dr", "bzw", "z.b". */
  readonly abbreviations: ReadonlySet<string>;
  /** Those of them that a sentence may end with: behind them one of `openers` begins the next ("5 p.m. The mayor", "10 млн руб. По словам"). */
  readonly closing: ReadonlySet<string>;
  /** Whether "10." may be an ordinal, so that what follows may carry on the sentence. */
  readonly ordinals: boolean;
  /** Words that follow an ordinal and are capitalised all the same: month names, "Jahrhundert". */
  readonly afterOrdinal: ReadonlySet<string>;
  /** Words before an ordinal ("des 3. Senats"): with one of them, only one of `openers` begins a sentence behind it. */
  readonly beforeOrdinal: ReadonlySet<string>;
  /** Articles, pronouns, prepositions and adverbs that open a sentence: behind no ordinal, and behind an abbreviation that ends one. */
  readonly openers: ReadonlySet<string>;
}

/** A run of tokens: `from` inclusive, `to` exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const CLOSING = new Set([')', ']', '}', '"', '“', '”', '«', '»', "'", '’', '‘', '‹', '›']);
const OPENING = new Set(['(', '[', '"', '„', '“', '«', '»', "'", '‚', '‘', '‹']);
const isUpper = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

/** The number of a ruler or pope: "II", "XVI". */
const REGNAL = /^(?=[IVX]{2,5}$)X{0,2}(?:IX|IV|V?I{0,3})$/;

/** The word at token `i` or behind the opening marks there. */
function pastMarks({ word }: Tokens, i: number): string {
  let at = i;
  while (at < i + 3 && OPENING.has(word[at] ?? '')) at++;
  return word[at] ?? '';
}

/** Whether what begins at token `i`, past opening marks, is in lower case. */
const goesOn = (tokens: Tokens, i: number): boolean => /^\p{Ll}/u.test(pastMarks(tokens, i));

/** Whether the full stop at token `i` belongs to the word before it. */
function isAbbreviation(tokens: Tokens, i: number, rules: SentenceRules): boolean {
  const before = i - 1;
  if (before < 0 || tokens.gap[i] !== Gap.none) return false;
  const lower = tokens.lower[before] ?? '';
  if (tokens.kind[before] === TokenKind.number) {
    if (!rules.ordinals || lower.length > 2) return false;
    // a line that begins with digits is another entry, not the rest of a date
    if (tokens.kind[i + 1] === TokenKind.number && (tokens.gap[i + 1] ?? Gap.none) >= Gap.newline) return false;
    if (opensWithNumber(tokens, i + 1)) return false;
    const next = pastMarks(tokens, i + 1);
    const after = next.toLowerCase();
    if (!isUpper(next) || rules.afterOrdinal.has(after)) return true;
    return (
      rules.beforeOrdinal.has(tokens.lower[before - 1] ?? '') && !rules.openers.has(after) && /^\p{Lu}/u.test(next)
    );
  }
  if (tokens.kind[before] !== TokenKind.word) return false;
  // "Anna R. According to": the initial of a family name that is kept back, though its letter stands for a word as well
  const kept =
    lower.length === 1 && isUpper(tokens.word[before] ?? '') && /^\p{Lu}\p{Ll}/u.test(tokens.word[before - 1] ?? '');
  if (kept && opensSentence(tokens, i + 1, rules)) return false;
  if (rules.abbreviations.has(lower)) return !(rules.closing.has(lower) && opensSentence(tokens, i + 1, rules));
  if (REGNAL.test(tokens.word[before] ?? '') && isUpper(tokens.word[before - 1] ?? '')) return goesOn(tokens, i + 1);
  if (lower.length === 1 && isUpper(tokens.word[before] ?? '') && !/^\d/.test(tokens.word[i + 1] ?? '')) {
    if (tokens.lower[before - 1] !== '.') return (tokens.gap[before] ?? 0) !== Gap.none;
    // "in the U.S. According to"
    const letters = `${tokens.lower[before - 2]}.${lower}`;
    return !(rules.closing.has(letters) && opensSentence(tokens, i + 1, rules));
  }
  return false;
}

/** "Wien mit 38. 64 Personen lagen …": a number of more than a day or month, with a capital behind it, and no date's next part. */
const opensWithNumber = ({ word, kind, gap }: Tokens, i: number): boolean =>
  kind[i] === TokenKind.number && gap[i] !== Gap.none && gap[i + 1] !== Gap.none && /^\p{Lu}/u.test(word[i + 1] ?? '');

/** Whether a word of those that open a sentence stands at token `i`, with its capital, and is no initial. */
function opensSentence({ word, lower, gap, kind }: Tokens, i: number, { openers }: SentenceRules): boolean {
  const at = kind[i] === TokenKind.quote && gap[i + 1] === Gap.none ? i + 1 : i;
  if (gap[i] === Gap.none || !isUpper(word[at] ?? '') || !openers.has(lower[at] ?? '')) return false;
  return !(lower[at]?.length === 1 && word[at + 1] === '.');
}

/** "Es regnet.Auch morgen": a space left out between sentences, not the name of a site or file. */
function lacksSpace({ word, lower, kind }: Tokens, i: number, { openers }: SentenceRules): boolean {
  const before = word[i - 1] ?? '';
  const next = word[i + 1] ?? '';
  if (kind[i - 1] !== TokenKind.word || before.length < 3 || !/\p{Ll}$/u.test(before)) return false;
  return /^\p{Lu}\p{Ll}/u.test(next) && (!isUpper(before) || openers.has(lower[i + 1] ?? ''));
}

/**
 * Splits the tokens `range` of one block into sentences. A sentence ends at . ! ? … (with the closing marks behind it)
 * where what follows can begin one, at an empty line, and before the mark of a ticker's entry. Linear in the number of tokens.
 */
export function splitSentences(tokens: Tokens, range: TokenRange, rules: SentenceRules): TokenRange[] {
  const out: TokenRange[] = [];
  let from = range.from;
  for (let i = range.from; i < range.to; i++) {
    if (i > from && (tokens.gap[i] === Gap.blankLine || opensEntry(tokens, i))) {
      out.push({ from, to: i });
      from = i;
    }
    if (tokens.kind[i] === TokenKind.word) continue;
    const word = tokens.word[i] ?? '';
    const strong = word === '!' || word === '?' || word === '…' || word.startsWith('...');
    if (!strong && word !== '.') continue;
    if (word === '.' && isAbbreviation(tokens, i, rules)) continue;
    let end = i + 1;
    while (end < range.to && tokens.gap[end] === Gap.none && isEndMark(tokens.word[end] ?? '')) end++;
    const note = noteEnd(tokens, end, range.to);
    if (note > end) {
      out.push({ from, to: end }, { from: end, to: note });
      from = note;
      i = note - 1;
      continue;
    }
    if (end >= range.to) continue;
    if (tokens.gap[end] === Gap.none && !(end === i + 1 && lacksSpace(tokens, i, rules))) continue;
    const next = tokens.word[end] ?? '';
    const lowerNext = tokens.kind[end] === TokenKind.word && !isUpper(next) && /^\p{Ll}/u.test(next);
    if (lowerNext || next === ',' || next === ';' || next === ':' || (next === ')' && strong)) continue;
    if ((next === '–' || next === '-' || next === '—') && /^\p{Ll}/u.test(tokens.word[end + 1] ?? '')) continue;
    out.push({ from, to: end });
    from = end;
    i = end - 1;
  }
  if (from < range.to) out.push({ from, to: range.to });
  return out;
}

/** "+++ 14:32 +++": whether the mark of a ticker's entry begins at token `i`: on a new line, or before a time of day. */
function opensEntry({ word, gap }: Tokens, i: number): boolean {
  if (word[i] !== '+' || word[i - 1] === '+' || word[i + 1] !== '+' || word[i + 2] !== '+') return false;
  return (gap[i] ?? Gap.none) >= Gap.newline || /^\d{1,2}[:.]\d\d$/.test(word[i + 3] ?? '');
}

/** Behind the marks of notes that stand right at the end of a sentence, "detained.[24][25]"; `i` where none do. They are no part of it. */
function noteEnd({ word, kind, gap }: Tokens, i: number, limit: number): number {
  let at = i;
  while (
    at + 2 < limit &&
    word[at] === '[' &&
    gap[at] === Gap.none &&
    kind[at + 1] === TokenKind.number &&
    word[at + 2] === ']'
  )
    at += 3;
  return at;
}

const isEndMark = (word: string): boolean => CLOSING.has(word) || word === '.' || word === '!' || word === '?';
