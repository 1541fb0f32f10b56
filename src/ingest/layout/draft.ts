import type { BlockKind } from '../../model/index.ts';
import type { LineKind } from './kinds.ts';
import type { Marker } from './markers.ts';

/** A block while it is being settled. */
export interface Draft {
  kind: BlockKind;
  readonly start: number;
  end: number;
  /** Whether an empty line, or the beginning of the text, stands before it. */
  readonly apart: boolean;
  lines: number;
  readonly marker: Marker;
  under?: number;
  /** The line it begins with, for the date lines and bylines. */
  readonly line: number;
  readonly source: LineKind;
}
