import { languages } from '../language/index.ts';
import { type Document, say } from '../model/index.ts';
import type { Credit } from './digest.ts';

const sources = new Set(Object.values(languages).flatMap(({ credits }) => [...credits.sources]));
const MOST = 20;

/** Where a link leads: host without "www." and path, lower case; null where it leads to no page of its own. */
export function pageOf(url: string): { readonly host: string; readonly path: string } | null {
  const bare = url.trim().replace(/^[a-z][a-z\d+.-]*:\/\//i, '');
  const cut = bare.search(/[/?#]/);
  const host = (cut < 0 ? bare : bare.slice(0, cut)).toLowerCase().replace(/^(?:www|m|amp)\./, '');
  if (!/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(host)) return null;
  const rest = cut < 0 ? '' : bare.slice(cut);
  const path = rest
    .replace(/#.*$/, '')
    .replace(/[?&](?:utm_[^&]*|fbclid=[^&]*)/g, '')
    .replace(/\/+$/, '');
  return { host, path: path.toLowerCase() };
}

/** Ways to pass a page on, and invitations: no sources. */
const PASSING = /^\/(?:sharer?|intent|share|joinchat|addlist|boost|\+)(?:[/?.+\w-]|$)|^\/\+/;

/**
 * The pages of others that a report links to. A link to a whole site counts only where it is called a source ("Quelle");
 * links in furniture only so too. It covers the statements of its block, or all where it is called the report's source.
 */
export function linkCredits(document: Document): Credit[] {
  const { links, blocks, text, statements, origin } = document;
  const own = origin.url ? pageOf(origin.url)?.host : undefined;
  const found: Credit[] = [];
  let block = 0;
  for (const { start, end, url } of links) {
    if (found.length >= MOST) break;
    const page = pageOf(url);
    if (!page || page.host === own || PASSING.test(page.path)) continue;
    while (block < blocks.length && (blocks[block]?.end ?? 0) <= start) block++;
    const inside = blocks[block];
    const called = isCalledSource(text, start, end);
    if (!called && (page.path === '' || !inside || inside.kind === 'furniture' || inside.start > start)) continue;
    if (!called && isProfile(page)) continue;
    const covered: string[] = [];
    if (!called && inside)
      for (const { id, content } of statements) {
        const at = content[0]?.start ?? 0;
        if (at >= inside.start && at < inside.end) covered.push(id);
      }
    found.push({
      name: page.host,
      kind: 'link',
      start,
      end,
      statements: called ? 'all' : covered,
      url,
      because: say(called ? 'links-to-source' : 'links-to', { page: `${page.host}${page.path}` }),
    });
  }
  return found;
}

/** A person's or channel's page as a whole on a network. */
function isProfile({ host, path }: { readonly host: string; readonly path: string }): boolean {
  if (
    !/^(?:t\.me|telegram\.me|twitter\.com|x\.com|facebook\.com|instagram\.com|vk\.com|youtube\.com|max\.ru)$/.test(host)
  )
    return false;
  return path.split('/').filter((part) => part && part !== 's').length < 2 && !/wall|status|watch|\d{3}/.test(path);
}

/** Whether a link's label, or the word before it, is "source" in one of the languages. */
function isCalledSource(text: string, start: number, end: number): boolean {
  const label = text.slice(start, Math.min(end, start + 40)).toLowerCase();
  const first = /^[[\s(]*([\p{L}]+)[\s\]):]*(?:\(|$|https?:|www\.)/u.exec(label)?.[1];
  if (first && sources.has(first)) return true;
  const before = /([\p{L}]+)\s*:?\s*[([]?\s*$/u.exec(text.slice(Math.max(0, start - 24), start).toLowerCase())?.[1];
  const colon = /:\s*[([]?\s*$/.test(text.slice(Math.max(0, start - 6), start));
  return before !== undefined && sources.has(before) && (colon || before === 'via');
}
