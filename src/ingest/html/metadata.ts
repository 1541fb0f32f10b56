import { decodeHTML } from 'entities';
import { isoDate } from '../iso-date.ts';

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly title?: string;
  /** The content of its title element. */
  readonly pageTitle?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly url?: string;
  readonly base?: string;
  readonly language?: string;
  /** The encoding it names. */
  readonly charset?: string;
}

/** Names of meta elements, the better ones first (Open Graph, schema.org, Dublin Core, Parsely, Sailthru). */
const TITLES = ['og:title', 'twitter:title', 'dc.title', 'parsely-title'];
const OUTLETS = ['og:site_name', 'application-name', 'dc.publisher', 'publisher'];
const AUTHORS = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'article:author_name'];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'publishdate',
  'publish-date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'last-modified-original',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];
const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Review|NewsArticle|WebPage)$/;

/** Gathers a page's metadata while it is walked. */
export class MetadataReader {
  private readonly metas = new Map<string, string>();
  private readonly linked = new Map<string, string>();
  private pageTitle: string | undefined;
  private time: string | undefined;
  private language: string | undefined;
  private charset: string | undefined;
  private base: string | undefined;

  tag(name: string, attributes: ReadonlyMap<string, string>, parent: string | undefined): void {
    if (name === 'meta') this.meta(attributes);
    else if (name === 'html') this.language ??= text(attributes.get('lang') ?? attributes.get('xml:lang'));
    else if (name === 'base') this.base ??= text(attributes.get('href'));
    else if (name === 'link' && /(?:^|\s)canonical(?:$|\s)/i.test(attributes.get('rel') ?? ''))
      this.linked.set('url', this.linked.get('url') ?? decodeHTML(attributes.get('href') ?? ''));
    else if (name === 'time') this.timeOf(attributes, parent);
  }

  /** An element whose content is no markup: the title, a script. */
  raw(name: string, attributes: ReadonlyMap<string, string>, content: string): void {
    if (name === 'title') this.pageTitle ??= text(decodeHTML(content.slice(0, 2000)));
    else if (
      name === 'script' &&
      /^application\/ld\+json/i.test(attributes.get('type') ?? '') &&
      content.length < 1_000_000
    )
      this.linkedData(content);
  }

  result(): Metadata {
    const first = (names: readonly string[]): string | undefined =>
      names.map((name) => this.metas.get(name)).find((value) => value !== undefined);
    const outlet = this.linked.get('outlet') ?? first(OUTLETS);
    const author = this.linked.get('author') ?? notUrl(first(AUTHORS));
    const found = {
      title: first(TITLES) ?? this.linked.get('title') ?? withoutSite(this.pageTitle, outlet),
      pageTitle: this.pageTitle,
      outlet,
      author,
      published: isoDate(this.linked.get('published')) ?? firstDate(DATES, this.metas) ?? isoDate(this.time),
      modified: isoDate(this.linked.get('modified')) ?? firstDate(MODIFIED, this.metas),
      url: webUrl(this.linked.get('url')) ?? webUrl(this.metas.get('og:url')),
      base: this.base,
      language: this.language ?? this.linked.get('language'),
      charset: this.charset,
    };
    return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  }

  private meta(attributes: ReadonlyMap<string, string>): void {
    const content = text(decodeHTML((attributes.get('content') ?? '').slice(0, 5000)));
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop') ??
      ''
    ).toLowerCase();
    this.charset ??= text(attributes.get('charset') ?? /charset\s*=\s*["']?([\w-]+)/i.exec(content ?? '')?.[1]);
    if (content && name && this.metas.size < 500 && !this.metas.has(name)) this.metas.set(name, content);
  }

  private timeOf(attributes: ReadonlyMap<string, string>, parent: string | undefined): void {
    const value = text(attributes.get('datetime'));
    if (!value || parent === undefined) return;
    const marked =
      attributes.has('pubdate') ||
      /published|entry-date|datePublished/i.test(`${attributes.get('class')} ${attributes.get('itemprop')}`);
    if (marked && !/updated/.test(attributes.get('class') ?? ''))
      this.time = this.time?.startsWith('!') ? this.time : `!${value}`;
    else this.time ??= value;
  }

  private linkedData(content: string): void {
    let data: unknown;
    try {
      data = JSON.parse(content.trim().replace(/^<!\[CDATA\[|\]\]>$/g, ''));
    } catch {
      // A page's linked data is a help, not the report: broken, it is as if it were not there.
      return;
    }
    const nodes = [data]
      .flat()
      .flatMap((node) => (isRecord(node) && Array.isArray(node['@graph']) ? node['@graph'] : [node]));
    const articles = nodes.filter(
      (node) => isRecord(node) && [node['@type']].flat().some((type) => ARTICLE.test(String(type))),
    );
    articles.sort((a, b) => Number(/WebPage/.test(String(a['@type']))) - Number(/WebPage/.test(String(b['@type']))));
    for (const node of articles) {
      this.note('title', node.headline);
      this.note('published', node.datePublished);
      this.note('modified', node.dateModified);
      this.note('author', nameOf(node.author));
      this.note('outlet', nameOf(node.publisher));
      this.note('language', node.inLanguage);
    }
  }

  private note(key: string, value: unknown): void {
    const shown = typeof value === 'string' ? text(decodeHTML(value.slice(0, 2000))) : undefined;
    if (shown && !this.linked.has(key)) this.linked.set(key, shown);
  }
}

type JsonRecord = {
  readonly [key: string]: unknown;
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly dateModified?: unknown;
  readonly author?: unknown;
  readonly publisher?: unknown;
  readonly inLanguage?: unknown;
  readonly name?: unknown;
};
const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nameOf(value: unknown): unknown {
  const first = [value].flat()[0];
  return isRecord(first) ? first.name : first;
}

const text = (value: string | undefined): string | undefined => value?.replace(/\s+/g, ' ').trim() || undefined;
const notUrl = (value: string | undefined): string | undefined => (value && /^https?:/.test(value) ? undefined : value);
const webUrl = (value: string | undefined): string | undefined =>
  value && /^https?:\/\//i.test(value) ? value : undefined;

/** A page's title without the name of its site behind a bar or dash. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (!title) return undefined;
  const cut = Math.max(...[' | ', ' – ', ' — ', ' - ', ' :: ', ' « ', ' » '].map((mark) => title.lastIndexOf(mark)));
  if (cut < 10) return title;
  const rest = title.slice(cut + 3).trim();
  return rest === site || (title.charAt(cut + 1) === '|' && rest.length < 40) ? title.slice(0, cut) : title;
}

function firstDate(names: readonly string[], metas: ReadonlyMap<string, string>): string | undefined {
  for (const name of names) {
    const value = isoDate(metas.get(name));
    if (value) return value;
  }
  return undefined;
}
