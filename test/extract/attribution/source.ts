import { analyse } from '../../../src/extract/analysis.ts';
import type { Attributed } from '../../../src/extract/attribution/attributed.ts';
import { findAttributions } from '../../../src/extract/attribution/index.ts';
import { readBytes } from '../../../src/ingest/index.ts';
import type { Source, Span } from '../../../src/model/index.ts';

/** A text as the command reads it from a line of JSONL. */
export async function sourceOf(text: string, language: string): Promise<Source> {
  const line = new TextEncoder().encode(`${JSON.stringify({ id: 'x', text, language })}\n`);
  for await (const reading of readBytes(line, 'x.jsonl')) if (reading.kind === 'source') return reading.source;
  throw new Error('no report in the line');
}

/** What is said on whose word in a text. */
export async function attributionsIn(text: string, language: string): Promise<readonly Attributed[]> {
  return findAttributions(analyse(await sourceOf(text, language)));
}

/** The words of spans, pieces parted by a bar. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' | ');
