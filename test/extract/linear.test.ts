import { describe, expect, it } from 'vitest';
import { extract, readBytes, type Source } from '../../src/index.ts';

/** Milliseconds of processor time, at least: below it a measurement tells nothing. */
const FLOOR = 20;
/** Ten times the text may cost so many times as much: ten, and as much again for caches and the collector. */
const MOST = 25;

async function sourcesOf(text: string, language: string): Promise<Source[]> {
  const sources: Source[] = [];
  const line = `${JSON.stringify({ id: '1', text, language, published: '2022-01-10' })}\n`;
  for await (const reading of readBytes(Buffer.from(line), 'long.jsonl'))
    if (reading.kind === 'source') sources.push(reading.source);
  return sources;
}

async function cost(text: string, language: string): Promise<number> {
  const sources = await sourcesOf(text, language);
  const before = process.cpuUsage();
  for (const source of sources) extract(source);
  return Math.max(FLOOR, process.cpuUsage(before).user / 1000);
}

const TEXTS: readonly (readonly [name: string, language: string, piece: string])[] = [
  ['commas', 'de', ', '],
  ['one word without end', 'de', 'Donau'],
  ['words joined by hyphens', 'de', 'dass-er-'],
  ['numerals joined by hyphens', 'de', 'zwei-drei '],
  ['cues', 'de', 'sagte laut teilte mit zufolge erklärte dass '],
  ['numbers without a noun', 'de', '20.000 bis 3,5 Millionen von 16 '],
  ['quotations', 'de', '"er sagte" '],
  ['marks that never close', 'de', '„Er sagte, „dass '],
  ['commas', 'en', 'that, said, who, '],
  ['capitals', 'en', 'President Minister Of The '],
  ['cues', 'ru', 'сказал что по словам, '],
];

describe('a text ten times as long', () => {
  it.each(TEXTS)('costs no more a character: %s (%s)', async (_, language, piece) => {
    const text = (characters: number): string =>
      piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
    await cost(text(10_000), language);
    const short = await cost(text(10_000), language);
    const long = await cost(text(100_000), language);
    expect(long / short).toBeLessThan(MOST);
  });
});
