import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Addition } from '../../../src/case/case.ts';
import { openCase } from '../../../src/case/sqlite/index.ts';
import type { Document } from '../../../src/model/index.ts';

/** Reports that are added at once. */
const GROUP = 3;

/** A report that is told by its number alone, so that it can be held against what a case has under it. */
export function numberedReport(number: number): Addition<{ readonly number: number }> & { readonly original: Buffer } {
  const text = Array.from({ length: 50 + ((number * 37) % 700) }, (_, n) => (number * 7919 + n * 104729) % 99991).join(
    ' ',
  );
  const original = Buffer.from(JSON.stringify({ id: `r${number}`, text }));
  const sha256 = createHash('sha256').update(original).digest('hex');
  const document: Document = {
    id: `r${number}`,
    origin: { format: 'jsonl', sha256 },
    text,
    blocks: [],
    links: [],
    diagnostics: [],
    statements: [],
    quantities: [],
    times: [],
    places: [],
    mentions: [],
    entities: [],
  };
  return { identity: { id: document.id, sha256 }, original, document, digest: { number }, after: 0 };
}

/** What is computed from so many reports, as parts that tell whether one of them is missing or of another time. */
export const computedFrom = (reports: number): Buffer[] =>
  Array.from({ length: 5 }, (_, part) => Buffer.from(`${reports} ${part} `.repeat(3000 + reports)));

/** Adds reports without end, and says of each group that it is kept once it is. */
async function main(path: string, from: number): Promise<void> {
  const store = openCase(path, { create: true, by: 'child' });
  for (let next = from; ; next += GROUP) {
    const group = Array.from({ length: GROUP }, (_, index) => numberedReport(next + index));
    const results = await store.add(group, { by: 'child', rules: 'none' });
    const { reports } = await store.changes();
    const parts = computedFrom(next + GROUP);
    await store.keepDerived('picture', { reports, rules: 'none', parts });
    writeSync(1, results.map(({ kind, report }) => `${kind} ${report}\n`).join(''));
  }
}

const [, , path, from] = process.argv;
if (path !== undefined && from !== undefined) await main(path, Number(from));
