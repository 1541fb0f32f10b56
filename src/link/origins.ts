import { distinct, type Lineage, type Message, say } from '../model/index.ts';
import type { Beginning } from './beginnings.ts';
import { type Digest, tellerOf } from './digest.ts';
import { Disjoint } from './disjoint.ts';
import type { LinkedEntities, LinkedOrigins } from './linked.ts';
import { stateOfMedium } from './offices.ts';
import { Opposed } from './opposed.ts';
import { timeOf } from './order.ts';
import { type Graph, graphOf, meetsAny, type Source, spansBefore } from './origins/graph.ts';
import { type Telling, tellingsOf } from './origins/tellings.ts';
import { rootOf } from './root.ts';
import { WAYS } from './taken.ts';
import { townOf } from './town.ts';

/** From this score on a copy or translation is certain enough to count two tellings as one. */
const CERTAIN = 0.6;
/** A translation found by several sentences in order is seldom none, however loose. */
const CERTAIN_TRANSLATED = 0.45;
/** Reports between a telling and the one that it goes back to, at most. */
const GENERATIONS = 8;
/** Sources looked at on the way back from one telling. */
const MOST_ANCESTORS = 64;

/**
 * The independent beginnings of what the statements of a claim say: the roots of its graph of derivation. Tellings on
 * the word of one named speaker have one; copies, translations and forwards have that of what they were taken from. The
 * upper bound counts as one only what is certainly so; the lower also what is probably or possibly so: a likely copy, a
 * body and its media, a telling without any source after one with a source. Each root has its reason.
 */
export function originsOf(
  statements: readonly string[],
  lineage: readonly Lineage[],
  digests: readonly Digest[],
  entities: LinkedEntities,
): LinkedOrigins {
  const graph = graphOf(lineage, digests, entities);
  const tellings = tellingsOf(statements, graph);
  const [only] = tellings;
  if (!only) return { low: 0, high: 0, roots: [] };
  if (tellings.length === 1)
    return { low: 1, high: 1, roots: [rootOf([only], graph.beginningOf(only.placed), [], true)] };
  return new Origins(graph, tellings).result();
}

/** Whether what two statements say has one beginning: certainly, or at least possibly. */
export function haveOneOrigin(
  pair: readonly [string, string],
  lineage: readonly Lineage[],
  digests: readonly Digest[],
  entities: LinkedEntities,
): { readonly certainly: boolean; readonly possibly: boolean } {
  const graph = graphOf(lineage, digests, entities);
  const told = tellingsOf(pair, graph);
  if (told.length < 2) return { certainly: true, possibly: true };
  const { low, high } = new Origins(graph, told).bounds();
  return { certainly: high < 2, possibly: low < 2 };
}

/** A report on the way back from a telling, with the stretches of its text from which it goes on. */
interface Step {
  readonly report: number;
  readonly spans: readonly number[];
  readonly sure: boolean;
}

const NO_EDGES: readonly Source[] = [];
const NO_SPANS: readonly number[] = [];
const NO_TELLINGS: readonly Telling[] = [];

/** The country of bodies that are of none. */
const EVERYWHERE = 'the world';

/** Of the ways in which others have it from where it begins, so many are told. */
const MOST_WAYS = 3;
/** Hours within which one announcement is told, with its source or without. */
const SAME_NEWS = 96;

class Origins {
  private readonly graph: Graph;
  private readonly tellings: readonly Telling[];
  private readonly beginnings: Beginning[];
  /** By the order of the report. */
  private readonly byReport = new Map<number, Telling[]>();
  private readonly certain: Disjoint;
  private readonly probable: Disjoint;
  /** By telling: why it was joined to another. */
  private readonly reasons = new Map<number, Message>();
  private readonly opposed: Opposed;
  /** No telling has a figure. */
  private readonly isOfWords: boolean;

  constructor(graph: Graph, tellings: readonly Telling[]) {
    this.graph = graph;
    this.tellings = tellings;
    this.isOfWords = tellings.every(({ statement }) => statement.figures.length === 0);
    this.certain = new Disjoint(tellings.length);
    this.probable = new Disjoint(tellings.length);
    for (const telling of tellings) {
      const known = this.byReport.get(telling.order);
      if (known) known.push(telling);
      else this.byReport.set(telling.order, [telling]);
    }
    this.beginnings = tellings.map(({ placed }) => graph.beginningOf(placed));
    this.opposed = new Opposed(tellings, this.beginnings);
    // What one report alone tells cannot have been taken from another telling of it.
    const isTold = this.byReport.size > 1;
    // Whoever took it from another's words has their source, and not the one that stands before it.
    if (isTold) for (const telling of tellings) if (this.beginnings[telling.index]?.carried) this.joinSources(telling);
    this.joinKeys();
    if (isTold) for (const telling of tellings) if (!this.beginnings[telling.index]?.carried) this.joinSources(telling);
    this.joinDepartments();
    this.joinTowns();
    this.joinParts();
    this.joinNamed();
    this.joinVoices();
    this.joinUnsourced();
  }

  /** How many beginnings there are, at least and at most. */
  bounds(): { readonly low: number; readonly high: number } {
    const certain = new Set<number>();
    const probable = new Set<number>();
    for (const { index } of this.tellings) {
      certain.add(this.certain.find(index));
      probable.add(this.probable.find(index));
    }
    return { low: probable.size, high: certain.size };
  }

  result(): LinkedOrigins {
    const groups = new Map<number, Telling[]>();
    for (const telling of this.tellings) {
      const root = this.certain.find(telling.index);
      const group = groups.get(root);
      if (group) group.push(telling);
      else groups.set(root, [telling]);
    }
    const leading = new Set<number>();
    const roots = [...groups.values()].map((group) => {
      const own = this.probable.find(group[0]?.index ?? 0);
      const first = !leading.has(own);
      leading.add(own);
      return this.rootOf(group, first);
    });
    const low = leading.size;
    return { low, high: groups.size, roots };
  }

  private joinCertain(a: number, b: number, why?: Message): void {
    if (why !== undefined && this.certain.find(a) !== this.certain.find(b)) this.reasons.set(Math.max(a, b), why);
    this.certain.join(a, b);
    this.join(a, b);
  }

  private joinProbable(a: number, b: number, why: Message): void {
    const [x, y] = [this.probable.find(a), this.probable.find(b)];
    if (x === y || this.opposed.are(x, y, this.probable)) return;
    this.reasons.set(Math.max(a, b), why);
    this.join(a, b);
  }

  private join(a: number, b: number): void {
    const [x, y] = [this.probable.find(a), this.probable.find(b)];
    if (this.probable.join(a, b)) this.opposed.merge(x, y, this.probable.find(a));
  }

  /** Tellings on one word are one. */
  private joinKeys(): void {
    const first = new Map<string, number>();
    for (const [index, { key }] of this.beginnings.entries()) {
      const known = first.get(key);
      if (known === undefined) first.set(key, index);
      else this.joinCertain(known, index);
    }
  }

  /** A telling that its report took from another is one with the telling there, over any number of reports. */
  private joinSources(telling: Telling): void {
    const { seen } = this.graph;
    seen.begin();
    seen.add(telling.order);
    let edge: readonly Step[] = [
      { report: telling.order, spans: [telling.statement.start, telling.statement.end], sure: true },
    ];
    for (let step = 0; step < GENERATIONS && edge.length > 0 && seen.size < MOST_ANCESTORS; step++) {
      const next: Step[] = [];
      for (const { report, spans, sure } of edge)
        for (const source of this.graph.incoming[report] ?? NO_EDGES) {
          const { from, kind, score } = source;
          if (seen.has(from)) continue;
          const stretches = source.passages.length === 0 ? NO_SPANS : spansBefore(source.passages, spans);
          const own = this.byReport.get(from) ?? NO_TELLINGS;
          const isCited = kind === 'citation';
          const told = stretches.length === 0 && !isCited ? this.sameFigure(telling, own) : NO_TELLINGS;
          if (stretches.length === 0 && !isCited && told.length === 0) continue;
          seen.add(from);
          const certain = sure && !isCited && score >= (kind === 'translation' ? CERTAIN_TRANSLATED : CERTAIN);
          const there =
            stretches.length === 0
              ? isCited
                ? own
                : told
              : own.filter(({ statement }) => meetsAny(stretches, statement.start, statement.end));
          if (there.length === 0) {
            next.push({ report: from, spans: stretches, sure: certain });
            continue;
          }
          const why = say(WAYS[kind], { report: tellerOf(source.report) });
          for (const other of this.nearestTo(telling, there))
            if (certain) {
              this.joinCertain(other.index, telling.index, why);
              this.takeOver(telling, other);
            } else this.joinProbable(other.index, telling.index, why);
        }
      edge = next;
    }
  }

  /** What only stands behind a source has that of the words from which it is taken. */
  private takeOver({ index }: Telling, { index: from }: Telling): void {
    const source = this.beginnings[from];
    if (this.beginnings[index]?.carried && source?.source === 'named' && !source.carried)
      this.beginnings[index] = source;
  }

  /** Tellings of another report that give the same figure: what a copy or translation tells outside the passages, too. */
  private sameFigure({ statement }: Telling, others: readonly Telling[]): readonly Telling[] {
    if (others.length === 0) return NO_TELLINGS;
    if (this.isOfWords) return others;
    if (statement.figures.length === 0) return NO_TELLINGS;
    return others.filter((other) =>
      other.statement.figures.some((a) =>
        statement.figures.some((b) => a.value !== undefined && a.counts === b.counts && a.value === b.value),
      ),
    );
  }

  /** Of the tellings that one may go back to, those of the same number, and of these those on the same word; else the first. */
  private nearestTo(telling: Telling, there: readonly Telling[]): readonly Telling[] {
    const numbered = there.length > 1 && !this.isOfWords ? this.sameFigure(telling, there) : NO_TELLINGS;
    const among = numbered.length > 0 ? numbered : there;
    const key = this.beginnings[telling.index]?.key;
    const same = among.filter((other) => this.beginnings[other.index]?.key === key);
    return same.length > 0 ? same.slice(0, 1) : among.slice(0, 1);
  }

  /** Who names someone, and no source, may have it from them where others tell it on their word: "Tokayev put it at …". */
  private joinNamed(): void {
    const first = new Map<string, number>();
    for (const [index, { entity }] of this.beginnings.entries())
      if (entity !== undefined && !first.has(entity)) first.set(entity, index);
    for (const { index, statement, digest } of this.tellings) {
      if (this.beginnings[index]?.entity !== undefined) continue;
      for (const mentioned of statement.entities) {
        const entity = this.graph.idOf(digest.report.id, mentioned);
        const other = entity === undefined ? undefined : first.get(entity);
        if (entity === undefined || other === undefined) continue;
        const name = this.graph.entities.get(entity)?.name ?? entity;
        this.joinProbable(other, index, say('names-who-said', { who: name }));
        break;
      }
    }
  }

  /**
   * A ministry, its minister and who speaks for it are one source: those of one department and state; and where all
   * departments of a claim are one, also who is called "the ministry" only.
   */
  private joinDepartments(): void {
    const ofState = this.beginnings.flatMap(({ office, country, assumed }, index) =>
      office?.state || office?.world
        ? [
            {
              index,
              department: office.department,
              country: office.world ? EVERYWHERE : country,
              assumed: assumed === true && !office.world,
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
    for (const { index, department, country, assumed } of ofState) {
      const which = department ?? (departments.size === 1 ? [...departments][0] : undefined);
      const known = [...(named.get(which ?? '') ?? [])];
      const where =
        (assumed && known.length === 1 ? known[0] : country) ?? (countries.size === 1 ? [...countries][0] : undefined);
      if (which === undefined || where === undefined) continue;
      const key = `${which} ${where}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else this.joinCertain(other, index, say('one-department', { department: which, country: where }));
    }
  }

  /** A town hall, its mayor and who speaks for it are one source, where the figure or the words are of one town. */
  private joinTowns(): void {
    const first = new Map<string, number>();
    for (const [index, { office, country }] of this.beginnings.entries()) {
      if (office?.local === undefined) continue;
      const telling = this.tellings[index];
      const town = telling && townOf(telling.statement);
      if (town === undefined) continue;
      const key = `${office.local} ${town} ${country}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, index);
      else this.joinCertain(other, index, say('one-town-body', { body: office.local }));
    }
  }

  /** Who has one part in what is told, and is not called by two names. */
  private joinParts(): void {
    const first = new Map<string, { readonly index: number; named?: string }>();
    for (const [index, { part, isNamed, entity }] of this.beginnings.entries()) {
      if (part === undefined) continue;
      const telling = this.tellings[index];
      const town = part.local && telling ? townOf(telling.statement) : '';
      if (town === undefined) continue;
      const key = `${part.part} ${town}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, { index, ...(isNamed && entity !== undefined && { named: entity }) });
      else if (!isNamed || other.named === undefined || other.named === entity) {
        if (isNamed && entity !== undefined) other.named = entity;
        this.joinCertain(other.index, index, say('one-part', { part: part.part }));
      }
    }
  }

  /** "Lima and La Paz accuse each other": a place that speaks is the state that it lies in. */
  private capitalOf(entity: string | undefined): string | undefined {
    const place = entity === undefined ? undefined : this.graph.entities.get(entity);
    return place?.kind === 'place' ? place.country : undefined;
  }

  /** Public bodies of one state, and media that it owns, may speak with one voice. */
  private joinVoices(): void {
    const first = new Map<string, number>();
    for (const [index, { office, country, entity, key }] of this.beginnings.entries()) {
      const name = entity === undefined ? key.replace(/^source:/, '') : this.graph.entities.get(entity)?.name;
      const state = office
        ? office.world
          ? undefined
          : country
        : (this.capitalOf(entity) ?? (name === undefined ? undefined : stateOfMedium(name)));
      if (state === undefined) continue;
      const other = first.get(state);
      if (other === undefined) first.set(state, index);
      else this.joinProbable(other, index, say('one-state', { country: state }));
    }
  }

  /**
   * Who tells without a source what is told on somebody’s word may have it from there, where that was said before or is
   * the same news; so may who gives a source that cannot be told.
   */
  private joinUnsourced(): void {
    const named = this.beginnings.findIndex(({ source }) => source === 'named');
    const vague = this.beginnings.findIndex(({ source }) => source === 'vague');
    const first = named >= 0 ? named : Math.max(0, vague);
    for (const [index, { source }] of this.beginnings.entries()) {
      if (source === 'named' || index === first) continue;
      const bare = source === 'none';
      if (index > first) this.joinProbable(first, index, say(bare ? 'unsourced-after' : 'unknown-after'));
      else if (this.hoursBetween(index, first) <= SAME_NEWS)
        this.joinProbable(first, index, say(bare ? 'unsourced-soon' : 'unknown-soon'));
    }
  }

  private hoursBetween(a: number, b: number): number {
    const [one, other] = [this.tellings[a], this.tellings[b]];
    return one && other ? Math.abs(timeOf(other.digest) - timeOf(one.digest)) / 3_600_000 : Number.POSITIVE_INFINITY;
  }

  private rootOf(group: readonly Telling[], first: boolean): LinkedOrigins['roots'][number] {
    const named = group.find(({ index }) => this.beginnings[index]?.entity !== undefined);
    const speaking = named ?? group.find(({ index }) => this.beginnings[index]?.source !== 'none') ?? group[0];
    const found = group.flatMap(({ index }) => this.reasons.get(index) ?? []);
    const ways = distinct(found, MOST_WAYS);
    return rootOf(group, this.beginnings[speaking?.index ?? 0], ways, first);
  }
}
