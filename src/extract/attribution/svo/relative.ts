import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastAdverbs } from './adverbials.ts';
import { beforeOuterVerb } from './clause-at.ts';
import { contentEnd, firstBreak } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { bareSubject } from './others-label.ts';
import { isVerb } from './phrase.ts';
import type { SvoSubject } from './subject.ts';

const NOMINAL = Tag.determiner | Tag.noun | Tag.adjective | Tag.title;

/** "…, which he said were empty", "what the board called a mistake": a relative pronoun, who speaks, the rest of what is said. */
export function relativeContent(
  scene: Scene,
  unit: Unit,
  cue: SvoCue,
  subject: SvoSubject | null,
  cues: readonly SvoCue[],
): Candidate | null {
  if (unit.data.svo?.bareClauses !== true || !subject || cue.form !== 'finite') return null;
  const own = bareSubject(scene, unit, subject) ?? subject;
  const pronoun = own.speaker.from - 1;
  if (pronoun < unit.from || own.speaker.to <= own.speaker.from) return null;
  if (own === subject && !isPronoun(scene, unit, pronoun)) return null;
  const range = restOf(scene, unit, cue, own, cues);
  if (!range) return null;
  const quotation = scene.quotations[scene.quoted[range.from] ?? -1];
  const direct = quotation?.from === range.from && quotation.to >= range.to;
  return {
    kind: direct ? 'direct' : 'indirect',
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    // a label stands for itself: the thing that it is given to is named outside
    content: isVerb(scene, range.from) ? [{ from: pronoun, to: pronoun + 1 }, range] : [range],
    speaker: [own.speaker],
    cue: [
      { from: cue.start, to: unit.data.asWords.has(scene.tokens.lower[range.from - 1] ?? '') ? range.from : cue.to },
    ],
    frame: [{ from: own.speaker.from, to: range.from }],
    addressee: [],
    rule: 'relative-clause',
    score: 0.94,
    unit: unit.index,
  };
}

/** A pronoun that can open a relative clause, outside quotation marks. */
function isPronoun({ tags, tokens, quoted }: Scene, unit: Unit, i: number): boolean {
  if ((quoted[i] ?? -1) >= 0) return false;
  return ((tags[i] ?? 0) & Tag.relative) !== 0 || unit.data.svo?.forms.things.has(tokens.lower[i] ?? '') === true;
}

/** The clause without its subject behind a verb of saying, or what a verb of naming calls the thing. */
function restOf(scene: Scene, unit: Unit, cue: SvoCue, own: SvoSubject, cues: readonly SvoCue[]): TokenRange | null {
  const { takes } = cue.verb;
  const answers = unit.data.answers.verbs.has(cue.verb.lemma);
  const labels = cue.verb.labels || answers;
  const behind = pastAdverbs(scene, unit, cue.to);
  // "what workers described as the worst attack", "a number they dismissed as “fantasy”"
  const as = labels && unit.data.asWords.has(scene.tokens.lower[behind] ?? '');
  if (answers && !as) return null;
  const from = as ? behind + 1 : behind;
  const verbal = takes.has('clause') && isVerb(scene, from);
  const quotation = scene.quotations[scene.quoted[from] ?? -1];
  const marked = quotation?.from === from && quotation.to < unit.to;
  const named = labels && (marked || ((scene.tags[from] ?? 0) & NOMINAL) !== 0);
  if ((!verbal && !named) || from >= unit.last) return null;
  if (named && quotation?.from === from && isUtterance(scene, scene.quoted[from] ?? -1))
    return { from, to: Math.min(quotation.to, unit.to) };
  const to = firstBreak(scene, from, contentEnd(scene, unit, from, cues));
  return {
    from,
    to: unit.data.svo?.forms.things.has(scene.tokens.lower[own.speaker.from - 1] ?? '')
      ? to
      : beforeOuterVerb(scene, from, to),
  };
}
