import { type Message, say } from '../model/index.ts';
import { type Alignment, align, HARD, type SameParts, type WordMatch } from './align.ts';
import { FAMILY_ENDINGS } from './data/inflection.ts';
import { editBudget, soundDistance } from './distance.ts';
import { womanAndMan } from './inflection.ts';
import type { Name } from './name.ts';
import type { NameWord } from './word.ts';

/** Whether two names may be of one bearer, how sure (0 to 1), and why. */
export interface NameMatch {
  readonly same: boolean;
  readonly score: number;
  readonly because: readonly Message[];
}

/** The words of a name as they are written. */
export const textOf = (words: readonly NameWord[]): string => words.map((word) => word.text).join(' ');
const letters = (words: readonly NameWord[]): number => words.reduce((sum, word) => sum + word.sounds.length, 0);
const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;

function explain(match: WordMatch): Message | undefined {
  const pair = { a: textOf(match.a), b: textOf(match.b) };
  switch (match.how) {
    case 'equal':
    case 'number':
      return undefined;
    case 'alias':
      return say('names-alias', pair);
    case 'sound':
      return say('names-sound', pair);
    case 'inflected':
      return say('names-inflected', pair);
    case 'initial':
      return say('names-initial', pair);
    case 'given':
      return say('names-given', pair);
    case 'joined':
      return say('names-joined', pair);
    case 'near':
      return say('names-near', pair);
  }
}

const different = (score: number, ...because: readonly Message[]): NameMatch => ({
  same: false,
  score: round(Math.min(score, 0.49)),
  because,
});

const unanswered = (a: Name, b: Name): Message => say('names-unanswered', { a: textOf(a.words), b: textOf(b.words) });

/** Both are family names with the same regular ending but another consonant in the stem: two families, not a slip. */
function twoFamilies(a: NameWord, b: NameWord): boolean {
  if (a.skeleton === b.skeleton || soundDistance(a.sounds, b.sounds, HARD) < HARD) return false;
  for (const ending of FAMILY_ENDINGS) if (a.key.endsWith(ending) && b.key.endsWith(ending)) return true;
  return false;
}

const CONSONANT_END = /[^aeiou]$/;

/** Beside `family`: does a given name that would show a case stand in its plain form, and none in a case? */
function namedPlainly(matches: readonly WordMatch[], family: WordMatch): boolean {
  const others = matches.filter((match) => match !== family);
  if (others.some(({ how }) => how === 'inflected')) return false;
  return others.some(
    ({ how, a: [word] }) =>
      (how === 'equal' || how === 'sound') && word?.role === 'word' && CONSONANT_END.test(word.sounds),
  );
}

/** What holds of the words of any two names: one cost, and what stands against it. */
interface Weighed {
  readonly cost: number;
  readonly matched: number;
  readonly total: number;
  readonly because: Message[];
}

function weigh({ matches, restA, restB }: Alignment): Weighed {
  let cost = 0;
  let matched = 0;
  const because: Message[] = [];
  for (const match of matches) {
    cost += match.cost;
    matched += (letters(match.a) + letters(match.b)) / 2;
    const reason = explain(match);
    if (reason) because.push(reason);
  }
  return { cost, matched, total: matched + letters(restA) + letters(restB), because };
}

const strong = (words: readonly NameWord[]): NameWord[] =>
  words.filter((word) => word.role === 'word' || word.role === 'number');

/** Persons, and names of which nothing tells what they name. */
export function comparePersons(a: Name, b: Name, sameParts: SameParts): NameMatch {
  const aligned = align(a, b, true, sameParts);
  const { matches, restA, restB } = aligned;
  const { cost, matched, total, because } = weigh(aligned);
  const share = total === 0 ? 0 : matched / total;
  const names = matches.filter((match) => match.how !== 'initial' && match.a.some((word) => word.role !== 'initial'));
  if (names.length === 0) {
    const [x, y] = [a.words[0], b.words[0]];
    const families = x && y && a.words.length === 1 && b.words.length === 1 && twoFamilies(x, y);
    return different(share * 0.4, families ? say('names-two-families', { a: x.text, b: y.text }) : unanswered(a, b));
  }
  for (const match of matches) {
    const [x, y] = [match.a[0], match.b[0]];
    if (match.how === 'near' && x && y && twoFamilies(x, y))
      return different(0.45, say('names-two-families', { a: textOf(match.a), b: textOf(match.b) }));
    if (x && y && womanAndMan(x.key, y.key) && (match.how === 'near' || namedPlainly(matches, match)))
      return different(0.45, say('names-woman-and-man', { a: textOf(match.a), b: textOf(match.b) }));
  }
  if (restA.length > 0 && restB.length > 0)
    return different(share * 0.6, ...because, say('names-against', { a: textOf(restA), b: textOf(restB) }));
  // "George W. Bush" is not "George Washington": the initial answers what the family name stands against.
  const spent = matches.find(
    (match) => match.how === 'initial' && strong(match.a[0]?.role === 'initial' ? restA : restB).length > 0,
  );
  if (spent)
    return different(share * 0.6, ...because, say('names-only-in-one', { words: textOf([...restA, ...restB]) }));
  const extra = strong([...restA, ...restB]);
  const length = Math.min(letters(a.words), letters(b.words));
  const across = a.words[0]?.script !== b.words[0]?.script;
  const budget =
    names.length > 1 ? Math.max(editBudget(length) * 0.75, across ? length * 0.2 : 0) : editBudget(length) * 0.6;
  if (cost > budget) return different(0.49 - 0.1 * (cost - budget), ...because, say('names-too-far'));
  if (matches.length === 1) {
    const only = matches[0] as WordMatch;
    const [x, y] = [only.a[0] as NameWord, only.b[0] as NameWord];
    const crossing = x.script !== y.script && only.cost <= x.sounds.length * 0.16;
    if (only.how === 'near' && x.skeleton !== y.skeleton && !crossing)
      return different(0.45, ...because, say('names-consonants'));
    if (extra.length > 0) {
      const longer = restA.length > 0 ? a : b;
      const at = longer.words.indexOf(restA.length > 0 ? x : y);
      if (at !== longer.words.length - 1)
        return different(0.4, ...because, say('names-more-unknown', { words: textOf([...restA, ...restB]) }));
      because.push(say('names-family-alone'));
    }
  }
  if (extra.length > names.length && matches.length > 1)
    return different(0.45, ...because, say('names-missing-in-one', { words: textOf(extra) }));
  if (restA.length + restB.length > 0) because.push(say('names-only-in-one', { words: textOf([...restA, ...restB]) }));
  if (because.length === 0) because.push(say('names-same-words'));
  const score =
    1 - (0.4 * cost) / Math.max(budget, 0.5) - Math.min(0.35, extra.length * (matches.length > 1 ? 0.08 : 0.2));
  return { same: true, score: round(Math.max(score, 0.5)), because };
}

/** Organisations, places, ships: every word that distinguishes must be answered. */
export function compareOrganisations(a: Name, b: Name, sameParts: SameParts): NameMatch {
  const aligned = align(a, b, false, sameParts);
  const { restA, restB, matches } = aligned;
  const { cost, matched, total, because } = weigh(aligned);
  const share = total === 0 ? 0 : matched / total;
  if (matches.length === 0) return different(share * 0.4, unanswered(a, b));
  if (a.form && b.form && a.form.kind !== b.form.kind && a.form.kind !== 'corporation' && b.form.kind !== 'corporation')
    return different(0.49, say('names-legal-forms', { a: a.form.text, b: b.form.text }));
  const rest = [...restA, ...restB].filter((word) => word.role !== 'generic');
  if (rest.length > 0) return different(share * 0.49, ...because, say('names-only-in-one', { words: textOf(rest) }));
  const length = Math.min(letters(a.words), letters(b.words));
  const budget = editBudget(length) * 0.75;
  if (cost > budget) return different(0.49 - 0.1 * (cost - budget), ...because, say('names-too-far'));
  if (a.form || b.form) because.push(say('names-legal-form-aside'));
  if (because.length === 0) because.push(say('names-same-words'));
  return { same: true, score: round(Math.max(0.5, 1 - (0.4 * cost) / Math.max(budget, 0.5))), because };
}
