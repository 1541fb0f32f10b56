import type { Language } from '../../language/language.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { isCapital } from '../places/candidates.ts';
import { countryOfAdjectiveIn } from '../places/context.ts';
import { type Head, headOf, type Phrases } from './head.ts';
import { roleAt } from './lexicon.ts';
import type { NameMention } from './mention.ts';

/** A person in office: the number of the name, the token of the office, its noun, its country. */
export interface Officer {
  readonly mention: number;
  readonly office: number;
  readonly base: string;
  readonly country: string;
}

/**
 * Tells of the token of an office whether it is another than the one described in tokens `from` to `to`: "the foreign minister" is
 * not "Prime Minister X", "der Außenminister" not "Innenminister X", and one whom a name of their own follows nobody else.
 */
export function otherOffice(
  tokens: Tokens,
  { at, role }: Head,
  from: number,
  to: number,
  language: Language,
): (office: number) => boolean {
  if (at < 0 || role?.kind !== 'person') return () => false;
  const { headLast } = language.entities.forms;
  // "German foreign minister Wadephul"
  if (
    !language.places.capitalNouns &&
    at + 1 < to &&
    tokens.kind[at + 1] === TokenKind.word &&
    isCapital(tokens, at + 1)
  )
    return () => true;
  const lower = tokens.lower[at] ?? '';
  const telling = headLast ? tellingBefore(tokens, at, from, language) : '';
  return (office) => {
    const own = tokens.lower[office] ?? '';
    if (role.compound && roleAt(tokens, office, language)?.compound)
      return !lower.startsWith(own) && !own.startsWith(lower);
    const other = telling && tellingBefore(tokens, office, 0, language);
    return other !== '' && telling !== other;
  };
}

/** The word right before an office that tells which: "foreign" of "the German foreign minister"; '' where none does. */
function tellingBefore(tokens: Tokens, at: number, floor: number, language: Language): string {
  const { lower, kind, gap } = tokens;
  const word = lower[at - 1] ?? '';
  if (at <= floor || kind[at - 1] !== TokenKind.word || gap[at] !== Gap.space) return '';
  const { definite, indefinite, plural, untelling, possessives } = language.entities;
  if ([definite, indefinite, plural, untelling].some((set) => set.has(word)) || possessives.has(word)) return '';
  if (language.attribution.tags.has(word)) return '';
  return countryOfAdjectiveIn(tokens, at - 1, language) === undefined ? word : '';
}

const EMPTY = new Int32Array(0);

/** The persons of a report whose office is known, in the order of the text. */
export function officersOf({ tokens, sentences }: Analysis, phrases: Phrases): Officer[] {
  const out: Officer[] = [];
  for (const [number, mention] of phrases.mentions.entries()) {
    const language = sentences[mention.sentence]?.language;
    if (mention.kind !== 'person' || !language) continue;
    const office = mention.office >= 0 ? mention.office : officeBeyondPlace(tokens, phrases, mention, language);
    if (office < 0) continue;
    const role = roleAt(tokens, office, language);
    if (role?.kind !== 'person') continue;
    const head = headOf({ ...phrases, mentionAt: EMPTY }, Math.max(0, office - 2), office + 1, language);
    const country = head.country || (phrases.countryAt.get(office + 1) ?? '');
    out.push({ mention: number, office, base: role.base, country });
  }
  return out;
}

/** "президент Казахстана Касым-Жомарт Токаев": the office before the place before the name; -1 for none. */
function officeBeyondPlace(tokens: Tokens, { countryAt }: Phrases, { from }: NameMention, language: Language): number {
  let at = from - 1;
  while (at >= 0 && from - at < 5 && countryAt.has(at)) at--;
  return at < from - 1 && at >= 0 && roleAt(tokens, at, language)?.kind === 'person' ? at : -1;
}
