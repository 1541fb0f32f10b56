import type { Link } from '../../model/index.ts';

/** A link in a line of text. For Markdown the label lies inside it; for a bare URL the label is empty. */
export interface LineLink extends Link {
  readonly labelStart: number;
  readonly labelEnd: number;
}

const URL_AT = /(?:https?:\/\/|www\.)[^\s<>"„“”«»]+|(?:t\.me|telegram\.me|vk\.com)\/[^\s<>"„“”«»]+/iy;
const LONGEST_LABEL = 500;

/** Without one of these a text holds no link: most texts need no closer look. */
const SIGNS = ['://', '](', 'www.', 'WWW.', 'Www.', '.me/', '.ME/', 'vk.com/', 'VK.com/', 'VK.COM/'];
const NONE: readonly LineLink[] = [];

/**
 * The links written in a stretch of plain text: URLs, and Markdown's `[label](url)`, which the link then covers whole.
 * Linear: it looks only where "://", "www.", "t.me/" or "](" stands.
 */
export function linksIn(text: string, start: number, end: number): readonly LineLink[] {
  if (end === text.length && !SIGNS.some((sign) => text.includes(sign))) return NONE;
  let found: LineLink[] | undefined;
  let at = start;
  let open = -1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (unit === 91) open = at;
    else if (unit === 10 || unit === 13) open = -1;
    else if (unit === 93 && open >= 0 && text.charCodeAt(at + 1) === 40 && at - open <= LONGEST_LABEL) {
      const link = markdownLink(text, open, at, end);
      open = -1;
      if (link) {
        found ??= [];
        found.push(link);
        at = link.end;
        continue;
      }
    } else if (startsUrl(text, at, unit)) {
      const to = urlEnd(text, at, end);
      if (to > at) {
        found ??= [];
        found.push({ start: at, end: to, url: text.slice(at, to), labelStart: at, labelEnd: at });
        at = to;
        continue;
      }
    }
    at++;
  }
  return found ?? NONE;
}

function markdownLink(text: string, open: number, close: number, end: number): LineLink | undefined {
  const from = close + 2;
  const limit = Math.min(end, from + 2048);
  let to = from;
  let depth = 0;
  for (; to < limit; to++) {
    const unit = text.charCodeAt(to);
    if (unit <= 32 || unit === 91) return undefined;
    if (unit === 40) depth++;
    if (unit === 41 && depth-- === 0) break;
  }
  if (to >= limit || to === from) return undefined;
  const url = text.slice(from, to);
  if (!/^(?:[a-z][a-z\d+.-]*:|www\.|\/|#|[\w-]+\.[a-z]{2,}\b)/i.test(url)) return undefined;
  return { start: open, end: to + 1, url, labelStart: open + 1, labelEnd: close };
}

/** A cheap look at whether a URL may start here, so that the pattern is not tried at every letter. */
function startsUrl(text: string, at: number, unit: number): boolean {
  switch (unit | 32) {
    case 104:
      return text.charCodeAt(at + 3) === 112 || (text.charCodeAt(at + 3) | 32) === 112;
    case 119:
      return (text.charCodeAt(at + 1) | 32) === 119 && text.charCodeAt(at + 3) === 46 && !wordBefore(text, at);
    case 116:
      return (text.charCodeAt(at + 1) === 46 || text.startsWith('elegram.me/', at + 1)) && !wordBefore(text, at);
    case 118:
      return text.startsWith('k.com/', at + 1) && !wordBefore(text, at);
    default:
      return false;
  }
}

const wordBefore = (text: string, at: number): boolean => at > 0 && /[\p{L}\p{N}./@-]/u.test(text.charAt(at - 1));

/** End of the URL at `at`, without the punctuation that follows it; `at` where there is none. */
function urlEnd(text: string, at: number, limit: number): number {
  URL_AT.lastIndex = at;
  const match = URL_AT.exec(text);
  if (!match) return at;
  let end = Math.min(at + match[0].length, limit);
  while (end > at && ".,;:!?]}'’*".includes(text.charAt(end - 1))) end--;
  while (end > at && text.charAt(end - 1) === ')' && !match[0].includes('(')) end--;
  return end;
}

/** Links that were found in a text with those that its format marks, in order; where two overlap, the marked one stays. */
export function mergeLinks(found: readonly LineLink[], marked: readonly LineLink[]): readonly LineLink[] {
  if (marked.length === 0) return found;
  const merged: LineLink[] = [];
  let next = 0;
  for (const link of found) {
    while (next < marked.length && (marked[next]?.end ?? 0) <= link.start) next++;
    if (!marked[next] || (marked[next]?.start ?? 0) >= link.end) merged.push(link);
  }
  return [...merged, ...marked].sort((a, b) => a.start - b.start);
}
