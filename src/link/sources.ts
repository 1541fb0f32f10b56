import { foldPlace } from '../extract/places/fold.ts';
import { mediaForms } from '../language/shared/media.ts';
import { foldName } from '../names/index.ts';
import { tokenize } from '../text/tokens.ts';
import type { Digest } from './digest.ts';
import type { LinkedEntities } from './linked.ts';

/** Names whose canonical form is remembered: those of some ten thousand reports, each asked for several times. */
const REMEMBERED = 200_000;
const canonical = new Map<string, string>();
const keys = new Map<string, string>();

function remembered(known: Map<string, string>, name: string, find: (name: string) => string): string {
  let found = known.get(name);
  if (found === undefined) {
    if (known.size >= REMEMBERED) known.clear();
    found = find(name);
    known.set(name, found);
  }
  return found;
}

/** The name of a medium that is the same in every language where the table knows it, else the name itself. */
export const canonicalName = (name: string): string => remembered(canonical, name, readCanonical);

/** The letters with which the first words of names of media begin. */
const initials = new Set([...mediaForms.next.keys()].map((word) => word.charAt(0)));
const isLetter = /^\p{L}/u;

function readCanonical(name: string): string {
  // Most names are of no medium, and need not be cut into words to tell.
  if (isLetter.test(name) && !initials.has(name.charAt(0).toLowerCase())) return name.trim();
  const { word } = tokenize(name);
  let node: typeof mediaForms | undefined = mediaForms;
  for (const each of word) node = node?.next.get(each.toLowerCase());
  const forms = node?.end?.sense ?? [];
  const form = forms.find((known) => known.form === name) ?? forms.find(({ medium }) => !medium.ambiguous);
  return form?.medium.name ?? name.trim();
}

/** A key that is equal for the ways to write the name of an outlet or source, over scripts and spellings. */
export const sourceKey = (name: string): string =>
  remembered(keys, name, () => {
    const found = canonicalName(name);
    return foldName(found) || foldPlace(found);
  });

const LONGEST_SHORT = 5;
const LEAST_HEAD = 4;

/**
 * Whether a name is an outlet's own: the same name, its first words, or a short form of its letters in order ("ddm" of "Depeschendienst
 * Mitte"), as agencies sign their reports with.
 */
export function isOwnName(name: string, outlet: string | undefined): boolean {
  if (outlet === undefined) return false;
  if (sourceKey(name) === sourceKey(outlet) || isHeadOf(name, outlet)) return true;
  const [short, long] = [name.toLowerCase(), outlet.toLowerCase()];
  if (short.length < 2 || short.length > LONGEST_SHORT || !long.startsWith(short.charAt(0))) return false;
  if (isMedium(name) || !/^\p{L}+$/u.test(short)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at++;
  return at === short.length;
}

/** Whether a name is the first whole words of another: "Morning" of "Morning Line". */
const isHeadOf = (name: string, outlet: string): boolean =>
  name.trim().length >= LEAST_HEAD && outlet.toLowerCase().startsWith(`${name.trim().toLowerCase()} `);

const isMedium = (name: string): boolean => {
  const node = mediaForms.next.get(name.toLowerCase());
  return node?.end?.sense.some(({ form }) => form === name) ?? false;
};

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
