import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';

/** "Die Rede ist von …", "Es gibt Berichte über …": something is said to be said, and by nobody who is named. */
export function impersonalReports(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  for (const { words, speaker } of unit.data.impersonalReports) {
    const at = words.map(() => -1);
    let next = 0;
    for (let i = unit.from; i < Math.min(unit.last, unit.from + 14) && next < words.length; i++)
      if (words[next]?.has(tokens.lower[i] ?? '')) at[next++] = i;
    if (next < words.length) continue;
    const named = speaker >= 0 ? (at[speaker] ?? -1) : -1;
    return [
      {
        kind: 'reported',
        content: [{ from: unit.from, to: unit.to }],
        speaker: named >= 0 ? [{ from: named, to: named + 1 }] : [],
        cue: [],
        frame: [],
        addressee: [],
        rule: 'impersonal-report',
        score: 0.7,
        unit: unit.index,
      },
    ];
  }
  return [];
}
