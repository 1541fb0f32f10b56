import { say } from '../../model/index.ts';
import type { Beginning } from '../beginnings.ts';
import { timeOf } from '../order.ts';
import type { Joining } from './groups.ts';
import type { Telling } from './tellings.ts';

/** Hours within which one announcement is told, with its source or without. */
const SAME_NEWS = 96;
/** Those of whom it is told who, or at least what, they are: it is their own word. */
const KNOWN: ReadonlySet<Beginning['source']> = new Set(['named', 'described']);
/** Where a claim begins, in the order in which one is looked for. */
const FIRST: readonly Beginning['source'][] = ['named', 'described', 'vague'];

/** Who names someone, and no source, may have it from them where others tell it on their word: "Tokayev put it at …". */
export function joinNamed({ tellings, beginnings, graph, groups }: Joining): void {
  const first = new Map<string, number>();
  for (const [index, { entity }] of beginnings.entries())
    if (entity !== undefined && !first.has(entity)) first.set(entity, index);
  for (const { index, statement, digest } of tellings) {
    if (beginnings[index]?.entity !== undefined) continue;
    for (const mentioned of statement.entities) {
      const entity = graph.idOf(digest.report.id, mentioned);
      const other = entity === undefined ? undefined : first.get(entity);
      if (entity === undefined || other === undefined) continue;
      const name = graph.entities.get(entity)?.name ?? entity;
      groups.joinProbable(other, index, say('names-who-said', { who: name }));
      break;
    }
  }
}

/**
 * Who tells without a source what is told on somebody’s word may have it from there, where that was said before or is
 * the same news; so may who gives a source that cannot be told. From one of them: it makes two who are named no one.
 */
export function joinUnsourced({ tellings, beginnings, groups }: Joining): void {
  const isKnown = knownAmong(beginnings);
  const first = firstOf(beginnings, isKnown);
  const known = new Set<number>();
  for (const [index, beginning] of beginnings.entries()) if (isKnown(beginning)) known.add(groups.probable.find(index));
  for (const [index, beginning] of beginnings.entries()) {
    if (index === first || isKnown(beginning) || known.has(groups.probable.find(index))) continue;
    const bare = beginning.source === 'none';
    if (index > first) groups.joinProbable(first, index, say(bare ? 'unsourced-after' : 'unknown-after'));
    else if (hoursBetween(tellings, index, first) <= SAME_NEWS)
      groups.joinProbable(first, index, say(bare ? 'unsourced-soon' : 'unknown-soon'));
    if (isKnown(beginnings[first])) known.add(groups.probable.find(first));
  }
}

function hoursBetween(tellings: readonly Telling[], a: number, b: number): number {
  const [one, other] = [tellings[a], tellings[b]];
  return one && other ? Math.abs(timeOf(other.digest) - timeOf(one.digest)) / 3_600_000 : Number.POSITIVE_INFINITY;
}

/** The telling from which others may have it: the first on somebody's word. */
function firstOf(beginnings: readonly Beginning[], isKnown: (beginning: Beginning | undefined) => boolean): number {
  const found = FIRST.map((kind) =>
    beginnings.findIndex((beginning) => beginning.source === kind && (!KNOWN.has(kind) || isKnown(beginning))),
  );
  return found.find((index) => index >= 0) ?? 0;
}

/**
 * Tells whether a telling is on the word of somebody known. That only stands behind one on their word is too little, where
 * nothing else in the claim is on it.
 */
function knownAmong(beginnings: readonly Beginning[]): (beginning: Beginning | undefined) => boolean {
  const stated = new Set(beginnings.flatMap(({ key, carried }) => (carried ? [] : key)));
  return (beginning) =>
    beginning !== undefined && KNOWN.has(beginning.source) && (!beginning.carried || stated.has(beginning.key));
}
