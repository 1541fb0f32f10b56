import type { Diagnostic, Link } from '../model/index.ts';
import { decode } from './decode.ts';
import { choose, type Place } from './html/choose.ts';
import type { Metadata } from './html/metadata.ts';
import type { Chunk } from './html/page.ts';
import { walkPage } from './html/walk.ts';
import type { Layout } from './layout/blocks.ts';
import { finishLayout } from './layout/blocks.ts';
import { type DateLine, readByline, readDateLine } from './layout/dates.ts';
import type { Draft } from './layout/draft.ts';
import { isFurniture } from './layout/furniture.ts';
import { LineKind } from './layout/kinds.ts';
import { type LineLink, linksIn } from './layout/links.ts';
import { Marker } from './layout/markers.ts';
import { type OffsetMap, piecedMap } from './offset-map.ts';
import { failure, type Input, type Reading, type ReadOptions } from './reading.ts';
import { type Given, settleSource, sha256 } from './source.ts';

/** Reads an HTML page: one report, its text the blocks of its article as a browser would show them. `charset` is what it was sent as. */
export async function* readHtml(
  bytes: Uint8Array,
  { name, path }: Input,
  options: ReadOptions,
  charset?: string,
): AsyncGenerator<Reading> {
  const { text: source, map: outer, diagnostics } = await decode(bytes, charset ?? declaredCharset(bytes));
  const page = walkPage(source);
  const { metadata } = page;
  const places = await choose(page);
  const { text, pieces, drafts, links, dates, bylines } = assemble(page.chunks, places, metadata);
  if (drafts.length === 0) {
    yield failure(name, 'empty', 'the page holds no text');
    return;
  }
  const layout: Layout = finishLayout(text, drafts, links, dates, bylines);
  const doubts: Diagnostic[] = [...diagnostics];
  if (page.flattened)
    doubts.push({
      code: 'html-nested',
      message: 'elements are nested so deep that the inner ones were read side by side',
    });
  if (page.cut)
    doubts.push({ code: 'blocks-cut', message: 'too many elements: the last block holds the rest of the page' });
  const origin = {
    format: 'html' as const,
    ...(path !== undefined && { path }),
    ...(metadata.url && { url: metadata.url }),
    sha256: sha256(bytes),
  };
  const given: Given = {
    title: metadata.title ?? layout.title,
    outlet: metadata.outlet ?? siteOf(page.chunks, metadata),
    author: metadata.author,
    edited: metadata.modified === metadata.published ? undefined : metadata.modified,
    genre: options.genre,
    language: options.language ?? metadata.language?.slice(0, 2).toLowerCase(),
    published: options.published
      ? { value: options.published, basis: 'given' }
      : metadata.published
        ? { value: metadata.published, basis: 'metadata' }
        : undefined,
  };
  const map: OffsetMap = piecedMap(text.length, pieces, pieces.lengths, outer);
  const sourceOf = await settleSource(text, layout, origin, given, doubts);
  yield { kind: 'source', source: sourceOf, map, original: bytes };
}

/** The site's name where the page's title ends with it and the page shows it by itself as well. */
function siteOf(chunks: readonly Chunk[], { pageTitle }: Metadata): string | undefined {
  const parts = pageTitle?.split(/ [|–—-] | :: | « | » /) ?? [];
  const site = parts.length > 1 ? parts.at(-1)?.trim() : undefined;
  return site && chunks.some(({ text }) => text === site) ? site : undefined;
}

/** The encoding that a page names in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  return (
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,40})/.exec(head)?.[1]
  );
}

interface Assembled {
  readonly text: string;
  readonly pieces: {
    readonly text: number[];
    readonly from: number[];
    readonly to: number[];
    readonly lengths: number[];
  };
  readonly drafts: Draft[];
  readonly links: Link[];
  readonly dates: Map<number, DateLine>;
  readonly bylines: Map<number, string>;
}

const KINDS = { paragraph: 'paragraph', heading: 'heading', item: 'item', quote: 'quote', row: 'table' } as const;
/** Blocks at either end in which a date line or byline is looked for. */
const EDGE = 10;

/** Puts the chosen chunks together: a blank line between blocks, a line break between items and rows of one group. */
function assemble(chunks: readonly Chunk[], places: readonly Place[], metadata: Metadata): Assembled {
  const parts: string[] = [];
  const pieces = { text: [] as number[], from: [] as number[], to: [] as number[], lengths: [] as number[] };
  const drafts: Draft[] = [];
  const links: Link[] = [];
  const dates = new Map<number, DateLine>();
  const bylines = new Map<number, string>();
  const blockOf = new Map<number, number>();
  const chosen = [...chunks.keys()].filter((i) => places[i] !== 'outside');
  let offset = 0;
  let previous: Chunk | undefined;
  let titled = false;
  for (const [order, i] of chosen.entries()) {
    const chunk = chunks[i];
    if (!chunk) continue;
    const joined =
      previous !== undefined &&
      previous.group === chunk.group &&
      previous.group > 0 &&
      previous.kind === chunk.kind &&
      (chunk.kind === 'item' || chunk.kind === 'row');
    if (previous) {
      parts.push(joined ? '\n' : '\n\n');
      offset += joined ? 1 : 2;
    }
    previous = chunk;
    const start = offset;
    for (const [k, at] of chunk.at.entries()) {
      pieces.text.push(start + at);
      pieces.from.push(chunk.from[k] ?? 0);
      pieces.to.push(chunk.to[k] ?? 0);
      pieces.lengths.push(chunk.lengths[k] ?? 0);
    }
    parts.push(chunk.text);
    offset += chunk.text.length;
    const own = linksOf(chunk, metadata);
    for (const { start: from, end, url } of own) links.push({ start: start + from, end: start + end, url });
    const row = drafts.at(-1);
    if (joined && chunk.kind === 'row' && row?.kind === 'table') {
      row.end = offset;
      row.lines++;
      continue;
    }
    const edge = order < EDGE || order >= chosen.length - EDGE;
    const date = edge && chunk.kind !== 'heading' ? readDateLine(chunk.text, 0, chunk.text.length) : undefined;
    const author = date
      ? date.author
      : edge && chunk.kind !== 'heading'
        ? readByline(chunk.text, 0, chunk.text.length)
        : undefined;
    if (date)
      dates.set(i, { ...date, date: { ...date.date, start: date.date.start + start, end: date.date.end + start } });
    if (author) bylines.set(i, author);
    const related = drafts.at(-1)?.kind === 'furniture' && order > 0 && isAllLink(chunk);
    const around =
      related ||
      places[i] === 'furniture' ||
      author !== undefined ||
      isFurniture(chunk.text, 0, chunk.text.length, own);
    const title = !titled && !around && isTitle(chunk, metadata);
    if (title) titled = true;
    const kind = around ? 'furniture' : title ? 'title' : KINDS[chunk.kind];
    blockOf.set(i, drafts.length);
    const under = kind === 'item' ? blockOf.get(chunk.inside) : undefined;
    drafts.push({
      kind,
      start,
      end: offset,
      apart: true,
      lines: 1,
      marker: kind === 'item' ? Marker.bullet : Marker.none,
      ...(under !== undefined && { under }),
      line: i,
      source: date ? (author ? LineKind.byline : LineKind.date) : author ? LineKind.byline : LineKind.text,
    });
  }
  return { text: parts.join(''), pieces, drafts, links, dates, bylines };
}

/** Whether a chunk is nothing but links to elsewhere: behind furniture it is what that leads into. */
const isAllLink = ({ kind, text, links }: Chunk): boolean =>
  kind !== 'heading' && links.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0) >= 0.9 * text.length;

const key = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isTitle({ kind, level, text }: Chunk, { title }: Metadata): boolean {
  return level === 1 || (title !== undefined && kind !== 'item' && text.length < 400 && key(title) === key(text));
}

/** A chunk's links with whole addresses: its anchors, and the addresses written in its text. */
function linksOf(chunk: Chunk, { base, url }: Metadata): LineLink[] {
  const anchors = chunk.links
    .filter(({ start, end, url: href }) => end > start && !/^(?:#|javascript:|data:)/i.test(href))
    .map(({ start, end, url: href }) => ({
      start,
      end,
      url: absolute(href, base, url),
      labelStart: start,
      labelEnd: end,
    }));
  const written = linksIn(chunk.text, 0, chunk.text.length).filter(
    ({ start, end }) => !anchors.some((anchor) => start < anchor.end && anchor.start < end),
  );
  return written.length ? [...anchors, ...written].sort((a, b) => a.start - b.start) : anchors;
}

function absolute(href: string, base: string | undefined, url: string | undefined): string {
  return urlOf(href, base === undefined ? url : (urlOf(base, url) ?? url)) ?? href;
}

function urlOf(href: string, root: string | undefined): string | undefined {
  return URL.canParse(href, root) ? new URL(href, root).href : undefined;
}
