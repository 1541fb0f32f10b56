import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluationFolder, ROOT } from '../scripts/evaluate/data.ts';
import { read } from '../src/index.ts';

/** Texts that reports are mixed from, by language. */
export interface Pool {
  readonly title: string;
  readonly articles: readonly (readonly string[])[];
  readonly posts: readonly string[];
}

const records = (path: string): { readonly text?: string }[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const sentences = (text: string): string[] => text.split(/(?<=[.!?…])\s+/u).filter(Boolean);

/** German articles and Russian posts; composed examples where the evaluation data are not at hand. */
export async function poolOf(): Promise<Pool> {
  let data: string;
  try {
    data = join(evaluationFolder(), 'data');
  } catch {
    return examplePool();
  }
  const articles = ['dev', 'train'].flatMap((part) => records(join(data, `wikinews-quotations-de/${part}.jsonl`)));
  const channels = join(data, 'telegram-ru');
  const posts = readdirSync(channels)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  return {
    title: 'the German Wikinews articles and the Russian Telegram posts',
    articles: articles.map(({ text = '' }) => sentences(text)).filter((each) => each.length > 3),
    posts: posts.flatMap((name) => records(join(channels, name))).flatMap(({ text }) => (text ? [text] : [])),
  };
}

async function examplePool(): Promise<Pool> {
  const articles: string[][] = [];
  const posts: string[] = [];
  for await (const reading of read([join(ROOT, 'examples/kazakhstan-2022/reports')])) {
    if (reading.kind !== 'source') continue;
    const { text, language } = reading.source;
    if (language === 'de') articles.push(sentences(text));
    else if (language === 'ru') posts.push(text);
  }
  return { title: 'the example reports', articles, posts };
}

/** Random numbers below `most` from a seed (mulberry32): the same each time. */
export function randomFrom(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * most);
  };
}

const LENGTH = 1700;
const OUTLETS = 200;

/**
 * Report `number` as a line of JSONL, about 1,700 characters: two or three articles, each cut anywhere and every number
 * in it changed; one in five is a post.
 */
export function mixedReport({ articles, posts }: Pool, number: number): string {
  const random = randomFrom(number * 7919 + 1);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[random(items.length)];
  const isPost = posts.length > 0 && random(5) === 0;
  const parts: string[] = [];
  for (let size = 0; size < LENGTH; ) {
    const piece = isPost ? (pick(posts) ?? '') : cut(pick(articles) ?? [], random);
    parts.push(piece);
    size += piece.length + 1;
    if (isPost) break;
  }
  const text = parts.join('\n\n').replace(/\d+/g, (digits) => (digits.length > 3 ? digits : String(1 + random(999))));
  const day = new Date(Date.UTC(2022, 0, 1) + random(90 * 24 * 60) * 60_000).toISOString().slice(0, 16);
  return JSON.stringify({
    id: `r${number}`,
    text: `${text}\n\n${number}.`,
    language: isPost ? 'ru' : 'de',
    published: day,
    outlet: `Outlet ${random(OUTLETS)}`,
  });
}

/** A run of sentences from anywhere in an article. */
function cut(article: readonly string[], random: (most: number) => number): string {
  const from = random(Math.max(1, article.length - 3));
  return article.slice(from, from + 3 + random(6)).join(' ');
}
