import { perLanguage } from '../extract/per-language.ts';
import { languages } from '../language/index.ts';
import type { Language } from '../language/language.ts';
import { PIVOT_COLUMNS, PIVOT_LINES } from '../language/shared/pivot-lexicon.ts';
import { CONCEPTS } from './key-ranges.ts';

const LONGEST_ENDING = 7;
const SHORTEST_PART = 4;
const LONGEST_COMPOUND = 40;

/** The concepts of each stem of a language; none of one that has no column in the lexicon. */
const stemsOf = perLanguage((): Map<string, number[]> => new Map());
const common = new Set<number>();
const manner = new Set<number>();
const causes = new Set<number>();

/** What a stem is before the endings that change it. */
function variants(stem: string, { pivot }: Language): readonly string[] {
  const changed = stem.length < SHORTEST_PART ? undefined : pivot.changing.get(stem.slice(-1));
  return changed === undefined ? [] : [stem.slice(0, -1) + changed];
}

for (const [concept, line] of PIVOT_LINES.trim().split('\n').entries()) {
  if (concept >= CONCEPTS) throw new RangeError('more concepts than there are numbers for them');
  const marks = /^[~*^]*/.exec(line)?.[0] ?? '';
  if (marks.includes('*')) common.add(concept);
  if (marks.includes('~')) manner.add(concept);
  if (marks.includes('^')) causes.add(concept);
  for (const [column, words] of line.slice(marks.length).split('|').entries()) {
    const code = PIVOT_COLUMNS[column];
    if (!code) throw new RangeError(`too many columns: ${line}`);
    const language = languages[code];
    const stems = stemsOf(language);
    for (const stem of words.split(' ').filter(Boolean))
      for (const form of [stem, ...variants(stem, language)]) {
        const known = stems.get(form);
        if (!known) stems.set(form, [concept]);
        else if (!known.includes(concept)) known.push(concept);
      }
  }
}

/** Whether much news speaks of a concept. */
export const isCommon = (concept: number): boolean => common.has(concept);

/** Whether a concept is of how something is told ("probably", "denied", "said"), and not of what. */
export const isManner = (concept: number): boolean => manner.has(concept);

/** Whether a concept says what brought something about, or who is to blame for it. */
export const isCause = (concept: number): boolean => causes.has(concept);

/** How many concepts and stems the lexicon has. */
export const lexiconSize = {
  concepts: PIVOT_LINES.trim().split('\n').length,
  stems: PIVOT_COLUMNS.reduce((sum, code) => sum + stemsOf(languages[code]).size, 0),
};

const NONE: readonly number[] = [];

/** The concepts of the longest stem that `word` is, with an ending of its language or without. */
function whole(word: string, language: Language): readonly number[] | undefined {
  const table = stemsOf(language);
  const { endings } = language.pivot;
  const exact = table.get(word);
  if (exact) return exact;
  const shortest = Math.max(2, word.length - LONGEST_ENDING);
  for (let cut = word.length - 1; cut >= shortest; cut--) {
    const found = table.get(word.slice(0, cut));
    if (found && endings.has(word.slice(cut))) return found;
  }
  return undefined;
}

/**
 * The numbers of the concepts that a word names, below `CONCEPTS`: those of its stem, and of a compound those of its
 * last part and of its first. `word` in lower case, with its diacritics. Empty where the lexicon does not know it.
 */
export function conceptsOf(word: string, language: Language): readonly number[] {
  const found = whole(word, language);
  if (found) return found;
  if (!language.pivot.compounds || word.length < 2 * SHORTEST_PART || word.length > LONGEST_COMPOUND) return NONE;
  const concepts: number[] = [];
  for (let at = 3; at <= word.length - SHORTEST_PART; at++) {
    const last = whole(word.slice(at), language);
    if (!last) continue;
    concepts.push(...last);
    break;
  }
  const table = stemsOf(language);
  for (let to = word.length - 3; to >= SHORTEST_PART; to--) {
    const first = table.get(word.slice(0, to));
    if (!first) continue;
    concepts.push(...first);
    break;
  }
  return concepts.length ? concepts : NONE;
}
