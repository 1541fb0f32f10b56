import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';

interface Ref {
  readonly path: string;
  readonly message?: number;
  readonly line?: string;
}
interface Quoted extends Ref {
  readonly quotes: readonly string[];
}
interface Report extends Ref {
  readonly format: 'text' | 'html' | 'telegram' | 'jsonl';
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}
interface Relation {
  readonly id: string;
  readonly from?: Ref;
  readonly to?: Ref;
  readonly statements: readonly Quoted[];
  readonly rests?: readonly Quoted[];
}
interface Expected {
  readonly reports: readonly Report[];
  readonly furniture: readonly Quoted[];
  readonly attributions: readonly (Ref & { readonly words: string; readonly speaker: string | null })[];
  readonly entities: readonly { readonly name: string; readonly mentions: readonly Quoted[] }[];
  readonly relations: readonly Relation[];
}
interface Export {
  readonly messages: readonly { id: number; type: string; text_entities: readonly { text: string }[] }[];
}

const folder = fileURLToPath(new URL('../examples/kazakhstan-2022/', import.meta.url));
const expected: Expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
const key = ({ path, message, line }: Ref): string => [path, message ?? line].filter((x) => x !== undefined).join('#');
const reports = new Map(expected.reports.map((r) => [key(r), r]));

/** The text of a report, read here by the plainest means, so that it does not depend on the program under test. */
function textOf(ref: Ref): string {
  const report = reports.get(key(ref));
  if (!report) throw new Error(`${key(ref)} is not among the reports`);
  const decoded = iconv.decode(readFileSync(join(folder, report.path)), report.encoding);
  if (report.format === 'html') return parseHTML(decoded).document.documentElement.textContent ?? '';
  if (report.format === 'text') return decoded;
  if (report.format === 'jsonl') {
    const lines = decoded.split('\n').filter(Boolean);
    return lines.map((l): { id: string; text: string } => JSON.parse(l)).find((d) => d.id === ref.line)?.text ?? '';
  }
  const { messages }: Export = JSON.parse(decoded);
  const pieces = messages.find((m) => m.id === ref.message)?.text_entities ?? [];
  return pieces.map((piece) => piece.text).join('');
}

describe('the example corpus', () => {
  it('lists every report in its folder, and no other', () => {
    const listed = new Set(expected.reports.map((r) => r.path));
    const files = readdirSync(join(folder, 'reports')).filter((name) => name.includes('.composed'));
    const paths = files
      .map((name) => `reports/${name}`)
      .map((p) => (existsSync(join(folder, p, 'result.json')) ? `${p}/result.json` : p));
    expect(paths.sort()).toEqual([...listed].sort());
    for (const report of expected.reports) expect(textOf(report).trim(), key(report)).not.toBe('');
  });

  it('is stored in the encodings it names', () => {
    for (const { path, encoding, byteOrderMark } of expected.reports) {
      const bytes = readFileSync(join(folder, path));
      const marked =
        bytes.subarray(0, 3).toString('hex') === 'efbbbf' || bytes.subarray(0, 2).toString('hex') === 'fffe';
      expect(marked, path).toBe(byteOrderMark);
      expect(iconv.encode(iconv.decode(bytes, encoding), encoding, { addBOM: byteOrderMark }), path).toEqual(bytes);
    }
  });

  it('holds the words of every relation exactly once in the report it names', () => {
    for (const relation of expected.relations)
      for (const quoted of [...relation.statements, ...(relation.rests ?? [])])
        for (const words of quoted.quotes)
          expect(textOf(quoted).split(words).length - 1, `${relation.id}: ${key(quoted)}: ${words}`).toBe(1);
  });

  it('holds what it calls furniture', () => {
    for (const quoted of expected.furniture)
      for (const words of quoted.quotes)
        expect(textOf(quoted).split(words).length - 1, `${key(quoted)}: ${words}`).toBe(1);
  });

  it('holds the words of every attribution once, and its speaker', () => {
    for (const attribution of expected.attributions) {
      const text = textOf(attribution);
      expect(text.split(attribution.words).length - 1, attribution.words).toBe(1);
      if (attribution.speaker) expect(text, attribution.words).toContain(attribution.speaker);
    }
  });

  it('holds every name where it is said to stand', () => {
    for (const { mentions } of expected.entities)
      for (const quoted of mentions) for (const words of quoted.quotes) expect(textOf(quoted)).toContain(words);
  });

  it('relates only reports that it lists', () => {
    for (const { from, to } of expected.relations)
      for (const ref of [from, to]) if (ref) expect(reports.has(key(ref)), key(ref)).toBe(true);
  });
});
