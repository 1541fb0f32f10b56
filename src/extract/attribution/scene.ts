import type { AttributionData } from '../../language/shared/attribution.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { datelineAt } from '../dateline.ts';
import { entryTextAt } from '../entries.ts';
import { looksUttered } from './clause.ts';
import type { Quotation } from './quotations.ts';
import type { Scene, Unit } from './unit.ts';

/** Longest chain of sentences that one quotation may hold together. */
const MAX_SENTENCES = 40;

const BULLETS = new Set(['•', '·', '–', '—', '-', '*', '‣', '▪', '●', '○', '◦']);
const isStop = (word: string): boolean =>
  word === '.' || word === '!' || word === '?' || word === '…' || word.startsWith('..');

function lastOf(tokens: Tokens, from: number, to: number): number {
  let last = to;
  const { kind, word } = tokens;
  // "Zwei Tote gemeldet +++"
  while (last > from + 1 && word[last - 1] === '+') last--;
  while (last > from + 1 && kind[last - 1] === TokenKind.punctuation && isStop(word[last - 1] ?? '')) last--;
  return last;
}

/** Past the bullet of a list item, the time of an entry and the date line of an agency report; whether an entry begins. */
function firstWord({ tokens }: Analysis, from: number, to: number): { readonly at: number; readonly entry: boolean } {
  let at = from;
  while (at < to - 1 && (tokens.kind[at] === TokenKind.symbol || BULLETS.has(tokens.word[at] ?? ''))) at++;
  const past = entryTextAt(tokens, at, to);
  const entry = past > at && (from === 0 || (tokens.gap[from] ?? Gap.none) >= Gap.newline);
  return { at: datelineAt(tokens, past, to)?.to ?? past, entry };
}

/** Longest unit, in tokens. What is longer is no sentence: in pieces, no rule that reads a whole unit costs more than linear time. */
const MAX_TOKENS = 600;

function cut(from: number, to: number): readonly TokenRange[] {
  const out: TokenRange[] = [];
  for (let at = from; at < to; at += MAX_TOKENS) out.push({ from: at, to: Math.min(to, at + MAX_TOKENS) });
  return out;
}

/** The bits that one of the tokens has. */
function allOf(bits: Int32Array, { from, to }: TokenRange): number {
  let all = 0;
  for (let i = from; i < to; i++) all |= bits[i] ?? 0;
  return all;
}

/** Words of a name at most before the verb of saying that it opens its sentence with. */
const LONGEST_NAME = 5;

/**
 * "“What letters?” Hale said.": whether the sentence from token `from` is the frame of words in marks that end right before
 * it with a mark of their own, a name and a verb of saying with nothing said behind it.
 */
function framesQuotation({ tokens }: Analysis, from: number, to: number, data: AttributionData): boolean {
  if (!data.svo?.bareClauses || tokens.kind[from - 1] !== TokenKind.quote || tokens.gap[from] !== Gap.space)
    return false;
  let verb = from;
  while (verb < Math.min(to, from + LONGEST_NAME) && /^\p{Lu}|^\.$/u.test(tokens.word[verb] ?? '')) verb++;
  const form = verb > from ? data.verbs.get(tokens.lower[verb] ?? '') : undefined;
  const cue = form?.find(
    ({ verb: { takes, particle }, form }) =>
      form === 'finite' && takes.has('quotation') && particle.every((word, k) => tokens.lower[verb + 1 + k] === word),
  );
  if (!cue) return false;
  const behind = verb + 1 + cue.verb.particle.length;
  const tag = data.tags.get(tokens.lower[behind] ?? '') ?? 0;
  return behind >= to || tokens.kind[behind] !== TokenKind.word || (tag & (Tag.preposition | Tag.adverb)) !== 0;
}

/**
 * Joins the sentences that a quotation spans, and its frame behind its own mark; everything else is a unit of its own.
 * `labels`: where those end that name who has the word ("Q:"), by the token they begin with: units begin behind them.
 */
export function setScene(
  analysis: Analysis,
  quotations: readonly Quotation[],
  tags: Int32Array,
  labels: ReadonlyMap<number, number> = new Map(),
): Scene {
  const { tokens, triggers, sentences, entries } = analysis;
  const heads = new Set(entries.flatMap((entry) => [entry.to, entry.title]));
  const quoted = new Int32Array(tokens.count).fill(-1);
  for (const [index, { from, to, nested }] of quotations.entries()) if (!nested) quoted.fill(index, from, to);
  const units: Unit[] = [];
  let next = 0;
  let q = 0;
  while (next < sentences.length) {
    const first = sentences[next];
    if (!first) break;
    let end = next;
    const joins = (): boolean => {
      const here = sentences[end];
      const after = sentences[end + 1];
      if (!here || !after || after.block !== here.block || end - next >= MAX_SENTENCES) return false;
      const quote = quoted[after.from] ?? -1;
      if (quote < 0 && quotations[quoted[after.from - 1] ?? -1]?.closed)
        return framesQuotation(analysis, after.from, after.to, first.language.attribution);
      return quote >= 0 && quote === quoted[here.to - 1] && quotations[quote]?.closed === true;
    };
    while (joins()) end++;
    const to = sentences[end]?.to ?? first.to;
    const { at: word, entry: clocked } = firstWord(analysis, first.from, to);
    const behind = labels.get(word) ?? labels.get(first.from) ?? word;
    const at = behind < to ? behind : word;
    const entry = clocked || heads.has(first.from);
    for (const piece of cut(at, to)) {
      const inside: number[] = [];
      while (q < quotations.length && (quotations[q]?.from ?? 0) < piece.to) {
        if (!quotations[q]?.nested && (quotations[q]?.from ?? 0) >= piece.from) inside.push(q);
        q++;
      }
      units.push({
        index: units.length,
        from: piece.from,
        to: piece.to,
        last: lastOf(tokens, piece.from, piece.to),
        block: first.block,
        entry: entry && piece.from === at,
        code: first.language.code,
        data: first.language.attribution,
        triggers: allOf(triggers, piece),
        tags: allOf(tags, piece),
        quotations: inside,
      });
    }
    next = end + 1;
  }
  const utterances = new Uint8Array(quotations.length);
  const scene: Scene = { analysis, tokens, tags, triggers, quotations, utterances, quoted, units };
  let at = 0;
  for (const [i, { from }] of quotations.entries()) {
    while (from >= (sentences[at]?.to ?? Number.POSITIVE_INFINITY)) at++;
    const data = sentences[at]?.language.attribution;
    utterances[i] = data && looksUttered(scene, data, i) ? 1 : 0;
  }
  return scene;
}
