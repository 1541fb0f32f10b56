import type { TimeRule, TimeSense } from '../../language/shared/times.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { Mark } from '../marks.ts';
import { figuresOf } from './figures.ts';
import type { Ending, Grammar, Node, Tag } from './grammar.ts';

/** A pattern found: tokens `from` to `to` (exclusive) are the expression, `sense` what its words add up to. */
export interface Match {
  readonly rule: TimeRule;
  readonly from: number;
  readonly to: number;
  readonly sense: TimeSense;
}

/** Whether what stands around a match, within the tokens of `range`, bears it out. */
export type Acceptance = (matcher: Matcher, match: Match, range: TokenRange) => boolean;

const NO_TAGS: readonly Tag[] = [];
/** No pattern is longer than this many tokens: it bounds the work at each token. */
const MAX_STEPS = 16;

/** Matches one language's patterns over the tokens of one report. Each token's tags are looked up once. */
export class Matcher {
  readonly grammar: Grammar;
  readonly tokens: Tokens;
  readonly #marks: Int32Array;
  readonly #tags: (readonly Tag[] | undefined)[];
  readonly #startsSentence: (i: number) => boolean;
  readonly #path: TimeSense[] = [];
  readonly #accepts: Acceptance;
  #at = 0;
  #range: TokenRange = { from: 0, to: 0 };
  #best: Ending | undefined;
  #bestLength = 0;
  #bestPath: readonly TimeSense[] = [];

  /** `startsSentence` tells where a capital says nothing of the word; `accepts` has the last word on a match. */
  constructor(
    grammar: Grammar,
    { tokens, marks }: Pick<Analysis, 'tokens' | 'marks'>,
    startsSentence: (i: number) => boolean,
    accepts: Acceptance,
  ) {
    this.grammar = grammar;
    this.tokens = tokens;
    this.#marks = marks;
    this.#tags = new Array<undefined>(tokens.count);
    this.#startsSentence = startsSentence;
    this.#accepts = accepts;
  }

  /** Everything that token `i` can be. */
  tags(i: number): readonly Tag[] {
    const known = this.#tags[i];
    if (known) return known;
    const found = this.#lookUp(i);
    this.#tags[i] = found;
    return found;
  }

  #lookUp(i: number): readonly Tag[] {
    const { grammar, tokens } = this;
    const kind = tokens.kind[i];
    if (kind === TokenKind.number)
      return figuresOf(tokens, i).map(({ name, sense }) => ({ id: grammar.figureIds[name] ?? -1, sense }));
    const word = tokens.word[i] ?? '';
    const lower = tokens.lower[i] ?? '';
    const entries = grammar.entriesOf(tokens.form[i] ?? NO_FORM);
    if (entries) {
      if (entries.opening.length === entries.capital.length && entries.opening.length === entries.lower.length)
        return entries.opening;
      if (word === lower) return entries.lower;
      return this.#startsSentence(i) ? entries.opening : entries.capital;
    }
    const first = lower.charCodeAt(0);
    return kind === TokenKind.word && first >= 48 && first <= 57 ? this.#ended(lower) : NO_TAGS;
  }

  /** Digits with an ending of the language: "1990er", "7th". */
  #ended(lower: string): readonly Tag[] {
    let digits = 0;
    while (digits < 5 && lower.charCodeAt(digits) >= 48 && lower.charCodeAt(digits) <= 57) digits++;
    const endings = this.grammar.endings.get(lower.slice(digits));
    if (!endings || digits > 4) return NO_TAGS;
    const n = Number(lower.slice(0, digits));
    return endings
      .filter((ending) => ending.digits === undefined || ending.digits === digits)
      .map(({ id, sense }) => ({ id, sense: { ...sense, n } }));
  }

  /** The longest accepted pattern that begins at token `at`, within `range`; of equally long ones the first stated. */
  longest(at: number, range: TokenRange): Match | undefined {
    if (((this.#marks[at] ?? 0) & Mark.time) === 0) return undefined;
    const { root } = this.grammar;
    if (!begins(root, this.tags(at))) return undefined;
    this.#at = at;
    this.#range = range;
    this.#best = undefined;
    this.#bestLength = 0;
    this.#walk(root, at, 0, Math.min(range.to, at + MAX_STEPS));
    const best = this.#best as Ending | undefined;
    return best && this.#matchOf(best, this.#bestPath);
  }

  #matchOf({ rule, from, to }: Ending, path: readonly TimeSense[]): Match {
    return { rule, from: this.#at + from, to: this.#at + to, sense: summed(path, rule.add) };
  }

  #offer(ending: Ending, length: number): void {
    const best = this.#best;
    if (best && (length < this.#bestLength || (length === this.#bestLength && ending.order > best.order))) return;
    if (ending.rule.check !== undefined && !this.#accepts(this, this.#matchOf(ending, this.#path), this.#range)) return;
    this.#best = ending;
    this.#bestLength = length;
    this.#bestPath = this.#path.slice();
  }

  #walk(node: Node, at: number, length: number, limit: number): void {
    for (const ending of node.endings) this.#offer(ending, length);
    if (at >= limit) return;
    const gap = this.tokens.gap[at] ?? 0;
    if (length && gap === Gap.blankLine) return;
    for (const { id, sense } of this.tags(at)) {
      const next = node.next.get(id);
      if (next) this.#step(next, sense, at, length, limit);
      const second = node.second.size > 0 ? node.second.get(id) : undefined;
      if (second) this.#step(second, secondSense(sense), at, length, limit);
      const close = gap === Gap.none && length ? node.close.get(id) : undefined;
      if (close) this.#step(close, sense, at, length, limit);
    }
  }

  #step(node: Node, sense: TimeSense, at: number, length: number, limit: number): void {
    this.#path.push(sense);
    this.#walk(node, at + 1, length + 1, limit);
    this.#path.pop();
  }
}

function begins(root: Node, tags: readonly Tag[]): boolean {
  for (const { id } of tags) if (root.next.has(id)) return true;
  return false;
}

/** The senses of a path and of its rule together. Two counts with one unit are one number ("двадцать пять лет"). */
function summed(path: readonly TimeSense[], add: TimeSense | undefined): TimeSense {
  const [first] = path;
  const sense: TimeSense = first && path.length === 1 && !add ? first : Object.assign({}, ...path, add);
  const { n, n2, unit2 } = sense;
  return n !== undefined && n2 !== undefined && unit2 === undefined ? { ...sense, n: n + n2 } : sense;
}

/** The sense of the second count or unit of a pattern ("ein Jahr und vier Monate"). */
const secondSense = ({ n, unit }: TimeSense): TimeSense => ({
  ...(n !== undefined && { n2: n }),
  ...(unit !== undefined && { unit2: unit }),
});
