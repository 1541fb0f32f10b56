import type { Language } from '../../language/language.ts';
import { ARABIC_ARTICLE } from '../../names/data/articles.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { datelineAt } from '../dateline.ts';
import { isWordlikeName } from '../given-names.ts';
import { Mark } from '../marks.ts';
import { isCapital } from '../places/candidates.ts';
import { foldedToken } from '../places/fold.ts';
import type { Role } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import { type Given, hasFamilyEnding, isCyrillic, isPatronymic, isSureFamily } from './name-words.ts';
import { personMention } from './person-mention.ts';
import { familyOf, givenOf, INITIAL, isKeptBack } from './person-words.ts';
import type { Roles } from './roles.ts';

/** No personal name has more words. */
const MOST_WORDS = 6;
const SHORT_WORD = 4;

/** Finds the names of persons in one report. Tokens that `taken` marks belong to other names. */
export class PersonFinder {
  readonly #tokens: Tokens;
  readonly #marks: Int32Array;
  readonly #sentences: readonly Sentence[];
  readonly #roles: Roles;
  readonly #taken: Uint8Array;
  readonly #found: NameMention[] = [];
  readonly #families = new Map<string, NameMention>();
  readonly #givens = new Map<string, NameMention>();

  constructor({ tokens, marks, sentences }: Analysis, roles: Roles, taken: Uint8Array) {
    this.#roles = roles;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#sentences = sentences;
    this.#taken = taken;
  }

  /** The names in the order of the text: those with evidence beside them, those of `spoken` that stand free, what repeats them. */
  find(spoken: readonly NameMention[] = []): readonly NameMention[] {
    const seen = new Uint8Array(this.#tokens.count);
    for (const sentence of this.#sentences) {
      const dateline = datelineAt(this.#tokens, sentence.from, sentence.to);
      for (let i = dateline?.to ?? sentence.from; i < sentence.to; i++) {
        const capital = isCapital(this.#tokens, i) || this.#has(i, Mark.prefixed);
        const name = capital ? this.#evidentAt(i, sentence) : undefined;
        if (!name) continue;
        this.#keep(name, seen);
        i = name.to - 1;
      }
    }
    const first = this.#found.length;
    for (const name of spoken) if (!seen.subarray(name.from, name.to).includes(1)) this.#keep(name, seen);
    if (this.#found.length === 0) return this.#found;
    for (const sentence of this.#sentences)
      for (let i = sentence.from; i < sentence.to; i++) {
        if (seen[i] || !isCapital(this.#tokens, i)) continue;
        const name = this.#repeatedAt(i, sentence);
        if (name) this.#keep(name, seen);
      }
    if (this.#found.length > first) this.#found.sort((a, b) => a.from - b.from);
    return this.#found;
  }

  #keep(mention: NameMention, seen: Uint8Array): void {
    this.#found.push(mention);
    seen.fill(1, mention.from, mention.to);
    if (mention.key && !this.#families.has(mention.key)) this.#families.set(mention.key, mention);
    if (mention.given.length > 2 && mention.key && !this.#givens.has(mention.given))
      this.#givens.set(mention.given, mention);
  }

  #has(i: number, mark: number): boolean {
    return ((this.#marks[i] ?? 0) & mark) !== 0;
  }

  #word(i: number): string {
    return this.#tokens.word[i] ?? '';
  }

  /** Whether token `i` can be a word of a personal name. */
  #isNameWord(i: number, { to }: Sentence): boolean {
    if (i >= to || this.#taken[i]) return false;
    return (isCapital(this.#tokens, i) || this.#has(i, Mark.prefixed)) && this.#has(i, Mark.name);
  }

  #follows(i: number, to: number): boolean {
    return i < to && this.#tokens.gap[i] === Gap.space;
  }

  /** A name that something beside it proves: a given name, an initial, an office, a form of address. */
  #evidentAt(i: number, sentence: Sentence): NameMention | undefined {
    if (this.#taken[i] || this.#isTerritory(i, sentence)) return undefined;
    const { language, from } = sentence;
    const office = this.#officeBefore(i, from, language) ?? this.#officeApart(i, sentence);
    if (this.#has(i, Mark.initial)) return this.#fromInitials(i, sentence, office);
    const given = this.#givenAt(i, language);
    const lower = this.#tokens.lower[i] ?? '';
    if (given && !language.entities.notNames.has(lower)) {
      const name = this.#fromGiven(i, given, sentence, office);
      // «Аким города …»: an office that is a given name, too
      const isOffice = name?.to === i + 1 && this.#roles.at(i, language)?.kind === 'person';
      if (name && !isOffice) return name;
    }
    if (!this.#isNameWord(i, sentence)) return undefined;
    const role = this.#roles.at(i, language);
    if (office && !role) return this.#fromOffice(i, office, sentence);
    if (!role) return this.#fromShape(i, sentence);
    return undefined;
  }

  #officeBefore(i: number, from: number, language: Language): { at: number; role: Role } | undefined {
    let at = i - 1;
    if (at < from || this.#tokens.gap[i] !== Gap.space) return undefined;
    if (this.#word(at) === '.' && this.#tokens.gap[at] === Gap.none) at--;
    if (at < from || this.#tokens.kind[at] !== TokenKind.word) return undefined;
    const role = this.#roles.at(at, language);
    if (!role || role.kind === 'body') return undefined;
    if (at < i - 1 && role.kind !== 'honorific') return undefined;
    return { at, role };
  }

  /** The office that the name stands to between commas: "the port director, Stoyan Kalev, said". */
  #officeApart(i: number, sentence: Sentence): { at: number; role: Role } | undefined {
    if (i < sentence.from + 2 || this.#word(i - 1) !== ',' || this.#tokens.gap[i] !== Gap.space) return undefined;
    const role = this.#roles.at(i - 2, sentence.language);
    if (role?.kind !== 'person' || !this.#isNameWord(i, sentence) || !this.#isNameWord(i + 1, sentence))
      return undefined;
    const after = i + 2 + Number(this.#isNameWord(i + 2, sentence));
    const isOffice = this.#roles.at(i + 1, sentence.language) !== undefined;
    return !isOffice && this.#word(after) === ',' ? { at: i - 2, role } : undefined;
  }

  /** "губернатор провинции Хатай Берат Дурмаз": a territory's name before a person's; "глава района Иван Иванович Петров" has none. */
  #isTerritory(i: number, sentence: Sentence): boolean {
    const { language, from, to } = sentence;
    if (i <= from || !this.#has(i - 1, Mark.territory)) return false;
    const bears = (at: number): boolean => this.#follows(at, to) && this.#isNameWord(at, sentence);
    if (!this.#follows(i, to) || !isCapital(this.#tokens, i) || this.#has(i, Mark.initial)) return false;
    if (!bears(i + 1) || !bears(i + 2)) return false;
    return this.#givenAt(i, language) === undefined && !isPatronymic(foldedToken(this.#tokens, i + 1), language);
  }

  #givenAt(i: number, language: Language): Given | undefined {
    return (this.#has(i, Mark.given) && givenOf(this.#tokens.form[i] ?? NO_FORM, language)) || undefined;
  }

  #fromGiven(
    i: number,
    given: Given,
    sentence: Sentence,
    office: { at: number; role: Role } | undefined,
  ): NameMention | undefined {
    const { language, to, from } = sentence;
    const wordlike = isWordlikeName(given.name);
    const { last, family, words } = this.#extend(i, i + 1, sentence, office !== undefined);
    if (family < 0) {
      if (words > 1) return personMention(i, last, sentence, '', given, office);
      if (office)
        return personMention(
          i,
          last,
          sentence,
          foldedToken(this.#tokens, i),
          { name: '', gender: office.role.gender },
          office,
        );
      if (wordlike || language.places.capitalNouns || given.name.length < 3) return undefined;
      if (this.#follows(last, to) && isCapital(this.#tokens, last)) return undefined;
      return personMention(i, last, sentence, '', given, office);
    }
    if (wordlike && !office) {
      const folded = foldedToken(this.#tokens, family);
      if (i === from && !language.places.capitalNouns && !hasFamilyEnding(folded, language) && isCyrillic(folded))
        return undefined;
      if (language.places.capitalNouns && !hasFamilyEnding(folded, language)) return undefined;
    }
    return personMention(i, last, sentence, foldedToken(this.#tokens, family), given, office);
  }

  /** Takes what belongs to the name from token `at` on: its end, the token of the family name (-1: none), how many words. */
  #extend(
    first: number,
    at: number,
    sentence: Sentence,
    sure: boolean,
  ): { last: number; family: number; words: number } {
    const { language, to } = sentence;
    const { entities, places } = language;
    let last = at;
    let family = -1;
    let words = 1;
    let i = at;
    while (words < MOST_WORDS && this.#follows(i, to)) {
      const word = this.#word(i);
      if (
        INITIAL.test(word) &&
        this.#word(i + 1) === '.' &&
        this.#follows(i + 2, to) &&
        isCapital(this.#tokens, i + 2)
      ) {
        i += 2;
        continue;
      }
      if (words < 3 && isKeptBack(this.#tokens, i, to)) return { last: i + 2, family: i, words: words + 1 };
      if (entities.particles.has(this.#tokens.lower[i] ?? '') && family < 0) {
        i++;
        continue;
      }
      if (!this.#isNameWord(i, sentence) && !(words === 1 && this.#isShouted(i, sentence))) break;
      const lower = this.#tokens.lower[i] ?? '';
      const folded = foldedToken(this.#tokens, i);
      const isGiven = this.#givenAt(i, language) !== undefined;
      const role = this.#roles.at(i, language);
      if (role && (family >= 0 || isGiven === false)) {
        // "Gerhard Richter": an office right behind a given name is a family name where no name follows.
        if (family >= 0 || role.compound || role.kind !== 'person' || !places.capitalNouns) break;
        if (this.#follows(i + 1, to) && this.#isNameWord(i + 1, sentence)) break;
      }
      if (family >= 0) {
        const strong = hasFamilyEnding(folded, language);
        if (places.capitalNouns && !strong && !(sure && words < 3)) break;
        if (words >= 3 && !strong && folded.length > SHORT_WORD) break;
        if (this.#isAdjective(i, sentence)) break;
        // "Donna Sampson Rawlings"; a longer row of capitals is a headline.
        const last = !this.#follows(i + 1, to) || !isCapital(this.#tokens, i + 1);
        if (!isCyrillic(folded) && !places.capitalNouns && !strong && !sure && !last) break;
      }
      const patronymic =
        isPatronymic(folded, language) && family < 0 && this.#follows(i + 1, to) && this.#isNameWord(i + 1, sentence);
      const middle =
        isGiven &&
        family < 0 &&
        this.#follows(i + 1, to) &&
        this.#isNameWord(i + 1, sentence) &&
        !hasFamilyEnding(folded, language);
      if (!patronymic && !middle) family = i;
      words++;
      i++;
      last = i;
      if (entities.notNames.has(lower)) break;
    }
    if (family < first) family = -1;
    return { last, family, words };
  }

  /** "MAYOR JOANNA REYES SAID": a word in capitals behind another, in a text of capitals, that is no word of the language known here. */
  #isShouted(i: number, { language, to }: Sentence): boolean {
    const shouted = (at: number): boolean => /^\p{Lu}{3,}$/u.test(this.#word(at));
    if (i >= to || this.#taken[i] || !shouted(i) || !shouted(i - 1)) return false;
    const lower = this.#tokens.lower[i] ?? '';
    const { tags, verbs } = language.attribution;
    const known = tags.has(lower) || verbs.has(lower) || language.entities.notNames.has(lower);
    return !known && !language.clauses.finite.has(lower) && this.#roles.at(i, language) === undefined;
  }

  #fromInitials(
    i: number,
    sentence: Sentence,
    office: { at: number; role: Role } | undefined,
  ): NameMention | undefined {
    const { to } = sentence;
    let at = i;
    let initials = 0;
    while (at + 1 < to && initials < 3 && INITIAL.test(this.#word(at)) && this.#word(at + 1) === '.') {
      at += 2;
      initials++;
    }
    if (initials === 0 || !this.#isNameWord(at, sentence)) return undefined;
    if (sentence.language.entities.notAcronyms.has((this.#word(i) + this.#word(i + 2)).toLowerCase())) return undefined;
    if (this.#tokens.gap[at] === Gap.blankLine || this.#tokens.gap[at] === Gap.newline) return undefined;
    const folded = foldedToken(this.#tokens, at);
    if (this.#roles.at(at, sentence.language)) return undefined;
    const given = { name: foldedToken(this.#tokens, i), gender: office?.role.gender ?? ('either' as const) };
    return personMention(i, at + 1, sentence, folded, given, office);
  }

  #fromOffice(i: number, office: { at: number; role: Role }, sentence: Sentence): NameMention | undefined {
    const { language } = sentence;
    const { entities } = language;
    const capitalOffice = isCapital(this.#tokens, office.at);
    const folded = foldedToken(this.#tokens, i);
    const alone = !this.#follows(i + 1, sentence.to) || !isCapital(this.#tokens, i + 1);
    if (!language.places.capitalNouns) {
      if (
        alone &&
        !entities.titles.has(office.role.base) &&
        office.role.kind !== 'honorific' &&
        !hasFamilyEnding(folded, language)
      )
        return undefined;
      if (alone && entities.adjectiveEndings.length > 0 && !isCyrillic(folded)) return undefined;
      if (this.#isAdjective(i, sentence)) return undefined;
      // "главы Минкомсвязи Игоря Щеголева": the name begins with the given name; in "President Radu Marin" it is a family name.
      const begins =
        this.#givenAt(i + 1, language) && this.#follows(i + 2, sentence.to) && isCapital(this.#tokens, i + 2);
      if (!alone && begins && !this.#givenAt(i, language) && !hasFamilyEnding(folded, language)) return undefined;
    }
    if (language.places.capitalNouns && !capitalOffice) return undefined;
    if (language.entities.forms.headLast && !capitalOffice && office.role.kind !== 'honorific') {
      // "the president Monday", "officials Tuesday": only capitals prove an office here, or a family name's ending.
      if (!this.#follows(i + 1, sentence.to) || !this.#isNameWord(i + 1, sentence)) return undefined;
    }
    const extended = this.#extend(i, i, sentence, true);
    if (extended.family < 0) return undefined;
    const { last } = extended;
    const words = last - i;
    const given: Given = { name: words > 1 ? foldedToken(this.#tokens, i) : '', gender: office.role.gender };
    const family = this.#word(last - 1) === '.' ? extended.family : last - 1;
    return personMention(i, last, sentence, foldedToken(this.#tokens, family), given, office);
  }

  /** Whether the word ends as adjectives do and a noun without a capital follows: "Конституционного суда". */
  #isAdjective(i: number, { to }: Sentence): boolean {
    return this.#has(i, Mark.adjective) && this.#follows(i + 1, to) && this.#tokens.kind[i + 1] === TokenKind.word;
  }

  /** Where nouns have no capitals, two strange words with capitals, or one that ends as family names do beside a verb of saying. */
  #fromShape(i: number, sentence: Sentence): NameMention | undefined {
    const { language, from, to } = sentence;
    if (language.places.capitalNouns) return undefined;
    const folded = foldedToken(this.#tokens, i);
    const after = i + 1;
    const none: Given = { name: '', gender: 'either' };
    const cyrillic = isCyrillic(folded);
    if (this.#follows(after, to) && this.#isShapeWord(after, sentence)) {
      if (this.#isAdjective(i, sentence) && !isSureFamily(foldedToken(this.#tokens, after), language)) return undefined;
      const { last, family } = this.#extend(i, after, sentence, cyrillic);
      if (family < 0 || this.#isAdjective(family, sentence)) return undefined;
      const second = foldedToken(this.#tokens, family);
      const strong = hasFamilyEnding(second, language);
      const further = this.#follows(last, to) && isCapital(this.#tokens, last);
      const said = this.#isSaid(i, last, sentence);
      const mid =
        i > from &&
        (this.#tokens.gap[i] !== Gap.space || !isCapital(this.#tokens, i - 1) || this.#isOther(i - 1, sentence));
      const bracketed = this.#word(i - 1) === '(' && language.entities.adjectiveEndings.length > 0;
      if (cyrillic ? (mid || said) && !further : bracketed || (strong && said))
        return personMention(i, last, sentence, second, { name: folded, gender: 'either' }, undefined);
      return undefined;
    }
    if (!cyrillic || (this.#tokens.gap[i] === Gap.space && i > from && this.#mayGoOn(i - 1, sentence)))
      return undefined;
    if (ARABIC_ARTICLE.test(this.#word(i)) || this.#isSureAlone(i, sentence))
      return personMention(i, after, sentence, folded, none, undefined);
    return undefined;
  }

  /** Whether the word belongs to another name, or is an acronym. */
  #isOther(i: number, sentence: Sentence): boolean {
    const word = this.#word(i);
    if (this.#isTerritory(i, sentence)) return true;
    return this.#taken[i] !== 0 || (word.length > 1 && word === word.toUpperCase());
  }

  #isShapeWord(i: number, sentence: Sentence): boolean {
    const lower = this.#tokens.lower[i] ?? '';
    if (sentence.language.entities.particles.has(lower)) return this.#isNameWord(i + 1, sentence);
    return this.#isNameWord(i, sentence) && !this.#roles.at(i, sentence.language);
  }

  /** Whether the word has a capital that is its own: not that of "Ранее" at the head of a sentence. */
  #mayGoOn(i: number, { from, language }: Sentence): boolean {
    return isCapital(this.#tokens, i) && !(i === from && language.entities.notNames.has(this.#tokens.lower[i] ?? ''));
  }

  /** Whether it is a family name by its end where it stands: not after "в", and at the beginning only beside a verb of saying. */
  #isSureAlone(i: number, sentence: Sentence): boolean {
    if (!isSureFamily(foldedToken(this.#tokens, i), sentence.language)) return false;
    if (i === sentence.from) return this.#isSaid(i, i + 1, sentence);
    return !sentence.language.places.locative.has(this.#tokens.lower[i - 1] ?? '');
  }

  #isSaid(from: number, to: number, sentence: Sentence): boolean {
    const { saying } = sentence.language.entities;
    return saying.has(this.#tokens.lower[from - 1] ?? '') || saying.has(this.#tokens.lower[to] ?? '');
  }

  /** The family name or given name alone of someone named elsewhere in the report. */
  #repeatedAt(i: number, sentence: Sentence): NameMention | undefined {
    if (this.#taken[i]) return undefined;
    const { language } = sentence;
    const folded = foldedToken(this.#tokens, i);
    if (folded.length < 3) return undefined;
    const none: Given = { name: '', gender: 'either' };
    const families = this.#families;
    if (families.size && (families.has(familyOf(this.#tokens.form[i] ?? NO_FORM, language)) || families.has(folded)))
      return personMention(i, i + 1, sentence, folded, none, undefined);
    if (language.entities.notNames.has(this.#tokens.lower[i] ?? '')) return undefined;
    const given = this.#givenAt(i, language);
    const bearer = given && !isWordlikeName(given.name) ? this.#givens.get(given.name) : undefined;
    if (!bearer || !given) return undefined;
    return personMention(i, i + 1, sentence, bearer.key, given, undefined, true);
  }
}
