import { Tag } from '../../../language/shared/tags.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { canSpeak } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, isFiniteVerb } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import type { Cue } from '../cues.ts';
import { behind } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';

/** Shortest words in marks, with the marks, that are a sentence and no title. */
const SENTENCE = 5;

/**
 * "„Das reicht nicht“, brummte der Wirt": any verb behind words in marks and their comma, with one who can speak behind it.
 * Where what is said is plain, the verb need not be one of saying.
 */
export function inquitFrames(scene: Scene, unit: Unit, cues: readonly Cue[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const index of unit.quotations) {
    const { from, to, closed } = scene.quotations[index] ?? { from: 0, to: 0, closed: false };
    const verb = to + 1;
    if (!closed || to - from < SENTENCE || scene.tokens.word[to] !== ',' || verb >= unit.last - 1) continue;
    if (from !== unit.from || utteranceAt(scene, from) !== index || !isInquit(scene, verb)) continue;
    if (cues.some(({ finite }) => finite === verb)) continue;
    const { speaker, phrase } = behind(scene, unit, verb + 1, unit.last);
    if (!speaker || !phrase || speaker.from > verb + 4 || !canSpeak(scene, unit, phrase)) continue;
    const self = { from: verb, to: verb + 1 };
    const frameTo = Math.max(speaker.to, clauseEnd(scene, unit, speaker.to - 1));
    out.push({
      kind: 'direct',
      mode: 'speech',
      content: [{ from, to }],
      speaker: [speaker],
      cue: [self],
      frame: [{ from: to, to: frameTo }],
      addressee: [],
      rule: 'inquit',
      score: 0.9,
      unit: unit.index,
    });
  }
  return out;
}

/** Whether token `i` is a finite verb of full meaning. */
function isInquit(scene: Scene, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  return isFiniteVerb(scene, i) && !(tag & (Tag.auxiliary | Tag.modal | Tag.subjunctive1 | Tag.subjunctive2));
}

/** A sentence that is nothing but verbatim words, behind a statement: it goes on with that statement's speaker and frame. */
export function bareQuotations(scene: Scene, unit: Unit, last: Candidate): readonly Candidate[] {
  let outside = 0;
  for (let i = unit.from; i < unit.last; i++)
    if ((scene.quoted[i] ?? -1) < 0 && scene.tokens.kind[i] === TokenKind.word) outside++;
  if (outside > 0) return [];
  return unit.quotations
    .filter((index) => utteranceAt(scene, scene.quotations[index]?.from ?? -1) === index)
    .map((index) => scene.quotations[index])
    .filter((quotation) => quotation !== undefined)
    .map(({ from, to }) => ({
      ...last,
      kind: 'direct',
      content: [{ from, to }],
      rule: 'quotation-goes-on',
      score: 0.8,
      unit: unit.index,
    }));
}
