import { KEYS } from './key-ranges.ts';
import type { KeyWeights } from './key-weights.ts';
import type { KeyedSentence } from './passages.ts';

/** Of the sentences before that have a key, so many of the nearest are looked at: common keys tell little. */
const NEAREST = 4000;
/** Sentences that share less weight than this are not looked at further. */
const LEAST_TOUCHED = 4;

/** A sentence of a report, by its number in all of them. */
interface Placed {
  readonly report: number;
  readonly index: number;
  readonly keys: Uint16Array;
  readonly sum: number;
}

/** A sentence before that is like the one asked for. */
export interface Alike {
  readonly report: number;
  readonly index: number;
  /** 0 to 1: twice the weight of what both share by the weight of what each has (Dice). */
  readonly alike: number;
}

/** The sentences of one language, added in the order of time, found by the keys that they share: 4 bytes a key. */
export class SentenceIndex {
  private readonly weights: KeyWeights;
  private readonly sentences: Placed[] = [];
  private readonly postings: (number[] | undefined)[] = new Array(KEYS);
  private readonly shared: number[] = [];

  constructor(weights: KeyWeights) {
    this.weights = weights;
  }

  add(report: number, sentences: readonly KeyedSentence[]): void {
    for (const [index, { keys }] of sentences.entries()) {
      if (keys.length === 0) continue;
      const number = this.sentences.length;
      this.sentences.push({ report, index, keys, sum: this.weights.sum(keys) });
      this.shared.push(0);
      for (const key of keys) {
        const known = this.postings[key];
        if (known) known.push(number);
        else this.postings[key] = [number];
      }
    }
  }

  /** The sentences that share at least the weight `least` with `keys`, and are at least `alike` to them. */
  like(keys: Uint16Array, least: number, alike: number): readonly Alike[] {
    const touched: number[] = [];
    for (const key of keys) {
      const numbers = this.postings[key];
      if (!numbers) continue;
      const weight = this.weights.of(key);
      for (let i = numbers.length - 1, last = numbers.length - NEAREST; i >= 0 && i >= last; i--) {
        const number = numbers[i] ?? 0;
        const sum = this.shared[number] ?? 0;
        if (sum === 0) touched.push(number);
        this.shared[number] = sum + weight;
      }
    }
    const own = new Set(keys);
    const sum = this.weights.sum(keys);
    const found: Alike[] = [];
    for (const number of touched) {
      const enough = (this.shared[number] ?? 0) >= LEAST_TOUCHED;
      this.shared[number] = 0;
      const other = this.sentences[number];
      if (!enough || !other) continue;
      let both = 0;
      for (const key of other.keys) if (own.has(key)) both += this.weights.of(key);
      const value = (2 * both) / (sum + other.sum);
      if (both >= least && value >= alike) found.push({ report: other.report, index: other.index, alike: value });
    }
    return found;
  }
}
