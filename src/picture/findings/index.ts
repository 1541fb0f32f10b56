import { compareText } from '../../link/judged.ts';
import type { Finding } from '../../model/index.ts';
import type { Situation } from '../situation.ts';
import { attributionLost } from './attribution-lost.ts';
import { certaintyLost } from './certainty-lost.ts';
import { figureConflicts } from './conflict.ts';
import { contradictions, deniedAlone, deniedFigures } from './contradictions.ts';
import type { Draft, Evidence, Unit } from './draft.ts';
import { figureDrifts } from './figure-drift.ts';
import { singleOrigins } from './single-origin.ts';
import { sums } from './sums.ts';
import { unsourced } from './unsourced.ts';
import { updates } from './update.ts';
import { withdrawals } from './withdrawal.ts';

type Find = (evidence: Evidence) => Draft[];

/** What finds findings, in their order: in the units of one claim, or in all that the reports say. */
const FINDERS: readonly { readonly find: Find; readonly of: 'claim' | 'picture' }[] = [
  { find: withdrawals, of: 'picture' },
  { find: figureConflicts, of: 'picture' },
  { find: contradictions, of: 'claim' },
  { find: deniedFigures, of: 'picture' },
  { find: deniedAlone, of: 'picture' },
  { find: sums, of: 'picture' },
  { find: certaintyLost, of: 'claim' },
  { find: singleOrigins, of: 'claim' },
  { find: figureDrifts, of: 'claim' },
  { find: attributionLost, of: 'claim' },
  { find: unsourced, of: 'claim' },
  { find: updates, of: 'picture' },
];

/** Whether a draft says of the same statements what the one before it said, of another claim that they are in: of a number in them. */
const isAgain = (found: Draft, before: Draft | undefined): boolean =>
  before !== undefined &&
  found.kind === before.kind &&
  found.says === before.says &&
  found.statements.length === before.statements.length &&
  found.statements.every((id, index) => id === before.statements[index]);

/** Finds what a picture is to point out, claim by claim: what has been looked at need not be held on to. */
export class Findings {
  private readonly situation: Situation;
  private readonly drafts = FINDERS.map((): Draft[] => []);

  constructor(situation: Situation) {
    this.situation = situation;
  }

  /** Looks at a claim: all its units. */
  note(units: readonly Unit[]): void {
    this.look('claim', { situation: this.situation, tracks: [], units });
  }

  /** All findings, the weightiest first, equals by kind and statements; F1 is the weightiest. All claims have been noted. */
  of(tracks: Evidence['tracks']): Finding[] {
    this.look('picture', { situation: this.situation, tracks, units: [] });
    return this.drafts
      .flat()
      .sort(
        (a, b) =>
          b.weight - a.weight ||
          compareText(a.kind, b.kind) ||
          compareText(a.statements[0] ?? '', b.statements[0] ?? '') ||
          compareText(a.says, b.says),
      )
      .filter((found, index, all) => !isAgain(found, all[index - 1]))
      .map((found, index) => ({ id: `F${index + 1}`, ...found }));
  }

  private look(of: 'claim' | 'picture', evidence: Evidence): void {
    FINDERS.forEach((finder, index) => {
      if (finder.of === of) for (const found of finder.find(evidence)) this.drafts[index]?.push(found);
    });
  }
}
