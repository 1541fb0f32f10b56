import type { Language } from '../language/language.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import type { Sentence } from './analysis.ts';
import type { MarkerHit } from './marker-hit.ts';

const OPENING = new Set(['„', '“', '”', '«', '»', '"', '‟']);
const CLOSING = new Set(['“', '”', '"', '»', '«', '‟']);
/** More words than this in marks are a quotation. */
const WORDS = 2;
/** Tokens before the marks that are searched for a verb of saying. */
const SAYING = 30;
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/**
 * One or two words in double quotation marks that are neither a name nor a title: the writer holds them at arm's length.
 * The spans hold the marks. Whether they stand in the report's own voice is for the caller to see.
 */
export function scareQuotes(tokens: Tokens, { from, to, language }: Sentence): MarkerHit[] {
  const { kind, word, gap } = tokens;
  const rules = language.certainty.certainty;
  const found: MarkerHit[] = [];
  for (let open = from; open + 2 < to; open++) {
    if (kind[open] !== TokenKind.quote || !OPENING.has(word[open] ?? '')) continue;
    if (gap[open + 1] !== Gap.none || (open > from && gap[open] === Gap.none && tokens.lower[open - 1] !== '('))
      continue;
    let close = open + 1;
    while (close < to && close - open <= WORDS && kind[close] === TokenKind.word) close++;
    if (close === open + 1 || kind[close] !== TokenKind.quote || !CLOSING.has(word[close] ?? '') || close >= to)
      continue;
    if (gap[close] !== Gap.none) continue;
    if (isQuoting(tokens, from, open, language)) continue;
    if (isName(tokens, from, open, close, rules.capitalNouns, rules.named)) continue;
    found.push({
      from: open,
      to: close + 1,
      weight: { kind: 'doubt', level: 'doubtful' },
      role: 'scare',
      ofNoun: true,
    });
    open = close;
  }
  return found;
}

/** Whether a verb of saying or naming stands before the marks, so that the words in them are another's. */
function isQuoting({ lower }: Tokens, from: number, open: number, { certainty, mode }: Language): boolean {
  const { quoting } = certainty.certainty;
  for (let i = Math.max(from, open - SAYING); i < open; i++) {
    const word = lower[i] ?? '';
    if (quoting.has(word) || mode.speech.has(word) || mode.writing.has(word)) return true;
  }
  return false;
}

function isName(
  { word, lower, kind }: Tokens,
  from: number,
  open: number,
  close: number,
  capitalNouns: boolean,
  named: ReadonlySet<string>,
): boolean {
  const inner = word[open + 1] ?? '';
  const before = open > from ? open - 1 : -1;
  if (before >= 0 && named.has(lower[before] ?? '')) return true;
  if (!isCapital(inner)) return false;
  if (!capitalNouns) return true;
  if (inner.slice(1) !== inner.slice(1).toLowerCase() || close - open > WORDS) return true;
  if (/[aiouy]$/.test(inner)) return true;
  const noun = before >= 0 && kind[before] === TokenKind.word && isCapital(word[before] ?? '') && before > from;
  return noun && !(lower[before] ?? '').endsWith('s');
}
