import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import {
  beginsRelative,
  clauseStart,
  clauseStartOver,
  isBreak,
  isFiniteVerb,
  isUtterance,
  REACH,
  subjunctiveIn,
} from './clause.ts';
import type { Cue } from './cues.ts';
import { nounPhrase } from './noun-phrase.ts';
import { skipConnectors } from './subject.ts';
import type { Scene, Unit } from './unit.ts';

/** Start of the main clause of a cue in second place: back over an apposition or a relative clause that a comma closes. */
export function mainStart(scene: Scene, unit: Unit, cue: Cue): number {
  const start = cue.final ? clauseStartOver(scene, unit, cue.finite) : clauseStart(scene, unit, cue.finite);
  if (start > unit.from && start < cue.finite) {
    const from = skipConnectors(scene, unit.from, cue.finite);
    const phrase = cue.finite - from < 40 ? nounPhrase(scene, unit, from, cue.finite, { whole: true }) : null;
    if (phrase?.nominative && phrase.to === cue.finite) return unit.from;
  }
  const joins = cue.finite - 1;
  if (joins > start && (scene.tags[joins] ?? 0) & Tag.coordinator) return joins;
  if (start > unit.from && start === cue.finite && scene.tokens.word[start - 1] === ',') {
    const opened = phraseBefore(scene, unit, start);
    if (opened >= 0) return opened;
  }
  return start;
}

/** Start of a noun phrase that begins the sentence (or clause) and reaches, with apposition or relative clause, to `comma`. */
export function phraseBefore(scene: Scene, unit: Unit, finite: number): number {
  const floor = Math.max(unit.from, finite - REACH);
  let start = floor;
  for (let at = finite - 2; at >= floor; at--) {
    const word = scene.tokens.word[at] ?? '';
    const quote = scene.quoted[at] ?? -1;
    if (word === ';' || word === ':' || (quote >= 0 && isUtterance(scene, quote))) {
      start = at + 1;
      break;
    }
  }
  let from = skipConnectors(scene, start, finite);
  while ((scene.tags[from] ?? 0) & Tag.adverb && !((scene.tags[from] ?? 0) & (Tag.determiner | Tag.noun))) from++;
  const phrase = nounPhrase(scene, unit, from, finite, { whole: true });
  if (!phrase?.nominative) return -1;
  if (phrase.to === finite - 1) return start;
  if (scene.tokens.word[phrase.to] !== ',') return -1;
  return isSentence(scene, unit, { from: phrase.to, to: finite }) || subjunctiveIn(scene, { from, to: finite }) === 1
    ? -1
    : start;
}

/** Whether the range holds a main clause: a finite verb in a part that no subordinator or relative pronoun opens. */
export function isSentence(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  let sub = false;
  for (let at = from; at < to; at++) {
    const tag = scene.tags[at] ?? 0;
    if (isBreak(scene, at)) continue;
    if (at === from || isBreak(scene, at - 1)) sub = (tag & Tag.subordinator) !== 0 || beginsRelative(scene, unit, at);
    const quote = scene.quoted[at] ?? -1;
    if (!sub && (quote >= 0 ? isUtterance(scene, quote) : isFiniteVerb(scene, at))) return true;
  }
  return false;
}
