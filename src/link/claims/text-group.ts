import type { Message } from '../../model/index.ts';
import type { TextItem } from './items.ts';

/** A statement that only possibly says the same, how alike it is (0 to 1), and why it may. */
export interface TextDoubt {
  readonly item: TextItem;
  readonly score: number;
  readonly because: readonly Message[];
}

/** Statements that say the same in words. */
export interface TextGroup {
  readonly index: number;
  readonly items: TextItem[];
  readonly possibly: TextDoubt[];
  readonly because: Message[];
}
