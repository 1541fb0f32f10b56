import type { TokenRange } from '../../../text/sentences.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak, isUttered } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { FIGURE_RULE } from './acts.ts';
import { firstBreak } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { phraseAt } from './phrase.ts';
import { isSpeaker } from './subject.ts';

/** "The toll was put at 14 by the ministry", "It was put by doctors at 40": a figure whose verb is passive, and by whom. */
export function putBy(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  return cues.flatMap((cue) => {
    if (cue.form !== 'passive' || !cue.verb.takes.has('count') || isUttered(scene, cue.main)) return [];
    const end = firstBreak(scene, cue.to, unit.last);
    const by = wordIn(scene, unit.data.svo?.by, cue.to, end);
    const number = numberIn(scene, unit, cue.to, end);
    if (by < 0 || number < 0) return [];
    const phrase = phraseAt(scene, unit, by + 1, number > by ? number : end, { apposition: false });
    const put = phrase ? wordIn(scene, unit.data.svo?.putAt, by + 1, phrase.to) : -1;
    const speaker = phrase && { from: phrase.from, to: put > 0 ? put : phrase.to };
    if (!speaker || !isSpeaker(scene, unit, speaker)) return [];
    let from = cue.from;
    while (from > unit.from && !isBreak(scene, from - 1)) from--;
    const rest = { from: speaker.to, to: end };
    const made: Candidate = {
      kind: 'reported',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [
        { from, to: trimEnd(scene, from, by) },
        ...(numberIn(scene, unit, rest.from, rest.to) >= 0 ? [rest] : []),
      ] satisfies readonly TokenRange[],
      speaker: [speaker],
      cue: [{ from: cue.start, to: cue.to }],
      frame: [],
      addressee: [],
      rule: FIGURE_RULE,
      score: 0.7,
      unit: unit.index,
    };
    return [made];
  });
}

function wordIn({ tokens }: Scene, words: ReadonlySet<string> | undefined, from: number, to: number): number {
  for (let at = from; at < to; at++) if (words?.has(tokens.lower[at] ?? '')) return at;
  return -1;
}

function numberIn(scene: Scene, unit: Unit, from: number, to: number): number {
  for (let at = from; at < to; at++) if (countedAt(scene, unit, at)) return at;
  return -1;
}
