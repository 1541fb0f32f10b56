import { Tag } from '../../../language/shared/tags.ts';
import type { Scene, Unit } from '../unit.ts';
import { adverbialEnd } from './adverbials.ts';
import { turnsAway } from './asides.ts';
import { isNominal } from './phrase.ts';

/** The last noun before the first preposition of the range; -1 where there is none. */
export function headOf(scene: Scene, unit: Unit, from: number, to: number): number {
  let head = -1;
  for (let i = from; i < to; i++) {
    if ((scene.tags[i] ?? 0) & Tag.preposition && !isNominal(scene, i)) break;
    if (isNominal(scene, i) || (scene.quoted[i] ?? -1) >= 0 || (scene.tags[i] ?? 0) & (Tag.pronoun | Tag.determiner))
      head = i;
  }
  // "St Hilda's confirmed", "Lloyd's put": right before a verb that is no noun a name
  const named = head === to - 1 && scene.tokens.capital[head] === 1 && !isNominal(scene, to);
  return head >= 0 && !named && unit.data.svo?.possessive(scene.tokens.lower[head] ?? '') ? -1 : head;
}

const CLOCK = /^\d{1,2}[:.]\d\d$/;

/** Past "In a tweet Friday", "Last week" at the start of the range. */
export function pastAdverbial(scene: Scene, unit: Unit, from: number, end: number, group: number): number {
  const forms = unit.data.svo?.forms;
  let verb = group;
  while (verb < group + 5 && (scene.tags[verb] ?? 0) & (Tag.adverb | Tag.negation)) verb++;
  const several = unit.data.svo?.plural.test(scene.tokens.lower[verb] ?? '') === true;
  // "13:47 The agency confirms": the time of day that heads a line
  let at = from === unit.from && from + 1 < end && CLOCK.test(scene.tokens.word[from] ?? '') ? from + 1 : from;
  for (let steps = 0; steps < 3 && at < end; steps++) {
    const tag = scene.tags[at] ?? 0;
    const phrase = adverbialEnd(scene, unit, at);
    if (phrase > at && phrase < end) {
      at = phrase;
      continue;
    }
    if (tag & Tag.preposition && !(tag & Tag.noun)) {
      let k = at + 1;
      let nouns = 0;
      let named = 0;
      for (; k < end; k++) {
        const here = scene.tags[k] ?? 0;
        if (unit.data.never.has(scene.tokens.lower[k] ?? '')) {
          nouns++;
          if (!((scene.tags[k + 1] ?? 0) & Tag.number)) {
            k++;
            break;
          }
          continue;
        }
        if (nouns && here & Tag.determiner) break;
        if (nouns && here & Tag.title && !several && !((scene.tags[k - 1] ?? 0) & Tag.title)) break;
        const whole = unit.data.svo?.reportsWhole === true && named > 0;
        if (nouns && (several || whole) && unit.data.speakers.test(scene.tokens.lower[k] ?? '')) break;
        if (isNominal(scene, k)) nouns++;
        if (here & Tag.noun) named++;
      }
      at = k;
      continue;
    }
    const first = at;
    let k = at;
    while (k < end && (scene.tags[k] ?? 0) & (Tag.determiner | Tag.number) && k - first < 2) k++;
    if (forms?.beforeTimes.has(scene.tokens.lower[k] ?? '')) k++;
    const isPaper = forms?.papers.has(scene.tokens.word[k + 1] ?? '');
    if (k < end - 1 && unit.data.never.has(scene.tokens.lower[k] ?? '') && !isPaper) at = k + 1;
    else break;
  }
  return at;
}

/** "Ущерб компания оценила": where order is free, past a count or what is answered, which the verb governs, to who tells it; `from` where none stands there. */
export function behindObject(scene: Scene, unit: Unit, from: number, end: number): number {
  const { svo } = unit.data;
  const thing = scene.tokens.lower[from] ?? '';
  if (!svo?.reportsWhole || end - from < 2 || !(svo.counts.test(thing) || svo.free?.things.has(thing))) return from;
  for (let at = from + 1; at < end; at++) {
    const somebody = unit.data.speakers.test(scene.tokens.lower[at] ?? '') || (scene.tags[at] ?? 0) & Tag.title;
    if (!somebody || (scene.tags[at - 1] ?? 0) & Tag.preposition) continue;
    let start = at;
    while (start > from + 1 && agreesWith(scene, unit, start - 1)) start--;
    return start;
  }
  return from;
}

/** An adjective that may be nominative: местное, военная. */
const agreesWith = ({ tags, tokens }: Scene, { data }: Unit, i: number): boolean =>
  ((tags[i] ?? 0) & Tag.adjective) !== 0 && data.svo?.nominatives.test(tokens.lower[i] ?? '') === true;

/** The end of the range without "on Friday", "Friday", "last week" at its end. */
export function lessTime(scene: Scene, unit: Unit, from: number, end: number): number {
  let to = end;
  while (to > from && unit.data.never.has(scene.tokens.lower[to - 1] ?? '')) {
    to--;
    while (
      to > from &&
      ((scene.tags[to - 1] ?? 0) & (Tag.preposition | Tag.number) ||
        unit.data.svo?.forms.endTimes.has(scene.tokens.lower[to - 1] ?? ''))
    )
      to--;
  }
  return to;
}

/** "Денис Крот на суде": the end of a name before a circumstance. */
export function lessCircumstance(scene: Scene, unit: Unit, from: number, to: number): number {
  // "Яблоков с этим не согласен"
  const free = unit.data.svo?.free;
  const pointed = free && to - from > 2 && (scene.tags[to - 1] ?? 0) & (Tag.oblique | Tag.determiner);
  const before = scene.tokens.lower[to - 2] ?? '';
  if (pointed && (scene.tags[to - 2] ?? 0) & Tag.preposition && !unit.data.svo?.partOf.has(before)) return to - 2;
  for (let at = from + 1; at < to; at++) {
    if (turnsAway(scene, unit, at)) return at;
    if (
      unit.data.svo?.loose.has(scene.tokens.lower[at] ?? '') &&
      ((scene.tags[at - 1] ?? 0) & Tag.title ||
        free?.through.has(scene.tokens.lower[at] ?? '') ||
        free?.ownPlace.test(scene.tokens.lower[at + 1] ?? ''))
    )
      return at;
  }
  return to;
}
