/** The formats that are read, and what is known to be none of them. */
export type Format = 'text' | 'html' | 'mail' | 'telegram' | 'jsonl' | 'json' | 'xml';

const NAMES: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:jsonl|ndjson|jsonlines)$/i, 'jsonl'],
  [/\.json$/i, 'json'],
];
const HTML_START =
  /^<(?:!doctype\s+html|(?:html|head|body|title|meta|link|script|style|div|p|h[1-6]|article|section|main|header|footer|nav|aside|span|a|b|i|em|strong|ul|ol|li|table|blockquote|figure|img|br|hr|center|font|form)[\s/>])/i;

/** Keys of an export of everything; the chats come late in it. */
const FULL_EXPORT = [
  'chats',
  'left_chats',
  'personal_information',
  'profile_pictures',
  'contacts',
  'frequent_contacts',
];

/**
 * Chooses how an input is read: by what its first characters are, then by its name. `head` is the beginning of the
 * decoded text (some thousand characters). `json` stands for JSON that is neither JSONL nor a Telegram export, `xml` for
 * XML that is no HTML: neither can be read.
 */
export function detectFormat(head: string, name: string): Format {
  const text = head.replace(/^[\ufeff\s]+/, '');
  const named = NAMES.find(([pattern]) => pattern.test(name))?.[1];
  if (text.startsWith('{')) {
    const keys = firstKeys(text);
    const telegram = keys.has('messages') || (keys.has('about') && FULL_EXPORT.some((key) => keys.has(key)));
    if (telegram || (keys.has('type') && keys.has('name') && keys.has('id') && !keys.has('text'))) return 'telegram';
    const line = text.slice(0, text.search(/[\r\n]|$/));
    if (keys.has('text') || named === 'jsonl' || (/^\{\s*"/.test(line) && line.trimEnd().endsWith('}'))) return 'jsonl';
    if (named === 'json' || /^\{\s*(?:"|\}\s*$)/.test(text)) return 'json';
  }
  if (named === 'jsonl') return 'jsonl';
  if (named === 'json') return 'json';
  if (text.startsWith('<')) {
    const tag = text.replace(/^(?:<\?xml[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*)+/, '');
    if (HTML_START.test(tag)) return 'html';
    if (text.startsWith('<?xml') || /^<(?:rss|feed|rdf:rdf|opml|urlset)[\s>]/i.test(tag)) return 'xml';
  }
  if (named === 'html') return 'html';
  return isMail(text, /\.eml$/i.test(name)) ? 'mail' : 'text';
}

/** Whether a text begins with the header of a mail: one that has been sent, or, in a file called so, of any. */
function isMail(text: string, named: boolean): boolean {
  if (!/^[!-9;-~]+:[ \t]/.test(text)) return false;
  const header = text.slice(0, 1 << 14).split(/\r?\n\r?\n/, 1)[0] ?? '';
  const has = (fields: string): boolean => new RegExp(`^(?:${fields}):`, 'im').test(header);
  return has('from') && has('date|subject') && (named || has('mime-version|message-id|received|return-path'));
}

/** The keys of the outermost object that stand in its beginning. */
function firstKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') {
      let end = at + 1;
      while (end < text.length && text.charAt(end) !== '"') end += text.charAt(end) === '\\' ? 2 : 1;
      if (depth === 1 && /^\s*:/.test(text.slice(end + 1, end + 20))) keys.add(text.slice(at + 1, end));
      at = end + 1;
      continue;
    }
    if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') depth--;
    if (depth === 0) break;
    at++;
  }
  return keys;
}
