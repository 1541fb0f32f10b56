import { readFileSync } from 'node:fs';
import type { Candidate } from '../../src/extract/attribution/candidate.ts';
import type { Scene } from '../../src/extract/attribution/unit.ts';
import type { TokenRange } from '../../src/text/sentences.ts';

type Pair = readonly [start: number, end: number];

export interface GoldAnnotation {
  readonly quote: readonly Pair[];
  readonly speaker: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly frame: readonly Pair[];
  readonly addressee: readonly Pair[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly GoldAnnotation[];
}

/** The annotated texts of a JSONL file. */
export const readGold = (path: string): GoldDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldDocument => JSON.parse(line));

const length = (pairs: readonly Pair[]): number => pairs.reduce((sum, [start, end]) => sum + end - start, 0);

function shared(a: readonly Pair[], b: readonly Pair[]): number {
  let sum = 0;
  for (const [from, to] of a)
    for (const [start, end] of b) sum += Math.max(0, Math.min(to, end) - Math.max(from, start));
  return sum;
}

/** Share of two sets of spans that agrees (F1 over characters); 1 where both are empty. */
function agreement(a: readonly Pair[], b: readonly Pair[]): number {
  const all = length(a) + length(b);
  return all ? (2 * shared(a, b)) / all : 1;
}

const ROLES = ['speaker', 'cue', 'frame', 'addressee'] as const;

/** How good a candidate is, from 0 to 1: its content and its roles, against the annotation it agrees with most. */
export function quality(scene: Scene, candidate: Candidate, gold: readonly GoldAnnotation[]): number {
  const pairs = (ranges: readonly TokenRange[]): Pair[] =>
    ranges
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => [scene.tokens.start[from] ?? 0, scene.tokens.end[to - 1] ?? 0]);
  const content = pairs(candidate.content);
  let best = 0;
  for (const annotation of gold) {
    // a sentence of a run is right where the run's annotation covers it
    const message = candidate.rule.startsWith('subjunctive')
      ? shared(content, annotation.quote) / Math.max(1, length(content))
      : agreement(content, annotation.quote);
    if (!message) continue;
    let roles = 0;
    let stated = 0;
    for (const role of ROLES) {
      const mine = pairs(candidate[role]);
      if (!mine.length && !annotation[role].length) continue;
      stated++;
      roles += agreement(mine, annotation[role]);
    }
    best = Math.max(best, message * (0.5 + 0.5 * (stated ? roles / stated : 1)));
  }
  return best;
}
