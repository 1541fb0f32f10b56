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
  private readonly counts: Uint32Array;

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
    this.counts = new Uint32Array(prints.length);
  }

  /** The reports before `report` that share at least `least` prints with it, in order. */
  before(report: number, least: number): readonly Candidate[] {
    const { order, rank, begin, reports, counts, at } = this;
    const from = this.offsets[report] ?? 0;
    const to = this.offsets[report + 1] ?? from;
    const touched: number[] = [];
    for (let posting = from; posting < to; posting++) {
      // The postings of the same print in reports before: the first ones and the nearest.
      const place = rank[posting] ?? 0;
      const first = begin[place] ?? 0;
      for (let i = first; i < place; i++) {
        if (i === first + FIRST && place - LAST > i) i = place - LAST;
        const other = reports[order[i] ?? 0] ?? 0;
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    const chosen: number[] = [];
    for (const other of touched) if ((counts[other] ?? 0) >= least) chosen.push(other);
    chosen.sort((a, b) => a - b);
    for (const other of touched) counts[other] = 0;
    if (chosen.length === 0) return NONE;
    const found = chosen.map((other) => ({ report: other, seeds: [] as { from: number; to: number }[] }));
    // From here on the counts say where the report stands among those found.
    for (const [index, other] of chosen.entries()) counts[other] = index + 1;
    for (let posting = from; posting < to; posting++) {
      const place = rank[posting] ?? 0;
      const first = begin[place] ?? 0;
      for (let i = first; i < place; i++) {
        if (i === first + FIRST && place - LAST > i) i = place - LAST;
        const before = order[i] ?? 0;
        const index = counts[reports[before] ?? 0] ?? 0;
        if (index > 0) found[index - 1]?.seeds.push({ from: at[before] ?? 0, to: at[posting] ?? 0 });
      }
    }
    for (const other of chosen) counts[other] = 0;
    return found;
  }
}

const NONE: readonly Candidate[] = [];

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
