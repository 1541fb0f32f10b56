import { languageOf } from '../../../language/index.ts';
import { wordSet } from '../../../language/shared/phrases.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { isState, type Topic } from '../../../language/shared/topics.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { NO_FORM } from '../../../text/word-forms.ts';
import { perLanguage } from '../../per-language.ts';
import { topicOf } from '../../topics.ts';
import { countedAt, countedOrOne, isSpeaker } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { type NounPhrase, nounPhrase } from '../noun-phrase.ts';
import { mainSubject } from '../subject.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';

/** Tokens behind a colon in which a number begins, and behind that what became of those counted. */
const NEAR = 4;

/** Longest phrase before the colon of a label, in tokens. */
const LONGEST = 8;

/** Groups of persons: before a colon they are who is counted, not who tells it. */
const GROUPS: ReadonlySet<Topic> = new Set(['people', 'troops', 'protesters', 'rescuers', 'victims', 'attackers']);

const regionsOf = perLanguage(({ figures: { regionsBefore, regionsAfter } }) =>
  wordSet(`${regionsBefore} ${regionsAfter}`),
);

/** The topic of the body that a phrase names, by its first noun of speakers; null where it names none, or who is counted. */
export function bodyIn({ tokens, tags }: Scene, unit: Unit, { from, to }: TokenRange): Topic | 'body' | null {
  const language = languageOf(unit.code);
  for (let at = from; language && at < to && !((tags[at] ?? 0) & Tag.preposition); at++) {
    const group = topicOf(tokens.form[at] ?? NO_FORM, language);
    if (group !== undefined && GROUPS.has(group)) return null;
    // "Province of Leeds: two dead" is where
    if (regionsOf(language).has(tokens.lower[at] ?? '')) return null;
    if (unit.data.speakers.test(tokens.lower[at] ?? '')) return group ?? 'body';
  }
  return null;
}

/** The first number behind a colon, or -1. */
function numberBehind(scene: Scene, unit: Unit, colon: number, counts = countedAt): number {
  for (let at = colon + 1; at < Math.min(unit.last, colon + NEAR); at++) if (counts(scene, unit, at)) return at;
  return -1;
}

/** Whether nothing but its number stands behind the colon: "Union: 16", "Врачи: больше 60". */
const isBare = (unit: Unit, number: number): boolean => number >= 0 && number + 1 >= unit.last;

/**
 * "Police: 7 dead", «Акимат: не менее 58 пострадавших»: a body right before a colon, how many died or were hurt right behind
 * it; "Union: 16", the number alone. Police may be counted themselves: "Police: 7" is a label only beside that of another body.
 */
export function isLabel(scene: Scene, unit: Unit, { from, to }: NounPhrase): boolean {
  const { tokens } = scene;
  const language = languageOf(unit.code);
  const body = tokens.word[to] === ':' ? bodyIn(scene, unit, { from, to }) : null;
  if (!language || body === null) return false;
  const at = numberBehind(scene, unit, to);
  if (isBare(unit, at)) return body === 'body' || isBesideLabel(scene, unit);
  return countsLost(scene, unit, to);
}

/** Whether a number stands right behind a colon, and behind that what became of those counted. */
export function countsLost(scene: Scene, unit: Unit, colon: number): boolean {
  const language = languageOf(unit.code);
  const at = numberBehind(scene, unit, colon, countedOrOne);
  for (let k = at + 1; language && at >= 0 && k < Math.min(unit.last, at + NEAR); k++) {
    const topic = topicOf(scene.tokens.form[k] ?? NO_FORM, language);
    if (topic) return isState(topic) || topic === 'victims';
  }
  return false;
}

/** Whether the unit before or behind is the label of a body that cannot be what is counted. */
function isBesideLabel(scene: Scene, { index }: Unit): boolean {
  return [scene.units[index - 1], scene.units[index + 1]].some((unit) => {
    if (!unit) return false;
    let colon = unit.from + 1;
    while (colon < Math.min(unit.last, unit.from + LONGEST) && scene.tokens.word[colon] !== ':') colon++;
    return (
      scene.tokens.word[colon] === ':' &&
      bodyIn(scene, unit, { from: colon - 1, to: colon }) === 'body' &&
      isBare(unit, numberBehind(scene, unit, colon))
    );
  });
}

/** A label at the head of a unit whose language has the verb second, or who keeps or mends the count before the colon. */
export function labelFrames(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & Trigger.colon)) return [];
  let start = unit.from;
  while (start < unit.last && scene.tokens.kind[start] !== TokenKind.word && start - unit.from < NEAR) start++;
  const phrase = nounPhrase(scene, unit, start, Math.min(unit.last, start + LONGEST));
  if (phrase?.nominative && isLabel(scene, unit, phrase)) return [framed(unit, phrase, phrase.to, 'colon-clause')];
  const named = quotedLabel(scene, unit);
  if (named) return [framed(unit, named, named.to + 1, 'colon-clause')];
  const colon = tallyColon(scene, unit);
  const subject = colon < 0 ? null : mainSubject(scene, unit, unit.from, colon);
  return subject && isSpeaker(scene, unit, subject) ? [framed(unit, subject, colon, 'colon-tally')] : [];
}

/** «Альянс»: 30 убитых, "Al-Badr": 57 dead: a name in quotation marks before the colon of a count of the dead or hurt. */
export function quotedLabel(scene: Scene, unit: Unit): TokenRange | undefined {
  const { tokens } = scene;
  const from = unit.from + 1;
  if (tokens.kind[unit.from] !== TokenKind.quote || tokens.capital[from] === 0) return undefined;
  let to = from;
  while (to < Math.min(unit.last, from + LONGEST) && tokens.kind[to] !== TokenKind.quote) to++;
  if (tokens.kind[to] !== TokenKind.quote || tokens.word[to + 1] !== ':') return undefined;
  return countsLost(scene, unit, to + 1) ? { from, to } : undefined;
}

/** What stands behind the colon of a label is told by who stands before it. */
export const framed = (unit: Unit, { from, to }: TokenRange, colon: number, rule: string): Candidate => ({
  kind: 'indirect',
  content: [{ from: colon + 1, to: unit.last }],
  speaker: [{ from, to }],
  cue: [],
  frame: [{ from, to: colon + 1 }],
  addressee: [],
  rule,
  score: 0.65,
  unit: unit.index,
});

/** "Das Amt hat die Opferzahl nach unten korrigiert: zwei Tote": the first colon with a noun of a count before it and a number behind; -1 where none stands. */
function tallyColon(scene: Scene, unit: Unit): number {
  const { tokens } = scene;
  const tallies = unit.data.verbSecond?.tallies;
  let colon = unit.from;
  while (colon < unit.last - 1 && tokens.word[colon] !== ':') colon++;
  if (!tallies || colon >= unit.last - 1 || numberBehind(scene, unit, colon) < 0) return -1;
  for (let at = unit.from; at < colon; at++) if (tallies.has(tokens.lower[at] ?? '')) return colon;
  return -1;
}
