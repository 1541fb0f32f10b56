import type { Analysis } from '../../extract/analysis.ts';
import { DASHES } from '../../text/marks.ts';
import { Gap } from '../../text/tokens.ts';
import type { Placed } from './hits.ts';
import type { PartMark, Scanned } from './scan.ts';

/** A place of a sentence that a figure of it may hold in. */
export interface Usable {
  readonly text: string;
  readonly country: string | undefined;
  readonly isTown: boolean;
  readonly key: string | undefined;
  /** Whether it is told of a part alone. */
  readonly ofPart: PartMark | undefined;
  readonly from: number;
  readonly to: number;
  readonly owner: Placed | undefined;
  /** It is a part of the country without an identifier. */
  readonly isRegion?: boolean;
  /** It is where a hospital or the like stands. */
  readonly isWard?: boolean;
  /** Named by words for the town before. */
  readonly again?: boolean;
}

/** Whether one of these words stands between two tokens. */
export function between({ tokens }: Analysis, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** What stands before a row of a list: a colon or a comma. */
export const ROW: ReadonlySet<string> = new Set([':', ',', ';']);
/** "8 (Gjumri 6, Wanadsor 2)": what stands before the places of a list in brackets. */
const OPENS: ReadonlySet<string> = new Set(['(', ',', ';']);
export const COLON: ReadonlySet<string> = new Set([':', ';']);
export const SEMICOLON: ReadonlySet<string> = new Set([';']);
export const COMMA: ReadonlySet<string> = new Set([',', ';', '–', '—']);

/** Tokens between the last figure of a sentence and a place that is told of it. */
const CLOSE = 6;

/** Where a place's phrase begins: at the preposition and the dash that stand before it («190 из них — в Дакаре»). */
export function phraseStart({ analysis: { tokens }, sentence }: Scanned, from: number): number {
  const locative = sentence.language.places.locative.has(tokens.lower[from - 1] ?? '') ? from - 1 : from;
  return locative < from && DASHES.has(tokens.word[locative - 1] ?? '') ? locative - 1 : locative;
}

/**
 * The figure that a place between two figures belongs to: in a list ("70 in Gyumri, 33 in Vanadzor"; "in Gjumri 27, in
 * Wanadsor 14") the one that no comma and no "and" parts it from.
 */
export function ownerOf(scanned: Scanned, from: number, to: number): Placed | undefined {
  const { analysis, figures, lexicon } = scanned;
  const before = figures.findLast((figure) => figure.to <= from);
  const after = figures.find((figure) => figure.from >= to);
  if (!before) return undefined;
  const parted = (a: number, b: number): boolean =>
    between(analysis, a, b, COMMA) || between(analysis, a, b, lexicon.or);
  // «погибли 14 человек: в Пенджикенте — 10, в Истаравшане — 4»: behind a colon each place has its own number.
  const { word, gap } = analysis.tokens;
  const isRow = after !== undefined && after.from - to === 1 && (DASHES.has(word[to] ?? '') || word[to] === ':');
  if (after?.from === to && OPENS.has(word[from - 1] ?? '')) return after;
  if (isRow && ((gap[from] ?? 0) >= Gap.newline || between(analysis, before.to, from, ROW))) return after;
  if (!after) return from - before.to <= CLOSE && !parted(before.to, phraseStart(scanned, from)) ? before : undefined;
  const start = phraseStart(scanned, from);
  const [left, right] = [parted(before.to, start), parted(to, after.from)];
  if (left !== right) return left ? after : before;
  if (!left) return before;
  // «один ранен; у Гюмри, как говорят, одиннадцать»: a semicolon parts more than a comma.
  const [leftEnds, rightEnds] = [
    between(analysis, before.to, start, SEMICOLON),
    between(analysis, to, after.from, SEMICOLON),
  ];
  if (leftEnds !== rightEnds) return leftEnds ? after : before;
  // "58 destroyed or damaged houses in Gyumri and 14 in Vanadzor": what stands right beside the place parts it.
  const [leftBeside, rightBeside] = [parted(start - 1, start), parted(to, to + 1)];
  if (leftBeside === rightBeside) return undefined;
  return leftBeside ? after : before;
}
