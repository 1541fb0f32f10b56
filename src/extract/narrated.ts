import { Tag } from '../language/shared/tags.ts';
import type { Span } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { TokenKind, type Tokens, tokenAt } from '../text/tokens.ts';
import { type Analysis, type Sentence, sentenceAt } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { findQuotations } from './attribution/quotations.ts';
import { looksFinite } from './clauses.ts';
import { coverage, firstFrom, type Range, rangesOf } from './coverage.ts';
import { datelineAt } from './dateline.ts';
import { isTaken, type Part, partsOf } from './narrated-lines.ts';
import { isNoAssertion, isRequest } from './no-assertion.ts';

/** Something the report says in its own voice. */
export interface Narrated {
  readonly kind: 'narrated';
  readonly content: readonly Span[];
  /** No one's word but the report's. */
  readonly speaker: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly rule: string;
  readonly score: number;
}

/** How sure each shape is to be an assertion of the report's own. */
const Score = { sentence: 0.85, exclamation: 0.6, unended: 0.55, remainder: 0.6, figure: 0.5 } as const;
/** Words below which a stretch says nothing that could be checked. */
const FEWEST = 3;
/** Words in marks up to which they may be a name or scare quotes. */
const FEW_QUOTED = 2;
const NONE: readonly Span[] = [];
const OWN_KINDS = new Set(['paragraph', 'item']);

/**
 * The narrated statements of a report, in the order of its text: whole sentences with a finite verb that no attribution
 * covers; of a partly attributed sentence the main clause that stands before the cue's ("Tokajew entließ die Regierung
 * und sagte …"); lines of figures ("Russland: 3.000 Soldaten"). No questions, requests, headings, quoted blocks, nor the
 * line that says when the report was published (but what stands behind a date line), nor sentences in quotation marks
 * or in no language that is read. `content` flags the tokens that some
 * attribution's content covers; what stands in `turns` is somebody's word; `depths` are `clauseDepths` of the report; `counted` are the figures that count something: each stands in a statement.
 */
export function findNarrated(
  analysis: Analysis,
  attributed: readonly Attributed[],
  content: Uint8Array,
  depths: Uint8Array,
  counted: readonly Counted[] = [],
  turns: readonly Range[] = [],
): readonly Narrated[] {
  const spans: (readonly Span[])[] = [];
  const cues: Range[] = [];
  for (const { content, cue, frame, speaker } of attributed) {
    spans.push(content, cue, frame, speaker);
    const [first] = rangesOf(analysis, cue);
    if (first) cues.push(first);
  }
  cues.sort((a, b) => a.from - b.from);
  const taken = coverage(analysis, spans);
  const quoted = quotedTokens(analysis);
  const found: Narrated[] = [];
  const spoken = new Uint8Array(turns.length ? analysis.tokens.count : 0);
  for (const { from, to } of turns) spoken.fill(1, from, to);
  const titles = new Set(analysis.entries.flatMap(({ to, title }) => (title > to ? [to] : [])));
  for (const sentence of analysis.sentences) {
    if (spoken[sentence.to - 1] || titles.has(sentence.from)) continue;
    const block = analysis.source.blocks[sentence.block];
    if (!OWN_KINDS.has(block?.kind ?? '')) continue;
    // whose word a sentence is cannot be told in a language that is not read
    if (block?.language === undefined && analysis.source.language === undefined) continue;
    const news = newsOf(analysis, sentence);
    if (!news) continue;
    for (const part of partsOf(analysis, news, taken)) {
      const narrated = part.figures
        ? figureLine(analysis, sentence, part)
        : isTaken(taken, part)
          ? (remainder(analysis, sentence, part, content, cues, depths) ??
            clauseBefore(analysis, sentence, part, taken, depths, counted))
          : isQuotation(quoted, part)
            ? null
            : wholeSentence(analysis, sentence, part, depths);
      if (narrated) found.push(narrated);
    }
  }
  found.push(...aboutSpeakers(analysis, attributed, counted, content));
  return [...found, ...uncovered(analysis, found, counted, { taken, quoted, content, spoken })];
}

/** "The bank, which employs 19 people, declined": what stands between commas about who speaks, and counts something, is nobody's word. */
function aboutSpeakers(
  analysis: Analysis,
  attributed: readonly Attributed[],
  counted: readonly Counted[],
  content: Uint8Array,
): readonly Narrated[] {
  const { tokens } = analysis;
  const out = new Map<number, Narrated>();
  for (const { speaker } of attributed) {
    const [span] = speaker;
    const figure = span && counted[countBefore(counted, ({ start }) => start < span.start)];
    if (!figure || figure.end > span.end || out.has(figure.start)) continue;
    const language = analysis.sentences[sentenceAt(analysis, span.start)]?.language;
    let from = tokenAt(tokens, figure.start);
    let to = from;
    if (content[from]) continue;
    const last = tokenAt(tokens, span.end - 1) + 1;
    while ((tokens.start[from] ?? 0) > span.start && tokens.word[from - 1] !== ',') from--;
    while (to < last && tokens.word[to] !== ',') to++;
    if (!language || tokens.word[from - 1] !== ',' || (tokens.start[from - 1] ?? 0) < span.start) continue;
    if (to - from >= FEWEST)
      out.set(figure.start, made(analysis, { from, to }, `${language.code}/narrated-figure`, Score.figure));
  }
  return [...out.values()];
}

/** Where a figure stands, and what it counts; absent of a number without a noun. */
type Counted = Span & { readonly kind?: string | undefined };

/** Marks that end the stretch around a figure. */
const STRETCH_ENDS = new Set([';', ':', '?']);

/**
 * Sentences, and clauses between semicolons, with a figure that no other statement holds («Погибли трое пожарных.»), so
 * long as they are no question, no quotation and not right beside the words of an attribution. `counted`: where the figures stand, in
 * the order of the text.
 */
function uncovered(
  analysis: Analysis,
  found: readonly Narrated[],
  counted: readonly Counted[],
  {
    taken,
    quoted,
    content,
    spoken,
  }: {
    readonly taken: Uint8Array;
    readonly quoted: Uint8Array | null;
    readonly content: Uint8Array;
    readonly spoken: Uint8Array;
  },
): readonly Narrated[] {
  if (counted.length === 0) return [];
  const { tokens, sentences, source } = analysis;
  const told = coverage(
    analysis,
    found.map(({ content }) => content),
  );
  const out: Narrated[] = [];
  let s = 0;
  let done = 0;
  let seen = -1;
  let attributes = false;
  let touched = false;
  // the stretch around the figure before: those that stand in it share it
  let from = 0;
  let to = 0;
  let shared = true;
  for (const { start, end, kind } of counted) {
    while (s < sentences.length - 1 && start >= (sentences[s]?.end ?? 0)) s++;
    const sentence = sentences[s];
    if (sentence && seen !== s) {
      // a sentence that only names whose word the next one is says something of its own
      attributes = content.subarray(sentence.from, sentence.to).includes(1);
      touched = attributes || isTaken(taken, sentence) || isTaken(told, sentence);
      to = 0;
      seen = s;
    }
    if (!sentence || start < sentence.start || end > sentence.end) continue;
    const at = tokenAt(tokens, start);
    const block = source.blocks[sentence.block];
    if (at < done || content[at] || told[at] || spoken[at] || quoted?.[at] || !OWN_KINDS.has(block?.kind ?? ''))
      continue;
    if ((block?.language ?? source.language) === undefined || !newsOf(analysis, sentence)) continue;
    const ends = (i: number): boolean =>
      (attributes && taken[i] === 1) || told[i] === 1 || STRETCH_ENDS.has(tokens.word[i] ?? '');
    if (at >= to || !shared) {
      shared = !ends(at);
      from = at;
      to = at + 1;
      while (from > Math.max(sentence.from, done) && !ends(from - 1)) from--;
      while (to < sentence.to && !ends(to)) to++;
    }
    // "the coroner reported 14 deaths; York had nine": a number without a noun is told where its clause stands apart
    const apart = tokens.word[from - 1] === ';' || tokens.word[to] === ';';
    const beyond = from > sentence.from + 1 || touched;
    if (kind === undefined && !(apart && beyond) && (touched || !isTerse(analysis, sentence, { from, to }, at)))
      continue;
    done = to;
    // beside the words of an attribution it may belong to them
    const beside =
      attributes && ((from > sentence.from && taken[from - 1] === 1) || (to < sentence.to && taken[to] === 1));
    if (tokens.word[to] === '?' || beside) continue;
    const range = trimmed(tokens, from, to);
    const { conjunctions } = sentence.language.clauses;
    while (range.from < at && (tokens.word[range.from] === ',' || conjunctions.has(tokens.lower[range.from] ?? '')))
      range.from++;
    while (range.to > at + 1 && /^[,–—-]$/.test(tokens.word[range.to - 1] ?? '')) range.to--;
    if (range.to - range.from < FEWEST || isRequest(tokens, sentence, range)) continue;
    out.push(made(analysis, range, `${sentence.language.code}/narrated-figure`, Score.figure));
  }
  return out;
}

/** Tokens of a sentence that says how many and little more. */
const TERSE = 9;

/** "So far officially 118.", «Мятежников 200», «Взяли 84»: a whole short sentence with a number that no preposition governs. */
function isTerse({ tokens }: Analysis, { from, to, language }: Sentence, range: Range, at: number): boolean {
  if (range.from !== from || range.to < to - 1 || to - from > TERSE || at === from) return false;
  const before = language.attribution.tags.get(tokens.lower[at - 1] ?? '') ?? 0;
  return (
    tokens.kind[at - 1] === TokenKind.word &&
    (before & Tag.preposition) === 0 &&
    /^[.!]$/.test(tokens.word[to - 1] ?? '')
  );
}

/** For each token whether it stands in a quotation of more than a few words; null where the report has none. */
function quotedTokens(analysis: Analysis): Uint8Array | null {
  let flags: Uint8Array | null = null;
  for (const { from, to, nested } of findQuotations(analysis)) {
    if (nested || to - from - 2 <= FEW_QUOTED) continue;
    flags ??= new Uint8Array(analysis.tokens.count);
    flags.fill(1, from, to);
  }
  return flags;
}

/** Whether a part begins in a quotation or is mostly one. */
function isQuotation(quoted: Uint8Array | null, { from, to }: Range): boolean {
  if (!quoted) return false;
  let inside = 0;
  for (let i = from; i < to; i++) inside += quoted[i] ?? 0;
  return quoted[from] === 1 || inside * 2 > to - from;
}

/**
 * A sentence without the date of publication that it may hold: what stands behind a date line ("KYIV, 24 February 2022
 * (AP) — Shells fell."); undefined of a line that only dates or signs the report.
 */
function newsOf({ source, tokens }: Analysis, sentence: Sentence): Range | undefined {
  const at = source.published?.start;
  if (at === undefined || at < sentence.start || at >= sentence.end) return sentence;
  const dateline = datelineAt(tokens, sentence.from, sentence.to);
  return dateline && { from: dateline.to, to: sentence.to };
}

function figureLine(analysis: Analysis, { language }: Sentence, { from, to }: Part): Narrated {
  return made(analysis, trimmed(analysis.tokens, from, to), `${language.code}/narrated-figure`, Score.figure);
}

function wholeSentence(analysis: Analysis, sentence: Sentence, part: Part, depths: Uint8Array): Narrated | null {
  const { tokens } = analysis;
  const range = trimmed(tokens, part.from, part.to);
  let mark = range.to - 1;
  while (mark > range.from && (tokens.kind[mark] === TokenKind.quote || tokens.word[mark] === ')')) mark--;
  const end = tokens.word[mark] ?? '';
  if (end === '?' || end === ':' || end === '…' || end.startsWith('...')) return null;
  if (isRequest(tokens, sentence, range)) return null;
  if (isNoAssertion(tokens, sentence, range)) return null;
  const hanging = end === ',';
  if (hanging && analysis.source.blocks[sentence.block]?.kind !== 'item') return null;
  if (!asserts(tokens, sentence, range, depths, end === '.')) return null;
  const score = end === '.' ? Score.sentence : end === '!' ? Score.exclamation : Score.unended;
  return made(analysis, range, `${sentence.language.code}/narrated`, score);
}

/** Of a sentence with an attribution: the main clauses before the one of its cue. */
function remainder(
  analysis: Analysis,
  sentence: Sentence,
  part: Part,
  content: Uint8Array,
  cues: readonly Range[],
  depths: Uint8Array,
): Narrated | null {
  const { tokens } = analysis;
  const cue = cues[firstFrom(cues, part.from)];
  if (!cue || cue.from >= part.to) return null;
  const { conjunctions } = sentence.language.clauses;
  let joint = -1;
  for (let i = cue.from - 1; i > part.from; i--) {
    if (content[i]) return null;
    if ((depths[i] ?? 0) === 0 && conjunctions.has(tokens.lower[i] ?? '')) {
      joint = i;
      break;
    }
  }
  if (joint < 0) return null;
  let to = joint;
  if (tokens.word[to - 1] === ',') to--;
  const range = trimmed(tokens, part.from, to);
  for (let i = range.from; i < range.to; i++) if (content[i]) return null;
  if (!asserts(tokens, sentence, range, depths, false) || isRequest(tokens, sentence, range)) return null;
  return made(analysis, range, `${sentence.language.code}/narrated-clause`, Score.remainder);
}

/** Words that may stand between a comma and the first words of an attribution: ", although just", ", где". */
const JOINED = 3;

/**
 * "Fifteen are missing, although the elder insists on 40", "1.500 kamen, die Polizei zählte 600": of a sentence whose first
 * attribution begins behind a comma the main clause before that, where it counts something: the count is nobody's word.
 */
function clauseBefore(
  analysis: Analysis,
  sentence: Sentence,
  part: Part,
  taken: Uint8Array,
  depths: Uint8Array,
  counted: readonly Counted[],
): Narrated | null {
  const { tokens } = analysis;
  let comma = part.from;
  while (comma < part.to && !taken[comma]) comma++;
  const joins = (i: number): boolean => {
    const tag = sentence.language.attribution.tags.get(tokens.lower[i] ?? '') ?? 0;
    return (tag & (Tag.coordinator | Tag.subordinator | Tag.relative | Tag.adverb)) !== 0;
  };
  const first = comma--;
  while (comma > part.from && first - comma <= JOINED && joins(comma)) comma--;
  if (comma <= part.from || tokens.word[comma] !== ',') return null;
  const range = trimmed(tokens, part.from, comma);
  const next = counted[countBefore(counted, ({ start }) => start < (tokens.start[range.from] ?? 0))];
  if (!next || next.end > (tokens.end[range.to - 1] ?? 0)) return null;
  if (!asserts(tokens, sentence, range, depths, false) || isRequest(tokens, sentence, range)) return null;
  return made(analysis, range, `${sentence.language.code}/narrated-clause`, Score.remainder);
}

/** Without the bullets before it and the bare links around it. */
function trimmed({ kind, word }: Tokens, from: number, to: number): { from: number; to: number } {
  let first = from;
  let last = to;
  const isEdge = (i: number): boolean => kind[i] === TokenKind.url || kind[i] === TokenKind.symbol;
  while (first < last && (isEdge(first) || /^[•*–—-]$/.test(word[first] ?? ''))) first++;
  while (last > first && isEdge(last - 1)) last--;
  return { from: first, to: last };
}

/** A finite verb in a main clause, and enough words. In a sentence that ends in a full stop a verb's look is enough. */
function asserts(
  tokens: Tokens,
  { language, from: sentenceStart }: Sentence,
  { from, to }: Range,
  depths: Uint8Array,
  ended: boolean,
): boolean {
  const rules = language.clauses;
  let words = 0;
  let finite = false;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) {
      if (tokens.kind[i] === TokenKind.number) words++;
      continue;
    }
    words++;
    if (finite || (depths[i] ?? 0) > 0) continue;
    finite =
      looksFinite(rules, tokens, i, i === sentenceStart) ||
      (ended &&
        (rules.looseVerb?.test(tokens.lower[i] ?? '') ?? false) &&
        i > from &&
        tokens.word[i] === tokens.lower[i]);
  }
  return finite && words >= FEWEST;
}

function made({ tokens }: Analysis, { from, to }: Range, rule: string, score: number): Narrated {
  return {
    kind: 'narrated',
    content: [{ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }],
    speaker: NONE,
    cue: NONE,
    frame: NONE,
    rule,
    score,
  };
}
