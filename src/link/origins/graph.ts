import type { Lineage } from '../../model/index.ts';
import { type Beginning, Beginnings } from '../beginnings.ts';
import type { Digest, StatementDigest } from '../digest.ts';
import type { LinkedEntities, LinkedEntity } from '../linked.ts';
import { inOrder } from '../order.ts';

/** A statement with its report, and the place of the report in the order of reports. */
export interface Placed {
  readonly digest: Digest;
  readonly statement: StatementDigest;
  readonly order: number;
}

/** A report that another has something from. */
export interface Source {
  /** Place in the order of reports. */
  readonly from: number;
  readonly report: Digest['report'];
  readonly kind: Lineage['kind'];
  readonly score: number;
  /** Four numbers each: start and end in the report that it was taken from, start and end in the one that took it. */
  readonly passages: readonly number[];
}

/** What is the same for all claims of a picture. */
export interface Graph {
  readonly statements: ReadonlyMap<string, Placed>;
  /** By the place of a report: what it has from other reports. */
  readonly incoming: readonly (readonly Source[] | undefined)[];
  readonly entities: ReadonlyMap<string, LinkedEntity>;
  readonly idOf: LinkedEntities['idOf'];
  /** Where a telling begins by what its own report says; found once. */
  readonly beginningOf: (placed: Placed) => Beginning;
  /** Reports met on a way back. */
  readonly seen: Marks;
}

/** A set of small whole numbers that is emptied at no cost. */
class Marks {
  readonly #marks: Int32Array;
  #mark = 0;
  /** How many are in it. */
  size = 0;

  /** For numbers below `most`. */
  constructor(most: number) {
    this.#marks = new Int32Array(most);
  }

  /** Empties it. */
  begin(): void {
    this.#mark++;
    this.size = 0;
  }

  has(member: number): boolean {
    return this.#marks[member] === this.#mark;
  }

  add(member: number): void {
    if (this.#marks[member] === this.#mark) return;
    this.#marks[member] = this.#mark;
    this.size++;
  }
}

const graphs = new WeakMap<readonly Lineage[], { readonly digests: readonly Digest[]; readonly graph: Graph }>();

/** Indexes what linking found; for the same lists the same graph. */
export function graphOf(lineage: readonly Lineage[], digests: readonly Digest[], entities: LinkedEntities): Graph {
  const known = graphs.get(lineage);
  if (known && known.digests === digests) return known.graph;
  const statements = new Map<string, Placed>();
  const orders = new Map<string, number>();
  const sorted = inOrder(digests);
  for (const [order, digest] of sorted.entries()) {
    orders.set(digest.report.id, order);
    for (const statement of digest.statements) statements.set(statement.id, { digest, statement, order });
  }
  const incoming: Source[][] = [];
  for (const { from, to, kind, score, passages } of lineage) {
    const [source, target] = [orders.get(from), orders.get(to)];
    const report = source === undefined ? undefined : sorted[source]?.report;
    if (source === undefined || target === undefined || !report) continue;
    const flat: number[] = [];
    for (const passage of passages) {
      const [start = 0, end = 0] = passage.from;
      const [first = 0, last = 0] = passage.to;
      flat.push(start, end, first, last);
    }
    const edge = { from: source, report, kind, score, passages: flat };
    const edges = incoming[target];
    if (edges) edges.push(edge);
    else incoming[target] = [edge];
  }
  const beginnings = new Beginnings(digests, entities);
  const found = new Map<Placed, Beginning>();
  const graph: Graph = {
    statements,
    incoming,
    entities: new Map(entities.entities.map((entity) => [entity.id, entity])),
    idOf: entities.idOf,
    beginningOf: (placed) => {
      const kept = found.get(placed);
      if (kept) return kept;
      const made = beginnings.of(placed.digest, placed.statement);
      found.set(placed, made);
      return made;
    },
    seen: new Marks(sorted.length),
  };
  graphs.set(lineage, { digests, graph });
  return graph;
}

/** Whether a half-open stretch meets one of `spans`, which are start and end in turn. */
export function meetsAny(spans: readonly number[], start: number, end: number): boolean {
  for (let at = 0; at < spans.length; at += 2) if ((spans[at] ?? 0) < end && start < (spans[at + 1] ?? 0)) return true;
  return false;
}

/** Of the passages that meet the stretches of a text: their stretches in the text that they were taken from. */
export function spansBefore(passages: readonly number[], spans: readonly number[]): readonly number[] {
  let found: number[] | undefined;
  for (let at = 0; at < passages.length; at += 4)
    if (meetsAny(spans, passages[at + 2] ?? 0, passages[at + 3] ?? 0)) {
      found ??= [];
      found.push(passages[at] ?? 0, passages[at + 1] ?? 0);
    }
  return found ?? NONE;
}

const NONE: readonly number[] = [];
