import type { Language } from '../../language/language.ts';
import type { Gender } from '../../language/shared/gender.ts';
import type { Tokens } from '../../text/tokens.ts';
import { formOf, NO_FORM } from '../../text/word-forms.ts';
import { languageFact, perLanguage } from '../per-language.ts';

/** What a common noun says of whom it stands for. */
export interface Role {
  readonly kind: 'person' | 'honorific' | 'body';
  readonly gender: Gender;
  /** The basic form; of a compound its last part. */
  readonly base: string;
  /** Whether the word is longer than its base: "Außenministerium". */
  readonly compound: boolean;
}

interface Lexicon {
  readonly exact: ReadonlyMap<string, Role>;
  /** What may be the last part of a compound, by its last letters, the longest first. */
  readonly parts: ReadonlyMap<string, readonly Role[]>;
}

const SHORTEST_PART = 5;
const LAST_LETTERS = 3;
const LONGEST_ENDING = 3;

function compile({ entities }: Language): Lexicon {
  const exact = new Map<string, Role>();
  const add = (table: ReadonlyMap<string, Gender>, kind: Role['kind']): void => {
    for (const [base, gender] of table) if (!exact.has(base)) exact.set(base, { kind, gender, base, compound: false });
  };
  add(entities.persons, 'person');
  add(entities.bodies, 'body');
  add(entities.unique, 'body');
  add(entities.honorifics, 'honorific');
  const parts = new Map<string, Role[]>();
  if (entities.compounds)
    for (const role of exact.values()) {
      const short = role.base.length < SHORTEST_PART && !entities.shortParts.has(role.base);
      if (short || role.kind === 'honorific') continue;
      const last = role.base.slice(-LAST_LETTERS);
      parts.set(last, [...(parts.get(last) ?? []), { ...role, compound: true }]);
    }
  for (const list of parts.values()) list.sort((a, b) => b.base.length - a.base.length);
  return { exact, parts };
}

const lexiconOf = perLanguage(compile);

function search(lower: string, language: Language): Role | undefined {
  const { exact, parts } = lexiconOf(language);
  const { endings, compounds } = language.entities;
  let compound: Role | undefined;
  for (let length = 0; length <= LONGEST_ENDING && lower.length - length >= 2; length++) {
    if (!endings.has(lower.slice(lower.length - length))) continue;
    const base = length ? lower.slice(0, -length) : lower;
    const found = exact.get(base);
    if (found) return found;
    if (compounds && !compound) {
      const part = parts.get(base.slice(-LAST_LETTERS))?.find((role) => base.endsWith(role.base));
      if (part && base.length - part.base.length >= 2) compound = part;
    }
  }
  if (compound) return compound;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen <= 0 || hyphen >= lower.length - 3) return undefined;
  const last = search(lower.slice(hyphen + 1), language);
  return last && { ...last, compound: true };
}

/** The same also for plurals that change a vowel: "Ärzte". */
function searchMutated(lower: string, language: Language): Role | undefined {
  const found = search(lower, language);
  const singular = found ? undefined : language.entities.forms.singular?.(lower);
  return found ?? (singular === undefined ? undefined : search(singular, language));
}

/** What the form says as a noun for a person or a body, or null. */
export const roleOfForm = languageFact(({ lower }, language) => searchMutated(lower, language) ?? null);

/** What the word says as a noun for a person or a body, or undefined. `lower` is the word in lower case. */
export const roleOf = (lower: string, language: Language): Role | undefined =>
  roleOfForm(formOf(lower), language) ?? undefined;

/** The same of token `i`. */
export const roleAt = ({ form }: Tokens, i: number, language: Language): Role | undefined =>
  roleOfForm(form[i] ?? NO_FORM, language) ?? undefined;
