import type { Digest, StatementDigest } from '../link/digest.ts';
import { countBefore } from '../model/sorted.ts';

/** What is asked of a report again and again, looked up once. */
export interface ReportIndex {
  /** Ids of the quantities that a stated total is the total of. */
  readonly listed: ReadonlySet<string>;
  /** Statements on someone's word, by where they begin. */
  readonly attributed: readonly StatementDigest[];
  /** By the id of a statement the one before it in the text. */
  readonly before: ReadonlyMap<string, StatementDigest>;
  /** Ids in the report of those on whose word it tells something. */
  readonly speakers: readonly string[];
}

const known = new WeakMap<Digest, ReportIndex>();

export function indexOf(digest: Digest): ReportIndex {
  const found = known.get(digest);
  if (found) return found;
  const listed = new Set<string>();
  for (const { figures } of digest.statements)
    for (const { totalOf } of figures) for (const id of totalOf ?? []) listed.add(id);
  const attributed = digest.statements
    .filter(({ speakerText }) => speakerText !== undefined)
    .sort((a, b) => a.start - b.start);
  const speakers = [...new Set(attributed.flatMap(({ speaker }) => speaker ?? []))];
  const inText = digest.statements.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const before = new Map(inText.slice(1).flatMap(({ id }, at) => (inText[at] ? [[id, inText[at]] as const] : [])));
  const made = { listed, attributed, before, speakers };
  known.set(digest, made);
  return made;
}

/** The last statement on someone's word that begins before an offset. */
export function attributedBefore({ attributed }: ReportIndex, offset: number): StatementDigest | undefined {
  return attributed[countBefore(attributed, ({ start }) => start < offset) - 1];
}
