import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compile, compileFolder, FOLDER, PARTS } from './annotations.ts';
import type { Gold, GoldFigure } from './gold.ts';
import { round } from './numbers.ts';

/** A slot as one word, by the annotator's first choice. */
const FIRST: readonly (readonly [string, (f: GoldFigure) => string])[] = [
  ['value and comparator', (f) => JSON.stringify(f.values[0])],
  ['counts', (f) => f.counts[0] ?? ''],
  ['population', (f) => f.population[0] ?? ''],
  ['place', (f) => f.place[0]?.value ?? '-'],
  ['place stated', (f) => `${f.place[0]?.stated}`],
  ['as of', (f) => JSON.stringify(f.asOf[0]?.value ?? '-')],
  ['extent', (f) => f.extent[0] ?? ''],
  ['role', (f) => f.role[0] ?? ''],
  ['negated', (f) => `${f.negated ?? 'either'}`],
  ['part of', (f) => f.partOf[0] ?? ''],
  ['total of', (f) => JSON.stringify(f.totalOf[0] ?? [])],
  ['speaker', (f) => f.by[0] ?? ''],
  ['via', (f) => f.via[0] ?? ''],
];

/** The same, whether the second annotator's first choice is among those that the first accepts. */
const ACCEPTED: readonly ((a: GoldFigure, b: GoldFigure) => boolean)[] = FIRST.map(([name, first]) => (a, b) => {
  const choice = first(b);
  const readings: Readonly<Record<string, readonly string[]>> = {
    'value and comparator': a.values.map((v) => JSON.stringify(v)),
    counts: a.counts,
    population: a.population,
    place: a.place.map(({ value }) => value ?? '-'),
    'place stated': a.place.map(({ stated }) => `${stated}`),
    'as of': a.asOf.map(({ value }) => JSON.stringify(value ?? '-')),
    extent: a.extent,
    role: a.role,
    negated: a.negated === undefined ? [choice] : [`${a.negated}`],
    'part of': a.partOf,
    'total of': a.totalOf.map((ids) => JSON.stringify(ids)),
    speaker: a.by,
    via: a.via,
  };
  return readings[name]?.includes(choice) ?? false;
});

/** Pairs of tellings that a pass takes for one claim. */
function pairsOf(gold: Gold, only: ReadonlySet<string>): Set<string> {
  const told = [...gold.figures.filter(({ loose }) => !loose), ...gold.statements].filter(({ report }) =>
    only.has(report),
  );
  return new Set(
    told.flatMap((a) => told.filter((b) => a.id < b.id && a.claim === b.claim).map((b) => `${a.id} ${b.id}`)),
  );
}

/** How far two passes over the same reports agree: figures found by both, each slot, and pairs of one claim. */
function main(args: readonly string[]): void {
  const only = args.includes('--part') ? args[args.indexOf('--part') + 1]?.split(',') : undefined;
  const both: [GoldFigure, GoldFigure][] = [];
  let [first, second, shared, pairsA, pairsB, pairsBoth] = [0, 0, 0, 0, 0, 0];
  for (const part of PARTS.filter((part) => only?.includes(part) ?? true)) {
    const folder = join(FOLDER, 'gold/second', part);
    if (!existsSync(folder)) continue;
    const [a, b] = [compile(part), compileFolder(folder, part, false)];
    const reports = new Set(b.reports.map(({ id }) => id));
    const own = a.figures.filter(({ report }) => reports.has(report));
    first += own.length;
    second += b.figures.length;
    for (const figure of own) {
      const other = b.figures.find((f) => f.report === figure.report && f.start < figure.end && figure.start < f.end);
      if (other) both.push([figure, other]);
    }
    const [x, y] = [pairsOf(a, reports), pairsOf(b, reports)];
    pairsA += x.size;
    pairsB += y.size;
    pairsBoth += [...x].filter((pair) => y.has(pair)).length;
    shared += reports.size;
  }
  const share = (n: number, of: number): string => `${round((100 * n) / of, 1)} %`;
  const out = [`${shared} reports; figures: ${first} and ${second}, ${both.length} found by both`];
  FIRST.forEach(([name, choice], i) => {
    const same = both.filter(([a, b]) => choice(a) === choice(b)).length;
    const accepted = both.filter(([a, b]) => ACCEPTED[i]?.(a, b)).length;
    out.push(
      `${name}: same first choice ${share(same, both.length)}, second's choice accepted by the first ${share(accepted, both.length)}`,
    );
  });
  const all = both.filter(([a, b]) => ACCEPTED.every((test) => test(a, b))).length;
  out.push(`all slots accepted: ${share(all, both.length)}`);
  out.push(
    `pairs of one claim: ${pairsA} and ${pairsB}, ${pairsBoth} in both (F1 ${share(2 * pairsBoth, pairsA + pairsB)})`,
  );
  process.stdout.write(`${out.join('\n')}\n`);
}

main(process.argv.slice(2));
