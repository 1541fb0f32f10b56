import { Tag } from '../../../language/shared/tags.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import { turnWords } from '../turns/turn.ts';
import type { Scene, Unit } from '../unit.ts';
import type { SvoCue } from './cue.ts';
import { around, withRelative } from './insets.ts';
import { type SvoSubject, subjectBefore } from './subject.ts';
import { doerBehind, subjectBehind } from './subject-behind.ts';

/** How far its verb may stand behind "as", in tokens. */
const REACH = 14;

/** "As X put it, …", "…, как сообщил X": the rest of the sentence is what X said. */
export function svoAsFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens, tags } = scene;
  const out: Candidate[] = [];
  for (const cue of cues) {
    if (cue.form !== 'finite' && cue.form !== 'passive') continue;
    // "as it is informally referred to": nothing is said
    if (cue.form === 'passive' && !cue.verb.takes.has('clause')) continue;
    const as = Math.max(asBefore(scene, unit, cue.from), asBeforeApposition(scene, unit, cue));
    if (as < 0) continue;
    let subject: SvoSubject | null = null;
    if (as + 1 < cue.from) subject = subjectBefore(scene, unit, cue.from, as + 1);
    else if (cue.form === 'finite') subject = subjectBehind(scene, unit, cue, commaBehind(scene, unit, cue.to));
    if (!subject && cue.form === 'finite') continue;
    if (subject && isSpokenOf(unit, cue, tokens.lower[subject.speaker.from] ?? '')) continue;
    if (subject && as + 1 < cue.from && subject.speaker.from > as + 2 && subject.speaker.to > subject.speaker.from)
      continue;
    const doer = cue.form === 'passive' ? doerBehind(scene, unit, cue) : null;
    const near = Math.max(cue.to, doer?.to ?? subject?.to ?? cue.to);
    const to = withRelative(scene, unit, near);
    // "as you know"
    if (subject && turnWords(unit)?.second.has(tokens.word[subject.speaker.from] ?? '')) continue;
    const own = doer ?? (subject && subject.speaker.to > subject.speaker.from ? subject.speaker : null);
    const named = own && to > near && own.to === near ? { from: own.from, to } : own;
    // "as the city said it would": more than a frame
    if (
      to < unit.last &&
      !isBreak(scene, to) &&
      (tags[to] ?? 0) & (Tag.pronoun | Tag.oblique) &&
      !unit.data.svo?.forms.itWords.has(tokens.lower[to] ?? '')
    )
      continue;
    const made = around(scene, unit, {
      from: as,
      to,
      cue:
        cue.from === as + 1
          ? [{ from: as, to: cue.to }]
          : [
              { from: as, to: as + 1 },
              { from: cue.start, to: cue.to },
            ],
      speaker: named,
      rule: 'as-clause',
      score: 0.94,
    });
    if (made) out.push({ ...made, ...(cue.verb.mode && { mode: cue.verb.mode }) });
  }
  return out;
}

/** "As many, including Hale, pointed out": the "as" before a subject with what stands beside it; -1 where none does. */
function asBeforeApposition(scene: Scene, unit: Unit, cue: SvoCue): number {
  if (scene.tokens.word[cue.from - 1] !== ',') return -1;
  const as = (subjectBefore(scene, unit, cue.from, unit.from)?.speaker.from ?? 0) - 1;
  return as >= unit.from && unit.data.asWords.has(scene.tokens.lower[as] ?? '') ? as : -1;
}

/** "as they were found": the subject of a passive says nothing, but "as it was reported", "as she was quoted as saying". */
const isSpokenOf = ({ data }: Unit, { form, verb }: SvoCue, subject: string): boolean =>
  form === 'passive' && !verb.quotes && !data.svo?.forms.itWords.has(subject) && !data.impersonal.has(subject);

/** The comma that ends the clause of a verb before it, or the end of the unit. */
function commaBehind(scene: Scene, unit: Unit, i: number): number {
  for (let at = i; at < Math.min(unit.last, i + 20); at++)
    if (scene.tokens.word[at] === ',' && (scene.quoted[at] ?? -1) < 0) return at;
  return unit.last;
}

/** The "as" that opens the clause of the verb group at `i`; -1 where none does. */
function asBefore(scene: Scene, unit: Unit, i: number): number {
  for (let at = i - 1; at >= Math.max(unit.from, i - REACH); at--) {
    if (unit.data.asWords.has(scene.tokens.lower[at] ?? '')) {
      const opens =
        at === unit.from ||
        isBreak(scene, at - 1) ||
        (scene.quoted[at - 1] ?? -1) >= 0 ||
        (at === unit.from + 1 && ((scene.tags[unit.from] ?? 0) & Tag.coordinator) !== 0);
      return opens ? at : -1;
    }
    if (isBreak(scene, at)) return -1;
  }
  return -1;
}
