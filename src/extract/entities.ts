import type { Entity, Mention, Place, Speaker } from '../model/index.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Analysis } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { inTurn } from './entities/in-turn.ts';
import { type Cluster, joinOrganizations, joinPersons } from './entities/join.ts';
import type { NameMention } from './entities/mention.ts';
import { namesOf, textOf } from './entities/naming.ts';
import { OrganizationFinder } from './entities/organizations.ts';
import { PersonFinder } from './entities/persons.ts';
import { Roles } from './entities/roles.ts';
import { type Resolution, SpeakerResolver } from './entities/speakers.ts';
import { spokenNames } from './entities/spoken-names.ts';

/** How a speaker is named, and the mention that stands for it where it is known who that is. */
export type SpeakerReference = Pick<Speaker, 'as' | 'mention' | 'name'>;

/** Who is mentioned where, joined inside the report, and who the speakers are. */
export interface Entities {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** By attribution; absent where it names no speaker. */
  readonly speakers: ReadonlyMap<Attributed, SpeakerReference>;
}

/** The names of a report, in the order of its text, joined to clusters of those that name one. */
export interface Names {
  readonly mentions: readonly NameMention[];
  readonly clusters: readonly Cluster[];
  /** By mention its cluster. */
  readonly clusterOf: Int32Array;
  /** By token the country of a place that it is part of. */
  readonly countryAt: ReadonlyMap<number, string>;
}

/** Finds names, joins all forms of one entity, and resolves the speakers' pronouns and descriptions: `findNames` and `nameSpeakers`. */
export const findEntities = (
  analysis: Analysis,
  places: readonly Place[],
  attributed: readonly Attributed[],
): Entities => nameSpeakers(analysis, findNames(analysis, places, attributed), attributed);

/** Finds the names of persons, bodies and places, and joins all forms of one entity. */
export function findNames(analysis: Analysis, places: readonly Place[], attributed: readonly Attributed[]): Names {
  const { tokens } = analysis;
  const taken = new Uint8Array(tokens.count);
  const countryAt = new Map<number, string>();
  const placeMentions: NameMention[] = [];
  for (const place of places) {
    const from = tokenAt(tokens, place.start);
    let to = from;
    for (; to < tokens.count && (tokens.start[to] ?? 0) < place.end; to++) {
      taken[to] = 1;
      if (place.country) countryAt.set(to, place.country);
    }
    const key = String(place.geonames ?? `${place.country ?? ''} ${place.name}`);
    placeMentions.push({
      kind: 'place',
      from,
      to,
      sentence: -1,
      gender: 'neuter',
      key,
      given: '',
      name: place.name,
      office: -1,
    });
  }
  const roles = new Roles(analysis);
  const organizations = new OrganizationFinder(analysis, roles, countryAt).find();
  for (const { from, to } of organizations) taken.fill(1, from, to);
  const spoken = spokenNames(analysis, roles, taken, attributed);
  const persons = new PersonFinder(analysis, roles, taken).find(spoken.persons);
  for (const { from, to } of persons) taken.fill(1, from, to);
  const others = spoken.organizations.filter(({ from }) => !taken[from]);
  const mentions = [...organizations, ...others, ...persons, ...placeMentions].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );

  const clusters = [
    ...joinPersons(mentions, (mention) => textOf(analysis, mention)),
    ...joinOrganizations(mentions),
    ...joinPlaces(mentions),
  ];
  const clusterOf = new Int32Array(mentions.length).fill(-1);
  for (const [number, { members }] of clusters.entries()) for (const member of members) clusterOf[member] = number;
  return { mentions, clusters, clusterOf, countryAt };
}

/** Tells who the speakers are, by their names, pronouns and descriptions. */
export function nameSpeakers(
  analysis: Analysis,
  { mentions, clusters: named, clusterOf, countryAt }: Names,
  attributed: readonly Attributed[],
): Entities {
  const { tokens } = analysis;
  // speakers whom no name names are added behind those of names
  const clusters = [...named];
  const mentionAt = new Int32Array(tokens.count);
  const placeAt = new Int32Array(tokens.count);
  for (const [number, { kind, from, to }] of mentions.entries())
    (kind === 'place' ? placeAt : mentionAt).fill(number + 1, from, to);
  const resolver = new SpeakerResolver(
    analysis,
    { tokens, mentions, mentionAt, placeAt, countryAt },
    clusters,
    clusterOf,
    attributed,
  );
  const names = { tokens, mentions, mentionAt, clusterOf };
  const resolutions = attributed.map((item) => inTurn(names, item, resolver.resolve(item)));
  const numbered = number(analysis, mentions, clusters, clusterOf, resolutions);
  const speakers = new Map<Attributed, SpeakerReference>();
  for (const [index, item] of attributed.entries()) {
    const reference = numbered.speakers[index];
    if (reference) speakers.set(item, reference);
  }
  return { ...numbered, speakers };
}

/** Joins the places: those that are one in the table of places. */
function joinPlaces(mentions: readonly NameMention[]): Cluster[] {
  const clusters = new Map<string, Cluster>();
  for (const [number, { kind, key, name }] of mentions.entries()) {
    if (kind !== 'place') continue;
    const known = clusters.get(key);
    if (known) known.members.push(number);
    else
      clusters.set(key, {
        kind,
        members: [number],
        gender: 'neuter',
        key,
        given: '',
        country: '',
        base: '',
        label: name,
      });
  }
  return [...clusters.values()];
}

/** Gives mentions and entities their ids, both in the order of the text. */
function number(
  analysis: Analysis,
  names: readonly NameMention[],
  clusters: readonly Cluster[],
  clusterOf: Int32Array,
  resolutions: readonly (Resolution | undefined)[],
): Pick<Entities, 'mentions' | 'entities'> & { readonly speakers: readonly (SpeakerReference | null)[] } {
  const { tokens, text } = analysis;
  interface Draft {
    readonly start: number;
    readonly end: number;
    readonly cluster: number;
    readonly name: number;
  }
  const drafts: Draft[] = names.map(({ from, to }, name) => ({
    start: tokens.start[from] ?? 0,
    end: tokens.end[to - 1] ?? 0,
    cluster: clusterOf[name] ?? -1,
    name,
  }));
  const speakerDraft = new Map<string, Draft>();
  const key = (start: number, end: number): string => `${start} ${end}`;
  for (const resolution of resolutions) {
    if (!resolution || resolution.cluster < 0 || resolution.mention >= 0) continue;
    const { start, end } = resolution.span;
    if (speakerDraft.has(key(start, end))) continue;
    const draft = { start, end, cluster: resolution.cluster, name: -1 };
    speakerDraft.set(key(start, end), draft);
    drafts.push(draft);
  }
  const inOrder = drafts.filter(({ cluster }) => cluster >= 0).sort((a, b) => a.start - b.start || b.end - a.end);
  const entityIds = new Map<number, string>();
  const idOfName = new Map<number, string>();
  const idOfDraft = new Map<Draft, string>();
  const mentions = inOrder.map((draft, index): Mention => {
    const { start, end, cluster, name } = draft;
    const id = `m${index + 1}`;
    const entity = entityIds.get(cluster) ?? `e${entityIds.size + 1}`;
    entityIds.set(cluster, entity);
    idOfDraft.set(draft, id);
    if (name >= 0) idOfName.set(name, id);
    return { id, start, end, text: text.slice(start, end), entity };
  });
  const entities = [...entityIds].map(([cluster, id]): Entity => {
    const known = clusters[cluster];
    if (!known) return { id, kind: 'group', name: '', names: [] };
    return { id, kind: known.kind, ...namesOf(analysis, names, known) };
  });
  const speakers = resolutions.map((resolution): SpeakerReference | null => {
    if (!resolution) return null;
    const { as, cluster, mention, span, name } = resolution;
    const draft = speakerDraft.get(key(span.start, span.end));
    const id = cluster < 0 ? undefined : mention >= 0 ? idOfName.get(mention) : draft && idOfDraft.get(draft);
    return { as, ...(id && { mention: id }), ...(name && { name }) };
  });
  return { mentions, entities, speakers };
}
