/**
 * Measures times and quantities on our own Russian texts (test/golden/expressions). Times by the evaluation folder's own
 * program; a quantity is found where one overlaps it and has its value, or its two bounds.
 * Usage: HEARSAY_DATA=DIR npx unrun scripts/eval/expressions.ts [--errors N] (errors of the part that is studied only)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../../src/extract/analysis.ts';
import { findQuantities } from '../../src/extract/quantities/index.ts';
import { findTimes } from '../../src/extract/times/index.ts';
import type { Source, Span } from '../../src/model/index.ts';
import { evaluationFolder, ROOT } from '../evaluate/data.ts';

interface Quantity extends Span {
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly comparator: string;
  readonly trend?: string | undefined;
  readonly unit?: string | undefined;
}
interface TimeSpan extends Span {
  readonly value: string;
}
interface Gold {
  readonly id: string;
  readonly part: string;
  readonly published: string;
  readonly text: string;
  readonly times: readonly TimeSpan[];
  readonly quantities: readonly Quantity[];
}
interface Timed {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly TimeSpan[];
  readonly system: readonly TimeSpan[];
}
interface TimeScore {
  readonly figures: Readonly<
    Record<string, { readonly precision: number; readonly recall: number; readonly f1: number }>
  >;
  readonly mistakes: readonly { id: string; text: string; gold: TimeSpan | null; system: TimeSpan | null }[];
}

const args = process.argv.slice(2);
const shown = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
const { score }: { score: (documents: readonly Timed[]) => TimeScore } = await import(
  pathToFileURL(join(evaluationFolder(), 'eval/times.mjs')).href
);
const documents = readFileSync(join(ROOT, 'test/golden/expressions/ru.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Gold);

function sourceOf({ id, text, published }: Gold): Source {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    kind: 'paragraph' as const,
    start: index,
    end: index + line.length,
  }));
  return {
    id,
    origin: { format: 'text', sha256: '0'.repeat(64) },
    published: { value: published, basis: 'given' },
    language: 'ru',
    text,
    blocks,
    links: [],
    diagnostics: [],
  };
}

const percent = (share: number): string => (100 * share).toFixed(1);
const close = (a = Number.NaN, b = Number.NaN): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a));
const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const lowOf = ({ low, value }: Quantity): number | undefined => low ?? value;
const highOf = ({ high, value }: Quantity): number | undefined => high ?? value;
/** As for English: a change told stands before the comparator, and bounds are not told from what lies beyond them. */
const changeOf = ({ trend, comparator }: Quantity): string =>
  trend ?? ({ '>=': '>', '<=': '<' } as Record<string, string>)[comparator] ?? comparator;
const shortly = (q: Quantity | undefined): string =>
  q ? `${q.comparator}${[...new Set([lowOf(q), highOf(q)])].join('..')} ${q.trend ?? ''} ${q.unit ?? ''}` : 'nothing';

/** Figures of the quantities of some documents, one line each; what is wrong goes to `errors`. */
function quantities(gold: readonly Gold[], errors: string[]): string[] {
  const count = { gold: 0, system: 0, value: 0, change: 0, unit: 0 };
  for (const one of gold) {
    const analysis = analyse(sourceOf(one));
    const found: Quantity[] = [...findQuantities(analysis, findTimes(analysis))];
    count.gold += one.quantities.length;
    count.system += found.length;
    for (const want of one.quantities) {
      const at = found.findIndex(
        (q) => overlap(q, want) && close(lowOf(q), lowOf(want)) && close(highOf(q), highOf(want)),
      );
      const got = found[at];
      if (got) {
        found.splice(at, 1);
        count.value++;
        if (changeOf(got) === changeOf(want)) count.change++;
        if (got.unit?.toLowerCase() === want.unit?.toLowerCase()) count.unit++;
      }
      if (shortly(got) !== shortly(want))
        errors.push(
          `${one.id} “${one.text.slice(want.start - 20, want.end + 20)}” gold ${shortly(want)}, system ${shortly(got)}`,
        );
    }
    for (const q of found)
      errors.push(`${one.id} “${one.text.slice(q.start - 20, q.end + 20)}” not in gold ${shortly(q)}`);
  }
  return (['value', 'change', 'unit'] as const).map((part) => {
    const [precision, recall] = [count[part] / count.system, count[part] / count.gold];
    const name = part === 'value' ? 'value' : `value with ${part}`;
    const f1 = (2 * precision * recall) / (precision + recall || 1);
    return `  quantities, ${name}: P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${count.gold} in gold)`;
  });
}

const PARTS = [
  ['all', documents],
  ['studied', documents.filter(({ part }) => part === 'studied')],
  ['kept aside', documents.filter(({ part }) => part === 'aside')],
] as const;
for (const [name, gold] of PARTS) {
  console.log(`Russian, ${name} (${gold.length} texts)`);
  const timed = gold.map((one) => ({
    id: one.id,
    text: one.text,
    gold: one.times,
    system: findTimes(analyse(sourceOf(one))),
  }));
  const { figures, mistakes } = score(timed);
  for (const [part, { precision, recall, f1 }] of Object.entries(figures))
    console.log(
      `  times, ${part.replace('Value', ' with value')}: P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}  (${gold.reduce((n, { times }) => n + times.length, 0)} in gold)`,
    );
  const errors: string[] = [];
  for (const line of quantities(gold, errors)) console.log(line);
  if (name !== 'studied') continue;
  const told = (text: string, time: TimeSpan | null) =>
    time ? `${text.slice(time.start, time.end)} = ${time.value}` : 'nothing';
  for (const { id, text, gold: want, system } of mistakes.slice(0, shown))
    console.log(`    ${id}: gold ${told(text, want)}, system ${told(text, system)}`);
  for (const error of errors.slice(0, shown)) console.log(`    ${error.replace(/\s+/g, ' ')}`);
}
