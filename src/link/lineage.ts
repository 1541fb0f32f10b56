import { type Lineage, type Message, say } from '../model/index.ts';
import { citationsOf } from './citations.ts';
import { float64, int32 } from './columns.ts';
import { type Copy, eachCopy } from './copies.ts';
import type { Digest } from './digest.ts';
import { type Direction, directionOf } from './direction.ts';
import { compareText } from './judged.ts';
import type { LinkedEntities } from './linked.ts';
import { inOrder } from './order.ts';
import { readSentences, readWords, type Words } from './passages.ts';
import { Edges, type Passage } from './reduce.ts';
import { reasoned } from './said.ts';
import { type Told, toldBy } from './told.ts';
import { findTranslations, type Translation } from './translations.ts';

/** Words of shared passages that speak for copying as 1 − 1/e does, and sentences that do so for a translation. */
const WORDS = 20;
const SENTENCES = 2;
/** What is left of the doubt where the report itself names the other. */
const TOLD = 0.4;
const DAY = 86_400_000;

/**
 * Which report took what from which: copied passages, translated ones, forwards, and citations of sources and reports.
 * The earlier is `from`: a report's id, a linked entity's id, or `source:NAME` for who was never added as a report.
 * The direction is a hypothesis, given with its reasons. Of several reports that a passage may come from the best is
 * kept. The result depends on the set of digests only. Near-linear in the length of all texts.
 */
export function linkLineage(digests: readonly Digest[], entities?: LinkedEntities): readonly Lineage[] {
  const sorted = inOrder(digests);
  const told = toldBy(sorted);
  const found = new Found(sorted, told);
  const words = sorted.map(({ passages }) => readWords(passages));
  eachCopy(words, (copy) => found.copy(copy));
  const translatable = sorted.map(({ report, passages }) => {
    const day = report.published === undefined ? Number.NaN : Date.parse(report.published.slice(0, 10)) / DAY;
    return {
      ...(report.language !== undefined && { language: report.language }),
      ...(Number.isNaN(day) ? {} : { day }),
      sentences: readSentences(passages),
    };
  });
  for (const each of findTranslations(translatable, (report) => told.of(report)))
    found.translation(each, words, translatable);
  const chosen = found.edges.chosen();
  const lineage = chosen.map((edge) => found.lineage(edge));
  const between = chosen.map((edge) => found.edges.at(edge));
  return [...lineage, ...citationsOf(sorted, between, told, entities)].sort(
    (a, b) => compareText(a.to, b.to) || compareText(a.from, b.from) || compareText(a.kind, b.kind),
  );
}

/** Two reports with something in common, before it is known which took from which. */
interface Pair {
  readonly a: number;
  readonly b: number;
  readonly kind: 'copy' | 'translation';
  /** 0 to 1: how surely the one derives from the other. */
  readonly strength: number;
  readonly contained: { readonly inA: number; readonly inB: number };
}

/** The edges that are found; their reasons are put into words for those that are kept. */
class Found {
  readonly edges = new Edges();
  private readonly sorted: readonly Digest[];
  private readonly told: Told;
  /** By edge: the words that are the same, and how much of either report that is. */
  private readonly words = int32();
  private readonly inFrom = float64();
  private readonly inTo = float64();
  private readonly translations = new Map<number, Translation>();

  constructor(sorted: readonly Digest[], told: Told) {
    this.sorted = sorted;
    this.told = told;
  }

  copy({ from: a, to: b, passages, words, ofFrom: inA, ofTo: inB }: Copy): void {
    const strength = 1 - Math.exp(-words / WORDS);
    const edge = this.add(
      { a, b, kind: 'copy', strength, contained: { inA, inB } },
      passages.map(({ from, to }): Passage => [...from, ...to]),
    );
    this.words.set(edge, words);
  }

  translation(
    found: Translation,
    words: readonly Words[],
    reports: readonly { readonly sentences: ReturnType<typeof readSentences> }[],
  ): void {
    const { from: a, to: b, pairs, alike } = found;
    const span = (report: number, sentence: number): readonly [number, number] => {
      const { from: first = 0, to: last = 0 } = reports[report]?.sentences[sentence] ?? {};
      const { starts, ends } = words[report] ?? { starts: [], ends: [] };
      return [starts[first] ?? 0, ends[last - 1] ?? 0];
    };
    const share = (report: number): number => pairs.length / Math.max(1, reports[report]?.sentences.length ?? 1);
    const strength = 1 - Math.exp((-pairs.length * alike) / SENTENCES);
    const edge = this.add(
      { a, b, kind: 'translation', strength, contained: { inA: share(a), inB: share(b) } },
      pairs.map((pair): Passage => [...span(a, pair.from), ...span(b, pair.to)]),
    );
    this.translations.set(edge, found);
  }

  private add({ a, b, kind, strength, contained }: Pair, passages: readonly Passage[]): number {
    const { forward, weight } = this.directionOf(a, b, contained);
    const [from, to] = forward ? [a, b] : [b, a];
    const isForward = kind === 'copy' && this.told.forwarded(to).has(from);
    const score = isForward
      ? 1
      : (this.told.of(to).has(from) ? 1 - TOLD * (1 - strength) : strength) * (0.7 + 0.3 * weight);
    this.words.push(0);
    this.inFrom.push(forward ? contained.inA : contained.inB);
    this.inTo.push(forward ? contained.inB : contained.inA);
    return this.edges.add(
      { from, to, score, explicit: weight >= 0.9 },
      forward ? passages : passages.map(([start, end, first, last]): Passage => [first, last, start, end]),
    );
  }

  private directionOf(a: number, b: number, contained: Pair['contained']): Direction {
    const [first, second] = [this.sorted[a], this.sorted[b]];
    if (!first || !second) throw new RangeError('a pair names a report that was not given');
    return directionOf(first, second, contained);
  }

  /** The edge of that number, with its reasons. */
  lineage(edge: number): Lineage {
    const { from, to, score } = this.edges.at(edge);
    const translation = this.translations.get(edge);
    const isForward = !translation && this.told.forwarded(to).has(from);
    const passages = this.edges.passagesOf(edge);
    // The pair was found with the earlier of both first.
    const swapped = from > to;
    const [inFrom, inTo] = [this.inFrom.at(edge), this.inTo.at(edge)];
    const { because } = swapped
      ? this.directionOf(to, from, { inA: inTo, inB: inFrom })
      : this.directionOf(from, to, { inA: inFrom, inB: inTo });
    return {
      from: this.sorted[from]?.report.id ?? '',
      to: this.sorted[to]?.report.id ?? '',
      kind: translation ? 'translation' : isForward ? 'forward' : 'copy',
      passages: passages.map(([start, end, first, last]) => ({ from: [start, end], to: [first, last] })),
      score: rounded(score),
      ...reasoned([
        ...(translation ? this.translated(translation) : this.copied(edge, passages.length, from, to)),
        because(),
      ]),
    };
  }

  private copied(edge: number, passages: number, from: number, to: number): readonly Message[] {
    return [say('same-passages', { words: this.words.at(edge), passages }), ...sameOutlet(this.sorted, from, to)];
  }

  private translated({ from, to, pairs, alike }: Translation): readonly Message[] {
    const languageOf = (report: number): string => this.sorted[report]?.report.language ?? '?';
    return [
      say('same-sentences', {
        sentences: pairs.length,
        from: languageOf(from),
        to: languageOf(to),
        likeness: rounded(alike),
      }),
    ];
  }
}

const sameOutlet = (sorted: readonly Digest[], a: number, b: number): readonly Message[] => {
  const [x, y] = [sorted[a]?.report.outlet, sorted[b]?.report.outlet];
  return x !== undefined && x === y ? [say('both-of-outlet', { outlet: x })] : [];
};

const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
