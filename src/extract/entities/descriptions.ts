import type { Language } from '../../language/language.ts';
import { countBefore } from '../../model/sorted.ts';
import type { Analysis } from '../analysis.ts';
import { beforeComma, descriptionKey } from './description-key.ts';
import type { Head, Phrases } from './head.ts';
import type { Cluster } from './join.ts';
import type { NameMention } from './mention.ts';
import { type Officer, officersOf, otherOffice } from './other-office.ts';
import { plainWords } from './phrase-name.ts';

/** How many sentences back "der Präsident" reaches where several were named. */
const DESCRIPTION_REACH = 4;
/** How many names a description is looked for among: what keeps resolving linear. */
const MOST_SEARCHED = 200;

/**
 * Whom the descriptions of a report mean: who was named with that office, the body that was named before and is of that
 * kind, or somebody who is only described, the same for the same words. Adds the latter to the entities.
 */
export class Descriptions {
  readonly #analysis: Analysis;
  readonly #phrases: Phrases;
  readonly #clusters: Cluster[];
  /** For each name the entity it belongs to. */
  readonly #clusterOf: Int32Array;
  /** Persons in office: the names whose office is known, in the order of the text. */
  readonly #officers: readonly Officer[];
  readonly #descriptions = new Map<string, number>();
  /** Entities of indefinite descriptions by where they stand: two statements may share one frame. */
  readonly #indefinite = new Map<number, number>();
  /** By a noun for bodies the one last meant by it and a word that tells which, with the token: "the health ministry". */
  readonly #told = new Map<string, { readonly cluster: number; readonly at: number }>();

  constructor(analysis: Analysis, phrases: Phrases, clusters: Cluster[], clusterOf: Int32Array) {
    this.#analysis = analysis;
    this.#phrases = phrases;
    this.#clusters = clusters;
    this.#clusterOf = clusterOf;
    this.#officers = officersOf(analysis, phrases);
  }

  /**
   * The entity that the phrase of tokens `from` to `to` in a sentence means; -1 where that cannot be told. Phrases must come in
   * the order of the text. `again`: whom the noun may call again who was just named.
   */
  meantBy(
    head: Head,
    from: number,
    to: number,
    sentence: number,
    language: Language,
    again: () => number = () => -1,
  ): number {
    const { role } = head;
    if (head.as === 'collective') return this.#described(head, to, language, 'group');
    if (!role) return -1;
    const kind = role.kind === 'body' ? 'organization' : 'person';
    if (head.indefinite) {
      const known =
        this.#indefinite.get(from) ??
        this.#fresh(head, beforeComma(this.#analysis.tokens, head.at, to), language, 'person');
      this.#indefinite.set(from, known);
      return known;
    }
    const known =
      kind === 'person' ? this.#inOffice(head, from, to, sentence, language) : this.#body(head, from, language);
    if (known >= 0 || head.specific || head.country) {
      const cluster = known >= 0 ? known : this.#described(head, to, language, kind);
      if (head.which.length) this.#told.set(role.base, { cluster, at: from });
      return cluster;
    }
    const before = this.#descriptions.get(role.base);
    if (before !== undefined) return before;
    const called = again();
    if (called >= 0) return called;
    const { ministries, bareBodies } = language.entities;
    const isNamed = kind === 'organization' && (!ministries.has(role.base) || bareBodies.has(role.base));
    return isNamed ? this.#described(head, to, language, kind) : -1;
  }

  /** The person whose office the description names, in its own or in other words: "Staatschef", «глава региона». */
  #inOffice(head: Head, from: number, to: number, sentence: number, language: Language): number {
    const { role, at } = head;
    const { offices } = language.entities.again;
    const { lower } = this.#analysis.tokens;
    const base = role?.base ?? '';
    const others = offices.get(base) ?? offices.get(`${base} ${lower[to - 1] ?? ''}`) ?? [];
    for (const other of at >= 0 ? others : []) {
      const found = this.#officer({ ...head, role: role && { ...role, base: other } }, from, to, sentence, language);
      if (found >= 0) return found;
    }
    return this.#officer(head, from, to, sentence, language);
  }

  /** The person whose office the description names. */
  #officer(head: Head, from: number, to: number, sentence: number, language: Language): number {
    const { role, country } = head;
    const isOther = otherOffice(this.#analysis.tokens, head, from, to, language);
    let found = -1;
    let at = -1;
    let several = false;
    for (const { mention, base, office, country: own } of this.#officers.slice(0, MOST_SEARCHED)) {
      const name = this.#phrases.mentions[mention];
      // "the woman" is not whoever is a spokeswoman
      const isExact = role !== undefined && language.entities.again.persons.has(role.base);
      const isSame =
        role && (base === role.base || (!isExact && (base.endsWith(role.base) || role.base.endsWith(base))));
      if (!name || !role || !isSame) continue;
      if ((country && own && country !== own) || isOther(office)) continue;
      const certain = country !== '' && country === own;
      if (name.from > from && !certain) continue;
      const cluster = this.#clusterOf[mention] ?? -1;
      if (found >= 0 && found !== cluster) several = true;
      found = cluster;
      at = name.sentence;
    }
    if (several && sentence - at > DESCRIPTION_REACH) return -1;
    return found;
  }

  /** The body that was named before and is of the kind that the description names. */
  #body({ role, country, which }: Head, from: number, language: Language): number {
    const { mentions } = this.#phrases;
    const any = role !== undefined && language.entities.anyBody.has(role.base) && !role.compound && !which.length;
    const told = which.length || country ? undefined : this.#told.get(role?.base ?? '');
    const last = this.#lastNameBefore(from);
    for (let number = last; number >= 0 && last - number < MOST_SEARCHED; number--) {
      const mention = mentions[number];
      const cluster = this.#clusterOf[number] ?? -1;
      const entity = this.#clusters[cluster];
      if (mention?.kind !== 'organization' || !entity?.base) continue;
      if (country && entity.country && country !== entity.country) continue;
      if (which.length && !this.#isNamedBy(mention, which)) continue;
      const same = role !== undefined && (entity.base === role.base || entity.base.endsWith(role.base));
      if (same || (any && language.entities.ministries.has(entity.base)))
        return told && told.at > mention.from ? told.cluster : cluster;
    }
    return told?.cluster ?? -1;
  }

  /** Whether a body's name has all the words that tell which one is meant: "health" of "Ministry of Health". */
  #isNamedBy({ from, to }: NameMention, which: readonly string[]): boolean {
    const named = new Set(this.#analysis.tokens.lower.slice(from, to));
    return which.every((word) => named.has(word));
  }

  #lastNameBefore(token: number): number {
    const { mentions } = this.#phrases;
    return countBefore(mentions, (mention) => mention.from < token) - 1;
  }

  /** An entity that is only described, the same for the same words. */
  #described(head: Head, to: number, language: Language, kind: Cluster['kind']): number {
    const end = kind === 'group' ? to : beforeComma(this.#analysis.tokens, head.at, to);
    const key = descriptionKey(this.#analysis.tokens, head, end, language);
    const known = this.#descriptions.get(key);
    if (known !== undefined) return known;
    const fresh = this.#fresh(head, end, language, kind);
    this.#descriptions.set(key, fresh);
    return fresh;
  }

  #fresh(head: Head, end: number, language: Language, kind: Cluster['kind']): number {
    const { role, country } = head;
    const as = kind === 'group' ? 'collective' : head.as;
    const label = plainWords(this.#analysis.tokens, { ...head, as }, end, language);
    const body = role?.kind === 'body';
    this.#clusters.push({
      kind: kind === 'person' && body ? 'organization' : kind,
      members: [],
      gender: role?.gender ?? 'either',
      key: '',
      given: '',
      country,
      base: role?.base ?? '',
      label,
    });
    const number = this.#clusters.length - 1;
    if (role && kind === 'person') this.#descriptions.set(role.base, number);
    return number;
  }
}
