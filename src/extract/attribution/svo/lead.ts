import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import { svoCues } from './cues.ts';
import { subjectBefore, subjectWithin } from './subject.ts';

/** "Комиссия сообщает:", "She said:": the frame that a unit leaves open for what stands under it; null where it leaves none. */
export function svoLead(scene: Scene, unit: Unit): Candidate | null {
  if (scene.tokens.word[unit.last - 1] !== ':') return null;
  const cue = svoCues(scene, unit).findLast(
    ({ form, verb }) => form === 'finite' && (verb.takes.has('clause') || verb.takes.has('quotation')),
  );
  if (!cue || unit.last - cue.to > 12) return null;
  const subject = subjectBefore(scene, unit, cue.from, unit.from) ?? subjectWithin(scene, unit, cue);
  if (!subject) return null;
  return {
    kind: 'indirect',
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    content: [],
    speaker: subject.speaker.to > subject.speaker.from ? [subject.speaker] : [],
    cue: [{ from: cue.start, to: cue.to }],
    frame: [{ from: subject.from, to: unit.last }],
    addressee: [],
    rule: 'item-under-frame',
    score: 0.85,
    unit: unit.index,
  };
}
