import { GIVEN_NAMES } from './data/words.ts';
import { scriptOf } from './sounds.ts';
import { keyOfWord } from './word.ts';

/** By the key of a given name: the groups it is in. */
type Groups = ReadonlyMap<string, ReadonlySet<number>>;

function compile(): Groups {
  const groups = new Map<string, Set<number>>();
  GIVEN_NAMES.trim()
    .split('\n')
    .forEach((line, group) => {
      for (const given of line.split(' ')) {
        const key = keyOfWord(given, scriptOf(given));
        const known = groups.get(key) ?? new Set();
        groups.set(key, known.add(group));
      }
    });
  return groups;
}

let compiled: Groups | undefined;

/** Are two words forms of one given name ("Ted", "Theodore"; "Volodymyr", "Wladimir")? Takes their keys. */
export function sameGivenName(a: string, b: string): boolean {
  compiled ??= compile();
  const groups = compiled;
  const mine = groups.get(a);
  const others = mine && groups.get(b);
  if (!mine || !others) return false;
  for (const group of mine) if (others.has(group)) return true;
  return false;
}
