import { mediaForms } from '../language/shared/media.ts';
import type { ViaRules } from '../language/shared/via.ts';
import type { Via } from '../model/index.ts';
import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import type { Analysis, Sentence } from './analysis.ts';
import { Mark } from './marks.ts';
import { phraseAt } from './phrases.ts';

/** A medium, document or event that the text names; whether it is a link of a statement depends on where it stands. */
export interface Carrier {
  readonly kind: Via['kind'];
  readonly name: string;
  /** Tokens of the name with its class noun, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** `named`: a medium by name; `described`: "im staatlichen Fernsehen", "in einer Erklärung". */
  readonly as: 'named' | 'described';
  /** Whether what stands before it sets it nearer to the reader than what it follows ("as quoted by"). */
  readonly quotes: boolean;
  /** Whether a preposition of place or company stands before it ("im Fernsehen", "mit der Iswestija"). */
  readonly placed: boolean;
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();
const CREDITING = new Set(['(', '/', ':']);
/** Words of a name or of adjectives that are looked at beside a noun. */
const NEAR = 3;

/**
 * The carriers that a report names in its framed sentences (by index), and elsewhere those behind a bracket, slash or
 * colon, which may be credits; in the order of its text. One pass, bounded work at each token.
 */
export function scanCarriers(analysis: Analysis, framed: ReadonlySet<number>): readonly Carrier[] {
  const found: Carrier[] = [];
  for (const sentence of analysis.sentences) {
    const scan = new CarrierScan(analysis, sentence);
    const isFramed = framed.has(sentence.index);
    if (!isFramed && !hasCredit(analysis.tokens, sentence)) continue;
    for (let i = sentence.from; i < sentence.to; ) {
      if (!isFramed && !CREDITING.has(analysis.tokens.word[i - 1] ?? '')) {
        i++;
        continue;
      }
      const carrier = scan.at(i);
      if (carrier) found.push(carrier);
      i = carrier ? Math.max(carrier.to, i + 1) : i + 1;
    }
  }
  return found;
}

/** Whether a bracket, slash or colon stands in a sentence: without one it holds no credit. */
function hasCredit({ kind, word }: Tokens, { from, to }: Sentence): boolean {
  for (let i = Math.max(0, from - 1); i < to; i++)
    if (kind[i] === TokenKind.punctuation && CREDITING.has(word[i] ?? '')) return true;
  return false;
}

class CarrierScan {
  private readonly tokens: Tokens;
  private readonly marks: Int32Array;
  private readonly sentence: Sentence;
  private readonly rules: ViaRules;

  constructor({ tokens, marks }: Analysis, sentence: Sentence) {
    this.tokens = tokens;
    this.marks = marks;
    this.sentence = sentence;
    this.rules = sentence.language.via;
  }

  at(i: number): Carrier | null {
    if (this.tokens.kind[i] !== TokenKind.word || ((this.marks[i] ?? 0) & Mark.carrier) === 0) return null;
    const named = mediaForms.next.has(this.lower(i)) ? this.named(i) : null;
    if (named) return named;
    const kind = this.classKind(i);
    return this.inMarks(i) ?? (kind && this.classed(i, kind)) ?? this.titled(i) ?? this.described(i, kind);
  }

  private lower(i: number): string {
    return i >= this.sentence.from && i < this.sentence.to ? (this.tokens.lower[i] ?? '') : '';
  }

  private made(kind: Via['kind'], name: string, from: number, to: number, as: Carrier['as']): Carrier {
    return { kind, name, from, to, as, quotes: this.isQuoted(from), placed: this.isPlaced(from) };
  }

  /** Whether "as quoted by" stands before token `from`, with at most an article between. */
  private isQuoted(from: number): boolean {
    for (let start = from - 5; start < from; start++) {
      if (start < this.sentence.from) continue;
      const hit = phraseAt(this.rules.quotedBy, this.tokens, start, this.sentence.to);
      const end = hit?.pieces[0]?.to ?? -1;
      if (end === from || (end === from - 1 && this.rules.determiners.has(this.lower(end)))) return true;
    }
    return false;
  }

  private isPlaced(from: number): boolean {
    let at = from - 1;
    if (this.tokens.kind[at] === TokenKind.quote) at--;
    while (from - at <= NEAR && this.isAdjective(at)) at--;
    if (this.rules.determiners.has(this.lower(at))) at--;
    return this.rules.placing.has(this.lower(at));
  }

  /** A name of the table. */
  private named(i: number): Carrier | null {
    const hit = phraseAt(mediaForms, this.tokens, i, this.sentence.to);
    const piece = hit?.pieces[0];
    if (!hit || !piece) return null;
    const text = this.text(piece.from, piece.to);
    const form = hit.end.sense.find((known) => this.caseFits(known.form, text));
    if (!form || (form.medium.ambiguous && !this.isVouched(piece.from, piece.to))) return null;
    let { from, to } = piece;
    if (this.classKind(from - 1)) from--;
    else if (this.rules.nameBefore) to = this.pastClassNoun(to);
    return this.made(form.medium.kind, form.medium.name, from, to, 'named');
  }

  /** Past "agency" or "news agency" at token `at`; `at` where there is none. */
  private pastClassNoun(at: number): number {
    if (this.tokens.kind[at] !== TokenKind.word || this.tokens.gap[at] === Gap.none) return at;
    if (this.classKind(at + 1) && !this.rules.prepositions.has(this.lower(at))) return at + 2;
    return this.classKind(at) ? at + 1 : at;
  }

  private text(from: number, to: number): string {
    return this.tokens.text.slice(this.tokens.start[from] ?? 0, this.tokens.end[to - 1] ?? 0);
  }

  /** An abbreviation must stand in capitals, a name with its capital. */
  private caseFits(form: string, text: string): boolean {
    if (form === text) return true;
    if (form === form.toUpperCase()) return false;
    return text === text.toUpperCase() || isCapital(text) === isCapital(form);
  }

  /** A name that is also a word needs marks, a class noun or a word of credit beside it. */
  private isVouched(from: number, to: number): boolean {
    const { kind } = this.tokens;
    if (kind[from - 1] === TokenKind.quote && kind[to] === TokenKind.quote) return true;
    if (this.classKind(from - 1) || (this.rules.nameBefore && this.classKind(to))) return true;
    if (kind[to] === TokenKind.word && isCapital(this.tokens.word[to] ?? '')) return false;
    const before = this.lower(from - 1);
    return (
      this.rules.credits.has(before) ||
      (this.rules.determiners.has(before) && this.rules.credits.has(this.lower(from - 2)))
    );
  }

  private classKind(i: number): Via['kind'] | null {
    if (this.tokens.kind[i] !== TokenKind.word) return null;
    const lower = this.lower(i);
    const known = this.rules.classNouns.get(lower);
    if (known) return this.endsBody(i, lower) ? null : known;
    if (!isCapital(this.tokens.word[i] ?? '')) return null;
    for (const [ending, kind] of this.rules.classEndings) if (lower.endsWith(ending)) return kind;
    return null;
  }

  /** Whether a noun is the last word of a body's name, which is no medium's: "the Environment Agency", not "the Tasnim News Agency". */
  private endsBody(i: number, lower: string): boolean {
    const { bodyNouns, newsWords } = this.rules;
    if (!bodyNouns.has(lower) || !isCapital(this.tokens.word[i] ?? '')) return false;
    return i - 1 > this.sentence.from && isProper(this.tokens, i - 1) && !newsWords.has(this.lower(i - 1));
  }

  /** "Zeitung «Karawan»", "Telegram-Kanal Orda", "the Tasnim news agency": a name by the noun beside it. */
  private classed(i: number, kind: Via['kind']): Carrier | null {
    const inner = this.named(i + 1) ?? (this.tokens.kind[i + 1] === TokenKind.quote ? this.named(i + 2) : null);
    if (inner) return this.made(narrower(inner.kind, kind), inner.name, i, inner.to, 'named');
    const { word, kind: kinds } = this.tokens;
    if (kinds[i + 1] === TokenKind.quote && i + 2 < this.sentence.to) {
      let end = i + 2;
      while (end < this.sentence.to && end - i < 7 && kinds[end] !== TokenKind.quote) end++;
      if (kinds[end] === TokenKind.quote && end > i + 2)
        return this.made(kind, this.text(i + 2, end), i, end + 1, 'named');
    }
    let end = i + 1;
    while (end < this.sentence.to && end - i <= NEAR && isProper(this.tokens, end)) end++;
    const opens = this.rules.nameOpeners.has(this.lower(i)) && isCapital(word[i] ?? '') && i > this.sentence.from;
    if (end > i + 1) return this.made(kind, this.text(opens ? i : i + 1, end), i, end, 'named');
    if (this.rules.nameBefore) {
      let start = i;
      while (
        start - 1 >= this.sentence.from &&
        i - start < NEAR &&
        isCapital(word[start - 1] ?? '') &&
        kinds[start - 1] === TokenKind.word &&
        start - 1 > this.sentence.from
      )
        start--;
      if (start < i) return this.made(kind, this.text(start, i), start, i + 1, 'named');
    }
    return null;
  }

  /** "the Evening Post": a newspaper by the last word of its name. */
  private titled(i: number): Carrier | null {
    const { word } = this.tokens;
    if (!this.rules.nameClosers.has(this.lower(i)) || !isCapital(word[i] ?? '')) return null;
    let start = i;
    while (start - 1 > this.sentence.from && i - start < NEAR && isProper(this.tokens, start - 1)) start--;
    return start < i ? this.made('outlet', this.text(start, i + 1), start, i + 1, 'named') : null;
  }

  /** «Морской вестник», „Hafenkurier“: a title in quotation marks, by the last word of it. */
  private inMarks(i: number): Carrier | null {
    const { kind, word } = this.tokens;
    if (kind[i + 1] !== TokenKind.quote || i + 1 >= this.sentence.to) return null;
    let start = i;
    while (i - start <= NEAR && kind[start] === TokenKind.word) start--;
    if (kind[start] !== TokenKind.quote || start < this.sentence.from || !isCapital(word[start + 1] ?? '')) return null;
    const lower = this.lower(i);
    if (!this.rules.nameClosers.has(lower) && !this.rules.titleEndings.some((ending) => lower.endsWith(ending)))
      return null;
    return this.made('outlet', this.text(start + 1, i + 1), start, i + 2, 'named');
  }

  /** "in einer Erklärung", "im staatlichen Fernsehen": a preposition, adjectives and the noun. */
  private described(i: number, classKind: Via['kind'] | null): Carrier | null {
    const kind = this.rules.forms.get(this.lower(i)) ?? classKind;
    if (!kind) return null;
    let first = i;
    while (i - first < NEAR && this.isAdjective(first - 1)) first--;
    let at = first - 1;
    if (this.rules.determiners.has(this.lower(at))) at--;
    if (!this.rules.prepositions.has(this.lower(at))) return null;
    return this.made(kind, this.text(first, i + 1), first, i + 1, 'described');
  }

  private isAdjective(i: number): boolean {
    const lower = this.lower(i);
    if (
      this.tokens.kind[i] !== TokenKind.word ||
      this.rules.determiners.has(lower) ||
      this.rules.prepositions.has(lower)
    )
      return false;
    return this.rules.adjective(lower) && (this.rules.nameBefore || !isCapital(this.tokens.word[i] ?? ''));
  }
}

const isProper = ({ kind, word, gap }: Tokens, i: number): boolean =>
  (kind[i] === TokenKind.word && isCapital(word[i] ?? '') && gap[i] !== Gap.newline) || kind[i] === TokenKind.handle;

/** Of a medium's own kind and its class noun's: a Telegram channel is a channel, whatever it is called. */
const narrower = (own: Via['kind'], noun: Via['kind']): Via['kind'] =>
  own === 'channel' ? own : noun === 'channel' ? noun : own;
