import { type AliasTable, readName } from '../../names/index.ts';
import { compareText } from '../judged.ts';
import type { Member } from './nodes.ts';

/** Names as written with the number of reports each stands in, the most frequent first. `members` in the order of their reports. */
export function namesWithReports(
  members: readonly Member[],
): readonly { readonly text: string; readonly reports: number }[] {
  const names = new Map<string, { readonly text: string; reports: number; last: number }>();
  const note = (text: string, order: number): void => {
    if (!text) return;
    const known = names.get(text);
    if (!known) names.set(text, { text, reports: 1, last: order });
    else if (known.last !== order) {
      known.reports++;
      known.last = order;
    }
  };
  for (const { order, entity } of members) {
    note(entity.name, order);
    for (const text of entity.names) note(text, order);
  }
  return [...names.values()]
    .map(({ text, reports }) => ({ text, reports }))
    .sort((a, b) => b.reports - a.reports || compareText(a.text, b.text));
}

const LATIN = /\p{Script=Latin}/u;

/**
 * The name to show: of bodies the first of their group in the alias table, of places the name in the table of places;
 * else of the full names the one that most reports use, one in Latin letters where there is one.
 */
export function displayName(
  names: readonly { readonly text: string; readonly reports: number }[],
  members: readonly Member[],
  aliases: AliasTable,
): string {
  const [first] = members;
  if (!first) return '';
  if (first.entity.kind === 'place') return first.entity.name;
  if (first.entity.kind === 'organization')
    for (const { text } of names) {
      const [group] = aliases.groupsOf(readName(text, 'organization'));
      if (group !== undefined) return aliases.nameOf(group);
    }
  const primary = new Map<string, number>();
  for (const { entity } of members) primary.set(entity.name, (primary.get(entity.name) ?? 0) + 1);
  const rank = (name: string): number =>
    (LATIN.test(name) ? 4 : 0) + (/\s/.test(name) || first.entity.kind !== 'person' ? 8 : 0);
  const [best] = [...primary].sort(
    (a, b) => rank(b[0]) - rank(a[0]) || b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]),
  );
  return best?.[0] || names[0]?.text || '';
}
