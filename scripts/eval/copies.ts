/**
 * Measures how surely `findCopies` finds passages pasted from one news text into another, and how often it joins texts
 * that share nothing: a simulation on the German Wikinews articles (CC BY-NC-SA 4.0, evaluation only), the same on every
 * run. Usage: HEARSAY_DATA=DIR npx unrun scripts/eval/copies.ts [--errors N] [--trials N]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/pipeline.ts';
import { readBytes } from '../../src/ingest/index.ts';
import { findCopies } from '../../src/link/copies.ts';
import { passagesOf, readWords, type Words } from '../../src/link/passages.ts';
import { evaluationFolder } from '../evaluate/data.ts';
import { randomOf } from './random.ts';

const args = process.argv.slice(2);
const option = (name: string, other: number): number =>
  args.includes(name) ? Number(args[args.indexOf(name) + 1]) : other;
const shown = option('--errors', 0);
const trials = option('--trials', 1000);
const SENTENCES = 12;
const LEAST_WORDS = 4;
/** The size of a pool of 83 texts, all compared with all, in which no false pair is asked for. */
const PAIRS = 3403;

interface Article {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

const folder = join(evaluationFolder(), 'data', 'wikinews-quotations-de');
const articles = ['train.jsonl', 'dev.jsonl'].flatMap((file) =>
  readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Article => JSON.parse(line)),
);
/** Lines of tables and pieces of names are no sentences. */
const isSentence = (text: string): boolean => text.split(/\s+/).length >= LEAST_WORDS && /[.!?“"]$/.test(text);
const texts = articles
  .map(({ name, text, sentences }) => ({
    name,
    sentences: sentences
      .map(([start, end]) => text.slice(start, end))
      .filter(isSentence)
      .slice(0, SENTENCES),
  }))
  .filter(({ sentences }) => sentences.length === SENTENCES);

async function wordsOf(sentences: readonly string[]): Promise<Words> {
  const line = JSON.stringify({ id: 'x', language: 'de', text: sentences.join(' ') });
  for await (const reading of readBytes(new TextEncoder().encode(`${line}\n`), 'x.jsonl'))
    if ('source' in reading) return readWords(passagesOf(extract(reading.source)));
  throw new Error('a text could not be read');
}

const vocabulary = texts.flatMap(({ sentences }) => sentences.join(' ').split(' '));
const originals = await Promise.all(texts.map(({ sentences }) => wordsOf(sentences)));
const random = randomOf(20220107);

/** `share` of the words of a text replaced by words from anywhere. */
const changed = (text: string, share: number): string =>
  text
    .split(' ')
    .map((word) => (random() < share ? (vocabulary[Math.floor(random() * vocabulary.length)] ?? word) : word))
    .join(' ');

/** How many of the trials are found: sentences of one text, changed or not, in the middle of another. */
async function recall(sentences: number, share: number): Promise<number> {
  let found = 0;
  let missed = 0;
  for (let trial = 0; trial < trials; trial++) {
    const donor = Math.floor(random() * texts.length);
    const base = (donor + 1 + Math.floor(random() * (texts.length - 1))) % texts.length;
    const first = Math.floor(random() * (SENTENCES - sentences + 1));
    const pasted = (texts[donor]?.sentences ?? []).slice(first, first + sentences).map((text) => changed(text, share));
    const own = texts[base]?.sentences ?? [];
    const place = Math.floor(random() * own.length);
    const made = sentences === SENTENCES ? pasted : [...own.slice(0, place), ...pasted, ...own.slice(place)];
    const from = originals[donor];
    if (!from) continue;
    if (findCopies([from, await wordsOf(made)]).length > 0) found++;
    else if (missed++ < shown) console.log(`missed: ${JSON.stringify(pasted)}`);
  }
  return found / trials;
}

const alike = findCopies(originals);
for (const { from, to, passages } of alike.slice(0, shown)) {
  console.log(`joined: ${texts[from]?.name} | ${texts[to]?.name}`);
  for (const { to: span } of passages) console.log(`  ${(texts[to]?.sentences ?? []).join(' ').slice(...span)}`);
}
const pairs = (originals.length * (originals.length - 1)) / 2;
console.log(`texts of ${SENTENCES} sentences: ${texts.length}, trials: ${trials}`);
for (const [what, sentences, share] of [
  ['two sentences pasted unchanged', 2, 0],
  ['two sentences pasted, 10 % of the words changed', 2, 0.1],
  ['two sentences pasted, 20 % of the words changed', 2, 0.2],
  ['whole text, 20 % of the words changed', SENTENCES, 0.2],
] as const)
  console.log(`${what}: found ${(await recall(sentences, share)).toFixed(3)}`);
console.log(
  `texts that share nothing by intent: ${alike.length} of ${pairs} pairs joined, ${((alike.length / pairs) * PAIRS).toFixed(2)} in ${PAIRS}`,
);
