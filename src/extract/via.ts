import type { Via } from '../model/index.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Attributed } from './attribution/attributed.ts';
import { firstFrom, type Range, rangesOf } from './coverage.ts';
import { type Carrier, scanCarriers } from './media.ts';

/** Answers through what a statement of this report came, outermost first. */
export type FindVia = (attributed: Attributed) => readonly Via[];

/** Tokens at the head of a report in which "(dpa)" or "MOSCOW (AP) —" is its dateline. */
const HEAD = 14;
/** Tokens beyond its frame that are searched for a statement's carriers. */
const REACH = 30;

/** Credits kept of a report and of a block: more is a list of media, no credit. */
const MOST_CREDITS = 4;
const NONE: readonly Carrier[] = [];

/** How near to the reader a link is; links of one rank stand as in the text. */
const Rank = { quoting: 0, medium: 1, channel: 2, source: 3 } as const;

/**
 * Reads the carriers of a report once (media by name, channels, documents, events), then answers for each statement. Its
 * links are those in the frame and beside it, outside any content (`covered`, one flag a token), that are not its
 * speaker; before them the channel that the report was forwarded from and the agency that it is credited to.
 */
export function readVia(analysis: Analysis, attributed: readonly Attributed[], covered: Uint8Array): FindVia {
  const carriers = scanCarriers(analysis, framedSentences(analysis, attributed));
  const credits = creditsOf(analysis, carriers);
  const { forwardedFrom } = analysis.source;
  const forwarded: Via[] = forwardedFrom ? [{ kind: 'channel', name: forwardedFrom, spans: [] }] : [];
  return (item) => {
    if (!carriers.length) return forwarded;
    const speaker = rangesOf(analysis, item.speaker);
    const links = new Set<Carrier>();
    for (const zone of zonesOf(analysis, item, covered))
      for (const carrier of beginningIn(carriers, zone)) if (!isOfSpeaker(carrier, speaker)) links.add(carrier);
    const ordered = [...links].sort((a, b) => rankOf(a) - rankOf(b) || a.from - b.from);
    const named = new Set(ordered.map(({ name }) => name));
    for (const range of speaker)
      for (const carrier of beginningIn(carriers, range)) if (isOfSpeaker(carrier, speaker)) named.add(carrier.name);
    const outer = credits.at(blockOf(analysis, item)).filter(({ name }) => !named.has(name));
    return [...forwarded, ...[...outer, ...ordered].map((carrier) => linkOf(analysis, carrier))];
  };
}

/** The carriers that begin in a range, found by bisection. */
function beginningIn(carriers: readonly Carrier[], { from, to }: Range): readonly Carrier[] {
  const first = firstFrom(carriers, from);
  let last = first;
  while (last < carriers.length && (carriers[last]?.from ?? to) < to) last++;
  return first < last ? carriers.slice(first, last) : NONE;
}

/** Whether a carrier is the speaker or part of its name. "X im Fernsehen" is X, and television the link. */
function isOfSpeaker(carrier: Carrier, speaker: readonly Range[]): boolean {
  return speaker.some(
    ({ from, to }) => from < carrier.to && carrier.from < to && !(carrier.placed && carrier.from > from + 1),
  );
}

function rankOf({ kind, quotes }: Carrier): number {
  if (quotes) return Rank.quoting;
  if (kind === 'document' || kind === 'event') return Rank.source;
  return kind === 'channel' ? Rank.channel : Rank.medium;
}

function linkOf({ tokens }: Analysis, { kind, name, from, to }: Carrier): Via {
  return { kind, name, spans: [{ start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 }] };
}

/** Indexes of the sentences that hold a part of some frame. */
function framedSentences(analysis: Analysis, attributed: readonly Attributed[]): ReadonlySet<number> {
  const framed = new Set<number>();
  for (const { frame, cue, addressee } of attributed)
    for (const spans of [frame, cue, addressee]) for (const { start } of spans) framed.add(sentenceAt(analysis, start));
  return framed;
}

function blockOf(analysis: Analysis, item: Attributed): number {
  return analysis.sentences[sentenceAt(analysis, item.content[0]?.start ?? 0)]?.block ?? -1;
}

/** The frame, cue and addressee, and what stands beside them in their sentence up to a content. */
function zonesOf(analysis: Analysis, item: Attributed, covered: Uint8Array): Range[] {
  const zones: Range[] = [];
  for (const spans of [item.frame, item.cue, item.addressee])
    for (const range of rangesOf(analysis, spans)) {
      const sentence = analysis.sentences[sentenceAt(analysis, analysis.tokens.start[range.from] ?? 0)];
      let { from, to } = range;
      const first = Math.max(sentence?.from ?? from, from - REACH);
      const last = Math.min(sentence?.to ?? to, to + REACH);
      while (from > first && !covered[from - 1]) from--;
      while (to < last && !covered[to]) to++;
      zones.push({ from, to });
    }
  return zones;
}

/** To whom a report is credited: as a whole, and block by block. */
class Credits {
  private readonly whole: Carrier[] = [];
  private readonly blocks = new Map<number, Carrier[]>();

  /** Keeps a credit of one block, or of the whole report (`block` -1), unless enough or the same are known. */
  add(carrier: Carrier, block: number): void {
    const known = block < 0 ? this.whole : (this.blocks.get(block) ?? []);
    if (known.length >= MOST_CREDITS || known.some(({ name }) => name === carrier.name)) return;
    known.push(carrier);
    if (block >= 0) this.blocks.set(block, known);
  }

  /** The credits that hold for a block. */
  at(block: number): readonly Carrier[] {
    const own = this.blocks.get(block);
    return own ? [...this.whole, ...own] : this.whole;
  }
}

/** "(dpa)" in brackets or "Quelle: TASS": at the head or as the end of a report its credit, else its paragraph's. */
function creditsOf(analysis: Analysis, carriers: readonly Carrier[]): Credits {
  const { tokens, sentences, source } = analysis;
  const last = sentences.at(-1);
  const firstParagraph = source.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const credits = new Credits();
  for (const carrier of carriers) {
    if (carrier.as !== 'named') continue;
    const before = tokens.word[carrier.from - 1] ?? '';
    const after = tokens.word[carrier.to] ?? '';
    const bracketed = (before === '(' || before === '/') && (after === ')' || after === '/' || after === ',');
    if (!bracketed && before !== ':') continue;
    const sentence = sentences[sentenceAt(analysis, tokens.start[carrier.from] ?? 0)];
    if (!sentence) continue;
    const sourced = before === ':' && sentence.language.via.sources.has(tokens.lower[carrier.from - 2] ?? '');
    if (!bracketed && !sourced) continue;
    const head = carrier.from - sentence.from < HEAD && sentence.block <= firstParagraph;
    credits.add(carrier, head || sourced || sentence === last ? -1 : sentence.block);
  }
  return credits;
}
