import { int32 } from './columns.ts';
import type { Prints } from './prints.ts';

/** Words at which runs that two texts share begin, in the one and in the other: those from `first` to `end` (exclusive). */
export interface Seeds {
  readonly from: { readonly at: (index: number) => number };
  readonly to: { readonly at: (index: number) => number };
  readonly first: number;
  readonly end: number;
}

/** Of the reports before it that share a print, so many of the first and so many of the last are looked at. */
const FIRST = 8;
const LAST = 8;
const RADIX = 11;

/**
 * Which reports share prints with which: an inverted index as sorted arrays, 16 bytes a print. Reports are given in the
 * order of time. A print of many reports is looked up in the first and the nearest before only, so that the work is
 * linear in the number of prints, however often one is repeated.
 */
export class PrintIndex {
  /** By place in the order of the prints, reports in order within one print: its report, and the word it begins with. */
  private readonly reports: Uint32Array;
  private readonly at: Uint32Array;
  /** By print in the order of the reports: its place, and where the places of equal prints begin. */
  private readonly rank: Uint32Array;
  private readonly begin: Uint32Array;
  private readonly offsets: Uint32Array;
  private readonly counts: Uint32Array;
  private readonly seedsFrom = int32();
  private readonly seedsTo = int32();

  constructor(prints: readonly Prints[]) {
    this.offsets = new Uint32Array(prints.length + 1);
    for (const [i, { hashes }] of prints.entries()) this.offsets[i + 1] = (this.offsets[i] ?? 0) + hashes.length;
    const size = this.offsets[prints.length] ?? 0;
    const hashes = new Uint32Array(size);
    const reports = new Uint32Array(size);
    const at = new Uint32Array(size);
    for (const [i, each] of prints.entries()) {
      const offset = this.offsets[i] ?? 0;
      hashes.set(each.hashes, offset);
      at.set(each.at, offset);
      reports.fill(i, offset, offset + each.hashes.length);
    }
    const order = sortedBy(hashes);
    this.reports = new Uint32Array(size);
    this.at = new Uint32Array(size);
    this.rank = new Uint32Array(size);
    this.begin = new Uint32Array(size);
    for (let place = 0, first = 0, last = -1; place < size; place++) {
      const posting = order[place] ?? 0;
      const hash = hashes[place] ?? 0;
      if (hash !== last) first = place;
      last = hash;
      this.reports[place] = reports[posting] ?? 0;
      this.at[place] = at[posting] ?? 0;
      this.rank[posting] = place;
      this.begin[posting] = first;
    }
    this.counts = new Uint32Array(prints.length);
  }

  /**
   * Calls `found` with each report before `report` that shares at least `least` prints with it, in order; the seeds are
   * in the order of the report, and to be read at once.
   */
  before(report: number, least: number, found: (other: number, seeds: Seeds) => void): void {
    const { rank, begin, reports, counts, at, seedsFrom, seedsTo } = this;
    const from = this.offsets[report] ?? 0;
    const to = this.offsets[report + 1] ?? from;
    const touched: number[] = [];
    for (let posting = from; posting < to; posting++) {
      // The postings of the same print in reports before: the first ones and the nearest.
      const place = rank[posting] ?? 0;
      const first = begin[posting] ?? 0;
      for (let i = first; i < place; i++) {
        if (i === first + FIRST && place - LAST > i) i = place - LAST;
        const other = reports[i] ?? 0;
        const count = counts[other] ?? 0;
        if (count === 0) touched.push(other);
        counts[other] = count + 1;
      }
    }
    const chosen: number[] = [];
    for (const other of touched) if ((counts[other] ?? 0) >= least) chosen.push(other);
    if (chosen.length === 0) {
      for (const other of touched) counts[other] = 0;
      return;
    }
    chosen.sort((a, b) => a - b);
    // From here on the counts say where the next seed of the report goes, from 1 on: each has as many as prints are shared.
    const starts: number[] = [];
    let size = 0;
    for (const other of chosen) {
      starts.push(size);
      size += counts[other] ?? 0;
    }
    starts.push(size);
    for (const other of touched) counts[other] = 0;
    for (const [index, other] of chosen.entries()) counts[other] = (starts[index] ?? 0) + 1;
    seedsFrom.resize(size);
    seedsTo.resize(size);
    for (let posting = from; posting < to; posting++) {
      const place = rank[posting] ?? 0;
      const first = begin[posting] ?? 0;
      for (let i = first; i < place; i++) {
        if (i === first + FIRST && place - LAST > i) i = place - LAST;
        const other = reports[i] ?? 0;
        const next = counts[other] ?? 0;
        if (next === 0) continue;
        counts[other] = next + 1;
        seedsFrom.set(next - 1, at[i] ?? 0);
        seedsTo.set(next - 1, at[place] ?? 0);
      }
    }
    for (const other of chosen) counts[other] = 0;
    for (const [index, other] of chosen.entries())
      found(other, { from: seedsFrom, to: seedsTo, first: starts[index] ?? 0, end: starts[index + 1] ?? 0 });
  }
}

/** Sorts `keys`; answers where each had stood. Equal ones stay in order. Radix sort, in three passes. */
function sortedBy(keys: Uint32Array<ArrayBuffer>): Uint32Array {
  const size = keys.length;
  let [values, order] = [keys, new Uint32Array(size)];
  let [otherValues, otherOrder] = [new Uint32Array(size), new Uint32Array(size)];
  for (let i = 0; i < size; i++) order[i] = i;
  const mask = (1 << RADIX) - 1;
  for (let shift = 0; shift < 32; shift += RADIX) {
    const counts = new Uint32Array(mask + 2);
    for (let i = 0; i < size; i++) {
      const digit = (((values[i] ?? 0) >>> shift) & mask) + 1;
      counts[digit] = (counts[digit] ?? 0) + 1;
    }
    for (let digit = 1; digit <= mask; digit++) counts[digit] = (counts[digit] ?? 0) + (counts[digit - 1] ?? 0);
    for (let i = 0; i < size; i++) {
      const value = values[i] ?? 0;
      const digit = (value >>> shift) & mask;
      const place = counts[digit] ?? 0;
      otherValues[place] = value;
      otherOrder[place] = order[i] ?? 0;
      counts[digit] = place + 1;
    }
    [values, otherValues] = [otherValues, values];
    [order, otherOrder] = [otherOrder, order];
  }
  if (values !== keys) keys.set(values);
  return order;
}
