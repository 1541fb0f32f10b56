import type { Beginning } from './beginnings.ts';
import type { StatementDigest } from './digest.ts';
import type { Disjoint } from './disjoint.ts';

/** A statement of a claim with its report. */
export interface Told {
  readonly statement: StatementDigest;
  readonly digest: object;
}

/** Of one report so many tellings are held against each other. */
const MOST_OF_REPORT = 12;

/**
 * Tellings that speak against each other: two values in one report, each on a word of its own; and of what has no number,
 * yes and no. They are of two origins, however alike their sources are.
 */
export class Opposed {
  private readonly against: number[][];
  private readonly members: number[][];
  private readonly denies: (boolean | undefined)[];

  constructor(tellings: readonly Told[], beginnings: readonly Beginning[]) {
    this.against = tellings.map(() => []);
    this.members = tellings.map((_, index) => [index]);
    this.denies = tellings.map(({ statement: { figures, negated, certainty } }) =>
      figures.length > 0 ? undefined : negated !== (certainty === 'denied'),
    );
    const ofReport = new Map<object, number[]>();
    for (const [index, { digest, statement }] of tellings.entries()) {
      const { source, key } = beginnings[index] ?? { source: 'none', key: '' };
      if (source === 'none' || statement.figures.length === 0) continue;
      const known = ofReport.get(digest) ?? [];
      if (known.length >= MOST_OF_REPORT) continue;
      for (const other of known)
        if (beginnings[other]?.key !== key && differ(tellings[other]?.statement, statement)) {
          this.against[index]?.push(other);
          this.against[other]?.push(index);
        }
      ofReport.set(digest, [...known, index]);
    }
  }

  /** Whether something in the one group speaks against something in the other. `x` and `y` stand for them. */
  are(x: number, y: number, groups: Disjoint): boolean {
    const [a, b] = [this.denies[x], this.denies[y]];
    if (a !== undefined && b !== undefined && a !== b) return true;
    const [small, large] =
      (this.members[x]?.length ?? 0) < (this.members[y]?.length ?? 0) ? ([x, y] as const) : ([y, x] as const);
    return (this.members[small] ?? []).some((member) =>
      this.against[member]?.some((other) => groups.find(other) === large),
    );
  }

  /** Notes that two groups have become one, `root` standing for it. */
  merge(x: number, y: number, root: number): void {
    const [one, other] = [this.members[x] ?? [], this.members[y] ?? []];
    const [small, large] = one.length < other.length ? [one, other] : [other, one];
    for (const member of small) large.push(member);
    this.members[root] = large;
  }
}

/** Whether two statements give two values of one kind and place, and none that is the same. */
function differ(a: StatementDigest | undefined, { figures }: StatementDigest): boolean {
  const current = (a?.figures ?? []).filter(({ role, partOf }) => role === 'current' && partOf === undefined);
  const pairs = current.flatMap((one) =>
    figures
      .filter(
        ({ role, partOf, counts, place, extent }) =>
          role === 'current' &&
          partOf === undefined &&
          counts !== undefined &&
          counts === one.counts &&
          place === one.place &&
          extent === one.extent,
      )
      .map((other) => one.value === other.value && one.low === other.low),
  );
  return pairs.length > 0 && !pairs.includes(true);
}
