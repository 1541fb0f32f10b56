import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Range } from './coverage.ts';
import { Mark } from './marks.ts';

/** Tokens of the longest line that may be one of a list of figures. */
const FIGURE_LINE = 12;
/** Tokens of the longest label of such a line ("Deaths in connection with the strike: none"). */
const LABEL = 7;
/** Tokens of the longest bracket that breaks such a figure down. */
const LONGEST_BRACKET = 32;

/** Whether some token of a stretch is flagged in `taken`. */
export const isTaken = (taken: Uint8Array, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
};

/** A stretch of a sentence that is read as one. */
export interface Part extends Range {
  /** Whether it is a line of a list of figures. */
  readonly figures: boolean;
}

/** A sentence, or where its lines are a list of figures, those lines. */
export function partsOf(analysis: Analysis, { from, to }: Range, taken: Uint8Array): Part[] {
  const { tokens } = analysis;
  const { word } = tokens;
  const whole = [{ from, to, figures: false }];
  let lined = false;
  for (let i = from + 1; i < to && !lined; i++) lined = (tokens.gap[i] ?? 0) === Gap.newline;
  if (!lined && unbracketed(word, from, to) - from > FIGURE_LINE) return whole;
  const lines: Part[] = [];
  let start = from;
  for (let i = from + 1; i <= to; i++) {
    if (i < to && tokens.gap[i] !== Gap.newline) continue;
    lines.push({
      from: start,
      to: i,
      figures: isFigureLine(analysis, start, i) && !isTaken(taken, { from: start, to: i }),
    });
    start = i;
  }
  if (!lines.some(({ figures }) => figures)) return whole;
  const joined: Part[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (before && !before.figures && !line.figures) joined[joined.length - 1] = { ...before, to: line.to };
    else joined.push(line);
  }
  return joined;
}

/** Where a line ends without the bracket that breaks its figure down: "Cases: 187 (passengers 165, crew 22)." */
function unbracketed(word: Tokens['word'], from: number, to: number): number {
  let close = to - 1;
  if (word[close] === '.') close--;
  if (word[close] !== ')') return to;
  let open = close;
  while (open > from && close - open < LONGEST_BRACKET && word[open] !== '(') open--;
  return word[open] === '(' ? open : to;
}

/** "Russland: 3.000 Soldaten", "• Belarus – 500": a name, a colon or dash, a figure, and few words more. */
function isFigureLine({ tokens, marks }: Analysis, from: number, to: number): boolean {
  const { kind, word, lower } = tokens;
  if (unbracketed(word, from, to) - from > FIGURE_LINE) return false;
  let at = from;
  while (at < to && kind[at] !== TokenKind.word) at++;
  const named = at;
  // "Cases since 6 June: 187"
  const isDay = (i: number): boolean => kind[i] === TokenKind.number && kind[i + 1] === TokenKind.word;
  while (
    at < to &&
    (kind[at] === TokenKind.word || isDay(at) || lower[at] === '.' || lower[at] === '(' || lower[at] === ')')
  )
    at++;
  if (at === named || at - named > LABEL || !/^[:–—-]$/.test(word[at] ?? '')) return false;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) if (kind[i] === TokenKind.number) return true;
  // "Deaths: none"
  const closes = at + 2 === to || (at + 3 === to && word[at + 2] === '.');
  return closes && ((marks[at + 1] ?? 0) & Mark.zero) !== 0;
}
