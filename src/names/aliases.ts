import { ALIASES } from './data/aliases.ts';
import { ARTICLES } from './data/articles.ts';
import { CASE_ENDINGS } from './data/cases.ts';
import { CLASSES } from './data/classes.ts';
import type { Name } from './name.ts';
import { keyOfWord } from './word.ts';
import { cutWords, type RawWord } from './words.ts';

/** Names of one bearer that no rule can join. Made by `loadAliases`. */
export interface AliasTable {
  /** The groups that a name is in, by number. */
  groupsOf(name: Name): readonly number[];
  /** The first name of a group: the one to show. */
  nameOf(group: number): string;
}

/** A line of an alias file that cannot be read. */
export class AliasError extends Error {
  readonly code = 'alias-line';
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`aliases, line ${line}: ${reason}`);
    this.name = 'AliasError';
    this.line = line;
  }
}

const STEM = 4;

/** A word without its case ending, as a key: rough, and only ever compared with words that were cut in the same way. */
function stemOf(word: RawWord): string {
  const ending = word.lookup.length > STEM ? CASE_ENDINGS[word.script]?.exec(word.lookup) : undefined;
  const stem = ending && ending.index >= STEM ? word.lookup.slice(0, ending.index) : word.lookup;
  return keyOfWord(stem, word.script);
}

const withoutArticle = (words: readonly RawWord[]): readonly RawWord[] =>
  words.length > 1 && ARTICLES.has(words[0]?.lookup ?? '') ? words.slice(1) : words;

/** Short names and capitals are acronyms: their letters must be the same, a key is not enough. */
const isShort = (text: string): boolean => text.length < 5 || text === text.toUpperCase();

const keysOf = (text: string): { readonly spelling: string; readonly stems: string | undefined } => {
  const words = withoutArticle(cutWords(text));
  const spelling = words.map((word) => word.lookup).join(' ');
  return { spelling, stems: isShort(text) ? undefined : words.map(stemOf).join(' ') };
};

/**
 * Reads an alias table: UTF-8 text, one group of names a line, separated by tabs, the first the one to show; blank
 * lines and lines that begin with # are skipped. A name may stand in several groups.
 * @param base a table whose groups hold as well; by default the built-in one.
 * @throws AliasError on a line with fewer than two names, or with a name without letters.
 */
export function loadAliases(text: string, base: AliasTable | undefined = builtIn()): AliasTable {
  const heads: string[] = [];
  const index = new Map<string, number[]>();
  const file = (key: string, group: number): void => {
    const known = index.get(key);
    if (!known) index.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  };
  text.split(/\r?\n/u).forEach((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return;
    const names = line
      .split('\t')
      .map((name) => name.trim())
      .filter(Boolean);
    if (names.length < 2) throw new AliasError(at + 1, 'at least two names, separated by tabs');
    for (const name of names) {
      const { spelling, stems } = keysOf(name);
      if (spelling === '') throw new AliasError(at + 1, `“${name}” has no letters`);
      file(`=${spelling}`, heads.length);
      if (stems !== undefined) file(`~${stems}`, heads.length);
    }
    heads.push(names[0] ?? '');
  });
  const own = new WeakMap<Name, readonly number[]>();
  const find = (name: Name): readonly number[] => {
    const { spelling, stems } = keysOf(name.text);
    const found = new Set(index.get(`=${spelling}`));
    if (stems !== undefined) for (const group of index.get(`~${stems}`) ?? []) found.add(group);
    // Cases of the last word: «в Алма-Ате», "Kasachstans".
    const last = name.words[name.words.length - 1];
    if (last && !name.acronym && spelling.endsWith(last.lower)) {
      const head = spelling.slice(0, -last.lower.length);
      for (const lemma of last.lemmas) for (const group of index.get(`=${head}${lemma.lower}`) ?? []) found.add(group);
    }
    return [...found];
  };
  // The groups of the base table are numbered below zero.
  return {
    groupsOf(name) {
      let groups = own.get(name);
      if (!groups) {
        groups = [...find(name), ...(base?.groupsOf(name) ?? []).map((group) => -1 - group)];
        own.set(name, groups);
      }
      return groups;
    },
    nameOf: (group) => (group < 0 ? (base?.nameOf(-1 - group) ?? '') : (heads[group] ?? '')),
  };
}

let table: AliasTable | undefined;

const EMPTY: AliasTable = { groupsOf: () => [], nameOf: () => '' };

/** The table that comes with the program. */
export function builtIn(): AliasTable {
  table ??= loadAliases(ALIASES, EMPTY);
  return table;
}

let classes: AliasTable | undefined;

/** What kinds of bodies are called: words that are one only beside one proper name. */
export function builtInClasses(): AliasTable {
  classes ??= loadAliases(CLASSES, EMPTY);
  return classes;
}
