import { Tag } from '../../../language/shared/attribution.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import { clauseEnd, isFiniteVerb } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import type { Cue } from '../cues.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { behind, canSpeak, mainSubject, skipConnectors } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';

/** "Der Minister stellte sich hinter ihn: „…“", "Zitat von Schröder: „…“": a colon before verbatim words, without a cue. */
export function colonQuotations(scene: Scene, unit: Unit): readonly Candidate[] {
  const out: Candidate[] = [];
  for (let i = unit.from + 1; i < unit.last; i++) {
    const quote = scene.tokens.word[i] === ':' && i + 1 < unit.to ? utteranceAt(scene, i + 1) : -1;
    if (quote < 0) continue;
    const speaker = speakerBefore(scene, unit, i);
    const { to } = scene.quotations[quote] ?? { to: i + 1 };
    out.push({
      kind: 'direct',
      content: [{ from: i + 1, to: Math.min(to, unit.to) }],
      speaker: speaker ? [speaker] : [],
      cue: [],
      frame: [{ from: unit.from, to: i + 1 }],
      addressee: [],
      rule: 'colon-quotation',
      score: speaker ? 0.7 : 0.5,
      unit: unit.index,
    });
  }
  return out;
}

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

/** The subject of the clause before a colon; without a verb, the noun phrase that begins it. */
function speakerBefore(scene: Scene, unit: Unit, colon: number): TokenRange | null {
  const from = skipConnectors(scene, unit.from, colon);
  const subject = mainSubject(scene, unit, from, colon);
  if (subject) return { from: subject.from, to: subject.to };
  const phrase = nounPhrase(scene, unit, from, colon);
  return phrase?.nominative ? { from: phrase.from, to: phrase.to } : null;
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
