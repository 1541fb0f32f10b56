import type { Lineage } from '../model/index.ts';
import { citationsOf } from './citations.ts';
import { type Copy, findCopies } from './copies.ts';
import type { Digest } from './digest.ts';
import { directionOf } from './direction.ts';
import { compareText } from './judged.ts';
import type { LinkedEntities } from './linked.ts';
import { inOrder } from './order.ts';
import { readSentences, readWords, type Words } from './passages.ts';
import { chosen, type Edge } from './reduce.ts';
import { toldBy } from './told.ts';
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
  const words = sorted.map(({ passages }) => readWords(passages));
  const told = toldBy(sorted);
  const edges: Reasoned[] = [];
  for (const copy of findCopies(words)) edges.push(directed(sorted, told, copied(copy, sorted)));
  const translatable = sorted.map(({ report, passages }) => {
    const day = report.published === undefined ? Number.NaN : Date.parse(report.published.slice(0, 10)) / DAY;
    return {
      ...(report.language !== undefined && { language: report.language }),
      ...(Number.isNaN(day) ? {} : { day }),
      sentences: readSentences(passages),
    };
  });
  for (const found of findTranslations(translatable, (report) => told.of(report)))
    edges.push(directed(sorted, told, translationBetween(found, sorted, words, translatable)));
  const between = chosen(edges, sorted.length);
  const lineage = between.map(
    ({ from, to, kind, passages, score, because }): Lineage => ({
      from: sorted[from]?.report.id ?? '',
      to: sorted[to]?.report.id ?? '',
      kind,
      passages: passages.map((passage) => ({ from: [...passage.from], to: [...passage.to] })),
      score: rounded(score),
      because: because(),
    }),
  );
  return [...lineage, ...citationsOf(sorted, between, told, entities)].sort(
    (a, b) => compareText(a.to, b.to) || compareText(a.from, b.from) || compareText(a.kind, b.kind),
  );
}

/** An edge with its reasons, which are put into words for those that are kept: one in ten. */
interface Reasoned extends Edge {
  readonly because: () => readonly string[];
}

/** Two reports with something in common, before it is known which took from which. */
interface Pair extends Pick<Reasoned, 'kind' | 'passages' | 'because'> {
  readonly a: number;
  readonly b: number;
  /** 0 to 1: how surely the one derives from the other. */
  readonly strength: number;
  readonly contained: { readonly inA: number; readonly inB: number };
}

function copied({ from, to, passages, words, ofFrom, ofTo }: Copy, sorted: readonly Digest[]): Pair {
  return {
    a: from,
    b: to,
    kind: 'copy',
    passages,
    strength: 1 - Math.exp(-words / WORDS),
    because: () => [
      `${words} words in ${passages.length === 1 ? 'one passage' : `${passages.length} passages`} are the same`,
      ...sameOutlet(sorted, from, to),
    ],
    contained: { inA: ofFrom, inB: ofTo },
  };
}

function directed(
  sorted: readonly Digest[],
  told: ReturnType<typeof toldBy>,
  { a, b, kind, passages, strength, because, contained }: Pair,
): Reasoned {
  const [first, second] = [sorted[a], sorted[b]];
  if (!first || !second) throw new RangeError('a pair names a report that was not given');
  const { forward, weight, because: why } = directionOf(first, second, contained);
  const [from, to] = forward ? [a, b] : [b, a];
  const isForward = kind === 'copy' && told.forwarded(to).has(from);
  return {
    from,
    to,
    kind: isForward ? 'forward' : kind,
    passages: forward ? passages : passages.map((passage) => ({ from: passage.to, to: passage.from })),
    score: isForward ? 1 : (told.of(to).has(from) ? 1 - TOLD * (1 - strength) : strength) * (0.7 + 0.3 * weight),
    explicit: weight >= 0.9,
    because: () => [...because(), why],
  };
}

const sameOutlet = (sorted: readonly Digest[], a: number, b: number): readonly string[] => {
  const [x, y] = [sorted[a]?.report.outlet, sorted[b]?.report.outlet];
  return x !== undefined && x === y ? [`both are of ${x}`] : [];
};

function translationBetween(
  { from, to, pairs, alike }: Translation,
  sorted: readonly Digest[],
  words: readonly Words[],
  reports: readonly { readonly sentences: ReturnType<typeof readSentences> }[],
): Pair {
  const span = (report: number, sentence: number): number[] => {
    const { from: first = 0, to: last = 0 } = reports[report]?.sentences[sentence] ?? {};
    const { starts, ends } = words[report] ?? { starts: [], ends: [] };
    return [starts[first] ?? 0, ends[last - 1] ?? 0];
  };
  const count = pairs.length === 1 ? 'one sentence says' : `${pairs.length} sentences in order say`;
  const languages = `${sorted[from]?.report.language ?? '?'} and ${sorted[to]?.report.language ?? '?'}`;
  const share = (report: number): number => pairs.length / Math.max(1, reports[report]?.sentences.length ?? 1);
  return {
    a: from,
    b: to,
    kind: 'translation',
    passages: pairs.map((pair) => ({ from: span(from, pair.from), to: span(to, pair.to) })),
    strength: 1 - Math.exp((-pairs.length * alike) / SENTENCES),
    because: () => [`${count} the same in ${languages}: their names, figures and words agree at ${rounded(alike)}`],
    contained: { inA: share(from), inB: share(to) },
  };
}

const rounded = (value: number): number => Math.round(Math.min(1, Math.max(0, value)) * 100) / 100;
