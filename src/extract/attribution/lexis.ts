import { type AttributionData, Tag } from '../../language/shared/attribution.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { languageFact } from '../per-language.ts';

const isCapital = (word: string): boolean => {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
};

/** Classes that a word keeps when it is capitalised inside a sentence. */
const FIRM = Tag.determiner | Tag.pronoun | Tag.preposition | Tag.oblique;

const INNER_CAPITAL = /^\p{Ll}(?:[\p{L}.]*-)?\p{Lu}/u;

function tagOf(data: AttributionData, word: string, lower: string, initial: boolean): number {
  const known = data.tags.get(lower);
  if (!isCapital(word)) {
    // "al-Dschasira", "eBay": a name
    if (known === undefined && data.capitalisedNouns && INNER_CAPITAL.test(word)) return Tag.noun;
    return known ?? data.guess(word, lower, initial);
  }
  if (data.svo?.abbreviations.has(lower) && word === word.toUpperCase()) return Tag.noun | Tag.title;
  if (!data.capitalisedNouns && !initial) return known !== undefined && known & FIRM ? known : Tag.noun | Tag.title;
  if (initial && data.capitalisedNouns && data.nouns.has(lower)) return Tag.noun;
  if (initial && data.svo?.bareClauses && known !== undefined && known & Tag.verb) return known | Tag.noun;
  if (initial) return known === Tag.subjunctive1 ? Tag.noun : (known ?? data.guess(word, lower, true));
  if (known !== undefined && data.capitalisedNouns && known & FIRM && lower.length > 1) return known;
  return data.capitalisedNouns ? Tag.noun : (known ?? data.guess(word, lower, false));
}

/** The classes of a word inside a sentence, and of one that begins it. */
const tagInside = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, false));
/** The same in a headline that capitalises every word: what is known is what it would be without its capital. */
const tagHeadline = languageFact(({ text, lower }, { attribution }) =>
  attribution.svo?.bareClauses && !attribution.svo.abbreviations.has(lower)
    ? (attribution.tags.get(lower) ?? tagOf(attribution, text, lower, false))
    : tagOf(attribution, text, lower, true),
);
const tagInitial = languageFact(({ text, lower }, { attribution }) => tagOf(attribution, text, lower, true));

/** Whether the words of a sentence are capitalised as in a headline, so that a capital tells no name. */
function isHeadline({ tokens }: Analysis, from: number, to: number): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = from; i < Math.min(to, from + 40); i++) {
    const word = tokens.word[i] ?? '';
    if (tokens.kind[i] !== TokenKind.word || word.length < 4) continue;
    if (isCapital(word)) capitals++;
    else small++;
  }
  return capitals >= 4 && small * 5 <= capitals;
}

/** Whether marks open words, not close them: nothing stands right before them. */
const opens = ({ gap }: Analysis['tokens'], i: number, from: number): boolean => i === from || gap[i] !== Gap.none;

/** "В. Жидкин": a capital letter with its full stop before a name, and no preposition. */
function isInitial({ word, gap }: Analysis['tokens'], i: number): boolean {
  const letter = word[i] ?? '';
  if (letter.length !== 1 || !/^\p{Lu}$/u.test(letter) || word[i + 1] !== '.' || gap[i + 1] !== Gap.none) return false;
  return /^\p{Lu}\p{Ll}/u.test(word[i + 2] ?? '') || (word[i + 3] === '.' && /^\p{Lu}$/u.test(word[i + 2] ?? ''));
}

/** The grammatical classes of every token of a sentence, as bits of `Tag`; 0 for punctuation. */
export function tagTokens(analysis: Analysis): Int32Array {
  const { tokens, sentences } = analysis;
  const tags = new Int32Array(tokens.count);
  for (const { from, to, language } of sentences) {
    const data = language.attribution;
    const headline = data.order === 'svo' && isHeadline(analysis, from, to);
    let initial = true;
    for (let i = from; i < to; i++) {
      const kind = tokens.kind[i];
      if (kind === TokenKind.word && data.svo?.reportsWhole && isInitial(tokens, i)) {
        tags[i] = Tag.noun | Tag.title;
        initial = false;
      } else if (kind === TokenKind.word) {
        const form = tokens.form[i] ?? NO_FORM;
        const tagged = headline && data.tags.has(form.lower) ? tagHeadline : initial ? tagInitial : tagInside;
        tags[i] = tagged(form, language);
        initial = false;
      } else if (kind === TokenKind.number) {
        tags[i] = Tag.number;
        initial = false;
      } else if (kind === TokenKind.handle) {
        tags[i] = Tag.noun;
        initial = false;
      } else if (tokens.word[i] === ':') initial = true;
      else if (kind === TokenKind.quote && (data.order === 'v2' || opens(tokens, i, from))) initial = true;
    }
  }
  for (const { from, to, language } of sentences)
    if (language.attribution.order === 'v2') {
      leaveGovernors(analysis, tags, from, to, language.attribution.verbSecond?.infinitiveOpeners);
      guessSubjunctives(analysis, tags, from, to);
    }
  return tags;
}

/** "abzureisen": what may be an infinitive with zu inside, where one is looked for. */
export const HOLDS_ZU = /^[a-zäöüß]{2,}zu[a-zäöüß]{3,}n$/;

/** How far an infinitive is looked for behind the word that opens its clause, in tokens. */
const LONGEST_CLAUSE = 40;

/** "Um 18.40 Uhr sei Schluss": a word that opens clauses with an infinitive opens none where no infinitive follows. */
function leaveGovernors(
  { tokens }: Analysis,
  tags: Int32Array,
  from: number,
  to: number,
  openers: ReadonlySet<string> | undefined,
): void {
  const either = Tag.subordinator | Tag.preposition;
  for (let i = from; i < to; i++) {
    if (((tags[i] ?? 0) & either) !== either || !openers?.has(tokens.lower[i] ?? '')) continue;
    let infinitive = false;
    for (let at = i + 1; at < Math.min(to, i + LONGEST_CLAUSE) && !infinitive; at++) {
      const word = tokens.lower[at] ?? '';
      if (word === ',' || word === ';' || word === ':') break;
      infinitive = word === 'zu' || HOLDS_ZU.test(word);
    }
    if (!infinitive) tags[i] = (tags[i] ?? 0) & ~Tag.subordinator;
  }
}

/** Determiners that cannot be pronouns, so that no verb follows them. */
const OWN = /^(?:k?ein|[msd]ein|ihr|unser)e?[mnrs]?$/;

/** Pronouns that are subjects right behind their verb: "suchen sie". */
const SUBJECT: ReadonlySet<string> = new Set(['er', 'sie', 'es', 'wir', 'man']);

/** "der veröffentlichten Studie", "in unbestätigten Berichten": what could be a verb in -te, -ten stands before its noun. */
function isAttribute({ tokens }: Pick<Analysis, 'tokens'>, tags: Int32Array, i: number): boolean {
  if (!/t(?:e[nrsm]?)$/.test(tokens.lower[i] ?? '') || (tags[i] ?? 0) & (Tag.noun | Tag.auxiliary | Tag.modal))
    return false;
  const next = tags[i + 1] ?? 0;
  if (!(next & Tag.noun) && !(next & Tag.adjective && (tags[i + 2] ?? 0) & Tag.noun)) return false;
  let at = i - 1;
  // "der erst kürzlich ernannte Bischof"
  while (at > i - 3 && (tags[at] ?? 0) & Tag.adverb && !((tags[at] ?? 0) & Tag.determiner)) at--;
  const before = tags[at] ?? 0;
  if (before & Tag.noun) return false;
  if (
    /^(?:das|dies|dieses|alle|viele|einige|mehrere|andere|manche|beide|zwei|drei|vier|fünf|ihr|ihm|ihnen|ihn)$/.test(
      tokens.lower[at] ?? '',
    )
  )
    return false;
  if (before & (Tag.determiner | Tag.oblique))
    return /t(?:en|er|es|em)$/.test(tokens.lower[i] ?? '') || (before & Tag.oblique) === 0;
  return before === Tag.preposition && at === i - 1 && !/te$/.test(tokens.lower[i] ?? '');
}

/** Adjectives whose base form ends in -e, so that they stand alone as adverbs: "hat vage geantwortet". */
const BASE_E: ReadonlySet<string> = new Set(
  'vage präzise leise müde böse träge feige öde trübe blöde spröde prüde irre mürbe nahe halbe beide solche welche andere pleite schade vitae'.split(
    ' ',
  ),
);

/** "einzuleiten", "weiterzuarbeiten": an infinitive with zu inside, which ends like a past tense. */
const INNER_ZU =
  /^(?:ab|an|auf|aus|bei|da|durch|ein|fern|fest|fort|frei|her|hin|hoch|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zurecht|zurück|zusammen)[a-zäöüß]*?zu[a-zäöüß]{3,}n$/;

/** "die Werft brauche …": an unknown word in -e behind a noun that no noun follows can only be a verb in the subjunctive. */
function guessSubjunctives({ tokens }: Analysis, tags: Int32Array, from: number, to: number): void {
  const nominal = Tag.noun | Tag.adjective | Tag.number | Tag.coordinator;
  for (let i = from + 1; i < to; i++) {
    const first = tokens.lower[i - 1] === 'ich' || tokens.lower[i + 1] === 'ich';
    if (first && (tags[i] ?? 0) & Tag.subjunctive1) tags[i] = ((tags[i] ?? 0) & ~Tag.subjunctive1) | Tag.verb;
    if ((tags[i] ?? 0) & Tag.verb && isAttribute({ tokens }, tags, i)) {
      tags[i] = Tag.adjective;
      continue;
    }
    if (
      tags[i] === Tag.adjective &&
      SUBJECT.has(tokens.lower[i + 1] ?? '') &&
      (tags[i - 1] ?? 0) & (Tag.noun | Tag.adverb)
    ) {
      tags[i] = Tag.verb;
      continue;
    }
    if (
      tags[i] === Tag.adjective &&
      /[a-zäöüß]{2}ten?$/.test(tokens.word[i] ?? '') &&
      !((tags[i + 1] ?? 0) & nominal) &&
      !INNER_ZU.test(tokens.lower[i] ?? '') &&
      !/(?:seiten|letzten?|ersten?|weiten?|guten?|alten?|selten|mitten|unten|hinten|heute|rechten?|zweiten?|dritten?)$/.test(
        tokens.lower[i] ?? '',
      )
    ) {
      tags[i] = Tag.verb;
      continue;
    }
    // "eine heiße Spur": an adjective that looks like the subjunctive of a verb
    if (tags[i] === Tag.subjunctive1 && (tags[i + 1] ?? 0) & Tag.noun && OWN.test(tokens.lower[i - 1] ?? '')) {
      tags[i] = Tag.adjective;
      continue;
    }
    if (tags[i] !== Tag.adjective || !/[a-zäöüß]{3}e$/.test(tokens.word[i] ?? '')) continue;
    // "zwei Meter hohe, schwere Türen"
    if (tokens.word[i + 1] === ',' && (tags[i + 2] ?? 0) & Tag.adjective && (tags[i + 3] ?? 0) & Tag.noun) continue;
    // "Jedoch ruhe die Arbeit": in second place, before its subject
    const second = i === from + 1 && ((tags[i - 1] ?? 0) & (Tag.adverb | Tag.coordinator)) !== 0;
    const beforeSubject = ((tags[i + 1] ?? 0) & (Tag.determiner | Tag.pronoun)) !== 0;
    if (!((tags[i - 1] ?? 0) & (Tag.noun | Tag.pronoun)) && !(second && beforeSubject)) continue;
    if ((tags[i + 1] ?? 0) & nominal && !(second && beforeSubject)) continue;
    if (/(?:te|nde|ne|weise|lange|ohne|gerne|heute|live|online|ide|äse|ive)$/.test(tokens.lower[i] ?? '')) continue;
    if (BASE_E.has(tokens.lower[i] ?? '')) continue;
    tags[i] = Tag.subjunctive1;
  }
}
