import type { Addition, CaseStore, Identity } from '../../src/case/case.ts';
import { identityOf } from '../../src/case/case.ts';
import { carriedOver } from '../../src/case/versions.ts';
import { type Document, extract, readBytes, type SourceReading } from '../../src/index.ts';

/** A digest as the tests make it: the case must hand back what it was given. */
export interface TestDigest {
  readonly id: string;
  readonly words: readonly string[];
}

export const RUN = { by: 'test', rules: 'rules 1' } as const;

/** A report as read from a line of JSONL. */
export async function readReport(line: Readonly<Record<string, unknown>>): Promise<SourceReading> {
  for await (const reading of readBytes(Buffer.from(`${JSON.stringify({ language: 'de', ...line })}\n`), 'a.jsonl')) {
    if (reading.kind === 'source') return reading;
    throw new Error(reading.message);
  }
  throw new Error('nothing was read');
}

const digestFor = ({ id, text }: Document): TestDigest => ({ id, words: text.split(/\s+/).slice(0, 5) });

/** All versions of a report that the store has. */
async function documentsOf(store: CaseStore<TestDigest>, report: string): Promise<Document[]> {
  const documents: Document[] = [];
  for (const { number } of await store.versions(report)) {
    const stored = await store.report(report, number);
    if (stored) documents.push(stored.document);
  }
  return documents;
}

/** What `hearsay add` would put into the store for that line. */
export async function additionFor(
  store: CaseStore<TestDigest>,
  line: Readonly<Record<string, unknown>>,
): Promise<Addition<TestDigest> & { readonly identity: Identity }> {
  const { source, original } = await readReport(line);
  const identity = identityOf(source);
  const [place] = await store.find([identity]);
  const earlier = place?.kind === 'other' ? await documentsOf(store, place.report) : [];
  const document = carriedOver(earlier, extract(source));
  return { identity, original, document, digest: digestFor(document), after: place?.kind === 'other' ? place.last : 0 };
}

/** Adds one report after the other; what became of each. */
export async function addAll(
  store: CaseStore<TestDigest>,
  lines: readonly Readonly<Record<string, unknown>>[],
): Promise<string[]> {
  const told: string[] = [];
  for (const line of lines) {
    const results = await store.add([await additionFor(store, line)], RUN);
    told.push(...results.map(({ kind, report, version }) => `${kind} ${report} ${version}`));
  }
  return told;
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = [];
  for await (const item of items) found.push(item);
  return found;
}
