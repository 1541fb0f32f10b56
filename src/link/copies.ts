import { align } from './align.ts';
import type { Words } from './passages.ts';
import { PrintIndex, type Seeds } from './print-index.ts';
import { printsOf } from './prints.ts';

/** A passage that two reports share, as offsets into their texts (UTF-16 code units), `end` exclusive. */
interface SharedPassage {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Words that are the same. */
  readonly words: number;
}

/** Two reports with passages in common: indexes into what was given, `from` before `to`. */
export interface Copy {
  readonly from: number;
  readonly to: number;
  readonly passages: readonly SharedPassage[];
  /** Words of the shared passages that are the same. */
  readonly words: number;
  /** The share of each report's words that lies in the passages. */
  readonly ofFrom: number;
  readonly ofTo: number;
}

/** Prints that two reports must share before they are compared. */
const SHARED_PRINTS = 3;
/** As in passim (Smith, Cordell and Mullen 2015): a passage has at least so many matching words and characters. */
const LEAST_WORDS = 5;
const LEAST_CHARACTERS = 50;
/** No passage with more words than this: fixed phrases or a name with its office, however long. */
const LEAST_IN_ONE = 10;
/** Unless they are all that both reports say. */
const WHOLE = 0.9;
/** At least so much of a passage is the same. */
const LEAST_DENSITY = 0.5;

/**
 * Calls `found` with the pairs of reports that share passages, by the later report, then by the earlier. Reports are to
 * be given in the order of time. Linear in the length of all texts: of what stands in very many reports, the first and
 * the nearest reports before are compared.
 */
export function eachCopy(reports: readonly Words[], found: (copy: Copy) => void): void {
  const index = new PrintIndex(reports.map(({ hashes }) => printsOf(hashes)));
  for (const [to, report] of reports.entries())
    index.before(to, SHARED_PRINTS, (from, seeds) => {
      const other = reports[from];
      const copy = other && compared(from, to, other, report, seeds);
      if (copy) found(copy);
    });
}

/** The same as a list. */
export function findCopies(reports: readonly Words[]): readonly Copy[] {
  const copies: Copy[] = [];
  eachCopy(reports, (copy) => copies.push(copy));
  return copies;
}

function compared(from: number, to: number, a: Words, b: Words, seeds: Seeds): Copy | null {
  const passages: SharedPassage[] = [];
  let words = 0;
  let inFrom = 0;
  let inTo = 0;
  for (const passage of align(a.hashes, b.hashes, seeds)) {
    const characters = lettersIn(b, passage.to[0], passage.to[1]);
    const length = Math.max(passage.from[1] - passage.from[0], passage.to[1] - passage.to[0]);
    const density = passage.matched / length;
    if (passage.matched < LEAST_WORDS || characters * density < LEAST_CHARACTERS || density < LEAST_DENSITY) continue;
    passages.push({ from: spanOf(a, passage.from), to: spanOf(b, passage.to), words: passage.matched });
    words += passage.matched;
    inFrom += passage.from[1] - passage.from[0];
    inTo += passage.to[1] - passage.to[0];
  }
  const share = (part: number, { hashes }: Words): number => Math.min(1, part / Math.max(1, hashes.length));
  const copy = { from, to, passages, words, ofFrom: share(inFrom, a), ofTo: share(inTo, b) };
  const whole = Math.min(copy.ofFrom, copy.ofTo) >= WHOLE;
  const longest = passages.reduce((most, passage) => Math.max(most, passage.words), 0);
  return longest >= LEAST_IN_ONE || (whole && longest > 0) ? copy : null;
}

const spanOf = ({ starts, ends }: Words, [first, last]: readonly [number, number]): readonly [number, number] => [
  starts[first] ?? 0,
  ends[last - 1] ?? 0,
];

function lettersIn({ starts, ends }: Words, first: number, last: number): number {
  return (ends[last - 1] ?? 0) - (starts[first] ?? 0);
}
