import type { TimeData, TimeRule, TimeSense } from '../../language/shared/times.ts';
import { formFact, type WordForm } from '../../text/word-forms.ts';
import { FIGURES } from './figures.ts';

/** A class or a word that a token can be, as a number, with what it adds to the reading. */
export interface Tag {
  readonly id: number;
  readonly sense: TimeSense;
}

/** Where a pattern ends: its rule, and which of its tokens are the expression. */
export interface Ending {
  readonly rule: TimeRule;
  readonly order: number;
  readonly from: number;
  readonly to: number;
}

/** A node of the trie of all patterns. `close` leads on only over tokens that stand close to the one before. */
export interface Node {
  readonly next: Map<number, Node>;
  readonly close: Map<number, Node>;
  readonly second: Map<number, Node>;
  endings: Ending[];
}

/** A class of figures with an ending; `digits` where it asks for so many. */
interface EndedTag extends Tag {
  readonly digits: number | undefined;
}

type Casing = 'any' | 'capital' | 'lower';
interface Entry extends Tag {
  readonly casing: Casing;
}

/** What a word can be: written with a capital, without one, and with one where any word has one. */
interface Entries {
  readonly capital: readonly Tag[];
  readonly lower: readonly Tag[];
  readonly opening: readonly Tag[];
}

/** A language's time expressions made ready for matching. */
export interface Grammar {
  readonly data: TimeData;
  readonly root: Node;
  /** Endings of past forms, and the lengths they have. */
  readonly pastEndings: ReadonlySet<string>;
  readonly pastLengths: readonly number[];
  readonly endings: ReadonlyMap<string, readonly EndedTag[]>;
  readonly figureIds: Readonly<Record<string, number>>;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  readonly roles: ReadonlyMap<string, keyof TimeData['roles']>;
  /** What a word can be, with or without what hangs on its end. */
  readonly entriesOf: (form: WordForm) => Entries | null;
}

const WORD_SETS = [
  'introducers',
  'joiners',
  'joinerTails',
  'ranges',
  'countedBefore',
  'countedAfter',
  'ageAfter',
  'ageBefore',
  'ageNouns',
  'bareBefore',
  'clockBefore',
  'adverbAfter',
  'monthNames',
  'adverbBefore',
  'yearBefore',
  'past',
  'perfect',
  'future',
  'presentBefore',
  'presentAfter',
] as const;
type WordSet = (typeof WORD_SETS)[number];

const NO_SENSE: TimeSense = {};
const words = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** One step of a pattern, or a mark of the expression's bounds. */
interface Step {
  readonly atom: string;
  readonly close: boolean;
  readonly second: boolean;
}

/** All flat sequences of steps that a pattern allows. */
function expand(pattern: string, parts: Readonly<Record<string, string>>): Step[][] {
  const symbols = words(inline(pattern, parts).replace(/([()|])/g, ' $1 '));
  let at = 0;
  const alternatives = (): Step[][] => {
    const all = sequence();
    while (symbols[at] === '|') {
      at++;
      all.push(...sequence());
    }
    return all;
  };
  const sequence = (): Step[][] => {
    let all: Step[][] = [[]];
    while (at < symbols.length && symbols[at] !== '|' && symbols[at] !== ')') {
      let choice: Step[][];
      const symbol = symbols[at++] ?? '';
      if (symbol === '(') {
        choice = alternatives();
        if (symbols[at++] !== ')') throw new Error(`unbalanced pattern: ${pattern}`);
      } else choice = [[step(symbol.length > 1 ? symbol.replace(/\?$/, '') : symbol)]];
      const optional = symbols[at] === '?' || (symbol.length > 1 && symbol.endsWith('?'));
      if (symbols[at] === '?') at++;
      if (optional) choice = [...choice, []];
      all = all.flatMap((head) => choice.map((tail) => [...head, ...tail]));
    }
    return all;
  };
  const all = alternatives();
  if (at < symbols.length) throw new Error(`unbalanced pattern: ${pattern}`);
  return all;
}

function inline(pattern: string, parts: Readonly<Record<string, string>>): string {
  let text = pattern;
  // Parts may hold parts; a few rounds are enough, and one that holds itself is an error.
  for (let round = 0; round < 5 && text.includes('$'); round++)
    text = text.replace(/\$(\p{L}+)/gu, (_, name: string) => {
      const part = parts[name];
      if (part === undefined) throw new Error(`no part ${name}`);
      return ` ( ${part} ) `;
    });
  if (text.includes('$')) throw new Error(`parts hold one another: ${pattern}`);
  return text;
}

function step(symbol: string): Step {
  const close = symbol.length > 1 && symbol.startsWith('+');
  const rest = close ? symbol.slice(1) : symbol;
  const second = rest.length > 1 && rest.endsWith("'");
  return { atom: second ? rest.slice(0, -1) : rest, close, second };
}

const node = (): Node => ({ next: new Map(), close: new Map(), second: new Map(), endings: [] });

function child(map: Map<number, Node>, id: number): Node {
  let found = map.get(id);
  if (!found) {
    found = node();
    map.set(id, found);
  }
  return found;
}

/**
 * Compiles a language's words and patterns into a hashed lexicon and a trie.
 * @throws Error where a pattern is malformed or names a class that there is not: a mistake in the data.
 */
export function compile(data: TimeData): Grammar {
  const ids = new Map<string, number>();
  const idOf = (name: string): number => {
    let id = ids.get(name);
    if (id === undefined) {
      id = ids.size;
      ids.set(name, id);
    }
    return id;
  };
  const classes = new Set<string>([...FIGURES, ...Object.keys(data.words), ...data.endings.map(([name]) => name)]);
  const entries = new Map<string, Entry[]>();
  const enter = (word: string, entry: Entry): void => {
    const list = entries.get(word);
    if (list) list.push(entry);
    else entries.set(word, [entry]);
  };
  for (const [name, groups] of Object.entries(data.words))
    for (const [sense, list] of groups)
      for (const raw of words(list)) {
        const word = raw.startsWith('=') ? raw.slice(1) : raw;
        const lower = word.toLowerCase();
        const casing = raw.startsWith('=') ? 'lower' : lower === word ? 'any' : 'capital';
        enter(lower, { id: idOf(name), sense, casing });
      }
  const literals = new Set<string>();
  const root = node();
  for (const [order, rule] of data.rules.entries())
    for (const steps of expand(rule.pattern, data.parts)) {
      let at = root;
      let from = 0;
      let to = -1;
      let length = 0;
      for (const { atom, close, second } of steps) {
        if (atom === '<') from = length;
        else if (atom === '>') to = length;
        else {
          const isClass = /^\p{Lu}/u.test(atom);
          if (isClass && !classes.has(atom)) throw new Error(`${rule.id}: no class ${atom}`);
          if (!isClass) literals.add(atom);
          at = child(second ? at.second : close ? at.close : at.next, idOf(isClass ? atom : `=${atom}`));
          length++;
        }
      }
      if (length) at.endings.push({ rule, order, from, to: to < 0 ? length : to });
    }
  for (const word of literals) enter(word, { id: idOf(`=${word}`), sense: NO_SENSE, casing: 'any' });
  const endings = new Map<string, EndedTag[]>();
  for (const [name, sense, list, digits] of data.endings)
    for (const ending of words(list))
      endings.set(ending, [...(endings.get(ending) ?? []), { id: idOf(name), sense, digits }]);
  const sets: Partial<Record<WordSet, ReadonlySet<string>>> = {};
  for (const name of WORD_SETS) sets[name] = new Set(words(data[name]));
  const roles = new Map(
    Object.entries(data.roles).flatMap(([role, list]) =>
      words(list).map((word) => [word, role as keyof TimeData['roles']] as const),
    ),
  );
  const byCase = new Map<string, Entries>();
  for (const [word, list] of entries)
    byCase.set(word, {
      capital: list.filter(({ casing }) => casing !== 'lower'),
      lower: list.filter(({ casing }) => casing !== 'capital'),
      opening: list,
    });
  const pastEndings = new Set(data.pastEndings);
  const pastLengths = [...new Set(data.pastEndings.map(({ length }) => length))];
  const figureIds = Object.fromEntries(FIGURES.map((name) => [name, idOf(name)]));
  return {
    data,
    root,
    pastEndings,
    pastLengths,
    endings,
    figureIds,
    sets: sets as Record<WordSet, ReadonlySet<string>>,
    roles,
    entriesOf: formFact(({ lower }) => lookUp(lower, byCase, data)),
  };
}

function lookUp(lower: string, entries: ReadonlyMap<string, Entries>, data: TimeData): Entries | null {
  const whole = entries.get(lower);
  const clitic = cliticOf(lower, data);
  const stem = clitic ? entries.get(lower.slice(0, -clitic)) : undefined;
  return whole && stem ? joinEntries(whole, stem) : (whole ?? stem ?? null);
}

const joinEntries = (a: Entries, b: Entries): Entries => ({
  capital: [...a.capital, ...b.capital],
  lower: [...a.lower, ...b.lower],
  opening: [...a.opening, ...b.opening],
});

/** Length of what hangs on a word's end without being part of it ("Monday's"), or 0. */
export function cliticOf(lower: string, { clitics }: TimeData): number {
  for (const clitic of clitics) if (lower.length > clitic.length && lower.endsWith(clitic)) return clitic.length;
  return 0;
}

/** Whether the word may begin an expression: it has digits, or a pattern begins with something that it can be. */
export function mayBeginTime(form: WordForm, data: TimeData): boolean {
  const { root, entriesOf } = grammarOf(data);
  const first = form.lower.charCodeAt(0);
  return (first >= 48 && first <= 57) || entriesOf(form)?.opening.some(({ id }) => root.next.has(id)) === true;
}

const compiled = new WeakMap<TimeData, Grammar>();

/** The grammar of a language's data, compiled at its first use. */
export function grammarOf(data: TimeData): Grammar {
  let grammar = compiled.get(data);
  if (!grammar) {
    grammar = compile(data);
    compiled.set(data, grammar);
  }
  return grammar;
}
