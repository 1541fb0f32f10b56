import { Gap, TokenKind, type Tokens } from '../text/tokens.ts';
import { foldPlace } from './places/fold.ts';
import { placeTable } from './places/table.ts';

/** The date line of a paragraph, in tokens: `places` ends its name of a place, `to` is the first token of the news behind it. */
export interface Dateline {
  readonly from: number;
  readonly places: number;
  readonly to: number;
}

/** Longest date line, in tokens, and longest name of its place. */
const LONGEST = 16;
const PLACE_WORDS = 5;
/** A town in capitals before a dash alone has as many letters: shorter ones are acronyms as well. */
const SHORTEST_ALONE = 4;

const CAPITALS = /^\p{Lu}[\p{Lu}’'.-]*$/u;
const DASH = /^(?:-{1,2}|[–—―])$/;

const isSpaced = (tokens: Tokens, i: number): boolean =>
  (tokens.gap[i] ?? Gap.none) !== Gap.none && (tokens.gap[i + 1] ?? Gap.none) !== Gap.none;

/** Past a spaced dash at token `i`, written as one sign or two; -1 where none stands. */
function pastDash(tokens: Tokens, i: number): number {
  if (!DASH.test(tokens.word[i] ?? '')) return -1;
  const last = tokens.word[i + 1] === '-' && tokens.gap[i + 1] === Gap.none ? i + 1 : i;
  return (tokens.gap[i] ?? Gap.none) !== Gap.none && (tokens.gap[last + 1] ?? Gap.none) !== Gap.none ? last + 1 : -1;
}

function holdsDash({ kind, word }: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST); at++) {
    if (kind[at] === TokenKind.word) continue;
    const code = word[at]?.charCodeAt(0);
    if (code === 0x2d || (code !== undefined && code >= 0x2013 && code <= 0x2015)) return true;
  }
  return false;
}

/** End of the words in capitals from `i`, with hyphens and full stops between them: "ST. PETERSBURG", "РОСТОВ-НА-ДОНУ". */
function capitalsEnd(tokens: Tokens, i: number, to: number): number {
  let at = i;
  while (at < Math.min(to, i + PLACE_WORDS)) {
    const word = tokens.word[at] ?? '';
    const glue = at > i && tokens.gap[at] === Gap.none && /^[.-]$/.test(word) && !isSpaced(tokens, at);
    if (!glue && !(tokens.kind[at] === TokenKind.word && CAPITALS.test(word))) break;
    at++;
  }
  return at;
}

/**
 * Reads the date line with which the tokens `from` to `to` begin, of a paragraph's first sentence: "KYIV (AP) —",
 * "BRAGA, 8 May - ", "Braga (dpa) -", "ЕРЕВАН, 16 октября —", "MOSKAU -", "KATHMANDU: "; undefined where none stands.
 */
export function datelineAt(tokens: Tokens, from: number, to: number): Dateline | undefined {
  return withDash(tokens, from, to) ?? withColon(tokens, from, to);
}

/** Tokens behind "KATHMANDU:" that tell what happened there; fewer are a row of a list. */
const TELLS = 9;

/** "KATHMANDU: At least 14 people …": a town that is known, in capitals, and a whole sentence behind its colon. */
function withColon(tokens: Tokens, from: number, to: number): Dateline | undefined {
  const end = capitalsEnd(tokens, from, to);
  if (end === from || tokens.word[end] !== ':' || to - end < TELLS || (tokens.gap[end + 1] ?? 0) === Gap.none)
    return undefined;
  return isTown(tokens, from, end) ? { from, places: end, to: end + 1 } : undefined;
}

function withDash(tokens: Tokens, from: number, to: number): Dateline | undefined {
  if (!holdsDash(tokens, from, to) || !/^\p{Lu}/u.test(tokens.word[from] ?? '')) return undefined;
  const shouted = capitalsEnd(tokens, from, to);
  let bracket = false;
  let open = false;
  let digits = false;
  let comma = -1;
  for (let at = from + 1; at < Math.min(to - 1, from + LONGEST); at++) {
    const word = tokens.word[at] ?? '';
    if (word === '(') {
      open = true;
      if (comma < 0) comma = at;
    } else if (word === ')' && open) {
      open = false;
      bracket = true;
    } else if (open) continue;
    else if (tokens.kind[at] === TokenKind.number) digits = true;
    else if (word === ',' && comma < 0) comma = at;
    else if (/^[:;!?]$/.test(word) || (word === '.' && bracket)) return undefined;
    const past = pastDash(tokens, at);
    if (past > 0) {
      const places = comma > from ? comma : at;
      if (!isSurely({ tokens, from, places, shouted, bracket, digits, comma, dash: at })) return undefined;
      return past < to ? { from, places, to: past } : undefined;
    }
    if (bracket && word !== ')') return undefined;
  }
  return undefined;
}

interface Seen {
  readonly tokens: Tokens;
  readonly from: number;
  readonly places: number;
  readonly shouted: number;
  readonly bracket: boolean;
  readonly digits: boolean;
  readonly comma: number;
  readonly dash: number;
}

/** Behind a name of a place, a name in brackets proves a date line; else a date behind a comma, or the capitals of a town that is known. */
function isSurely({ tokens, from, places, shouted, bracket, digits, comma, dash }: Seen): boolean {
  const capital = (first: number, end: number): boolean => {
    for (let at = first; at < end; at++)
      if (tokens.kind[at] === TokenKind.word && !/^\p{Lu}/u.test(tokens.word[at] ?? '')) return false;
    return true;
  };
  if (places - from > PLACE_WORDS || !capital(from, places)) return false;
  if (bracket) return true;
  if (digits) return comma > from && dash - comma < 8;
  if (shouted < places || (comma > from && !capital(comma, dash))) return false;
  return isTown(tokens, from, places);
}

/** Whether words spell a town that is known, and are too long for an acronym. */
function isTown(tokens: Tokens, from: number, end: number): boolean {
  const words: string[] = [];
  for (let at = from; at < end; at++)
    if (tokens.kind[at] === TokenKind.word) words.push(foldPlace(tokens.word[at] ?? ''));
  return words.join(' ').length >= SHORTEST_ALONE && (placeTable().find(words.join(' '))?.records.length ?? 0) > 0;
}
