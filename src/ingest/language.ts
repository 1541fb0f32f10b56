import { languageOf, languages } from '../language/index.ts';
import type { LanguageCode } from '../language/language.ts';
import type { Block, Diagnostic } from '../model/index.ts';
import { Char, charClass } from '../text/characters.ts';
import { LANGUAGE_UNKNOWN, PASSAGE_UNREAD, UNREAD } from './reading.ts';

/** Words of a block that are looked at: more do not change the answer. */
const SAMPLE = 100;
/** Words after which a plain case is closed. */
const EARLY = 30;
/** Share of function words from which a language is clear, with how far it must lead the next. */
const CLEAR = [
  { share: 0.18, lead: 2 },
  { share: 0.1, lead: 4 },
];
/** Fewer words than this say nothing by themselves. */
const FEW = 4;
/** From this many words of running text on, one with hardly any function word of ours is in another language. */
const ENOUGH = 12;
/** Share of words tied to signs of machines' writing from which a stretch is no running text, with the fewest of them. */
const MACHINE = { share: 0.25, least: 5 };

const codes = Object.keys(languages) as LanguageCode[];

/** Function words of all languages, as they stand inside and at the beginning of a sentence, each with its language. */
const votes = new Map<string, LanguageCode>();
const shared = new Set<string>();
for (const code of codes) {
  for (const word of languages[code].reading.functionWords) {
    for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1)]) {
      if (votes.has(form)) shared.add(form);
      votes.set(form, code);
    }
  }
}
// A word that two languages have says nothing.
for (const word of shared) votes.delete(word);
const LONGEST = Math.max(...[...votes.keys()].map((word) => word.length));

/** For each letter a bit for every language that does not use it. */
const strangers = new Uint8Array(0x600);
for (const [bit, code] of codes.entries()) {
  for (const letter of languages[code].reading.foreignLetters) {
    for (const form of [letter, letter.toUpperCase()]) {
      const unit = form.charCodeAt(0);
      strangers[unit] = (strangers[unit] ?? 0) | (1 << bit);
    }
  }
}

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

/** A last resort for passages that the count of function words leaves open: the ISO 639-1 code of the likeliest language. */
export type Guess = (text: string) => string;

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
  readonly votes: Record<LanguageCode, number>;
  /** Letters that the language does not use. */
  readonly strange: Record<LanguageCode, number>;
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
    votes: { de: 0, en: 0, ru: 0 },
    strange: { de: 0, en: 0, ru: 0 },
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
      const code = at - from <= LONGEST ? votes.get(text.slice(from, at)) : undefined;
      if (code) count.votes[code]++;
      if (count.words === EARLY && isPlain(count)) break;
    }
  }
  const { words, latin, cyrillic, other } = count;
  if (count.glued >= MACHINE.least && count.glued >= MACHINE.share * words) return { code: 'other', words };
  if (other > latin + cyrillic) return { code: words + other >= FEW ? 'other' : undefined, words };
  return { code: decide(count), words };
}

/** Whether the first words settle it: many votes for one language, none against it. */
function isPlain({ votes: { de, en, ru }, strange }: Count): boolean {
  const most = Math.max(de, en, ru);
  const plain = most === ru ? strange.ru : most === de ? strange.de : strange.en;
  return plain === 0 && most >= 0.3 * EARLY && de + en + ru - most <= 1;
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
  for (const [bit, code] of codes.entries()) if (bits & (1 << bit)) strange[code]++;
}

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

function decide({ words, letters, votes: counts, strange, ...scripts }: Count): Vote['code'] {
  if (words === 0) return undefined;
  const { latin, cyrillic, latinLower, cyrillicLower } = scripts;
  if (cyrillicLower > latinLower || (cyrillicLower === latinLower && cyrillic > latin)) {
    const share = strange.ru / letters;
    if (share > 0.03 || (share > 0.01 && counts.ru < 0.1 * words)) return words >= ENOUGH ? 'other' : undefined;
    return cyrillicLower >= 2 * ENOUGH && counts.ru === 0 ? 'other' : 'ru';
  }
  const [best, next] = counts.de >= counts.en ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const first = counts[best];
  if (latinLower >= ENOUGH && first < 0.12 * latinLower) return 'other';
  const share = first / words;
  if (share < 0.3 && words >= FEW && strange[best] > 0.03 * letters) return words >= ENOUGH ? 'other' : undefined;
  if (words < FEW || first < 2) return undefined;
  const lead = first / Math.max(counts[next], 0.5);
  return CLEAR.some((clear) => share >= clear.share && lead >= clear.lead) ? best : undefined;
}

/** The language of a report and of its blocks, with what is doubtful about it. */
export interface Languages {
  readonly language?: string;
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whether blocks stayed open that a `Guess` could settle. */
  readonly open: boolean;
}

/**
 * Tells the language of a report and of each block. A block without a clear vote has the report's language; the report's
 * is that of most of its words, or the one given where its own words leave it open.
 */
export function tellLanguages(text: string, blocks: readonly Block[], given?: string, guess?: Guess): Languages {
  const found = blocks.map((block) => vote(text, block.start, block.end));
  const weight = new Map<Vote['code'], number>();
  for (const [i, { code, words }] of found.entries()) {
    const block = blocks[i];
    if (!block || block.kind === 'furniture') continue;
    // Only the first words were counted: the block's length tells how many there are.
    const size = words < EARLY ? words : Math.max(words, (block.end - block.start) / 8);
    weight.set(code, (weight.get(code) ?? 0) + size);
  }
  const whole = heaviest(weight) ?? (blocks.length ? settled(text, guess) : undefined);
  const claimed = languageOf(given)?.code ?? given?.slice(0, 2).toLowerCase();
  const plain = whole !== undefined && (weight.get(whole) ?? 0) >= ENOUGH;
  const language = plain || !claimed ? (whole === 'other' ? undefined : whole) : claimed;
  const diagnostics: Diagnostic[] = [];
  if (claimed && plain && whole !== claimed && (whole !== 'other' || languageOf(claimed)))
    diagnostics.push({
      code: 'language-mismatch',
      message: `said to be in ${nameOf(claimed)}, but the text is in ${whole === 'other' ? 'another language' : nameOf(whole)}`,
    });
  if (blocks.some(({ kind }) => kind !== 'furniture') && (!language || !languageOf(language)))
    diagnostics.push({
      code: LANGUAGE_UNKNOWN,
      message: 'in none of the languages that can be read (German, English, Russian), or no running text',
    });
  const strange = language
    ? found.filter(({ code }, i) => code === 'other' && blocks[i]?.kind !== 'furniture').length
    : 0;
  if (strange)
    diagnostics.push({
      code: PASSAGE_UNREAD,
      message: `${strange} ${strange === 1 ? 'passage is' : 'passages are'} not read: in another language, or no running text`,
    });
  const labelled = blocks.map((block, i) => {
    const own = found[i]?.code;
    const code = own === 'other' ? language && UNREAD : (own ?? language);
    // assigned, not spread: copies of a spread object have no shape in common, and all that reads them waits for that
    return code ? Object.assign({}, block, { language: code }) : block;
  });
  return {
    ...(language && { language }),
    blocks: labelled,
    diagnostics,
    open: !guess && whole === undefined && !claimed && blocks.some(({ kind }) => kind !== 'furniture'),
  };
}

const nameOf = (code: string): string => languageOf(code)?.name ?? `"${code}"`;

function heaviest(weight: ReadonlyMap<Vote['code'], number>): Exclude<Vote['code'], undefined> | undefined {
  let best: Exclude<Vote['code'], undefined> | undefined;
  let most = 0;
  for (const [code, words] of weight) {
    if (!code || words <= most) continue;
    best = code;
    most = words;
  }
  return best;
}

function settled(text: string, guess: Guess | undefined): Exclude<Vote['code'], undefined> | undefined {
  if (!guess) return undefined;
  const code = guess(text.slice(0, 5000));
  return languageOf(code)?.code ?? (code ? 'other' : undefined);
}
