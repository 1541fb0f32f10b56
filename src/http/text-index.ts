import type { Document, Place } from '../index.ts';
import { countBefore } from '../model/sorted.ts';
import type { ReportCase } from '../service/open.ts';
import type { Situation } from './situation.ts';

/** What is looked up in the words of all reports: where they stand, and where the places in them lie. */
export interface Coordinates {
  readonly name: string;
  readonly country?: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Endings of a word that a query may leave out: what stands before them is enough to find it. */
const SHORTEST_PREFIX = 2;
/** Documents between two pauses in which requests are answered. */
const PAUSE = 50;

/** Words as they are compared: small letters without marks, ё as е, ß as ss. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll('ß', 'ss')
      .replace(/\p{M}+/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Numbers that stand in growing order, each once. */
type Postings = number[];

/** An inverted index: for each word the numbers of what it stands in; the last word of a query may be the begin of a word. */
class Inverted {
  private readonly postings = new Map<string, Postings>();
  private vocabulary: readonly string[] | undefined;

  add(number: number, text: string): void {
    for (const word of wordsOf(text)) {
      const known = this.postings.get(word);
      if (!known) this.postings.set(word, [number]);
      else if (known[known.length - 1] !== number) known.push(number);
    }
    this.vocabulary = undefined;
  }

  /** The numbers of what holds all the words; the last may go on. */
  find(words: readonly string[]): readonly number[] {
    let found: readonly number[] | undefined;
    for (const [k, word] of words.entries()) {
      const here = k === words.length - 1 ? this.beginning(word) : (this.postings.get(word) ?? []);
      found = found === undefined ? here : both(found, here);
      if (found.length === 0) return [];
    }
    return found ?? [];
  }

  private beginning(prefix: string): readonly number[] {
    if (prefix.length < SHORTEST_PREFIX) return this.postings.get(prefix) ?? [];
    this.vocabulary ??= [...this.postings.keys()].sort();
    const lists: Postings[] = [];
    for (let at = lowerBound(this.vocabulary, prefix); at < this.vocabulary.length; at++) {
      const word = this.vocabulary[at] ?? '';
      if (!word.startsWith(prefix)) break;
      lists.push(this.postings.get(word) ?? []);
    }
    if (lists.length === 1) return lists[0] ?? [];
    return [...new Set(lists.flat())].sort((a, b) => a - b);
  }
}

function lowerBound(sorted: readonly string[], key: string): number {
  return countBefore(sorted, (word) => word < key);
}

/** What stands in both lists of growing numbers. */
function both(a: readonly number[], b: readonly number[]): number[] {
  const out: number[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) out.push(x);
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return out;
}

/** The words of all statements and all reports of a picture, and where its places lie. */
export class TextIndex {
  private readonly statements = new Inverted();
  private readonly reports = new Inverted();
  private readonly statementIds: string[] = [];
  private readonly reportIds: string[] = [];
  private readonly placesById = new Map<string, Coordinates>();
  private readonly starts = new Map<string, number>();

  private constructor() {}

  /** Reads all reports once, and lets requests be answered meanwhile. */
  static async of(store: ReportCase, situation: Situation): Promise<TextIndex> {
    const index = new TextIndex();
    for (const { id, text } of situation.picture.statements) {
      index.statements.add(index.statementIds.length, text);
      index.statementIds.push(id);
    }
    let read = 0;
    for await (const { document } of store.reports()) {
      if (situation.reports.has(document.id)) index.read(document);
      if (++read % PAUSE === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    return index;
  }

  private read({ id, title, outlet, text, places, statements }: Document): void {
    this.reports.add(this.reportIds.length, [title, outlet, text].filter(Boolean).join('\n'));
    this.reportIds.push(id);
    for (const place of places) this.place(place);
    for (const statement of statements) this.starts.set(statement.id, statement.content[0]?.start ?? 0);
  }

  private place({ geonames, country, name, lat, lon }: Place): void {
    const id = geonames === undefined ? country : String(geonames);
    if (id === undefined || this.placesById.has(id)) return;
    this.placesById.set(id, {
      name,
      ...(country !== undefined && { country }),
      ...(lat !== undefined && { lat }),
      ...(lon !== undefined && { lon }),
    });
  }

  /** Ids of the statements whose words hold all of the query's. */
  statementsWith(query: string): readonly string[] {
    return this.statements.find(wordsOf(query)).map((number) => this.statementIds[number] ?? '');
  }

  /** Ids of the reports in whose text, title or outlet all of the query's words stand. */
  reportsWith(query: string): readonly string[] {
    return this.reports.find(wordsOf(query)).map((number) => this.reportIds[number] ?? '');
  }

  /** Where a statement begins in its report's text. */
  startOf(statement: string): number | undefined {
    return this.starts.get(statement);
  }

  /** What is known of a place by its GeoNames id, or of a country by its ISO 3166-1 code. */
  whereIs(place: string): Coordinates | undefined {
    return this.placesById.get(place);
  }
}
