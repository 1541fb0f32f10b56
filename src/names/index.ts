import { type Message, say } from '../model/index.ts';
import { inEnglish } from '../wording/english.ts';
import { acronymKey, isAcronymOf, sameAcronym, transposed } from './acronyms.ts';
import { type AliasTable, builtIn, builtInClasses } from './aliases.ts';
import type { SameParts } from './align.ts';
import { compareOrganisations, comparePersons, type NameMatch, textOf } from './compare.ts';
import { type Name, type NameKind, readName } from './name.ts';
import { skeletonOf } from './sounds.ts';
import type { NameWord } from './word.ts';

export { AliasError, type AliasTable, builtIn as builtInAliases, loadAliases } from './aliases.ts';
export type { NameMatch } from './compare.ts';
export { type Name, type NameKind, readName } from './name.ts';

export interface CompareOptions {
  /** What both names are said to name; guessed from their words where absent. */
  readonly kind?: NameKind;
  /**
   * The context speaks for one bearer (the expansion stands beside the acronym, or the same things are said of both).
   * Only then is an acronym joined to one with two neighbouring letters changed.
   */
  readonly support?: boolean;
  /** By default the built-in table; see `loadAliases`. */
  readonly aliases?: AliasTable;
}

/** Whether two names may be of one bearer, how sure (0 to 1), and why, in plain English and as messages. */
export interface NameComparison extends NameMatch {
  readonly reasons: readonly string[];
}

/**
 * May two names, in any script, spelling, case or order, be of one bearer? Symmetric; reasons in plain words.
 * Reads both names: to compare one name often, read it once with `readName` and use `compareRead`.
 */
export function compareNames(a: string, b: string, options: CompareOptions = {}): NameComparison {
  const match = compareRead(readName(a, options.kind), readName(b, options.kind), options);
  return { ...match, reasons: match.because.map(inEnglish().say) };
}

const same = (score: number, reason: Message): NameMatch => ({ same: true, score, because: [reason] });
const SHORTEST_JOINED = 5;

const differ = (score: number, reason: Message): NameMatch => ({ same: false, score, because: [reason] });

/** `compareNames` for names read before; `options.kind` is what they were read with. */
export function compareRead(a: Name, b: Name, options: CompareOptions = {}): NameMatch {
  if (a.words.length === 0 || b.words.length === 0) return differ(0, say('no-word'));
  if (a.text === b.text || a.spelling === b.spelling) return same(1, say('names-same-words'));
  if (a.joined === b.joined && a.joined.length >= SHORTEST_JOINED) return same(0.95, say('names-same-letters'));
  const aliases = options.aliases ?? builtIn();
  const groups = aliases.groupsOf(a);
  if (groups.length > 0) {
    const others = aliases.groupsOf(b);
    for (const group of groups)
      if (others.includes(group)) return same(0.95, say('names-one-alias', { name: aliases.nameOf(group) }));
  }
  if (a.acronym || b.acronym) {
    const found = compareAcronyms(a, b, options);
    if (found) return found;
  }
  // A name whose words do not tell what it names is read as the other is.
  const kind = a.kind ?? b.kind;
  const sameParts: SameParts = (x, y) => partsMeet(x, y, aliases);
  if (kind === undefined || kind === 'person') return comparePersons(a, b, sameParts);
  const [x, y] = [a.kind === kind ? a : readAs(a, kind), b.kind === kind ? b : readAs(b, kind)];
  return compareOrganisations(x, y, sameParts);
}

/** Parts of more words are no aliases. */
const LONGEST_PART = 8;

/**
 * Are parts of two names one in the table, "Außenministerium" and «МИД» beside the same country, or words for one kind of
 * body, "Gewerkschaft" and «профсоюз» beside the same name?
 */
function partsMeet(a: readonly NameWord[], b: readonly NameWord[], aliases: AliasTable): boolean {
  if (a.length > LONGEST_PART || b.length > LONGEST_PART) return false;
  const [x, y] = [readName(textOf(a)), readName(textOf(b))];
  return [aliases, builtInClasses()].some((table) => {
    const groups = table.groupsOf(x);
    return groups.length > 0 && table.groupsOf(y).some((group) => groups.includes(group));
  });
}

function compareAcronyms(a: Name, b: Name, options: CompareOptions): NameMatch | undefined {
  if (a.acronym && b.acronym && sameAcronym(a, b)) return same(0.95, say('names-acronym'));
  if (isAcronymOf(a, b) || isAcronymOf(b, a))
    return same(
      0.85,
      say('names-first-letters', { acronym: (a.acronym ? a : b).text, name: (a.acronym ? b : a).text }),
    );
  const slip = slippedAcronym(a, b, options) ?? slippedAcronym(b, a, options);
  if (slip !== undefined) {
    return options.support
      ? same(0.6, say('names-swapped-letters-supported', { name: slip }))
      : differ(0.4, say('names-swapped-letters', { name: slip }));
  }
  // Capitals of more letters may be a word.
  if (a.acronym && b.acronym && a.text.length <= 5 && b.text.length <= 5) return differ(0, say('names-two-acronyms'));
  return undefined;
}

const SHORTEST_SLIP = 4;

/** The acronym `a`, where it names what `b` names once two of its letters change places. */
function slippedAcronym(a: Name, b: Name, options: CompareOptions): string | undefined {
  if (!a.acronym || a.text.length < SHORTEST_SLIP) return undefined;
  const aliases = options.aliases ?? builtIn();
  const others = aliases.groupsOf(b);
  for (const variant of transposed(a.text)) {
    const read = readName(variant, options.kind);
    if (b.acronym && sameAcronym(read, b)) return a.text;
    if (isAcronymOf(read, b) || aliases.groupsOf(read).some((group) => others.includes(group))) return a.text;
  }
  return undefined;
}

const rereadings = new WeakMap<Name, Name>();

/** A name read again as a name of another kind. */
function readAs(name: Name, kind: NameKind): Name {
  let again = rereadings.get(name);
  if (again?.kind !== kind) {
    again = readName(name.text, kind);
    rereadings.set(name, again);
  }
  return again;
}

/** A key that is equal for the spellings of a name in all scripts and romanisations: its words in order, folded. */
export function foldName(name: string): string {
  const { words } = readName(name);
  return words.map((word) => word.key || word.plain).join(' ');
}

/**
 * Keys under which a name is filed, so that only names that share one need comparing: the consonants of each word and
 * of the forms that it may be a case of, its acronym, its groups in the alias table. Without repeats.
 */
export function nameKeys(name: string, aliases: AliasTable = builtIn()): readonly string[] {
  const read = readName(name);
  const keys = new Set<string>();
  for (const word of read.words) {
    if (word.role === 'initial') continue;
    keys.add(word.skeleton || word.key || word.plain);
    for (const key of word.otherSkeletons) keys.add(key);
  }
  if (read.words.length > 1) keys.add(skeletonOf(read.words.map((word) => word.key).join('')));
  const acronym = acronymKey(read);
  if (acronym !== undefined) keys.add(`.${acronym}`);
  for (const group of aliases.groupsOf(read)) keys.add(`=${aliases.nameOf(group)}`);
  keys.delete('');
  return [...keys];
}
