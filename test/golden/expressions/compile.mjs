// Compiles the marked texts of this folder into ru.jsonl, with offsets (README.md tells the format).
//   node test/golden/expressions/compile.mjs           writes ru.jsonl
//   node test/golden/expressions/compile.mjs --check   fails where the file written before is not what the texts say
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const LABEL =
  /^(?<comparator>>=|<=|>|<|~)?(?<low>-?\d+(?:\.\d+)?(?:\/\d+)?)(?:\.\.(?<high>-?\d+(?:\.\d+)?))?(?: (?<trend>up|down))?(?: ; (?<unit>.+))?$/;
const TIME = /^(?<type>DATE|TIME|DURATION|SET) (?<value>\S+)(?: (?<mod>[A-Z_]+))?$/;

function fail(path, why) {
  throw new Error(`${path}: ${why}`);
}

/** "0.25", or "1/3". */
function number(words) {
  const [over, under = '1'] = words.split('/');
  return Number(over) / Number(under);
}

function timeOf(path, label, span) {
  const { type, value, mod } = TIME.exec(label)?.groups ?? fail(path, `"${label}" is no time`);
  return { ...span, type, value, ...(mod && { mod }) };
}

function quantityOf(path, label, span) {
  const { comparator = '=', low, high = low, trend, unit } = LABEL.exec(label)?.groups ?? fail(path, `"${label}" is no quantity`);
  return { ...span, low: number(low), high: number(high), comparator, ...(trend && { trend }), ...(unit && { unit }) };
}

/** One document: marks may stand in each other and are taken out of the text. */
function compile(path) {
  const meta = {};
  const lines = readFileSync(path, 'utf8').split('\n');
  while (lines[0]?.startsWith('% ')) {
    const [, key, value] = /^% ([a-z]+): (.*)$/.exec(lines.shift()) ?? fail(path, 'a header line is "% key: value"');
    meta[key] = value;
  }
  const source = lines.join('\n').trim();
  const times = [];
  const quantities = [];
  const open = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const char = source[i];
    if (char === '{' || char === '[') open.push({ char, start: text.length });
    else if (char === '|') {
      const { char: mark, start } = open.pop() ?? fail(path, `a label stands alone: ${source.slice(i, i + 20)}`);
      const end = source.indexOf(mark === '{' ? '}' : ']', i);
      if (end < 0) fail(path, `a mark is not closed: ${source.slice(i, i + 20)}`);
      const label = source.slice(i + 1, end);
      const span = { start, end: text.length };
      if (mark === '{') times.push(timeOf(path, label, span));
      else quantities.push(quantityOf(path, label, span));
      i = end;
    } else text += char;
  }
  if (open.length) fail(path, `${open.length} marks are open at the end`);
  const byStart = (a, b) => a.start - b.start || a.end - b.end;
  return { id: basename(path, '.txt'), ...meta, language: 'ru', text, times: times.sort(byStart), quantities: quantities.sort(byStart) };
}

const documents = readdirSync(join(here, 'ru'))
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => compile(join(here, 'ru', file)));
const out = documents.map((d) => `${JSON.stringify(d)}\n`).join('');
const file = join(here, 'ru.jsonl');
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== out) fail(file, 'the texts say something else: run compile.mjs');
} else writeFileSync(file, out);
const count = (key) => documents.reduce((n, d) => n + d[key].length, 0);
console.log(`ru: ${documents.length} texts, ${count('times')} times, ${count('quantities')} quantities`);
