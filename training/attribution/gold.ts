import { readFileSync } from 'node:fs';
import { begin, goOn, inside, KINDS } from '../../src/extract/attribution/rank/chain.ts';
import type { Scene } from '../../src/extract/attribution/unit.ts';
import type { TokenRange } from '../../src/text/sentences.ts';

type Pair = readonly [start: number, end: number];

export interface GoldAnnotation {
  /** The corpus's name of the kind. */
  readonly type: string | null;
  readonly quote: readonly Pair[];
  readonly speaker?: readonly Pair[];
  readonly cue?: readonly Pair[];
  readonly frame?: readonly Pair[];
  readonly addressee?: readonly Pair[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly GoldAnnotation[];
}

/** The corpus's names of kinds; where it has none, a statement is most often indirect. */
const KIND_OF: Readonly<Record<string, string>> = {
  Direct: 'direct',
  Indirect: 'indirect',
  IndirectFreeIndirect: 'unframed',
  FreeIndirect: 'free-indirect',
  Reported: 'reported',
};

/** The annotated texts of a JSONL file. */
export const readGold = (path: string): GoldDocument[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): GoldDocument => JSON.parse(line));

/** The tokens whose middle lies in one of the stretches. */
export function tokensOf(tokens: Scene['tokens'], stretches: readonly Pair[]): readonly number[] {
  const out: number[] = [];
  for (let i = 0; i < tokens.count && stretches.length; i++) {
    const middle = ((tokens.start[i] ?? 0) + (tokens.end[i] ?? 0)) / 2;
    if (stretches.some(([start, end]) => middle > start && middle < end)) out.push(i);
  }
  return out;
}

/** The content of an annotation, in tokens of the scene: those whose middle lies in it. */
export interface GoldContent {
  readonly kind: number;
  readonly tokens: readonly number[];
}

export function contentsOf({ tokens }: Scene, { annotations }: GoldDocument): readonly GoldContent[] {
  return annotations.flatMap(({ type, quote }) => {
    const inside = tokensOf(tokens, quote);
    const kind = Math.max(0, KINDS.indexOf((KIND_OF[type ?? ''] ?? 'indirect') as (typeof KINDS)[number]));
    return inside.length ? [{ kind, tokens: inside }] : [];
  });
}

/** The labels of a text: outer contents before those that stand in them, which have none. */
export function labelsOf(count: number, contents: readonly GoldContent[]): Int32Array {
  const labels = new Int32Array(count);
  const taken = new Uint8Array(count);
  const order = [...contents].sort((a, b) => b.tokens.length - a.tokens.length);
  for (const { kind, tokens } of order) {
    if (tokens.filter((i) => taken[i]).length > tokens.length / 2) continue;
    let before = -2;
    let first = true;
    for (const i of tokens) {
      if (taken[i]) continue;
      labels[i] = before === i - 1 ? inside(kind) : first ? begin(kind) : goOn(kind);
      taken[i] = 1;
      before = i;
      first = false;
    }
  }
  return labels;
}

/** How good a content is, from 0 to 1: the F1 of its tokens against the annotation that it agrees with most. */
export function quality(content: readonly TokenRange[], gold: readonly GoldContent[]): number {
  const mine = new Set<number>();
  for (const { from, to } of content) for (let i = from; i < to; i++) mine.add(i);
  let best = 0;
  for (const { tokens } of gold) {
    const common = tokens.filter((i) => mine.has(i)).length;
    best = Math.max(best, (2 * common) / (mine.size + tokens.length));
  }
  return best;
}
