import { KEYS } from './key-ranges.ts';
import type { KeyWeights } from './key-weights.ts';
import type { KeyedSentence } from './passages.ts';

/** Of the sentences before that have a key, so many of the nearest are looked at: common keys tell little. */
const NEAREST = 4000;
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
  /** Where each day begins. */
  private readonly starts: { readonly day: number; readonly number: number }[] = [];
  private undated = false;

  constructor(weights: KeyWeights) {
    this.weights = weights;
  }

  /** `day`: days since 1970; reports are added in the order of time. */
  add(report: number, sentences: readonly KeyedSentence[], day?: number): void {
    if (day === undefined) this.undated = true;
    else if (this.starts.at(-1)?.day !== day) this.starts.push({ day, number: this.sentences.length });
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

  /** The number of the first sentence of that day or later; 0 where some have no day, and may be of any. */
  since(day: number): number {
    if (this.undated) return 0;
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle]?.day ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return this.starts[low]?.number ?? this.sentences.length;
  }

  /**
   * The sentences from number `from` on that share at least the weight `least` with `keys`, and are at least `alike` to
   * them. Keys so light that all of them together could not make up what must be shared are not looked up (prefix
   * filtering: Chaudhuri, Ganti and Kaushik 2006): they are the common ones, and cost most.
   */
  like(keys: Uint16Array, least: number, alike: number, from = 0): readonly Alike[] {
    const sum = this.weights.sum(keys);
    // Dice: 2 both / (sum + other) ≥ alike, and other ≥ both
    const needed = Math.max(least, (alike * sum) / (2 - alike));
    const { looked, rest } = this.heaviest(keys, needed);
    const touched: number[] = [];
    for (const key of looked) {
      const numbers = this.postings[key];
      if (!numbers) continue;
      const weight = this.weights.of(key);
      for (let i = numbers.length - 1, last = numbers.length - NEAREST; i >= 0 && i >= last; i--) {
        const number = numbers[i] ?? 0;
        if (number < from) break;
        const before = this.shared[number] ?? 0;
        if (before === 0) touched.push(number);
        this.shared[number] = before + weight;
      }
    }
    const own = new Set(keys);
    const found: Alike[] = [];
    for (const number of touched) {
      const enough = (this.shared[number] ?? 0) + rest >= needed;
      this.shared[number] = 0;
      const other = this.sentences[number];
      if (!enough || !other) continue;
      let both = 0;
      for (const key of other.keys) if (own.has(key)) both += this.weights.of(key);
      const value = (2 * both) / (sum + other.sum);
      if (both >= least && value >= alike) found.push({ report: other.report, index: other.index, alike: value });
    }
    return found.sort((a, b) => a.report - b.report || a.index - b.index);
  }

  /** The keys without the lightest that together weigh less than what is needed, and what these weigh. */
  private heaviest(keys: Uint16Array, needed: number): { readonly looked: readonly number[]; readonly rest: number } {
    const sorted = [...keys].sort((a, b) => this.weights.of(a) - this.weights.of(b) || a - b);
    let rest = 0;
    let light = 0;
    for (const key of sorted) {
      const weight = this.weights.of(key);
      if (rest + weight >= needed) break;
      rest += weight;
      light++;
    }
    return { looked: sorted.slice(light), rest };
  }
}
