import { type Document, type Span, type Statement, sentencesOf } from '../../index.ts';

/** What to explain of each report; everything where none is given. */
export interface Selection {
  /** The offset of a character, in UTF-16 code units. */
  readonly at?: number;
  /** A statement's id, in full or without its report's ("s7"). */
  readonly statement?: string;
  /** Words, in any case. */
  readonly grep?: string;
}

/** A part that a statement has in a stretch without beginning there. */
export interface Share {
  readonly statement: Statement;
  readonly part: 'content' | 'frame' | 'speaker';
}

/** A sentence of the report or a piece of its furniture, and what was found in it. */
export interface Stretch extends Span {
  /** Index in `blocks`. */
  readonly block: number;
  readonly furniture: boolean;
  /** The statements that begin here. */
  readonly statements: readonly Statement[];
  /** What statements that begin elsewhere have here. */
  readonly shares: readonly Share[];
}

/** The report's sentences and its furniture, in the order of the text. */
function stretchesOf(document: Document): Stretch[] {
  const furniture = document.blocks.flatMap(({ kind, start, end }, block) =>
    kind === 'furniture' ? [{ start, end, block, furniture: true }] : [],
  );
  const sentences = sentencesOf(document).map((sentence) => ({ ...sentence, furniture: false }));
  const stretches = [...sentences, ...furniture]
    .sort((a, b) => a.start - b.start)
    .map((place) => ({ ...place, statements: [] as Statement[], shares: [] as Share[] }));
  for (const statement of document.statements) {
    const home = Math.min(firstAfter(stretches, statement.content[0]?.start ?? 0), stretches.length - 1);
    stretches[home]?.statements.push(statement);
    for (const [index, part] of partsIn(stretches, statement)) {
      if (index !== home) stretches[index]?.shares.push({ statement, part });
    }
  }
  return stretches;
}

/** The stretches that a statement has a part in, each once, with the weightiest of its parts there. */
function partsIn(stretches: readonly Span[], { content, attribution }: Statement): Map<number, Share['part']> {
  const parts = new Map<number, Share['part']>();
  const note = (spans: readonly Span[] | undefined, part: Share['part']): void => {
    for (const span of spans ?? []) {
      for (let i = firstAfter(stretches, span.start); (stretches[i]?.start ?? span.end) < span.end; i++) {
        if (!parts.has(i)) parts.set(i, part);
      }
    }
  };
  note(content, 'content');
  note(attribution?.frame?.spans, 'frame');
  note(attribution?.cue?.spans, 'frame');
  note(attribution?.speaker?.spans, 'speaker');
  return parts;
}

/** Index of the first of the spans, which are in order, that ends after the offset. By bisection. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The stretches that the selection asks for, each with those of its statements that it asks for. */
export function select(document: Document, { at, statement, grep }: Selection): Stretch[] {
  const stretches = stretchesOf(document);
  if (statement !== undefined) {
    const wanted = ({ id }: Statement): boolean => id === statement || id === `${document.id}/${statement}`;
    return stretches
      .map((stretch) => ({ ...stretch, statements: stretch.statements.filter(wanted) }))
      .filter(({ statements }) => statements.length);
  }
  if (at !== undefined) return stretches.filter(({ start, end }) => start <= at && at < end);
  if (grep !== undefined) {
    const words = grep.toLowerCase();
    return stretches.filter((stretch) => document.text.slice(stretch.start, stretch.end).toLowerCase().includes(words));
  }
  return stretches;
}
