import { type Message, say } from '../model/index.ts';
import type { Beginning } from './beginnings.ts';
import type { LinkedOrigins } from './linked.ts';
import type { Placed } from './origins/graph.ts';

/** The beginning of a group of tellings, with why it is taken for one: `ways` in which the others have it from there. */
export function rootOf(
  group: readonly Placed[],
  beginning: Beginning | undefined,
  ways: readonly Message[],
  first: boolean,
): LinkedOrigins['roots'][number] {
  const [lead] = group;
  const reports = group.length === 1 ? 1 : new Set(group.map(({ order }) => order)).size;
  const own = beginning?.why ?? say('words', { words: '' });
  const why = reports > 1 ? say('in-reports', { why: own, reports }) : own;
  const reason = ways.length ? say('all', { of: [why, ...ways] }) : why;
  return {
    ...(beginning?.entity !== undefined && { entity: beginning.entity }),
    ...(beginning?.entity === undefined && lead && { report: lead.digest.report.id }),
    statements: group.map(({ statement }) => statement.id),
    reason,
    certain: first,
  };
}
