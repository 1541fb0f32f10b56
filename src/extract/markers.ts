import type { CertaintyRules, MarkerSense, NegationRules, Weight } from '../language/shared/certainty.ts';
import { TokenKind, type Tokens } from '../text/tokens.ts';
import type { Analysis, Sentence } from './analysis.ts';
import type { MarkerHit } from './marker-hit.ts';
import { Mark } from './marks.ts';
import { modalMarks } from './modals.ts';
import { type PhraseHit, phraseAt } from './phrases.ts';
import { lexiconOf } from './quantities/lexicon.ts';
import { scareQuotes } from './scare-quotes.ts';

/** What the words of a report say about certainty and negation, in the order of the text. */
export interface MarkerScan {
  readonly markers: readonly MarkerHit[];
  /** Tokens that negate a predicate. */
  readonly negators: readonly number[];
}

/** Finds all markers and negators of a report in one pass over its tokens. */
export function scanMarkers(analysis: Analysis): MarkerScan {
  const markers: MarkerHit[] = [];
  const negators: number[] = [];
  const first = analysis.sentences[0];
  if (!first) return { markers, negators };
  const scan = new SentenceScan(analysis, first);
  for (const sentence of analysis.sentences) {
    scan.run(sentence);
    const scares = scareQuotes(analysis.tokens, sentence);
    if (scares.length) scan.markers.push(...scares);
    if (scan.markers.length > 1) scan.markers.sort((a, b) => a.from - b.from);
    for (const marker of scan.markers) markers.push(marker);
    for (const at of scan.negators) if (scan.negatesPredicate(at)) negators.push(at);
  }
  return { markers, negators };
}

/** Words that say what a number counts, before another that is denied for it. */
const COUNTED = 3;
/** Tokens between a negator and the marker it turns round. */
const REACH = 3;
const NO_REACH = new Set(['.', ',', ';', ':', '!', '?']);
const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const isShouted = (word: string): boolean => word.length > 3 && word === word.toUpperCase();

/** Marks of what the scan stops at. */
const STOPS = Mark.certainty | Mark.exception | Mark.negator;

class SentenceScan {
  readonly markers: MarkerHit[] = [];
  readonly negators: number[] = [];
  private readonly tokens: Tokens;
  private readonly marks: Int32Array;
  private sentence: Sentence;
  private rules: CertaintyRules;
  private negation: NegationRules;
  /** Tokens that a marker has used up. */
  private readonly used = new Set<number>();
  private readonly excepted = new Set<number>();

  constructor({ tokens, marks }: Analysis, first: Sentence) {
    this.tokens = tokens;
    this.marks = marks;
    this.sentence = first;
    this.rules = first.language.certainty.certainty;
    this.negation = first.language.certainty.negation;
  }

  run(sentence: Sentence): void {
    this.sentence = sentence;
    this.rules = sentence.language.certainty.certainty;
    this.negation = sentence.language.certainty.negation;
    if (this.markers.length) this.markers.length = 0;
    if (this.negators.length) this.negators.length = 0;
    const { from, to } = sentence;
    let past = from;
    for (let i = from; i < to; i++) {
      const marks = (this.marks[i] ?? 0) & STOPS;
      if (marks === 0) continue;
      if (marks & Mark.exception) {
        const hit = phraseAt(this.negation.exceptions, this.tokens, i, to);
        if (hit) for (const piece of hit.pieces) for (let t = piece.from; t < piece.to; t++) this.excepted.add(t);
      }
      if (marks & Mark.certainty && i >= past && !this.used.has(i)) {
        const hit = phraseAt(this.rules.phrases, this.tokens, i, to);
        if (hit && this.caseFits(i, hit)) past = this.take(hit);
      }
      if (marks & Mark.negator) this.negators.push(i);
    }
  }

  /** A capital inside a sentence tells a noun, or a name, from the adverb of that form. */
  private caseFits(at: number, { end }: PhraseHit<MarkerSense>): boolean {
    const word = this.tokens.word[at] ?? '';
    if (end.sense.lowerCase && isCapital(word)) return false;
    if (!this.rules.capitalNouns || isShouted(word)) return true;
    if (end.capital) return isCapital(word);
    return !isCapital(word) || this.opensClause(at);
  }

  private opensClause(at: number): boolean {
    if (at === this.sentence.from) return true;
    const before = at - 1;
    if (this.tokens.kind[before] === TokenKind.word || this.tokens.kind[before] === TokenKind.number) return false;
    return this.tokens.lower[before] !== ',';
  }

  /** Records a hit; returns the token up to which no other marker begins. */
  private take({ end, pieces }: PhraseHit<MarkerSense>): number {
    const { sense } = end;
    const first = pieces[0];
    const main = pieces[end.piece] ?? first;
    if (!first || !main) return 0;
    if (!sense.weight) return first.to;
    if (sense.when && !modalMarks(this.tokens, this.sentence, first.from, sense.when)) return first.to;
    if (sense.beside && !this.isBeside(first.from, sense.beside === 'figure')) return first.to;
    for (const piece of pieces) for (let t = piece.from; t < piece.to; t++) this.used.add(t);
    const role = sense.only ?? 'free';
    let weight: Weight | null = sense.weight;
    if (sense.negated !== undefined && role === 'free') {
      const negator = this.negatorBefore(first.from);
      if (negator >= 0) {
        weight = sense.negated;
        if (weight) this.used.add(negator);
      }
    }
    if (weight)
      this.markers.push({
        from: main.from,
        to: main.to,
        weight,
        ...(role === 'cue' && sense.negated !== undefined && { underNegation: sense.negated }),
        role,
        ofNoun: sense.ofNoun ?? false,
      });
    return first.to;
  }

  private negatorBefore(at: number): number {
    for (let i = at - 1; i >= Math.max(this.sentence.from, at - REACH); i--) {
      const word = this.tokens.lower[i] ?? '';
      if (NO_REACH.has(word)) return -1;
      if (this.negation.negators.has(word)) return this.excepted.has(i) ? -1 : i;
    }
    return -1;
  }

  private isBeside(at: number, figures: boolean): boolean {
    const { from, to } = this.sentence;
    for (let i = Math.max(from, at - 8); i < Math.min(to, at + 8); i++) {
      if ((figures && this.tokens.kind[i] === TokenKind.number) || this.rules.knowing.has(this.tokens.lower[i] ?? ''))
        return true;
    }
    return false;
  }

  /** Whether the negator at token `at`, of the sentence run last, negates a predicate. */
  negatesPredicate(at: number): boolean {
    const { lower } = this.tokens;
    const { determiners, attribute, attributeAlone, constituent, correction, without, bare } = this.negation;
    if (this.used.has(at) || this.excepted.has(at) || constituent.has(lower[at + 1] ?? '')) return false;
    if (without.has(lower[at] ?? '')) return bare.has(lower[at - 1] ?? '') || bare.has(lower[at - 2] ?? '');
    if (determiners.has(lower[at - 1] ?? '') && attribute(lower[at + 1] ?? '')) return false;
    if (attributeAlone(lower[at + 1] ?? '') || this.setsNumberRight(at)) return false;
    return !this.corrected(at, correction);
  }

  /** "103 passengers, not 86, were aboard", «шестеро, а не двое»: of two numbers one is denied, and no predicate. */
  private setsNumberRight(at: number): boolean {
    if (!this.isNumber(at + 1)) return false;
    const { lower } = this.tokens;
    const joins = (word: string): boolean =>
      word === ',' || this.negation.correction.has(word) || this.sentence.language.credits.and.has(word);
    let before = at - 1;
    while (before > this.sentence.from && joins(lower[before] ?? '')) before--;
    if (before === at - 1) return false;
    for (let i = before; i >= Math.max(this.sentence.from, before - COUNTED); i--) {
      if (this.isNumber(i)) return true;
      if (NO_REACH.has(lower[i] ?? '')) return false;
    }
    return false;
  }

  /** Whether a token is a number, in digits or as a word that is no article. */
  private isNumber(i: number): boolean {
    if (i >= this.sentence.to) return false;
    if (this.tokens.kind[i] === TokenKind.number) return true;
    const { numbers } = lexiconOf(this.sentence.language.quantities);
    const as = numbers.get(this.tokens.lower[i] ?? '')?.as;
    return as === 'add' || as === 'times';
  }

  /** Whether "sondern" follows: then only a constituent is denied, and another put in its place. */
  private corrected(at: number, correction: ReadonlySet<string>): boolean {
    const last = Math.min(this.sentence.to, at + 25);
    for (let i = at + 1; i < last; i++)
      if (this.tokens.lower[i - 1] === ',' && correction.has(this.tokens.lower[i] ?? '')) return true;
    return false;
  }
}
