import { languages } from '../../language/index.ts';
import { Char, charClass } from '../../text/characters.ts';
import type { LineLink } from './links.ts';

/** Longer lines are never taken for furniture by their words: notices and buttons are short. */
const LONGEST = 140;

/**
 * The normal form in which lines are compared: lower case, digits and `%d` as `#`, a colon at the end of its word, all
 * else that is no letter as one space.
 */
function lineKey(text: string, start: number, end: number): string {
  let key = '';
  let open = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = charClass(unit);
    if (kind === Char.letter) {
      if (open) key += ' ';
      let to = at + 1;
      while (to < end && charClass(text.charCodeAt(to)) === Char.letter) to++;
      key += text.slice(at, to).toLowerCase();
      at = to - 1;
      open = true;
    } else if (kind === Char.digit || unit === 35 || (unit === 37 && /[ds]/.test(text.charAt(at + 1)))) {
      if (open) key += ' ';
      key += '#';
      at += unit === 37 ? 2 : 1;
      while (at < end && /[\d.,]/.test(text.charAt(at))) at++;
      at--;
      open = true;
    } else if (unit === 58 && open) key += ':';
    else if (unit === 0xa9) {
      if (open) key += ' ';
      key += '©';
      open = true;
    }
  }
  return key;
}

const keyOf = (entry: string): string => lineKey(entry, 0, entry.length);
const all = Object.values(languages).map(({ reading }) => reading.furniture);
const wholeLines = new Set(all.flatMap(({ lines }) => lines.map((line) => keyOf(line).replaceAll(':', ''))));
const labels = new Set(all.flatMap((rules) => rules.labels));
const calls = new Set(all.flatMap((rules) => rules.calls));
/** The openings by their first word. */
const openings = new Map<string, string[]>();
for (const opening of all.flatMap((rules) => rules.openings)) {
  const key = keyOf(opening);
  const first = firstWord(key);
  const known = openings.get(first);
  if (known) known.push(key);
  else openings.set(first, [key]);
}

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  const word = end < 0 ? key : key.slice(0, end);
  return word.endsWith(':') ? word.slice(0, -1) : word;
}

function opens(key: string): boolean {
  for (const opening of openings.get(firstWord(key)) ?? []) {
    if (!key.startsWith(opening)) continue;
    const next = key.charAt(opening.length);
    if (opening.endsWith(':') || next === '' || next === ' ' || next === ':') return true;
  }
  return false;
}

/** Whether the words of a line, by themselves, are a button, a notice or a menu in one of the languages. */
function isInterface(key: string): boolean {
  const plain = key.replaceAll(':', '');
  if (wholeLines.has(plain) || opens(key)) return true;
  const parts = plain.split(' ');
  return parts.every((part) => labels.has(part)) && (parts.length > 1 || parts[0] !== '#');
}

/**
 * Whether a line is nothing but links: a bare URL, or the labels of links with emoji between them; where it leads to a
 * channel and calls on the reader to follow it, words may stand beside the link.
 */
function isLinkLine(text: string, start: number, end: number, links: readonly LineLink[]): boolean {
  let rest = '';
  let shown = '';
  let at = start;
  for (const link of links) {
    rest += ` ${text.slice(at, link.start)}`;
    shown += ` ${text.slice(link.labelStart, link.labelEnd)}`;
    at = link.end;
  }
  rest += ` ${text.slice(at, end)}`;
  const restKey = keyOf(rest).replaceAll(':', '');
  const bare = links.every(({ labelStart, labelEnd }) => labelStart === labelEnd);
  if (restKey === '') return bare || links.every(({ url }) => isChannel(url)) || callsIn(keyOf(shown));
  if (!links.every(({ url }) => isChannel(url))) return false;
  return restKey.length <= 60 && callsIn(`${restKey} ${keyOf(shown)}`);
}

const callsIn = (key: string): boolean => key.split(' ').some((word) => calls.has(word));

/** Whether a URL leads to a channel or group itself, not to one of its posts. */
function isChannel(url: string): boolean {
  return /^(?:https?:\/\/)?(?:www\.)?(?:(?:t|telegram)\.me\/(?:s\/)?(?:joinchat\/|boost\/)?[+\w-]+\/?(?:\?.*)?|(?:m\.)?vk\.com\/[\w.]+|max\.ru\/.*)$/i.test(
    url,
  );
}

/**
 * Whether a line is what a site or channel puts around its texts: a button, a menu, a notice, a bare link, a rule.
 * `links` are those that stand in the line.
 */
export function isFurniture(text: string, start: number, end: number, links: readonly LineLink[]): boolean {
  const long = end - start > LONGEST;
  if (links.length) return (!long || coverage(links) * 2 > end - start) && isLinkLine(text, start, end, links);
  if (long) return false;
  const key = lineKey(text, start, end);
  if (key === '') return !holdsSymbol(text, start, end);
  return isInterface(key) || isToolbar(text.slice(start, end));
}

/** Whether a line is buttons side by side, parted by dots or bars; one of three may be unknown. */
function isToolbar(line: string): boolean {
  if (!/[·|•»]/.test(line)) return false;
  const keys = line
    .split(/[·|•»]/)
    .map(keyOf)
    .filter(Boolean);
  const known = keys.filter(isInterface).length;
  return keys.length > 1 && known * 3 >= keys.length * 2 && keys.every((key) => key.split(' ').length <= 5);
}

const coverage = (links: readonly LineLink[]): number => links.reduce((sum, { start, end }) => sum + end - start, 0);

/** Whether a line without letters and digits shows something all the same, such as an emoji or a lone quotation mark. */
function holdsSymbol(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const kind = charClass(text.charCodeAt(at));
    if (kind === Char.high || kind === Char.quote) return true;
  }
  return false;
}
