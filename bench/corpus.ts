import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationFolder, ROOT } from '../scripts/evaluate/data.ts';
import { read, readBytes, type Source } from '../src/index.ts';

/** Texts to measure on. */
export interface Corpus {
  readonly title: string;
  /** JSONL, as the command reads it. */
  readonly jsonl: string;
}

const GERMAN = ['wikinews-quotations-de/dev.jsonl', 'wikinews-quotations-de/train.jsonl'];
const ENGLISH = 'quotations-en/dev.jsonl';

const records = (path: string): { readonly text: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const jsonl = (texts: readonly string[], language: string): string =>
  texts.map((text, id) => `${JSON.stringify({ id: String(id), text, language, published: '2022-01-10' })}\n`).join('');

/** The evaluation folder's data, or undefined where there is none. */
export function dataFolder(): string | undefined {
  try {
    return join(evaluationFolder(), 'data');
  } catch {
    return undefined;
  }
}

/** The texts of the example reports in that language, over and over up to about `characters`. */
async function exampleTexts(language: string, characters: number): Promise<string[]> {
  const sources = await exampleSources();
  return repeated(
    sources.flatMap((source) => (source.language === language ? [source.text] : [])),
    characters,
  );
}

/** The example reports, as ingest reads them. */
export async function exampleSources(): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const reading of read([join(ROOT, 'examples/kazakhstan-2022/reports')])) {
    if (reading.kind === 'source') sources.push(reading.source);
  }
  return sources;
}

/** The texts, from the first again after the last, up to about so many characters in all. */
function repeated(texts: readonly string[], characters: number): string[] {
  const out: string[] = [];
  let size = 0;
  for (let i = 0; size < characters; i++) {
    const text = texts[i % texts.length] ?? '';
    out.push(text);
    size += text.length || 1;
  }
  return out;
}

/** German reports, and English ones of the same size in all; composed examples where the evaluation data are not at hand. */
export async function corpora(): Promise<{ german: Corpus; english: Corpus }> {
  const data = dataFolder();
  if (data && existsSync(join(data, ENGLISH))) {
    const german = GERMAN.flatMap((path) => records(join(data, path)).map(({ text }) => text));
    const size = german.reduce((sum, text) => sum + text.length, 0);
    const english = repeated(
      records(join(data, ENGLISH)).map(({ text }) => text),
      size,
    );
    return {
      german: { title: 'the German Wikinews articles', jsonl: jsonl(german, 'de') },
      english: { title: 'English news articles, repeated to the same size', jsonl: jsonl(english, 'en') },
    };
  }
  const size = 1_000_000;
  return {
    german: { title: 'the German example reports, repeated', jsonl: jsonl(await exampleTexts('de', size), 'de') },
    english: { title: 'the English example reports, repeated', jsonl: jsonl(await exampleTexts('en', size), 'en') },
  };
}

/** The reports of a corpus, as ingest reads them. */
export async function sourcesOf(text: string): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const reading of readBytes(Buffer.from(text), 'corpus.jsonl')) {
    if (reading.kind === 'source') sources.push(reading.source);
  }
  return sources;
}

/** Texts of about 10,000 characters that are made of what could make a stage look back or ahead for long. */
export function difficult(german: string): Readonly<Record<string, string>> {
  const prose = german
    .split('\n')
    .slice(0, 40)
    .filter(Boolean)
    .map((line): string => JSON.parse(line).text)
    .join('\n\n')
    .slice(0, 10_000);
  const often = (text: string): string => text.repeat(Math.ceil(10_000 / text.length)).slice(0, 10_000);
  return {
    'news prose': prose,
    'the same as one sentence': prose.replace(/[.!?…:;\n]+/g, ' '),
    'quotation marks that never close': often('„Er sagte, „dass '),
    'quotation marks of all kinds': often('"a“ „b” «c» ‚d‘ »e« '),
    'brackets that never close': often('(der [die {das '),
    figures: often('20.000 bis 3,5 Millionen von 16 '),
    dates: often('am 10. Januar 2022 um 22:16 Uhr bis '),
    names: often('Qassym-Schomart Toqajew und Präsident Nursultan Nasarbajew '),
    cues: often('sagte laut teilte mit zufolge erklärte dass '),
    pronouns: often('Er sagte, sie habe ihm gesagt, dass er es sei. '),
    capitals: often('ALMATY OVKS KNB '),
    'one word without end': often('Donau'),
    'words joined by hyphens': often('dass-er-'),
    commas: often(', '),
    emoji: often('🔥👩‍👩‍👧 '),
    'line feeds': often('a\n\n'),
  };
}
