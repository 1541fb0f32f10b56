import { type Message, say } from '../model/index.ts';
import { covers, type Digest, type StatementDigest, tellerOf } from './digest.ts';
import type { LinkedEntities, LinkedEntity } from './linked.ts';
import { isPlain, type Office, officeIn, officeOf, type Part, partOf, personsIn } from './offices.ts';
import { canonicalName, isOwnName, sourceKey } from './sources.ts';

/** Where a telling begins by what its own report says. */
export interface Beginning {
  /** Equal keys are one beginning. */
  readonly key: string;
  readonly entity?: string;
  readonly why: Message;
  /**
   * `named`: who it is can be told over reports. `described`: only what they are ("a doctor"). `vague`: not even that
   * ("reports"). `none`: the report alone, or whom it credits as a whole.
   */
  readonly source: 'named' | 'described' | 'vague' | 'none';
  readonly office?: Office;
  /** The words for its office do not say which: "the ministry". */
  readonly isPlain?: true;
  /** The part that its speaker has in what is told. */
  readonly part?: Part;
  /** What kind of persons its speakers are, who are not named. */
  readonly persons?: string;
  /** It is called by a name, not by what it is. */
  readonly isNamed?: true;
  /** ISO 3166-1 code of the country of its office. */
  readonly country?: string;
  /** Only the source of what stands before it: it still holds where nothing else is known. */
  readonly carried?: true;
  /** The country is that which the report is about: none is named with the office. */
  readonly assumed?: true;
}

/** Characters between a statement with a source and one without, the naming of the source among them, up to which it still holds. */
const NEAR = 110;
/** Words of a name, and of what a speaker is called by, that are looked at; letters of a name of one word. */
const LONGEST_NAME = 4;
const MOST_WORDS = 16;
const LEAST_NAME = 5;
/** Statements before one that are looked at for whom a pronoun means, and for a source that still holds. */
const LOOK_BACK = 4;

/** Reads the beginnings of the statements of reports; knows what offices the reports give the entities. */
export class Beginnings {
  private readonly entities: ReadonlyMap<string, LinkedEntity>;
  private readonly idOf: LinkedEntities['idOf'];
  private readonly offices = new Map<string, Office>();
  /** Entities whose office is called by words that say which. */
  private readonly saying = new Set<string>();
  private readonly parts = new Map<string, Part>();
  private readonly places = new Map<string, number>();
  /** By the key of a name, the one who bears it. */
  private readonly bearers = new Map<string, string | undefined>();
  private readonly speakers = new Map<string, LinkedEntity | null>();
  /** What reports say alone. */
  private readonly alone = new Map<Digest, Beginning>();

  constructor(digests: readonly Digest[], entities: LinkedEntities) {
    this.entities = new Map(entities.entities.map((entity) => [entity.id, entity]));
    this.idOf = entities.idOf;
    for (const { id, kind, name, names, described } of entities.entities) {
      if (kind === 'place') continue;
      for (const text of [name, ...names.map((each) => each.text)]) {
        this.note(id, text);
        if (!described) this.noteName(id, text);
      }
    }
    for (const { report, statements } of digests)
      for (const [place, { id, speaker, speakerText }] of statements.entries()) {
        this.places.set(id, place);
        const entity = speaker === undefined ? undefined : this.idOf(report.id, speaker);
        if (entity !== undefined && speakerText !== undefined) {
          this.note(entity, speakerText);
          const part = partOf(speakerText);
          if (part && !this.parts.has(entity)) this.parts.set(entity, part);
        }
      }
  }

  private noteName(entity: string, text: string): void {
    const words = wordsOf(text);
    for (const name of words.length > 2 ? [words, words.slice(0, -1)] : [words]) {
      const whole = name.join(' ');
      const key = sourceKey(whole);
      if (!key || !/^\p{Lu}/u.test(whole) || (name.length === 1 && whole.length < LEAST_NAME)) continue;
      this.bearers.set(key, this.bearers.has(key) && this.bearers.get(key) !== entity ? undefined : entity);
    }
  }

  /** Who is named in the words for a speaker that the report itself does not resolve: "the aid group Open Harbour". */
  private namedIn(text: string): LinkedEntity | undefined {
    const known = this.speakers.get(text);
    if (known !== undefined) return known ?? undefined;
    const found = this.findNamed(text);
    this.speakers.set(text, found ?? null);
    return found;
  }

  private findNamed(text: string): LinkedEntity | undefined {
    const words = text
      .split(/[^\p{L}\p{M}\d'’-]+/u)
      .filter(Boolean)
      .slice(0, MOST_WORDS);
    for (let length = Math.min(LONGEST_NAME, words.length); length > 0; length--)
      for (let from = 0; from + length <= words.length; from++) {
        const name = words.slice(from, from + length).join(' ');
        if (!/^\p{Lu}/u.test(name) || (length === 1 && (name.length < LEAST_NAME || officeOf(name) !== null))) continue;
        const bearer = this.bearers.get(sourceKey(name));
        if (bearer !== undefined) return this.entities.get(bearer);
      }
    return undefined;
  }

  private note(entity: string, text: string): void {
    const office = officeOf(text);
    if (!office) return;
    const known = this.offices.get(entity);
    if (!known || (!known.department && office.department)) this.offices.set(entity, office);
    const bearer = this.entities.get(entity);
    if (!isPlain(text, bearer?.kind === 'person' ? bearer.name : '')) this.saying.add(entity);
  }

  /** By what its report says: its speaker, who a pronoun means, a source that still holds, a credit, else the report. */
  of(digest: Digest, statement: StatementDigest): Beginning {
    if (statement.own && digest.report.outlet !== undefined)
      return {
        ...this.unsourced(digest),
        why: say('tells-itself', { report: tellerOf(digest.report) }),
        source: 'named',
      };
    return (
      this.spoken(digest, statement) ??
      this.carried(digest, statement) ??
      credited(digest, statement) ??
      this.unsourced(digest)
    );
  }

  /** What the report says alone: a ministry's bulletin is the ministry's word, a medium others quote is its source. */
  private unsourced(digest: Digest): Beginning {
    let alone = this.alone.get(digest);
    if (!alone) {
      alone = this.ofReport(digest);
      this.alone.set(digest, alone);
    }
    return alone;
  }

  private ofReport(digest: Digest): Beginning {
    const { id, outlet } = digest.report;
    const office = outlet === undefined ? null : officeOf(outlet);
    const part = outlet === undefined ? null : partOf(outlet);
    const bearer = outlet === undefined ? undefined : this.bearers.get(sourceKey(outlet));
    const isBody = office?.department !== undefined || part !== null;
    return {
      key: outlet === undefined ? `report:${id}` : (bearer ?? `source:${sourceKey(outlet)}`),
      why: isBody
        ? say('tells-itself', { report: tellerOf(digest.report) })
        : say('says-unsourced', { report: tellerOf(digest.report) }),
      source: isBody ? 'named' : 'none',
      ...(office?.department !== undefined && this.placed(office, digest)),
      ...(part && { part }),
    };
  }

  private spoken(digest: Digest, statement: StatementDigest): Beginning | undefined {
    const { speakerText, kind } = statement;
    const named = this.named(digest, statement);
    if (named) return named;
    if (speakerText === undefined || kind === 'narrated') return undefined;
    const office = officeOf(speakerText);
    if (!office && statement.speakerAs === 'pronoun') {
      const meant = this.before(digest, statement, LOOK_BACK);
      if (meant) return { ...meant, why: say('pronoun-for', { who: speakerText, why: meant.why }) };
    }
    const part = partOf(speakerText);
    const persons = personsIn(speakerText);
    return {
      key: `report:${digest.report.id}:${speakerText.toLowerCase()}`,
      why: say('vague-speaker', { who: speakerText }),
      source: office || part || persons !== undefined ? 'described' : 'vague',
      ...(persons !== undefined && { persons }),
      ...(office && this.placed(office, digest)),
      ...(office && isPlain(speakerText) && { isPlain: true }),
      ...(part && { part }),
    };
  }

  /** The beginning of a statement whose speaker is an entity that is known over reports. */
  private named(digest: Digest, { speaker, speakerText, speakerAs }: StatementDigest): Beginning | undefined {
    const id = speaker === undefined ? undefined : this.idOf(digest.report.id, speaker);
    const known = id === undefined ? undefined : this.entities.get(id);
    const resolved = known && !(known.described && this.offices.get(known.id) === undefined);
    const entity = resolved || speakerText === undefined ? known : (this.namedIn(speakerText) ?? known);
    const isMany = speakerAs === 'anonymous' || speakerAs === 'collective';
    if (!entity || (isMany && (speakerText === undefined || entity === known || entity.kind === 'place')))
      return undefined;
    const office = this.offices.get(entity.id);
    if (entity.described && !office) return undefined;
    const part =
      (speakerText === undefined ? null : partOf(speakerText)) ?? partOf(entity.name) ?? this.parts.get(entity.id);
    return {
      key: entity.id,
      entity: entity.id,
      why: say('named-speaker', { who: entity.name || `${speakerText}` }),
      source: 'named',
      ...(office && this.placed(office, digest, entity)),
      ...(office && !this.saying.has(entity.id) && { isPlain: true }),
      ...(part && { part }),
      ...(!entity.described && entity.kind !== 'person' && !isGeneric(entity.name) && { isNamed: true as const }),
    };
  }

  private placed(
    office: Office,
    { setting }: Digest,
    entity?: LinkedEntity,
  ): Pick<Beginning, 'office' | 'country' | 'assumed'> {
    const country = entity?.country ?? setting.country;
    return {
      office,
      ...(country !== undefined && { country }),
      ...(entity?.country === undefined && { assumed: true }),
    };
  }

  /** The nearest statement before with a named speaker, where the report itself names no other person or body in between. */
  private before(digest: Digest, { id }: StatementDigest, reach: number): Beginning | undefined {
    const place = this.places.get(id) ?? 0;
    const between = new Set<string>();
    for (let i = place - 1; i >= 0 && i >= place - reach; i--) {
      const other = digest.statements[i];
      if (!other) return undefined;
      const named = this.named(digest, other);
      if (named) return [...between].every((entity) => entity === named.entity) ? named : undefined;
      if (other.kind !== 'narrated') continue;
      for (const entity of other.entities) {
        const known = this.speaking(digest, entity);
        if (known !== undefined) between.add(known);
      }
    }
    return undefined;
  }

  /** A figure told right behind a figure with a named source, with no name in between: the source still holds. */
  private carried(digest: Digest, statement: StatementDigest): Beginning | undefined {
    if (statement.kind !== 'narrated' || statement.figures.length === 0) return undefined;
    const place = this.places.get(statement.id) ?? 0;
    let next = statement;
    for (let i = place - 1; i >= 0 && i >= place - LOOK_BACK; i--) {
      const other = digest.statements[i];
      if (!other || other.figures.length === 0 || next.start - other.end > NEAR || apart(other, next)) return undefined;
      const named = this.named(digest, other);
      if (named) {
        const names = statement.entities.flatMap((entity) => this.speaking(digest, entity) ?? []);
        if (names.some((entity) => entity !== named.entity) || isOnOtherBody(statement, named)) return undefined;
        return { ...named, carried: true, why: say('right-behind', { who: `${this.entities.get(named.key)?.name}` }) };
      }
      if (other.speakerText !== undefined && other.speakerAs !== 'pronoun') return undefined;
      next = other;
    }
    return undefined;
  }

  /** The linked entity of one that may speak: a person or a body, no place. */
  private speaking({ report }: Digest, entity: string): string | undefined {
    const id = this.idOf(report.id, entity);
    const known = id === undefined ? undefined : this.entities.get(id);
    return known && known.kind !== 'place' && !known.described ? known.id : undefined;
  }
}

/** Whether a name is one for any such body: "the firefighters' union", «профсоюз пожарных». */
const isGeneric = (name: string): boolean =>
  name.split(/[^\p{L}\p{M}'’-]+/u).every((word) => word === word.toLowerCase() || partOf(word) !== null);

const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{M}\d'’-]+/u)
    .filter(Boolean)
    .slice(0, MOST_WORDS);

/** "The company puts it at 900. The police detained twelve": what a body does is not told by who spoke before. */
function isOnOtherBody({ text }: StatementDigest, { office }: Beginning): boolean {
  const told = officeIn(text);
  return told?.department !== undefined && told.department !== office?.department;
}

/** A source holds no further than to the end of its paragraph. */
const apart = ({ block: a }: StatementDigest, { block: b }: StatementDigest): boolean =>
  a !== undefined && b !== undefined && a !== b;

function credited({ report, credits }: Digest, { id, via }: StatementDigest): Beginning | undefined {
  const credit = credits.find(
    (each) =>
      (each.kind === 'agency' || each.kind === 'outlet' || each.kind === 'channel') &&
      covers(each, id) &&
      !isOwnName(each.name, report.outlet),
  );
  const link = via.find(
    ({ kind, name }) => (kind === 'agency' || kind === 'outlet') && !isOwnName(name, report.outlet),
  );
  const name = credit?.name ?? link?.name;
  if (name === undefined) return undefined;
  return {
    key: `source:${sourceKey(name)}`,
    why: say('credited-to', { who: canonicalName(name) }),
    source: 'none',
  };
}
