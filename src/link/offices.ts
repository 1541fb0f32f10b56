import {
  DEPARTMENTS,
  NO_BODIES,
  PARTS,
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

const standsIn = (words: readonly string[], [one, next]: readonly [string, string]): boolean =>
  words.some((word, at) => word.toLowerCase().startsWith(one) && (words[at + 1] ?? '').toLowerCase().startsWith(next));

const table = (stems: Readonly<Record<string, string>>): readonly (readonly [string, Stems])[] =>
  Object.entries(stems).map(([name, list]) => [name, compiled(list)] as const);
const departments = table(DEPARTMENTS);
const ownServices = table(SERVICES);
const worldBodies = table(WORLD_BODIES);
const townBodies = table(TOWN_BODIES);
const unions = compiled(UNIONS);
const bodies = compiled(STATE_BODIES);
const services = compiled(PUBLIC_SERVICES);
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
  const words = text
    .split(/[^\p{L}]+/u)
    .slice(0, LONGEST)
    .filter(Boolean);
  if (words.some((word) => meets(unions, word))) return null;
  const named = (list: typeof departments): string | undefined =>
    list.find(
      ([, stems]) => words.some((word) => meets(stems, word)) || stems.pairs.some((pair) => standsIn(words, pair)),
    )?.[0];
  const state = words.some((word) => meets(bodies, word));
  const department = state ? named(departments) : undefined;
  if (department !== undefined) return { state: true, department };
  const world = named(worldBodies);
  if (world !== undefined) return { state: false, department: world, world: true };
  const service = named(ownServices);
  if (service !== undefined) return { state: true, department: service };
  if (!state && !words.some((word) => meets(services, word))) return null;
  if (state) return { state };
  const local = named(townBodies);
  return { state, ...(local !== undefined && { local }) };
}

/** A part in what is told that one body has ("the operator", "the rebels"). */
export interface Part {
  readonly part: string;
  /** It is one in each town. */
  readonly local: boolean;
}

const parts = table(PARTS);
const townParts = table(TOWN_PARTS);
const rememberedParts = new Map<string, Part | null>();

/** The part that words for a speaker name: "a spokesman for the operator", «Автобусная компания»; null where none. */
export function partOf(text: string): Part | null {
  const known = rememberedParts.get(text);
  if (known !== undefined) return known;
  if (rememberedParts.size >= MOST_REMEMBERED) rememberedParts.clear();
  const words = text
    .split(/[^\p{L}]+/u)
    .slice(0, LONGEST)
    .filter(Boolean);
  const named = (list: typeof parts): string | undefined =>
    list.find(([, stems]) => words.some((word) => meets(stems, word)))?.[0];
  const own = named(parts);
  const local = own === undefined ? named(townParts) : undefined;
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
