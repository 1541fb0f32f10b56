import { TokenKind } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import type { SvoCue } from './cue.ts';
import { phraseAt } from './phrase.ts';
import { isSpeaker, subjectWithin } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { toldBefore } from './told.ts';

function hasWords({ tokens }: Scene, { from, to }: Unit): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === TokenKind.word) return true;
  return false;
}

/** "Об этом сообщил X.": the content is the sentence before and the pointing words themselves. */
export function pointingFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens } = scene;
  const before = scene.units[unit.index - 1];
  // a line of signs alone is passed over
  const previous = before && !hasWords(scene, before) ? scene.units[unit.index - 2] : before;
  const pointing = unit.data.svo?.pointing.find((words) =>
    words.every((word, k) => tokens.lower[unit.from + k] === word),
  );
  if (!previous || !pointing) return [];
  const from = unit.from + pointing.length;
  const cue = cues.find(({ form, main }) => form === 'finite' && main < from + 12);
  if (!cue) return [];
  const told = toldBefore(scene, unit, cue.from);
  const between = !told && cue.from > from ? phraseAt(scene, unit, from, cue.from) : null;
  const after = subjectBehind(scene, unit, cue, unit.last);
  // "Об этом РИА «Маяк» сообщил советник": the one behind the verb speaks, the agency is told
  const handed =
    unit.data.svo?.free &&
    between?.to === cue.from &&
    after &&
    isSpeaker(scene, unit, after.speaker) &&
    !after.addressee;
  const subject = handed
    ? { speaker: after.speaker, addressee: { from: between.from, to: between.to } }
    : between && between.to === cue.from
      ? { speaker: { from: between.from, to: between.to }, addressee: undefined }
      : (after ?? subjectWithin(scene, unit, cue));
  if (!subject) return [];
  return [
    {
      kind: 'indirect',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [
        { from: previous.from, to: previous.last },
        { from: unit.from, to: from },
      ],
      speaker: subject.speaker.to > subject.speaker.from ? [subject.speaker] : [],
      cue: [{ from: cue.start, to: cue.to }],
      frame: [{ from, to: unit.last }],
      addressee: told ? [told] : subject.addressee ? [subject.addressee] : [],
      rule: 'pointing-back',
      score: 0.95,
      unit: unit.index,
    },
  ];
}
