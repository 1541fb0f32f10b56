import { type Judgement, say } from '../model/index.ts';
import { type AliasTable, builtInAliases, compareNames } from '../names/index.ts';
import type { Digest } from './digest.ts';
import { Disjoint } from './disjoint.ts';
import { displayName, namesWithReports } from './entities/display.ts';
import { splitMembers } from './entities/judgements.ts';
import { type Member, type Node, nodesOf } from './entities/nodes.ts';
import { comparedPairs, type Pair } from './entities/pairs.ts';
import { compareText, standing } from './judged.ts';
import type { EntityJoin, LinkedEntities, LinkedEntity } from './linked.ts';
import { homesOf, inOrder } from './order.ts';

export interface LinkOptions {
  /** By default the built-in table; see `loadAliases`. */
  readonly aliases?: AliasTable;
}

/** Names less alike are not even possibly one. */
const POSSIBLE = 0.6;
/** Of joins that were not made, so many are kept. */
const MOST_POSSIBLE = 1000;

/**
 * Joins the entities of reports: places by their number in GeoNames, persons and bodies by their names over spellings,
 * scripts and languages, and by the alias table. Descriptions never join by themselves; an office ("the Interior
 * Ministry") joins only where the country is the same. A family name alone joins where one bearer fits, and only one.
 * Judgements about entities name them by a mention or an entity of a report: "<report>/m3", "<report>/e2".
 * The result depends on the set of digests only, not on their order.
 */
export function linkEntities(
  digests: readonly Digest[],
  judgements: readonly Judgement[] = [],
  options: LinkOptions = {},
): LinkedEntities {
  const aliases = options.aliases ?? builtInAliases();
  const sorted = inOrder(digests);
  const nodes = nodesOf(sorted, homesOf(sorted), aliases);
  const sets = new Disjoint(nodes.length);
  const joins: (EntityJoin & { readonly node: number })[] = [];
  const possibly: EntityJoin[] = [];
  const countries = new Map(nodes.map(({ index, country }) => [index, country]));
  const countryOf = (index: number): string | undefined => countries.get(sets.find(index));
  const join = (pair: Pair): void => {
    const country = countryOf(pair.a) ?? countryOf(pair.b);
    if (!sets.join(pair.a, pair.b)) return;
    countries.set(sets.find(pair.a), country);
    joins.push({ ...recorded(pair), node: pair.a });
  };
  const { sure, lone, doubtful } = sorts([...comparedPairs(nodes, aliases)], nodes);
  const standsFor = leaders(nodes, sets);
  for (const pair of sure) {
    const [a, b] = [standsFor(pair.a), standsFor(pair.b)];
    if (a.index === b.index) continue;
    const [x, y] = [countryOf(pair.a), countryOf(pair.b)];
    const apart = x !== undefined && y !== undefined && x !== y;
    if (apart || isBridge(pair, a, b, aliases)) possibly.push(recorded(pair));
    else join(pair);
  }
  for (const { pairs } of lone) {
    const bearers = new Set(pairs.map(({ a, b, alone }) => sets.find(alone === a ? b : a)));
    if (bearers.size === 1 && pairs[0]) join(pairs[0]);
    else
      for (const pair of pairs)
        possibly.push({ ...recorded(pair), because: [...pair.because, say('several-bearers')] });
  }
  for (const pair of doubtful) if (sets.find(pair.a) !== sets.find(pair.b)) possibly.push(recorded(pair));
  return build(nodes, sets, joins, once(possibly).slice(0, MOST_POSSIBLE), standing(judgements), aliases);
}

/** The likeliest first, each pair of names once. */
function once(joins: readonly EntityJoin[]): readonly EntityJoin[] {
  const seen = new Set<string>();
  return [...joins]
    .sort((a, b) => b.score - a.score || compareText(a.a, b.a) || compareText(a.b, b.b))
    .filter(({ a, b }) => {
      const key = `${a}\n${b}`;
      return !seen.has(key) && seen.add(key);
    });
}

const recorded = ({ names, score, because }: Pair): EntityJoin => ({ a: names[0], b: names[1], score, because });

type Lone = Pair & { readonly alone: number };

/** Sorts pairs into those to join, the surest first, family names alone by node, and what stays open. */
function sorts(pairs: readonly Pair[], nodes: readonly Node[]) {
  const sure: Pair[] = [];
  const alone = new Map<number, Lone[]>();
  const doubtful: Pair[] = [];
  for (const pair of pairs) {
    if (!pair.same) {
      if (pair.score >= POSSIBLE) doubtful.push(pair);
      continue;
    }
    const single = [pair.a, pair.b].filter((index) => isFamilyName(nodes[index]));
    const only = single.length === 1 ? single[0] : undefined;
    if (only === undefined) sure.push(pair);
    else alone.set(only, [...(alone.get(only) ?? []), { ...pair, alone: only }]);
  }
  sure.sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b);
  const lone = [...alone]
    .sort((a, b) => a[0] - b[0])
    .map(([, own]) => ({ pairs: own.sort((a, b) => b.score - a.score || a.a - b.a || a.b - b.b) }));
  return { sure, lone, doubtful };
}

const isFamilyName = (node: Node | undefined): boolean => node?.group === 'person' && !/\s/.test(node.name.trim());

/** Answers the node that stands for the set of another. */
function leaders(nodes: readonly Node[], sets: Disjoint): (index: number) => Node {
  return (index) => nodes[sets.find(index)] ?? (nodes[index] as Node);
}

/** Whether two sets would be joined by names that their leaders' names speak against. */
function isBridge(pair: Pair, a: Node, b: Node, aliases: AliasTable): boolean {
  if (a.index === pair.a && b.index === pair.b) return false;
  if (a.group !== 'person') return false;
  const { same, score } = compareNames(a.name, b.name, { kind: 'person', aliases });
  return !same && score < 0.45;
}

interface Building {
  readonly members: Member[];
  readonly nodes: readonly Node[];
  readonly joins: EntityJoin[];
}

function build(
  nodes: readonly Node[],
  sets: Disjoint,
  joins: readonly (EntityJoin & { readonly node: number })[],
  possibly: readonly EntityJoin[],
  judgements: readonly Judgement[],
  aliases: AliasTable,
): LinkedEntities {
  const byRoot = new Map<number, { members: Member[]; nodes: Node[]; joins: EntityJoin[] }>();
  for (const node of nodes) {
    const root = sets.find(node.index);
    const known = byRoot.get(root) ?? { members: [], nodes: [], joins: [] };
    known.members.push(...node.members);
    known.nodes.push(node);
    byRoot.set(root, known);
  }
  for (const { node, ...join } of joins) byRoot.get(sets.find(node))?.joins.push(join);
  const judged = splitMembers<Building>([...byRoot.values()], judgements);
  const first = ({ members }: Building): Member | undefined =>
    members.reduce<Member | undefined>(
      (a, b) => (a && (a.order < b.order || (a.order === b.order && at(a) <= at(b))) ? a : b),
      undefined,
    );
  const inSequence = judged.groups
    .map((group) => ({ group, first: first(group) }))
    .sort((a, b) => (a.first?.order ?? 0) - (b.first?.order ?? 0) || at(a.first) - at(b.first));
  const ids = new Map<string, Map<string, string>>();
  const entities = inSequence.map(({ group }, index): LinkedEntity => {
    const id = `E${index + 1}`;
    for (const { report, entity } of group.members) {
      const known = ids.get(report);
      if (known) known.set(entity.id, id);
      else ids.set(report, new Map([[entity.id, id]]));
    }
    const [node] = group.nodes;
    const inOrder = group.members.length > 1 ? [...group.members].sort((a, b) => a.order - b.order) : group.members;
    const names = namesWithReports(inOrder);
    const country = group.members.find(({ entity }) => entity.country !== undefined)?.entity.country ?? node?.country;
    return {
      id,
      kind: node?.kind ?? 'group',
      name: displayName(names, group.members, aliases),
      names,
      joins: group.joins,
      reports: [...new Set(inOrder.map(({ report }) => report))],
      ...(country !== undefined && { country }),
      ...(node?.geonames !== undefined && { geonames: node.geonames }),
      described: node?.group === 'apart',
    };
  });
  return {
    entities,
    possibly: [...judged.splits, ...possibly],
    idOf: (report, entity) => ids.get(report)?.get(entity),
  };
}

/** The number in an entity's id: its place among the entities of its report. */
const at = (member: Member | undefined): number => Number(member?.entity.id.slice(1) ?? 0);
