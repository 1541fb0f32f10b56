import { stanceOf } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import type { SvoCue } from './cue.ts';
import { isSpeaker, subjectBefore } from './subject.ts';
import { doerBehind } from './subject-behind.ts';

/** "The claim was denied by the army", "This was later confirmed by police": an answer whose verb is passive, and by whom. */
export function answeredBy(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  return cues.flatMap((cue) => {
    if (cue.form !== 'passive' || !unit.data.answers.verbs.has(cue.verb.lemma)) return [];
    const speaker = doerBehind(scene, unit, cue);
    if (!speaker || !isSpeaker(scene, unit, speaker)) return [];
    const first = unit.data.answers.pointers.has(scene.tokens.lower[cue.from - 1] ?? '') ? cue.from - 1 : -1;
    const said = first >= 0 ? { from: first, to: cue.from } : subjectBefore(scene, unit, cue.from, unit.from)?.speaker;
    const stance = said && stanceOf(scene, unit, cue.verb.lemma, said, []);
    if (!said || !stance) return [];
    return [
      {
        kind: 'reported',
        ...(cue.verb.mode && { mode: cue.verb.mode }),
        answers: { ...stance, verb: [{ from: cue.from, to: cue.to }] },
        content: [said],
        speaker: [speaker],
        cue: [{ from: cue.start, to: cue.to }],
        frame: [],
        addressee: [],
        rule: 'answered-by',
        score: 0.6,
        unit: unit.index,
      } satisfies Candidate,
    ];
  });
}
