import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/shared/gender.ts';
import type { EntityKind } from '../../model/index.ts';
import { LINKED, NAME_LINKS } from '../../names/data/links.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis, Sentence } from '../analysis.ts';
import { datelineAt } from '../dateline.ts';
import { Mark } from '../marks.ts';
import { isCapital } from '../places/candidates.ts';
import { countryOfAdjectiveIn } from '../places/context.ts';
import { isAbbreviation } from './acronym.ts';
import { complementEnd } from './complement.ts';
import { foldName, stemOf } from './fold.ts';
import { mediaFrom, mediaName } from './media-names.ts';
import type { NameMention } from './mention.ts';
import { givenNameOf } from './name-words.ts';
import { namedBodyEnd } from './named-bodies.ts';
import type { Roles } from './roles.ts';

/** A name of an organisation; `country` where it says whose it is, `alias` the key of another name given in brackets. */
export interface OrganizationMention extends NameMention {
  readonly country: string;
  readonly alias: string;
  /** The basic form of the noun that says what it is ("ministerium"); '' where none does. */
  readonly base: string;
}

/** How far before its acronym an expansion may begin, and how many words a quoted name may have. */
const REACH = 10;
const LONGEST_QUOTED = 8;
/** Agencies that are written small have three letters: dpa, epd. */
const SHORT_MEDIUM = 3;

/** Finds the names of organisations and groups in one report. `countryAt` says which country the place at a token is in. */
export class OrganizationFinder {
  readonly #tokens: Tokens;
  readonly #marks: Int32Array;
  readonly #sentences: readonly Sentence[];
  readonly #roles: Roles;
  readonly #countryAt: ReadonlyMap<number, string>;
  readonly #found: OrganizationMention[] = [];
  /** Names that stood behind a body's noun, by their first word. */
  readonly #named = new Map<string, { readonly words: number; readonly key: string; readonly base: string }>();
  /** Token that begins the sentence that is being read, behind its date line. */
  #first = 0;

  constructor({ tokens, marks, sentences }: Analysis, roles: Roles, countryAt: ReadonlyMap<number, string>) {
    this.#roles = roles;
    this.#tokens = tokens;
    this.#marks = marks;
    this.#sentences = sentences;
    this.#countryAt = countryAt;
  }

  find(): readonly OrganizationMention[] {
    for (const sentence of this.#sentences) {
      let shouting: boolean | undefined;
      const isShouting = (): boolean => {
        shouting ??= this.#isShouting(sentence);
        return shouting;
      };
      const dateline = datelineAt(this.#tokens, sentence.from, sentence.to);
      for (let i = sentence.from; i < sentence.to; i++) {
        if (this.#tokens.kind[i] !== TokenKind.word) continue;
        // of a date line, only a medium can be a name of somebody
        const placed = dateline !== undefined && i < dateline.to;
        this.#first = dateline?.to ?? sentence.from;
        const mention = placed ? this.#mediumAt(i, sentence) : this.#at(i, sentence, isShouting);
        if (!mention) continue;
        this.#found.push(mention);
        i = Math.max(i, mention.to - 1);
      }
    }
    return this.#found;
  }

  #has(i: number, mark: number): boolean {
    return ((this.#marks[i] ?? 0) & mark) !== 0;
  }

  #word(i: number): string {
    return this.#tokens.word[i] ?? '';
  }

  #lower(i: number): string {
    return this.#tokens.lower[i] ?? '';
  }

  /** A line in capitals, where they tell of no acronym. */
  #isShouting({ from, to }: Sentence): boolean {
    let capitals = 0;
    let words = 0;
    for (let i = from; i < to && words < 12; i++) {
      if (this.#tokens.kind[i] !== TokenKind.word || this.#word(i).length < 2) continue;
      words++;
      if (this.#word(i) === this.#word(i).toUpperCase()) capitals++;
    }
    return words > 2 && capitals * 2 > words;
  }

  #at(i: number, sentence: Sentence, isShouting: () => boolean): OrganizationMention | undefined {
    const { entities } = sentence.language;
    const { forms } = entities;
    const word = this.#word(i);
    const lower = this.#lower(i);
    const capital = isCapital(this.#tokens, i);
    const medium = capital || word.length === SHORT_MEDIUM ? this.#mediumAt(i, sentence) : undefined;
    if (medium) return medium;
    if (capital && this.#has(i, Mark.group)) return this.#mention('group', i, i + 1, sentence, lower, '', 'either', '');
    if (this.#has(i, Mark.acronym) && !isShouting()) return this.#acronym(i, sentence);
    const named = this.#namedBefore(i, sentence) ?? this.#namedBody(i, sentence);
    if (named) return named;
    const role = capital || forms.lowerCaseBodies ? this.#roles.at(i, sentence.language) : undefined;
    if (role?.kind !== 'body') return capital && forms.headLast ? this.#capitals(i, sentence) : undefined;
    if (forms.headLast) return this.#capitals(i, sentence);
    return this.#body(i, role.base, role.compound, role.gender, sentence);
  }

  /** "the aid group Open Hands", "the operator, Calder Rail,": the name behind the noun. */
  #namedBody(i: number, sentence: Sentence): OrganizationMention | undefined {
    const { language, to } = sentence;
    const apposed = this.#word(i + 1) === ',';
    const from = apposed ? i + 2 : i + 1;
    if (language.entities.namedBodies.size === 0 || !isCapital(this.#tokens, from)) return undefined;
    const role = this.#roles.at(i, language);
    if (role?.kind !== 'body' || this.#mediumAt(from, sentence)) return undefined;
    const isPlace = (at: number): boolean => this.#countryAt.has(at);
    const end = namedBodyEnd(this.#tokens, i, from, to, role, this.#roles, language, isPlace);
    if (end === from) return undefined;
    const key = this.#keyOf(from, end, language);
    this.#named.set(this.#lower(from), { words: end - from, key, base: role.base });
    return this.#mention('organization', from, end, sentence, key, '', role.gender, '', role.base);
  }

  /** The name of a body that stood behind its noun before, by itself: "Open Hands asked". */
  #namedBefore(i: number, sentence: Sentence): OrganizationMention | undefined {
    const known = this.#named.size > 0 && isCapital(this.#tokens, i) ? this.#named.get(this.#lower(i)) : undefined;
    const end = known ? i + known.words : i;
    if (!known || end > sentence.to || this.#keyOf(i, end, sentence.language) !== known.key) return undefined;
    return this.#mention('organization', i, end, sentence, known.key, '', 'neuter', '', known.base);
  }

  #mediumAt(i: number, sentence: Sentence): OrganizationMention | undefined {
    if (!this.#has(i, Mark.medium)) return undefined;
    const forms = mediaFrom(this.#tokens.form[i] ?? NO_FORM);
    if (!forms) return undefined;
    let best: readonly string[] = [];
    for (const form of forms)
      if (form.length > best.length && form.every((part, at) => this.#word(i + at) === part)) best = form;
    if (best.length === 0) return undefined;
    const name = mediaName.get(best.join(' ')) ?? '';
    return this.#mention('organization', i, i + best.length, sentence, name.toLowerCase(), '', 'either', '');
  }

  /** An acronym, with the key of the name that it is short for where one stands beside it. */
  #acronym(i: number, sentence: Sentence): OrganizationMention | undefined {
    const word = this.#word(i);
    const lower = this.#lower(i);
    const { language } = sentence;
    const { notAcronyms, notNames } = language.entities;
    const isNoName = notNames.has(lower) && !isAbbreviation(word, lower, language);
    if (notAcronyms.has(lower) || isNoName || this.#countryAt.has(i)) return undefined;
    if (/^[IVXLC]+$|-[IVXLC]+$/.test(word) || (/\d/.test(word) && !/^G\d+$/.test(word))) return undefined;
    if (word.length === 2 && !language.entities.shortAcronyms.has(lower)) return undefined;
    let alias = '';
    if (this.#word(i - 1) === '(') alias = this.#expansionBefore(i, sentence);
    else if (this.#word(i + 1) === '(') alias = this.#expansionAfter(i, sentence);
    const from = alias === '' && this.#opensAcronym(i - 1, sentence) ? i - 1 : i;
    return this.#mention('organization', from, i + 1, sentence, foldName(word), '', 'either', alias);
  }

  /** "five died, Cadena SER reported": a word in capitals inside a sentence, of no meaning that is known, before its acronym. */
  #opensAcronym(i: number, { language }: Sentence): boolean {
    const { entities, places } = language;
    const lower = this.#lower(i);
    if (places.capitalNouns || i <= this.#first || !isCapital(this.#tokens, i) || this.#countryAt.has(i)) return false;
    if (this.#tokens.gap[i + 1] !== Gap.space || this.#tokens.kind[i] !== TokenKind.word) return false;
    if (isCapital(this.#tokens, i - 1) || !(this.#word(i - 1) === ',' || this.#tokens.kind[i - 1] === TokenKind.word))
      return false;
    if (entities.notNames.has(lower) || places.calendar.has(lower) || POSSESSIVE.test(lower)) return false;
    if (this.#word(i) === this.#word(i).toUpperCase() || this.#roles.at(i, language)) return false;
    return (
      countryOfAdjectiveIn(this.#tokens, i, language) === undefined &&
      givenNameOf(foldName(this.#word(i)), language) === undefined
    );
  }

  /** Joins an acronym in brackets with the name before them, which is then a mention of its own. */
  #expansionBefore(i: number, sentence: Sentence): string {
    let end = i - 1;
    if (this.#tokens.kind[end - 1] === TokenKind.quote) end--;
    const floor = Math.max(sentence.from, end - REACH);
    const last = this.#found.at(-1);
    if (last && last.to === end && last.sentence === sentence.index) return last.key;
    const letters = this.#lower(i).replace(/[^\p{L}]/gu, '');
    let need = letters.length - 1;
    let start = -1;
    for (let at = end - 1; at >= floor; at--) {
      if (this.#tokens.kind[at] !== TokenKind.word) break;
      const initial = this.#lower(at).charAt(0);
      if (need >= 0 && initial === letters.charAt(need)) {
        need--;
        if (need < 0 && isCapital(this.#tokens, at)) start = at;
        if (need < 0) break;
      }
      const role = this.#roles.at(at, sentence.language);
      const likely = initial === letters.charAt(0) && (end - at > 1 || role?.compound === true);
      if (role?.kind === 'body' && likely && isCapital(this.#tokens, at)) start = at;
    }
    if (start < 0) return '';
    while ((this.#found.at(-1)?.to ?? 0) > start) this.#found.pop();
    const key = this.#keyOf(start, end, sentence.language);
    this.#found.push(this.#mention('organization', start, end, sentence, key, '', 'either', ''));
    return key;
  }

  #expansionAfter(i: number, sentence: Sentence): string {
    const from = i + 2;
    let to = from;
    while (to < sentence.to && to - from < REACH && this.#tokens.kind[to] === TokenKind.word) to++;
    if (this.#word(to) !== ')' || to - from < 2) return '';
    const initial = this.#lower(i).charAt(0);
    return this.#lower(from).startsWith(initial) ? this.#keyOf(from, to, sentence.language) : '';
  }

  /** A name in capitals that holds a body's noun: "National Security Committee", "Ministry of Health". */
  #capitals(i: number, sentence: Sentence): OrganizationMention | undefined {
    const { language, to } = sentence;
    const linking = language.entities.complements;
    let start = i;
    if (language.entities.notNames.has(this.#lower(i)) && !isCapital(this.#tokens, i + 1)) return undefined;
    if (i === this.#first && language.entities.notNames.has(this.#lower(i))) start++;
    const country = countryOfAdjectiveIn(this.#tokens, start, language) ?? this.#countryAt.get(start) ?? '';
    let end = start;
    let body = -1;
    let linked = false;
    for (let at = start; at < to && at - start < REACH; at++) {
      if (at > start && this.#tokens.gap[at] !== Gap.space) break;
      const lower = this.#lower(at);
      if (isCapital(this.#tokens, at)) {
        if (language.places.calendar.has(lower)) break;
        const role = this.#roles.at(at, language);
        if (role?.kind === 'body') body = at;
        // "the Union of Hydropower Engineers": those whom a body is of
        if (role?.kind === 'person' && at > start && !(linked && lower.endsWith('s'))) break;
        end = at + 1;
        if (POSSESSIVE.test(lower)) break;
        if (body === at && !linked && !linking.has(this.#lower(at + 1))) break;
      } else if (body >= 0 && (NAME_LINKS.has(lower) || (linked && LINKED.has(lower)))) linked = true;
      else break;
    }
    if (body < 0 || end - start < 2) return undefined;
    const named = country ? start + 1 : start;
    if (end - named < 1) return undefined;
    const base = this.#roles.at(body, language)?.base ?? '';
    return this.#mention(
      'organization',
      start,
      end,
      sentence,
      this.#keyOf(named, end, language),
      country,
      'neuter',
      '',
      base,
    );
  }

  /** A body's noun with what makes it a name: a compound, a country, a complement, quotation marks. */
  #body(
    i: number,
    base: string,
    compound: boolean,
    gender: Gender,
    sentence: Sentence,
  ): OrganizationMention | undefined {
    const { language, from, to } = sentence;
    const { entities } = language;
    const noun = { lower: this.#lower(i), base, gender, kind: 'body' as const, first: '', determined: false };
    if (entities.forms.isPlural(noun)) return undefined;
    const quoted = this.#quotedAfter(i, to);
    if (quoted > 0) {
      const key = this.#keyOf(i + 2, quoted - 1, language);
      return this.#mention('organization', i, quoted, sentence, key, '', gender, '', base);
    }
    const joins = i > from && this.#tokens.gap[i] === Gap.space;
    const adjective = joins ? countryOfAdjectiveIn(this.#tokens, i - 1, language) : undefined;
    const titled = !adjective && this.#isTitled(i - 1, language);
    let end = i + 1;
    if (entities.ministries.has(base) || compound)
      end = complementEnd(this.#tokens, i, to, language, (at) => this.#countryAt.has(at));
    const country = adjective ?? this.#countryAfter(end, to, language) ?? '';
    const isUnique = entities.unique.has(base) && !compound;
    const named = titled || isUnique || (compound && entities.selfNaming.has(base)) || end > i + 1;
    if (!named && !(country && entities.stateBodies.has(base))) return undefined;
    const start = adjective || titled ? i - 1 : i;
    const last = !adjective && country && this.#countryAt.has(end) ? this.#placeEnd(end) : end;
    return this.#mention(
      'organization',
      start,
      last,
      sentence,
      this.#keyOf(titled ? start : i, end, language),
      country,
      gender,
      '',
      base,
    );
  }

  /** "das Auswärtige Amt": an adjective with a capital that no sentence begins with. */
  #isTitled(i: number, { entities }: Language): boolean {
    const { namedAdjective } = entities.forms;
    if (!namedAdjective || i <= this.#first || this.#tokens.gap[i + 1] !== Gap.space) return false;
    const lower = this.#lower(i);
    return (
      entities.definite.has(this.#lower(i - 1)) &&
      isCapital(this.#tokens, i) &&
      namedAdjective.test(lower) &&
      !entities.definite.has(lower)
    );
  }

  /** End of a name in quotation marks right behind token `i`, or -1. */
  #quotedAfter(i: number, to: number): number {
    if (i + 2 >= to || this.#tokens.kind[i + 1] !== TokenKind.quote || this.#tokens.gap[i + 1] !== Gap.space) return -1;
    if (!isCapital(this.#tokens, i + 2)) return -1;
    for (let at = i + 3; at < to && at - i <= LONGEST_QUOTED + 2; at++)
      if (this.#tokens.kind[at] === TokenKind.quote && this.#tokens.gap[at] === Gap.none) return at + 1;
      else if (this.#tokens.kind[at] === TokenKind.punctuation && this.#word(at) !== '-') return -1;
    return -1;
  }

  #placeEnd(at: number): number {
    let end = at;
    while (this.#countryAt.has(end) && end - at < LONGEST_QUOTED && (end === at || this.#tokens.gap[end] === Gap.space))
      end++;
    return end;
  }

  #countryAfter(at: number, to: number, language: Language): string | undefined {
    if (at >= to || this.#tokens.gap[at] !== Gap.space) return undefined;
    const here = this.#countryAt.get(at);
    if (here) return here;
    if (this.#tokens.gap[at + 1] !== Gap.space) return undefined;
    return language.places.linkers.has(this.#lower(at)) || language.entities.definite.has(this.#lower(at))
      ? this.#countryAt.get(at + 1)
      : undefined;
  }

  #keyOf(from: number, to: number, language: Language): string {
    const parts: string[] = [];
    for (let i = from; i < to; i++) {
      if (this.#tokens.kind[i] !== TokenKind.word || language.entities.definite.has(this.#lower(i))) continue;
      parts.push(stemOf(foldName(this.#word(i)), language));
    }
    return parts.join(' ');
  }

  #mention(
    kind: EntityKind,
    from: number,
    to: number,
    sentence: Sentence,
    key: string,
    country: string,
    gender: Gender,
    alias: string,
    base = '',
  ): OrganizationMention {
    return {
      kind,
      from,
      to,
      sentence: sentence.index,
      gender,
      key,
      given: '',
      name: '',
      office: -1,
      country,
      alias,
      base,
    };
  }
}
