import type { NounPhraseWords } from '../../language/shared/noun-phrases.ts';
import { Tag } from '../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { isFiniteVerb } from './clause.ts';
import {
  endsBeforeVerb,
  isAsked,
  isMeasured,
  isMediumTold,
  isOwner,
  isUninflected,
  lowerName,
  showsNominative,
} from './noun-phrase-forms.ts';
import { type NounPhrase, type PhraseOptions, spanning } from './noun-phrase-types.ts';
import { Trigger } from './triggers.ts';
import type { Scene, Unit } from './unit.ts';

export type { NounPhrase, PhraseOptions };

/** Longest noun phrase, in tokens: a bound, so that no text makes the parse more than linear. */
const MAX = 45;

/** Parses a noun phrase at token `i`, not beyond `limit`; null where none begins, or where no noun phrases are read as the subject stands first. */
export function nounPhrase(
  scene: Scene,
  unit: Unit,
  i: number,
  limit: number,
  options: PhraseOptions = {},
): NounPhrase | null {
  const words = unit.data.verbSecond?.nounPhrases;
  if (!words) return null;
  const parser = new PhraseParser(scene, unit, words, Math.min(limit, i + MAX));
  const phrase = parser.parse(i, options);
  if (!phrase || parser.loose < 0 || parser.apposed || options.whole || endsBeforeVerb(scene, unit, phrase.to))
    return phrase;
  return spanning(phrase, phrase.from, parser.loose);
}

class PhraseParser {
  private readonly scene: Scene;
  private readonly unit: Unit;
  private readonly words: NounPhraseWords;
  private readonly limit: number;

  /** Where the first prepositional phrase was taken in that may be the clause's; -1 where none was. */
  loose = -1;
  /** Whether an apposition closes the phrase. */
  apposed = false;

  constructor(scene: Scene, unit: Unit, words: NounPhraseWords, limit: number) {
    this.scene = scene;
    this.unit = unit;
    this.words = words;
    this.limit = limit;
  }

  private tag(i: number): number {
    return i < this.limit ? (this.scene.tags[i] ?? 0) : 0;
  }
  private trigger(i: number): number {
    return i < this.limit ? (this.scene.triggers[i] ?? 0) : 0;
  }
  private word(i: number): string {
    return i < this.limit ? (this.scene.tokens.word[i] ?? '') : '';
  }
  private lower(i: number): string {
    return i < this.limit ? (this.scene.tokens.lower[i] ?? '') : '';
  }
  private isNoun(i: number): boolean {
    if (i >= this.limit) return false;
    if ((this.tag(i) & Tag.noun) !== 0 || (this.trigger(i) & Trigger.domain) !== 0) return true;
    const kind = this.scene.tokens.kind[i];
    return kind === TokenKind.handle || kind === TokenKind.url;
  }
  private never(i: number): boolean {
    return (this.trigger(i) & Trigger.never) !== 0;
  }

  /** A short quotation that is part of a name: die „Süddeutsche Zeitung“. Gives its end, or `i`. */
  private quotedName(i: number): number {
    const { quoted, quotations, tokens } = this.scene;
    const q = quoted[i] ?? -1;
    if (i >= this.limit || q < 0 || quotations[q]?.from !== i) return i;
    const { to } = quotations[q] ?? { to: i };
    if (to - i > 9 || to > this.limit) return i;
    const first = tokens.word[i + 1] ?? '';
    if (to - i <= 5 && isFiniteVerb(this.scene, to) && !((this.scene.tags[to - 2] ?? 0) & Tag.verb)) return to;
    return first.charAt(0) !== first.charAt(0).toLowerCase() || /^\d/.test(first) || to - i === 3 ? to : i;
  }

  parse(i: number, { attach = true, apposition = true, oblique = false }: PhraseOptions): NounPhrase | null {
    const core = this.core(i);
    if (!core) return null;
    let { to } = core;
    if (core.kind === 'pronoun') {
      if (attach && this.words.whole.has(this.lower(to)) && this.words.several.test(this.lower(i)))
        to = this.attachments(to, 'noun', i);
      if (apposition && to > core.to) to = this.apposition(to, false);
      return spanning(core, i, to);
    }
    to = this.brackets(to);
    if (attach) to = this.attachments(to, core.kind, i);
    if (apposition) {
      const end = to;
      const { loose } = this;
      to = this.apposition(to, oblique || to > core.to);
      if (to > end && this.word(to) === ',' && this.core(to + 1)?.kind === 'name') to = this.apposition(to, false);
      this.loose = loose;
      this.apposed = to > end;
    }
    const joined = attach ? this.coordination(to) : to;
    // "der Bürgermeister und Senator, Ole Braun,"
    if (joined > to && apposition) to = this.named(joined);
    else to = joined;
    return spanning(core, i, to);
  }

  /** Determiner, adjectives, nouns. */
  private core(i: number): Omit<NounPhrase, 'from'> | null {
    let at = i;
    let determined = false;
    let nominative = true;
    const first = this.tag(at);
    const pronounAlone =
      (first & Tag.pronoun) !== 0 &&
      !this.startsNoun(at + 1) &&
      !(
        (first & (Tag.determiner | Tag.oblique)) !== 0 &&
        (this.tag(at + 1) & Tag.preposition) !== 0 &&
        this.attribute(at + 1) > at + 1
      );
    if (pronounAlone) return { to: at + 1, head: at, kind: 'pronoun', nominative: true, determined: false };
    if (first & (Tag.determiner | Tag.oblique) && !(first & Tag.noun)) {
      determined = true;
      if (first & Tag.oblique && !(first & Tag.determiner)) nominative = false;
      at++;
    }
    at = this.modifiers(at, determined);
    const quote = this.quotedName(at);
    if (quote > at) {
      let to = quote;
      while (this.isNoun(to) || (this.word(to) === '-' && this.isNoun(to + 1))) to++;
      return { to, head: to - 1, kind: 'name', nominative, determined };
    }
    if (!this.isNoun(at) && determined && at > i) {
      const nominalised = this.nominalised(i, at);
      if (nominalised) return { to: nominalised, head: nominalised - 1, kind: 'noun', nominative, determined };
    }
    if (!this.isNoun(at) || (this.never(at) && !determined && !isAsked(this.scene, this.unit, i, at))) return null;
    let to = at + 1;
    while (to < this.limit) {
      if (this.isNoun(to)) to++;
      else if (
        this.word(to) === '-' &&
        this.scene.tokens.gap[to] === Gap.none &&
        this.tag(to + 1) & Tag.coordinator &&
        this.isNoun(to + 2)
      )
        to += 3;
      else if (this.words.particles.has(this.lower(to)) && this.isNoun(to + 1) && this.namelike(at, to)) to += 2;
      else if (
        this.tag(to) & Tag.number &&
        this.word(to).length <= 4 &&
        this.isNoun(to - 1) &&
        this.isDesignation(to, determined)
      )
        to++;
      else if (
        this.word(to) === '.' &&
        this.scene.tokens.gap[to] === Gap.none &&
        (this.word(to - 1).length <= 2 ||
          this.words.titles.has(this.lower(to - 1)) ||
          /^[IVX]+$/.test(this.word(to - 1))) &&
        this.isNoun(to + 1)
      )
        to += 2;
      else if (this.word(to) === '/' && this.scene.tokens.gap[to] === Gap.none && this.isNoun(to + 1)) to += 2;
      else if (isOwner(this.scene, this.words, to) && this.isNoun(to + 1)) to += 2;
      else if (this.words.tails.get(this.lower(to)) === this.lower(to + 1)) to += 2;
      else if (determined && to + 1 < this.limit && isMeasured(this.scene, to)) to += 2;
      else if (
        this.word(to) === '/' &&
        this.scene.tokens.gap[to] === Gap.none &&
        this.tag(to + 1) & Tag.determiner &&
        this.isNoun(to + 2)
      )
        to += 3;
      else if (
        this.word(to) === '.' &&
        this.scene.tokens.gap[to] === Gap.none &&
        // "Leo XIV.", and the initial of a family name that is kept back: "Arun K."
        /^(?:[IVX]{1,5}|\p{Lu})$/u.test(this.word(to - 1)) &&
        to - 1 > at
      )
        to++;
      else {
        const quoteEnd = this.quotedName(to);
        if (quoteEnd > to && this.scene.tokens.gap[to] === Gap.space) to = quoteEnd;
        else break;
      }
    }
    const kind =
      determined || (at > i && to === at + 1) || (to === at + 1 && this.unit.data.speakers.test(this.lower(at)))
        ? 'noun'
        : 'name';
    return { to, head: to - 1, kind, nominative, determined };
  }

  /** "der 81-jährige", "die taz": a determiner with a word in lower case that no noun follows. Gives its end, or 0. */
  private nominalised(i: number, at: number): number {
    const last = at - 1;
    if (last > i && this.words.aged.test(this.lower(last))) return at;
    const bare = this.tag(at) === 0 && /^\p{Ll}{2,}$/u.test(this.word(at)) && at === i + 1;
    const { tokens, tags } = this.scene;
    return bare &&
      (this.unit.data.verbs.has(tokens.lower[at + 1] ?? '') || (tags[at + 1] ?? 0) & (Tag.auxiliary | Tag.modal))
      ? at + 1
      : 0;
  }

  /** "NDR 2", "Bayer 04 Leverkusen": a number that is part of a name; "laut Leitung 502 Menschen" holds two phrases. */
  private isDesignation(i: number, determined: boolean): boolean {
    if (this.isNoun(i + 1)) return this.word(i).startsWith('0');
    // "laut Veranstalter 90": how many they tell
    if (!this.isNoun(i - 2) && this.unit.data.speakers.test(this.lower(i - 1))) return false;
    // "dem Sender Kanal 5"; "die Afrikanische Union 150 weitere Soldaten" holds two phrases
    const named = !determined || (this.isNoun(i - 2) && this.word(i).length < 3);
    return named && !(this.tag(i + 1) & (Tag.adjective | Tag.participle));
  }

  private startsNoun(i: number): boolean {
    return (
      this.isNoun(i) ||
      ((this.tag(i) & (Tag.adjective | Tag.number | Tag.participle)) !== 0 && this.isNoun(this.modifiers(i, true)))
    );
  }

  private namelike(from: number, to: number): boolean {
    return to - from >= 1 && !(this.tag(from) & Tag.determiner);
  }

  /** Past the adjectives, numbers and participial attributes before a noun. */
  private modifiers(i: number, determined: boolean): number {
    let at = i;
    let steps = 0;
    while (at < this.limit && steps < 14) {
      const tag = this.tag(at);
      if (this.isNoun(at)) break;
      if (!determined && isUninflected(this.scene, this.words, at)) break;
      if (tag & (Tag.adjective | Tag.number | Tag.participle) && !(tag & (Tag.preposition | Tag.subordinator))) at++;
      else if (this.word(at) === '.' && this.tag(at - 1) & Tag.number) at++;
      else if (tag & Tag.coordinator && at > i && this.tag(at + 1) & Tag.adjective) at++;
      else if (determined && this.word(at) === ',' && this.tag(at + 1) & Tag.adjective && this.startsNoun(at + 2)) at++;
      else if (determined && at === i && this.unit.data.numerals?.has(this.lower(at))) at++;
      else if (
        determined &&
        tag & (Tag.adverb | Tag.determiner) &&
        at - i < 2 &&
        this.tag(at + 1) & (Tag.adjective | Tag.participle | Tag.number | (tag & Tag.adverb))
      )
        at++;
      else if (determined && tag & Tag.preposition) {
        const past = this.attribute(at);
        if (past === at) break;
        at = past + 1;
      } else break;
      steps++;
    }
    return at;
  }

  /** "der am 9. Mai in Lettland geborene": past the prepositional phrases before a participle with an ending. */
  private attribute(i: number): number {
    for (let at = i + 1; at < Math.min(this.limit, i + 12); at++) {
      const word = this.word(at);
      if (word === ',' || word === ':' || this.tag(at) & (Tag.auxiliary | Tag.modal)) return i;
      if (
        this.tag(at) & (Tag.adjective | Tag.participle | Tag.verb) &&
        this.words.governing.test(word) &&
        this.isNoun(at + 1)
      )
        return at;
    }
    return i;
  }

  private brackets(i: number): number {
    if (this.word(i) !== '(') return i;
    for (let at = i + 1; at < Math.min(this.limit, i + 12); at++) if (this.word(at) === ')') return at + 1;
    return i;
  }

  /** Genitives and prepositional phrases. */
  private attachments(i: number, kind: NounPhrase['kind'], start: number): number {
    let at = i;
    let kindNow = kind;
    for (let steps = 0; steps < 6; steps++) {
      const lower = this.lower(at);
      const tag = this.tag(at);
      let inner: Omit<NounPhrase, 'from'> | null = null;
      if (
        !(tag & Tag.noun) &&
        (this.isBareGenitive(at) ||
          (this.words.syncretic.has(lower) && !showsNominative(this.scene, this.words, at + 1)) ||
          this.words.genitive.has(lower))
      ) {
        inner = this.core(at);
        if (inner && kindNow === 'name' && isMediumTold(this.scene, this.unit, this.words, at, inner.to)) inner = null;
      } else if (this.words.attaching.has(lower) && tag & Tag.preposition && !(tag & Tag.noun)) {
        // "Braun aus dem Vorstand", but not "Braun in Berlin"
        const member = this.words.member.has(lower) && (this.tag(at + 1) & (Tag.determiner | Tag.oblique)) !== 0;
        if (kindNow === 'name' && this.words.loose.has(lower) && !member) break;
        if (this.words.loose.has(lower)) {
          if (this.loose < 0 && !this.ties(lower, at, start, steps)) this.loose = at;
        }
        inner = this.core(at + 1) ?? (at + 1 < this.limit ? lowerName(this.scene, at + 1) : null);
        if (
          inner &&
          (this.never(inner.head) || (this.words.loose.has(lower) && this.words.occasions.test(this.lower(inner.head))))
        )
          inner = null;
        if (inner?.kind === 'pronoun') inner = null;
      }
      if (!inner || inner.to <= at || start === at) break;
      at = this.brackets(inner.to);
      kindNow = inner.kind === 'name' && inner.to - at < 2 && !inner.determined ? 'name' : 'noun';
    }
    return at;
  }

  /** Whether a preposition that may begin an adverbial ties its phrase to the noun right before it: "ein Sprecher in Almaty", "Angaben aus Paris". */
  private ties(preposition: string, at: number, start: number, steps: number): boolean {
    if (steps > 0 || (this.isNoun(at - 2) && at - 2 >= start)) return false;
    if (this.words.origin.has(preposition)) return true;
    return this.words.seat.has(preposition) && this.unit.data.speakers.test(this.lower(at - 1));
  }

  /** "libanesischer Sicherheitskreise", "vieler Fans": a genitive plural that only the ending of its first word shows. */
  private isBareGenitive(i: number): boolean {
    return (
      (this.tag(i) & (Tag.adjective | Tag.participle | Tag.determiner)) !== 0 &&
      !(this.tag(i) & (Tag.noun | Tag.preposition | Tag.adverb | Tag.number)) &&
      this.words.bareGenitive.test(this.word(i)) &&
      !this.words.noGenitive.has(this.word(i)) &&
      !this.unit.data.numerals?.has(this.lower(i)) &&
      (this.startsNoun(i + 1) || this.attribute(i + 1) > i + 1)
    );
  }

  /** ", Stefan Sporn," and ", der Sprecher der Polizei,": a noun phrase between commas with no verb in it, and not what is counted. */
  private apposition(i: number, oblique: boolean): number {
    if (this.word(i) !== ',') return i;
    const counted = (this.tag(i + 1) & Tag.number) !== 0 || this.unit.data.numerals?.has(this.lower(i + 1)) === true;
    const inner = counted && this.word(i + 2) !== ',' ? null : this.core(i + 1);
    if (!inner || inner.kind === 'pronoun' || !(inner.nominative || oblique)) return i;
    if (
      this.tag(i + 1) & Tag.relative &&
      !this.isNoun(i + 2) &&
      !(this.tag(i + 2) & (Tag.adjective | Tag.noun | Tag.number | Tag.adverb)) &&
      this.quotedName(i + 2) === i + 2
    )
      return i;
    const to = this.coordination(
      this.attachments(this.brackets(inner.to), inner.to === i + 2 ? 'noun' : inner.kind, i + 1),
    );
    const next = this.word(to);
    if (
      to >= this.limit ||
      next === ',' ||
      next === '.' ||
      next === ':' ||
      next === ';' ||
      next === '' ||
      (this.verbal(to) && !(this.tag(i + 1) & Tag.relative))
    )
      return to;
    return i;
  }

  /** Past an apposition that is a name. */
  private named(i: number): number {
    return this.word(i) === ',' && this.core(i + 1)?.kind === 'name' ? this.apposition(i, false) : i;
  }

  private verbal(i: number): boolean {
    if (this.words.auxiliaryParticiples.has(this.lower(i))) return false;
    return (this.tag(i) & (Tag.auxiliary | Tag.modal | Tag.verb)) !== 0 || this.unit.data.verbs.has(this.lower(i));
  }

  private coordination(i: number): number {
    if (!this.words.joining.has(this.lower(i))) return i;
    const inner = this.core(i + 1);
    const governed = this.words.genitiveArticle.has(this.lower(i + 1));
    if (!inner || inner.kind === 'pronoun' || !(inner.nominative || governed) || this.never(inner.head)) return i;
    return this.attachments(this.brackets(inner.to), inner.kind, i + 1);
  }
}
