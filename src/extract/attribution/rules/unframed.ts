import { Tag } from '../../../language/shared/attribution.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, clauseEnd, infinitiveIn, isBreak, isFiniteVerb, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';

/** What the mood of a sentence without a frame tells. */
export type Mood = 'subjunctive' | 'weak' | 'possible' | 'hearsay' | 'plan' | 'none';

/**
 * The mood of a unit's main clause. `subjunctive`: present subjunctive; `weak`: only past subjunctive, which may be the
 * report's own; `possible`: only "könnte" or "müsste", which mostly are; `hearsay`: soll with a perfect or passive infinitive; `plan`: soll with a plain one.
 */
export function moodOf(scene: Scene, unit: Unit): Mood {
  const words = unit.data.verbSecond;
  let weak = false;
  let possible = false;
  let sub = false;
  let condition = false;
  for (let i = unit.from; i < unit.last; i++) {
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) continue;
    const tag = scene.tags[i] ?? 0;
    const lower = scene.tokens.lower[i] ?? '';
    if (i === unit.from || isBreak(scene, i - 1))
      sub =
        ((tag & (i > unit.from ? Tag.subordinator | Tag.relative : Tag.subordinator)) !== 0 &&
          !(tag & Tag.determiner && nominal(scene, i + 1)) &&
          !standsInstead(scene, unit, i)) ||
        (i > unit.from && (tag & Tag.preposition) !== 0 && beginsRelative(scene, i));
    if (words?.conditions.has(lower)) condition = true;
    if (sub) continue;
    if (
      tag & Tag.subjunctive1 &&
      !(tag & (Tag.noun | Tag.determiner)) &&
      // "Habe gestern bestellt": the writer's own, without its "ich"
      i > unit.from &&
      !(words?.ownPresent.test(lower) && speaksOfSelf(scene, unit))
    )
      return 'subjunctive';
    if (tag & Tag.subjunctive2 && !(tag & Tag.noun)) {
      if (words?.possibilities.has(lower)) possible = true;
      else weak = true;
    }
    if (unit.data.hearsayModals.has(lower) && !(tag & Tag.noun))
      return perfectInfinitive(scene, unit, i) ? 'hearsay' : 'plan';
  }
  if (condition) return 'none';
  // "Hätte er gewartet, wäre …"
  const inverted =
    ((scene.tags[unit.from] ?? 0) & Tag.subjunctive2) !== 0 ||
    words?.invertedConditions.has(scene.tokens.lower[unit.from] ?? '');
  if (weak && !inverted) return 'weak';
  return weak || possible ? 'possible' : 'none';
}

/** Whether "ich" stands outside the utterances of a unit: the writer's own words, whose verbs in -e are no subjunctives. */
export function speaksOfSelf(scene: Scene, unit: Unit): boolean {
  for (let i = unit.from; i < unit.last; i++) {
    const quote = scene.quoted[i] ?? -1;
    if (unit.data.verbSecond?.writer.has(scene.tokens.lower[i] ?? '') && !(quote >= 0 && isUtterance(scene, quote)))
      return true;
  }
  return false;
}

/** "Statt elf habe man zwölf gezählt": statt and ohne before a noun, with no infinitive behind them, open no clause. */
const standsInstead = (scene: Scene, unit: Unit, i: number): boolean =>
  unit.data.verbSecond?.infinitiveOpeners.has(scene.tokens.lower[i] ?? '') === true &&
  !infinitiveIn(scene, { from: i, to: clauseEnd(scene, unit, i) });

const nominal = (scene: Scene, i: number): boolean => ((scene.tags[i] ?? 0) & (Tag.noun | Tag.adjective)) !== 0;

/** "soll … getan haben", "soll … getan worden sein". */
export function perfectInfinitive(scene: Scene, unit: Unit, i: number): boolean {
  for (let at = i + 1; at < Math.min(unit.last, i + 50); at++) {
    const lower = scene.tokens.lower[at] ?? '';
    if (
      unit.data.verbSecond?.perfectInfinitives.has(lower) &&
      (scene.tags[at - 1] ?? 0) & (Tag.participle | Tag.auxiliary | Tag.verb)
    )
      return true;
  }
  return false;
}

/** A whole unit, with its full stop, as content on the word of a speaker named before. */
export function wholeUnit(
  unit: Unit,
  kind: 'unframed' | 'free-indirect',
  rule: string,
  speaker: readonly TokenRange[],
  score: number,
): Candidate {
  return {
    kind,
    content: [{ from: unit.from, to: unit.to }],
    speaker,
    cue: [],
    frame: [],
    addressee: [],
    rule,
    score,
    unit: unit.index,
  };
}

/**
 * Where the told part of a unit begins: "Die Suche ruht; man hoffe auf den Mai" has the report's own clause before it.
 * The unit's start where all of it is told.
 */
export function toldFrom(scene: Scene, unit: Unit): number {
  let start = unit.from;
  let own = false;
  let sub = false;
  for (let i = unit.from; i < unit.last; i++) {
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) return unit.from;
    if (i === unit.from || isBreak(scene, i - 1)) {
      start = i;
      sub =
        (i > unit.from && beginsRelative(scene, i)) ||
        (((scene.tags[i] ?? 0) & Tag.subordinator) !== 0 && !standsInstead(scene, unit, i));
    }
    if (sub || !isFiniteVerb(scene, i)) continue;
    const told =
      ((scene.tags[i] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) !== 0 ||
      unit.data.hearsayModals.has(scene.tokens.lower[i] ?? '');
    if (told) return own ? start : unit.from;
    own = true;
  }
  return unit.from;
}
