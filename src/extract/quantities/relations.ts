import { Gap, type Tokens } from '../../text/tokens.ts';
import { counts, type Figure } from './figure.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** Ties between figures by their index: the whole of a part, the terms of a total. */
export interface Relations {
  readonly partOf: ReadonlyMap<number, number>;
  readonly totalOf: ReadonlyMap<number, readonly number[]>;
}

/** Tokens between members of an enumeration of parts, and between "davon" and its number. */
const STEP = 6;
const NEAR = 3;
/** Tokens of a label before the number of a row ("Russland:", "Region Almaty –"). */
const LABEL = 8;
/** Lines of a list that a total is tied to. */
const MOST_ROWS = 200;

/** Finds which figures are parts of which, and which are said to be the total of a list. Sums are not checked here. */
export function relationsOf(
  tokens: Tokens,
  figures: readonly Figure[],
  lexiconAt: (figure: Figure) => QuantityLexicon,
): Relations {
  const partOf = new Map<number, number>();
  const totalOf = new Map<number, readonly number[]>();
  let rows: number[] = [];
  for (const [k, figure] of figures.entries()) {
    const lexicon = lexiconAt(figure);
    const whole = wholeOf(tokens, figures, k, partOf, lexicon);
    if (whole !== undefined) partOf.set(k, whole);
    const total = isTotal(tokens, figure, figures[k - 1], lexicon);
    if (total && rows.length > 1 && followsRows(figures, rows, figure)) {
      totalOf.set(k, rows);
      rows = [];
    } else if (isRow(tokens, figure, figures[k - 1])) {
      const last = figures[rows.at(-1) ?? -1];
      if (!last || !sameUnit(last, figure) || figure.sentence - last.sentence > 3 || rows.length >= MOST_ROWS)
        rows = [];
      rows = [...rows, k];
    } else if (figures[rows.at(-1) ?? -1]?.sentence !== figure.sentence) rows = [];
  }
  return { partOf, totalOf };
}

function wholeOf(
  tokens: Tokens,
  figures: readonly Figure[],
  k: number,
  partOf: ReadonlyMap<number, number>,
  lexicon: QuantityLexicon,
): number | undefined {
  const figure = figures[k];
  const next = figures[k + 1];
  const previous = figures[k - 1];
  // A zero that names its own state is no part of what was counted before.
  if (!figure) return undefined;
  if (next && isOutOf(tokens, figure, next, lexicon)) return k + 1;
  if (figure.told || (figure.amount.as === 'none' && figure.unit && figure.told === undefined)) return undefined;
  if (!previous) return undefined;
  const above = partOf.get(k - 1);
  // "800 of the 3,200 posts, of which 500": of the 800
  const isStated = partOf.get(k - 2) === k - 1 && figure.low <= (figures[k - 2]?.high ?? 0);
  const whole = isStated ? k - 2 : above !== undefined && above < k - 1 ? above : k - 1;
  const wholeFigure = figures[whole];
  if (!wholeFigure || !counts(wholeFigure) || figure.sentence - wholeFigure.sentence > 1) return undefined;
  const fits = !counts(figure) ? figure.unit?.as === 'percent' : figure.low <= wholeFigure.high;
  if (!fits) return undefined;
  const floor = clauseOf(
    tokens,
    figure.sentence === previous.sentence ? previous.to : Math.max(previous.to, figure.from - STEP),
    figure.from,
  );
  if (ofThemBehind(tokens, figure, lexicon))
    return !isStated && isInner(tokens, previous, figure, lexicon) ? k - 1 : whole;
  if (phraseWithin(tokens, figure.from, floor, lexicon)) return whole;
  const joined = above !== undefined && above < k - 1 && previous.sentence === figure.sentence;
  return joined && coordinates(tokens, previous, figure, lexicon) ? whole : undefined;
}

const ofThemBehind = (tokens: Tokens, { amount, to }: Figure, lexicon: QuantityLexicon): boolean =>
  phraseAt(tokens, amount.to, amount.to + NEAR, lexicon.partAfter) !== undefined ||
  phraseAt(tokens, to, to + NEAR, lexicon.partAfter) !== undefined;

/** "Among the arrested are 17 minors, eleven of them from Lyon": of the minors; "five of them women, three of them children" go side by side. */
const isInner = (tokens: Tokens, previous: Figure, figure: Figure, lexicon: QuantityLexicon): boolean =>
  previous.sentence === figure.sentence &&
  previous.unit !== undefined &&
  counts(previous) &&
  figure.low <= previous.high &&
  !ofThemBehind(tokens, previous, lexicon);

/** The first token behind what last ends a sentence between two tokens: "three of them dead. 12 remain trapped". */
function clauseOf(tokens: Tokens, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) if ('.!?'.includes(tokens.word[i] ?? ' ')) return i + 1;
  return from;
}

/** "davon" right before the figure, or with a word or two between. */
function phraseWithin(tokens: Tokens, to: number, floor: number, lexicon: QuantityLexicon): boolean {
  for (let end = to; end > Math.max(floor, to - NEAR); end--)
    if (phraseBefore(tokens, end, floor, lexicon.partBefore)) return true;
  return false;
}

/** "Zwei der 16", "two of the 16", "двое из 16": only link and article stand between. */
function isOutOf(tokens: Tokens, part: Figure, whole: Figure, lexicon: QuantityLexicon): boolean {
  const { sets } = lexicon;
  const gap = whole.from - part.amount.to;
  if (
    part.sentence !== whole.sentence ||
    gap < 1 ||
    gap > 3 ||
    part.low >= whole.high ||
    !(counts(part) || part.amount.as === 'part') ||
    !counts(whole)
  )
    return false;
  if (!sets.partOf.has(tokens.lower[part.amount.to] ?? '')) return false;
  for (let i = part.amount.to + 1; i < whole.from; i++) if (!sets.partArticles.has(tokens.lower[i] ?? '')) return false;
  return true;
}

function coordinates(tokens: Tokens, previous: Figure, figure: Figure, lexicon: QuantityLexicon): boolean {
  if (figure.from - previous.to > STEP) return false;
  for (let i = previous.to; i < figure.from; i++) {
    const word = tokens.lower[i] ?? '';
    if (word === ',' || lexicon.sets.and.has(word)) return true;
  }
  return false;
}

/** The last word of the unit in lower case: what rows and total must share, where both say it. */
const head = (figure: Figure): string => figure.unit?.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';

function sameUnit(a: Figure, b: Figure): boolean {
  const [x, y] = [head(a), head(b)];
  return (
    x === '' || y === '' || x === y || x.slice(0, Math.max(4, x.length - 3)) === y.slice(0, Math.max(4, x.length - 3))
  );
}

/** A row: a label of a few words, a colon or dash, the figure, and nothing else before it on the line. */
function isRow(tokens: Tokens, figure: Figure, previous: Figure | undefined): boolean {
  let at = figure.from - 1;
  const mark = tokens.word[at] ?? '';
  const colon = mark === ':' || ((mark === '–' || mark === '—' || mark === '-') && tokens.gap[at] !== Gap.none);
  if (!colon) return false;
  let words = 0;
  while (at >= 0 && words++ < LABEL && (tokens.gap[at] ?? 0) < Gap.newline) {
    at--;
    if (previous && at < previous.to) return tokens.word[at + 1] === ',' || tokens.word[at + 1] === ';';
  }
  return at >= 0 && (tokens.gap[at] ?? 0) >= Gap.newline;
}

function isTotal(tokens: Tokens, figure: Figure, previous: Figure | undefined, lexicon: QuantityLexicon): boolean {
  let at = figure.from;
  if (tokens.word[at - 1] === ':') at--;
  return phraseBefore(tokens, at, Math.max(previous?.to ?? 0, at - NEAR), lexicon.total) !== undefined;
}

function followsRows(figures: readonly Figure[], rows: readonly number[], total: Figure): boolean {
  const last = figures[rows.at(-1) ?? -1];
  return last !== undefined && total.sentence - last.sentence <= 2 && sameUnit(last, total);
}
