import { compareText } from '../../link/judged.ts';
import type { Finding } from '../../model/index.ts';

import { attributionLost } from './attribution-lost.ts';
import { certaintyLost } from './certainty-lost.ts';
import { figureConflicts } from './conflict.ts';
import { contradictions } from './contradictions.ts';
import type { Draft, Evidence } from './draft.ts';
import { figureDrifts } from './figure-drift.ts';
import { singleOrigins } from './single-origin.ts';
import { sums } from './sums.ts';
import { unsourced } from './unsourced.ts';
import { updates } from './update.ts';
import { withdrawals } from './withdrawal.ts';

const FINDERS: readonly ((evidence: Evidence) => Draft[])[] = [
  withdrawals,
  figureConflicts,
  contradictions,
  sums,
  certaintyLost,
  singleOrigins,
  figureDrifts,
  attributionLost,
  unsourced,
  updates,
];

/** All findings, the weightiest first, equals by kind and statements; F1 is the weightiest. */
export function findingsOf(evidence: Evidence): Finding[] {
  return FINDERS.flatMap((find) => find(evidence))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        compareText(a.kind, b.kind) ||
        compareText(a.statements[0] ?? '', b.statements[0] ?? '') ||
        compareText(a.says, b.says),
    )
    .map((found, index) => ({ id: `F${index + 1}`, ...found }));
}
