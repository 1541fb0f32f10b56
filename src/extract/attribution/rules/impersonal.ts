import type { AttributionData } from '../../../language/shared/attribution.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { Candidate } from '../candidate.ts';
import { Trigger } from '../triggers.ts';
import type { Scene, Unit } from '../unit.ts';

/** How far from the head of a sentence its phrase may reach, in tokens. */
const REACH = 14;

/**
 * "Die Rede ist von …", "There were reports of …": something is said to be said, and by nobody who is named. Where the
 * phrase only marks the sentence ("is said to have fled"), the sentence is told on nobody's word.
 */
export function impersonalReports(scene: Scene, unit: Unit): readonly Candidate[] {
  if (!(unit.triggers & Trigger.impersonal)) return [];
  for (const phrase of unit.data.impersonalReports) {
    const at = phrase.tight ? tightly(scene, unit, phrase) : loosely(scene, unit, phrase);
    if (!at) continue;
    const named = phrase.speaker >= 0 ? (at[phrase.speaker] ?? -1) : -1;
    return [
      {
        kind: phrase.tight ? 'free-indirect' : 'reported',
        content: [{ from: unit.from, to: unit.to }],
        speaker: named >= 0 ? [{ from: named, to: named + 1 }] : [],
        cue: [],
        frame: [],
        addressee: [],
        rule: phrase.tight ? 'hearsay-passive' : 'impersonal-report',
        score: phrase.tight ? 0.6 : 0.7,
        unit: unit.index,
      },
    ];
  }
  return [];
}

type Phrase = AttributionData['impersonalReports'][number];

/** Where the words stand, in order, near the head of the sentence; null where one is missing. */
function loosely({ tokens, triggers }: Scene, unit: Unit, { words }: Phrase): readonly number[] | null {
  const at: number[] = [];
  for (let i = unit.from; i < Math.min(unit.last, unit.from + REACH) && at.length < words.length; i++) {
    if (!at.length && !((triggers[i] ?? 0) & Trigger.impersonal)) continue;
    if (words[at.length]?.has(tokens.lower[i] ?? '')) at.push(i);
  }
  return at.length === words.length ? at : null;
}

/** Where the words stand one behind the other, outside quotation marks, with at most an adverb between two of them. */
function tightly({ tokens, tags, triggers, quoted }: Scene, unit: Unit, { words }: Phrase): readonly number[] | null {
  for (let i = unit.from; i < unit.last; i++) {
    if (!((triggers[i] ?? 0) & Trigger.impersonal)) continue;
    if (!words[0]?.has(tokens.lower[i] ?? '') || (quoted[i] ?? -1) >= 0) continue;
    const at = [i];
    for (let next = i + 1; at.length < words.length && next < unit.last; next++) {
      if (words[at.length]?.has(tokens.lower[next] ?? '')) at.push(next);
      else if (!((tags[next] ?? 0) & Tag.adverb) || next - (at.at(-1) ?? i) > 1) break;
    }
    if (at.length === words.length) return at;
  }
  return null;
}
