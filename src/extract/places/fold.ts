import { KEPT, SPECIAL, WHOLE } from '../../names/data/folding.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import type { Tokens } from '../../text/tokens.ts';
import { formFact, NO_FORM } from '../../text/word-forms.ts';

const DROPPED = /[\p{M}'’ʻʼ`´.]/gu;
const APART = /[\s\-‐‑–—]+/g;

/** Whether there is nothing to fold: letters a to z and а to я, digits. */
function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    const plain = (unit >= 97 && unit <= 122) || (unit >= 0x430 && unit <= 0x44f) || (unit >= 48 && unit <= 57);
    if (!plain) return false;
  }
  return true;
}

/**
 * The form under which a place name is kept and looked up: lower case, no diacritics, apostrophes or full stops, hyphens
 * as spaces ("Alma-Ata" and "alma ata" are one). Only Cyrillic й keeps its mark: it tells cases apart.
 */
export function foldPlace(name: string): string {
  const lower = name.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .replaceAll(KEPT, '\u0001')
    .normalize('NFD')
    .replace(DROPPED, '')
    .replace(SPECIAL, (letter) => WHOLE[letter] ?? letter)
    .replaceAll('\u0001', KEPT)
    .replace(APART, ' ')
    .trim();
}

/** `foldPlace` of a word. */
export const foldedWhole = formFact(({ lower }) => foldPlace(lower));

/** The same, without a possessive "'s". */
export const folded = formFact(({ lower }) => foldPlace(lower.replace(POSSESSIVE, '')));

/** `folded` of token `i`. */
export const foldedToken = ({ form }: Tokens, i: number): string => folded(form[i] ?? NO_FORM);
