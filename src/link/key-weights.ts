import { CONCEPTS, FIRM, KEYS } from './key-ranges.ts';
import { isCommon } from './pivot.ts';

/** Sentences of news at large that are thought to stand beside those given, so that a few reports can be weighed too. */
const BACKGROUND = 1000;
/** In how many of them a key is thought to stand, by its kind. */
const PRIOR = { common: 40, concept: 8, firm: 2, sounded: 5 } as const;

/** Weighs keys by how rare they are among the sentences given and among those of news at large. */
export class KeyWeights {
  private readonly weights = new Float32Array(KEYS);
  /** The keys from the lightest to the heaviest, of equals the smaller first; and the place of each among them. */
  private readonly ordered = new Uint16Array(KEYS);
  private readonly ranks = new Uint16Array(KEYS);

  constructor(sentences: Iterable<{ readonly keys: Uint16Array }>) {
    const counts = new Uint32Array(KEYS);
    let total = BACKGROUND;
    for (const { keys } of sentences) {
      total++;
      for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
    }
    for (let key = 0; key < KEYS; key++)
      this.weights[key] = Math.max(0, Math.log(total / ((counts[key] ?? 0) + priorOf(key))));
    for (let key = 0; key < KEYS; key++) this.ordered[key] = key;
    this.ordered.sort((a, b) => this.of(a) - this.of(b) || a - b);
    for (const [rank, key] of this.ordered.entries()) this.ranks[key] = rank;
  }

  /** The place of a key among all from the lightest to the heaviest. */
  rankOf(key: number): number {
    return this.ranks[key] ?? 0;
  }

  keyAt(rank: number): number {
    return this.ordered[rank] ?? 0;
  }

  of(key: number): number {
    return this.weights[key] ?? 0;
  }

  sum(keys: Uint16Array): number {
    let sum = 0;
    for (const key of keys) sum += this.weights[key] ?? 0;
    return sum;
  }
}

function priorOf(key: number): number {
  if (key >= FIRM) return PRIOR.sounded;
  if (key >= CONCEPTS) return PRIOR.firm;
  return isCommon(key) ? PRIOR.common : PRIOR.concept;
}
