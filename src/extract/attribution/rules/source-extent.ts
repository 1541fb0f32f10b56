import { Tag } from '../../../language/shared/tags.ts';
import { Gap } from '../../../text/tokens.ts';
import { isSpeaker } from '../can-speak.ts';
import { beginsRelative, clauseEnd, isFiniteVerb, isUtterance } from '../clause.ts';
import { trimEnd } from '../content.ts';
import { isSentence } from '../main-clause.ts';
import { nounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';
import { turnIn } from './turn.ts';

/** Tokens of a reduced relative clause at most. */
const REDUCED = 30;

/**
 * Past what a frame says of its source behind its comma, to the clause that the source tells: a relative clause ("laut X, der
 * das prüft, gibt es …"), or where the frame begins its sentence a reduced one before the finite verb.
 */
export function pastSource(scene: Scene, unit: Unit, after: number, first: boolean): number {
  const { word } = scene.tokens;
  if (word[after - 1] !== ',' || isFiniteVerb(scene, after)) return after;
  if (beginsRelative(scene, unit, after)) {
    const end = clauseEnd(scene, unit, after);
    if (word[end] === ',' && end + 1 < unit.last && (!first || isVerbal(scene, end + 1))) return end + 1;
  }
  if (!first) return after;
  for (let at = after; at < Math.min(unit.last, after + REDUCED); at++)
    if (word[at] === ',') return isFiniteVerb(scene, at + 1) ? at + 1 : after;
  return after;
}

/** Whether a finite verb stands at token `i`, or a word that may be one which is not known. */
const isVerbal = (scene: Scene, i: number): boolean =>
  isFiniteVerb(scene, i) || ((scene.tags[i] ?? 0) === 0 && scene.tokens.word[i] === scene.tokens.lower[i]);

/**
 * Whether behind the comma or dash at token `i` somebody else says something in a main clause of their own: "…, die Zeitung schreibt
 * von sieben", "… – die Polizei bestätigt das nicht".
 */
export function beginsOther(scene: Scene, unit: Unit, i: number): boolean {
  const { tokens } = scene;
  const word = tokens.word[i] ?? '';
  const dash = /^[–—-]$/.test(word) && tokens.gap[i] !== Gap.none && tokens.gap[i + 1] !== Gap.none;
  if (word !== ',' && !dash) return false;
  const quote = scene.quoted[i] ?? -1;
  if (quote >= 0 && isUtterance(scene, quote)) return false;
  const phrase = nounPhrase(scene, unit, i + 1, unit.last, { apposition: false });
  if (!phrase?.nominative || phrase.kind === 'pronoun' || phrase.to >= unit.last - 1) return false;
  if (!isSpeaker(scene, unit, phrase)) return false;
  const form = unit.data.verbs.get(tokens.lower[phrase.to] ?? '');
  // "der Stadtrat erklärt hat": a finite verb in last place closes a subordinate clause
  return form?.some(({ form }) => form === 'finite') === true && !isFiniteVerb(scene, phrase.to + 1);
}

/** Whether a clause that begins at `i` is subordinate: a conjunction or a relative pronoun opens it. */
export const opensSubordinate = (scene: Scene, unit: Unit, i: number): boolean =>
  (((scene.tags[i] ?? 0) & Tag.subordinator) !== 0 && !((scene.tags[i] ?? 0) & Tag.preposition)) ||
  beginsRelative(scene, unit, i);

/** Whether the main clause that begins at `clause` and holds the frame is another than the one before it: "Der Kai ist offen, die Mole bleibt laut Amt zu". */
export function isOwnClause(scene: Scene, unit: Unit, clause: number, frame: number): boolean {
  if (clause <= unit.from || scene.tokens.word[clause - 1] !== ',' || isFiniteVerb(scene, clause)) return false;
  if (!isSentence(scene, unit, { from: unit.from, to: clause - 1 })) return false;
  for (let at = clause + 1; at < frame; at++) if (isFiniteVerb(scene, at)) return true;
  return false;
}

/** Where what is said from token `i` on ends: where another has the word, else with the sentence. */
export function partEnd(scene: Scene, unit: Unit, i: number): number {
  const turn = turnIn(scene, unit, i, unit.last);
  if (turn) return turn.comma;
  for (let at = i; at < unit.last; at++)
    if (scene.tokens.word[at] === ';' || (at > i && beginsOther(scene, unit, at))) return at;
  return trimEnd(scene, i, unit.last);
}

/** Start of the main clause that holds `i`: the unit's, or behind a semicolon or an utterance. */
export function sentencePart(scene: Scene, unit: Unit, i: number): number {
  for (let at = i - 1; at > unit.from; at--)
    if (scene.tokens.word[at] === ';' || (scene.tokens.word[at] === ':' && at === i - 1)) return at + 1;
  return unit.from;
}
