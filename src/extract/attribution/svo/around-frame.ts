import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import { isBreak } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { comparatorStart } from './adverbials.ts';
import { opensRelative } from './asides.ts';
import { contentEnd } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { othersLabel } from './others-label.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { turnsAt } from './turning.ts';

/** How far the start of a sentence is looked for, in tokens. */
export const LONGEST = 300;

/** How far behind the comma the verb of a label stands, in tokens. */
const LONGEST_LABEL = 16;

/** Where the content before a frame at `from` ends: before the comma and the dash between them. */
export function contentEdge(scene: Scene, from: number): number {
  let at = from;
  while (at > 0 && /^[,—–-]$/.test(scene.tokens.word[at - 1] ?? '') && (scene.quoted[at - 1] ?? -1) < 0) at--;
  return at;
}

/** What follows the verb of a frame behind its content: who was told, when and where; null where content follows. */
export function frameTail(
  scene: Scene,
  unit: Unit,
  i: number,
  cue: SvoCue,
): { readonly to: number; readonly addressee: TokenRange | null } | null {
  let at = i;
  let addressee: TokenRange | null = null;
  if (cue.verb.takes.has('addressee')) {
    const told = phraseAt(scene, unit, at, unit.last, { apposition: false });
    if (told) {
      addressee = { from: told.from, to: told.to };
      at = told.to;
    }
  }
  for (; at < Math.min(unit.last, i + 30); at++) {
    if (scene.tokens.word[at] === ':') return null;
    if (isBreak(scene, at) || scene.tokens.word[at] === '.' || utteranceAt(scene, at) >= 0) break;
    const tag = scene.tags[at] ?? 0;
    if (
      unit.data.svo?.openers.has(scene.tokens.lower[at] ?? '') ||
      (tag & Tag.infinitive && at === i && cue.verb.takes.has('infinitive'))
    )
      return null;
    if (
      at === i &&
      tag & (Tag.determiner | Tag.oblique | Tag.pronoun | Tag.title) &&
      !(tag & Tag.relative) &&
      !unit.data.never.has(scene.tokens.lower[at] ?? '') &&
      !(tag & Tag.determiner && unit.data.never.has(scene.tokens.lower[at + 1] ?? ''))
    )
      return null;
    if (isVerb(scene, at) && !(tag & Tag.participle))
      return at > i + 1 && scene.tags[at - 1] !== 0 && clauseIn(scene, i, at) ? null : { to: at, addressee };
    const preposition = tag & Tag.preposition;
    if (preposition) {
      const told = unit.data.addressee.has(scene.tokens.lower[at] ?? '')
        ? phraseAt(scene, unit, at + 1, unit.last, { apposition: false })
        : null;
      if (told) {
        addressee ??= { from: told.from, to: told.to };
        at = told.to - 1;
      }
    }
  }
  return { to: Math.min(at, unit.last), addressee };
}

/** Whether no conjunction or gerund stands in the range, so that a verb at its end is that of a clause. */
function clauseIn(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((scene.tags[i] ?? 0) & (Tag.subordinator | Tag.relative | Tag.coordinator)) return false;
  return true;
}

/** Whether the range is more than a phrase: it holds a finite verb. */
export function holdsClause(scene: Scene, { from, to }: TokenRange): boolean {
  if (to - from < 3) return false;
  const tag = scene.tags[from] ?? 0;
  let subordinate = (tag & Tag.subordinator) !== 0 && !(tag & Tag.determiner);
  for (let i = from; i < to; i++) {
    if (scene.tokens.word[i] === ',') subordinate = false;
    if (!subordinate && isVerb(scene, i) && i > from) return true;
  }
  return false;
}

/** "Deal likely this week, says premier": words without a finite verb that are more than a circumstance, from the start of a line. */
export function isHeading(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  const { tokens, tags } = scene;
  const { svo, never } = unit.data;
  if (!svo?.bareClauses || from !== unit.from) return false;
  // "14 dead", "At least nine dead in blast": a number opens them, or what compares it
  if (to - from > 1 && opensWithNumber(scene, unit, from)) return (tokens.gap[from] ?? 0) >= Gap.newline || from === 0;
  if (to - from < 4) return false;
  const first = tags[from] ?? 0;
  if (
    first & (Tag.preposition | Tag.subordinator | Tag.adverb | Tag.coordinator | Tag.participle) &&
    !(first & Tag.noun)
  )
    return false;
  for (let at = from; at < Math.min(to, from + 3); at++) if (never.has(tokens.lower[at] ?? '')) return false;
  return (tokens.gap[from] ?? 0) >= Gap.newline || from === 0;
}

function opensWithNumber(scene: Scene, unit: Unit, from: number): boolean {
  const isTime = (at: number): boolean => unit.data.never.has(scene.tokens.lower[at] ?? '');
  let at = from;
  while (at < from + 4 && !countedAt(scene, unit, at)) at++;
  if (!countedAt(scene, unit, at) || isTime(at + 1)) return false;
  return at === from || comparatorStart(scene, unit, from, at) === from;
}

/** Where the said sentence before `comma` begins. */
export function sentenceStart(scene: Scene, unit: Unit, done: number, comma: number, inner: number): number {
  for (let at = inner - 1; at > Math.max(done, inner - LONGEST); at--) {
    const word = scene.tokens.word[at] ?? '';
    if (
      word === ';' ||
      (word === '—' && at - unit.from < 12 && !isPredicate(scene, unit, at)) ||
      ((word === '.' || word === '?' || word === '!') &&
        (scene.quoted[at] ?? -1) < 0 &&
        comma - at > 1 &&
        /^\p{Lu}/u.test(scene.tokens.word[at + 1] ?? '') &&
        (scene.tokens.word[at - 1] ?? '').length > 3)
    )
      return at + 1;
  }
  return Math.max(unit.from, done);
}

/** "Погибли девять, 37 — ранены": a dash between a subject and what is said of it: behind a comma or a number, or where it stands for the verb. */
function isPredicate({ tokens, tags }: Scene, unit: Unit, dash: number): boolean {
  if (unit.data.svo?.reportsWhole) return true;
  if (tokens.kind[dash - 1] === TokenKind.number || (tags[dash - 1] ?? 0) & Tag.pronoun) return true;
  for (let at = dash - 1; at > unit.from; at--) if (tokens.word[at] === ',') return true;
  return false;
}

/** "The dam, Hale said, broke": the predicate of what is said, behind a frame that stands behind its subject. */
export function predicateBehind(
  scene: Scene,
  unit: Unit,
  first: TokenRange,
  frameTo: number,
  cues: readonly SvoCue[],
): TokenRange | null {
  if (unit.data.svo?.bareClauses !== true || scene.tokens.word[frameTo] !== ',' || holdsClause(scene, first))
    return null;
  // "Three more, he said, swam ashore", "two of them, …"
  const pronouns = Tag.pronoun | Tag.oblique;
  const stands = isNominal(scene, first.to - 1) || (scene.tags[first.to - 1] ?? 0) & pronouns;
  if ((scene.quoted[first.from] ?? -1) >= 0 || !(stands || countedAt(scene, unit, first.from))) return null;
  const from = frameTo + 1;
  if (from >= unit.last || !isVerb(scene, pastAdverbs(scene, from))) return null;
  return { from, to: contentEnd(scene, unit, from, cues) };
}

/** "— …, — сказал он, — …": the rest of the sentence behind the second dash. */
export function behindDash({ tokens }: Scene, unit: Unit, frameTo: number): TokenRange | null {
  const at = /^[,.]$/.test(tokens.word[frameTo] ?? '') ? frameTo + 1 : frameTo;
  const dash = /^[—–]$/.test(tokens.word[at] ?? '');
  return dash && unit.data.svo?.free && unit.last - at > 1 ? { from: at + 1, to: unit.last } : null;
}

/** What is said on behind the frame: a second quotation, or the rest of the sentence behind a comma. */
export function restBehind(
  scene: Scene,
  unit: Unit,
  frameTo: number,
  verbatim: boolean,
  inserted: boolean,
  cues: readonly SvoCue[],
): TokenRange | null {
  const { tokens } = scene;
  let at = frameTo;
  if (/^[,:.—–]$/.test(tokens.word[at] ?? '')) at++;
  if (at >= unit.last) return null;
  const quote = utteranceAt(scene, at);
  if (quote >= 0) return { from: at, to: Math.min(scene.quotations[quote]?.to ?? unit.last, unit.to) };
  if (verbatim || at === frameTo) return null;
  const tag = scene.tags[at] ?? 0;
  if (tag & (Tag.relative | Tag.participle) || tokens.word[at] === ',' || turnsAt(scene, unit, at)) return null;
  if (opensRelative(scene, unit, at)) return null;
  // "…, officials said, in what the president called a massacre"
  if (
    cues.some(
      (cue) => cue.from > at && cue.from - at < LONGEST_LABEL && othersLabel(scene, unit, cue, at - 2) === at - 1,
    )
  )
    return null;
  const end = contentEnd(scene, unit, at, cues);
  if (inserted)
    return (end - at > 1 || isVerb(scene, at)) &&
      !(tag & (Tag.subordinator | Tag.coordinator | Tag.negation)) &&
      !unit.data.svo?.accompanying.has(tokens.lower[at] ?? '')
      ? { from: at, to: end }
      : null;
  return holdsClause(scene, { from: at, to: end }) &&
    !((tag & Tag.subordinator) !== 0 && !(tag & Tag.determiner)) &&
    !(tag & Tag.coordinator)
    ? { from: at, to: end }
    : null;
}

/** Past the adverbs from `i`. */
export function pastAdverbs({ tags }: Scene, i: number): number {
  let at = i;
  while (at < i + 3 && (tags[at] ?? 0) & Tag.adverb && !((tags[at] ?? 0) & Tag.noun)) at++;
  return at;
}
