import { type Analysis, sentenceAt } from '../../extract/analysis.ts';
import type { Document, Span, Statement } from '../../model/index.ts';
import { countBefore } from '../../model/sorted.ts';
import type { Scanned } from './scan.ts';

/**
 * Counts that stand beside a statement, in the words around it ("The ministry lowered the toll to 112, saying …"): by
 * the id of the nearest statement of their sentence, else of the one whose source the sentence names ("The channel had
 * reported 23. No civilian was hurt, it said").
 */
export function adoptedBy(
  { statements }: Document,
  analysis: Analysis,
  sentences: readonly Scanned[],
): ReadonlyMap<string, readonly string[]> {
  const told = new Set(statements.flatMap(({ quantities }) => quantities));
  const out = new Map<string, string[]>();
  let speakers: readonly Span[] | undefined;
  let bySentence: Map<number, Statement[]> | undefined;
  let byFrame: Map<number, Statement> | undefined;
  for (const { sentence, figures } of sentences)
    for (const { quantity } of figures) {
      if (told.has(quantity.id)) continue;
      if (SOURCES.has(quantity.kind ?? '') && (quantity.value ?? MOST_SOURCES + 1) <= MOST_SOURCES) {
        speakers ??= speakersOf(statements);
        const holder = speakers[countBefore(speakers, ({ start }) => start <= quantity.start) - 1];
        if (holder && quantity.end <= holder.end) continue;
      }
      bySentence ??= statementsBySentence(statements, analysis);
      let nearest: { readonly id: string; readonly distance: number } | undefined;
      for (const { id, content } of bySentence.get(sentence.index) ?? [])
        for (const { start, end } of content) {
          const distance = Math.max(start - quantity.end, quantity.start - end);
          // "the coroner reported 14 deaths; York had nine"
          if (isParted(analysis, quantity, { start, end })) continue;
          if (!nearest || distance < nearest.distance) nearest = { id, distance };
        }
      byFrame ??= statementsByFrame(statements, analysis);
      const id = nearest?.id ?? (bySentence.has(sentence.index) ? undefined : byFrame.get(sentence.index)?.id);
      const kept = id === undefined ? undefined : out.get(id);
      if (kept) kept.push(quantity.id);
      else if (id !== undefined) out.set(id, [quantity.id]);
    }
  return out;
}

/** "Two witnesses said", "nach Angaben von drei Beamten": so few of these are a number of sources, and none of the event's. */
const MOST_SOURCES = 12;
const SOURCES: ReadonlySet<string> = new Set(['people', 'security-forces', 'rescuers', 'troops']);

const speakersOf = (statements: readonly Statement[]): readonly Span[] =>
  statements.flatMap(({ attribution }) => attribution?.speaker?.spans ?? []).sort((a, b) => a.start - b.start);

/** Characters between a figure and words that are looked through for what parts them. */
const GAP = 400;

/** Marks between two clauses that need not be one speaker's: in channels a pictograph ends a sentence as well as a full stop does. */
const PARTS = /[;\p{Extended_Pictographic}]/u;

/** Whether a semicolon or a pictograph stands between a figure and a content. */
function isParted({ text }: Analysis, figure: Span, content: Span): boolean {
  const [from, to] = figure.start >= content.end ? [content.end, figure.start] : [figure.end, content.start];
  if (to - from > GAP) return true;
  return PARTS.test(text.slice(from, to));
}

function statementsBySentence(statements: readonly Statement[], analysis: Analysis): Map<number, Statement[]> {
  const out = new Map<number, Statement[]>();
  for (const statement of statements)
    for (const index of new Set(statement.content.map(({ start }) => sentenceAt(analysis, start)))) {
      const known = out.get(index);
      if (known) known.push(statement);
      else out.set(index, [statement]);
    }
  return out;
}

/** The first statement whose source a sentence names. */
function statementsByFrame(statements: readonly Statement[], analysis: Analysis): Map<number, Statement> {
  const out = new Map<number, Statement>();
  for (const statement of statements)
    for (const { start } of sourceOf(statement)) {
      const index = sentenceAt(analysis, start);
      if (!out.has(index)) out.set(index, statement);
    }
  return out;
}

const sourceOf = ({ attribution }: Statement): readonly Span[] =>
  attribution?.frame?.spans ?? attribution?.speaker?.spans ?? [];
