import { foldPlace } from '../extract/places/fold.ts';
import { mediaForms } from '../language/shared/media.ts';
import { tokenize } from '../text/tokens.ts';
import type { Digest } from './digest.ts';
import type { LinkedEntities } from './linked.ts';

/** The name of a medium that is the same in every language where the table knows it, else the name itself. */
export function canonicalName(name: string): string {
  const { word } = tokenize(name);
  let node: typeof mediaForms | undefined = mediaForms;
  for (const each of word) node = node?.next.get(each.toLowerCase());
  const forms = node?.end?.sense ?? [];
  const form = forms.find((known) => known.form === name) ?? forms.find(({ medium }) => !medium.ambiguous);
  return form?.medium.name ?? name.trim();
}

/** A key that is equal for the ways to write the name of an outlet or source: canonical, without case and marks. */
export const sourceKey = (name: string): string => foldPlace(canonicalName(name)).replace(/[«»„“”"]/g, '');

/** Answers the node of the graph that a named source is: its linked entity's id, else `source:NAME`. */
export function sourceNodes(entities: LinkedEntities | undefined): (name: string) => string {
  const byKey = new Map<string, string>();
  for (const { id, kind, names, described } of entities?.entities ?? []) {
    if (kind === 'place' || described) continue;
    for (const { text } of names) {
      const key = sourceKey(text);
      if (key && !byKey.has(key)) byKey.set(key, id);
    }
  }
  return (name) => byKey.get(sourceKey(name)) ?? `source:${canonicalName(name)}`;
}

/** The indexes of the reports of each outlet, by the key of its name, in order. */
export function byOutlet(sorted: readonly Digest[]): ReadonlyMap<string, readonly number[]> {
  const out = new Map<string, number[]>();
  for (const [index, { report }] of sorted.entries()) {
    if (report.outlet === undefined) continue;
    const key = sourceKey(report.outlet);
    const known = out.get(key);
    if (known) known.push(index);
    else out.set(key, [index]);
  }
  return out;
}
