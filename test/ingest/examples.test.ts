import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { read } from '../../src/ingest/index.ts';
import type { Source } from '../../src/model/index.ts';

interface Ref {
  readonly path: string;
  readonly message?: number;
  readonly line?: string;
}
interface Quoted extends Ref {
  readonly quotes: readonly string[];
}
interface Report extends Ref {
  readonly format: string;
  readonly language: string;
  readonly published: string;
  readonly outlet?: string;
  readonly forwardedFrom?: string;
  readonly edited?: string;
  readonly replyTo?: number;
}
interface Expected {
  readonly reports: readonly Report[];
  readonly furniture: readonly Quoted[];
  readonly relations: readonly { readonly id: string; readonly statements: readonly Quoted[] }[];
}

const folder = join(import.meta.dirname, '../../examples/kazakhstan-2022');
const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const key = ({ path, message, line }: Ref): string => [path, message ?? line].filter((x) => x !== undefined).join('#');
const sources = new Map<string, Source>();
let count = 0;

/** The sources under the keys of `expected.json`; the reports of one file in their order. */
beforeAll(async () => {
  const ofFile = new Map<string, Source[]>();
  for await (const reading of read([join(folder, 'reports')])) {
    if (reading.kind === 'failure') throw new Error(`${reading.name}: ${reading.message}`);
    const path = (reading.source.origin.path ?? '').slice(folder.length + 1);
    ofFile.set(path, [...(ofFile.get(path) ?? []), reading.source]);
  }
  const met = new Map<string, number>();
  for (const report of expected.reports) {
    const index = met.get(report.path) ?? 0;
    met.set(report.path, index + 1);
    const source = ofFile.get(report.path)?.[index];
    if (source) sources.set(key(report), source);
  }
  count = [...ofFile.values()].flat().length;
});

const source = (ref: Ref): Source => {
  const found = sources.get(key(ref));
  if (!found) throw new Error(`${key(ref)} was not read`);
  return found;
};

it('each report of the examples is read, and nothing else', () => {
  expect(count).toBe(expected.reports.length);
});

describe.each(expected.reports.map((r) => [key(r), r] as const))('%s', (_key, report) => {
  it('is read for what it is', () => {
    const { origin, language, published, outlet, forwardedFrom, edited } = source(report);
    expect({
      format: origin.format,
      language,
      published: published?.value.slice(0, 16),
      outlet,
      forwardedFrom,
    }).toEqual({
      format: report.format,
      language: report.language,
      published: report.published.slice(0, 16),
      outlet: report.outlet,
      forwardedFrom: report.forwardedFrom,
    });
    expect(edited?.slice(0, 16)).toBe(report.edited?.slice(0, 16));
  });
});

/** The kinds of the blocks in which the words stand. */
const kindsOf = (ref: Ref, words: string): string[] => {
  const { text, blocks } = source(ref);
  const start = text.indexOf(words);
  if (start < 0) return [];
  return blocks.filter((b) => b.start < start + words.length && start < b.end).map((b) => b.kind);
};

describe('blocks', () => {
  it.each(expected.furniture.map((f) => [key(f), f] as const))('keep furniture apart: %s', (_key, quoted) => {
    for (const words of quoted.quotes)
      expect(
        kindsOf(quoted, words).filter((kind) => kind !== 'furniture'),
        words,
      ).toEqual([]);
  });

  it('keep what a report says out of the furniture', () => {
    for (const { id, statements } of expected.relations)
      for (const quoted of statements)
        for (const words of quoted.quotes) {
          const kinds = kindsOf(quoted, words);
          expect(kinds.length, `${id}: ${key(quoted)}: ${words}`).toBeGreaterThan(0);
          expect(kinds, `${id}: ${key(quoted)}: ${words}`).not.toContain('furniture');
        }
  });
});
