import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastAdverbs } from './adverbials.ts';
import { holdsClause } from './around-frame.ts';
import type { SvoCue } from './cue.ts';

/** "Two dams had failed, it was reported on Tuesday": what somebody said, whoever it was. */
export function impersonalTails(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens } = scene;
  const cue = cues.at(-1);
  if (!unit.data.svo?.bareClauses || cue?.form !== 'passive' || !cue.verb.takes.has('clause')) return [];
  const it = cue.from - 1;
  if (!unit.data.svo.forms.itWords.has(tokens.lower[it] ?? '') || tokens.word[it - 1] !== ',') return [];
  const first = { from: unit.from, to: trimEnd(scene, unit.from, it - 1) };
  if (pastAdverbs(scene, unit, cue.to) < unit.last || !holdsClause(scene, first)) return [];
  return [
    {
      kind: 'indirect',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [first],
      speaker: [],
      cue: [{ from: cue.start, to: cue.to }],
      frame: [{ from: it - 1, to: unit.last }],
      addressee: [],
      rule: 'it-was-said',
      score: 0.8,
      unit: unit.index,
    },
  ];
}
