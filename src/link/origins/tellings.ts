import type { Digest, StatementDigest } from '../digest.ts';
import type { Graph, Placed } from './graph.ts';

/** A statement of the claim with its report. */
export interface Telling {
  readonly index: number;
  readonly placed: Placed;
  readonly statement: StatementDigest;
  readonly digest: Digest;
  readonly order: number;
}

/** The statements with their reports, in the order of these. */
export function tellingsOf(statements: readonly string[], graph: Graph): readonly Telling[] {
  const told: Placed[] = [];
  for (const id of statements) {
    const placed = graph.statements.get(id);
    if (placed) told.push(placed);
  }
  if (told.length > 1) told.sort((a, b) => a.order - b.order || a.statement.start - b.statement.start);
  return told.map((placed, index) => {
    const { digest, statement, order } = placed;
    return { index, placed, digest, statement, order };
  });
}
