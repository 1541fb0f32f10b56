import type { Gender } from '../../language/shared/gender.ts';
import type { EntityKind } from '../../model/index.ts';
import { compareRead, type Name, readName } from '../../names/index.ts';
import { roughKey } from './fold.ts';
import type { NameMention } from './mention.ts';
import type { OrganizationMention } from './organizations.ts';

/** The mentions of one entity; `members` are numbers in the list of mentions, in the order of the text. */
export interface Cluster {
  readonly kind: EntityKind;
  readonly members: number[];
  gender: Gender;
  key: string;
  given: string;
  country: string;
  /** What kind of body an organisation is ("ministerium"). */
  base: string;
  /** A name to be shown where no member is one: a description. */
  label: string;
}

/** Names this alike by `compareNames` are taken for one inside one report. */
const ALIKE = 0.6;
/** How many entities with the same rough key are compared at most: what keeps joining linear. */
const MOST_COMPARED = 8;
const CACHED = 2048;
/** A given name by which somebody is called has more letters than this. */
const SHORTEST_CALLED = 3;

const read = new Map<string, Name>();
function readCached(name: string): Name {
  const known = read.get(name);
  if (known) return known;
  const found = readName(name, 'person');
  if (read.size >= CACHED) read.clear();
  read.set(name, found);
  return found;
}

const agree = (a: Gender, b: Gender): boolean => a === b || a === 'either' || b === 'either';

/** Whether two given names may be of one person: equal, one missing, or one the initial of the other. */
function givenAgree(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0);
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** Of several whom a bare family name may mean, the one named most; the later of equals. */
const mostNamed = (clusters: readonly Cluster[]): Cluster | undefined =>
  clusters.reduce<Cluster | undefined>((a, b) => (a && a.members.length > b.members.length ? a : b), undefined);

/** Joins the names of persons: by family name and given name, then by sound over spellings and scripts. */
export function joinPersons(mentions: readonly NameMention[], textOf: (mention: NameMention) => string): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  const byGiven = new Map<string, Cluster>();
  for (const [number, mention] of mentions.entries()) {
    if (mention.kind !== 'person') continue;
    const key = mention.key || ` ${mention.given}`;
    const known = byKey.get(key) ?? [];
    const fits = (cluster: Cluster): boolean =>
      givenAgree(cluster.given, mention.given) && agree(cluster.gender, mention.gender);
    // "Somchai Rattana" is called Somchai.
    const called = known.length === 0 && mention.given === '' ? byGiven.get(key) : undefined;
    const cluster = mostNamed(known.filter(fits)) ?? called;
    if (cluster) {
      cluster.members.push(number);
      if (mention.given.length > cluster.given.length) cluster.given = mention.given;
      if (cluster.given.length > SHORTEST_CALLED && !byGiven.has(cluster.given)) byGiven.set(cluster.given, cluster);
      if (cluster.gender === 'either') cluster.gender = mention.gender;
    } else {
      const { kind, gender, given } = mention;
      const fresh: Cluster = {
        kind,
        members: [number],
        gender,
        key: mention.key,
        given,
        country: '',
        base: '',
        label: '',
      };
      clusters.push(fresh);
      if (given.length > SHORTEST_CALLED && !byGiven.has(given)) byGiven.set(given, fresh);
      if (known.length === 0) byKey.set(key, [fresh]);
      else if (known.length < MOST_COMPARED) known.push(fresh);
    }
  }
  return joinAlike(clusters, (cluster) => {
    const texts = cluster.members
      .slice(0, MOST_COMPARED)
      .map((number) => mentions[number])
      .filter((m) => m !== undefined);
    return texts.map(textOf).reduce((a, b) => (b.length > a.length ? b : a), '');
  });
}

/** Merges clusters whose names share a rough key and are alike. */
function joinAlike(clusters: readonly Cluster[], nameOf: (cluster: Cluster) => string): Cluster[] {
  const byRough = new Map<string, Cluster[]>();
  const out: Cluster[] = [];
  for (const cluster of clusters) {
    const rough = roughKey(cluster.key);
    const near = rough.length < 2 ? [] : (byRough.get(rough) ?? []);
    const same = near.find(
      (other) =>
        other.key !== cluster.key && agree(other.gender, cluster.gender) && isAlike(nameOf(other), nameOf(cluster)),
    );
    if (same) {
      same.members.push(...cluster.members);
      same.members.sort((a, b) => a - b);
      if (same.gender === 'either') same.gender = cluster.gender;
      continue;
    }
    out.push(cluster);
    if (rough.length < 2) continue;
    if (near.length === 0) byRough.set(rough, [cluster]);
    else if (near.length < MOST_COMPARED) near.push(cluster);
  }
  return out;
}

function isAlike(a: string, b: string): boolean {
  const { same, score } = compareRead(readCached(a), readCached(b));
  return same && score >= ALIKE;
}

/** Joins the names of organisations: by their words and country, and acronyms with what they are said to stand for. */
export function joinOrganizations(mentions: readonly (NameMention | OrganizationMention)[]): Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster[]>();
  const expansions = new Map<string, string>();
  for (const mention of mentions) if ('alias' in mention && mention.alias) expansions.set(mention.key, mention.alias);
  for (const [number, mention] of mentions.entries()) {
    if (!('alias' in mention)) continue;
    const { kind, country, gender, base } = mention;
    const key = expansions.get(mention.key) ?? mention.key;
    const known = byKey.get(key) ?? [];
    const cluster = known.findLast((other) => !country || !other.country || other.country === country);
    if (cluster) {
      cluster.members.push(number);
      cluster.country ||= country;
      cluster.base ||= base;
      continue;
    }
    const fresh: Cluster = { kind, members: [number], gender, key, given: '', country, base, label: '' };
    clusters.push(fresh);
    if (known.length === 0) byKey.set(key, [fresh]);
    else if (known.length < MOST_COMPARED) known.push(fresh);
  }
  return clusters;
}
