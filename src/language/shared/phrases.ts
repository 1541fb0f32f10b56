/**
 * Phrases as data. One string holds many, separated by commas or line ends. In a phrase
 * - `a/b` is either word,
 * - `stem~x` is the stem with each of the endings that the language lists under `x`,
 * - `…` is a gap of a few words inside one clause,
 * - `·` is a comma,
 * - `^` before a word marks the piece (the words between gaps) that is the phrase's span; else it is the first piece.
 */
export type Phrases = string;

/** Endings by the name that follows `~`. An empty string is the bare stem. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** What a phrase means, and what its last word leads on to. */
export interface PhraseEnd<Sense> {
  readonly sense: Sense;
  /** Index of the piece that is the phrase's span. */
  readonly piece: number;
  /** Whether the first word is written with a capital in the data. */
  readonly capital: boolean;
}

/** A state of the phrase automaton: `next` by the following word, `gap` after a gap. */
export interface PhraseNode<Sense> {
  readonly next: ReadonlyMap<string, PhraseNode<Sense>>;
  readonly gap: PhraseNode<Sense> | null;
  readonly end: PhraseEnd<Sense> | null;
}

interface Building<Sense> {
  next: ReadonlyMap<string, Building<Sense>>;
  gap: Building<Sense> | null;
  end: PhraseEnd<Sense> | null;
}

/** What stands for no following word: most states are ends, and a map for each would be most of the cost. */
const NONE: ReadonlyMap<string, never> = new Map<string, never>();

const empty = <Sense>(): Building<Sense> => ({ next: NONE, gap: null, end: null });

/** An automaton that is built when it is first looked into: most runs of the program meet few of them. */
class Deferred<Sense> implements PhraseNode<Sense> {
  readonly gap = null;
  readonly end = null;
  readonly #build: () => PhraseNode<Sense>;
  #next: PhraseNode<Sense>['next'] | undefined;

  constructor(build: () => PhraseNode<Sense>) {
    this.#build = build;
  }

  get next(): PhraseNode<Sense>['next'] {
    this.#next ??= this.#build().next;
    return this.#next;
  }
}

/** The automaton that `build` makes, made when it is first looked into. */
export const deferred = <Sense>(build: () => PhraseNode<Sense>): PhraseNode<Sense> => new Deferred(build);

/**
 * The automaton of the phrases, built when it is first looked into. Where two senses claim one phrase, the first stays.
 * That first look throws a RangeError for an ending that is not listed: the data is wrong.
 */
export const compilePhrases = <Sense>(
  entries: Iterable<readonly [Phrases, Sense]>,
  endings: Endings,
): PhraseNode<Sense> =>
  deferred(() => {
    const root = empty<Sense>();
    for (const [phrases, sense] of entries)
      for (const phrase of phrases.split(/[,\n]/)) {
        const words = phrase.trim().split(/\s+/).filter(Boolean);
        if (words.length) insert(root, words, sense, endings);
      }
    return root;
  });

function insert<Sense>(root: Building<Sense>, words: readonly string[], sense: Sense, endings: Endings): void {
  let states = [root];
  let pieces = 0;
  let piece = 0;
  for (const word of words) {
    if (word === '…') {
      pieces++;
      states = states.map((state) => {
        state.gap ??= empty();
        return state.gap;
      });
      continue;
    }
    if (word.startsWith('^')) piece = pieces;
    const forms = expand(word.replace('^', ''), endings);
    const next: Building<Sense>[] = [];
    for (const state of states) for (const form of forms) next.push(follow(state, form));
    states = next;
  }
  const first = (words[0] ?? '').replace('^', '');
  const end: PhraseEnd<Sense> = { sense, piece, capital: first.charAt(0) !== first.charAt(0).toLowerCase() };
  for (const state of states) state.end ??= end;
}

/** As `compilePhrases`, for phrases already cut into words; any capital is left to the caller. */
export function compileWordLists<Sense>(entries: Iterable<readonly [readonly string[], Sense]>): PhraseNode<Sense> {
  const root = empty<Sense>();
  for (const [words, sense] of entries) {
    let state = root;
    for (const word of words) state = follow(state, word.toLowerCase());
    state.end ??= { sense, piece: 0, capital: false };
  }
  return root;
}

function follow<Sense>(state: Building<Sense>, form: string): Building<Sense> {
  const known = state.next.get(form);
  if (known) return known;
  const made = empty<Sense>();
  if (state.next === NONE) state.next = new Map([[form, made]]);
  else (state.next as Map<string, Building<Sense>>).set(form, made);
  return made;
}

/** The forms, in lower case, that `a/b~x` stands for. */
export function expand(word: string, endings: Endings): string[] {
  if (word === '·') return [','];
  const lower = word.toLowerCase();
  if (!lower.includes('~') && !lower.includes('/')) return [lower];
  return lower.split('/').flatMap((part) => {
    const [stem = '', name] = part.split('~');
    if (name === undefined) return [stem];
    const list = endings[name];
    if (!list) throw new RangeError(`no endings "${name}" for "${word}"`);
    return list.map((ending) => stem + ending);
  });
}

/** All forms of a list of single words as a set; "-" stands for none. */
export function wordSet(words: string, endings: Endings = {}): ReadonlySet<string> {
  const out = new Set<string>();
  for (const word of words.trim().split(/[\s,]+/)) {
    if (word === '-') continue;
    for (const form of expand(word, endings)) out.add(form);
  }
  return out;
}
