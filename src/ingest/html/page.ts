import type { Metadata } from './metadata.ts';

export type ChunkKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row';

/** A stretch of a page that a browser shows as one block, with the way back to the source. */
export interface Chunk {
  readonly kind: ChunkKind;
  text: string;
  /** Pieces of the text: where each begins in `text`, its length there, and where it begins and ends in the source. */
  readonly at: number[];
  readonly lengths: number[];
  readonly from: number[];
  readonly to: number[];
  readonly links: { readonly start: number; end: number; readonly url: string }[];
  /** 1 to 6 for headings. */
  readonly level: number;
  /** Whether it stands in navigation, a form, a footer, a comment section or the like. */
  readonly aside: boolean;
  /** For items: index of the chunk of the item around it, or -1. */
  readonly inside: number;
  /** Number of the list or table it belongs to, or 0. */
  readonly group: number;
  /** What the page itself says of the element: byline, date. */
  readonly role: string;
}

/** A page read in one pass. */
export interface Page {
  readonly chunks: readonly Chunk[];
  readonly metadata: Metadata;
  /** The page again, clean: containers with their class and role, and each chunk as an element with its number. */
  readonly skeleton: string;
  /** The depths of the skeleton's elements summed up: what work with every element's whole content costs. */
  readonly load: number;
  /** Whether elements were nested so deep that their nesting was left out. */
  readonly flattened: boolean;
  /** Whether there were too many blocks, so that the last one holds the rest. */
  readonly cut: boolean;
}
