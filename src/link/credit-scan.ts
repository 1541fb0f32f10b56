import { type Analysis, type Sentence, sentenceAt } from '../extract/analysis.ts';
import { firstAt } from '../extract/inside.ts';
import { type Carrier, scanCarriers } from '../extract/media.ts';
import type { Document, Span, Via } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import type { Credit } from './digest.ts';

/** Tokens at the head of a report that may be its dateline, and of a line that may be a sign-off. */
export const HEAD = 14;

/** Sentences (titles, lines of date and author) among which the first of the text itself is. */
const HEADING = 8;

/** A report of at most so many sentences that ends with a credit took all of it from there. */
const SHORT = 4;

export const isMedium = (kind: Via['kind']): boolean => kind === 'outlet' || kind === 'agency' || kind === 'channel';

const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

export const PLATFORMS = new Set([
  'Telegram',
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'YouTube',
  'VK',
  'TikTok',
  'WhatsApp',
  'Truth Social',
  'LinkedIn',
  'Odnoklassniki',
]);

/** Small letters alone describe: "the state channel"; agencies that write themselves small are in the table. */
const isName = (name: string): boolean => name !== name.toLowerCase() || name.length <= 4 || /[.@]/.test(name);

/** What every reading of a report's credits looks up: its media, its sentences, where they stand. */
export class CreditScan {
  protected readonly analysis: Analysis;
  protected readonly document: Document;
  protected readonly carriers: readonly Carrier[];
  protected readonly byToken: ReadonlyMap<number, Carrier>;
  /** Names in the dateline, which a sign-off may repeat though no table knows them. */
  protected readonly headNames = new Set<string>();
  /** Where statements begin, in the order of the text. */
  private readonly statements: readonly { readonly id: string; readonly start: number }[];

  constructor(analysis: Analysis, document: Document) {
    this.analysis = analysis;
    this.document = document;
    const all = new Set(analysis.sentences.map(({ index }) => index));
    this.carriers = scanCarriers(analysis, all).filter(({ as, kind }) => as === 'named' && isMedium(kind));
    this.byToken = new Map(this.carriers.map((carrier) => [carrier.from, carrier]));
    this.statements = document.statements
      .map(({ id, content }) => ({ id, start: content[0]?.start ?? 0 }))
      .sort((a, b) => a.start - b.start);
  }

  /** Platforms are where words stand, not who published them. */
  protected isNews(name: string): boolean {
    return !PLATFORMS.has(name) && isName(name);
  }

  /** The medium that a span names, where it names no more than that. */
  protected carrierIn({ start, end }: Span): Carrier | undefined {
    const { tokens } = this.analysis;
    const carrier = this.carriers[countBefore(this.carriers, ({ from }) => (tokens.start[from] ?? 0) < start)];
    if (!carrier || (tokens.end[carrier.to - 1] ?? 0) > end || PLATFORMS.has(carrier.name)) return undefined;
    return (tokens.end[carrier.to - 1] ?? 0) >= end - 1 ? carrier : undefined;
  }

  /** A medium of the table that the scan of carriers passed over, since it stands behind another. */
  protected tableAt(i: number): Carrier | undefined {
    return this.byToken.get(i);
  }

  /** Whether a token stands where a dateline does: early in the first sentence of one of the first blocks. */
  protected isHead(token: number, sentence: Sentence): boolean {
    return sentence.index < HEADING && token - sentence.from < HEAD && this.isFirstOf(sentence);
  }

  protected isFirstOf({ index, block }: Sentence): boolean {
    return this.analysis.sentences[index - 1]?.block !== block;
  }

  /** Whether a sentence stands in the last block that has any, or ends the report. */
  protected isTail({ block }: Sentence): boolean {
    return block === this.analysis.sentences.at(-1)?.block;
  }

  /** Whether a sentence is a note about the report: in the first or the last block, and short. */
  protected isNote(sentence: Sentence): boolean {
    return (this.isTail(sentence) || sentence.index < 3) && sentence.to - sentence.from <= 3 * HEAD;
  }

  protected inBlock(sentence: Sentence): readonly string[] {
    const block = this.document.blocks[sentence.block];
    return block ? this.statementsIn(block.start, block.end) : [];
  }

  /** The statements that a credit in a sentence covers: its own, and those before it that it speaks of. */
  protected around(sentence: Sentence): Credit['statements'] {
    const { sentences, tokens } = this.analysis;
    const rules = sentence.language.credits;
    const before = sentences[sentence.index - 1];
    const backward = rules.backward.has(tokens.lower[sentence.from] ?? '') && before?.block === sentence.block;
    if (sentence === sentences.at(-1) && backward && sentences.length <= SHORT) return 'all';
    if (sentences.length === 1) return 'all';
    return this.statementsIn(backward && before ? before.start : sentence.start, sentence.end);
  }

  protected covers(statements: readonly string[], { start }: Credit): Credit['statements'] {
    const { sentences } = this.analysis;
    const sentence = sentences[sentenceAt(this.analysis, start)];
    const around = sentence ? this.around(sentence) : [];
    return around === 'all' ? 'all' : [...new Set([...statements, ...around])].sort(byNumber);
  }

  protected statementsIn(start: number, end: number): readonly string[] {
    const { statements } = this;
    return statements.slice(firstAt(statements, start), firstAt(statements, end)).map(({ id }) => id);
  }

  protected text(from: number, to: number): string {
    const { tokens } = this.analysis;
    return tokens.text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);
  }

  protected made({
    from,
    to,
    ...rest
  }: Omit<Credit, 'start' | 'end'> & { readonly from: number; readonly to: number }): Credit {
    const { tokens } = this.analysis;
    return { ...rest, start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
  }
}
