import type { Spellings } from '../language/shared/spellings.ts';
import { type Tokens, withForms } from '../text/tokens.ts';
import { formOf, type WordForm } from '../text/word-forms.ts';
import { perLanguage } from './per-language.ts';

/** The language's own spelling of each word that others spell otherwise; null where all spell alike. */
const ownOf = perLanguage(({ spellings }): ReadonlyMap<string, string> | null => spellings && ownSpellings(spellings));

function ownSpellings({ without, instead, words }: Spellings): ReadonlyMap<string, string> {
  const own = new Map<string, string>();
  for (const word of words) {
    const other = word.replaceAll(without, instead);
    own.set(other, word);
    own.set(upperFirst(other), upperFirst(word));
  }
  return own;
}

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The tokens of a text with words that it spells in another way as the language's data spell them: "gemäss" is read as
 * "gemäß". Only the forms are others, in a text that has none of the letters that it spells otherwise.
 */
export function respelled(tokens: Tokens, languages: ReadonlySet<Parameters<typeof ownOf>[0]>): Tokens {
  let out = tokens;
  for (const language of languages) {
    const { spellings } = language;
    if (!spellings || !tokens.text.includes(spellings.instead) || tokens.text.includes(spellings.without)) continue;
    const own = ownOf(language);
    let forms: WordForm[] | undefined;
    for (let i = 0; i < tokens.count; i++) {
      const word = tokens.word[i] ?? '';
      const spelled = word.includes(spellings.instead) ? own?.get(word) : undefined;
      if (!spelled) continue;
      forms ??= [...out.form];
      forms[i] = formOf(spelled);
    }
    if (forms) out = withForms(out, forms);
  }
  return out;
}
