import { CYRILLIC_PARADIGMS, LATIN_ENDINGS, WOMEN_ENDINGS } from './data/inflection.ts';
import { LONGEST_WORD } from './distance.ts';
import type { Script } from './sounds.ts';

const SHORTEST_STEM = 2;
const LONGEST_ENDING = 4;

/** By ending: what may stand in its place in the form that a name is quoted by. */
const quoted = new Map<string, readonly string[]>();
for (const [head = '', ...endings] of CYRILLIC_PARADIGMS)
  for (const ending of endings) quoted.set(ending, [...new Set([...(quoted.get(ending) ?? []), head])]);

/**
 * The forms that a word may be a case of, in small letters, itself not among them: «Токаеву» may be of «Токаев»,
 * «Токаева», «Токаево»; "Toqajews" of "Toqajew". Empty where its script or ending tells of none.
 */
export function lemmasOf(lower: string, script: Script): readonly string[] {
  const out: string[] = [];
  if (lower.length > LONGEST_WORD) return out;
  if (script === 'cyrillic') {
    for (let length = LONGEST_ENDING; length > 0; length--) {
      const stem = lower.length - length;
      if (stem < SHORTEST_STEM) continue;
      for (const head of quoted.get(lower.slice(stem)) ?? []) out.push(lower.slice(0, stem) + head);
    }
  } else if (script === 'latin') {
    for (const ending of LATIN_ENDINGS)
      if (lower.endsWith(ending) && lower.length > SHORTEST_STEM + ending.length)
        out.push(lower.slice(0, -ending.length));
  }
  return out;
}

/** Is one of two keys the family name of a woman and the other that of a man ("Nasarbajewa", "Nasarbajew")? */
export function womanAndMan(a: string, b: string): boolean {
  for (const [woman, man] of WOMEN_ENDINGS) {
    if (a.endsWith(woman) && b.endsWith(man)) return a.slice(0, -woman.length) === b.slice(0, -man.length);
    if (b.endsWith(woman) && a.endsWith(man)) return b.slice(0, -woman.length) === a.slice(0, -man.length);
  }
  return false;
}
