import type { Language } from '../../language/language.ts';
import type { BodyKind } from '../../language/shared/called-again.ts';
import { countBefore } from '../../model/sorted.ts';
import type { Analysis } from '../analysis.ts';
import type { Head, Phrases } from './head.ts';
import type { Cluster } from './join.ts';
import { roleAt } from './lexicon.ts';
import { mediaName } from './media-names.ts';
import { textOf } from './naming.ts';

/** How many sentences back a noun for a body reaches to the body that it calls again. */
const REACH = 2;
/** How many names it is looked for among: what keeps resolving linear. */
const MOST_SEARCHED = 50;
const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whether a noun stands so that it can call somebody again: "the woman", «чиновник»; not "a woman", "the woman from Bath". */
export function callsAgain(head: Head, language: Language): boolean {
  const { role, as, from, at, specific, indefinite, definite, country, which } = head;
  if (!role || as !== 'description' || specific || indefinite || country || which.length) return false;
  return definite || (language.entities.again.bare && from === at);
}

/** Where the nouns of persons by which somebody may be called again stand in a report without a name. */
export class Introduced {
  readonly #at = new Map<string, number[]>();
  /** Of each noun how many of its places, from the first, are known to call somebody again. */
  readonly #known = new Map<string, number>();

  constructor({ tokens, sentences }: Analysis, { mentions, mentionAt }: Phrases) {
    const offices = new Set(mentions.map(({ office }) => office));
    for (const { from, to, language } of sentences)
      for (let i = from; i < to; i++) {
        const role = mentionAt[i] || offices.has(i) ? undefined : roleAt(tokens, i, language);
        if (role?.kind !== 'person' || !language.entities.again.persons.has(role.base)) continue;
        const noun = { ...role, lower: tokens.lower[i] ?? '', first: tokens.lower[i - 1] ?? '', determined: true };
        if (language.entities.forms.isPlural(noun)) continue;
        const list = this.#at.get(role.base);
        if (list) list.push(i);
        else this.#at.set(role.base, [i]);
      }
  }

  /** Whether the noun stood before token `at` already, for somebody who is not known by name. */
  before(base: string, at: number): boolean {
    const list = this.#at.get(base) ?? [];
    return (list[this.#known.get(base) ?? 0] ?? at) < at;
  }

  /** The noun at token `at` is known to call somebody again. */
  know(base: string, at: number): void {
    const number = this.#known.get(base) ?? 0;
    if (this.#at.get(base)?.[number] === at) this.#known.set(base, number + 1);
  }
}

/** What of a report a body is looked for in. */
interface Bodies {
  readonly analysis: Analysis;
  readonly phrases: Phrases;
  readonly clusters: readonly Cluster[];
  /** For each name the entity it belongs to. */
  readonly clusterOf: Int32Array;
}

/** Whether an organisation is of the kind that a noun calls: a firm, an office, a medium. */
function isOfKind({ analysis, phrases }: Bodies, cluster: Cluster, kind: BodyKind, { entities }: Language): boolean {
  const { base, members, label } = cluster;
  if (cluster.kind !== 'organization') return false;
  const first = phrases.mentions[members[0] ?? -1];
  const name = first ? textOf(analysis, first) : label;
  const called = entities.again.bodies.get(base);
  const isMedium = called === 'medium' || mediaName.has(name);
  if (kind === 'medium') return isMedium;
  const isOfState = entities.ministries.has(base) || entities.stateBodies.has(base) || entities.unique.has(base);
  if (kind === 'official' || kind === 'agency')
    return !isMedium && (isOfState || called === 'official' || ACRONYM.test(name));
  if (kind === 'firm') return called === 'firm' || entities.again.firms.has(base);
  return !isMedium && !isOfState && called !== 'official';
}

/**
 * The body that a noun of a kind at token `from` calls again: the last speaker (`last`, where they spoke just now), else the only
 * one of that kind that the sentences before name; -1 where none or several would do.
 */
export function bodyAgain(
  bodies: Bodies,
  from: number,
  sentence: number,
  kind: BodyKind,
  last: number,
  language: Language,
): number {
  const { phrases, clusters, clusterOf } = bodies;
  const speaker = clusters[last];
  if (speaker && isOfKind(bodies, speaker, kind, language)) return last;
  if (speaker && kind === 'agency' && isOfKind(bodies, speaker, 'any', language)) return last;
  if (kind === 'any') return -1;
  const { mentions } = phrases;
  const end = countBefore(mentions, (mention) => mention.from < from) - 1;
  let found = -1;
  for (let number = end; number >= 0 && end - number < MOST_SEARCHED; number--) {
    const mention = mentions[number];
    if (!mention || sentence - mention.sentence > REACH) break;
    const cluster = clusterOf[number] ?? -1;
    const entity = clusters[cluster];
    if (mention.kind !== 'organization' || !entity) continue;
    const isOther = found >= 0 && found !== cluster;
    if (isOfKind(bodies, entity, kind, language)) {
      // "A report of the council found that the agency …": whom its own sentence names is another
      if (isOther || (kind !== 'medium' && mention.sentence === sentence)) return -1;
      found = cluster;
    } else if (found < 0 && !isOfKind(bodies, entity, 'medium', language) && entity.base === '') return -1;
  }
  return found;
}
