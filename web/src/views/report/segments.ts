import type { Block, Document, Marker } from '../../../../src/model/index.ts';

/** A stretch of text in which nothing begins or ends: the same statements, marks and figures from its start to its end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Indexes of the statements whose content holds it, the outermost first. */
  readonly statements: readonly number[];
  /** Indexes of the statements it is the speaker of, the cue of, or in the frame of. */
  readonly speakers: readonly number[];
  readonly cues: readonly number[];
  readonly frames: readonly number[];
  /** Statements that begin with it. */
  readonly begins: readonly number[];
  readonly marker?: Pick<Marker, 'kind' | 'holder'>;
  /** True where the marker ends with it: its sign stands behind. */
  readonly markerEnds: boolean;
  /** True inside a figure. */
  readonly figure: boolean;
}

export interface TextBlock {
  readonly kind: Exclude<Block['kind'], 'furniture'>;
  readonly start: number;
  readonly language?: string;
  readonly segments: readonly Segment[];
}
/** Neighbouring blocks of what the site put around the text, folded into one. */
export interface FurnitureBlock {
  readonly kind: 'furniture';
  readonly start: number;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}
export type ShownBlock = TextBlock | FurnitureBlock;

type Layer = 'content' | 'speaker' | 'cue' | 'frame' | 'marker' | 'figure';
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly layer: Layer;
  /** Index of the statement, or of the marker. */
  readonly index: number;
}

type Read = Pick<Document, 'text' | 'blocks' | 'statements' | 'quantities'>;

/**
 * A report as the page shows it: its blocks, each cut at every border of a statement, speaker, cue, frame, marker or
 * figure, so that whatever overlaps or nests is a list on each segment. Every character of the text is in one segment or
 * one piece of furniture, but for space between blocks. O(n log n) in the number of stretches.
 */
export function shownBlocks(document: Read): ShownBlock[] {
  const { stretches, markers } = stretchesOf(document);
  const blocks = blocksOf(document);
  const sweep = new Sweep(stretches, markers);
  const shown: ShownBlock[] = [];
  let furniture: { start: number; end: number }[] | undefined;
  for (const block of blocks) {
    if (block.kind === 'furniture') {
      if (!furniture) {
        furniture = [];
        shown.push({ kind: 'furniture', start: block.start, pieces: furniture });
      }
      furniture.push({ start: block.start, end: block.end });
      sweep.to(block.end);
      continue;
    }
    furniture = undefined;
    shown.push({
      kind: block.kind,
      start: block.start,
      ...(block.language !== undefined && { language: block.language }),
      segments: sweep.segments(block.start, block.end),
    });
  }
  return shown;
}

/** The blocks in order, without overlap, with what stands between two of them as a paragraph: nothing is lost. */
function blocksOf({ text, blocks }: Read): Block[] {
  const all: Block[] = [];
  let at = 0;
  const between = (end: number): void => {
    const gap = text.slice(at, end);
    const lead = gap.length - gap.trimStart().length;
    if (lead < gap.length) all.push({ kind: 'paragraph', start: at + lead, end: at + gap.trimEnd().length });
  };
  for (const block of [...blocks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(block.start, at);
    const end = Math.min(block.end, text.length);
    if (end <= start) continue;
    between(start);
    all.push(start === block.start && end === block.end ? block : { ...block, start, end });
    at = end;
  }
  between(text.length);
  return all;
}

function stretchesOf({ statements, quantities }: Read): { stretches: Stretch[]; markers: Marker[] } {
  const stretches: Stretch[] = [];
  const markers = new Map<string, Marker>();
  for (const [index, { content, attribution, certainty }] of statements.entries()) {
    for (const { start, end } of content) stretches.push({ start, end, layer: 'content', index });
    for (const { start, end } of attribution?.speaker?.spans ?? [])
      stretches.push({ start, end, layer: 'speaker', index });
    for (const { start, end } of attribution?.cue?.spans ?? []) stretches.push({ start, end, layer: 'cue', index });
    for (const { start, end } of attribution?.frame?.spans ?? []) stretches.push({ start, end, layer: 'frame', index });
    for (const marker of certainty.markers) markers.set(`${marker.start}-${marker.end}`, marker);
  }
  const list = [...markers.values()];
  for (const [index, { start, end }] of list.entries()) stretches.push({ start, end, layer: 'marker', index });
  for (const [index, { start, end }] of quantities.entries()) stretches.push({ start, end, layer: 'figure', index });
  return { stretches: stretches.filter(({ start, end }) => end > start), markers: list };
}

/** Walks once over the stretches in order of their starts, knowing which are open. */
class Sweep {
  readonly #starts: readonly Stretch[];
  readonly #cuts: readonly number[];
  readonly #markers: readonly Marker[];
  readonly #firstOf = new Map<number, number>();
  #open: Stretch[] = [];
  #next = 0;
  #cut = 0;

  constructor(stretches: readonly Stretch[], markers: readonly Marker[]) {
    // At the same start the longer is the outer one.
    this.#starts = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
    this.#cuts = [...new Set(stretches.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
    this.#markers = markers;
    for (const { layer, index, start } of this.#starts)
      if (layer === 'content' && !this.#firstOf.has(index)) this.#firstOf.set(index, start);
  }

  /** Opens and closes what begins and ends up to a position. */
  to(at: number): void {
    this.#open = this.#open.filter(({ end }) => end > at);
    for (let next = this.#starts[this.#next]; next && next.start <= at; next = this.#starts[++this.#next])
      if (next.end > at) this.#open.push(next);
    while ((this.#cuts[this.#cut] ?? Number.POSITIVE_INFINITY) <= at) this.#cut++;
  }

  segments(start: number, end: number): Segment[] {
    const segments: Segment[] = [];
    for (let at = start; at < end; ) {
      this.to(at);
      const until = Math.min(this.#cuts[this.#cut] ?? end, end);
      segments.push(this.#segment(at, until, at === start));
      at = until;
    }
    return segments;
  }

  #segment(start: number, end: number, first: boolean): Segment {
    const of = (layer: Layer): number[] => {
      const found: number[] = [];
      for (const open of this.#open) if (open.layer === layer && !found.includes(open.index)) found.push(open.index);
      return found;
    };
    const statements = of('content');
    const marked = this.#open.find(({ layer }) => layer === 'marker');
    const marker = marked && this.#markers[marked.index];
    return {
      start,
      end,
      statements,
      speakers: of('speaker'),
      cues: of('cue'),
      frames: of('frame'),
      begins: statements.filter((index) => {
        const begin = this.#firstOf.get(index) ?? -1;
        if (begin === start || (first && begin < start)) {
          // Told once: where it begins, or where the first block that shows it does.
          this.#firstOf.delete(index);
          return true;
        }
        return false;
      }),
      ...(marker && { marker: { kind: marker.kind, holder: marker.holder } }),
      markerEnds: marked !== undefined && marked.end === end,
      figure: this.#open.some(({ layer }) => layer === 'figure'),
    };
  }
}
