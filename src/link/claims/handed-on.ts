import { type Lineage, say } from '../../model/index.ts';
import { correspond } from '../corresponding.ts';
import { surelyApart } from './apart.ts';
import { sameNumber } from './compatible.ts';
import type { FigureGroup } from './group.ts';
import { type FigureItem, isCurrent, sizeOf } from './items.ts';
import { nearPlaces } from './merge.ts';
import { mergedBy } from './ties.ts';

/** Figures of one report that are looked at. */
const MOST_OF_REPORT = 24;

/**
 * Merges claims by figures that one report has from another: what counts the same at the corresponding place of words
 * that were copied or translated, as the same number or a rounder one, is one figure.
 */
export function mergeHandedOn(
  groups: readonly FigureGroup[],
  items: readonly FigureItem[],
  lineage: readonly Lineage[],
): readonly FigureGroup[] {
  const edges = lineage.filter(({ kind, passages }) => kind !== 'citation' && passages.length > 0);
  if (edges.length === 0) return groups;
  const byReport = new Map<string, FigureItem[]>();
  for (const item of items) {
    const { id } = item.setting.digest.report;
    const known = byReport.get(id);
    if (!known) byReport.set(id, [item]);
    else if (known.length < MOST_OF_REPORT) known.push(item);
  }
  const groupOf = new Map<FigureItem, FigureGroup>();
  for (const group of groups) for (const item of group.items) groupOf.set(item, group);
  const merging = mergedBy(groups);
  for (const { from, to, passages } of edges) {
    const [source, taken] = [byReport.get(from) ?? [], byReport.get(to) ?? []];
    for (const a of source)
      for (const b of taken) {
        if (!alike(a, b) || (!sameNumber(a.slots, b.slots) && (isIn(taken, a) || isIn(source, b)))) continue;
        const [x, y] = [a, b].map((item) => {
          const group = groupOf.get(item);
          return group && merging.final(group);
        });
        if (!x || !y || x === y || correspond(a.slots.start, b.slots.start, passages) === 0) continue;
        if (!surelyApart(x.items, y.items)) merging.merge(x, y, HANDED_ON);
      }
  }
  return merging.done();
}

/** Whether a report tells the number of a figure itself. */
const isIn = (items: readonly FigureItem[], { counts, slots }: FigureItem): boolean =>
  items.some((other) => other.counts === counts && sameNumber(other.slots, slots));

const HANDED_ON = say('in-taken-passage');

function alike(a: FigureItem, b: FigureItem): boolean {
  const [one, other] = [a.slots, b.slots];
  if (a.counts === undefined || a.counts !== b.counts || one.extent !== other.extent) return false;
  if (one.population !== other.population || isCurrent(a) !== isCurrent(b)) return false;
  if ((one.partOf === undefined) !== (other.partOf === undefined)) return false;
  if (!nearPlaces(one.place, other.place)) return false;
  return sameNumber(one, other) || isRounder(sizeOf(a), sizeOf(b)) || isRounder(sizeOf(b), sizeOf(a));
}

/** Whether a number is another one rounded: 4,266 told as 4,300 or 4,000. */
function isRounder(exact: number, round: number): boolean {
  if (exact <= 0 || !Number.isInteger(round)) return false;
  let unit = 1;
  while (round % (unit * 10) === 0 && unit < round) unit *= 10;
  return unit > 1 && Math.abs(exact - round) < unit;
}
