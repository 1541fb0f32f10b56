import { LATIN_CYRILLIC } from './data/latin-cyrillic.ts';
import { LONGEST_WORD } from './distance.ts';

/**
 * How far a Latin word is from a Cyrillic one, by the letters' own learned correspondences. Sounds alone do not reach
 * from "Davies" to «Дейвис»: spellings are read as in many languages, and which one is not known.
 */

const LONGEST_LATIN = 4;
const LATIN_ONLY = 0.9;
const CYRILLIC_ONLY = 1;

/** Cost by Latin group, then by the code of the Cyrillic group. Built on first use. */
let table: Map<string, Map<number, number>> | undefined;

const codeOf = (first: number, second: number): number => (first & 0x1ff) * 0x200 + (second & 0x1ff);

function build(): Map<string, Map<number, number>> {
  const out = new Map<string, Map<number, number>>();
  for (const line of LATIN_CYRILLIC.trim().split('\n')) {
    const space = line.indexOf(' ');
    const latin = line.slice(0, space);
    const costs = new Map<number, number>();
    for (const [, group = '', cost] of line.slice(space + 1).matchAll(/(\p{L}*)(\d+)/gu))
      costs.set(
        group === '' ? 0 : codeOf(group.charCodeAt(0), group.length > 1 ? group.charCodeAt(1) : 0),
        Number(cost) / 20,
      );
    out.set(latin, costs);
  }
  return out;
}

/** Letters by which one script may be longer than the other at no cost. */
const MOST_LONGER = 8;

const SIZE = LONGEST_WORD + 1;
const cells = new Float64Array(SIZE * SIZE);

/**
 * The least cost to read `latin` (plain letters) as `cyrillic` (small letters), on the scale of `soundDistance`.
 * `Infinity` where it exceeds `limit` or a word is longer than `LONGEST_WORD`.
 */
export function crossDistance(latin: string, cyrillic: string, limit: number): number {
  const n = latin.length;
  const m = cyrillic.length;
  if (n > LONGEST_WORD || m > LONGEST_WORD) return Number.POSITIVE_INFINITY;
  if (Math.abs(n - m) > MOST_LONGER + limit) return Number.POSITIVE_INFINITY;
  table ??= build();
  const extra = table.get('');
  cells.fill(Number.POSITIVE_INFINITY, 0, (n + 1) * SIZE);
  cells[0] = 0;
  for (let i = 0; i <= n; i++) {
    const groups: Array<Map<number, number> | undefined> = [];
    for (let length = 1; length <= LONGEST_LATIN && i + length <= n; length++)
      groups.push(table.get(latin.slice(i, i + length)));
    let least = Number.POSITIVE_INFINITY;
    for (let j = 0; j <= m; j++) {
      const here = cells[i * SIZE + j] ?? Number.POSITIVE_INFINITY;
      if (here > limit) continue;
      if (here < least) least = here;
      const first = j < m ? letterAt(cyrillic, j) : 0;
      const second = j + 1 < m ? letterAt(cyrillic, j + 1) : 0;
      if (first !== 0) lower(i * SIZE + j + 1, here + (extra?.get(codeOf(first, 0)) ?? CYRILLIC_ONLY));
      for (let length = 1; length <= groups.length; length++) {
        const to = (i + length) * SIZE + j;
        const costs = groups[length - 1];
        if (length === 1) {
          lower(to, here + LATIN_ONLY);
          if (first !== 0) lower(to + 1, here + 1);
        }
        if (!costs) continue;
        const silent = costs.get(0);
        if (silent !== undefined) lower(to, here + silent);
        if (first === 0) continue;
        const one = costs.get(codeOf(first, 0));
        if (one !== undefined) lower(to + 1, here + one);
        const two = second === 0 ? undefined : costs.get(codeOf(first, second));
        if (two !== undefined) lower(to + 2, here + two);
      }
    }
  }
  const total = cells[n * SIZE + m] ?? Number.POSITIVE_INFINITY;
  return total <= limit ? total : Number.POSITIVE_INFINITY;
}

/** A first letter's reading may cost this much. */
const INITIAL_COST = 0.85;

/** May a Latin word that begins so be, in Cyrillic, a word that begins with that letter? For initials. */
export function mayBegin(latin: string, cyrillic: string): boolean {
  table ??= build();
  const first = letterAt(cyrillic, 0);
  for (let length = 1; length <= Math.min(LONGEST_LATIN, latin.length); length++) {
    for (const [code, cost] of table.get(latin.slice(0, length)) ?? [])
      if (code !== 0 && cost <= INITIAL_COST && code >> 9 === (first & 0x1ff)) return true;
  }
  return false;
}

/** The table knows ё as е. */
function letterAt(word: string, at: number): number {
  const code = word.charCodeAt(at);
  return code === 0x451 ? 0x435 : code;
}

function lower(at: number, cost: number): void {
  if (cost < (cells[at] ?? 0)) cells[at] = cost;
}
