import { distinct, type Lineage, say } from '../model/index.ts';
import type { Beginning } from './beginnings.ts';
import { type Digest, tellerOf } from './digest.ts';
import type { Disjoint } from './disjoint.ts';
import type { LinkedEntities, LinkedOrigins } from './linked.ts';
import { joinBodies, joinPossibleBodies } from './origins/bodies.ts';
import { type Graph, graphOf, meetsAny, type Source, spansBefore } from './origins/graph.ts';
import { Groups } from './origins/groups.ts';
import { type Telling, tellingsOf } from './origins/tellings.ts';
import { joinNamed, joinUnsourced } from './origins/unsourced.ts';
import { rootOf } from './root.ts';
import { WAYS } from './taken.ts';

/** From this score on a copy or translation is certain enough to count two tellings as one. */
const CERTAIN = 0.6;
/** A translation found by several sentences in order is seldom none, however loose. */
const CERTAIN_TRANSLATED = 0.45;
/** Reports between a telling and the one that it goes back to, at most. */
const GENERATIONS = 8;
/** Sources looked at on the way back from one telling. */
const MOST_ANCESTORS = 64;

/**
 * The independent beginnings of what the statements of a claim say: the roots of its graph of derivation. Tellings on
 * the word of one named speaker have one; copies, translations and forwards have that of what they were taken from. The
 * upper bound counts as one only what is certainly so; the lower also what is probably or possibly so: a likely copy, a
 * body and its media, a telling without any source after one with a source. Who is told of by what they are, a doctor or
 * a company, is a beginning of its own. Each root has its reason.
 */
export function originsOf(
  statements: readonly string[],
  lineage: readonly Lineage[],
  digests: readonly Digest[],
  entities: LinkedEntities,
): LinkedOrigins {
  const graph = graphOf(lineage, digests, entities);
  const tellings = tellingsOf(statements, graph);
  const [only] = tellings;
  if (!only) return { low: 0, high: 0, roots: [] };
  if (tellings.length === 1)
    return { low: 1, high: 1, roots: [rootOf([only], graph.beginningOf(only.placed), [], true)] };
  return new Origins(graph, tellings).result();
}

/** Whether what two statements say has one beginning: certainly, or at least possibly. */
export function haveOneOrigin(
  pair: readonly [string, string],
  lineage: readonly Lineage[],
  digests: readonly Digest[],
  entities: LinkedEntities,
): { readonly certainly: boolean; readonly possibly: boolean } {
  const graph = graphOf(lineage, digests, entities);
  const told = tellingsOf(pair, graph);
  if (told.length < 2) return { certainly: true, possibly: true };
  const { low, high } = new Origins(graph, told).bounds();
  return { certainly: high < 2, possibly: low < 2 };
}

/** A report on the way back from a telling, with the stretches of its text from which it goes on. */
interface Step {
  readonly report: number;
  readonly spans: readonly number[];
  readonly sure: boolean;
}

const NO_EDGES: readonly Source[] = [];
const NO_SPANS: readonly number[] = [];
const NO_TELLINGS: readonly Telling[] = [];

/** Of the ways in which others have it from where it begins, so many are told. */
const MOST_WAYS = 3;

class Origins {
  private readonly graph: Graph;
  private readonly tellings: readonly Telling[];
  private readonly beginnings: Beginning[];
  /** By the order of the report. */
  private readonly byReport = new Map<number, Telling[]>();
  private readonly groups: Groups;
  /** No telling has a figure. */
  private readonly isOfWords: boolean;

  constructor(graph: Graph, tellings: readonly Telling[]) {
    this.graph = graph;
    this.tellings = tellings;
    this.isOfWords = tellings.every(({ statement }) => statement.figures.length === 0);
    for (const telling of tellings) {
      const known = this.byReport.get(telling.order);
      if (known) known.push(telling);
      else this.byReport.set(telling.order, [telling]);
    }
    this.beginnings = tellings.map(({ placed }) => graph.beginningOf(placed));
    this.groups = new Groups(tellings, this.beginnings);
    // What one report alone tells cannot have been taken from another telling of it.
    const isTold = this.byReport.size > 1;
    // Whoever took it from another's words has their source, and not the one that stands before it.
    if (isTold) for (const telling of tellings) if (this.beginnings[telling.index]?.carried) this.joinSources(telling);
    this.joinKeys();
    if (isTold) for (const telling of tellings) if (!this.beginnings[telling.index]?.carried) this.joinSources(telling);
    this.joinBare();
    const { beginnings, groups } = this;
    joinBodies({ tellings, beginnings, graph, groups });
    joinNamed({ tellings, beginnings, graph, groups });
    joinPossibleBodies({ tellings, beginnings, graph, groups });
    joinUnsourced({ tellings, beginnings, graph, groups });
  }

  /** How many beginnings there are, at least and at most. */
  bounds(): { readonly low: number; readonly high: number } {
    const certain = new Set<number>();
    const probable = new Set<number>();
    for (const { index } of this.tellings) {
      certain.add(this.groups.certain.find(index));
      probable.add(this.groups.probable.find(index));
    }
    return { low: probable.size, high: certain.size };
  }

  result(): LinkedOrigins {
    const groups = new Map<number, Telling[]>();
    for (const telling of this.tellings) {
      const root = this.groups.certain.find(telling.index);
      const group = groups.get(root);
      if (group) group.push(telling);
      else groups.set(root, [telling]);
    }
    const leading = new Set<number>();
    const roots = [...groups.values()].map((group) => {
      const own = this.groups.probable.find(group[0]?.index ?? 0);
      const first = !leading.has(own);
      leading.add(own);
      return this.rootOf(group, first);
    });
    const low = leading.size;
    return { low, high: groups.size, roots };
  }

  /** Tellings on one word are one. */
  private joinKeys(): void {
    const first = new Map<string, number>();
    for (const [index, { key, source }] of this.beginnings.entries()) {
      if (source === 'none') continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else this.groups.joinCertain(known, index);
    }
  }

  /** What one report tells without a source is one, but for what it certainly has from two who are named. */
  private joinBare(): void {
    const sourced = this.sourcedIn(this.groups.certain);
    const bare = new Map<string, number[]>();
    for (const [index, { key, source }] of this.beginnings.entries()) {
      if (source !== 'none') continue;
      const told = bare.get(key);
      if (told) told.push(index);
      else bare.set(key, [index]);
    }
    for (const told of bare.values()) {
      const from = new Set(told.map((index) => this.groups.certain.find(index)).filter((root) => sourced.has(root)));
      const alike = from.size < 2 ? told : told.filter((index) => !sourced.has(this.groups.certain.find(index)));
      for (const index of alike.slice(1)) this.groups.joinCertain(alike[0] ?? index, index);
    }
  }

  /** The groups in which somebody is named, or at least stands for it. */
  private sourcedIn(groups: Disjoint): Set<number> {
    const found = new Set<number>();
    for (const [index, { source }] of this.beginnings.entries()) if (source !== 'none') found.add(groups.find(index));
    return found;
  }

  /** A telling that its report took from another is one with the telling there, over any number of reports. */
  private joinSources(telling: Telling): void {
    const { seen } = this.graph;
    seen.begin();
    seen.add(telling.order);
    let edge: readonly Step[] = [
      { report: telling.order, spans: [telling.statement.start, telling.statement.end], sure: true },
    ];
    for (let step = 0; step < GENERATIONS && edge.length > 0 && seen.size < MOST_ANCESTORS; step++) {
      const next: Step[] = [];
      for (const { report, spans, sure } of edge)
        for (const source of this.graph.incoming[report] ?? NO_EDGES) {
          const { from, kind, score } = source;
          if (seen.has(from)) continue;
          const stretches = source.passages.length === 0 ? NO_SPANS : spansBefore(source.passages, spans);
          const own = this.byReport.get(from) ?? NO_TELLINGS;
          const isCited = kind === 'citation';
          const told = stretches.length === 0 && !isCited ? this.sameFigure(telling, own) : NO_TELLINGS;
          if (stretches.length === 0 && !isCited && told.length === 0) continue;
          seen.add(from);
          const certain = sure && !isCited && score >= (kind === 'translation' ? CERTAIN_TRANSLATED : CERTAIN);
          const there =
            stretches.length === 0
              ? isCited
                ? own
                : told
              : own.filter(({ statement }) => meetsAny(stretches, statement.start, statement.end));
          if (there.length === 0) {
            next.push({ report: from, spans: stretches, sure: certain });
            continue;
          }
          const why = say(WAYS[kind], { report: tellerOf(source.report) });
          for (const other of this.nearestTo(telling, there))
            if (certain) {
              this.groups.joinCertain(other.index, telling.index, why);
              this.takeOver(telling, other);
            } else this.groups.joinProbable(other.index, telling.index, why);
        }
      edge = next;
    }
  }

  /** What only stands behind a source has that of the words from which it is taken. */
  private takeOver({ index }: Telling, { index: from }: Telling): void {
    const source = this.beginnings[from];
    if (this.beginnings[index]?.carried && source?.source === 'named' && !source.carried)
      this.beginnings[index] = source;
  }

  /** Tellings of another report that give the same figure: what a copy or translation tells outside the passages, too. */
  private sameFigure({ statement }: Telling, others: readonly Telling[]): readonly Telling[] {
    if (others.length === 0) return NO_TELLINGS;
    if (this.isOfWords) return others;
    if (statement.figures.length === 0) return NO_TELLINGS;
    return others.filter((other) =>
      other.statement.figures.some((a) =>
        statement.figures.some((b) => a.value !== undefined && a.counts === b.counts && a.value === b.value),
      ),
    );
  }

  /** Of the tellings that one may go back to, those of the same number, and of these those on the same word; else the first. */
  private nearestTo(telling: Telling, there: readonly Telling[]): readonly Telling[] {
    const numbered = there.length > 1 && !this.isOfWords ? this.sameFigure(telling, there) : NO_TELLINGS;
    const among = numbered.length > 0 ? numbered : there;
    const key = this.beginnings[telling.index]?.key;
    const same = among.filter((other) => this.beginnings[other.index]?.key === key);
    return same.length > 0 ? same.slice(0, 1) : among.slice(0, 1);
  }

  private rootOf(group: readonly Telling[], first: boolean): LinkedOrigins['roots'][number] {
    const named = group.find(({ index }) => this.beginnings[index]?.entity !== undefined);
    const speaking = named ?? group.find(({ index }) => this.beginnings[index]?.source !== 'none') ?? group[0];
    const found = group.flatMap(({ index }) => this.groups.reasons.get(index) ?? []);
    const ways = distinct(found, MOST_WAYS);
    return rootOf(group, this.beginnings[speaking?.index ?? 0], ways, first);
  }
}
