import { roleOf } from '../../extract/entities/lexicon.ts';
import { genderOfGivenName } from '../../extract/given-names.ts';
import { countryOfAdjective } from '../../extract/places/context.ts';
import { countriesOfWord, countryOfSeatIn } from '../../extract/places/country-word.ts';
import { foldPlace } from '../../extract/places/fold.ts';
import { languageOf, languages } from '../../language/index.ts';
import type { Language } from '../../language/language.ts';
import type { EntityKind } from '../../model/index.ts';
import { GIVEN_BASICS, GIVEN_CASES } from '../../names/data/cases.ts';
import { type AliasTable, type Name, nameKeys, readName } from '../../names/index.ts';
import type { Digest } from '../digest.ts';

type ReportEntity = Digest['entities'][number];

/** All entities of reports that are named alike: one node for one full name, one office of one country, one place. */
export interface Node {
  readonly index: number;
  readonly kind: EntityKind;
  /** Which nodes may be one at all. */
  readonly group: 'person' | 'body' | 'place' | 'apart';
  readonly name: string;
  readonly office: boolean;
  /** The name without the adjective of a country, and what stands in quotation marks in it, where they differ from it. */
  readonly variants: readonly string[];
  /** ISO 3166-1 code: of an office the country that it belongs to, of others where it is said. */
  readonly country?: string;
  readonly geonames?: number;
  readonly members: Member[];
  /** As written, in the order in which they are met. */
  readonly names: Set<string>;
  /** Countries that the reports are about. */
  readonly homes: Set<string>;
}

export interface Member {
  readonly report: string;
  /** Position of the report in the order of reports. */
  readonly order: number;
  readonly entity: ReportEntity;
}

/** A given name alone, in any case: many bear it. */
function isGivenName(name: string): boolean {
  const folded = foldPlace(name);
  if (folded.includes(' ')) return false;
  if (genderOfGivenName(folded)) return true;
  const stem = folded.replace(GIVEN_CASES, '');
  return stem !== folded && GIVEN_BASICS.some((ending) => genderOfGivenName(stem + ending) !== undefined);
}

const groupOf = ({ kind, described, name }: ReportEntity): Node['group'] => {
  if (kind === 'place') return 'place';
  if (described || (kind === 'person' && isGivenName(name))) return 'apart';
  return kind === 'person' ? 'person' : 'body';
};

const HEAD_WORDS = 3;

/** Whether a name is that of an office which every country has: a ministry, a government, a council. */
function isOffice(name: string, language: string | undefined, aliases: AliasTable): boolean {
  const own = languageOf(language);
  if (own && hasOffice(name, own)) return true;
  const [group] = aliases.groupsOf(readName(name, 'organization'));
  if (group === undefined) return false;
  const shown = aliases.nameOf(group);
  return Object.values(languages).some((each) => hasOffice(shown, each));
}

function hasOffice(name: string, language: Language): boolean {
  const { ministries, stateBodies, selfNaming, unique } = language.entities;
  return name
    .split(/\s+/)
    .slice(0, HEAD_WORDS)
    .some((word) => {
      const role = roleOf(word.toLowerCase(), language);
      if (role?.kind !== 'body') return false;
      const { base } = role;
      return ministries.has(base) || stateBodies.has(base) || selfNaming.has(base) || unique.has(base);
    });
}

/** Files the entities of all reports, which come in their order, under nodes. */
export function nodesOf(
  sorted: readonly Digest[],
  homes: ReadonlyMap<string, string>,
  aliases: AliasTable,
): readonly Node[] {
  const nodes: Node[] = [];
  const byKey = new Map<string, Node>();
  const offices = new Map<string, boolean>();
  for (const [order, { report, entities }] of sorted.entries()) {
    const home = homes.get(report.id);
    for (const entity of entities) {
      const group = groupOf(entity);
      const asked = `${report.language ?? ''} ${entity.name}`;
      let office = group === 'body' ? offices.get(asked) : false;
      if (office === undefined) {
        office = isOffice(entity.name, report.language, aliases);
        offices.set(asked, office);
      }
      const country =
        entity.country ?? (office ? (countryIn(entity.name, languageOf(report.language)) ?? home) : undefined);
      const key = keyOf(entity, group, office ? country : undefined, report.id);
      let node = byKey.get(key);
      if (!node) {
        node = {
          index: nodes.length,
          kind: entity.kind,
          group,
          name: entity.name,
          office,
          variants: group === 'body' ? variantsOf(entity.name, languageOf(report.language), office) : [],
          ...(country !== undefined && { country }),
          ...(entity.geonames !== undefined && { geonames: entity.geonames }),
          members: [],
          names: new Set(),
          homes: new Set(),
        };
        byKey.set(key, node);
        nodes.push(node);
      }
      node.members.push({ report: report.id, order, entity });
      if (home !== undefined) node.homes.add(home);
      if (entity.name) node.names.add(entity.name);
      for (const name of entity.names) if (name) node.names.add(name);
    }
  }
  return nodes;
}

function keyOf(entity: ReportEntity, group: Node['group'], country: string | undefined, report: string): string {
  switch (group) {
    case 'place':
      if (entity.geonames !== undefined) return `place ${entity.geonames}`;
      return `place ${entity.country ?? ''} ${entity.country === undefined ? entity.name : ''}`;
    case 'apart':
      return `apart ${report} ${entity.id}`;
    default:
      return `${group} ${entity.name} ${country ?? ''}`;
  }
}

const ACRONYM = /^\p{Lu}{2,6}$/u;
/** Names of a node that are compared, the most frequent first. */
const MOST_NAMES = 6;

/** What a node is compared by: full names and acronyms; a family name alone only where there is nothing else. */
export function comparedNames(node: Node): readonly Name[] {
  const kind = node.group === 'person' ? 'person' : 'organization';
  const full = [...node.names].filter((name) => name !== node.name && (/\s/.test(name) || ACRONYM.test(name)));
  return [node.name, ...node.variants, ...full].slice(0, MOST_NAMES).map((name) => readName(name, kind));
}

/** Keys that nodes must share to be compared; those of an acronym hold when two of its letters change places. */
export const blockKeys = (names: readonly Name[], aliases: AliasTable): readonly string[] => [
  ...new Set(
    names.flatMap((name) => [
      ...nameKeys(name.text, aliases),
      ...(name.acronym ? [`~${[...name.text.toLowerCase()].sort().join('')}`] : []),
    ]),
  ),
];

/** The country (ISO 3166-1) that the name of an office says: "Russia's", "rumänisches", "Moscow's", "in Moskau". */
function countryIn(name: string, language: Language | undefined): string | undefined {
  if (!language) return undefined;
  for (const word of name.split(/\s+/)) {
    const country = countriesOfWord(word, language)[0] ?? countryOfSeatIn(word, language);
    if (country !== undefined) return country;
  }
  return undefined;
}

const QUOTED = /[«„“"‚]([^«»„“”"‚‘]{2,60})[»“”"‘]/u;

/**
 * «телеканал «Хабар 24»» is also «Хабар 24», "kasachisches Außenministerium" also "Außenministerium", and so is "Kazakhstan's
 * foreign ministry": of a body that every country has the country's own name may go as well.
 */
function variantsOf(name: string, language: Language | undefined, office: boolean): readonly string[] {
  const quoted = QUOTED.exec(name)?.[1];
  const words = name.split(/\s+/);
  const saysCountry = (word: string): boolean =>
    language !== undefined &&
    (office
      ? countriesOfWord(word, language).length > 0 || countryOfSeatIn(word, language) !== undefined
      : countryOfAdjective(word.toLowerCase(), language) !== undefined);
  const plain = words.filter((word) => !saysCountry(word));
  // "Ministry of Defence of Romania"
  while (office && language?.places.linkers.has(plain.at(-1)?.toLowerCase() ?? '')) plain.pop();
  return [
    ...(quoted === undefined ? [] : [quoted]),
    ...(plain.length > 0 && plain.length < words.length ? [plain.join(' ')] : []),
  ];
}
