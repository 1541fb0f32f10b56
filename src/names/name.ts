import { CAPITALS } from './data/letters.ts';
import { AND } from './data/links.ts';
import {
  ABBREVIATED,
  DOUBTFUL_TITLES,
  FILIATIONS,
  GENERIC_WORDS,
  NUMERALS,
  ORGANISATION_WORDS,
  PARTICLES,
  PATRONYMIC_WORDS,
  PATRONYMICS,
  SHIP_PREFIXES,
  STOPWORDS,
  TITLES,
} from './data/words.ts';
import { isLegalForm, type LegalForm, takeForms } from './forms.ts';
import { respelled, scriptOf, spellingOf } from './sounds.ts';
import { NameWord, type WordRole } from './word.ts';
import { cutWords, type RawWord } from './words.ts';

export type NameKind = 'person' | 'organization' | 'place' | 'vessel';

/** A name, read once and compared often. */
export interface Name {
  readonly text: string;
  /** As given, else guessed from its words; undefined where they do not tell. */
  readonly kind: NameKind | undefined;
  /** The words that are compared. */
  readonly words: readonly NameWord[];
  /** Titles and particles, set aside. */
  readonly aside: readonly NameWord[];
  readonly form?: LegalForm;
  /** All words as looked up, with single spaces. */
  readonly spelling: string;
  /** The same without spaces. */
  readonly joined: string;
  /** Written as an acronym is: two to six capitals, nothing else. */
  readonly acronym: boolean;
}

const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u;
const SMALL = /\p{Ll}/u;
const FIGURES = /^\d{1,9}$/;

function numberOf(word: RawWord, personal: boolean): number | undefined {
  if (FIGURES.test(word.lookup)) return Number(word.lookup);
  // A person's "V" is an initial, and "Sechs" a family name.
  return personal ? undefined : NUMERALS.get(word.lookup);
}

/** "Putin, Vladimir" as "Vladimir Putin". A comma before a legal form stays, and so do two commas. */
function uninvert(text: string): string {
  const comma = text.indexOf(',');
  if (comma < 0 || text.indexOf(',', comma + 1) >= 0) return text;
  const after = cutWords(text.slice(comma + 1));
  return after.length === 0 || isLegalForm(after) ? text : `${text.slice(comma + 1)} ${text.slice(0, comma)}`;
}

function guessKind(words: readonly RawWord[], form: boolean): NameKind | undefined {
  if (form) return 'organization';
  for (const { lookup } of words)
    if (ORGANISATION_WORDS.has(lookup) || lookup === AND || FIGURES.test(lookup)) return 'organization';
  return undefined;
}

/** What a word of a person's name is; of a name that may be a person's also. `others`: how many words there are beside it. */
function personalRole(word: RawWord, others: number, first: boolean): WordRole {
  const { text, lookup, dotted } = word;
  // "Wang Yi" in Russian is «Ван И», "Van Morrison" no Dutchman: one of two words, with a capital, is half the name.
  const half = first && others === 1 && text !== text.toLowerCase();
  const single = text.length === 1 || (text.length === 2 && text.codePointAt(0) !== text.charCodeAt(0));
  if (others > 0 && (!single || dotted)) {
    if (TITLES.has(lookup) && others > (DOUBTFUL_TITLES.has(lookup) ? 1 : 0)) return 'title';
    if (PATRONYMIC_WORDS.has(lookup) && others > 1) return 'particle';
  }
  if (others > 0 && !half && PARTICLES.has(lookup) && !dotted && !(single && text !== text.toLowerCase()))
    return 'particle';
  if (single || (dotted && text.length <= 2)) return 'initial';
  if (others > 0 && PATRONYMICS.some((ending) => lookup.length > ending.length + 1 && lookup.endsWith(ending)))
    return 'patronymic';
  return FIGURES.test(lookup) ? 'number' : 'word';
}

/** What a word of an organisation's, a ship's or a place's name is. */
function impersonalRole(word: RawWord, others: number, kind: NameKind | undefined): WordRole {
  if (others > 0 && STOPWORDS.has(word.lookup)) return 'particle';
  if (others > 0 && kind === 'vessel' && SHIP_PREFIXES.has(word.lookup)) return 'title';
  if (numberOf(word, false) !== undefined) return 'number';
  return others > 0 && GENERIC_WORDS.has(word.lookup) ? 'generic' : 'word';
}

/**
 * Reads a name for comparison. Takes any text, of which only the first words count (see `cutWords`). Never fails: a
 * text without letters has no words.
 */
export function readName(text: string, kind?: NameKind): Name {
  const all = cutWords(text);
  const taken = takeForms(all);
  const guessed = kind ?? guessKind(taken.rest, taken.form !== undefined);
  const personal = guessed === undefined || guessed === 'person';
  const ordered = personal && text.includes(',') ? takeForms(cutWords(uninvert(text))).rest : taken.rest;
  const words: NameWord[] = [];
  const aside: NameWord[] = [];
  const mixed = SMALL.test(text);
  const spelling = spellingOf(text);
  let bind = false;
  for (let at = 0; at < ordered.length; at++) {
    const word = ordered[at] as RawWord;
    const others = ordered.length - at - 1 + words.length;
    if (personal && others > 0 && FILIATIONS.has(word.lookup)) {
      bind = true;
      continue;
    }
    if (personal && mixed && others > 0 && CAPITALS.test(word.text)) {
      // "JC Juncker": capitals beside small letters are initials.
      for (const initial of word.text) words.push(new NameWord(initial, word.script, 'initial'));
      continue;
    }
    const role = personal ? personalRole(word, others, at === 0) : impersonalRole(word, others, guessed);
    if (role === 'title' || role === 'particle') {
      aside.push(new NameWord(word.text, word.script, role));
      continue;
    }
    const expanded = personal ? undefined : ABBREVIATED.get(word.lookup);
    const number = role === 'number' ? numberOf(word, personal) : undefined;
    for (const part of expanded?.split(' ') ?? [word.text]) {
      const script = expanded ? scriptOf(part) : word.script;
      const spelled = script === 'latin' ? respelled(part, spelling) : part;
      const made = new NameWord(part, script, role, bind, number, spelled);
      if (made.plain || made.sounds) words.push(made);
    }
    bind = false;
  }
  const [first] = words;
  // "Salman Mohammed bin": a particle at the end belongs to the first word, as in an index.
  if (bind && first) words[0] = first.bind();
  if (words.length === 0) for (const word of aside.splice(0)) words.push(new NameWord(word.text, word.script, 'word'));
  return {
    text,
    kind: guessed,
    words: joinNumbers(words),
    aside,
    ...(taken.form && { form: taken.form }),
    spelling: all.map((word) => word.lookup).join(' '),
    joined: all.map((word) => word.lookup).join(''),
    acronym: text.length <= 14 && ACRONYM.test(text.trim()),
  };
}

/** "Forty Four" and "Forty 4" as one number. */
function joinNumbers(words: NameWord[]): NameWord[] {
  if (!words.some((word) => (word.number ?? 0) >= 20)) return words;
  const out: NameWord[] = [];
  for (const word of words) {
    const last = out[out.length - 1];
    const tens = last?.number ?? 0;
    if (
      last &&
      word.number !== undefined &&
      word.number < 10 &&
      tens >= 20 &&
      tens % 10 === 0 &&
      !FIGURES.test(last.plain)
    )
      out[out.length - 1] = new NameWord(`${last.text} ${word.text}`, last.script, 'number', false, tens + word.number);
    else out.push(word);
  }
  return out;
}
