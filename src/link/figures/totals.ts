import type { Placed } from './hits.ts';
import { findAll } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Rows that a total may have. */
const MOST_ROWS = 200;

/** The lists of a report: one figure a sentence or line, and a sentence after them that gives their total. */
export interface Totals {
  readonly sentences: readonly Scanned[];
  /** Quantity ids of the terms of the total `id`. */
  readonly termsOf: (id: string) => readonly string[] | undefined;
  readonly isRow: (id: string) => boolean;
}

/** A row names a place or anything else, a colon or dash, and one figure. */
function isRow({ figures, analysis: { tokens }, sentence }: Scanned): boolean {
  const [only] = figures;
  if (!only || figures.length > 1) return false;
  for (let i = sentence.from + 1; i < only.from; i++)
    if (tokens.word[i] === ':' || tokens.word[i] === '–' || tokens.word[i] === '—') return true;
  return false;
}

/** Finds totals whose unit is not that of the rows ("Insgesamt sind das 3.950 Mann"), which quantities alone do not tie. */
export function totalsOf(sentences: readonly Scanned[]): Totals {
  const terms = new Map<string, readonly string[]>();
  const rows = new Set<string>();
  let list: Placed[] = [];
  let kind: string | undefined;
  let last = -1;
  for (const scanned of sentences) {
    const { sentence, figures, lexicon, analysis } = scanned;
    const [first] = figures;
    if (!first) continue;
    if (isRow(scanned)) {
      if (sentence.index - last > 1 || first.quantity.kind !== kind || list.length >= MOST_ROWS) list = [];
      list.push(first);
      kind = first.quantity.kind;
      last = sentence.index;
      rows.add(first.quantity.id);
      continue;
    }
    const own = first.quantity.kind;
    const says = findAll(analysis, sentence.from, sentence.to, lexicon.total).length > 0;
    if (
      says &&
      list.length > 1 &&
      sentence.index - last <= 2 &&
      (own === kind || own === 'people' || own === undefined)
    )
      terms.set(
        first.quantity.id,
        list.map(({ quantity }) => quantity.id),
      );
    list = [];
  }
  return { sentences, termsOf: (id) => terms.get(id), isRow: (id) => rows.has(id) };
}
