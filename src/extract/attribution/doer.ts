import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { countedAt, isAcronym, isSpeaker } from './can-speak.ts';
import { isBreak, isFiniteVerb } from './clause.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { range } from './noun-phrase-types.ts';
import { mainSubject, mainVerb, passiveSubject } from './subject.ts';
import type { Scene, Unit } from './unit.ts';

/**
 * Whether a phrase read as a name is none, as its verb has the plural: "Besondere Mängel zeigten sich", "Böen trafen die Küste".
 * Names that a conjunction joins, and those in marks, may have it.
 */
function isPluralThing(scene: Scene, unit: Unit, { kind, from, to }: NounPhrase): boolean {
  if (kind !== 'name') return false;
  for (let at = from; at < to; at++)
    if (
      (scene.tags[at] ?? 0) & Tag.coordinator ||
      (scene.quoted[at] ?? -1) >= 0 ||
      isAcronym(scene.tokens.word[at] ?? '')
    )
      return false;
  const verb = mainVerb(scene, unit, unit.from, unit.last);
  return verb >= 0 && unit.data.verbSecond?.plural.test(scene.tokens.lower[verb] ?? '') === true;
}

/** Who acts or speaks in a unit without a frame: its subject; in the passive the doer behind von, or the text it stands in. */
export function doerOf(scene: Scene, unit: Unit): TokenRange | null {
  const passive = passiveAt(scene, unit);
  if (passive >= 0) {
    const { speaker, phrase } = passiveSubject(scene, unit, unit.from, passive);
    return phrase ? (isSpeaker(scene, unit, phrase) ? speaker : null) : speaker;
  }
  const phrase = mainSubject(scene, unit, unit.from, unit.last);
  // "40 Gäste", "Zwei Agenten": many who act do not speak as one
  if (!phrase || countedAt(scene, unit, phrase.from)) return null;
  // "Kritik kam vom Landrat": whose words they are
  if (phrase.kind !== 'pronoun' && unit.data.nouns.has(scene.tokens.lower[phrase.head] ?? '')) {
    const verb = mainVerb(scene, unit, unit.from, unit.last);
    const from = verb >= phrase.to && unit.data.verbSecond?.sources.has(scene.tokens.lower[verb + 1] ?? '');
    const source = from ? nounPhrase(scene, unit, verb + 2, unit.last) : null;
    if (source && isSpeaker(scene, unit, source)) return range(source);
  }
  return isSpeaker(scene, unit, phrase) && !isPluralThing(scene, unit, phrase) ? range(phrase) : null;
}

/** The finite auxiliary of a passive in the first clause of a unit; -1 where there is none. */
function passiveAt(scene: Scene, unit: Unit): number {
  for (let at = unit.from; at < Math.min(unit.last, unit.from + 40); at++) {
    if (!isFiniteVerb(scene, at)) continue;
    if (!unit.data.verbSecond?.passives.has(scene.tokens.lower[at] ?? '')) return -1;
    for (let k = at + 1; k < Math.min(unit.last, at + 40); k++)
      if ((scene.tags[k] ?? 0) & Tag.participle && (k + 1 >= unit.last || isBreak(scene, k + 1))) return at;
    return -1;
  }
  return -1;
}
