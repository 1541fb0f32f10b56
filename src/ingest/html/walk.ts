import { decodeHTML } from 'entities';
import { isBlank } from '../layout/lines.ts';
import {
  ASIDE,
  ASIDE_NAME,
  ASIDE_ROLE,
  attributesOf,
  CLOSES_P,
  INLINE,
  isHidden,
  isWhite,
  MOST_LINKS,
  markup,
  NEVER_ASIDE,
  ROLE_NAME,
  safeName,
  UNSEEN,
  VOID,
} from './elements.ts';
import { MetadataReader } from './metadata.ts';
import type { Chunk, ChunkKind, Page } from './page.ts';
import { tokenizeHtml } from './tags.ts';

/** More blocks than any page has: what follows is read into the last one, so that memory stays bounded. */
const MOST_CHUNKS = 50_000;
/** Elements nested deeper than this are read as if they stood side by side: no page for people needs more. */
const DEEPEST = 256;
interface Element {
  readonly name: string;
  readonly aside: boolean;
  readonly unseen: boolean;
  readonly quote: boolean;
  readonly pre: boolean;
  readonly role: string;
  /** For a link: its address. */
  readonly href: string | undefined;
  /** For a list or table: its number. */
  readonly group: number;
  /** For an item: the chunk its own text became, or -1; and the item around it. */
  item: number;
  readonly outer: Element | undefined;
  /** The item it stands in, itself if it is one. */
  itemOf: Element | undefined;
  /** Level of the heading it stands in, or 0. */
  readonly level: number;
  /** Whether text in it is a table's cell. */
  readonly cell: boolean;
  /** Whether the skeleton has it. */
  readonly shown: boolean;
}

/**
 * Reads a page's source in one pass into the blocks that a browser would show, without scripts, styles and what is
 * hidden. Linear in the length of the source, whatever it holds: nesting is bounded.
 */
export function walkPage(source: string): Page {
  const walker = new Walker(source);
  for (const token of tokenizeHtml(source)) {
    switch (token.kind) {
      case 'text':
        walker.text(token.start, token.end);
        break;
      case 'open':
        walker.open(token.name, token.attributes);
        break;
      case 'close':
        walker.close(token.name);
        break;
      default:
        walker.metadata.raw(token.name, token.attributes, source.slice(token.start, token.end));
    }
  }
  return walker.end();
}

class Walker {
  readonly metadata = new MetadataReader();
  private readonly source: string;
  private readonly stack: Element[] = [];
  private readonly counts = new Map<string, number>();
  private readonly chunks: Chunk[] = [];
  private readonly skeleton: string[] = [];
  private chunk: Chunk | undefined;
  /** The item whose own text the open chunk is. */
  private item: Element | undefined;
  private parts: string[] = [];
  private size = 0;
  private afterTab = false;
  private groups = 0;
  private space = -1;
  private breaks = 0;
  private flattened = false;
  private load = 0;

  constructor(source: string) {
    this.source = source;
  }

  end(): Page {
    while (this.stack.length) this.pop();
    const cut = this.chunks.length >= MOST_CHUNKS && this.chunk !== undefined;
    if (cut) this.chunks.pop();
    this.flush();
    return {
      cut,
      chunks: this.chunks,
      metadata: this.metadata.result(),
      skeleton: this.skeleton.join(''),
      load: this.load,
      flattened: this.flattened,
    };
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    this.metadata.tag(name, attributes, this.top()?.name);
    if (name === 'br') this.lineBreak();
    if (name === 'hr') this.flush();
    if (VOID.has(name)) return;
    if (name === 'body') this.closeHead();
    this.closeImplied(name);
    const inline = INLINE.has(name);
    const cell = (name === 'td' || name === 'th') && this.chunk?.kind === 'row';
    if (!inline && !cell) this.flush();
    if (this.stack.length >= DEEPEST) {
      this.flattened = true;
      return;
    }
    const parent = this.top();
    const label = `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
    const role = attributes.get('role') ?? '';
    const named = !NEVER_ASIDE.has(name) && label.length < 500 && ASIDE_NAME.test(label);
    const element: Element = {
      name,
      aside: (parent?.aside ?? false) || ASIDE.has(name) || ASIDE_ROLE.has(role) || named,
      unseen: (parent?.unseen ?? false) || name === 'head' || UNSEEN.has(name) || isHidden(attributes),
      quote: (parent?.quote ?? false) || name === 'blockquote',
      pre: (parent?.pre ?? false) || name === 'pre',
      role:
        ROLE_NAME.exec(`${label} ${attributes.get('itemprop') ?? ''} ${attributes.get('rel') ?? ''}`)?.[1] ??
        parent?.role ??
        '',
      href: name === 'a' ? decodeHTML((attributes.get('href') ?? '').slice(0, 4000)).trim() : undefined,
      group: name === 'ul' || name === 'ol' || name === 'table' || name === 'dl' ? ++this.groups : (parent?.group ?? 0),
      item: -1,
      outer: parent?.itemOf,
      itemOf: name === 'table' ? undefined : parent?.itemOf,
      level: /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : (parent?.level ?? 0),
      cell: name === 'td' || name === 'th' || (inline && (parent?.cell ?? false)),
      shown: !inline && !/^(?:td|th|tr|tbody|thead|tfoot|p|h[1-6])$/.test(name),
    };
    if (name === 'li' || name === 'dd') element.itemOf = element;
    this.stack.push(element);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (element.shown && !element.unseen) this.load += this.stack.length;
    if (element.shown && !element.unseen) this.skeleton.push(`<${safeName(name)}${attributesOf(attributes, label)}>`);
    if (cell) this.cell();
    if (element.href && !element.unseen) this.startLink(element.href);
  }

  close(name: string): void {
    if (name === 'br') this.lineBreak();
    else if (name === 'p' && !this.counts.get('p')) this.flush();
    if (!this.counts.get(name)) return;
    if (!INLINE.has(name) && name !== 'td' && name !== 'th') this.flush();
    while (this.stack.length && this.pop() !== name);
  }

  text(start: number, end: number): void {
    if (this.top()?.name === 'head' && !isWhite(this.source, start, end)) this.closeHead();
    const element = this.top();
    if (element?.unseen) return;
    if (element && /^(?:ul|ol|table|tr|tbody|thead|tfoot|dl)$/.test(element.name) && isWhite(this.source, start, end))
      return;
    const pre = element?.pre ?? false;
    let at = start;
    while (at < end) {
      const unit = this.source.charCodeAt(at);
      if (unit === 38) {
        at = this.entity(at, end);
      } else if (isBlank(unit) && unit !== 160) {
        if (pre && unit === 10) this.lineBreak();
        else if (this.space < 0) this.space = at;
        at++;
      } else {
        let to = at + 1;
        while (to < end) {
          const next = this.source.charCodeAt(to);
          if (next === 38 || (next !== 160 && isBlank(next))) break;
          to++;
        }
        this.put(this.source.slice(at, to), at, to);
        at = to;
      }
    }
  }

  private top(): Element | undefined {
    return this.stack[this.stack.length - 1];
  }

  private pop(): string {
    const element = this.stack.pop();
    if (!element) return '';
    this.counts.set(element.name, (this.counts.get(element.name) ?? 1) - 1);
    if (!INLINE.has(element.name) && element.name !== 'td' && element.name !== 'th') this.flush();
    if (element.href) this.endLink();
    if (element.shown && !element.unseen) this.skeleton.push(`</${safeName(element.name)}>`);
    return element.name;
  }

  private closeHead(): void {
    while (this.counts.get('head')) this.pop();
  }

  /** Closes what an opening tag closes without saying so: a paragraph before a block, an item before the next. */
  private closeImplied(name: string): void {
    if (this.counts.get('p') && CLOSES_P.test(name))
      this.closeUpTo(['p'], ['td', 'th', 'li', 'blockquote', 'div', 'section']);
    if (name === 'li') this.closeUpTo(['li'], ['ul', 'ol', 'menu']);
    else if (name === 'tr') this.closeUpTo(['tr'], ['table']);
    else if (name === 'td' || name === 'th') this.closeUpTo(['td', 'th'], ['tr', 'table']);
    else if (name === 'dt' || name === 'dd') this.closeUpTo(['dt', 'dd'], ['dl']);
    else if (this.counts.get('head') && !this.top()?.unseen) this.closeHead();
    else if (this.top()?.name === 'head' && !/^(?:base|link|meta|title|style|script|noscript|template)$/.test(name))
      this.closeHead();
  }

  private closeUpTo(names: readonly string[], borders: readonly string[]): void {
    if (!names.some((name) => this.counts.get(name))) return;
    for (let i = this.stack.length - 1; i >= 0; i--) {
      const { name } = this.stack[i] ?? { name: '' };
      if (borders.includes(name)) return;
      if (!names.includes(name)) continue;
      while (this.stack.length > i) this.pop();
      return;
    }
  }

  private lineBreak(): void {
    this.space = -1;
    if (this.chunk) this.breaks++;
    if (this.breaks > 1 && this.chunk?.kind !== 'row') this.flush();
  }

  private cell(): void {
    const { chunk } = this;
    if (!chunk) return;
    this.space = -1;
    this.append(chunk, '\t', chunk.to.at(-1) ?? 0, chunk.to.at(-1) ?? 0);
  }

  private entity(at: number, end: number): number {
    const match = /^&(?:#\d{1,8}|#[xX][\da-fA-F]{1,7}|[A-Za-z][\dA-Za-z]{1,31});?/.exec(
      this.source.slice(at, Math.min(end, at + 36)),
    );
    const to = match ? at + match[0].length : at + 1;
    const decoded = match ? decodeHTML(match[0]) : '&';
    if (match && decoded === match[0]) {
      this.put('&', at, at + 1);
      return at + 1;
    }
    if (decoded === '\u00a0' || !isBlank(decoded.charCodeAt(0))) this.put(decoded, at, to);
    else if (this.space < 0) this.space = at;
    return to;
  }

  /** Adds text that the source has at `from`, with the white space or line break that is due before it. */
  private put(text: string, from: number, to: number): void {
    this.chunk ??= this.start();
    const { chunk } = this;
    if (this.size > 0 && !this.afterTab) {
      if (this.breaks > 0) this.append(chunk, '\n', chunk.to.at(-1) ?? from, from);
      else if (this.space >= 0) this.append(chunk, ' ', this.space, from);
    }
    this.space = -1;
    this.breaks = 0;
    this.append(chunk, text, from, to);
  }

  private append(chunk: Chunk, text: string, from: number, to: number): void {
    const last = chunk.at.length - 1;
    const plain = text.length === to - from;
    if (last >= 0 && plain && chunk.to[last] === from && chunk.lengths[last] === from - (chunk.from[last] ?? 0)) {
      chunk.lengths[last] = (chunk.lengths[last] ?? 0) + text.length;
      chunk.to[last] = to;
    } else {
      chunk.at.push(this.size);
      chunk.lengths.push(text.length);
      chunk.from.push(from);
      chunk.to.push(to);
    }
    this.parts.push(text);
    this.size += text.length;
    this.afterTab = text === '\t';
  }

  private start(): Chunk {
    const element = this.top();
    let kind: ChunkKind = element?.quote ? 'quote' : 'paragraph';
    if (element?.level) kind = 'heading';
    else if (element?.cell) kind = 'row';
    else if (element?.itemOf && element.itemOf.item < 0 && !element.quote) {
      kind = 'item';
      element.itemOf.item = this.chunks.length;
      this.item = element.itemOf;
    }
    const chunk: Chunk = {
      kind,
      text: '',
      at: [],
      lengths: [],
      from: [],
      to: [],
      links: [],
      level: element?.level ?? 0,
      aside: element?.aside ?? false,
      inside: element?.itemOf?.outer?.item ?? -1,
      group: element?.group ?? 0,
      role: element?.role ?? '',
    };
    if (this.counts.get('a'))
      for (const { href } of this.stack) if (href) chunk.links.push({ start: 0, end: -1, url: href });
    return chunk;
  }

  private startLink(url: string): void {
    const { chunk } = this;
    if (!chunk) return;
    const due = this.space >= 0 || this.breaks > 0 ? 1 : 0;
    chunk.links.push({ start: this.size + due, end: -1, url });
  }

  private endLink(): void {
    const link = this.chunk?.links.findLast(({ end }) => end < 0);
    if (link) link.end = this.size;
  }

  private flush(): void {
    const { chunk, item, parts } = this;
    if (this.chunks.length >= MOST_CHUNKS && chunk) {
      this.breaks = 1;
      return;
    }
    this.space = -1;
    this.breaks = 0;
    if (!chunk) return;
    this.chunk = undefined;
    this.item = undefined;
    this.parts = [];
    this.size = 0;
    this.afterTab = false;
    chunk.text = parts.join('');
    for (const link of chunk.links) if (link.end < 0) link.end = chunk.text.length;
    if (chunk.text.trim() === '') {
      if (item) item.item = -1;
      return;
    }
    const name = chunk.kind === 'heading' ? `h${chunk.level}` : 'p';
    this.skeleton.push(`<${name} data-chunk="${this.chunks.length}">${markup(chunk)}</${name}>`);
    this.load += this.stack.length * (1 + Math.min(chunk.links.length, MOST_LINKS));
    this.chunks.push(chunk);
  }
}
