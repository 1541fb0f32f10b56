import { readFileSync } from 'node:fs';
import { compile, PARTS, type Part, SLOTS_ONLY } from './annotations.ts';
import type { Answer } from './answer.ts';
import { round } from './numbers.ts';
import { productAnswers } from './product.ts';
import { type Score, score } from './score-all.ts';
import { SLOTS } from './score-slots.ts';

const USAGE = `npm run benchmark -- [--part tune|wide|broad|fresh|deep|far|brief|next|late|long|plain|kept] [--errors] [--json] [--answers FILE]
  --part          that part alone; plain is scored only so
  --errors        print every mistake, of the parts tuned on only, unless --part names another
  --json          print all scores as JSON, without the mistakes
  --answers FILE  score another program's answer (JSON, see README.md) to the part given instead of the product's
`;

/** Where a score keeps its mistakes. */
const MISTAKES: ReadonlySet<string> = new Set(['mistakes', 'missed', 'wrong', 'byKind']);

type Row = readonly [string, (score: Score) => string];

/** Parts that are scored only where they are asked for by name: nobody sees even their sums by the way. */
const ASKED_FOR: ReadonlySet<Part> = new Set<Part>(['plain']);

/** Parts whose mistakes are shown only where they are asked for by name: nobody has tuned on them. */
const UNSEEN: ReadonlySet<Part> = new Set<Part>(['plain', 'kept']);

/** Rows that are empty for a part of which slots and claims only are annotated begin here. */
const FULL_FROM = 'findings, wanted';
const ROWS: readonly Row[] = [
  ['reports', (s) => `${s.reports}`],
  ['figures (repeats merged)', (s) => `${s.slots.figures}`],
  ['figures found', (s) => round(s.slots.found, 3)],
  ['figures read beside', (s) => `${s.slots.extra}`],
  ['slots all right', (s) => round(s.slots.all, 3)],
  ['  without speaker and via', (s) => round(s.slots.own, 3)],
  ...SLOTS.map((slot): Row => [`  ${slot}`, (s) => round(s.slots.right[slot], 3)]),
  ['pairs of one claim, wanted', (s) => `${s.pairs.wanted}`],
  ['  precision', (s) => `${round(s.pairs.precision, 3)} (${s.pairs.false} false)`],
  ['  recall', (s) => round(s.pairs.recall, 3)],
  ['findings, wanted', (s) => `${s.findings.wanted}`],
  ['  precision', (s) => `${round(s.findings.precision, 3)} (${s.findings.false} false)`],
  ['  recall', (s) => round(s.findings.recall, 3)],
  ['  false per report', (s) => round(s.findings.falsePerReport, 3)],
  ['  not judged', (s) => `${s.findings.neutral}`],
  ['origins, claims', (s) => `${s.origins.claims}`],
  ['  low right', (s) => round(s.origins.low, 3)],
  ['  high right', (s) => round(s.origins.high, 3)],
  ['lineage, wanted', (s) => `${s.lineage.wanted}`],
  ['  precision', (s) => `${round(s.lineage.precision, 3)} (${s.lineage.false} false)`],
  ['  recall', (s) => round(s.lineage.recall, 3)],
  ['  kind right', (s) => round(s.lineage.kindRight / s.lineage.wanted, 3)],
];

interface Column {
  readonly name: string;
  readonly part: Part;
  readonly score: Score;
}

function table(columns: readonly Column[]): string {
  const full = ROWS.findIndex(([name]) => name === FULL_FROM);
  const cells = [
    ['', ...columns.map(({ name }) => name)],
    ...ROWS.map(([name, of], row) => [
      name,
      ...columns.map(({ part, score: s }) => (row >= full && SLOTS_ONLY.has(part) ? '' : of(s))),
    ]),
  ];
  const widths = cells[0]?.map((_, i) => Math.max(...cells.map((row) => (row[i] ?? '').length))) ?? [];
  return cells
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function mistakes(name: string, part: Part, { slots, pairs, findings, origins, lineage }: Score): string {
  const list = (title: string, lines: readonly string[]): string[] => [
    `${name}, ${title} (${lines.length}):`,
    ...lines.map((l) => `  ${l}`),
  ];
  const kinds = [...findings.byKind].map(
    ([kind, k]) => `${kind}: wanted ${k.wanted}, found ${k.found}, asserted right ${k.right}, false ${k.false}`,
  );
  const rest = [
    ...list('findings by kind', kinds),
    ...list('findings missed', findings.missed),
    ...list('findings false', findings.wrong),
    ...list('origins', origins.mistakes),
    ...list('lineage missed', lineage.missed),
    ...list('lineage false', lineage.wrong),
  ];
  return [
    ...list(
      'slots',
      slots.mistakes.map((m) => `${m.figure} ${m.slot}: wanted ${m.wanted}, got ${m.got}`),
    ),
    ...list('pairs missed', pairs.missed),
    ...list('pairs false', pairs.wrong),
    ...(SLOTS_ONLY.has(part) ? [] : rest),
  ].join('\n');
}

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return;
  }
  const after = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const [only, file] = [after('--part'), after('--answers')];
  const parts = PARTS.filter((part) => (only === undefined ? !ASKED_FOR.has(part) : part === only));
  if (parts.length === 0 || (file !== undefined && only === undefined)) throw new Error(USAGE);
  const columns: Column[] = [];
  for (const part of parts) {
    const gold = compile(part);
    if (file !== undefined) {
      const answer: Answer = JSON.parse(readFileSync(file, 'utf8'));
      columns.push({ name: part, part, score: score(gold, answer) });
      continue;
    }
    const { read, slots } = await productAnswers(part, gold);
    columns.push(
      { name: part, part, score: score(gold, read) },
      { name: `${part}, gold slots`, part, score: score(gold, slots) },
    );
  }
  if (args.includes('--json')) {
    const bare = (key: string, value: unknown): unknown => (MISTAKES.has(key) ? undefined : value);
    process.stdout.write(`${JSON.stringify(columns, bare)}\n`);
    return;
  }
  process.stdout.write(`${table(columns)}\n`);
  const shown = columns.filter(({ part }) => only !== undefined || !UNSEEN.has(part));
  if (args.includes('--errors'))
    for (const one of shown) process.stdout.write(`\n${mistakes(one.name, one.part, one.score)}\n`);
}

await main(process.argv.slice(2));
