import { float64, int32 } from './columns.ts';

/** What is asked of an edge between two reports: indexes of reports, and how surely the one took from the other. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  /** The one report names the other. */
  readonly explicit: boolean;
}

/** A passage in the report that it was taken from, and in the one that took it: [start, end) of each. */
export type Passage = readonly [number, number, number, number];

/** A further source of a report is kept if it explains so much more of what the report took. */
const ADDED = 0.2;

/**
 * Edges between reports, in columns: of ten that are found one is kept, and what tells of them must not grow with all.
 * Each has the number under which it was added, from 0.
 */
export class Edges {
  private readonly froms = int32();
  private readonly tos = int32();
  private readonly scores = float64();
  private readonly explicit = int32();
  /** By edge, where its passages begin; four numbers each. */
  private readonly firsts = int32();
  private readonly spans = int32();

  add({ from, to, score, explicit }: Edge, passages: Iterable<Passage>): number {
    this.froms.push(from);
    this.tos.push(to);
    this.scores.push(score);
    this.explicit.push(explicit ? 1 : 0);
    this.firsts.push(this.spans.length);
    for (const passage of passages) for (const offset of passage) this.spans.push(offset);
    return this.froms.length - 1;
  }

  /** The edge of that number. */
  at(edge: number): Edge {
    const { froms, tos, scores, explicit } = this;
    return { from: froms.at(edge), to: tos.at(edge), score: scores.at(edge), explicit: explicit.at(edge) === 1 };
  }

  passagesOf(edge: number): readonly Passage[] {
    const { spans } = this;
    const passages: Passage[] = [];
    for (let at = this.firsts.at(edge); at < this.endOf(edge); at += 4)
      passages.push([spans.at(at), spans.at(at + 1), spans.at(at + 2), spans.at(at + 3)]);
    return passages;
  }

  private endOf(edge: number): number {
    return edge + 1 < this.firsts.length ? this.firsts.at(edge + 1) : this.spans.length;
  }

  /**
   * Of the reports that a report may have taken its passages from, those that explain them: who it names first, then the
   * surest, then the earliest; another only for what these leave unexplained (one best source a passage, as in passim). A
   * report is no source of what its own source took from it. The numbers of the edges, by the report that they lead to.
   */
  chosen(): readonly number[] {
    const { froms, tos, scores, explicit } = this;
    const incoming = new Map<number, number[]>();
    for (let edge = 0; edge < tos.length; edge++) {
      const known = incoming.get(tos.at(edge));
      if (known) known.push(edge);
      else incoming.set(tos.at(edge), [edge]);
    }
    const kept: number[] = [];
    for (const to of [...incoming.keys()].sort((a, b) => a - b)) {
      const covered = new Covered();
      const candidates = (incoming.get(to) ?? []).sort(
        (a, b) => explicit.at(b) - explicit.at(a) || scores.at(b) - scores.at(a) || froms.at(a) - froms.at(b),
      );
      for (const edge of candidates) {
        let all = 0;
        let added = 0;
        for (let at = this.firsts.at(edge); at < this.endOf(edge); at += 4) {
          const [start, end] = [this.spans.at(at + 2), this.spans.at(at + 3)];
          all += end - start;
          added += covered.add(start, end);
        }
        if (explicit.at(edge) === 1 || added >= ADDED * all) kept.push(edge);
      }
    }
    return kept;
  }
}

/** Stretches of a text, and how much new ones add to them. */
class Covered {
  /** In order, apart from each other: start, end, start, end. */
  private readonly spans: number[] = [];

  /** Adds a stretch; answers how many characters of it were not covered. */
  add(start: number, end: number): number {
    const { spans } = this;
    let first = 0;
    while (first < spans.length && (spans[first + 1] ?? 0) < start) first += 2;
    let last = first;
    let before = 0;
    let [from, to] = [start, end];
    for (; last < spans.length && (spans[last] ?? 0) <= end; last += 2) {
      const [known = 0, until = 0] = [spans[last], spans[last + 1]];
      before += until - known;
      from = Math.min(from, known);
      to = Math.max(to, until);
    }
    const added = to - from - before;
    if (added > 0 || last > first + 2) spans.splice(first, last - first, from, to);
    return added;
  }
}
