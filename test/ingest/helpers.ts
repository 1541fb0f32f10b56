import { expect } from 'vitest';
import { type Failure, type Reading, type ReadOptions, readBytes, type SourceReading } from '../../src/ingest/index.ts';

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** All that comes of some bytes, or of a text in UTF-8. */
export async function readAll(
  input: Uint8Array | string,
  name = 'input',
  options: ReadOptions = {},
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for await (const reading of readBytes(typeof input === 'string' ? utf8(input) : input, name, options))
    readings.push(reading);
  return readings;
}

/** The one report that comes of an input. */
export async function readOne(
  input: Uint8Array | string,
  name?: string,
  options?: ReadOptions,
): Promise<SourceReading> {
  const readings = await readAll(input, name, options);
  expect(readings.map((reading) => (reading.kind === 'failure' ? reading.message : 'source'))).toEqual(['source']);
  return readings[0] as SourceReading;
}

/** The one failure that comes of an input. */
export async function failOne(input: Uint8Array | string, name?: string, options?: ReadOptions): Promise<Failure> {
  const readings = await readAll(input, name, options);
  expect(readings.map(({ kind }) => kind)).toEqual(['failure']);
  return readings[0] as Failure;
}

/** Codes of a report's diagnostics. */
export const codes = ({ source }: SourceReading): string[] => source.diagnostics.map(({ code }) => code);

/** Blocks as "kind: words". */
export const shape = ({ source: { text, blocks } }: SourceReading): string[] =>
  blocks.map(
    ({ kind, start, end, under }) => `${kind}${under === undefined ? '' : `>${under}`}: ${text.slice(start, end)}`,
  );
