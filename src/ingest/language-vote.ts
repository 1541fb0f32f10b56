import { type LanguageCode, languageCodes } from '../language/codes.ts';
import { languages } from '../language/index.ts';
import type { Script } from '../language/shared/reading.ts';
import { Char, charClass } from '../text/characters.ts';

/** Words of a block that are looked at: more do not change the answer. */
const SAMPLE = 100;
/** Words after which a plain case is closed. */
export const EARLY = 30;
/** Share of function words from which a language is clear, with how far it must lead the next. */
const CLEAR = [
  { share: 0.18, lead: 2 },
  { share: 0.1, lead: 4 },
];
/** Fewer words than this say nothing by themselves. */
const FEW = 4;
/** From this many words of running text on, one with hardly any function word of ours is in another language. */
export const ENOUGH = 12;
/** Share of words tied to signs of machines' writing from which a stretch is no running text, with the fewest of them. */
const MACHINE = { share: 0.25, least: 5 };

/** Function words of all languages, as they stand inside and at the beginning of a sentence, each with its language's number. */
const votes = new Map<string, number>();
const shared = new Set<string>();
for (const [index, code] of languageCodes.entries()) {
  for (const word of languages[code].reading.functionWords) {
    for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1)]) {
      if (votes.has(form)) shared.add(form);
      votes.set(form, index);
    }
  }
}
// A word that two languages have says nothing.
for (const word of shared) votes.delete(word);
const LONGEST = Math.max(...[...votes.keys()].map((word) => word.length));

/** For each letter a bit for every language that does not use it. */
const strangers = new Uint32Array(0x600);
for (const [bit, code] of languageCodes.entries()) {
  for (const letter of languages[code].reading.foreignLetters) {
    for (const form of [letter, letter.toUpperCase()]) {
      const unit = form.charCodeAt(0);
      strangers[unit] = (strangers[unit] ?? 0) | (1 << bit);
    }
  }
}

const writtenIn = (script: Script): readonly number[] =>
  languageCodes.flatMap((code, index) => (languages[code].reading.script === script ? [index] : []));

/** The numbers of the languages that are written in each script. */
const written: Readonly<Record<Script, readonly number[]>> = {
  latin: writtenIn('latin'),
  cyrillic: writtenIn('cyrillic'),
};

/** Signs of code, tables of data and configuration that touch a word there and hardly ever in running text. */
const glue = new Uint8Array(128);
for (const sign of '{}=|\\_') glue[sign.charCodeAt(0)] = 1;
const COLON = 58;
const SLASH = 47;
const SEMICOLON = 59;
const LESS = 60;
const BAR = 124;
const OPEN = 40;
const SQUARE = 91;

/** What a stretch of text shows of its language. `other` says that it is none of ours. */
export interface Vote {
  readonly code: LanguageCode | 'other' | undefined;
  /** Words that were looked at. */
  readonly words: number;
}

/** What was counted in a stretch of text. Words in lower case stand for running text: names and lists have few. */
interface Count {
  words: number;
  letters: number;
  /** Function words of each language, and letters that it does not use, by its number. */
  readonly votes: number[];
  readonly strange: number[];
  latin: number;
  cyrillic: number;
  /** Words in lower case by script. */
  latinLower: number;
  cyrillicLower: number;
  other: number;
  /** Words that are tied to a sign of machines' writing. */
  glued: number;
}

/** Counts the function words, and the letters that one language has and another lacks. */
export function vote(text: string, start: number, end: number): Vote {
  const count: Count = {
    words: 0,
    letters: 0,
    votes: languageCodes.map(() => 0),
    strange: languageCodes.map(() => 0),
    latin: 0,
    cyrillic: 0,
    latinLower: 0,
    cyrillicLower: 0,
    other: 0,
    glued: 0,
  };
  let at = start;
  while (at < end && count.words < SAMPLE) {
    const unit = text.charCodeAt(at);
    if (charClass(unit) !== Char.letter) {
      if (unit === 0x3a && text.startsWith('://', at)) at = skipUrl(text, at, end);
      else if (unit === LESS) at = skipTag(text, at, end);
      else at++;
      continue;
    }
    const from = at;
    const limit = Math.min(end, at + 64);
    let next = unit;
    do {
      if (next > 127 && strangers[next]) countStranger(count, strangers[next] ?? 0);
      next = text.charCodeAt(++at);
    } while (at < limit && charClass(next) === Char.letter);
    if (next === 46 && charClass(text.charCodeAt(at + 1)) === Char.letter) {
      const to = skipUrl(text, at, end);
      // "console.log(", "files.length;"
      for (let i = at; i < to; i++) if (text.charCodeAt(i) === OPEN || text.charCodeAt(i) === SEMICOLON) count.glued++;
      at = to;
    } else {
      countWord(count, unit, at - from);
      if (next < 128 && isGlued(text, from, at, next)) count.glued++;
      const language = at - from <= LONGEST ? votes.get(text.slice(from, at)) : undefined;
      if (language !== undefined) raise(count.votes, language);
      if (count.words === EARLY && isPlain(count)) break;
    }
  }
  const { words, latin, cyrillic, other } = count;
  if (count.glued >= MACHINE.least && count.glued >= MACHINE.share * words) return { code: 'other', words };
  if (other > latin + cyrillic) return { code: words + other >= FEW ? 'other' : undefined, words };
  return { code: decide(count), words };
}

/** Whether the first words settle it: many votes for one language, none against it. */
function isPlain({ votes: counts, strange }: Count): boolean {
  const { language, most } = leaderOf(counts);
  const others = counts.reduce((sum, count) => sum + count, 0) - most;
  return strange[language] === 0 && most >= 0.3 * EARLY && others <= 1;
}

/** Whether the word from `from` to `to`, with `next` behind it, is tied to a sign: "max_children", "root:x:0", "count(", "= text". */
function isGlued(text: string, from: number, to: number, next: number): boolean {
  const before = text.charCodeAt(from - 1);
  if (glue[next] === 1 || (before < 128 && glue[before] === 1)) return true;
  // what stands behind a space, "count = 14", but for the bars of a table
  if (next === 32 && isAssigned(text.charCodeAt(to + 1))) return true;
  if (before === 32 && isAssigned(text.charCodeAt(from - 2))) return true;
  const then = charClass(text.charCodeAt(to + 1));
  if (next === COLON)
    return then !== Char.space && then !== Char.newline && then !== Char.quote && to + 1 < text.length;
  if (next === OPEN || next === SQUARE) return to - from > 1;
  return before === SLASH && isBreak(text.charCodeAt(from - 2));
}

const isAssigned = (unit: number): boolean => glue[unit] === 1 && unit !== BAR;

const isBreak = (unit: number): boolean =>
  Number.isNaN(unit) || unit === COLON || charClass(unit) === Char.space || charClass(unit) === Char.newline;

function countStranger({ strange }: Count, bits: number): void {
  for (let bit = 0; bit < strange.length; bit++) if (bits & (1 << bit)) raise(strange, bit);
}

const raise = (counts: number[], index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1;
};

function countWord(count: Count, first: number, length: number): void {
  count.words++;
  count.letters += length;
  if (first < 0x250) {
    count.latin++;
    if ((first >= 97 && first <= 122) || (first >= 0xdf && first <= 0xff)) count.latinLower++;
  } else if (first >= 0x400 && first < 0x530) {
    count.cyrillic++;
    if (first >= 0x430 && first < 0x460) count.cyrillicLower++;
  } else count.other += first >= 0x2e80 ? length : 1;
}

/** End of the domain name or URL around `at`: its letters are no words. */
function skipUrl(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && charClass(text.charCodeAt(to)) !== Char.space && charClass(text.charCodeAt(to)) !== Char.newline)
    to++;
  return to;
}

/** Characters of the longest tag of markup that was left in a text. */
const LONGEST_TAG = 300;

/** End of the tag of markup that begins at `at`; the next character where none does. */
function skipTag(text: string, at: number, end: number): number {
  if (charClass(text.charCodeAt(at + 1)) !== Char.letter) return at + 1;
  const limit = Math.min(end, at + LONGEST_TAG);
  for (let i = at + 2; i < limit; i++) if (text.charCodeAt(i) === 62) return i + 1;
  return at + 1;
}

/** The language that leads a count: its number, how many it has, and the most that another has. */
interface Leader {
  readonly language: number;
  readonly most: number;
  readonly next: number;
}

/** Which of the languages `among` leads; of equals the first. */
function leaderOf(counts: readonly number[], among: Iterable<number> = counts.keys()): Leader {
  let [language, most, next] = [-1, 0, 0];
  for (const index of among) {
    const count = counts[index] ?? 0;
    if (language < 0 || count > most) [language, most, next] = [index, count, most];
    else if (count > next) next = count;
  }
  return { language, most, next };
}

/** The language of a stretch: told by its function words, or by the script alone where one of ours only is written in it. */
function decide(count: Count): Vote['code'] {
  const { words, latin, cyrillic, latinLower, cyrillicLower } = count;
  if (words === 0) return undefined;
  const isCyrillic = cyrillicLower > latinLower || (cyrillicLower === latinLower && cyrillic > latin);
  const among = isCyrillic ? written.cyrillic : written.latin;
  const [only] = among;
  const lower = isCyrillic ? cyrillicLower : latinLower;
  return only !== undefined && among.length === 1 ? decideAlone(count, only, lower) : decideAmong(count, among, lower);
}

/** The only language of its script: the text is in it, unless its letters or the lack of function words say otherwise. */
function decideAlone({ words, letters, votes: counts, strange }: Count, only: number, lower: number): Vote['code'] {
  const votesFor = counts[only] ?? 0;
  const share = (strange[only] ?? 0) / letters;
  if (share > 0.03 || (share > 0.01 && votesFor < 0.1 * words)) return words >= ENOUGH ? 'other' : undefined;
  return lower >= 2 * ENOUGH && votesFor === 0 ? 'other' : languageCodes[only];
}

/** The language that leads clearly enough; `lower` words of running text with hardly a vote are in another. */
function decideAmong(count: Count, among: readonly number[], lower: number): Vote['code'] {
  const { words, letters, votes: counts, strange } = count;
  const { language, most, next } = leaderOf(counts, among);
  if (lower >= ENOUGH && most < 0.12 * lower) return 'other';
  const share = most / words;
  if (share < 0.3 && words >= FEW && (strange[language] ?? 0) > 0.03 * letters)
    return words >= ENOUGH ? 'other' : undefined;
  if (words < FEW || most < 2) return undefined;
  const lead = most / Math.max(next, 0.5);
  return CLEAR.some((clear) => share >= clear.share && lead >= clear.lead) ? languageCodes[language] : undefined;
}
