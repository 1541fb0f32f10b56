import { type Message, say } from '../../model/index.ts';
import { type AliasTable, compareRead, type Name } from '../../names/index.ts';
import { blockKeys, comparedNames, type Node } from './nodes.ts';

/** Two nodes compared. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly names: readonly [string, string];
  readonly same: boolean;
  readonly score: number;
  readonly because: readonly Message[];
}

/** Names this alike are taken for one: less is enough where the reports are about one country, more for offices. */
const SURE_NEAR = 0.6;
const SURE_FAR = 0.88;
const SURE_OFFICE = 0.85;
/** Acronyms of fewer letters are many bodies' names. */
const TELLING_ACRONYM = 3;

/** Nodes under one key beyond this number are not compared by it: a frequent given name says little. */
const MOST_UNDER_KEY = 120;
/** A key of more nodes is a given name's or a common word's: sharing it alone says nothing of names of several words. */
const FREQUENT = 8;
/** Nodes that one is compared with at most, those that share most keys first. */
const MOST_COMPARED = 24;

/** Compares all nodes that share a key, those named most often first. */
export function* comparedPairs(nodes: readonly Node[], aliases: AliasTable): Generator<Pair> {
  const names = nodes.map((node) => (node.group === 'person' || node.group === 'body' ? comparedNames(node) : []));
  const byKey = new Map<string, number[]>();
  for (const [index, node] of nodes.entries()) {
    const own = names[index] ?? [];
    if (own.length === 0) continue;
    const shared = new Map<number, number>();
    for (const key of blockKeys(own, aliases)) {
      const filed = `${node.group} ${key}`;
      const list = byKey.get(filed);
      if (!list) {
        byKey.set(filed, [index]);
        continue;
      }
      const weight = list.length > FREQUENT ? 1 : 2;
      if (list.length <= MOST_UNDER_KEY) for (const other of list) shared.set(other, (shared.get(other) ?? 0) + weight);
      list.push(index);
    }
    const single = isSingle(own);
    const candidates = [...shared]
      .filter(([other, weight]) => weight > 1 || single || isSingle(names[other] ?? []))
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, MOST_COMPARED);
    for (const [other] of candidates) {
      const there = nodes[other];
      if (!there) continue;
      const pair = compareNodes(there, node, names[other] ?? [], own, aliases);
      if (pair) yield pair;
    }
  }
}

const isSingle = ([name]: readonly Name[]): boolean => (name?.words.length ?? 0) < 2;

/** The best comparison of their names; undefined where what is known of them rules it out. */
function compareNodes(
  a: Node,
  b: Node,
  namesOfA: readonly Name[],
  namesOfB: readonly Name[],
  aliases: AliasTable,
): Pair | undefined {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return undefined;
  const support = shareAny(a.homes, b.homes);
  const options = { kind: a.group === 'person' ? ('person' as const) : ('organization' as const), support, aliases };
  let best: Pair | undefined;
  for (const x of namesOfA)
    for (const y of namesOfB) {
      const compared = compareRead(x, y, options);
      const { score, because } = compared;
      const same = compared.same && isSure(a.office || b.office, support, score, x, y);
      if (best && (best.same !== same ? best.same : best.score >= score)) continue;
      best = { a: a.index, b: b.index, names: [x.text, y.text], same, score, because };
    }
  if (!best?.same || !(a.office || b.office)) return best;
  if (a.country !== undefined && b.country !== undefined)
    return { ...best, because: [...best.because, say('both-of-country', { country: a.country })] };
  return {
    ...best,
    same: false,
    because: [...best.because, say('every-country-has')],
  };
}

function isSure(office: boolean, support: boolean, score: number, x: Name, y: Name): boolean {
  if (score < (office ? SURE_OFFICE : support ? SURE_NEAR : SURE_FAR)) return false;
  if (!x.acronym && !y.acronym) return true;
  const letters = Math.min(...[x, y].filter(({ acronym }) => acronym).map(({ text }) => text.length));
  if (x.acronym && y.acronym) return x.text === y.text || support || letters > TELLING_ACRONYM;
  // An acronym and what it may stand for.
  return letters >= TELLING_ACRONYM && (support || score > SURE_FAR);
}

function shareAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}
