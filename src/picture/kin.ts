import { isState, type Topic, topics } from '../language/shared/topics.ts';
import type { Digest, StatementDigest } from '../link/digest.ts';
import type { Lineage } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import type { Situation, Telling } from './situation.ts';

/** Happenings that so many reports tell that sharing one says nothing of two statements. */
const COMMON: ReadonlySet<string> = new Set(['attack', 'protest', 'denial', 'withdrawal', 'correction']);
/** Of statements of one topic in a report, so many are looked at. */
const MOST_OF_TOPIC = 4;
/** Passages of an edge that are looked at, and statements in each. */
const MOST_PASSAGES = 60;
const MOST_IN_PASSAGE = 6;

const isTelling = (topic: string): topic is Topic =>
  topic in topics && !COMMON.has(topic) && topics[topic as Topic].role === 'event' && !isState(topic as Topic);

/**
 * For each statement, the statements of reports taken from its report that render it: those that stand at the same place
 * of a shared passage, and those that tell of the same uncommon topic. That a report took from another is known by then;
 * this says which sentence became which.
 */
export function kinOf({ digests, lineage, tellings }: Situation): (statement: string) => Iterable<Telling> {
  const byReport = new Map(digests.map((digest) => [digest.report.id, digest]));
  const kin = new Map<string, Set<Telling>>();
  const note = (from: StatementDigest, to: StatementDigest): void => {
    const telling = tellings.get(to.id);
    if (!telling || from.figures.length || to.figures.length) return;
    const known = kin.get(from.id);
    if (known) known.add(telling);
    else kin.set(from.id, new Set([telling]));
  };
  const byTopic = new Map<Digest, ReadonlyMap<string, readonly StatementDigest[]>>();
  for (const edge of lineage) {
    const from = byReport.get(edge.from);
    const to = byReport.get(edge.to);
    if (!from || !to) continue;
    alignPassages(edge, from, to, note);
    shareTopics(topicsOf(from, byTopic), topicsOf(to, byTopic), note);
  }
  return (statement) => kin.get(statement) ?? NONE;
}

const NONE: readonly Telling[] = [];

type Note = (from: StatementDigest, to: StatementDigest) => void;

function topicsOf(
  digest: Digest,
  known: Map<Digest, ReadonlyMap<string, readonly StatementDigest[]>>,
): ReadonlyMap<string, readonly StatementDigest[]> {
  const found = known.get(digest);
  if (found) return found;
  const made = new Map<string, StatementDigest[]>();
  for (const statement of digest.statements)
    for (const topic of statement.topics) {
      if (!isTelling(topic)) continue;
      const list = made.get(topic);
      if (!list) made.set(topic, [statement]);
      else if (list.length < MOST_OF_TOPIC) list.push(statement);
    }
  known.set(digest, made);
  return made;
}

function shareTopics(
  from: ReadonlyMap<string, readonly StatementDigest[]>,
  to: ReadonlyMap<string, readonly StatementDigest[]>,
  note: Note,
): void {
  for (const [topic, statements] of from)
    for (const one of statements) for (const other of to.get(topic) ?? []) note(one, other);
}

/** Statements of both reports in one passage, in their order, where there are as many in each. */
function alignPassages({ passages }: Lineage, from: Digest, to: Digest, note: Note): void {
  for (const passage of passages.slice(0, MOST_PASSAGES)) {
    const before = within(from, passage.from);
    const after = within(to, passage.to);
    if (before.length !== after.length) continue;
    for (const [index, one] of before.entries()) {
      const other = after[index];
      if (other) note(one, other);
    }
  }
}

/** Statements of which more than half lies in a stretch of the text; none where there are many. */
function within({ statements }: Digest, [start = 0, end = 0]: readonly number[]): readonly StatementDigest[] {
  const found: StatementDigest[] = [];
  for (let i = firstEndingAfter(statements, start); i < statements.length; i++) {
    const statement = statements[i];
    if (!statement || statement.start >= end) break;
    const shared = Math.min(end, statement.end) - Math.max(start, statement.start);
    if (shared * 2 > statement.end - statement.start) found.push(statement);
    if (found.length > MOST_IN_PASSAGE) return [];
  }
  return found;
}

/** Statements are in the order of the text; a few before the stretch may reach into it. */
function firstEndingAfter(statements: readonly StatementDigest[], offset: number): number {
  let first = countBefore(statements, ({ start }) => start < offset);
  while (first > 0 && (statements[first - 1]?.end ?? 0) > offset) first--;
  return first;
}
