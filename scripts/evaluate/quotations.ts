import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Document, Span } from '../../src/index.ts';
import type { Change, Changes } from './changes.ts';
import { evaluationFolder } from './data.ts';
import type { GoldSet } from './sets.ts';

type Pair = readonly [start: number, end: number];

/** A record of a quotation set. */
interface Gold {
  readonly name: string;
  readonly text: string;
  readonly tokens: readonly Pair[];
  readonly annotations: readonly {
    readonly type: string;
    readonly quote: readonly Pair[];
    readonly speaker: readonly Pair[];
  }[];
}

/** An annotation, by the indices of the tokens in each part. */
interface Annotation {
  readonly kind: string;
  readonly message: readonly number[];
  readonly speaker: readonly number[];
}

const overlap = (a: readonly number[], b: readonly number[]): number => {
  const other = new Set(b);
  const shared = a.filter((token) => other.has(token)).length;
  return a.length + b.length ? (2 * shared) / (a.length + b.length) : 1;
};

/** Indices of the tokens whose middle lies in one of the spans. */
function tokensIn(spans: readonly Span[], tokens: readonly Pair[]): number[] {
  return tokens.flatMap(([start, end], index) => {
    const middle = (start + end) / 2;
    return spans.some((span) => middle > span.start && middle < span.end) ? [index] : [];
  });
}

const spansOf = (pairs: readonly Pair[]): Span[] => pairs.map(([start, end]) => ({ start, end }));

/** Share by which an overlap must change to be called better or worse. */
const NOTABLE = 0.2;

/** What two revisions of the command make of each annotation of the set: found, with its speaker, or not. */
export async function compareQuotations(set: GoldSet, before: string, after: string): Promise<Changes> {
  const records: Gold[] = readFileSync(join(evaluationFolder(), 'data', set.gold), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const language = set.options.includes('--language') ? set.options[set.options.indexOf('--language') + 1] : 'de';
  const then = answers(records, before, language ?? 'de');
  const now = answers(records, after, language ?? 'de');
  const better: Change[] = [];
  const worse: Change[] = [];
  for (const record of records) {
    const gold = record.annotations.map(
      (annotation): Annotation => ({
        kind: annotation.type,
        message: tokensIn(spansOf(annotation.quote), record.tokens),
        speaker: tokensIn(spansOf(annotation.speaker), record.tokens),
      }),
    );
    const old = systemOf(then.get(record.name), record);
    const fresh = systemOf(now.get(record.name), record);
    for (const wanted of gold) {
      const [was, is] = [best(wanted, old), best(wanted, fresh)];
      const show = (what: string): Change => ({
        kind: `${wanted.kind} ${what}`,
        text: `${record.name}: ${wordsOf(record, wanted)}\n  before ${wordsOf(record, was.found)}\n  now    ${wordsOf(record, is.found)}`,
      });
      const change = is.message - was.message;
      if (Math.abs(change) >= NOTABLE) (change > 0 ? better : worse).push(show('message'));
      else if (Math.abs(is.speaker - was.speaker) >= NOTABLE) {
        (is.speaker > was.speaker ? better : worse).push(show('speaker'));
      }
    }
    for (const lost of invented(old, fresh, gold)) better.push(show(record, lost));
    for (const added of invented(fresh, old, gold)) worse.push(show(record, added));
  }
  return { better, worse };
}

const show = (record: Gold, annotation: Annotation): Change => ({
  kind: `invented ${annotation.kind}`,
  text: `${record.name}: ${wordsOf(record, annotation)}`,
});

/** What is in `list`, in nothing of the gold data, and not in `other`. */
function invented(
  list: readonly Annotation[],
  other: readonly Annotation[],
  gold: readonly Annotation[],
): Annotation[] {
  return list.filter(
    ({ message }) =>
      !gold.some((annotation) => overlap(annotation.message, message) > 0) &&
      !other.some((annotation) => overlap(annotation.message, message) > 0.5),
  );
}

/** The annotation whose message overlaps the wanted one most, and how far message and speaker agree. */
function best(
  wanted: Annotation,
  list: readonly Annotation[],
): { message: number; speaker: number; found?: Annotation } {
  let found: Annotation | undefined;
  let message = 0;
  for (const annotation of list) {
    const share = overlap(wanted.message, annotation.message);
    if (share > message) {
      message = share;
      found = annotation;
    }
  }
  return found ? { message, speaker: overlap(wanted.speaker, found.speaker), found } : { message: 0, speaker: 0 };
}

function systemOf(answer: Document | undefined, { tokens }: Gold): Annotation[] {
  return (answer?.statements ?? [])
    .filter(({ kind }) => kind !== 'narrated')
    .map(({ kind, content, attribution }) => ({
      kind,
      message: tokensIn(content, tokens),
      speaker: tokensIn(attribution?.speaker?.spans ?? [], tokens),
    }));
}

/** The speaker and the message as they stand in the text. */
function wordsOf({ text, tokens }: Gold, annotation: Annotation | undefined): string {
  if (!annotation) return 'nothing';
  const words = (indices: readonly number[]): string => {
    const first = tokens[indices[0] ?? -1];
    const last = tokens[indices.at(-1) ?? -1];
    return first && last ? text.slice(first[0], last[1]).replace(/\s+/g, ' ') : '–';
  };
  return `${words(annotation.speaker)} | ${words(annotation.message)}`;
}

/** What the command makes of the records, by their names. */
function answers(records: readonly Gold[], command: string, language: string): Map<string, Document> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-answers-'));
  try {
    const [input, output] = [join(folder, 'in.jsonl'), join(folder, 'out.jsonl')];
    writeFileSync(input, records.map(({ name, text }) => `${JSON.stringify({ id: name, text, language })}\n`).join(''));
    const out = openSync(output, 'w');
    spawnSync(process.execPath, [command, 'extract', '--format', 'jsonl', input], {
      stdio: ['ignore', out, 'inherit'],
    });
    closeSync(out);
    const documents: Document[] = readFileSync(output, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return new Map(documents.map((document) => [document.id, document]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
