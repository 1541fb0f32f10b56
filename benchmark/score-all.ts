import { align } from './aligned.ts';
import type { Answer } from './answer.ts';
import type { Gold } from './gold.ts';
import { type OriginScore, type PairScore, scoreOrigins, scorePairs } from './score-claims.ts';
import { type FindingScore, scoreFindings } from './score-findings.ts';
import { type LineageScore, scoreLineage } from './score-lineage.ts';
import { type SlotScore, scoreSlots } from './score-slots.ts';

export interface Score {
  readonly reports: number;
  readonly slots: SlotScore;
  readonly pairs: PairScore;
  readonly findings: FindingScore;
  readonly origins: OriginScore;
  readonly lineage: LineageScore;
}

/** Scores a program's answer against the annotation of a part; repeats are merged first. */
export function score(gold: Gold, answer: Answer): Score {
  const aligned = align(gold, answer);
  const extra = answer.figures.filter(({ id, counts }) => counts !== undefined && !aligned.goldOf.has(id)).length;
  return {
    reports: gold.reports.length,
    slots: scoreSlots(gold, extra, aligned),
    pairs: scorePairs(gold, answer, aligned),
    findings: scoreFindings(gold, answer, aligned),
    origins: scoreOrigins(gold, answer, aligned),
    lineage: scoreLineage(gold, answer),
  };
}
