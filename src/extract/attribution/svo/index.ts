import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { choose } from '../choose.ts';
import { bracketedCounts } from '../rules/bracket.ts';
import { impersonalReports } from '../rules/impersonal.ts';
import { wholeUnit } from '../rules/unframed.ts';
import type { Scene, Unit } from '../unit.ts';
import { clausesOfActs } from './acts.ts';
import { svoAdjectiveFrames } from './adjectives.ts';
import { svoAsFrames } from './as.ts';
import { svoCues } from './cues.ts';
import { svoVerbFrames } from './frames.ts';
import { insetFrames } from './insets.ts';
import { colonFrames, dashFrames, pointingFrames, signedQuotations } from './marks.ts';
import { svoAnyVerbFrames, svoNounFrames, svoNounObjects } from './nouns.ts';
import { isSpeaker, subjectBefore } from './subject.ts';

/** The statements of a unit in a language whose subject stands before its verb, less those that only a mood tells. */
export function framedSvo(scene: Scene, unit: Unit): readonly Candidate[] {
  const cues = svoCues(scene, unit);
  const pointing = pointingFrames(scene, unit, cues);
  if (pointing.length) return pointing;
  const found = [
    ...svoVerbFrames(scene, unit, cues),
    ...svoAsFrames(scene, unit, cues),
    ...insetFrames(scene, unit),
    ...svoNounFrames(scene, unit, cues),
    ...svoNounObjects(scene, unit, cues),
    ...svoAnyVerbFrames(scene, unit, cues),
    ...svoAdjectiveFrames(scene, unit, cues),
    ...colonFrames(scene, unit),
    ...dashFrames(scene, unit),
    ...bracketedCounts(scene, unit),
    ...signedQuotations(scene, unit),
  ];
  const whole = unit.data.svo?.reportsWhole === true;
  const framed = whole ? found.filter(({ kind }) => kind !== 'reported') : found;
  const chosen = choose(outermost(framed), unit.data);
  const acts = whole ? found.filter(({ kind }) => kind === 'reported') : [];
  const all = acts.length ? clausesOfActs(scene, unit, chosen, acts) : chosen;
  // an act told with its whole sentence has no words that frame it
  if (all.length)
    return (whole ? all.map((one) => (one.kind === 'reported' ? { ...one, cue: [] } : one)) : all).map((one) =>
      named(scene, unit, one),
    );
  const impersonal = impersonalReports(scene, unit);
  return impersonal.length ? impersonal : hedged(scene, unit);
}

/** "The ministry, which had spoken of 12 dead, …": of an act told, a relative pronoun stands for the one right before it, who speaks. */
function named(scene: Scene, unit: Unit, one: Candidate): Candidate {
  const [speaker] = one.speaker;
  if (one.kind !== 'reported' || !speaker || speaker.to - speaker.from !== 1) return one;
  const tag = scene.tags[speaker.from] ?? 0;
  if (!(tag & Tag.relative) || tag & Tag.determiner) return one;
  const end = scene.tokens.word[speaker.from - 1] === ',' ? speaker.from - 1 : speaker.from;
  const before = subjectBefore(scene, unit, end, unit.from);
  return before && isSpeaker(scene, unit, before.speaker) ? { ...one, speaker: [before.speaker] } : one;
}

/** "Якобы …", "… reportedly …": a sentence on hearsay, on nobody's word; "the allegedly stolen car" is none. */
function hedged(scene: Scene, unit: Unit): readonly Candidate[] {
  for (let i = unit.from; i < unit.last; i++)
    if (
      unit.data.svo?.hedges.has(scene.tokens.lower[i] ?? '') &&
      (scene.quoted[i] ?? -1) < 0 &&
      !(i > unit.from && (scene.tags[i - 1] ?? 0) & (Tag.determiner | Tag.preposition))
    )
      return [wholeUnit(unit, 'free-indirect', 'hearsay-word', [], 0.6)];
  return [];
}

const holds = (outer: readonly TokenRange[], inner: TokenRange | undefined): boolean =>
  !!inner && outer.some(({ from, to }) => inner.from >= from && inner.to <= to);

/** Most statements of one unit that are compared with one another. */
const MOST = 40;

/** Without those whose cue stands in the content of another: what somebody is said to have said is the other's content. */
function outermost(candidates: readonly Candidate[]): readonly Candidate[] {
  const all = candidates.slice(0, MOST);
  return all.filter(
    (inner) =>
      !all.some(
        (outer) => outer !== inner && holds(outer.content, inner.cue[0]) && !holds(inner.content, outer.cue[0]),
      ),
  );
}
