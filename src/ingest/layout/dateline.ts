import { languages } from '../../language/index.ts';
import { AGENCIES } from '../../language/shared/agencies.ts';
import { tokenize } from '../../text/tokens.ts';
import { dateWords, findDate, type StatedDate } from './dates.ts';

/** What a dateline says: "ALMATY, Jan 8 (Reuters) -", "Berlin, 8. Januar 2022 (dpa) –", "/ТАСС/", "Almaty, 8 January 2022." */
export interface Dateline {
  /** Where one known by name signs. */
  readonly agency?: string;
  /** Only where the dateline states the year too. */
  readonly date?: StatedDate;
}

const PLACE = /^\p{Lu}[\p{L} .'’-]{1,40}/u;
/** The signature: in brackets or slashes, or after a dash or full stop. */
const SIGNED = /[(/]\s*([\p{L}][\p{L} -]{1,24}?)\s*[)/]|[–—.-]\s+([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)(?=[.\s])/gu;
const rules = Object.values(languages).map(({ reading }) => reading);
const alternatives = (words: readonly string[]): string => words.map((word) => word.replace('.', '\\.')).join('|');
const YEAR_ENDINGS = alternatives(rules.flatMap(({ yearEndings }) => yearEndings));
/** What may stand between the place and its date. */
const BEFORE_DATE = new RegExp(
  `^,\\s*(?:(?:${alternatives(rules.flatMap(({ datePrepositions }) => datePrepositions))})\\s+)?$`,
);
/** What closes a date at the head of a text. */
const BEHIND_DATE = new RegExp(
  String.raw`^(?:\s*(?:${YEAR_ENDINGS}))?\s*(?:[.:]\s|(?:[(/][\p{L}][\p{L} .-]{1,24}[)/]\s*)?[–—]\s|(?:[(/][\p{L}][\p{L} .-]{1,24}[)/]\s*)?-{1,2}\s|\r?\n)`,
  'u',
);
const LONGEST = 110;
const LONGEST_PLACE = 40;

/** Reads the dateline with which a paragraph begins; undefined where neither an agency signs it nor a whole date stands in it. */
export function readDateline(text: string, start: number, end: number): Dateline | undefined {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  if (!PLACE.test(head)) return undefined;
  for (const match of head.matchAll(SIGNED)) {
    const agency = match[1] ?? match[2] ?? '';
    const known = agency.split('/').every((part) => AGENCIES.has(part.trim().toLowerCase()));
    if (!known || !isDatelineStart(head.slice(0, match.index))) continue;
    const found = findDate(tokenize(head.slice(0, match.index)));
    const date = found && { ...found, start: found.start + start, end: found.end + start };
    return { agency, ...(date && { date }) };
  }
  return unsigned(head, start);
}

/**
 * A place, a date with its year, and a stop or dash behind it: "Almaty, 8. Januar 2022.", "KYIV, 24 February 2022 —". An
 * agency that is not known by name may sign before the dash: "Almaty, 8. Januar 2022 (xyz) -".
 */
function unsigned(head: string, start: number): Dateline | undefined {
  const comma = head.indexOf(',');
  if (comma < 2 || comma > LONGEST_PLACE || !isDatelineStart(head.slice(0, comma))) return undefined;
  // "On Monday, 8 January 2022": no place.
  if (tokenize(head.slice(0, comma)).lower.some((word) => dateWords.has(word))) return undefined;
  const date = findDate(tokenize(head));
  if (!date || !BEFORE_DATE.test(head.slice(comma, date.start))) return undefined;
  if (!BEHIND_DATE.test(head.slice(date.end))) return undefined;
  return { date: { ...date, start: date.start + start, end: date.end + start } };
}

/** Before the signature stand a place, a name of at most three words, and perhaps a date: nothing in lower case else. */
function isDatelineStart(head: string): boolean {
  const [place = '', ...rest] = head.split(/[,.](?=\s|$)|\s[–—-]\s/);
  const names = place.trim().split(/[\s/]+/);
  return (
    head.length <= 60 &&
    names.length <= 3 &&
    names.every((name) => /^\p{Lu}/u.test(name)) &&
    rest.every((part) => part.trim() === '' || /\d/.test(part) || part.trim().length < 8)
  );
}
