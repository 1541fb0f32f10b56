/**
 * Measures how surely `findTranslations` finds translated passages of three and four sentences between German, English
 * and Russian (composed for this project, test/golden/translations), alone and inside articles about something else, and
 * how often it joins what is none: other passages, some of the same event, and news articles (evaluation only).
 * Usage: HEARSAY_DATA=DIR npx unrun scripts/eval/translations.ts [--errors N]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '../../src/extract/pipeline.ts';
import { readBytes } from '../../src/ingest/index.ts';
import { passagesOf, readSentences } from '../../src/link/passages.ts';
import { lexiconSize } from '../../src/link/pivot.ts';
import { findTranslations, type Translatable } from '../../src/link/translations.ts';
import { evaluationFolder, ROOT } from '../evaluate/data.ts';

const args = process.argv.slice(2);
const shown = args.includes('--errors') ? Number(args[args.indexOf('--errors') + 1]) : 0;
const LANGUAGES = ['de', 'en', 'ru'] as const;
type Code = (typeof LANGUAGES)[number];
/** False joins are counted for so many pairs. */
const PAIRS = 3000;
/** Characters of an article that a passage is put into, half before and half behind it. */
const AROUND = 1200;

interface Text {
  readonly id: string;
  readonly language: Code;
  readonly text: string;
}

const lines = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const data = join(evaluationFolder(), 'data');
const golden = (file: string): Text[] =>
  lines(join(ROOT, 'test/golden/translations', file)).flatMap((passage) =>
    LANGUAGES.map((language) => ({ id: passage.id, language, text: passage[language] })),
  );
/** What the lexicon was mended by, and what it was not. */
const passages = golden('passages.jsonl');
const kept = golden('kept.jsonl');
const articles: Text[] = [
  ...lines(join(data, 'wikinews-quotations-de', 'dev.jsonl')).map(({ name, text }) => ({
    id: name,
    language: 'de' as const,
    text,
  })),
  ...lines(join(data, 'same-story', 'pairs.jsonl')).flatMap(({ id, language, a, b }) => [
    { id: `${id}-a`, language, text: a.text },
    { id: `${id}-b`, language, text: b.text },
  ]),
];

async function read({ id, language, text }: Text): Promise<Translatable> {
  const line = JSON.stringify({ id, language, text });
  for await (const reading of readBytes(new TextEncoder().encode(`${line}\n`), 'x.jsonl'))
    if ('source' in reading) return { language, sentences: readSentences(passagesOf(extract(reading.source))) };
  throw new Error(`${id} could not be read`);
}

/** The passage in the middle of an article in its language. */
function within(passage: Text, index: number): Text {
  const own = articles.filter(({ language, text }) => language === passage.language && text.length > AROUND);
  const article = own[index % own.length]?.text ?? '';
  const middle = article.indexOf('. ', AROUND / 2) + 1;
  const before = middle ? article.slice(0, middle) : '';
  return { ...passage, text: `${before}\n\n${passage.text}\n\n${article.slice(middle, AROUND)}` };
}

async function measure(what: string, texts: readonly Text[]): Promise<void> {
  const pool = [...texts, ...articles];
  const found = findTranslations(await Promise.all(pool.map(read)));
  const hits = new Map<string, number>();
  const wrong: string[] = [];
  const seen = new Set<string>();
  for (const { from, to, pairs, alike } of found) {
    const [a, b] = [pool[from], pool[to]];
    if (!a || !b) continue;
    if (a.id === b.id) {
      const languages = [a.language, b.language].sort().join('-');
      hits.set(languages, (hits.get(languages) ?? 0) + 1);
      seen.add(`${a.id} ${languages}`);
    } else wrong.push(`${a.id} (${a.language}) | ${b.id} (${b.language}): ${pairs.length} at ${alike.toFixed(2)}`);
  }
  const count = texts.length / LANGUAGES.length;
  console.log(what);
  for (const languages of ['de-en', 'de-ru', 'en-ru']) {
    console.log(
      `  ${languages}: found ${hits.get(languages) ?? 0} of ${count}, ${((hits.get(languages) ?? 0) / count).toFixed(3)}`,
    );
    for (const { id } of texts.filter(({ language }) => language === 'de').slice(0, shown ? undefined : 0))
      if (!seen.has(`${id} ${languages}`)) console.log(`    missed: ${id}`);
  }
  const total = (pool.length * (pool.length - 1)) / 2;
  const across = LANGUAGES.flatMap((a, i) => LANGUAGES.slice(i + 1).map((b) => [a, b] as const))
    .map(
      ([a, b]) =>
        pool.filter(({ language }) => language === a).length * pool.filter(({ language }) => language === b).length,
    )
    .reduce((sum, pairs) => sum + pairs, 0);
  console.log(
    `  joined wrongly: ${wrong.length} of ${across} pairs across languages (${total} in all), ${((wrong.length / across) * PAIRS).toFixed(2)} in ${PAIRS}`,
  );
  for (const each of wrong.slice(0, shown)) console.log(`    ${each}`);
}

console.log(
  `lexicon: ${lexiconSize.concepts} concepts, ${lexiconSize.stems} stems; passages: ${passages.length / LANGUAGES.length} and ${kept.length / LANGUAGES.length} kept apart; articles: ${articles.length}`,
);
await measure('passages alone', passages);
await measure('passages inside articles', passages.map(within));
await measure('passages kept apart, alone', kept);
await measure('passages kept apart, inside articles', kept.map(within));
