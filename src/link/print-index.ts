import type { Prints } from './prints.ts';

/** A report before another that shares prints with it. */
export interface Candidate {
  readonly report: number;
  /** Words at which shared runs begin, in the one and in the other. */
  readonly seeds: readonly { readonly from: number; readonly to: number }[];
}

/** Of the reports before it that share a print, so many of the first and so many of the last are looked at. */
const FIRST = 8;
const LAST = 8;
const RADIX = 11;

/**
 * Which reports share prints with which: an inverted index as sorted arrays, 20 bytes a print. Reports are given in the
 * order of time. A print of many reports is looked up in the first and the nearest before only, so that the work is
 * linear in the number of prints, however often one is repeated.
 */
export class PrintIndex {
  private readonly reports: Uint32Array;
  private readonly at: Uint32Array;
  /** Postings in the order of their prints, reports in order within one print. */
  private readonly order: Uint32Array;
  /** By posting: its place in `order`. */
  private readonly rank: Uint32Array;
  /** By place in `order`: where its print's postings begin. */
  private readonly begin: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly counts: Uint16Array;

  constructor(prints: readonly Prints[]) {
    this.offsets = new Uint32Array(prints.length + 1);
    for (const [i, { hashes }] of prints.entries()) this.offsets[i + 1] = (this.offsets[i] ?? 0) + hashes.length;
    const size = this.offsets[prints.length] ?? 0;
    const hashes = new Uint32Array(size);
    this.reports = new Uint32Array(size);
    this.at = new Uint32Array(size);
    for (const [i, each] of prints.entries()) {
      const offset = this.offsets[i] ?? 0;
      hashes.set(each.hashes, offset);
      this.at.set(each.at, offset);
      this.reports.fill(i, offset, offset + each.hashes.length);
    }
    this.order = sortedBy(hashes);
    this.rank = new Uint32Array(size);
    this.begin = new Uint32Array(size);
    for (let i = 0, first = 0; i < size; i++) {
      const posting = this.order[i] ?? 0;
      this.rank[posting] = i;
      if (i > 0 && hashes[posting] !== hashes[this.order[i - 1] ?? 0]) first = i;
      this.begin[i] = first;
    }
    this.counts = new Uint16Array(prints.length);
  }

  /** The reports before `report` that share at least `least` prints with it, in order. */
  before(report: number, least: number): readonly Candidate[] {
    const from = this.offsets[report] ?? 0;
    const to = this.offsets[report + 1] ?? from;
    const touched: number[] = [];
    const visit = (posting: number): void => {
      for (const place of this.neighbours(posting)) {
        const other = this.reports[place] ?? 0;
        const count = this.counts[other] ?? 0;
        if (count === 0) touched.push(other);
        this.counts[other] = Math.min(count + 1, 0xffff);
      }
    };
    for (let posting = from; posting < to; posting++) visit(posting);
    const chosen = new Map<number, { from: number; to: number }[]>();
    for (const other of touched.sort((a, b) => a - b)) {
      if ((this.counts[other] ?? 0) >= least) chosen.set(other, []);
      this.counts[other] = 0;
    }
    if (chosen.size === 0) return [];
    for (let posting = from; posting < to; posting++)
      for (const place of this.neighbours(posting))
        chosen.get(this.reports[place] ?? 0)?.push({ from: this.at[place] ?? 0, to: this.at[posting] ?? 0 });
    return [...chosen].map(([other, seeds]) => ({ report: other, seeds }));
  }

  /** The postings of the same print in reports before: the first ones and the nearest. */
  private neighbours(posting: number): readonly number[] {
    const rank = this.rank[posting] ?? 0;
    const begin = this.begin[rank] ?? 0;
    if (begin === rank) return NONE;
    const found: number[] = [];
    for (let i = begin; i < rank && i < begin + FIRST; i++) found.push(this.order[i] ?? 0);
    for (let i = Math.max(begin + FIRST, rank - LAST); i < rank; i++) found.push(this.order[i] ?? 0);
    return found;
  }
}

const NONE: readonly number[] = [];

/** The indexes of `keys` in the order of their values; equal ones stay in order. Radix sort. */
function sortedBy(keys: Uint32Array): Uint32Array {
  const size = keys.length;
  let order = new Uint32Array(size);
  let other = new Uint32Array(size);
  for (let i = 0; i < size; i++) order[i] = i;
  const mask = (1 << RADIX) - 1;
  for (let shift = 0; shift < 32; shift += RADIX) {
    const counts = new Uint32Array(mask + 2);
    for (let i = 0; i < size; i++) {
      const digit = (((keys[i] ?? 0) >>> shift) & mask) + 1;
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    for (let digit = 1; digit <= mask; digit++) counts[digit] = (counts[digit] ?? 0) + (counts[digit - 1] ?? 0);
    for (let i = 0; i < size; i++) {
      const index = order[i] ?? 0;
      const digit = ((keys[index] ?? 0) >>> shift) & mask;
      const place = counts[digit] ?? 0;
      other[place] = index;
      counts[digit] = place + 1;
    }
    [order, other] = [other, order];
  }
  return order;
}
