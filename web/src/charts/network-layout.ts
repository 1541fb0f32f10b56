import type { SourceEdge, SourceNode } from '../api/types.ts';

export interface PlacedNode {
  readonly node: SourceNode;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

export interface NetworkLayout {
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly { readonly edge: SourceEdge; readonly from: PlacedNode; readonly to: PlacedNode }[];
  readonly width: number;
  readonly height: number;
  /** Nodes for which there is no room: they stand in the table only. */
  readonly left: number;
}

const ROW = 30;
const TOP = 34;
/** Nodes of one column that are drawn: more are no picture. */
const MOST = 22;
/** Rounds of ordering by neighbours: more change next to nothing. */
const ROUNDS = 6;

/** From who speaks, over what relays, to what is read. */
const COLUMNS: Readonly<Record<SourceNode['kind'], number>> = {
  speaker: 0,
  agency: 1,
  channel: 1,
  outlet: 2,
  report: 2,
};

/**
 * Draws a network in three columns, each ordered so that edges cross little: by the mean place of a node's neighbours, some
 * rounds (Sugiyama, Tagawa and Toda 1981, the barycentre method). Of one network always the same.
 */
export function layoutNetwork(
  nodes: readonly SourceNode[],
  edges: readonly SourceEdge[],
  width: number,
): NetworkLayout {
  const columns: SourceNode[][] = [[], [], []];
  for (const node of nodes) columns[COLUMNS[node.kind]]?.push(node);
  const shown = columns.map((column) => column.slice(0, MOST));
  const ids = new Set(shown.flat().map(({ id }) => id));
  const drawn = edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const neighbours = new Map<string, string[]>();
  for (const { from, to } of drawn) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
    neighbours.set(to, [...(neighbours.get(to) ?? []), from]);
  }
  const place = new Map<string, number>();
  const number = (): void => {
    for (const column of shown)
      for (const [index, { id }] of column.entries()) place.set(id, index / Math.max(1, column.length));
  };
  number();
  for (let round = 0; round < ROUNDS; round++) {
    for (const column of shown) {
      const mean = new Map(
        column.map(({ id }) => {
          const near = neighbours.get(id) ?? [];
          const sum = near.reduce((total, other) => total + (place.get(other) ?? 0), 0);
          return [id, near.length ? sum / near.length : (place.get(id) ?? 0)] as const;
        }),
      );
      column.sort((a, b) => (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0) || (a.id < b.id ? -1 : 1));
      number();
    }
  }
  const used = shown.filter((column) => column.length).length;
  const tallest = Math.max(1, ...shown.map((column) => column.length));
  const height = TOP + tallest * ROW + 10;
  const inner = width / Math.max(1, used);
  let at = -1;
  const placed = new Map<string, PlacedNode>();
  for (const [column, group] of shown.entries()) {
    if (!group.length) continue;
    at++;
    const gap = (height - TOP) / group.length;
    for (const [index, node] of group.entries())
      placed.set(node.id, { node, column, x: Math.round(inner * at + 9), y: Math.round(TOP + gap * (index + 0.5)) });
  }
  return {
    nodes: [...placed.values()],
    edges: drawn.flatMap((edge) => {
      const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
      return from && to ? [{ edge, from, to }] : [];
    }),
    width,
    height,
    left: nodes.length - placed.size,
  };
}

/** How a stroke goes from one node to another: between columns straight across, within one out to the side and back. */
export function strokeOf(from: PlacedNode, to: PlacedNode, reach: number): string {
  const [a, b] = [from, to];
  if (a.column === b.column) {
    const out = Math.min(reach, 26 + Math.abs(a.y - b.y) * 0.18);
    return `M${a.x - 6} ${a.y}C${a.x - out} ${a.y} ${b.x - out} ${b.y} ${b.x - 6} ${b.y}`;
  }
  const right = a.x < b.x;
  const [start, end] = [right ? a.x + 6 : a.x - 6, right ? b.x - 7 : b.x + 7];
  const middle = (start + end) / 2;
  return `M${start} ${a.y}C${middle} ${a.y} ${middle} ${b.y} ${end} ${b.y}`;
}
