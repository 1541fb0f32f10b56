import type { Language } from '../../language/language.ts';
import { unwrapped } from '../../text/over-line.ts';
import { POSSESSIVE } from '../../text/possessive.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import type { Analysis } from '../analysis.ts';
import { foldName, stemOf } from './fold.ts';
import type { Cluster } from './join.ts';
import { roleAt, roleOf } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import { isCyrillic } from './name-words.ts';
import { givenOf } from './person-words.ts';
import { nominative } from './phrase-name.ts';

const capital = (word: string): string =>
  word.replace(/(^|[ -])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** What a mention's tokens say, from the first to the last. */
export const textOf = ({ tokens, text }: Analysis, { from, to }: NameMention): string =>
  text.slice(tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0);

/** Whether a name stands in its basic form, as far as can be told. */
function isBasic(analysis: Analysis, mention: NameMention): boolean {
  const { tokens, sentences } = analysis;
  const language = sentences[mention.sentence]?.language;
  const last = tokens.word[mention.to - 1] ?? '';
  if (!language || POSSESSIVE.test(last)) return false;
  if (isCyrillic(last)) {
    const first = foldName(tokens.word[mention.from] ?? '');
    return mention.given.length > 1 && mention.to - mention.from > 1 ? first === mention.given : false;
  }
  const folded = foldName(last);
  if (mention.kind !== 'person') return isBaseForm(last.toLowerCase(), language);
  return stemOf(folded, language) === folded;
}

const isAcronym = ({ tokens }: Analysis, { from, to }: NameMention): boolean =>
  to - from === 1 && /^\p{Lu}{2}/u.test(tokens.word[from] ?? '');

/** Whether a body's noun stands in its basic form; other words do not tell. */
function isBaseForm(lower: string, language: Language): boolean {
  const role = roleOf(lower, language);
  return role === undefined || lower.endsWith(role.base);
}

/**
 * The name to show for an entity, and its other forms as they stand in the text. The fullest form is taken, in its basic
 * form where one stands; a Russian name that only stands in other cases is put into the nominative where that is plain.
 */
export function namesOf(
  analysis: Analysis,
  mentions: readonly NameMention[],
  cluster: Cluster,
): { readonly name: string; readonly names: readonly string[] } {
  let best: NameMention | undefined;
  let most = -1;
  const texts = new Set<string>();
  for (const number of cluster.members) {
    const mention = mentions[number];
    if (!mention) continue;
    texts.add(unwrapped(textOf(analysis, mention)));
    const words = mention.to - mention.from;
    const weight =
      Math.min(words, cluster.kind === 'person' ? 4 : 8) * 2 +
      (isBasic(analysis, mention) ? 1 : 0) -
      (isAcronym(analysis, mention) ? 2 : 0) -
      // where a sentence begins, a capital does not tell that it is the name's
      (mention.from === analysis.sentences[mention.sentence]?.from ? 0.5 : 0);
    if (weight > most) {
      most = weight;
      best = mention;
    }
  }
  if (cluster.label) return { name: cluster.label, names: [...texts].filter((text) => text !== cluster.label) };
  let name = best ? unwrapped(textOf(analysis, best)) : '';
  if (best && cluster.kind === 'person' && !isBasic(analysis, best))
    name = basicName(analysis, best, cluster, texts) ?? name;
  if (best && cluster.kind === 'organization') name = basicPhrase(analysis, best) ?? name;
  texts.delete(name);
  return { name, names: [...texts] };
}

/** A body in the nominative where the words before its noun and the noun tell it: "министерстве обороны" as "министерство обороны". */
function basicPhrase({ tokens, text, sentences }: Analysis, { from, to, sentence }: NameMention): string | undefined {
  const language = sentences[sentence]?.language;
  if (!language) return undefined;
  for (let at = from; at < to; at++) {
    const role = roleAt(tokens, at, language);
    if (role?.kind !== 'body') continue;
    const basic = nominative(tokens, from, at, role, language);
    const rest = text.slice(tokens.end[at] ?? 0, tokens.end[to - 1] ?? 0);
    return basic === undefined ? undefined : unwrapped(basic + rest);
  }
  return undefined;
}

/** Whether an ending that adjectives have stands at a name that is none: then the nominative is not plain. */
function isAdjectival(lower: string, stem: string, { entities }: Language): boolean {
  const inflected = entities.forms.adjectivalCases.some((ending) => lower.endsWith(ending));
  return inflected !== entities.forms.adjectivalStems.test(stem) && !entities.forms.nounStems.test(stem);
}

function basicName(
  { tokens, sentences }: Analysis,
  best: NameMention,
  { gender }: Cluster,
  texts: ReadonlySet<string>,
): string | undefined {
  const language = sentences[best.sentence]?.language;
  const first = tokens.word[best.from] ?? '';
  const last = tokens.word[best.to - 1] ?? '';
  if (!isCyrillic(last)) {
    if (!language) return undefined;
    const bare = last.replace(POSSESSIVE, '');
    const full = last.endsWith('s') && [...texts].some((text) => text.endsWith(last.slice(0, -1)));
    const base = bare !== last ? bare : full ? last.slice(0, -1) : last;
    const start = tokens.text.slice(tokens.start[best.from] ?? 0, tokens.start[best.to - 1] ?? 0);
    return unwrapped(start) + base;
  }
  const words = best.to - best.from;
  // «Алексей сказал»: a given name alone
  const alone = words === 1 && language ? givenOf(tokens.form[best.from] ?? NO_FORM, language) : null;
  if (alone) return first.toLowerCase() === alone.name || alone.name === foldName(first) ? first : undefined;
  const family = language?.entities.forms.familyName?.(best.key, gender === 'female');
  if (
    !family ||
    !language ||
    isAdjectival(last.toLowerCase(), best.key, language) ||
    language.entities.forms.marked.test(first + last)
  )
    return undefined;
  if (words === 1)
    return gender === 'male' && !language.entities.forms.foreignStems.test(best.key) ? capital(family) : undefined;
  return words === 2 && best.given.length > 1 && gender !== 'either'
    ? `${capital(best.given)} ${capital(family)}`
    : undefined;
}
