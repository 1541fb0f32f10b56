/** What a page is made of: a tag, an end tag, a stretch of text. Offsets are into the page's source. */
export type Token =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly start: number; readonly end: number }
  | {
      readonly kind: 'raw';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly start: number;
      readonly end: number;
    };

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript']);
const NONE: ReadonlyMap<string, string> = new Map();
const NAME = /[a-z][^\s/>]*/iy;

/**
 * Cuts a page's source into tags and text in one pass (after the tokenization stage of the HTML standard, as far as text
 * and attributes go). What is never closed runs to the end of the page, as in a browser.
 */
export function* tokenizeHtml(source: string): Generator<Token> {
  let text = 0;
  let at = 0;
  const unclosed = new Set<string>();
  while (at < source.length) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    const next = source.charCodeAt(open + 1) | 32;
    const end = source.charCodeAt(open + 1) === 47;
    const letter = (unit: number): boolean => unit >= 97 && unit <= 122;
    const declaration = source.charAt(open + 1) === '!' || source.charAt(open + 1) === '?';
    if (!letter(next) && !declaration && !(end && letter(source.charCodeAt(open + 2) | 32))) {
      at = open + 1;
      continue;
    }
    if (open > text) yield { kind: 'text', start: text, end: open };
    if (declaration) at = skipDeclaration(source, open);
    else {
      NAME.lastIndex = open + (end ? 2 : 1);
      const name = (NAME.exec(source)?.[0] ?? '').toLowerCase();
      const tag = readAttributes(source, NAME.lastIndex, end);
      at = tag.end;
      if (end) yield { kind: 'close', name };
      else if (RAW.has(name) && !unclosed.has(name)) {
        const close = closeOf(source, at, name);
        if (close < 0 && name === 'title') unclosed.add(name);
        else {
          const to = close < 0 ? source.length : close;
          yield { kind: 'raw', name, attributes: tag.attributes, start: at, end: to };
          at = to;
        }
      } else yield { kind: 'open', name, attributes: tag.attributes };
    }
    text = at;
  }
  if (text < source.length) yield { kind: 'text', start: text, end: source.length };
}

function skipDeclaration(source: string, open: number): number {
  const comment = source.startsWith('<!--', open);
  const close = comment ? source.indexOf('-->', open + 2) : source.indexOf('>', open);
  return close < 0 ? source.length : close + (comment ? 3 : 1);
}

/** Where the end tag of a raw element begins; -1 where there is none. */
function closeOf(source: string, from: number, name: string): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}

const ATTRIBUTE = /([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>][^\s>]*)?))?/y;

/** Attributes of the tag whose name ends at `from`, and the offset behind its ">". */
function readAttributes(
  source: string,
  from: number,
  skip: boolean,
): { attributes: ReadonlyMap<string, string>; end: number } {
  let attributes: Map<string, string> | undefined;
  let at = from;
  while (at < source.length) {
    const char = source.charAt(at);
    if (char === '>') return { attributes: attributes ?? NONE, end: at + 1 };
    if (char <= ' ' || char === '/') {
      at++;
      continue;
    }
    ATTRIBUTE.lastIndex = at;
    const match = ATTRIBUTE.exec(source);
    if (!match || ATTRIBUTE.lastIndex === at) {
      at++;
      continue;
    }
    at = ATTRIBUTE.lastIndex;
    const name = (match[1] ?? '').toLowerCase();
    if (skip || !name) continue;
    attributes ??= new Map();
    if (attributes.size < 100 && !attributes.has(name)) attributes.set(name, match[2] ?? match[3] ?? match[4] ?? '');
  }
  return { attributes: attributes ?? NONE, end: source.length };
}
