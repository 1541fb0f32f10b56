import type { Language } from '../../language/language.ts';
import type { PronounSense } from '../../language/shared/entities.ts';
import type { Gender } from '../../language/shared/gender.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { Span, Speaker } from '../../model/index.ts';
import { tokenAt } from '../../text/tokens.ts';
import { type Analysis, sentenceAt } from '../analysis.ts';
import type { Attributed } from '../attribution/attributed.ts';
import { bodyAgain, callsAgain, Introduced } from './called-again.ts';
import { Descriptions } from './descriptions.ts';
import { groupBefore } from './group-before.ts';
import { type Head, headOf, type Phrases } from './head.ts';
import type { Cluster } from './join.ts';
import { ownedBody } from './owned-body.ts';
import { partedSubject } from './parted-subject.ts';
import { AMBIGUOUS, NAME_REACH, personBefore } from './person-before.ts';
import { phraseName } from './phrase-name.ts';
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

interface Said {
  readonly cluster: number;
  readonly sentence: number;
  readonly plural: boolean;
  /** The gender of the noun that they were last called by: "sie" is the firm as "die Reederei". */
  readonly gender?: Gender | undefined;
}

/** Several who spoke, or are spoken of: `cluster` -1 where they are no entity; `name` what to call them then. */
interface Several {
  readonly cluster: number;
  readonly sentence: number;
  readonly isUnnamed: boolean;
  readonly name?: string | undefined;
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
  readonly #descriptions: Descriptions;
  /** Bodies by their noun and whose they are. */
  readonly #owned = new Map<string, number>();
  /** The genders of the persons that the report names. */
  readonly #genders = new Set<Gender>();
  #introduced: Introduced | undefined;
  #last: Said | undefined;
  /** The last speaker, where it is several, or sources that nobody is named by. */
  #several: Several | undefined;

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
    this.#descriptions = new Descriptions(analysis, phrases, clusters, clusterOf);
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
    const meant =
      head.as === 'pronoun' && head.at >= 0 ? this.#meant(head.at, attributed, sentence, language) : undefined;
    const cluster = this.#clusterOfHead(head, meant, attributed, from, to, sentence, language);
    const as = meant?.isUnnamed && cluster < 0 ? 'anonymous' : head.as;
    this.#mark(span);
    if (head.mention >= 0) {
      const name = this.#phrases.mentions[head.mention];
      if (name) this.#inner.fill(0, name.from, name.to);
    }
    const until = Math.max(sentence, this.#sentenceOf(first));
    if (cluster >= 0)
      this.#last = { cluster, sentence: until, plural: head.as === 'collective', gender: head.role?.gender };
    // who spoke last is not known: nobody who spoke before is meant by "she"
    else if (as === 'name' || as === 'description') this.#last = undefined;
    const name =
      cluster < 0 && as !== 'anonymous'
        ? (phraseName(tokens, head, to, language) ?? meant?.name ?? this.#antecedentName(head.at, sentence, language))
        : undefined;
    const isMany = as === 'collective' || (head.role && language.entities.pluralBodies.has(head.role.base));
    if (as === 'anonymous' || isMany) this.#several = { cluster, sentence: until, isUnnamed: as === 'anonymous', name };
    else if (meant) this.#several = { ...meant, sentence: until };
    else if (as !== 'pronoun' || cluster >= 0) this.#several = undefined;
    return {
      as,
      cluster,
      mention: head.mention,
      span,
      ...(name && name !== this.#analysis.text.slice(span.start, span.end) && { name }),
    };
  }

  /** What to call whom a relative pronoun at token `i` stands for: "a nurse at the Sušak hospital who", "police, who"; or whose "own words" stand there. */
  #antecedentName(i: number, sentence: number, language: Language): string | undefined {
    if (language.entities.ownPossessives.has(this.#analysis.tokens.lower[i] ?? '')) {
      const own = this.#ownSubject(i, sentence);
      if (!own) return undefined;
      return phraseName(this.#analysis.tokens, headOf(this.#phrases, own.from, own.to, language), own.to, language);
    }
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

  /**
   * Whom a pronoun of several at token `at` stands for: the last speaker, where that is several ("По словам очевидцев, …
   * Они …"), or a group that the report itself has spoken of since ("Drei Ärzte traten vor die Presse. Sie …").
   */
  #meant(at: number, attributed: Attributed, sentence: number, language: Language): Several | undefined {
    const { pronouns, possessives } = language.entities;
    const word = this.#analysis.tokens.lower[at] ?? '';
    const stated = pronouns.get(word) ?? possessives.get(word);
    if (!stated || this.#isRelative(at, language)) return undefined;
    if (this.#withNumber(stated, attributed, at, language).number !== 'plural') return undefined;
    const last = this.#several && sentence - this.#several.sentence <= NAME_REACH ? this.#several : undefined;
    const group = groupBefore(this.#analysis, this.#phrases, at, sentence, (token) => this.#inner[token] === 1);
    if (!group || (last && last.sentence >= group.sentence)) return last;
    const { head, from, to } = group;
    if (head.as === 'anonymous') return { cluster: -1, sentence: group.sentence, isUnnamed: true };
    const cluster = head.at < 0 ? -1 : this.#description(head, from, to, group.sentence, language);
    const name = cluster < 0 ? phraseName(this.#analysis.tokens, head, to, language) : undefined;
    return { cluster, sentence: group.sentence, isUnnamed: false, name };
  }

  #sentenceOf(span: Span | undefined): number {
    return span ? sentenceAt(this.#analysis, span.end - 1) : -1;
  }

  #clusterOfHead(
    head: Head,
    meant: Several | undefined,
    attributed: Attributed,
    from: number,
    to: number,
    sentence: number,
    language: Language,
  ): number {
    if (head.mention >= 0) return this.#clusterOf[head.mention] ?? -1;
    if (head.as === 'description' && head.at < 0) return this.#aged(from, to, sentence, language);
    if (head.as === 'anonymous' || head.at < 0) return -1;
    if (head.as === 'pronoun') return this.#pronoun(head.at, meant, attributed, sentence, language);
    return this.#description(head, from, to, sentence, language);
  }

  #pronoun(
    at: number,
    meant: Several | undefined,
    attributed: Attributed,
    sentence: number,
    language: Language,
  ): number {
    const { tokens } = this.#analysis;
    const word = tokens.lower[at] ?? '';
    const { pronouns, possessives, ownPossessives, backReferences } = language.entities;
    const last = this.#last && sentence - this.#last.sentence <= SPEAKER_REACH ? this.#last : undefined;
    if (ownPossessives.has(word)) return this.#subject(this.#ownSubject(at, sentence), sentence, language);
    if (backReferences.has(word)) return last && sentence - last.sentence <= 1 ? last.cluster : -1;
    const own = possessives.get(word);
    const stated = pronouns.get(word) ?? own;
    if (!stated) return -1;
    if (this.#isRelative(at, language))
      return this.#subject(before(this.#analysis, this.#phrases, at, language), sentence, language);
    const parted = own && partedSubject(this.#analysis, this.#phrases, at, sentence, own, language);
    if (parted) return this.#subject(parted, sentence, language);
    const sense = this.#withNumber(own ?? stated, attributed, at, language);
    if (sense.number === 'plural') return meant?.cluster ?? -1;
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
    return this.#personBefore(at, sentence, sense, spoken);
  }

  /** The person whom a pronoun or a noun at token `at` means: who spoke last, or whom the sentences before it are about. */
  #personBefore(at: number, sentence: number, sense: PronounSense, spoken: Said | undefined): number {
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
  #withNumber(sense: PronounSense, { cue }: Attributed, at: number, language: Language): PronounSense {
    if (sense.number !== 'either') return sense;
    const verb = cue[0]
      ? (this.#analysis.text.slice(cue[0].start, cue[0].end).toLowerCase().split(/\s+/)[0] ?? '')
      : this.#verbOf(at, language);
    if (verb === '') return sense;
    const plural = language.entities.forms.pluralVerbs.some((ending) => verb.endsWith(ending));
    return plural ? { gender: 'either', number: 'plural' } : { ...sense, number: 'singular' };
  }

  /** The word that the verb of a pronoun at token `at` mostly is: behind it where it begins a sentence, else before it. */
  #verbOf(at: number, { attribution }: Language): string {
    const { tokens, sentences } = this.#analysis;
    const range = sentences[sentenceAt(this.#analysis, tokens.start[at] ?? 0)];
    const verb = tokens.lower[at === range?.from ? at + 1 : at - 1] ?? '';
    const none = Tag.preposition | Tag.coordinator | Tag.subordinator | Tag.relative | Tag.pronoun | Tag.determiner;
    return (attribution.tags.get(verb) ?? 0) & none ? '' : verb;
  }

  /** Where a gender is not known, a pronoun may mean its bearer only where the report names nobody whose gender it is. */
  #fits(gender: Gender, sense: PronounSense): boolean {
    if (sense.gender === 'either' || gender === sense.gender) return true;
    return gender === 'either' && !this.#genders.has(sense.gender);
  }

  #canBe({ cluster, plural, gender: called }: Said, sense: PronounSense): boolean {
    const entity = this.#clusters[cluster];
    if (!entity || plural) return false;
    const gender = called ?? entity.gender;
    if (sense.gender === 'neuter') return entity.kind !== 'person' && (gender === 'neuter' || gender === 'either');
    if (entity.kind === 'person') return this.#fits(entity.gender, sense);
    return gender === sense.gender || (sense.neuter === true && gender === 'neuter');
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

  /** Whom a description means, -1 where that cannot be told. */
  #description(head: Head, from: number, to: number, sentence: number, language: Language): number {
    const isBody = head.as !== 'collective' && head.role?.kind === 'body';
    const owner = isBody ? this.#ownerOf(from, head, sentence, language) : undefined;
    return (
      owner ??
      this.#descriptions.meantBy(head, from, to, sentence, language, () => this.#again(head, from, sentence, language))
    );
  }

  /** Whom a noun calls again who was just named: "the woman", «ведомство»; -1 where nobody can be told. */
  #again(head: Head, from: number, sentence: number, language: Language): number {
    const { role, at } = head;
    if (!role || !callsAgain(head, language)) return -1;
    const { persons, bodies } = language.entities.again;
    const last = this.#last && sentence - this.#last.sentence <= NAME_REACH ? this.#last : undefined;
    const kind = bodies.get(role.base);
    if (kind && !role.compound) {
      const found = {
        analysis: this.#analysis,
        phrases: this.#phrases,
        clusters: this.#clusters,
        clusterOf: this.#clusterOf,
      };
      const speaker = last && last.sentence >= sentence - 1 ? last.cluster : -1;
      return bodyAgain(found, from, sentence, kind, speaker, language);
    }
    if (!persons.has(role.base)) return -1;
    this.#introduced ??= new Introduced(this.#analysis, this.#phrases);
    if (this.#introduced.before(role.base, at)) return -1;
    const gender = language.entities.again.generic.has(role.base) ? 'either' : role.gender;
    const person = this.#personAgain(from, sentence, gender, last);
    if (person >= 0) this.#introduced.know(role.base, at);
    return person;
  }

  /** Whom "the 52-year-old" of tokens `from` to `to` means. */
  #aged(from: number, to: number, sentence: number, language: Language): number {
    const { lower } = this.#analysis.tokens;
    const gender = to - from === 2 ? language.entities.again.aged(lower[from] ?? '', lower[from + 1] ?? '') : undefined;
    const last = this.#last && sentence - this.#last.sentence <= NAME_REACH ? this.#last : undefined;
    return gender ? this.#personAgain(from, sentence, gender, last) : -1;
  }

  #personAgain(from: number, sentence: number, gender: Gender, last: Said | undefined): number {
    const sense = { gender, number: 'singular' as const };
    const spoken = last && last.sentence >= sentence - 1 && this.#canBe(last, sense) ? last : undefined;
    const found = this.#personBefore(from, sentence, sense, spoken);
    return this.#clusters[found]?.kind === 'person' ? found : -1;
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
    const known = this.#owned.get(key);
    if (known !== undefined) return known;
    this.#clusters.push(ownedBody(this.#phrases, from, head, head.role, owner, language));
    this.#owned.set(key, this.#clusters.length - 1);
    return this.#clusters.length - 1;
  }
}
