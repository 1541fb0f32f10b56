import type { Message } from '../../model/index.ts';
import type { ClaimSlots } from '../linked.ts';
import type { FigureItem } from './items.ts';

/** Why a figure may belong to a claim that it was not joined to. */
interface Doubt {
  readonly item: FigureItem;
  readonly score: number;
  readonly because: readonly Message[];
}

/** The figures that count one thing in one place in one event. */
export interface FigureGroup {
  readonly slots: ClaimSlots;
  readonly items: FigureItem[];
  readonly possibly: Doubt[];
  readonly because: Message[];
  /** Cause of the event, as first told. */
  cause?: string;
  first: number;
  last: number;
}

/** Causes that strike one place, so that "in the country" and "in the town" tell the same. */
export const BLOWS: ReadonlySet<string> = new Set(['landslide', 'fire', 'explosion', 'crash', 'attack']);
