/** Weighted edit distance over sounds, with a budget that grows with the logarithm of the length. */

/** Words longer than this are compared by equality alone, so that no name takes long. */
export const LONGEST_WORD = 48;

const SIZE = LONGEST_WORD + 1;
const substitution = new Float64Array(128 * 128).fill(1);
const removal = new Float64Array(128).fill(1);

/**
 * What sounds are confused, and how cheaply: by romanisations (s for з, z for ц, j for й and ж), by voicing, by vowels
 * that are unstressed or not written.
 */
const CONFUSED: ReadonlyArray<readonly [string, number]> = [
  ['sz sc zc SZ ZJ SJ yi yJ fv gh kh', 0.2],
  ['CJ CS Cc CZ hC ch', 0.35],
  ['ae ao au ei eo iu ou ui ea ia oi eu vu kg td pb', 0.5],
  ['ck sS zZ lr mn tc CK Ck Cs Js Jz Jg Zg bv pf ZY Sh tf', 0.7],
];
for (const [pairs, cost] of CONFUSED) {
  for (const pair of pairs.split(' ')) {
    const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
    substitution[a * 128 + b] = Math.min(substitution[a * 128 + b] ?? 1, cost);
    substitution[b * 128 + a] = Math.min(substitution[b * 128 + a] ?? 1, cost);
  }
}
for (let code = 0; code < 128; code++) substitution[code * 129] = 0;
for (const [sounds, cost] of [
  ['y', 0.15],
  ['h', 0.4],
  ['J', 0.5],
  ['aeiou', 0.7],
] as const)
  for (const sound of sounds) removal[sound.charCodeAt(0)] = cost;

const rows = new Float64Array(3 * SIZE);

/**
 * The least cost to turn one string of sounds into another: insertion, removal, substitution, transposition of
 * neighbours (0.8). `Infinity` where it exceeds `limit` or a word is longer than `LONGEST_WORD`.
 * @param vowelFactor scales the cost of a vowel that only one side has (scripts that do not write vowels: near 0).
 */
export function soundDistance(a: string, b: string, limit: number, vowelFactor = 1): number {
  if (a === b) return 0;
  const n = a.length;
  const m = b.length;
  if (n > LONGEST_WORD || m > LONGEST_WORD) return Number.POSITIVE_INFINITY;
  let before = 0;
  let above = SIZE;
  let row = 2 * SIZE;
  rows[above] = 0;
  for (let j = 1; j <= m; j++) {
    const code = b.charCodeAt(j - 1) & 127;
    rows[above + j] = (rows[above + j - 1] ?? 0) + gap(code, vowelFactor);
  }
  for (let i = 1; i <= n; i++) {
    const code = a.charCodeAt(i - 1) & 127;
    const drop = gap(code, vowelFactor);
    let least = (rows[above] ?? 0) + drop;
    rows[row] = least;
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(j - 1) & 127;
      let cost = (rows[above + j - 1] ?? 0) + (substitution[code * 128 + other] ?? 1);
      const removed = (rows[above + j] ?? 0) + drop;
      if (removed < cost) cost = removed;
      const added = (rows[row + j - 1] ?? 0) + gap(other, vowelFactor);
      if (added < cost) cost = added;
      if (i > 1 && j > 1 && code === b.charCodeAt(j - 2) && other === a.charCodeAt(i - 2)) {
        const swapped = (rows[before + j - 2] ?? 0) + 0.8;
        if (swapped < cost) cost = swapped;
      }
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit + 0.8) return Number.POSITIVE_INFINITY;
    const free = before;
    before = above;
    above = row;
    row = free;
  }
  const total = rows[above + m] ?? Number.POSITIVE_INFINITY;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

function gap(code: number, vowelFactor: number): number {
  const cost = removal[code] ?? 1;
  return cost === 0.7 ? cost * vowelFactor : cost;
}

/**
 * How much edit cost a word of so many letters bears. It grows with the logarithm of the length, the idea of OpenSanctions'
 * rigour library: next to none for three letters, about one at five, two at eight.
 */
export function editBudget(length: number): number {
  return Math.max(0.45, Math.log(Math.max(length - 2, 1)) / Math.log(2.35));
}
