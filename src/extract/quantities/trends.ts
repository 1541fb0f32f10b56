import type { Comparator, Quantity } from '../../model/index.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Figure } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';

type Trend = NonNullable<Quantity['trend']>;

/** Comparator and change of a figure. */
export interface Tendency {
  readonly comparator: Comparator;
  readonly trend: Trend | undefined;
}

/** Tokens that are looked at before and after a figure for the word of change. */
const BACK = 12;
const AHEAD = 8;

/**
 * Whether a change is told of each figure of a sentence, and which way: its size ("um 5", "rose 3 %"), or the level reached
 * where no size stands before it ("stieg auf 97"). A figure in brackets or after "or" restates the one before and shares
 * its comparator and change.
 */
export function tendencies(
  tokens: Tokens,
  figures: readonly Figure[],
  sentence: { readonly from: number; readonly to: number },
  lexicon: QuantityLexicon,
): readonly Tendency[] {
  const out: Tendency[] = [];
  for (const [k, figure] of figures.entries()) {
    const previous = figures[k - 1];
    const floor = previous ? previous.to : sentence.from;
    const limit = figures[k + 1]?.from ?? sentence.to;
    const before = out[k - 1];
    const trend = trendOf(tokens, figure, floor, limit, before?.trend, sentence.from, lexicon, previous);
    const level = reaches(tokens, figure, lexicon) && (trend ?? before?.trend) !== undefined;
    const stated = level ? '=' : figure.comparator;
    const shared = previous && before ? restates(tokens, previous, figure, lexicon) : undefined;
    out.push({
      comparator: shared === 'bracket' && stated === '=' ? (before?.comparator ?? '=') : stated,
      trend: trend ?? (shared ? before?.trend : undefined),
    });
  }
  return out;
}

/** Whether the comparator is the preposition of the level reached: "вырос до 97" is no upper bound. */
const reaches = (tokens: Tokens, figure: Figure, lexicon: QuantityLexicon): boolean =>
  figure.amount.from - figure.from === (figure.sign === 0 ? 1 : 2) &&
  lexicon.sets.changeTo.has(tokens.lower[figure.from] ?? '');

const isCount = (figure: Figure): boolean => figure.unit?.as === 'noun';
const isShare = (figure: Figure): boolean =>
  figure.unit?.as === 'percent' || figure.unit?.as === 'points' || figure.unit?.measure === 'points';

/** Whether the figure says the one before it over again in another unit. */
function restates(
  tokens: Tokens,
  previous: Figure,
  figure: Figure,
  lexicon: QuantityLexicon,
): 'bracket' | 'or' | undefined {
  if (!figure.unit || figure.unit.text === previous.unit?.text) return undefined;
  let at = figure.from - 1;
  const gap = figure.from - previous.to;
  const word = tokens.word[at] ?? '';
  if (gap >= 1 && gap <= 3 && word === '(' && !isCount(figure) && !isCount(previous)) return 'bracket';
  if (gap === 1 && word === '/' && !isCount(figure) && !isCount(previous)) return 'bracket';
  if (!lexicon.sets.rangeOr.has(tokens.lower[at] ?? '')) return undefined;
  if (tokens.word[at - 1] === ',') at--;
  return at - 1 === previous.to - 1 ? 'or' : undefined;
}

function trendOf(
  tokens: Tokens,
  figure: Figure,
  floor: number,
  limit: number,
  before: Trend | undefined,
  first: number,
  lexicon: QuantityLexicon,
  previous: Figure | undefined,
): Trend | undefined {
  const { sets } = lexicon;
  if (figure.sign !== 0 && isShare(figure)) return figure.sign > 0 ? 'up' : 'down';
  if (sets.upBehind.size && figure.unit) {
    const behind = figure.to < limit ? (tokens.lower[figure.to] ?? '') : '';
    if (sets.upBehind.has(behind)) return 'up';
    if (sets.downBehind.has(behind)) return 'down';
  }
  const comparatorFirst = tokens.lower[figure.from] ?? '';
  const inside =
    figure.from < figure.amount.from && (sets.changeTo.has(comparatorFirst) || sets.changeBy.has(comparatorFirst));
  const at = inside ? figure.from : figure.from - 1;
  if (at < first) return undefined;
  const word = tokens.lower[at] ?? '';
  if (at < floor) return undefined;
  if (sets.changeBy.has(word))
    return changeAround(tokens, at, floor, figure.to, limit, lexicon) ?? (isShare(figure) ? before : undefined);
  if (sets.changeTo.has(word)) {
    if (before && at - floor <= 4) return undefined;
    // "von 83 auf 71": the word of change stands before the old value.
    const start = at === floor ? first : floor;
    const told = changeAround(tokens, at, start, figure.to, limit, lexicon);
    // "lowered the toll from the collision of two ships to four": what a noun counts stands between
    return told ?? (figure.unit || !previous?.unit ? undefined : changeBefore(tokens, at, first, lexicon));
  }
  if (!figure.unit || isCount(figure)) return undefined;
  if (sets.upBefore.has(word)) return 'up';
  if (sets.downBefore.has(word)) return 'down';
  if (isShare(figure)) {
    if (sets.upLoose.has(word)) return 'up';
    if (sets.downLoose.has(word)) return 'down';
  }
  if (sets.up.has(word)) return sets.upLoose.has(word) && !isShare(figure) ? undefined : 'up';
  if (sets.down.has(word)) return sets.downLoose.has(word) && !isShare(figure) ? undefined : 'down';
  return undefined;
}

/** The nearest word of change before the preposition. */
function changeBefore(tokens: Tokens, at: number, floor: number, { sets }: QuantityLexicon): Trend | undefined {
  for (let i = at - 1; i >= Math.max(floor, at - BACK); i--) {
    const word = tokens.lower[i] ?? '';
    if (tokens.kind[i] === TokenKind.punctuation && word !== '(' && word !== ')' && word !== '-') return undefined;
    if (sets.up.has(word)) return 'up';
    if (sets.down.has(word)) return 'down';
  }
  return undefined;
}

/** The nearest word of change before the preposition, else the first after the figure: "auf 97 gestiegen". */
function changeAround(
  tokens: Tokens,
  at: number,
  floor: number,
  after: number,
  limit: number,
  lexicon: QuantityLexicon,
): Trend | undefined {
  const before = changeBefore(tokens, at, floor, lexicon);
  if (before) return before;
  if (lexicon.nouns === 'plural') return undefined;
  for (let i = after; i < Math.min(limit, after + AHEAD); i++) {
    const word = tokens.lower[i] ?? '';
    if (tokens.kind[i] === TokenKind.punctuation) break;
    if (lexicon.sets.up.has(word)) return 'up';
    if (lexicon.sets.down.has(word)) return 'down';
  }
  return undefined;
}
