/**
 * Measures `compareNames` on labelled pairs of names (nomenklatura, MIT) and on Latin and Cyrillic tokens of Wikidata
 * (CC0). Usage: HEARSAY_DATA=DIR npx unrun scripts/eval/names.ts [--errors N] [--kind]
 * Without --kind no pair is told what it names, as on the command line.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames, type NameKind } from '../../src/names/index.ts';
import { evaluationFolder } from '../evaluate/data.ts';

const data = join(evaluationFolder(), 'data');
const args = process.argv.slice(2);
const shown = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
const told = args.includes('--kind');

/** One line of CSV with quoted fields. */
function fields(line: string): string[] {
  const out: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const char = line.charAt(at);
    if (char === '"') {
      if (quoted && line.charAt(at + 1) === '"') {
        field += '"';
        at++;
      } else quoted = !quoted;
    } else if (char === ',' && !quoted) {
      out.push(field);
      field = '';
    } else field += char;
  }
  return [...out, field];
}

const KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  LegalEntity: 'organization',
  Vessel: 'vessel',
};

function pairs(): void {
  const lines = readFileSync(join(data, 'names', 'nomenklatura-cases.csv'), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean);
  const count = { tp: 0, fp: 0, fn: 0, tn: 0 };
  const errors: string[] = [];
  const started = performance.now();
  for (const line of lines) {
    const [, schema = '', a = '', b = '', label] = fields(line);
    const kind = told ? KINDS[schema] : undefined;
    const { same, score, reasons } = compareNames(a, b, kind ? { kind } : {});
    const gold = label === 'true';
    count[same ? (gold ? 'tp' : 'fp') : gold ? 'fn' : 'tn']++;
    if (same !== gold)
      errors.push(`${gold ? 'missed' : 'false '} ${score.toFixed(2)} ${schema}: ${a} | ${b} — ${reasons.join('; ')}`);
  }
  const precision = count.tp / (count.tp + count.fp);
  const recall = count.tp / (count.tp + count.fn);
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `nomenklatura: ${lines.length} pairs, P ${(100 * precision).toFixed(1)} R ${(100 * recall).toFixed(1)} F1 ${(100 * f1).toFixed(1)} (${JSON.stringify(count)}, ${(performance.now() - started).toFixed(0)} ms)`,
  );
  for (const error of errors.slice(0, shown)) console.log(`  ${error}`);
}

function tokens(): void {
  const lines = readFileSync(join(data, 'names', 'wikidata-russian.tsv'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const rows = lines.map((line) => line.split('\t'));
  for (const least of [1, 3]) {
    const kept = rows.filter((row) => Number(row[2]) >= least && (row[0] ?? '').length > 2);
    let same = 0;
    let random = 0;
    const misses: string[] = [];
    kept.forEach(([latin = '', cyrillic = ''], at) => {
      if (compareNames(latin, cyrillic).same) same++;
      else if (misses.length < shown && at % 37 === 0) misses.push(`${latin} ${cyrillic}`);
      // A prime step pairs each token with one far from it in the alphabet.
      const other = kept[(at * 7919 + 13) % kept.length];
      if (other && other[0] !== latin && compareNames(latin, other[1] ?? '').same) random++;
    });
    console.log(
      `wikidata tokens seen ≥ ${least}: ${kept.length}, joined ${((100 * same) / kept.length).toFixed(1)} %, random pairs joined ${((100 * random) / kept.length).toFixed(3)} %`,
    );
    if (misses.length > 0) console.log(`  missed: ${misses.join(', ')}`);
  }
}

pairs();
tokens();
