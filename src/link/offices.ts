import {
  DEPARTMENTS,
  LONG_MASTHEADS,
  MASTHEADS,
  NO_BODIES,
  PARTS,
  PERSONS,
  PLAIN_BODIES,
  PUBLIC_SERVICES,
  SERVICES,
  STATE_BODIES,
  STATE_MEDIA,
  TOWN_BODIES,
  TOWN_PARTS,
  UNIONS,
  WORLD_BODIES,
} from '../language/shared/bodies.ts';
import { canonicalName } from './sources.ts';

/** For what public body a name or description speaks. */
export interface Office {
  /** A department or service of a state ("interior", "police"), or a body of the world; absent where none is named. */
  readonly department?: string;
  /** What it is to its town ("fire"); absent for bodies of a state. */
  readonly local?: string;
  /** A ministry or authority, or who heads it or speaks for it; else another public service. */
  readonly state: boolean;
  /** Of no state: the Red Cross. */
  readonly world?: true;
}

interface Stems {
  readonly whole: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

function compiled(stems: string): Stems {
  const all = stems.split(' ').filter(Boolean);
  return {
    whole: new Set(all.filter((stem) => stem.startsWith('=')).map((stem) => stem.slice(1))),
    heads: all.filter((stem) => !/^[=-]|\+/.test(stem)),
    pairs: all.filter((stem) => stem.includes('+')).map((stem) => [stem.split('+')[0] ?? '', stem.split('+')[1] ?? '']),
    tails: all.filter((stem) => stem.startsWith('-')).map((stem) => stem.slice(1)),
  };
}

function meets({ whole, heads, tails }: Stems, written: string): boolean {
  const word = written.toLowerCase();
  if (NO_BODIES.has(word)) return false;
  return (
    whole.has(word) ||
    whole.has(written) ||
    heads.some((stem) => word.startsWith(stem)) ||
    tails.some((stem) => word.endsWith(stem))
  );
}

/** `words`: in small letters. */
const standsIn = (words: readonly string[], [one, next]: readonly [string, string]): boolean =>
  words.some((word, at) => word.startsWith(one) && (words[at + 1] ?? '').startsWith(next));

/** All stems; elsewhere they are named by their place in it. */
const everyStems: Stems[] = [];

const numbered = (stems: string): number => everyStems.push(compiled(stems)) - 1;

/** Names in their order, each with the number of its stems. */
type Table = readonly (readonly [name: string, stems: number])[];

const table = (stems: Readonly<Record<string, string>>): Table =>
  Object.entries(stems).map(([name, list]) => [name, numbered(list)] as const);
const departments = table(DEPARTMENTS);
const ownServices = table(SERVICES);
const worldBodies = table(WORLD_BODIES);
const townBodies = table(TOWN_BODIES);
const parts = table(PARTS);
const townParts = table(TOWN_PARTS);
const plain = numbered(PLAIN_BODIES);
const persons = table(PERSONS);
const unions = numbered(UNIONS);
const bodies = numbered(STATE_BODIES);
const services = numbered(PUBLIC_SERVICES);
const MOST_WORDS = 50_000;
const metByWord = new Map<string, readonly number[]>();

/** The numbers of the stems that a word meets: found once for each word, for most meet none and are met again and again. */
function metBy(word: string): readonly number[] {
  const known = metByWord.get(word);
  if (known) return known;
  if (metByWord.size >= MOST_WORDS) metByWord.clear();
  const found = everyStems.flatMap((stems, number) => (meets(stems, word) ? [number] : []));
  metByWord.set(word, found);
  return found;
}

const wordsIn = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}]+/u)
    .slice(0, LONGEST)
    .filter(Boolean);

/** The first words of a text, and the stems that they meet. */
class Words {
  private readonly words: readonly string[];
  private readonly met = new Set<number>();
  private lower: readonly string[] | undefined;

  constructor(text: string) {
    this.words = wordsIn(text);
    for (const word of this.words) for (const number of metBy(word)) this.met.add(number);
  }

  meet(stems: number): boolean {
    return this.met.has(stems);
  }

  /** The first name in a table whose stems are met. */
  namedIn(list: Table): string | undefined {
    return list.find(([, stems]) => this.meet(stems))?.[0];
  }

  /** The same, by a pair of words, too. */
  namedInPairs(list: Table): string | undefined {
    return list.find(([, stems]) => this.meet(stems) || this.havePair(stems))?.[0];
  }

  private havePair(stems: number): boolean {
    const pairs = everyStems[stems]?.pairs;
    if (!pairs?.length) return false;
    this.lower ??= this.words.map((word) => word.toLowerCase());
    return pairs.some((pair) => standsIn(this.lower ?? [], pair));
  }
}

const LONGEST = 24;
const MOST_REMEMBERED = 100_000;
const remembered = new Map<string, Office | null>();

/** The office that words name: "Interior Ministry spokesman Tenev", «МЧС», "die Feuerwehr"; null where they name none. */
export function officeOf(text: string): Office | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = officeIn(text);
  remembered.set(text, found);
  return found;
}

/** The same of words that are hardly met twice, a sentence: it is not remembered. */
export function officeIn(text: string): Office | null {
  const words = new Words(text);
  if (words.meet(unions)) return null;
  const state = words.meet(bodies);
  const department = state ? words.namedInPairs(departments) : undefined;
  if (department !== undefined) return { state: true, department };
  const world = words.namedInPairs(worldBodies);
  if (world !== undefined) return { state: false, department: world, world: true };
  const service = words.namedInPairs(ownServices);
  if (service !== undefined) return { state: true, department: service };
  if (!state && !words.meet(services)) return null;
  if (state) return { state };
  const local = words.namedInPairs(townBodies);
  return { state, ...(local !== undefined && { local }) };
}

/**
 * Whether an outlet is a public body itself, whose reports are its own word: "Ministry of Health Malawi", "Polizei Bochum".
 * A paper for those of a trade is none ("Army Times"), nor is a state's medium.
 */
export function isPublicBody(outlet: string): boolean {
  const office = officeOf(outlet);
  if (!office || !(office.state || office.world || office.local !== undefined)) return false;
  return stateOfMedium(outlet) === undefined && !wordsIn(outlet).some((word) => isMastheadWord(word.toLowerCase()));
}

/** Whether a word of a name tells that it is a medium's: "Zeitung", "Tagblatt", "Times", «газета». */
const isMastheadWord = (word: string): boolean =>
  MASTHEADS.has(word) || LONG_MASTHEADS.some((end) => word.endsWith(end));

/** Whether words for an office do not say which: "the ministry", "minister Brandt" of one who is called `name`. */
export function isPlain(text: string, name = ''): boolean {
  const named = new Set(wordsIn(name));
  return wordsIn(text).every((word) => named.has(word) || metBy(word).includes(plain));
}

/** What kind of persons words for a speaker name, who speak for themselves ("a doctor", «жители»); undefined for none. */
export const personsIn = (text: string): string | undefined => new Words(text).namedIn(persons);

/** A part in what is told that one body has ("the operator", "the rebels"). */
export interface Part {
  readonly part: string;
  /** It is one in each town. */
  readonly local: boolean;
}

const rememberedParts = new Map<string, Part | null>();

/** The part that words for a speaker name: "a spokesman for the operator", «Автобусная компания»; null where none. */
export function partOf(text: string): Part | null {
  const known = rememberedParts.get(text);
  if (known !== undefined) return known;
  if (rememberedParts.size >= MOST_REMEMBERED) rememberedParts.clear();
  const words = new Words(text);
  const own = words.namedIn(parts);
  const local = own === undefined ? words.namedIn(townParts) : undefined;
  const part = own ?? local;
  const found = part === undefined ? null : { part, local: local !== undefined };
  rememberedParts.set(text, found);
  return found;
}

/** By the name of a state medium: the country of its state. */
const states = new Map(
  Object.entries(STATE_MEDIA).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
);

/** The country of the state that owns a medium, by its name. */
export const stateOfMedium = (name: string): string | undefined => states.get(canonicalName(name));
