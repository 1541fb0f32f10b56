import { crossDistance, mayBegin } from './crossing.ts';
import { editBudget, soundDistance } from './distance.ts';
import { sameGivenName } from './given-names.ts';
import { womanAndMan } from './inflection.ts';
import type { Name } from './name.ts';
import type { NameWord } from './word.ts';

/** How two words answer each other. */
type MatchHow = 'alias' | 'equal' | 'sound' | 'inflected' | 'initial' | 'given' | 'near' | 'number' | 'joined';

export interface WordMatch {
  readonly a: readonly NameWord[];
  readonly b: readonly NameWord[];
  readonly cost: number;
  readonly how: MatchHow;
}

export interface Alignment {
  readonly matches: readonly WordMatch[];
  readonly restA: readonly NameWord[];
  readonly restB: readonly NameWord[];
}

interface Answer {
  readonly cost: number;
  readonly how: MatchHow;
}

/** The cost of another form of a given name: "Ted" is less than "Theodore". */
const OTHER_FORM = 0.5;

/** The cost of a case; and where it may as well be a woman's family name beside a man's. */
const INFLECTED = 0.1;
const EITHER = 0.5;

/** The cost of diacritics that only one writes. */
const DIACRITICS = 0.1;

/** The cost of reading a word in its less likely way. */
const OTHER_READING = 0.3;

/** What of its budget one word may use up. */
const WORD_SHARE = 0.8;

const none: Answer | undefined = undefined;

/** How one word answers another, if it does. `personal`: initials and short forms of given names count. */
function matchWord(a: NameWord, b: NameWord, personal: boolean): Answer | undefined {
  if (a.number !== undefined || b.number !== undefined)
    return a.number === b.number ? { cost: 0, how: 'number' } : none;
  if (a.text === b.text) return { cost: 0, how: 'equal' };
  if (a.script === 'han' && b.script === 'han') return none;
  if (a.role === 'initial' || b.role === 'initial') {
    if (!personal) return a.key === b.key ? { cost: 0, how: 'equal' } : none;
    const [initial, word] = a.role === 'initial' ? [a, b] : [b, a];
    if (word.role === 'initial')
      return begins(initial, word) || begins(word, initial) ? { cost: 0, how: 'equal' } : none;
    if (!begins(initial, word)) return none;
    return { cost: 0.25, how: 'initial' };
  }
  if (a.plain === b.plain && a.plain !== '') return { cost: 0, how: 'equal' };
  if (a.bare === b.bare) return { cost: DIACRITICS, how: 'equal' };
  const vowels = a.script === 'abjad' || b.script === 'abjad' ? 0.15 : 1;
  const length = Math.min(a.sounds.length, b.sounds.length);
  if (a.key === b.key && a.key.length > 1)
    return { cost: Math.min(0.4, soundDistance(a.sounds, b.sounds, 4, vowels)), how: 'sound' };
  if (a.key.length > 1 && b.key.length > 1 && (a.otherKey === b.key || b.otherKey === a.key))
    return { cost: OTHER_READING, how: 'sound' };
  if (personal && sameGivenName(a.key, b.key)) return { cost: OTHER_FORM, how: 'given' };
  if (formsOfOne(a, b)) return { cost: womanAndMan(a.key, b.key) ? EITHER : INFLECTED, how: 'inflected' };
  const apart = bits(a.consonants ^ b.consonants);
  if (apart > MOST_APART) return none;
  const limit = editBudget(length) * WORD_SHARE;
  if (a.script === 'latin' && b.script === 'cyrillic') return across(a, b, limit);
  if (b.script === 'latin' && a.script === 'cyrillic') return across(b, a, limit);
  let cost = soundDistance(a.sounds, b.sounds, limit, vowels);
  if (a.script === b.script && cost >= HARD && (cost > SLIP || a.skeleton !== b.skeleton)) {
    // Written in one script, what sounds do not explain is a slip of one letter or another word.
    if (oneSlip(a, b)) cost = Math.min(cost, SLIP);
    else if (a.skeleton !== b.skeleton && length < BEARS_MORE) return none;
  }
  return cost < Number.POSITIVE_INFINITY ? { cost, how: 'near' } : none;
}

/** May an initial be the first letter of a word? */
function begins(initial: NameWord, word: NameWord): boolean {
  if (initial.key !== '' && word.key.startsWith(initial.key)) return true;
  if (initial.script === word.script) return initial.plain !== '' && word.plain.startsWith(initial.plain);
  if (initial.script === 'latin' && word.script === 'cyrillic') return mayBegin(initial.plain, word.lower);
  return initial.script === 'cyrillic' && word.script === 'latin' && mayBegin(word.plain, initial.lower);
}

/** Words that differ in more kinds of consonants than this are not measured. */
const MOST_APART = 3;

function bits(mask: number): number {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}

/** Are two words cases of one? */
function formsOfOne(a: NameWord, b: NameWord): boolean {
  for (const lemma of a.lemmas) {
    if (lemma.key === b.key || lemma.key === b.otherKey) return true;
    for (const other of b.lemmas)
      if (a.script === b.script ? lemma.lower === other.lower : lemma.key === other.key) return true;
  }
  for (const lemma of b.lemmas) if (lemma.key === a.key || lemma.key === a.otherKey) return true;
  return false;
}

/** What of a word's letters the learned correspondences may cost. */
const CROSS_SHARE = 0.25;

/** The same where the word may be a case: what an ending hides is easily too much. */
const CASE_SHARE = 0.12;

/** A Latin and a Cyrillic word: by the letters' learned correspondences, in a case also. */
function across(latin: NameWord, cyrillic: NameWord, budget: number): Answer | undefined {
  const letters = Math.max(latin.plain.length, cyrillic.lower.length);
  const limit = letters * CROSS_SHARE;
  let cost = Math.min(
    crossDistance(latin.plain, cyrillic.lower, limit),
    soundDistance(latin.sounds, cyrillic.sounds, budget),
  );
  let how: MatchHow = 'near';
  if (cost > limit / 2 && bits(latin.consonants ^ cyrillic.consonants) <= 1) {
    for (const { lower } of cyrillic.lemmas) {
      const inflected = crossDistance(latin.plain, lower, letters * CASE_SHARE) + INFLECTED;
      if (inflected < cost) {
        cost = inflected;
        how = 'inflected';
      }
    }
  }
  return cost < Number.POSITIVE_INFINITY ? { cost, how } : none;
}

/** From this cost on, sounds differ that are not confused. */
export const HARD = 0.8;

/** A word with so many sounds bears more than one slip. */
const BEARS_MORE = 9;

/** The cost of one typing error in a word that is long enough to bear it. */
const SLIP = 0.9;
const SLIP_LENGTH = 5;

/** Does one letter added, left out, changed or moved by one place turn one word into the other? */
function oneSlip(a: NameWord, b: NameWord): boolean {
  const [x, y] = [a.bare, b.bare];
  if (x.length < SLIP_LENGTH || y.length < SLIP_LENGTH || Math.abs(x.length - y.length) > 1) return false;
  let head = 0;
  while (head < x.length && x.charCodeAt(head) === y.charCodeAt(head)) head++;
  let tail = 0;
  const most = Math.min(x.length, y.length) - head;
  while (tail < most && x.charCodeAt(x.length - 1 - tail) === y.charCodeAt(y.length - 1 - tail)) tail++;
  const [p, q] = [x.length - head - tail, y.length - head - tail];
  if (p <= 1 && q <= 1) return true;
  return p === 2 && q === 2 && x.charAt(head) === y.charAt(head + 1) && x.charAt(head + 1) === y.charAt(head);
}

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly answer: Answer;
}

/** Are two runs of words names of one bearer in an alias table? */
export type SameParts = (a: readonly NameWord[], b: readonly NameWord[]) => boolean;

const ALIAS = 0.1;

/**
 * Pairs the words of two names one to one, cheapest first; then words that were written as one or apart; then what is
 * left of each, where an alias table knows it as one.
 */
export function align(a: Name, b: Name, personal: boolean, sameParts: SameParts): Alignment {
  const { words: left } = a;
  const { words: right } = b;
  const usedA = new Uint8Array(left.length);
  const usedB = new Uint8Array(right.length);
  const matches: WordMatch[] = [];
  const bothBind = left.some((word) => word.bound) && right.some((word) => word.bound);
  const candidates: Candidate[] = [];
  for (let i = 0; i < left.length; i++) {
    const x = left[i] as NameWord;
    for (let j = 0; j < right.length; j++) {
      const y = right[j] as NameWord;
      if (bothBind && x.bound !== y.bound) continue;
      const answer = matchWord(x, y, personal);
      if (answer) candidates.push({ i, j, answer });
    }
  }
  candidates.sort(
    (x, y) =>
      x.answer.cost - y.answer.cost || Math.abs(x.i - x.j) - Math.abs(y.i - y.j) || x.i + x.j - y.i - y.j || x.i - y.i,
  );
  for (const { i, j, answer } of candidates) {
    if (usedA[i] || usedB[j]) continue;
    usedA[i] = 1;
    usedB[j] = 1;
    matches.push({ a: [left[i] as NameWord], b: [right[j] as NameWord], ...answer });
  }
  if (matches.length < Math.max(left.length, right.length)) {
    joinWords(left, right, usedA, usedB, matches, false);
    joinWords(right, left, usedB, usedA, matches, true);
  }
  let restA = left.filter((_, at) => !usedA[at]);
  let restB = right.filter((_, at) => !usedB[at]);
  if (matches.length > 0 && restA.length > 0 && restB.length > 0 && sameParts(restA, restB)) {
    matches.push({ a: restA, b: restB, cost: ALIAS, how: 'alias' });
    restA = [];
    restB = [];
  }
  return { matches, restA, restB };
}

const MOST_JOINED = 4;

/** Finds runs of unused words of `left` that together answer one unused word of `right`. */
function joinWords(
  left: readonly NameWord[],
  right: readonly NameWord[],
  usedL: Uint8Array,
  usedR: Uint8Array,
  matches: WordMatch[],
  swapped: boolean,
): void {
  for (let j = 0; j < right.length; j++) {
    if (usedR[j]) continue;
    const target = right[j] as NameWord;
    search: for (let i = 0; i < left.length; i++) {
      let run = '';
      for (let end = i; end < left.length && end < i + MOST_JOINED && !usedL[end]; end++) {
        run += left[end]?.sounds ?? '';
        if (end === i || Math.abs(run.length - target.sounds.length) > 2) continue;
        const cost = soundDistance(run, target.sounds, editBudget(target.sounds.length) * 0.6);
        if (cost === Number.POSITIVE_INFINITY) continue;
        const parts = left.slice(i, end + 1);
        matches.push({ a: swapped ? [target] : parts, b: swapped ? parts : [target], cost, how: 'joined' });
        usedL.fill(1, i, end + 1);
        usedR[j] = 1;
        break search;
      }
    }
  }
}
