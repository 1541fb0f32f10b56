import { Tag } from '../../../language/shared/tags.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { isUtterance } from '../clause.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';

/** Longest noun phrase, in tokens: a bound, so that no text makes the parse more than linear. */
const MAX = 40;

const VERBAL = Tag.verb | Tag.auxiliary | Tag.modal;

/** Whether the token may stand inside a noun phrase as noun, adjective, number or sign. */
export function isNominal(scene: Scene, i: number): boolean {
  const kind = scene.tokens.kind[i];
  if (scene.tokens.word[i] === '|') return false;
  if (kind === TokenKind.number || kind === TokenKind.handle || kind === TokenKind.symbol || kind === TokenKind.url)
    return true;
  const tag = scene.tags[i] ?? 0;
  if (tag & (Tag.noun | Tag.adjective | Tag.number)) return true;
  if (tag & Tag.verb && afterDeterminer(scene, i)) return true;
  // "the accused man", "three detained protesters"
  return (
    (tag & Tag.participle) !== 0 &&
    ((scene.tags[i - 1] ?? 0) & (Tag.determiner | Tag.adjective | Tag.number)) !== 0 &&
    ((scene.tags[i + 1] ?? 0) & (Tag.noun | Tag.adjective)) !== 0
  );
}

/** Whether a number stands at `i`, in digits or in words. */
export const isNumber = ({ tokens, tags }: Scene, i: number): boolean =>
  tokens.kind[i] === TokenKind.number || ((tags[i] ?? 0) & Tag.number) !== 0;

/** Whether the token can be nothing but a finite verb, a modal or an auxiliary. */
export const isVerb = (scene: Scene, i: number): boolean =>
  ((scene.tags[i] ?? 0) & VERBAL) !== 0 && ((scene.tags[i] ?? 0) & Tag.noun) === 0 && !afterDeterminer(scene, i);

/** "a strike": what looks like a verb behind an article is a noun; "six died" counts, and its verb is in the past. */
const afterDeterminer = (scene: Scene, i: number): boolean => {
  const before = scene.tags[i - 1] ?? 0;
  if (before & Tag.number && (scene.tags[i] ?? 0) & Tag.participle) return false;
  return (
    (before & Tag.determiner) !== 0 &&
    (before & (Tag.pronoun | Tag.oblique)) === 0 &&
    ((scene.tags[i] ?? 0) & (Tag.auxiliary | Tag.modal)) === 0
  );
};

/** A short quotation that is part of a name or of a noun phrase. Gives its end, or `i`. */
function quotedName(scene: Scene, i: number, limit: number): number {
  const q = scene.quoted[i] ?? -1;
  const quotation = scene.quotations[q];
  if (!quotation || quotation.from !== i || quotation.to - i > 9 || quotation.to > limit) return i;
  return isUtterance(scene, q) && !startsUpper(scene.tokens.word[i + 1] ?? '') ? i : quotation.to;
}

const startsUpper = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase() || /^\d/.test(word);

/** The bracket that closes the one at `i`, at most a few words on; -1 where there is none. */
function closingBracket(scene: Scene, i: number, limit: number): number {
  for (let at = i + 1; at < Math.min(limit, i + 8); at++) if (scene.tokens.word[at] === ')') return at;
  return -1;
}

/** "Reporters Without Borders": a preposition with a capital between words that have one, and none of a heading in capitals. */
export const joinsName = ({ tokens, tags }: Scene, i: number): boolean =>
  ((tags[i] ?? 0) & Tag.preposition) !== 0 &&
  [i - 1, i, i + 1].every((at) => /^\p{Lu}.*\p{Ll}/u.test(tokens.word[at] ?? '')) &&
  tokens.gap[i + 1] === Gap.space;

/** End of a run of nouns and what belongs between them: initials, hyphens, names in marks; `i` where none stands. */
function nounRun(scene: Scene, unit: Unit, i: number, limit: number): number {
  const { tokens } = scene;
  let at = i;
  while (at < limit) {
    const quote = quotedName(scene, at, limit);
    if (quote > at) {
      at = quote;
      continue;
    }
    if (isNominal(scene, at)) {
      if (at > i && unit.data.never.has(tokens.lower[at] ?? '') && !isNominal(scene, at + 1)) break;
      at++;
      continue;
    }
    if (at > i && tokens.word[at] === '(') {
      const close = closingBracket(scene, at, limit);
      if (close < 0) break;
      at = close + 1;
      continue;
    }
    if (at > i && joinsName(scene, at) && isNominal(scene, at + 1)) {
      at += 2;
      continue;
    }
    const glued = tokens.gap[at] === Gap.none && at > i;
    const word = tokens.word[at] ?? '';
    if (word === '.' && glued && isNominal(scene, at + 1) && (tokens.word[at - 1] ?? '').length <= 3) at++;
    else if (
      (word === '-' || word === '/' || word === '&' || word === '’' || word === "'") &&
      at > i &&
      isNominal(scene, at + 1)
    )
      at++;
    else break;
  }
  return at;
}

/** Determiners and nouns from `i`: the end of the core of a noun phrase, or -1 where none begins. */
function coreEnd(scene: Scene, unit: Unit, i: number, limit: number): number {
  let at = i;
  let steps = 0;
  while (at < limit && steps++ < 3 && (scene.tags[at] ?? 0) & Tag.determiner) at++;
  const adverb = at < limit && at > i && ((scene.tags[at] ?? 0) & Tag.adverb) !== 0;
  if (adverb && isNominal(scene, at + 1)) at++;
  // "a visibly shaken Lind"
  else if (adverb && (scene.tags[at + 1] ?? 0) & Tag.participle && isNominal(scene, at + 2)) at += 2;
  const end = nounRun(scene, unit, at, limit);
  return end > at ? end : -1;
}

export interface SvoPhraseOptions {
  /** Whether appositions between commas are taken in. Default: yes. */
  readonly apposition?: boolean;
  /** Whether prepositional phrases are taken in. Default: yes. */
  readonly attach?: boolean;
}

/** Parses a noun phrase forward from token `i`, not beyond `limit`; null where none begins. */
export function phraseAt(
  scene: Scene,
  unit: Unit,
  i: number,
  limit: number,
  { apposition = true, attach = true }: SvoPhraseOptions = {},
): NounPhrase | null {
  const { tokens, tags } = scene;
  const ceiling = Math.min(limit, i + MAX);
  const first = tags[i] ?? 0;
  if (i >= ceiling) return null;
  const core = coreEnd(scene, unit, i, ceiling);
  if (core < 0 || (first & Tag.pronoun && !(first & Tag.determiner))) {
    if (!(first & (Tag.pronoun | Tag.oblique)) || first & Tag.preposition) return null;
    return { from: i, to: i + 1, head: i, kind: 'pronoun', nominative: !(first & Tag.oblique), determined: false };
  }
  let to = attach ? attached(scene, unit, core, ceiling) : core;
  if (to < ceiling && (tags[to] ?? 0) & Tag.coordinator && unit.data.svo?.forms.and.has(tokens.lower[to] ?? '')) {
    const second = coreEnd(scene, unit, to + 1, ceiling);
    if (second > 0 && !isVerb(scene, second)) to = attached(scene, unit, second, ceiling);
  }
  if (apposition && tokens.word[to] === ',') to = appositionEnd(scene, unit, to, ceiling);
  const named = (tags[core - 1] ?? 0) & Tag.title;
  return {
    from: i,
    to,
    head: core - 1,
    kind: named ? 'name' : 'noun',
    nominative: true,
    determined: (first & Tag.determiner) !== 0,
  };
}

/** Over the prepositional phrases that belong to the noun before them: "spokesman for the ministry". */
function attached(scene: Scene, unit: Unit, i: number, limit: number): number {
  let at = i;
  for (let steps = 0; steps < 5; steps++) {
    // "знакомый с ходом следствия собеседник": an adjective with what it governs before its noun
    const governs =
      unit.data.svo?.bareClauses === false &&
      ((scene.tags[at - 1] ?? 0) & Tag.adjective) !== 0 &&
      ((scene.tags[at] ?? 0) & Tag.preposition) !== 0;
    if (!governs && !unit.data.svo?.attaching.has(scene.tokens.lower[at] ?? '')) return at;
    const end = coreEnd(scene, unit, at + 1, limit);
    const isNever = (i: number): boolean => unit.data.never.has(scene.tokens.lower[i] ?? '');
    // "on Monday", "at least two"
    if (end < 0 || isNever(end - 1) || isNever(at + 1)) return at;
    if (unit.data.nouns.has(scene.tokens.lower[end - 1] ?? '')) return at;
    // "on 5 March"
    if (end === at + 2 && isNumber(scene, at + 1)) return at;
    at = end;
  }
  return at;
}

/** ", director of the institute," and ", who runs it,": end of what stands between the commas, the closing one included. */
function appositionEnd(scene: Scene, unit: Unit, comma: number, limit: number): number {
  const { tokens, tags } = scene;
  if ((tags[comma + 1] ?? 0) & Tag.relative && !((tags[comma + 1] ?? 0) & Tag.determiner)) return comma;
  const core = coreEnd(scene, unit, comma + 1, limit);
  if (core < 0) return comma;
  const to = attached(scene, unit, core, limit);
  const next = tokens.word[to] ?? '';
  if (next === ',') return to + 1;
  return to >= limit || next === '.' || next === ';' ? to : comma;
}

/** Whether its ending makes a plural of a noun. */
export const isSeveral = ({ data }: Unit, lower: string): boolean => data.svo?.forms.plurals.test(lower) === true;
