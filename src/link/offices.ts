import { DEPARTMENTS, PUBLIC_SERVICES, STATE_BODIES, STATE_MEDIA, TOWN_BODIES } from '../language/shared/bodies.ts';
import { canonicalName } from './sources.ts';

/** For what public body a name or description speaks. */
export interface Office {
  /** A department of a state ("interior"); absent where the words do not say which, or it is none. */
  readonly department?: string;
  /** What it is to its town ("fire"); absent for bodies of a state. */
  readonly local?: string;
  /** A ministry or authority, or who heads it or speaks for it; else another public service. */
  readonly state: boolean;
}

interface Stems {
  readonly whole: ReadonlySet<string>;
  readonly heads: readonly string[];
  readonly tails: readonly string[];
}

function compiled(stems: string): Stems {
  const all = stems.split(' ').filter(Boolean);
  return {
    whole: new Set(all.filter((stem) => stem.startsWith('=')).map((stem) => stem.slice(1))),
    heads: all.filter((stem) => !/^[=-]/.test(stem)),
    tails: all.filter((stem) => stem.startsWith('-')).map((stem) => stem.slice(1)),
  };
}

const meets = ({ whole, heads, tails }: Stems, word: string): boolean =>
  whole.has(word) || heads.some((stem) => word.startsWith(stem)) || tails.some((stem) => word.endsWith(stem));

const departments = Object.entries(DEPARTMENTS).map(([name, stems]) => [name, compiled(stems)] as const);
const townBodies = Object.entries(TOWN_BODIES).map(([name, stems]) => [name, compiled(stems)] as const);
const bodies = compiled(STATE_BODIES);
const services = compiled(PUBLIC_SERVICES);
const LONGEST = 24;
const MOST_REMEMBERED = 10_000;
const remembered = new Map<string, Office | null>();

/** The office that words name: "Interior Ministry spokesman Tenev", «МЧС», "die Feuerwehr"; null where they name none. */
export function officeOf(text: string): Office | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const found = read(text);
  remembered.set(text, found);
  return found;
}

function read(text: string): Office | null {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .slice(0, LONGEST)
    .filter(Boolean);
  const state = words.some((word) => meets(bodies, word));
  if (!state && !words.some((word) => meets(services, word))) return null;
  if (!state) {
    const local = townBodies.find(([, stems]) => words.some((word) => meets(stems, word)))?.[0];
    return { state, ...(local !== undefined && { local }) };
  }
  const department = departments.find(([, stems]) => words.some((word) => meets(stems, word)))?.[0];
  return { state, ...(department !== undefined && { department }) };
}

/** By the name of a state medium: the country of its state. */
const states = new Map(
  Object.entries(STATE_MEDIA).flatMap(([country, names]) => names.map((name) => [name, country] as const)),
);

/** The country of the state that owns a medium, by its name. */
export const stateOfMedium = (name: string): string | undefined => states.get(canonicalName(name));
