import { mixed } from './hash.ts';

/** Words of one print. */
const RUN = 4;
/** Prints of which the least is kept. */
const WINDOW = 2;

/** A report's prints: 32-bit hashes, each once, and the word that its run begins with. */
export interface Prints {
  readonly hashes: Uint32Array;
  readonly at: Uint32Array;
}

/**
 * The prints of a text by winnowing (Schleimer, Wilkerson and Aiken 2003): of all runs of `run` words the least hash of
 * each window, the rightmost of equals. Any run of `run + window - 1` words that two texts share leaves them a print in
 * common. `words`: hashes of the folded words. Of a repeated print the first place is kept.
 */
export function printsOf(words: Uint16Array, run = RUN, window = WINDOW): Prints {
  const runs = words.length - run + 1;
  if (runs <= 0) return { hashes: new Uint32Array(0), at: new Uint32Array(0) };
  const hashes = new Uint32Array(runs);
  for (let i = 0; i < runs; i++) {
    let hash = 0x9e3779b9;
    for (let j = 0; j < run; j++) hash = Math.imul(hash, 0x01000193) ^ mixed((words[i + j] ?? 0) + 1);
    hashes[i] = mixed(hash);
  }
  const size = Math.min(window, runs);
  const kept: number[] = [];
  let least = -1;
  for (let end = size - 1; end < runs; end++) {
    const start = end - size + 1;
    if (least < start) {
      least = start;
      for (let i = start + 1; i <= end; i++) if ((hashes[i] ?? 0) <= (hashes[least] ?? 0)) least = i;
      kept.push(least);
    } else if ((hashes[end] ?? 0) <= (hashes[least] ?? 0)) {
      least = end;
      kept.push(least);
    }
  }
  const seen = new Set<number>();
  const own = new Uint32Array(kept.length);
  const at = new Uint32Array(kept.length);
  let count = 0;
  for (const i of kept) {
    const hash = hashes[i] ?? 0;
    if (seen.has(hash)) continue;
    seen.add(hash);
    own[count] = hash;
    at[count] = i;
    count++;
  }
  return { hashes: own.slice(0, count), at: at.slice(0, count) };
}
