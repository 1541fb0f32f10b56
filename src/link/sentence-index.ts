import { countBefore } from '../model/sorted.ts';
import { float64, int32, uint16 } from './columns.ts';
import { KEYS } from './key-ranges.ts';
import type { KeyWeights } from './key-weights.ts';
import type { KeyedSentence } from './passages.ts';

/** Of the sentences before that have a key, so many of the nearest are looked at: common keys tell little. */
const NEAREST = 4000;
/** What is only looked for may be so much less than is asked: sums of the same weights differ with their order. */
const SLACK = 1e-6;

/** A sentence with its keys from the lightest to the heaviest, and what they weigh together. */
export interface Weighed {
  readonly keys: Uint16Array;
  readonly sorted: Uint16Array;
  readonly sum: number;
}

/** A sentence of a report that is like the one asked for. */
export interface Alike {
  readonly index: number;
  /** 0 to 1: twice the weight of what both share by the weight of what each has (Dice). */
  readonly alike: number;
}

/** How like two sentences must be: the weight of what they share, and how much of what both have that is. */
export interface Likeness {
  readonly shared: number;
  readonly alike: number;
}

/** What a sentence must share with any that is so like it: Dice is 2 both / (sum + other), and other ≥ both. */
const neededBy = (sum: number, { shared, alike }: Likeness): number => Math.max(shared, (alike * sum) / (2 - alike));

export function weighed({ keys }: KeyedSentence, weights: KeyWeights): Weighed {
  const ranks = keys.map((key) => weights.rankOf(key)).sort();
  const sorted = ranks.map((rank) => weights.keyAt(rank));
  return { keys, sorted, sum: weights.sum(keys) };
}

/**
 * The sentences of one language, added in the order of time, found by the keys that they share: 4 bytes a key. Of a
 * sentence only the heaviest keys are looked up, and only those in which it can be found: what is lighter could not make
 * up what must be shared (prefix filtering: Chaudhuri, Ganti and Kaushik 2006). The common keys, which cost most, are
 * among the light ones.
 */
export class SentenceIndex {
  private readonly weights: KeyWeights;
  private readonly least: Likeness;
  /** By the number of a sentence: its report, its place in it, what it weighs and where its keys begin in `keys`. */
  private readonly reports = int32();
  private readonly places = int32();
  private readonly sums = float64();
  private readonly offsets = int32();
  private readonly keys = uint16();
  /** By key: the sentences that have it, and those that are found by it. */
  private readonly having: (number[] | undefined)[] = new Array(KEYS);
  private readonly foundBy: (number[] | undefined)[] = new Array(KEYS);
  /** By report: the number of its first sentence. */
  private readonly firsts = new Map<number, number>();
  /** Keys of the sentence that is asked for. */
  private readonly own = new Uint8Array(KEYS);
  /** Where each day begins. */
  private readonly starts: { readonly day: number; readonly number: number }[] = [];
  private undated = false;

  /** `least`: how like `reportsWith` finds them. */
  constructor(weights: KeyWeights, least: Likeness) {
    this.weights = weights;
    this.least = least;
  }

  private get size(): number {
    return this.reports.length;
  }

  /** `day`: days since 1970; reports are added in the order of time. */
  add(report: number, sentences: readonly Weighed[], day?: number): void {
    if (day === undefined) this.undated = true;
    else if (this.starts.at(-1)?.day !== day) this.starts.push({ day, number: this.size });
    this.firsts.set(report, this.size);
    for (const [index, { keys, sorted, sum }] of sentences.entries()) {
      if (keys.length === 0) continue;
      const number = this.size;
      this.reports.push(report);
      this.places.push(index);
      this.sums.push(sum);
      this.offsets.push(this.keys.length);
      for (let i = 0; i < keys.length; i++) {
        const key = keys[i] ?? 0;
        this.keys.push(key);
        append(this.having, key, number);
      }
      for (let i = this.light(sorted, neededBy(sum, this.least)); i < sorted.length; i++)
        append(this.foundBy, sorted[i] ?? 0, number);
    }
  }

  /** The number of the first sentence of that day or later; 0 where some have no day, and may be of any. */
  since(day: number): number {
    if (this.undated) return 0;
    return this.starts[countBefore(this.starts, (start) => start.day < day)]?.number ?? this.size;
  }

  /** Adds to `found` the reports with a sentence from number `from` on that is as like as the index is made for. */
  reportsWith({ keys, sorted, sum }: Weighed, from: number, found: Set<number>): void {
    const { shared, alike } = this.least;
    const first = this.light(sorted, neededBy(sum, this.least));
    if (first === sorted.length) return;
    for (const key of keys) this.own[key] = 1;
    for (let at = first; at < sorted.length; at++) {
      const numbers = this.foundBy[sorted[at] ?? 0];
      if (!numbers) continue;
      for (let i = numbers.length - 1; i >= 0; i--) {
        const number = numbers[i] ?? 0;
        if (number < from) break;
        const other = this.sums.at(number);
        // What both share is no more than either has.
        if (2 * Math.min(sum, other) < alike * (sum + other) * (1 - SLACK)) continue;
        const report = this.reports.at(number);
        if (found.has(report)) continue;
        const both = this.shared(number);
        if (both >= shared * (1 - SLACK) && 2 * both >= alike * (sum + other) * (1 - SLACK)) found.add(report);
      }
    }
    for (const key of keys) this.own[key] = 0;
  }

  /**
   * The sentences of a report, from number `from` on, that are so like the one given. Of those that have a key only the
   * nearest count.
   */
  like({ keys, sorted, sum }: Weighed, report: number, likeness: Likeness, from: number): readonly Alike[] {
    const needed = neededBy(sum, likeness);
    const first = this.light(sorted, needed, 0);
    let rest = 0;
    for (let i = 0; i < first; i++) rest += this.weights.of(sorted[i] ?? 0);
    const found: Alike[] = [];
    for (const key of keys) this.own[key] = 1;
    for (let number = Math.max(from, this.firsts.get(report) ?? this.size); number < this.size; number++) {
      if (this.reports.at(number) !== report) break;
      const both = this.shared(number);
      const value = (2 * both) / (sum + this.sums.at(number));
      if (both < likeness.shared || value < likeness.alike) continue;
      if (this.near(sorted, first, number) + rest < needed) continue;
      found.push({ index: this.places.at(number), alike: value });
    }
    for (const key of keys) this.own[key] = 0;
    return found;
  }

  /** The weight of the keys from `first` on that a sentence shares as one of the nearest that have them. */
  private near(sorted: Uint16Array, first: number, number: number): number {
    let sum = 0;
    for (let i = first; i < sorted.length; i++) {
      const key = sorted[i] ?? 0;
      if (!this.has(number, key)) continue;
      const numbers = this.having[key] ?? [];
      if (number >= (numbers[numbers.length - NEAREST] ?? 0)) sum += this.weights.of(key);
    }
    return sum;
  }

  private endOf(number: number): number {
    return number + 1 < this.size ? this.offsets.at(number + 1) : this.keys.length;
  }

  private has(number: number, key: number): boolean {
    for (let at = this.offsets.at(number), end = this.endOf(number); at < end; at++)
      if (this.keys.at(at) === key) return true;
    return false;
  }

  /** The weight of those keys of a sentence that the one asked for has too. */
  private shared(number: number): number {
    let both = 0;
    for (let at = this.offsets.at(number), end = this.endOf(number); at < end; at++) {
      const key = this.keys.at(at);
      if (this.own[key] === 1) both += this.weights.of(key);
    }
    return both;
  }

  /** How many of the lightest keys together weigh less than what is needed. */
  private light(sorted: Uint16Array, needed: number, slack = SLACK): number {
    let rest = 0;
    let light = 0;
    for (; light < sorted.length; light++) {
      rest += this.weights.of(sorted[light] ?? 0);
      if (rest >= needed * (1 - slack)) break;
    }
    return light;
  }
}

function append(lists: (number[] | undefined)[], key: number, number: number): void {
  const known = lists[key];
  if (known) known.push(number);
  else lists[key] = [number];
}
