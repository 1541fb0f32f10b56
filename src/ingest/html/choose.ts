import { Ending, endingOf, wordCount } from '../layout/endings.ts';
import type { Chunk, Page } from './page.ts';

/** What a chunk is to the report: its content, furniture that stands among the content, or nothing of it. */
export type Place = 'content' | 'furniture' | 'outside';

/** Pages larger than this are chosen from by their structure alone: Readability looks into each element again and again. */
const MOST_LOAD = 60_000;
const MOST_SOURCE = 1_000_000;
/** Share of a page's running text that Readability must keep to be trusted. */
const TRUSTED = 0.5;
/** Chunks between a page's title and its text: byline, date, lead. */
const BEFORE = 12;

/** Running text: sentences, not mostly links. */
function isProse(chunk: Chunk): boolean {
  const { text, links } = chunk;
  if (text.length < 40 || chunk.kind === 'heading') return false;
  const linked = links.reduce((sum, { start, end }) => sum + Math.max(0, end - start), 0);
  if (linked * 2 > text.length) return false;
  const ending = endingOf(text, 0, text.length);
  return ending === Ending.stop || ending === Ending.question || wordCount(text, 0, text.length, 20) >= 20;
}

/** Says of each chunk of a page whether it belongs to the report, by Readability and by the page's structure. */
export async function choose(page: Page): Promise<Place[]> {
  const { chunks } = page;
  const prose = chunks.map(isProse);
  const kept = await readable(page);
  const size = (test: (i: number) => boolean): number =>
    chunks.reduce((sum, { text }, i) => (prose[i] && test(i) ? sum + text.length : sum), 0);
  // Where nearly all text stands in what is named like an aside, the names mean something else.
  const asideMatters = size((i) => chunks[i]?.aside === false) >= 0.3 * size(() => true);
  const inside = (i: number): boolean => !asideMatters || chunks[i]?.aside === false;
  const trusted = size((i) => kept.has(i) && inside(i)) >= TRUSTED * Math.max(1, size(inside));
  const content = (i: number): boolean => inside(i) && (!trusted || kept.has(i) || prose[i] === true);
  const own = [...chunks.keys()].filter(content);
  const start = trusted ? own.find((i) => kept.has(i)) : own[0];
  const first = start === undefined ? undefined : belowHead(chunks, prose, start);
  const last = trusted ? own.findLast((i) => kept.has(i)) : own.at(-1);
  if (first === undefined || last === undefined) return chunks.map(() => 'outside');
  const begin = beginning(chunks, first);
  return chunks.map((chunk, i): Place => {
    if (i < begin || i > last) return 'outside';
    if (i >= first) return content(i) ? 'content' : 'furniture';
    return chunk.kind === 'heading' || (prose[i] && inside(i)) || chunk.role !== '' ? 'content' : 'furniture';
  });
}

/** What stands between the first kept chunk and the page's title, without running text, belongs to the site. */
function belowHead(chunks: readonly Chunk[], prose: readonly boolean[], first: number): number {
  for (let i = first; i < chunks.length && i <= first + BEFORE && !prose[i]; i++) if (chunks[i]?.level === 1) return i;
  return first;
}

/** The heading of the highest level shortly before the text is where the report begins. */
function beginning(chunks: readonly Chunk[], first: number): number {
  for (let i = first - 1; i >= 0 && i >= first - BEFORE; i--) if (chunks[i]?.level === 1) return i;
  return first;
}

/** Numbers of the chunks that Readability keeps; none where it finds no article or the page is too large for it. */
async function readable({ load, skeleton, metadata }: Page): Promise<ReadonlySet<number>> {
  const kept = new Set<number>();
  if (load > MOST_LOAD || skeleton.length > MOST_SOURCE) return kept;
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const title = (metadata.title ?? '').replace(/[<&]/g, ' ');
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body>${skeleton}</body></html>`);
  const article = new Readability(document, {
    disableJSONLD: true,
    keepClasses: true,
    charThreshold: 250,
    serializer: (node) => node,
  }).parse();
  const root = article?.content as
    | { querySelectorAll(selector: string): Iterable<{ getAttribute(name: string): string | null }> }
    | null
    | undefined;
  for (const element of root?.querySelectorAll('[data-chunk]') ?? [])
    kept.add(Number(element.getAttribute('data-chunk')));
  return kept;
}
