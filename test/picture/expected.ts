import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Document, Finding, FindingKind, Lineage, Picture, Statement } from '../../src/model/index.ts';

export interface Ref {
  readonly path: string;
  readonly message?: number;
  readonly line?: string;
}

export interface Quoted extends Ref {
  readonly quotes: readonly string[];
}

export interface Relation {
  readonly id: string;
  readonly kind: string;
  readonly root?: string;
  readonly from?: Ref;
  readonly to?: Ref;
  readonly statements: readonly Quoted[];
  readonly rests?: readonly Quoted[];
}

export const FOLDER = fileURLToPath(new URL('../../examples/kazakhstan-2022/', import.meta.url));

export const relations: readonly Relation[] = JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')).relations;

/** Finds the reports and statements that the list of what must be found names by file and by words. */
export class Example {
  private readonly byPath = new Map<string, Document[]>();

  constructor(documents: readonly Document[]) {
    for (const document of documents) {
      const path = document.origin.path ?? '';
      const key = path.slice(path.indexOf('reports/'));
      this.byPath.set(key, [...(this.byPath.get(key) ?? []), document]);
    }
  }

  document({ path, message, line }: Ref): Document {
    const documents = this.byPath.get(path) ?? [];
    const found = documents.find(({ id }) =>
      message !== undefined ? id.endsWith(`-${message}`) : line === undefined || id === line,
    );
    if (!found) throw new Error(`no report for ${path} ${message ?? line ?? ''}`);
    return found;
  }

  /** The statements that stand, with content or frame, in the sentences of the quotes, by quote. */
  statements(quoted: Quoted): string[][] {
    const document = this.document(quoted);
    return quoted.quotes.map((quote) => {
      const start = document.text.replace(/\s/g, ' ').indexOf(quote.replace(/\s/g, ' '));
      if (start < 0) return [];
      const end = start + quote.length;
      const touches = ({ content, attribution }: Statement): boolean =>
        [...content, ...(attribution?.frame?.spans ?? [])].some((span) => span.start < end && start < span.end);
      return document.statements.filter(touches).map(({ id }) => id);
    });
  }
}

/** What a relation is called in a picture. */
export const FOUND_AS: Readonly<Record<string, readonly (FindingKind | Lineage['kind'])[]>> = {
  copy: ['copy'],
  translation: ['translation'],
  citation: ['citation'],
  forward: ['forward'],
  update: ['update'],
  conflict: ['conflict'],
  withdrawal: ['withdrawal'],
  'single-origin': ['single-origin'],
  'sum-holds': ['sum-holds'],
  'figure-drift': ['figure-drift'],
  'certainty-lost': ['certainty-lost'],
  'attribution-lost': ['attribution-lost'],
  // Where another report of the claim names a source, what is told without one has lost it.
  unsourced: ['unsourced', 'attribution-lost'],
};

/** All statements of a finding. */
export const membersOf = ({ statements, rests = [] }: Finding): ReadonlySet<string> =>
  new Set([...statements, ...rests]);

/** For each place that a relation names, whether a finding holds one of the statements there; places without any left out. */
export function coverage(
  relation: Relation,
  picture: Picture,
  example: Example,
): { readonly finding: Finding; readonly missing: string[]; readonly of: number }[] {
  const kinds = FOUND_AS[relation.kind] ?? [];
  const places = [...relation.statements, ...(relation.rests ?? [])];
  return picture.findings
    .filter(({ kind }) => kinds.includes(kind))
    .map((finding) => {
      const members = membersOf(finding);
      const missing = places.filter(
        (place) => !example.statements(place).some((ids) => ids.some((id) => members.has(id))),
      );
      return {
        finding,
        missing: missing.map(({ path, message, line, quotes }) => `${path}${message ?? line ?? ''} ${quotes[0]}`),
        of: places.length,
      };
    })
    .sort((a, b) => a.missing.length - b.missing.length);
}
