import type { Digest, StatementDigest } from '../link/digest.ts';
import { compareText } from '../link/judged.ts';
import type { LinkedClaim, LinkedEntities, LinkedEntity, LinkedOrigins } from '../link/linked.ts';
import { inOrder } from '../link/order.ts';
import type { Stretch } from '../link/stretch.ts';
import { type Lineage, say } from '../model/index.ts';
import { type Derivation, derivationOf } from './derivation.ts';
import { stretchOf } from './moments.ts';

export type Origins = LinkedOrigins;

/** What linking found in the reports. */
export interface Linked {
  readonly entities: LinkedEntities;
  readonly claims: readonly LinkedClaim[];
  readonly lineage: readonly Lineage[];
  /** The independent beginnings of what these statements say. */
  readonly originsOf: (statements: readonly string[]) => Origins;
  /** Whether what two statements say has one beginning: certainly, or at least possibly. */
  readonly haveOneOrigin: (a: string, b: string) => { readonly certainly: boolean; readonly possibly: boolean };
}

/** A statement with all that its report says about it. */
export interface Telling {
  readonly statement: StatementDigest;
  readonly digest: Digest;
  /** Of the report among the sorted reports. */
  readonly order: number;
  /** When the report told it; undefined where it is not dated. */
  readonly told: Stretch | undefined;
  /** Id of the linked entity whose word it is. */
  readonly speaker?: string;
}

/** The sorted reports with what was found in them: what the picture is read from. */
export interface Situation extends Linked {
  readonly digests: readonly Digest[];
  readonly tellings: ReadonlyMap<string, Telling>;
  readonly entity: ReadonlyMap<string, LinkedEntity>;
  readonly derivation: Derivation;
  /** By the id of a statement: those of its report that deny it without saying it again. */
  readonly denied: ReadonlyMap<string, readonly Telling[]>;
  /** The same of those that confirm it: a further word on it, for which statement is meant is inferred. */
  readonly confirmed: ReadonlyMap<string, readonly Telling[]>;
}

/** The reports by time of publication, those without one last, equals by their ids; a report given twice stands once. */
export function sorted(digests: Iterable<Digest>): readonly Digest[] {
  const byId = new Map<string, Digest>();
  for (const digest of digests) {
    const known = byId.get(digest.report.id);
    // The smaller hash is kept, so that the order in which two versions come does not matter.
    if (!known || digest.report.sha256 < known.report.sha256) byId.set(digest.report.id, digest);
  }
  return inOrder([...byId.values()]);
}

/** Indexes what linking found. `digests` sorted. */
export function situationOf(digests: readonly Digest[], linked: Linked): Situation {
  const tellings = new Map<string, Telling>();
  for (const [order, digest] of digests.entries()) {
    const told = stretchOf(digest.report.published);
    for (const statement of digest.statements) {
      const speaker =
        statement.speaker === undefined ? undefined : linked.entities.idOf(digest.report.id, statement.speaker);
      tellings.set(statement.id, { statement, digest, order, told, ...(speaker !== undefined && { speaker }) });
    }
  }
  const denied = new Map<string, Telling[]>();
  const confirmed = new Map<string, Telling[]>();
  for (const telling of tellings.values()) {
    const { answers, negated, certainty } = telling.statement;
    if (!answers || negated) continue;
    if (answers.stance === 'denies' && certainty === 'denied') put(denied, answers.statement, telling);
    // "Did not confirm this" is doubtful.
    if (answers.stance === 'confirms' && CONFIRMING.has(certainty)) put(confirmed, answers.statement, telling);
  }
  return {
    ...linked,
    originsOf: withConfirmed(linked.originsOf, confirmed),
    digests,
    tellings,
    denied,
    confirmed,
    entity: new Map(linked.entities.entities.map((entity) => [entity.id, entity])),
    derivation: derivationOf(linked.lineage),
  };
}

const CONFIRMING: ReadonlySet<Telling['statement']['certainty']> = new Set(['unmarked', 'boosted']);

function put(answers: Map<string, Telling[]>, statement: string, telling: Telling): void {
  const known = answers.get(statement);
  if (known) known.push(telling);
  else answers.set(statement, [telling]);
}

/** Counts who confirms a statement without saying it again among those on whose word it is, and says so. */
function withConfirmed(
  originsOf: Linked['originsOf'],
  confirmed: ReadonlyMap<string, readonly Telling[]>,
): Linked['originsOf'] {
  if (confirmed.size === 0) return originsOf;
  return (statements) => {
    const more = statements.flatMap((id) => (confirmed.get(id) ?? []).map(({ statement }) => statement.id));
    if (more.length === 0) return originsOf(statements);
    const confirming = new Set(more);
    const found = originsOf([...new Set([...statements, ...more])]);
    return {
      ...found,
      roots: found.roots.map((root) =>
        root.statements.every((id) => confirming.has(id))
          ? { ...root, reason: say('all', { of: [root.reason, say('confirms-back')] }) }
          : root,
      ),
    };
  };
}

/** The tellings of a claim's statements, in the order of the reports, those that no report has left out. */
export function tellingsOf(situation: Situation, statements: readonly string[]): Telling[] {
  const found: Telling[] = [];
  for (const id of statements) {
    const telling = situation.tellings.get(id);
    if (telling) found.push(telling);
  }
  if (found.length < 2) return found;
  return found.sort(
    (a, b) => a.order - b.order || a.statement.start - b.statement.start || compareText(a.statement.id, b.statement.id),
  );
}
