import { say } from '../../model/index.ts';
import { stateOfMedium } from '../offices.ts';
import { townOf } from '../town.ts';
import type { Graph } from './graph.ts';
import type { Joining } from './groups.ts';

/** The country of bodies that are of none. */
const EVERYWHERE = 'the world';

/** Joins who is one voice by what they are: those of one department, town hall or part; perhaps those of one state. */
export function joinBodies(joining: Joining): void {
  joinDepartments(joining);
  joinTowns(joining);
  joinParts(joining);
}

/** The same where it is only possible: bodies of one state, persons of one kind. */
export function joinPossibleBodies(joining: Joining): void {
  joinVoices(joining);
  joinPersons(joining);
}

/**
 * A ministry, its minister and who speaks for it are one source: those of one department and state; and where all
 * departments of a claim are one, also who is called "the ministry" only.
 */
function joinDepartments({ beginnings, groups }: Joining): void {
  const ofState = beginnings.flatMap(({ office, country, assumed, isPlain }, index) =>
    office?.state || office?.world
      ? [
          {
            index,
            department: office.department,
            country: office.world ? EVERYWHERE : country,
            assumed: assumed === true && !office.world,
            isPlain,
            state: office.state,
          },
        ]
      : [],
  );
  if (ofState.length < 2) return;
  const own = ofState.filter(({ state }) => state);
  const departments = new Set(own.flatMap(({ department }) => department ?? []));
  const countries = new Set(own.flatMap(({ country }) => country ?? []));
  // An office without a country is that of the one country which is named with such an office.
  const named = new Map<string, Set<string>>();
  for (const { department, country, assumed } of own)
    if (department !== undefined && country !== undefined && !assumed)
      named.set(department, (named.get(department) ?? new Set()).add(country));
  const first = new Map<string, number>();
  for (const { index, department, country, assumed, isPlain } of ofState) {
    const which = department ?? (isPlain && departments.size === 1 ? [...departments][0] : undefined);
    const known = [...(named.get(which ?? '') ?? [])];
    const where =
      (assumed && known.length === 1 ? known[0] : country) ?? (countries.size === 1 ? [...countries][0] : undefined);
    if (which === undefined || where === undefined) continue;
    const key = `${which} ${where}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else groups.joinCertain(other, index, say('one-department', { department: which, country: where }));
  }
}

/** A town hall, its mayor and who speaks for it are one source, where the figure or the words are of one town. */
function joinTowns({ tellings, beginnings, groups }: Joining): void {
  const first = new Map<string, number>();
  for (const [index, { office, country }] of beginnings.entries()) {
    if (office?.local === undefined) continue;
    const telling = tellings[index];
    const town = telling && townOf(telling.statement);
    if (town === undefined) continue;
    const key = `${office.local} ${town} ${country}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, index);
    else groups.joinCertain(other, index, say('one-town-body', { body: office.local }));
  }
}

/** Who has one part in what is told, and is not called by two names. */
function joinParts({ tellings, beginnings, graph, groups }: Joining): void {
  const first = new Map<string, { readonly index: number; named?: string }>();
  for (const [index, { part, isNamed, entity }] of beginnings.entries()) {
    if (part === undefined) continue;
    const telling = tellings[index];
    const town = part.local && telling ? townOf(telling.statement) : '';
    if (town === undefined) continue;
    const key = `${part.part} ${town}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, { index, ...(isNamed && entity !== undefined && { named: entity }) });
    else if (!isNamed || other.named === undefined || isOneName(graph, other.named, entity)) {
      if (isNamed && entity !== undefined) other.named = entity;
      groups.joinCertain(other.index, index, say('one-part', { part: part.part }));
    }
  }
}

/** One bearer, or a name with and without what it is: "Betreibergesellschaft Kesh Gas" and "Kesh Gas". */
function isOneName({ entities }: Graph, one: string, other: string | undefined): boolean {
  if (one === other) return true;
  const [a, b] = [one, other ?? ''].map((id) => ` ${entities.get(id)?.name.toLowerCase() ?? id} `);
  return a !== undefined && b !== undefined && b.trim() !== '' && (a.endsWith(b) || b.endsWith(a));
}

/** "Lima and La Paz accuse each other": a place that speaks is the state that it lies in. */
function capitalOf(graph: Graph, entity: string | undefined): string | undefined {
  const place = entity === undefined ? undefined : graph.entities.get(entity);
  return place?.kind === 'place' ? place.country : undefined;
}

/** Public bodies of one state, and media that it owns, may speak with one voice. */
function joinVoices({ beginnings, graph, groups }: Joining): void {
  const first = new Map<string, number>();
  for (const [index, { office, country, entity, key, part }] of beginnings.entries()) {
    if (part?.part === 'hospital') continue;
    const name = entity === undefined ? key.replace(/^source:/, '') : graph.entities.get(entity)?.name;
    const state = office
      ? office.world
        ? undefined
        : country
      : (capitalOf(graph, entity) ?? (name === undefined ? undefined : stateOfMedium(name)));
    if (state === undefined) continue;
    const other = first.get(state);
    if (other === undefined) first.set(state, index);
    else groups.joinProbable(other, index, say('one-state', { country: state }));
  }
}

/** Persons of one kind whom nobody names may be the same ones. */
function joinPersons({ beginnings, groups }: Joining): void {
  const first = new Map<string, number>();
  for (const [index, { persons }] of beginnings.entries()) {
    if (persons === undefined) continue;
    const other = first.get(persons);
    if (other === undefined) first.set(persons, index);
    else groups.joinProbable(other, index, say('unknown-after'));
  }
}
