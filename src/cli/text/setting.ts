import type { Terminal } from '../output.ts';
import { columnsFor, type Paint, paintFor } from '../terminal/paint.ts';

/** How to set text output. */
export interface Setting {
  /** Columns. */
  readonly width: number;
  readonly paint: Paint;
}

export const settingFor = ({ out, env }: Terminal): Setting => ({
  width: columnsFor(out.columns, env),
  paint: paintFor({ isTTY: out.isTTY === true, env }),
});

/** A line across, between two reports. */
export const ruleLine = ({ width, paint }: Setting): string => paint('quiet', '─'.repeat(width));
