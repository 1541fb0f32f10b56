import type { Judgement } from '../model/index.ts';

/** Judgements that stand, in the order in which they were made: those undone, and what undid them, are left out. */
export function standing(judgements: readonly Judgement[]): readonly Judgement[] {
  const undone = new Set<string>();
  const inOrder = [...judgements].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id));
  // The latest first: what undid something may have been undone itself.
  for (const { id, kind, subjects } of [...inOrder].reverse())
    if (kind === 'undo' && !undone.has(id)) for (const subject of subjects) undone.add(subject);
  return inOrder.filter(({ id, kind }) => kind !== 'undo' && !undone.has(id));
}

/** Order of texts by code units: the same everywhere, whatever the locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
