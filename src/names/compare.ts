import { type Alignment, align, HARD, type SameParts, type WordMatch } from './align.ts';
import { FAMILY_ENDINGS } from './data/inflection.ts';
import { editBudget, soundDistance } from './distance.ts';
import { womanAndMan } from './inflection.ts';
import type { Name } from './name.ts';
import type { NameWord } from './word.ts';

/** Whether two names may be of one bearer, how sure (0 to 1), and why, in plain words. */
export interface NameComparison {
  readonly same: boolean;
  readonly score: number;
  readonly reasons: readonly string[];
}

const quote = (words: readonly NameWord[]): string => `“${words.map((word) => word.text).join(' ')}”`;
const letters = (words: readonly NameWord[]): number => words.reduce((sum, word) => sum + word.sounds.length, 0);
const round = (value: number): number => Math.round(Math.max(0, Math.min(1, value)) * 1000) / 1000;

function explain(match: WordMatch): string | undefined {
  const pair = `${quote(match.a)} and ${quote(match.b)}`;
  switch (match.how) {
    case 'equal':
    case 'number':
      return undefined;
    case 'alias':
      return `${pair} are one in the alias table`;
    case 'sound':
      return `${pair} spell the same sounds`;
    case 'inflected':
      return `${pair} are forms of one word`;
    case 'initial':
      return `${pair}: initial and name`;
    case 'given':
      return `${pair} are forms of one given name`;
    case 'joined':
      return `${pair}: written as one word and apart`;
    case 'near':
      return `${pair} differ a little in spelling`;
  }
}

const different = (score: number, ...reasons: readonly string[]): NameComparison => ({
  same: false,
  score: round(Math.min(score, 0.49)),
  reasons,
});

const unanswered = (a: Name, b: Name): string => `no word of ${quote(a.words)} answers one of ${quote(b.words)}`;

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
  readonly reasons: string[];
}

function weigh({ matches, restA, restB }: Alignment): Weighed {
  let cost = 0;
  let matched = 0;
  const reasons: string[] = [];
  for (const match of matches) {
    cost += match.cost;
    matched += (letters(match.a) + letters(match.b)) / 2;
    const reason = explain(match);
    if (reason) reasons.push(reason);
  }
  return { cost, matched, total: matched + letters(restA) + letters(restB), reasons };
}

const strong = (words: readonly NameWord[]): NameWord[] =>
  words.filter((word) => word.role === 'word' || word.role === 'number');

/** Persons, and names of which nothing tells what they name. */
export function comparePersons(a: Name, b: Name, sameParts: SameParts): NameComparison {
  const aligned = align(a, b, true, sameParts);
  const { matches, restA, restB } = aligned;
  const { cost, matched, total, reasons } = weigh(aligned);
  const share = total === 0 ? 0 : matched / total;
  const names = matches.filter((match) => match.how !== 'initial' && match.a.some((word) => word.role !== 'initial'));
  if (names.length === 0) {
    const [x, y] = [a.words[0], b.words[0]];
    const families = x && y && a.words.length === 1 && b.words.length === 1 && twoFamilies(x, y);
    return different(share * 0.4, families ? `${quote([x])} and ${quote([y])} are two family names` : unanswered(a, b));
  }
  for (const match of matches) {
    const [x, y] = [match.a[0], match.b[0]];
    if (match.how === 'near' && x && y && twoFamilies(x, y))
      return different(0.45, `${quote(match.a)} and ${quote(match.b)} are two family names`);
    if (x && y && womanAndMan(x.key, y.key) && (match.how === 'near' || namedPlainly(matches, match)))
      return different(0.45, `${quote(match.a)} and ${quote(match.b)}: a woman’s family name and a man’s`);
  }
  if (restA.length > 0 && restB.length > 0)
    return different(share * 0.6, ...reasons, `${quote(restA)} stands against ${quote(restB)}`);
  // "George W. Bush" is not "George Washington": the initial answers what the family name stands against.
  const spent = matches.find(
    (match) => match.how === 'initial' && strong(match.a[0]?.role === 'initial' ? restA : restB).length > 0,
  );
  if (spent) return different(share * 0.6, ...reasons, `${quote([...restA, ...restB])} stands only in one`);
  const extra = strong([...restA, ...restB]);
  const length = Math.min(letters(a.words), letters(b.words));
  const across = a.words[0]?.script !== b.words[0]?.script;
  const budget =
    names.length > 1 ? Math.max(editBudget(length) * 0.75, across ? length * 0.2 : 0) : editBudget(length) * 0.6;
  if (cost > budget) return different(0.49 - 0.1 * (cost - budget), ...reasons, 'too many letters differ');
  if (matches.length === 1) {
    const only = matches[0] as WordMatch;
    const [x, y] = [only.a[0] as NameWord, only.b[0] as NameWord];
    const crossing = x.script !== y.script && only.cost <= x.sounds.length * 0.16;
    if (only.how === 'near' && x.skeleton !== y.skeleton && !crossing)
      return different(0.45, ...reasons, 'a single name, and its consonants differ');
    if (extra.length > 0) {
      const longer = restA.length > 0 ? a : b;
      const at = longer.words.indexOf(restA.length > 0 ? x : y);
      if (at !== longer.words.length - 1)
        return different(0.4, ...reasons, `${quote([...restA, ...restB])}: more of the name is unknown`);
      reasons.push('a family name alone');
    }
  }
  if (extra.length > names.length && matches.length > 1)
    return different(0.45, ...reasons, `${quote(extra)} is missing in one`);
  if (restA.length + restB.length > 0) reasons.push(`${quote([...restA, ...restB])} stands only in one`);
  if (reasons.length === 0) reasons.push('the same words');
  const score =
    1 - (0.4 * cost) / Math.max(budget, 0.5) - Math.min(0.35, extra.length * (matches.length > 1 ? 0.08 : 0.2));
  return { same: true, score: round(Math.max(score, 0.5)), reasons };
}

/** Organisations, places, ships: every word that distinguishes must be answered. */
export function compareOrganisations(a: Name, b: Name, sameParts: SameParts): NameComparison {
  const aligned = align(a, b, false, sameParts);
  const { restA, restB, matches } = aligned;
  const { cost, matched, total, reasons } = weigh(aligned);
  const share = total === 0 ? 0 : matched / total;
  if (matches.length === 0) return different(share * 0.4, unanswered(a, b));
  if (a.form && b.form && a.form.kind !== b.form.kind && a.form.kind !== 'corporation' && b.form.kind !== 'corporation')
    return different(0.49, `legal forms differ: ${a.form.text}, ${b.form.text}`);
  const rest = [...restA, ...restB].filter((word) => word.role !== 'generic');
  if (rest.length > 0) return different(share * 0.49, ...reasons, `${quote(rest)} stands only in one`);
  const length = Math.min(letters(a.words), letters(b.words));
  const budget = editBudget(length) * 0.75;
  if (cost > budget) return different(0.49 - 0.1 * (cost - budget), ...reasons, 'too many letters differ');
  if (a.form || b.form) reasons.push('legal form set aside');
  if (reasons.length === 0) reasons.push('the same words');
  return { same: true, score: round(Math.max(0.5, 1 - (0.4 * cost) / Math.max(budget, 0.5))), reasons };
}
