import type { Language } from '../../language/language.ts';
import type { Gender, PronounSense } from '../../language/shared/entities.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { Span, Speaker } from '../../model/index.ts';
import { countBefore } from '../../model/sorted.ts';
import { tokenAt } from '../../text/tokens.ts';
import { type Analysis, sentenceAt } from '../analysis.ts';
import type { Attributed } from '../attribution/attributed.ts';
import { beforeComma, descriptionKey } from './description-key.ts';
import { type Head, headOf, type Phrases } from './head.ts';
import type { Cluster } from './join.ts';
import type { NameMention } from './mention.ts';
import { type Officer, officersOf, otherOffice } from './other-office.ts';
import { ownedBody } from './owned-body.ts';
import { partedSubject } from './parted-subject.ts';
import { AMBIGUOUS, NAME_REACH, personBefore } from './person-before.ts';
import { phraseName, plainWords } from './phrase-name.ts';
import { before, firstOf, type Subject, wordsOf } from './subjects.ts';

/** Who the speaker of one attribution is: `cluster` -1 where that cannot be told. */
export interface Resolution {
  readonly as: Speaker['as'];
  readonly cluster: number;
  /** Number of the name that is the speaker, -1 where a description or pronoun stands for it. */
  readonly mention: number;
  readonly span: Span;
  /** What to call them where it cannot be told who they are. */
  readonly name?: string;
}

/** How many sentences back a pronoun reaches to the last speaker. */
const SPEAKER_REACH = 3;
/** How many sentences back "der Präsident" reaches where several were named. */
const DESCRIPTION_REACH = 4;

interface Said {
  readonly cluster: number;
  readonly sentence: number;
  readonly plural: boolean;
}

/**
 * Resolves the speakers of a report in the order of its text. A name stands for itself; a pronoun for the last speaker
 * or the subject of the sentence before, by gender and number; a description for what was called so before. Where two
 * would do, or none, it is left open: a wrong speaker is worse than none.
 */
export class SpeakerResolver {
  readonly #analysis: Analysis;
  readonly #phrases: Phrases;
  readonly #clusters: Cluster[];
  /** For each name the entity it belongs to. */
  readonly #clusterOf: Int32Array;
  /** Tokens that somebody else said, or that stand inside a speaker's noun phrase: their names are no subjects. */
  readonly #inner: Uint8Array;
  /** Persons in office: the names whose office is known, in the order of the text. */
  readonly #officers: readonly Officer[];
  readonly #descriptions = new Map<string, number>();
  /** Entities of indefinite descriptions by where they stand: two statements may share one frame. */
  readonly #indefinite = new Map<number, number>();
  /** By a noun for bodies the one last meant by it and a word that tells which, with the token: "the health ministry". */
  readonly #told = new Map<string, { readonly cluster: number; readonly at: number }>();
  /** The genders of the persons that the report names. */
  readonly #genders = new Set<Gender>();
  #last: Said | undefined;
  /** Sentence of the last speaker, where it is sources that nobody is named by. */
  #unnamed = Number.NEGATIVE_INFINITY;

  constructor(
    analysis: Analysis,
    phrases: Phrases,
    clusters: Cluster[],
    clusterOf: Int32Array,
    attributed: readonly Attributed[],
  ) {
    this.#analysis = analysis;
    this.#phrases = phrases;
    this.#clusters = clusters;
    this.#clusterOf = clusterOf;
    this.#inner = new Uint8Array(analysis.tokens.count);
    for (const { content } of attributed) for (const span of content) this.#mark(span);
    for (const { kind, gender } of clusters) if (kind === 'person') this.#genders.add(gender);
    this.#officers = officersOf(analysis, phrases);
  }

  #mark({ start, end }: Span): void {
    const { tokens } = this.#analysis;
    for (let i = tokenAt(tokens, start); i < tokens.count && (tokens.start[i] ?? 0) < end; i++) this.#inner[i] = 1;
  }

  /** Resolves one speaker; attributions must come in the order of the text. `undefined` where it names none. */
  resolve(attributed: Attributed): Resolution | undefined {
    const { tokens, sentences } = this.#analysis;
    const span = attributed.speaker[0];
    const first = attributed.content[0];
    if (!span) return undefined;
    const from = tokenAt(tokens, span.start);
    let to = tokenAt(tokens, Math.max(span.start, span.end - 1)) + 1;
    if (to > tokens.count) to = tokens.count;
    const sentence = sentenceAt(this.#analysis, span.start);
    const language = sentences[sentence]?.language;
    if (!language || from >= to) return undefined;
    const head = headOf(this.#phrases, from, to, language);
    const cluster = this.#clusterOfHead(head, attributed, from, to, sentence, language);
    const as = this.#manyUnnamed(head, attributed, sentence, language) && cluster < 0 ? 'anonymous' : head.as;
    this.#mark(span);
    if (head.mention >= 0) {
      const name = this.#phrases.mentions[head.mention];
      if (name) this.#inner.fill(0, name.from, name.to);
    }
    if (cluster >= 0)
      this.#last = { cluster, sentence: Math.max(sentence, this.#sentenceOf(first)), plural: head.as === 'collective' };
    // who spoke last is not known: nobody who spoke before is meant by "she"
    else if (as === 'name' || as === 'description') this.#last = undefined;
    if (as === 'anonymous') this.#unnamed = sentence;
    else if (as !== 'pronoun') this.#unnamed = Number.NEGATIVE_INFINITY;
    const name =
      cluster < 0 && as !== 'anonymous'
        ? (phraseName(tokens, head, to, language) ?? this.#antecedentName(head.at, language))
        : undefined;
    return {
      as,
      cluster,
      mention: head.mention,
      span,
      ...(name && name !== this.#analysis.text.slice(span.start, span.end) && { name }),
    };
  }

  /** What to call whom a relative pronoun at token `i` stands for: "a nurse at the Sušak hospital who", "police, who". */
  #antecedentName(i: number, language: Language): string | undefined {
    if (i < 1 || !this.#isRelative(i, language)) return undefined;
    const subject = before(this.#analysis, this.#phrases, i, language);
    if (subject?.kind === 'body') return wordsOf(this.#analysis, subject, language);
    if (!subject) return undefined;
    const { tokens } = this.#analysis;
    return phraseName(tokens, headOf(this.#phrases, subject.from, subject.to, language), i, language);
  }

  /** Whether token `i` is a pronoun that stands for the words right before it. */
  #isRelative(i: number, { attribution }: Language): boolean {
    const tags = attribution.tags.get(this.#analysis.tokens.lower[i] ?? '') ?? 0;
    return attribution.svo !== undefined && (tags & Tag.relative) !== 0;
  }

  /** "По словам очевидцев, … Они …": whether a pronoun of several stands for sources that nobody is named by. */
  #manyUnnamed(head: Head, attributed: Attributed, sentence: number, language: Language): boolean {
    if (head.as !== 'pronoun' || head.at < 0 || sentence - this.#unnamed > NAME_REACH) return false;
    const { pronouns, possessives } = language.entities;
    const word = this.#analysis.tokens.lower[head.at] ?? '';
    const stated = pronouns.get(word) ?? possessives.get(word);
    return stated !== undefined && this.#withNumber(stated, attributed, language).number === 'plural';
  }

  #sentenceOf(span: Span | undefined): number {
    return span ? sentenceAt(this.#analysis, span.end - 1) : -1;
  }

  #clusterOfHead(
    head: Head,
    attributed: Attributed,
    from: number,
    to: number,
    sentence: number,
    language: Language,
  ): number {
    if (head.mention >= 0) return this.#clusterOf[head.mention] ?? -1;
    if (head.as === 'anonymous' || head.at < 0) return -1;
    if (head.as === 'pronoun') return this.#pronoun(head.at, attributed, sentence, language);
    return this.#description(head, from, to, sentence, language);
  }

  #pronoun(at: number, attributed: Attributed, sentence: number, language: Language): number {
    const { tokens } = this.#analysis;
    const word = tokens.lower[at] ?? '';
    const { pronouns, possessives, ownPossessives, backReferences } = language.entities;
    const last = this.#last && sentence - this.#last.sentence <= SPEAKER_REACH ? this.#last : undefined;
    if (ownPossessives.has(word)) return this.#subject(this.#ownSubject(at, sentence), sentence, language);
    if (backReferences.has(word)) return last && sentence - last.sentence <= 1 ? last.cluster : -1;
    const stated = pronouns.get(word) ?? possessives.get(word);
    if (!stated) return -1;
    if (this.#isRelative(at, language))
      return this.#subject(before(this.#analysis, this.#phrases, at, language), sentence, language);
    const own = possessives.get(word);
    const parted = own && partedSubject(this.#analysis, this.#phrases, at, sentence, own, language);
    if (parted) return this.#subject(parted, sentence, language);
    const sense = this.#withNumber(stated, attributed, language);
    if (sense.number === 'plural') return last?.plural && sentence - last.sentence <= NAME_REACH ? last.cluster : -1;
    const spoken = last && this.#canBe(last, sense) ? last : undefined;
    if (sense.gender === 'neuter') {
      const subject = firstOf(this.#analysis, this.#phrases, sentence, at);
      // "Two were in hospital, it said": where they were said nothing.
      const isWhere = language.places.locative.has(tokens.lower[(subject?.from ?? 0) - 1] ?? '');
      const here = isWhere ? -1 : this.#bodyOf(subject, sentence, language);
      if (here >= 0) return here;
      if (spoken) return this.#clusters[spoken.cluster]?.kind !== 'person' ? spoken.cluster : -1;
      return this.#bodyOf(firstOf(this.#analysis, this.#phrases, sentence - 1, at), sentence, language);
    }
    const named = this.#subjectBefore(at, sentence, sense);
    if (named === AMBIGUOUS) return spoken && spoken.sentence >= sentence - 1 ? spoken.cluster : -1;
    if (
      named &&
      (!spoken ||
        named.sentence > spoken.sentence ||
        (named.sentence === spoken.sentence && named.cluster === spoken.cluster))
    )
      return named.cluster;
    return spoken?.cluster ?? named?.cluster ?? -1;
  }

  /** The subject of the clause that "nach eigenen Angaben" at token `at` stands in, as far as a semicolon sets it apart. */
  #ownSubject(at: number, sentence: number): Subject | null {
    const { tokens, sentences } = this.#analysis;
    let clause = at;
    while (clause > (sentences[sentence]?.from ?? 0) && tokens.word[clause - 1] !== ';') clause--;
    return firstOf(this.#analysis, this.#phrases, sentence, tokens.count, clause);
  }

  /** The entity of a subject that a sentence begins with; -1 where it cannot be told. */
  #subject(subject: Subject | null, sentence: number, language: Language): number {
    if (!subject) return -1;
    const head = headOf(this.#phrases, subject.from, subject.to, language);
    if (head.mention >= 0) return this.#clusterOf[head.mention] ?? -1;
    return head.at < 0 || head.indefinite ? -1 : this.#description(head, subject.from, subject.to, sentence, language);
  }

  #bodyOf(subject: Subject | null, sentence: number, language: Language): number {
    return subject?.kind === 'body' ? this.#subject(subject, sentence, language) : -1;
  }

  /** Told by the verb where the pronoun alone does not say: "sie erklärte", "sie erklärten". */
  #withNumber(sense: PronounSense, { cue }: Attributed, language: Language): PronounSense {
    if (sense.number !== 'either' || !cue[0]) return sense;
    const verb = this.#analysis.text.slice(cue[0].start, cue[0].end).toLowerCase();
    const first = verb.split(/\s+/)[0] ?? '';
    const plural = language.entities.forms.pluralVerbs.some((ending) => first.endsWith(ending));
    return plural ? { gender: 'either', number: 'plural' } : { ...sense, number: 'singular' };
  }

  /** Where a gender is not known, a pronoun may mean its bearer only where the report names nobody whose gender it is. */
  #fits(gender: Gender, sense: PronounSense): boolean {
    if (sense.gender === 'either' || gender === sense.gender) return true;
    return gender === 'either' && !this.#genders.has(sense.gender);
  }

  #canBe({ cluster, plural }: Said, sense: PronounSense): boolean {
    const entity = this.#clusters[cluster];
    if (!entity || plural) return false;
    if (sense.gender === 'neuter')
      return entity.kind !== 'person' && (entity.gender === 'neuter' || entity.gender === 'either');
    return entity.kind === 'person' ? this.#fits(entity.gender, sense) : entity.gender === sense.gender;
  }

  #subjectBefore(at: number, sentence: number, sense: PronounSense): Said | typeof AMBIGUOUS | undefined {
    const fits = (cluster: Cluster): boolean => this.#fits(cluster.gender, sense);
    const found = personBefore(this.#analysis, this.#phrases, at, sentence, (number, from) => {
      const cluster = this.#inner[from] ? -1 : (this.#clusterOf[number] ?? -1);
      const entity = this.#clusters[cluster];
      return entity && fits(entity) ? cluster : -1;
    });
    return found && found !== AMBIGUOUS ? { ...found, plural: false } : found;
  }

  #description(head: Head, from: number, to: number, sentence: number, language: Language): number {
    const { role } = head;
    if (head.as === 'collective') return this.#described(head, to, language, 'group');
    if (!role) return -1;
    const kind = role.kind === 'body' ? 'organization' : 'person';
    const owner = kind === 'organization' ? this.#ownerOf(from, head, sentence, language) : undefined;
    if (owner !== undefined) return owner;
    if (head.indefinite) {
      const known =
        this.#indefinite.get(from) ??
        this.#fresh(head, beforeComma(this.#analysis.tokens, head.at, to), language, 'person');
      this.#indefinite.set(from, known);
      return known;
    }
    const known =
      kind === 'person' ? this.#officer(head, from, to, sentence, language) : this.#body(head, from, language);
    if (known >= 0 || head.specific || head.country) {
      const cluster = known >= 0 ? known : this.#described(head, to, language, kind);
      if (head.which.length) this.#told.set(role.base, { cluster, at: from });
      return cluster;
    }
    const before = this.#descriptions.get(role.base);
    if (before !== undefined) return before;
    // A bare "Polizei" names a body well enough; a bare "Ministerium" or "Sprecher" does not say which.
    if (kind === 'organization' && !language.entities.ministries.has(role.base))
      return this.#described(head, to, language, kind);
    return role.base === 'polizei' ? this.#described(head, to, language, kind) : -1;
  }

  /** Whose "his ministry" is: the body of a person just named, -1 where nobody can be told, undefined where no possessive stands. */
  #ownerOf(from: number, head: Head, sentence: number, language: Language): number | undefined {
    const stated =
      head.at > from ? language.entities.possessives.get(this.#analysis.tokens.lower[from] ?? '') : undefined;
    if (!stated || !head.role || stated.number === 'plural' || stated.gender === 'neuter') return undefined;
    const sense = { ...stated, number: 'singular' as const };
    const named = this.#subjectBefore(from, sentence, sense);
    const last = this.#last && sentence - this.#last.sentence <= NAME_REACH ? this.#last : undefined;
    const spoken = last && this.#canBe(last, sense) ? last : undefined;
    const person = named === AMBIGUOUS ? spoken : (named ?? spoken);
    const owner = person && this.#clusters[person.cluster];
    if (!person || owner?.kind !== 'person') return -1;
    const key = `${head.role.base} of ${person.cluster}`;
    const known = this.#descriptions.get(key);
    if (known !== undefined) return known;
    this.#clusters.push(ownedBody(this.#phrases, from, head, head.role, owner, language));
    this.#descriptions.set(key, this.#clusters.length - 1);
    return this.#clusters.length - 1;
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
      if (!name || !role || !(base === role.base || base.endsWith(role.base) || role.base.endsWith(base))) continue;
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

/** How many names a description is looked for among: what keeps resolving linear. */
const MOST_SEARCHED = 200;
