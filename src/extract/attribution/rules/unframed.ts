import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { beginsRelative, clauseEnd, infinitiveIn, isBreak, isFiniteVerb, isUtterance } from '../clause.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';

/** What the mood of a sentence without a frame tells. */
export type Mood = 'subjunctive' | 'weak' | 'conditional' | 'possible' | 'hearsay' | 'plan' | 'none';

/**
 * The mood of a unit's main clause. `subjunctive`: present subjunctive; `weak`: only past subjunctive, which may be the
 * report's own; `conditional`: the same beside a condition; `possible`: only "könnte" or "müsste", which mostly are; `hearsay`: soll with a perfect or passive infinitive; `plan`: soll with a plain one.
 */
export function moodOf(scene: Scene, unit: Unit): Mood {
  if (!(unit.tags & (Tag.subjunctive1 | Tag.subjunctive2) || unit.triggers & Trigger.hearsay)) return 'none';
  const words = unit.data.verbSecond;
  let weak = false;
  let possible = false;
  let sub = false;
  let condition = false;
  let ahead = false;
  for (let i = unit.from; i < unit.last; i++) {
    const quote = scene.quoted[i] ?? -1;
    if (quote >= 0 && isUtterance(scene, quote)) continue;
    const tag = scene.tags[i] ?? 0;
    const lower = scene.tokens.lower[i] ?? '';
    if (i === unit.from || isBreak(scene, i - 1))
      sub =
        ((tag & (i > unit.from ? Tag.subordinator | Tag.relative : Tag.subordinator)) !== 0 &&
          !(tag & Tag.determiner && nominal(scene, i + 1)) &&
          !governsNoun(scene, unit, i)) ||
        (i > unit.from && (tag & Tag.preposition) !== 0 && beginsRelative(scene, unit, i));
    if (words?.conditions.has(lower)) {
      ahead ||= !weak;
      condition = true;
    }
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
    if ((scene.triggers[i] ?? 0) & Trigger.hearsay && !(tag & Tag.noun))
      return perfectInfinitive(scene, unit, i) || stative(scene, unit, i) ? 'hearsay' : 'plan';
  }
  // "Falls es regnet, würde …" may be the report's own; "… würden sie angegriffen, wenn …" is mostly told
  if (condition && weak) return ahead ? 'possible' : 'conditional';
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

/** Whether a word that may open a clause governs a noun: "Statt elf habe man zwölf gezählt", "Während der Fahrt habe er geschlafen". */
function governsNoun(scene: Scene, unit: Unit, i: number): boolean {
  if (unit.data.verbSecond?.infinitiveOpeners.has(scene.tokens.lower[i] ?? ''))
    return !infinitiveIn(scene, { from: i, to: clauseEnd(scene, unit, i) });
  if (!((scene.tags[i] ?? 0) & Tag.preposition)) return false;
  const phrase = nounPhrase(scene, unit, i + 1, unit.last, { oblique: true, apposition: false });
  return phrase !== null && isFiniteVerb(scene, phrase.to) && phrase.to + 1 < clauseEnd(scene, unit, phrase.to);
}

const nominal = (scene: Scene, i: number): boolean => ((scene.tags[i] ?? 0) & (Tag.noun | Tag.adjective)) !== 0;

/** "soll … stammen", "soll sich um … handeln": an infinitive of how things are, not of what is planned. */
function stative(scene: Scene, unit: Unit, i: number): boolean {
  const end = clauseEnd(scene, unit, i);
  return unit.data.verbSecond?.states.has(scene.tokens.lower[end - 1] ?? '') === true;
}

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
        (i > unit.from && beginsRelative(scene, unit, i)) ||
        (((scene.tags[i] ?? 0) & Tag.subordinator) !== 0 && !governsNoun(scene, unit, i));
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
