import { setFlagsFromString } from 'node:v8';
import { runInThisContext } from 'node:vm';
import { expect, test } from 'vitest';
import { buildPicture, type Digest, digestOf, extract, read } from '../../src/index.ts';

setFlagsFromString('--allow-natives-syntax');
/** Whether V8 holds a number as a small integer, not as one of its own in memory. */
const isSmall: (value: number) => boolean = runInThisContext(
  `(value) => { const list = JSON.parse('[]'); list.push(value); return %HasSmiElements(list); }`,
);

/** Whether what is written like a range of tokens or a span of text holds small integers still. */
const areSmall = (): boolean => {
  const range = { from: 1, to: 2 };
  const span = { start: 1, end: 2 };
  return [range.from, range.to, span.start, span.end].every(isSmall);
};

test('ranges and spans hold small integers, whatever else was read, linked or pictured', async () => {
  expect(isSmall(1)).toBe(true);
  expect(isSmall(0.5)).toBe(false);
  expect(areSmall()).toBe(true);
  const digests: Digest[] = [];
  for await (const reading of read(['examples/kazakhstan-2022/reports'])) {
    if (reading.kind !== 'source') continue;
    const document = extract(reading.source);
    expect(areSmall()).toBe(true);
    digests.push(digestOf(document));
  }
  buildPicture(digests);
  expect(areSmall()).toBe(true);
});
