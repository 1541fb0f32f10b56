import type { Analysis, Sentence } from '../extract/analysis.ts';
import { languageFact } from '../extract/per-language.ts';
import type { Language } from '../language/language.ts';
import type { Document } from '../model/index.ts';
import { keyOf, plainLetters, scriptOf, skeletonOf, soundsOf } from '../names/sounds.ts';
import { TokenKind } from '../text/tokens.ts';
import { NO_FORM } from '../text/word-forms.ts';
import { hashOf } from './hash.ts';
import { CONCEPTS, FIRM } from './key-ranges.ts';
import { conceptsOf } from './pivot.ts';

/** A sentence keeps no more keys than this: more is no sentence but a list. */
const MOST_KEYS = 60;
const SHORTEST_WORD = 4;
const SHORTEST_SKELETON = 3;
const LONGEST_SKELETON = 5;

/** The key of a place or a figure, which are the same in all languages. */
const firm = (what: string): number => CONCEPTS + (hashOf(what) % (FIRM - CONCEPTS));

/** The key of a word that the lexicon does not know, by its consonants. */
const sounded = (skeleton: string): number => FIRM + (hashOf(skeleton) % (0x10000 - FIRM));

/** The keys of a word, found once for each form. */
export const wordKeys = languageFact(({ lower }, language): readonly number[] => findWordKeys(lower, language));

/** A word's concepts; where the lexicon does not know it, its consonants: names and internationalisms share them. */
function findWordKeys(lower: string, language: Language): readonly number[] {
  if (language.pivot.stopWords.has(lower)) return [];
  const concepts = conceptsOf(lower, language);
  if (concepts.length || lower.length < SHORTEST_WORD) return concepts;
  const skeleton = skeletonOfWord(lower, language);
  return skeleton.length < SHORTEST_SKELETON ? [] : [sounded(skeleton)];
}

function skeletonOfWord(lower: string, { pivot }: Language): string {
  let stem = lower.slice(0, 40);
  for (let length = 4; length >= 1; length--) {
    if (stem.length - length < SHORTEST_WORD || !pivot.endings.has(stem.slice(-length))) continue;
    stem = stem.slice(0, -length);
    break;
  }
  const script = scriptOf(stem);
  return skeletonOf(keyOf(soundsOf(stem, script, plainLetters(stem, script)))).slice(0, LONGEST_SKELETON);
}

const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+$/;

/** What a number as written in digits is worth, as text; groups of three digits are thousands. */
function worthOf(digits: string): string {
  if (THOUSANDS.test(digits)) return digits.replace(/[.,]/g, '');
  return digits.replace(',', '.');
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly number[];
}

/** What the report's places and figures say in every language, in the order of the text. */
function placedKeys({ places, quantities }: Document): readonly Placed[] {
  const placed: Placed[] = [];
  for (const { start, end, geonames, country } of places) {
    const what = geonames !== undefined ? `g${geonames}` : country;
    if (what) placed.push({ start, end, keys: [firm(what)] });
  }
  for (const { start, end, value, low, high } of quantities) {
    const keys = [value, low, high].flatMap((number) => (number === undefined ? [] : [firm(`n${number}`)]));
    placed.push({ start, end, keys });
  }
  return placed.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Reads the keys of the sentences of a report, which are to be asked for in their order: numbers below 65,536 for what a
 * sentence speaks of, equal in all languages: concepts of the pivot lexicon, names by their consonants, places, figures.
 * Without repeats, in the order of the text.
 */
export function sentenceKeys({ tokens }: Analysis, document: Document): (sentence: Sentence) => readonly number[] {
  const placed = placedKeys(document);
  let next = 0;
  return ({ from, to, start, end, language }) => {
    const keys = new Set<number>();
    let covered = -1;
    while (next < placed.length && (placed[next]?.start ?? 0) < start) next++;
    for (let i = from; i < to && keys.size < MOST_KEYS; i++) {
      const at = tokens.start[i] ?? 0;
      for (let item = placed[next]; item && item.start <= at && item.start < end; item = placed[++next]) {
        for (const key of item.keys) keys.add(key);
        covered = Math.max(covered, item.end);
      }
      const kind = tokens.kind[i];
      if (kind === TokenKind.number) {
        if (at >= covered) keys.add(firm(`n${worthOf(tokens.word[i] ?? '')}`));
      } else if (kind === TokenKind.word) {
        for (const key of wordKeys(tokens.form[i] ?? NO_FORM, language)) keys.add(key);
      }
    }
    return [...keys];
  };
}
