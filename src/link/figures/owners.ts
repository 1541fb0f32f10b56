import type { Sentence } from '../../extract/analysis.ts';
import { roleAt } from '../../extract/entities/lexicon.ts';
import type { Language } from '../../language/language.ts';
import { POSSESSIVE_S } from '../../text/possessive.ts';
import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import { figureLexicon } from './lexicon.ts';

/** Words between a body and the country that it is of ("Feuerwehr der Slowakei", "ministry of Latvia"). */
const OWNED = 2;
/** Words between who is posted to a country and the preposition before it ("peacekeepers of the UN mission in Madagascar"). */
const POSTED = 3;
/** The same of a body ("the Red Cross in Madagascar"). */
const NAMED = 1;
/** Words between a superlative and the country in which nothing was as bad ("the deadliest attack on a camp in Madagascar"). */
const COMPARED = 7;
/** Prepositions stand so near before a body that something happens in ("in einer Firma in Polen"). */
const BEFORE = 2;

const isBody = (tokens: Tokens, at: number, language: Language): boolean =>
  roleAt(tokens, at, language)?.kind === 'body';

/** Whether a place is whose body is named by it: "Slovakia's fire service", "die Feuerwehr der Slowakei", «МВД Молдавии». */
export function isOwner(tokens: Tokens, from: number, to: number, { language, ...sentence }: Sentence): boolean {
  const { lower } = tokens;
  const last = lower[to - 1] ?? '';
  if (POSSESSIVE_S.test(last)) {
    for (let i = to; i < Math.min(sentence.to, to + OWNED + 1); i++) if (isBody(tokens, i, language)) return true;
    return false;
  }
  const isLink = (at: number): boolean =>
    language.places.linkers.has(lower[at] ?? '') || language.entities.definite.has(lower[at] ?? '');
  const body = (at: number): boolean => isBody(tokens, at, language);
  const isFree = !language.places.locative.has(lower[from - 1] ?? '');
  // "Madagaskars Armee", "Malawi police"
  if (isFree && to < sentence.to && tokens.gap[to] === Gap.space && body(to)) return true;
  return body(from - 1) || (isLink(from - 1) && (body(from - 2) || (isLink(from - 2) && body(from - 3))));
}

/**
 * Whether a country is where those are posted of whom something is told, and not where it happened: "seven members of the UN
 * mission in Madagascar", "the Red Cross in Madagascar", «миссия ООН на Мадагаскаре».
 */
export function isPosting(tokens: Tokens, from: number, { language, ...sentence }: Sentence): boolean {
  const { lower, word, kind } = tokens;
  const { locative } = language.places;
  const { posted, wards } = figureLexicon(language);
  // "the UN Mission for Madagascar"
  if (posted.has(lower[from - 2] ?? '') && tokens.capital[from - 1] === 0 && kind[from - 1] === TokenKind.word)
    return true;
  if (!locative.has(lower[from - 1] ?? '')) return false;
  for (let at = from - 2; at >= Math.max(sentence.from, from - 2 - POSTED); at--) {
    const name = lower[at] ?? '';
    if (CLAUSE_MARKS.has(word[at] ?? '') || kind[at] === TokenKind.number || locative.has(name)) return false;
    if (posted.has(name.slice(name.lastIndexOf('-') + 1))) return true;
    if (at < from - 2 - NAMED || wards.has(name) || !isBody(tokens, at, language)) continue;
    for (let i = Math.max(sentence.from, at - BEFORE); i < at; i++) if (locative.has(lower[i] ?? '')) return false;
    return true;
  }
  return false;
}

/** Whether a country is told to do something, and is no place ("We thank Rwanda, which flew out three of the injured"). */
export function isDoer({ lower, word }: Tokens, from: number, to: number, { language }: Sentence): boolean {
  if (word[to] !== ',' || !language.clauses.relatives.has(lower[to + 1] ?? '')) return false;
  const { locative, articles, linkers } = language.places;
  const before = articles.has(lower[from - 1] ?? '') ? (lower[from - 2] ?? '') : (lower[from - 1] ?? '');
  return linkers.has(before) || !locative.has(before);
}

/** Whether a country is only that in which nothing was as bad ("the bloodiest attack in Madagascar in years"). */
export function isCompared(tokens: Tokens, from: number, { language, ...sentence }: Sentence): boolean {
  const { lower, word, kind } = tokens;
  if (!language.places.locative.has(lower[from - 1] ?? '')) return false;
  const { superlatives } = figureLexicon(language);
  for (let at = from - 2; at >= Math.max(sentence.from, from - 2 - COMPARED); at--) {
    if (CLAUSE_MARKS.has(word[at] ?? '') || kind[at] === TokenKind.number) return false;
    if (superlatives.has(lower[at] ?? '')) return true;
  }
  return false;
}
