import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { begin, goOn, inside, isInside, KINDS, kindOf, LABELS, OUTSIDE } from './chain.ts';
import { type Context, MOST, sizeOf } from './context.ts';

const L = LABELS.length;

/** What one chain makes of a text. */
export interface Sight {
  readonly labels: Int32Array;
  /** By token: the probability to be inside of any content, and to begin one. */
  readonly told: Float64Array;
  readonly begins: Float64Array;
  /** By kind and token: the probability to be inside of a content of the kind, and to begin one. */
  readonly kinds: readonly Float64Array[];
  readonly kindBegins: readonly Float64Array[];
  /** The contents that the best labels stand for. */
  readonly contents: readonly (readonly TokenRange[])[];
  readonly contentKinds: readonly number[];
  /** By token: which of them covers it, or -1. */
  readonly contentAt: Int32Array;
}

/** Farthest that a later part of a content lies behind the part before, in tokens. */
const PART = 40;

/** Reads a chain's best labels and the probabilities of all labels (by token, then label) as contents and as what is told. */
export function sightOf(labels: Int32Array, tokens: Float64Array): Sight {
  const n = labels.length;
  const fill = (of: (i: number) => number): Float64Array => Float64Array.from({ length: n }, (_, i) => of(i));
  const at = (i: number, label: number): number => tokens[i * L + label] ?? 0;
  const contents: { from: number; to: number }[][] = [];
  const contentKinds: number[] = [];
  const contentAt = new Int32Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    const label = labels[i] ?? OUTSIDE;
    if (label === OUTSIDE) continue;
    const kind = kindOf(label);
    let index = contents.length - 1;
    const last = contents[index]?.at(-1);
    const goes = contentKinds[index] === kind && last !== undefined;
    if (goes && isInside(label) && last.to === i) last.to = i + 1;
    else if (goes && label === goOn(kind) && i - last.to < PART) contents[index]?.push({ from: i, to: i + 1 });
    else {
      index = contents.push([{ from: i, to: i + 1 }]) - 1;
      contentKinds.push(kind);
    }
    contentAt[i] = index;
  }
  const kindBegins = KINDS.map((_, kind) => fill((i) => at(i, begin(kind))));
  return {
    labels,
    told: fill((i) => 1 - at(i, OUTSIDE)),
    begins: fill((i) => kindBegins.reduce((sum, list) => sum + (list[i] ?? 0), 0)),
    kinds: KINDS.map((_, kind) => fill((i) => at(i, begin(kind)) + at(i, goOn(kind)) + at(i, inside(kind)))),
    kindBegins,
    contents,
    contentKinds,
    contentAt,
  };
}

export const SOURCES = ['rule', 'pool', 'best', 'likely', 'unit'] as const;
type SpanSource = (typeof SOURCES)[number];

/** A content that may be somebody's: of the rules, or that a chain sees. */
export interface Span {
  readonly content: readonly TokenRange[];
  readonly size: number;
  kind: number;
  /** The rules' reading with this content. */
  readonly base: Candidate | null;
  readonly sources: Set<SpanSource>;
}

const THRESHOLDS = [0.15, 0.3, 0.5];
/** Probability to begin a content from which a likely stretch is cut. */
const CUT = 0.35;
/** Mean probability from which a whole sentence is looked at. */
const FAINT = 0.1;

const mostLikely = (sight: Sight, from: number, to: number): number => {
  let top = 0;
  let most = -1;
  for (const [kind, list] of sight.kinds.entries()) {
    let sum = 0;
    for (let i = from; i < to; i++) sum += list[i] ?? 0;
    if (sum > most) {
      most = sum;
      top = kind;
    }
  }
  return top;
};

/** All contents that the rules or a chain offer, each once, in a fixed order. */
export function spansOf(context: Context, sights: readonly Sight[]): readonly Span[] {
  const spans = new Map<string, Span>();
  const add = (source: SpanSource, kind: number, ranges: readonly TokenRange[], base: Candidate | null): void => {
    const content = ranges.filter(({ from, to }) => to > from);
    if (!content.length) return;
    const key = content.map(({ from, to }) => `${from}-${to}`).join(' ');
    const known = spans.get(key);
    if (known) known.sources.add(source);
    else spans.set(key, { content, size: sizeOf(content), kind, base, sources: new Set([source]) });
  };
  const { reading, scene, count } = context;
  for (const one of reading.found) add('rule', KINDS.indexOf(one.kind), one.content, one);
  for (const { pool } of reading.units)
    for (const one of pool.slice(0, MOST)) add('pool', KINDS.indexOf(one.kind), one.content, one);
  for (const sight of sights) {
    for (const [k, content] of sight.contents.entries()) add('best', sight.contentKinds[k] ?? 0, content, null);
    for (const threshold of THRESHOLDS)
      for (let i = 0; i < count; i++) {
        if ((sight.told[i] ?? 0) <= threshold) continue;
        let to = i + 1;
        while (to < count && (sight.told[to] ?? 0) > threshold && (sight.begins[to] ?? 0) < CUT) to++;
        add('likely', mostLikely(sight, i, to), [{ from: i, to }], null);
        i = to - 1;
      }
    for (const { from, last } of scene.units) {
      let sum = 0;
      for (let i = from; i < last; i++) sum += sight.told[i] ?? 0;
      if (last > from && sum / (last - from) > FAINT)
        add('unit', mostLikely(sight, from, last), [{ from, to: last }], null);
    }
  }
  return [...spans.values()];
}
