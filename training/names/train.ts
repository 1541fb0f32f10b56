/**
 * Learns how Latin letters answer Cyrillic ones, from pairs of name tokens (Wikidata, CC0): expectation–maximisation
 * over joint multigrams (groups of 0–4 Latin and 0–2 Cyrillic letters), as in many-to-many alignment of letters and
 * phonemes (Jiampojamarn, Kondrak and Sherif 2007). Writes the costs as a TypeScript module.
 *
 * Usage: HEARSAY_DATA=DIR npx unrun training/names/train.ts > src/names/data/latin-cyrillic.ts
 * Every tenth token is left out, to be measured on.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROUNDS = 8;
const LATIN_MOST = 4;
const CYRILLIC_MOST = 2;
/** Units met less often than this are dropped. */
const LEAST_COUNT = 2;
/** A token met often counts more, but not as often as it was met. */
const weightOf = (count: number): number => 1 + Math.log(count);

const { HEARSAY_DATA: data } = process.env;
if (!data) throw new Error('HEARSAY_DATA must name the folder that holds the folder data');

interface Pair {
  readonly latin: string;
  readonly cyrillic: string;
  readonly weight: number;
}

function readPairs(): Pair[] {
  const pairs: Pair[] = [];
  const lines = readFileSync(join(data ?? '', 'data', 'names', 'wikidata-russian.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean);
  lines.forEach((line, at) => {
    const [latin = '', cyrillic = '', count = '1'] = line.split('\t');
    if (at % 10 === 0 || !/^\p{Script=Cyrillic}+$/u.test(cyrillic)) return;
    const stripped = latin.normalize('NFD').replace(/[\p{M}\p{P}]+/gu, '');
    if (!/^\p{Script=Latin}+$/u.test(stripped)) return;
    pairs.push({ latin: stripped, cyrillic: cyrillic.replaceAll('ё', 'е'), weight: weightOf(Number(count)) });
  });
  return pairs;
}

const pairs = readPairs();
let probability = new Map<string, number>();

/** A unit's factor: its probability to the power of its length, so that long groups win nothing by being long. */
function factor(latin: string, cyrillic: string): number {
  const known = probability.get(`${latin}|${cyrillic}`);
  if (known === undefined) return 0;
  return known ** (0.85 + 0.15 * Math.max(latin.length, cyrillic.length));
}

function start(): void {
  // The first guess: all groups alike that keep the lengths near to each other.
  for (const { latin, cyrillic } of pairs) {
    for (let i = 0; i <= latin.length; i++)
      for (let l = 0; l <= LATIN_MOST && i + l <= latin.length; l++)
        for (let j = 0; j <= cyrillic.length; j++) {
          if (Math.abs(i / latin.length - j / cyrillic.length) > 0.35) continue;
          for (let c = 0; c <= CYRILLIC_MOST && j + c <= cyrillic.length; c++) {
            if (l + c === 0 || (l === 0 && c > 1)) continue;
            probability.set(
              `${latin.slice(i, i + l)}|${cyrillic.slice(j, j + c)}`,
              l === 1 && c === 1 ? 0.02 : l === 0 || c === 0 ? 0.002 : 0.01,
            );
          }
        }
  }
}

/** One round: forward, backward, expected counts. Returns the counts. */
function expect(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { latin, cyrillic, weight } of pairs) {
    const n = latin.length;
    const m = cyrillic.length;
    const width = m + 1;
    const forward = new Float64Array((n + 1) * width);
    const backward = new Float64Array((n + 1) * width);
    const edges: Array<[number, number, number, string]> = [];
    forward[0] = 1;
    for (let i = 0; i <= n; i++)
      for (let j = 0; j <= m; j++) {
        const here = forward[i * width + j] ?? 0;
        if (here === 0 || Math.abs(i / n - j / m) > 0.5) continue;
        for (let l = 0; l <= LATIN_MOST && i + l <= n; l++)
          for (let c = 0; c <= CYRILLIC_MOST && j + c <= m; c++) {
            if (l + c === 0 || (l === 0 && c > 1)) continue;
            const [x, y] = [latin.slice(i, i + l), cyrillic.slice(j, j + c)];
            const p = factor(x, y);
            if (p === 0) continue;
            const to = (i + l) * width + j + c;
            forward[to] = (forward[to] ?? 0) + here * p;
            edges.push([i * width + j, to, p, `${x}|${y}`]);
          }
      }
    const total = forward[n * width + m] ?? 0;
    if (!(total > 0)) continue;
    backward[n * width + m] = 1;
    for (let at = edges.length - 1; at >= 0; at--) {
      const [from, to, p] = edges[at] as [number, number, number, string];
      backward[from] = (backward[from] ?? 0) + (backward[to] ?? 0) * p;
    }
    for (const [from, to, p, unit] of edges) {
      const share = (weight * (forward[from] ?? 0) * p * (backward[to] ?? 0)) / total;
      if (share > 1e-6) counts.set(unit, (counts.get(unit) ?? 0) + share);
    }
  }
  return counts;
}

start();
for (let round = 0; round < ROUNDS; round++) {
  const counts = expect();
  let total = 0;
  for (const count of counts.values()) total += count;
  probability = new Map();
  for (const [unit, count] of counts) if (count > 0.3) probability.set(unit, count / total);
  process.stderr.write(`round ${round + 1}: ${probability.size} units\n`);
}
const counts = expect();
const ofLatin = new Map<string, number>();
const ofCyrillic = new Map<string, number>();
for (const [unit, count] of counts) {
  const [x = '', y = ''] = unit.split('|');
  ofLatin.set(x, (ofLatin.get(x) ?? 0) + count);
  ofCyrillic.set(y, (ofCyrillic.get(y) ?? 0) + count);
}
const lines = new Map<string, string[]>();
for (const [unit, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < LEAST_COUNT) continue;
  const [x = '', y = ''] = unit.split('|');
  const given = count / (ofLatin.get(x) ?? 1);
  const back = count / (ofCyrillic.get(y) ?? 1);
  const chance = x === '' ? given * 0.02 : y === '' ? given : Math.max(given, back * 0.5);
  const cost = -Math.log(chance) / 4.5;
  if (cost > 1.2) continue;
  const line = lines.get(x) ?? [];
  line.push(`${y}${Math.max(0, Math.round(cost * 20 - 1))}`);
  lines.set(x, line);
}
process.stdout.write(`/**
 * What it costs that a group of Latin letters answers a group of Cyrillic ones, in twentieths of one letter's cost:
 * "sch ж12ш0". Made by training/names/train.ts from Wikidata's names (CC0); do not edit.
 */
export const LATIN_CYRILLIC = \`
${[...lines].map(([x, ys]) => `${x} ${ys.join('')}`).join('\n')}
\`;
`);
