/**
 * Measures whether the program knows who speaks, on the project's own texts (`test/golden/attribution`): of every annotated
 * speaker whose own words do not tell who it is (a pronoun, a definite description, a short name), and who is named elsewhere
 * in the text, whether the entity is the one annotated (`who`). *right*: it is; *open*: none, or one of its own that is mixed up with
 * nobody; *wrong*: another one; *missed*: the statement was not found. `--errors N` shows mistakes, of texts kept aside none.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, readBytes } from '../../src/index.ts';
import { languageOf } from '../../src/language/index.ts';
import type { Document, Statement } from '../../src/model/index.ts';
import { ensurePlaces } from '../build/places.ts';
import { ROOT } from '../evaluate/data.ts';

type Pair = readonly [start: number, end: number];

interface Annotation {
  readonly quote: readonly Pair[];
  readonly speaker: readonly Pair[];
  readonly as: string | null;
  readonly who: string | null;
}

interface Gold {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  /** Of texts whose mistakes nobody looks at: `aside`. */
  readonly part?: string;
  readonly annotations: readonly Annotation[];
}

const OUTCOMES = ['right', 'open', 'wrong', 'missed'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** Endings of a word are left out of comparison: so many letters at most, of a stem of so many at least. */
const ENDING = 3;
const STEM = 3;

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}]+/gu) ?? [];
const stemOf = (word: string): string => word.slice(0, Math.max(STEM, word.length - ENDING));
const sameWord = (a: string, b: string): boolean => a.startsWith(stemOf(b)) && b.startsWith(stemOf(a));

/** Whether the words hold every word of the name. */
const holds = (text: string, name: readonly string[]): boolean => {
  const words = wordsOf(text);
  return name.every((one) => words.some((word) => sameWord(word, one)));
};

/** Whether two names mean the same: one holds the other's words, or all that tells apart, its last. */
function means(name: string, who: string): boolean {
  const words = wordsOf(name);
  const wanted = wordsOf(who);
  if (!words.length) return false;
  return holds(name, wanted) || holds(who, words) || sameWord(words.at(-1) ?? '', wanted.at(-1) ?? '');
}

const pairsText = (text: string, pairs: readonly Pair[]): string => pairs.map(([a, b]) => text.slice(a, b)).join(' ');

/** The kind of a speaker that has to be made out; undefined where its own words tell who it is, or nothing else does. */
function kindOf({ text, language }: Gold, { as, who, speaker }: Annotation): string | undefined {
  if (who === null || as === null || as === 'anonymous' || !speaker.length) return undefined;
  const own = pairsText(text, speaker);
  // "ein Militärsprecher": somebody new, of whose body no pronoun or name stands there
  if (languageOf(language)?.entities.indefinite.has(wordsOf(own)[0] ?? '')) return undefined;
  if (as !== 'pronoun' && holds(own, wordsOf(who))) return undefined;
  const [first = [0, 0]] = speaker;
  const last = speaker.at(-1) ?? first;
  const others = [...text.slice(0, first[0]).split(/(?<=[.!?])\s|\n/), ...text.slice(last[1]).split(/(?<=[.!?])\s|\n/)];
  if (!others.some((sentence) => holds(sentence, wordsOf(who)))) return undefined;
  return as === 'name' ? 'short name' : as === 'pronoun' ? 'pronoun' : 'description';
}

const overlap = (a: readonly Pair[], b: readonly Pair[]): number => {
  let shared = 0;
  let all = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) shared += Math.max(0, Math.min(to, end) - Math.max(from, start));
  for (const [from, to] of [...a, ...b]) all += to - from;
  return all ? (2 * shared) / all : 0;
};

function bestOf(document: Document, { quote, speaker }: Annotation): Statement | undefined {
  let best: Statement | undefined;
  let most = 0;
  for (const statement of document.statements) {
    if (statement.kind === 'narrated') continue;
    const share = overlap(
      quote,
      statement.content.map(({ start, end }): Pair => [start, end]),
    );
    const spans = statement.attribution?.speaker?.spans ?? [];
    const value =
      share &&
      share +
        overlap(
          speaker,
          spans.map(({ start, end }): Pair => [start, end]),
        ) /
          100;
    if (value > most) {
      most = value;
      best = statement;
    }
  }
  return best;
}

/** What the program makes of an annotated speaker, and what it calls them. */
function judge(gold: Gold, document: Document, annotation: Annotation): { outcome: Outcome; called: string } {
  const speaker = bestOf(document, annotation)?.attribution?.speaker;
  if (!speaker) return { outcome: 'missed', called: '' };
  const id = document.mentions.find((mention) => mention.id === speaker.mention)?.entity;
  const entity = document.entities.find((one) => one.id === id);
  const isThis =
    overlap(
      annotation.speaker,
      speaker.spans.map(({ start, end }): Pair => [start, end]),
    ) > 0;
  if (!entity) return { outcome: isThis ? 'open' : 'missed', called: speaker.text };
  const names = [entity.name, ...entity.names];
  const { who } = annotation;
  if (names.some((name) => means(name, who ?? ''))) return { outcome: 'right', called: entity.name };
  if (!isThis) return { outcome: 'missed', called: entity.name };
  // one of its own: nobody else's words are given to it
  const others = gold.annotations.filter((one) => one.who !== null && one.who !== who);
  const isOther = others.some((one) => names.some((name) => means(name, one.who ?? '')));
  const isNamed = document.mentions.some(
    ({ entity: of, start, end }) =>
      of === id && overlap([[start, end]], annotation.speaker) === 0 && /^\p{Lu}/u.test(gold.text.slice(start)),
  );
  return { outcome: isOther || (isNamed && annotation.as === 'pronoun') ? 'wrong' : 'open', called: entity.name };
}

async function read({ name, text, language }: Gold): Promise<Document | undefined> {
  const row = Buffer.from(`${JSON.stringify({ id: name, text, language })}\n`);
  for await (const reading of readBytes(row, 'speakers.jsonl'))
    if (reading.kind === 'source') return extract(reading.source);
  return undefined;
}

/** The annotated texts, in the order of their files. */
function* goldTexts(): Generator<Gold> {
  const folder = join(ROOT, 'test/golden/attribution');
  for (const file of readdirSync(folder).sort())
    if (file.endsWith('.jsonl'))
      for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) if (line) yield JSON.parse(line);
}

async function main(shown: number): Promise<void> {
  ensurePlaces();
  const counts = new Map<string, Record<Outcome, number>>();
  const errors: string[] = [];
  for (const gold of goldTexts()) {
    const document = await read(gold);
    if (!document) throw new Error(`${gold.name} cannot be read`);
    const { name, language, part, text } = gold;
    for (const annotation of gold.annotations) {
      const kind = kindOf(gold, annotation);
      if (!kind) continue;
      const { outcome, called } = judge(gold, document, annotation);
      const groups = [`${language}, ${kind}`, `${language}, all`, ...(part === 'aside' ? ['all, aside'] : []), 'all'];
      for (const group of groups) {
        const row = counts.get(group) ?? { right: 0, open: 0, wrong: 0, missed: 0 };
        row[outcome]++;
        counts.set(group, row);
      }
      if (outcome !== 'right' && part !== 'aside')
        errors.push(
          `${outcome} ${name}: ${pairsText(text, annotation.speaker)} is ${annotation.who}, not ${called || 'told'}`,
        );
    }
  }
  for (const [group, row] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const n = OUTCOMES.reduce((sum, outcome) => sum + row[outcome], 0);
    console.log(`${group}: ${n} speakers; ${OUTCOMES.map((outcome) => `${outcome} ${row[outcome]}`).join(', ')}`);
  }
  for (const error of errors.slice(0, shown)) console.log(`  ${error}`);
}

const args = process.argv.slice(2);
await main(args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0);
