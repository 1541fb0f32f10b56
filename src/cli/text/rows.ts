import { oneLine } from '../terminal/harmless.ts';
import { type Piece, painted, piece, wrap } from '../terminal/wrap.ts';
import type { Setting } from './setting.ts';

/** A label and what stands beside it; rows of one label after another show it once. */
export type Row = readonly [label: string, pieces: readonly Piece[]];

const COLUMN = 12;

/** A line of its own above rows. */
export const titleLines = (id: string, title: string, { width, paint }: Setting): string[] =>
  wrap([piece(id, 'quiet'), piece('  '), piece(oneLine(title), 'title')], width).map((line) => painted(line, paint));

/** Rows with their labels in a column, wrapped. */
export function rowLines(rows: readonly Row[], { width, paint }: Setting): string[] {
  let last = '';
  return rows.flatMap(([label, pieces]) => {
    const shown = label === last ? '' : label;
    last = label;
    return wrap(pieces, width - COLUMN).map((line, index) => {
      const room =
        index || !shown
          ? ' '.repeat(COLUMN)
          : `${paint('quiet', shown)}${' '.repeat(Math.max(1, COLUMN - shown.length))}`;
      return `${room}${painted(line, paint)}`;
    });
  });
}
