import { type Span, type Statement, withoutQuoteMarks } from '../../index.ts';
import { type Parts, pick } from '../../service/parts.ts';
import { harmless } from '../terminal/harmless.ts';
import type { Style } from '../terminal/paint.ts';
import { type Piece, piece } from '../terminal/wrap.ts';

interface Highlight extends Span {
  readonly style: Style;
}

/** Stands where a statement leaves out words between two of its pieces. */
const LEFT_OUT = ' […] ';

/** The statement's exact words, its figures, times, places and certainty markers highlighted. */
export function contentOf(statement: Statement, parts: Parts, base: Style): Piece[] {
  const marked: Highlight[] = [
    ...statement.certainty.markers.map(({ start, end }) => ({ start, end, style: 'marker' as const })),
    ...pick(parts.quantities, statement.quantities).map(({ start, end }) => ({ start, end, style: 'figure' as const })),
    ...pick(parts.times, statement.times).map(({ start, end }) => ({ start, end, style: 'time' as const })),
    ...pick(parts.places, statement.places).map(({ start, end }) => ({ start, end, style: 'place' as const })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Piece[] = [];
  let next = 0;
  const words = (start: number, end: number): string =>
    harmless(withoutQuoteMarks(parts.document.text.slice(start, end)));
  for (const [index, span] of statement.content.entries()) {
    if (index) out.push(piece(LEFT_OUT, 'quiet'));
    let at = span.start;
    for (; next < marked.length; next++) {
      const highlight = marked[next];
      if (!highlight || highlight.start >= span.end) break;
      if (highlight.start < at || highlight.end > span.end) continue;
      out.push(piece(words(at, highlight.start), base));
      out.push(piece(words(highlight.start, highlight.end), highlight.style));
      at = highlight.end;
    }
    out.push(piece(words(at, span.end), base));
  }
  return out;
}
