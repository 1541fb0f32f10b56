import { isBlank } from '../layout/lines.ts';
import type { Chunk } from './page.ts';

export const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
export const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
export const UNSEEN = new Set([
  'template',
  'svg',
  'math',
  'object',
  'audio',
  'video',
  'canvas',
  'select',
  'datalist',
  'map',
  'applet',
]);
export const ASIDE = new Set(['nav', 'footer', 'aside', 'button', 'dialog', 'menu', 'fieldset', 'label']);
export const ASIDE_ROLE = new Set([
  'navigation',
  'banner',
  'complementary',
  'contentinfo',
  'search',
  'dialog',
  'alertdialog',
  'menu',
]);
/** Class and id names of what themes put around an article (WordPress, Blogger, Joomla, Drupal, news sites). */
export const ASIDE_NAME =
  /(?:^|[\s_-])(?:comments?|commentlist|respond|reply|sidebar|widget|widgets|related|jp-relatedposts|sharing|sharedaddy|share|social|cookie|cookies|consent|gdpr|newsletter|subscribe|breadcrumbs?|menu|nav|navbar|navigation|pagination|pager|footer|masthead|advert|ads|ad|banner|promo|likes|sd-like|tags|toolbar|popup|modal|skip-link|screen-reader-text|print-only)(?:$|[\s_-])/i;
export const NEVER_ASIDE = new Set(['html', 'body', 'main', 'article']);
export const ROLE_NAME = /(?:^|[\s_-])(byline|author|date|dateline|published|time)(?:$|[\s_-])/i;
export const CLOSES_P =
  /^(?:address|article|aside|blockquote|center|details|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|menu|nav|ol|p|pre|section|table|ul)$/;

/** Links of a chunk that the skeleton marks one by one; the text of further ones is marked as one. */
export const MOST_LINKS = 20;

/**
 * The chunk's text for the skeleton, its links marked, so that the share of links in it can be told. Characters of the
 * markup are replaced: the skeleton is read for its shape only.
 */
export function markup({ text, links }: Chunk): string {
  let out = '';
  let linked = '';
  let at = 0;
  let count = 0;
  for (const { start, end } of links) {
    if (start < at || end <= start) continue;
    out += plain(text.slice(at, start));
    const label = plain(text.slice(start, end));
    if (count++ < MOST_LINKS) out += `<a href="#">${label}</a>`;
    else linked += label;
    at = end;
  }
  out += plain(text.slice(at));
  return linked ? `${out}<a href="#">${linked}</a>` : out;
}

const plain = (text: string): string => text.replace(/[&<>]/g, '+');
export const safeName = (name: string): string =>
  /^[a-z][a-z\d]*$/.test(name) && name.length < 20 && !/^(?:html|head|body)$/.test(name) ? name : 'div';

export function attributesOf(attributes: ReadonlyMap<string, string>, label: string): string {
  if (attributes.size === 0 || label.length > 500) return '';
  let out = '';
  for (const name of ['class', 'id', 'role', 'itemprop', 'rel']) {
    const value = attributes.get(name);
    if (value) out += ` ${name}="${plain(value).replaceAll('"', '')}"`;
  }
  return out;
}

export function isHidden(attributes: ReadonlyMap<string, string>): boolean {
  if (attributes.size === 0) return false;
  if (attributes.has('hidden')) return true;
  const style = attributes.get('style');
  return style !== undefined && style.length < 1000 && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

export function isWhite(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(source.charCodeAt(at))) return false;
  return true;
}
