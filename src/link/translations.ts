import { KeyWeights } from './key-weights.ts';
import type { KeyedSentence } from './passages.ts';
import { SentenceIndex, type Weighed, weighed } from './sentence-index.ts';

/** A report as far as translations are looked for. */
export interface Translatable {
  readonly language?: string;
  /** Days since 1970 of its publication. */
  readonly day?: number;
  readonly sentences: readonly KeyedSentence[];
}

/** Two sentences that say the same in two languages, by their indexes. */
interface SentencePair {
  readonly from: number;
  readonly to: number;
  /** 0 to 1: how much of what both speak of they share, by weight. */
  readonly alike: number;
}

/** Two reports of which one may be a translation of a part of the other: indexes into what was given. */
export interface Translation {
  readonly from: number;
  readonly to: number;
  /** In the order of both texts. */
  readonly pairs: readonly SentencePair[];
  /** Mean of the pairs' likeness. */
  readonly alike: number;
}

/** A pair of sentences counts from this likeness on, and from this weight of what they share. */
const LEAST_ALIKE = 0.25;
const LEAST_SHARED = 8;
/** Between two pairs of one passage lie fewer sentences than this, in both texts. */
const GAP = 3;
/** What a pair must exceed to lengthen a passage, and what each sentence passed over takes from it. */
const EVEN = 0.3;
const SKIPPED = 0.15;
/** Sentences of a passage that must be matched, in order. */
const LEAST_PAIRS = 3;
/** So much of a passage's sentences is matched, and they are so alike on average: reports of one event are less so. */
const LEAST_DENSITY = 0.7;
const LEAST_MEAN = 0.48;
/** A sentence alone is one translated, where the report itself says whom it took it from, from this likeness on. */
const LEAST_SINGLE = 0.4;
/** Days within which a translation follows its original. */
const DAYS = 14;
/** Reports come in the order of their moments; by their days they may be so far out of order, for clocks differ. */
const SLACK = 2;
const NONE: ReadonlySet<number> = new Set();
const LIKE = { shared: LEAST_SHARED, alike: LEAST_ALIKE };

/**
 * The pairs of reports in different languages of which one has a passage of at least three sentences that say what the
 * other says, in the same order: they share, by weight, the concepts, names, places and figures that they speak of.
 * Reports are to be given in the order of time. `told`: for a report the earlier ones that it says it took from (a reply,
 * a link); there one sentence is enough. Near-linear: reports are compared where they share a sentence that is as like as
 * those of a passage are on average, which is found by its rarer keys.
 */
export function findTranslations(
  reports: readonly Translatable[],
  told: (report: number) => ReadonlySet<number> = () => NONE,
): readonly Translation[] {
  if (new Set(reports.flatMap(({ language }) => language ?? [])).size < 2) return [];
  const weights = new KeyWeights(allSentences(reports));
  const indexes = new Map<string, SentenceIndex>();
  const found: Translation[] = [];
  for (const [to, { language, day, sentences }] of reports.entries()) {
    if (language === undefined) continue;
    const explicit = told(to);
    const own = sentences.map((sentence) => weighed(sentence, weights));
    for (const [from, pairs] of candidates(
      { language, ...(day !== undefined && { day }), sentences: own },
      reports,
      explicit,
      indexes,
    )) {
      const passages = passagesIn(chain(pairs), explicit.has(from));
      if (passages.length > 0) found.push({ from, to, pairs: passages, alike: meanOf(passages) });
    }
    const index = indexes.get(language) ?? new SentenceIndex(weights, { shared: LEAST_SHARED, alike: LEAST_MEAN });
    indexes.set(language, index);
    index.add(to, own, day);
  }
  return found;
}

function* allSentences(reports: readonly Translatable[]): Generator<KeyedSentence> {
  for (const { sentences } of reports) yield* sentences;
}

/**
 * The pairs of like sentences with earlier reports in other languages, by report, in order: those of reports that may
 * have a passage in common, which has a sentence at least as like as its mean, and of those that are named.
 */
function candidates(
  { language, day, sentences }: Pick<Translatable, 'language' | 'day'> & { readonly sentences: readonly Weighed[] },
  reports: readonly Translatable[],
  explicit: ReadonlySet<number>,
  indexes: ReadonlyMap<string, SentenceIndex>,
): readonly (readonly [number, readonly SentencePair[]])[] {
  const found: [number, readonly SentencePair[]][] = [];
  for (const [other, index] of indexes) {
    if (other === language) continue;
    const since = day === undefined ? 0 : index.since(day - DAYS - SLACK);
    const near = new Set<number>();
    for (const report of explicit) if (reports[report]?.language === other) near.add(report);
    for (const sentence of sentences) index.reportsWith(sentence, since, near);
    for (const report of near) {
      const before = reports[report]?.day;
      if (day !== undefined && before !== undefined && Math.abs(day - before) > DAYS) continue;
      const pairs = sentences.flatMap((sentence, to) =>
        index.like(sentence, report, LIKE, since).map(({ index: from, alike }) => ({ from, to, alike })),
      );
      if (pairs.length) found.push([report, pairs]);
    }
  }
  return found.sort(([a], [b]) => a - b);
}

/** The heaviest sequence of pairs that keeps the order of both texts: O(n log n) by a Fenwick tree of best ends. */
function chain(pairs: readonly SentencePair[]): readonly SentencePair[] {
  const sorted = [...pairs].sort((a, b) => a.to - b.to || b.from - a.from);
  const size = sorted.reduce((most, { from }) => Math.max(most, from), 0) + 2;
  const tree = new Int32Array(size).fill(-1);
  const totals = new Float64Array(sorted.length);
  const before = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  for (const [i, { from, alike }] of sorted.entries()) {
    let best = -1;
    for (let at = from; at > 0; at -= at & -at) {
      const end = tree[at] ?? -1;
      if (end >= 0 && (best < 0 || (totals[end] ?? 0) > (totals[best] ?? 0))) best = end;
    }
    before[i] = best;
    totals[i] = alike + (best < 0 ? 0 : (totals[best] ?? 0));
    for (let at = from + 1; at < size; at += at & -at) {
      const end = tree[at] ?? -1;
      if (end < 0 || (totals[end] ?? 0) < (totals[i] ?? 0)) tree[at] = i;
    }
    if (last < 0 || (totals[i] ?? 0) > (totals[last] ?? 0)) last = i;
  }
  const out: SentencePair[] = [];
  for (let i = last; i >= 0; i = before[i] ?? -1) {
    const pair = sorted[i];
    if (pair) out.push(pair);
  }
  return out.reverse();
}

const meanOf = (pairs: readonly SentencePair[]): number =>
  pairs.reduce((sum, { alike }) => sum + alike, 0) / Math.max(1, pairs.length);

/** Those of the pairs that stand in passages: runs of pairs without large gaps, long, dense and alike enough. */
function passagesIn(pairs: readonly SentencePair[], explicit: boolean): readonly SentencePair[] {
  const kept: SentencePair[] = [];
  let first = 0;
  for (let i = 1; i <= pairs.length; i++) {
    const last = pairs[i - 1];
    const next = pairs[i];
    if (last && next && next.from - last.from <= GAP && next.to - last.to <= GAP) continue;
    const run = best(pairs.slice(first, i));
    if (isPassage(run)) kept.push(...run);
    else if (explicit) kept.push(...run.filter(({ alike }) => alike >= LEAST_SINGLE));
    first = i;
  }
  return kept;
}

/** The part of a run that gains most by its likeness (the greatest sum of consecutive values). */
function best(run: readonly SentencePair[]): readonly SentencePair[] {
  let gain = 0;
  let start = 0;
  let most = 0;
  let range: readonly [number, number] = [0, run.length];
  for (const [i, { from, to, alike }] of run.entries()) {
    const last = run[i - 1];
    const skipped = last ? Math.max(from - last.from, to - last.to) - 1 : 0;
    gain -= skipped * SKIPPED;
    if (gain <= 0) {
      gain = 0;
      start = i;
    }
    gain += alike - EVEN;
    if (gain > most) {
      most = gain;
      range = [start, i + 1];
    }
  }
  return run.slice(...range);
}

function isPassage(run: readonly SentencePair[]): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length < LEAST_PAIRS) return false;
  const span = Math.max(last.from - first.from, last.to - first.to) + 1;
  return run.length / span >= LEAST_DENSITY && meanOf(run) >= LEAST_MEAN;
}
