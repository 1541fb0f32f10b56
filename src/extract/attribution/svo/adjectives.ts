import { Tag } from '../../../language/shared/tags.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import { isClause } from './clause-at.ts';
import { contentEnd } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { subjectBefore } from './subject.ts';

/** Most words before the adjective that belong to its verb: "has never been entirely". */
const GROUP = 5;

/** "X is confident that …", "X was sure he …": an adjective of belief or feeling with its clause behind it. */
export function svoAdjectiveFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens, tags } = scene;
  const { svo, phrases, never } = unit.data;
  const out: Candidate[] = [];
  if (svo?.bareClauses !== true) return out;
  for (let i = unit.from + 1; i < unit.last - 2; i++) {
    const lower = tokens.lower[i] ?? '';
    if ((scene.quoted[i] ?? -1) >= 0 || !phrases.some(([word, more]) => word === lower && more === undefined)) continue;
    const opened = svo.openers.has(tokens.lower[i + 1] ?? '');
    const end = contentEnd(scene, unit, i + 1, cues);
    if (!opened && !isClause(scene, unit, i + 1, end)) continue;
    let from = i;
    let copula = false;
    while (from > unit.from && i - from < GROUP && !copula) {
      const tag = tags[from - 1] ?? 0;
      copula = svo.copulas.has(tokens.lower[from - 1] ?? '');
      if (!copula && !(tag & Tag.adverb)) break;
      from--;
    }
    if (!copula) continue;
    while (from > unit.from && (tags[from - 1] ?? 0) & (Tag.adverb | Tag.auxiliary | Tag.modal)) from--;
    const subject = subjectBefore(scene, unit, from, unit.from);
    const head = (subject?.speaker.to ?? 0) - 1;
    if (!subject || unit.data.impersonal.has(tokens.lower[head] ?? '') || never.has(tokens.lower[head] ?? '')) continue;
    out.push({
      kind: 'indirect',
      mode: 'thought',
      content: [{ from: i + 1, to: end }],
      speaker: [subject.speaker],
      cue: [{ from, to: i + 1 }],
      frame: [{ from: subject.from, to: i + 1 }],
      addressee: [],
      rule: 'adjective-that',
      score: opened ? 0.85 : 0.75,
      unit: unit.index,
    });
  }
  return out;
}
