import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { holdsClause, isHeading, sentenceStart } from './around-frame.ts';
import { contentEnd } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { isVerb, phraseAt } from './phrase.ts';
import { type SvoSubject, subjectBefore } from './subject.ts';
import { doerBehind } from './subject-behind.ts';

/** Most tokens of whom a medium quotes. */
const LONGEST = 14;

/** Who is quoted, where the words of the frame begin and end, and where the cue does. */
interface Quoted {
  readonly speaker: TokenRange;
  readonly from: number;
  readonly to: number;
  readonly cue: readonly TokenRange[];
}

/**
 * "Radio Uno quoted the mayor as saying that …", "…, the mayor was quoted as saying by the agency", "The paper quoted Reed: “…”":
 * who is quoted speaks, and who quotes them is only between.
 */
export function quotedAs(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  if (unit.data.svo?.bareClauses !== true) return [];
  return cues.flatMap((cue) => {
    if (!unit.data.svo?.citing.has(cue.verb.lemma) || (scene.quoted[cue.main] ?? -1) >= 0) return [];
    const quoted =
      cue.form === 'passive' ? passively(scene, unit, cue) : cue.form === 'finite' ? actively(scene, unit, cue) : null;
    const content = quoted && (behind(scene, unit, quoted, cues) ?? before(scene, unit, quoted));
    return quoted && content ? [candidate(scene, unit, quoted, content)] : [];
  });
}

/** Behind "as saying", "as having said" at `i`; `i` where that does not stand there. */
function pastSaying({ tokens }: Scene, unit: Unit, i: number): number {
  if (!unit.data.asWords.has(tokens.lower[i] ?? '')) return i;
  const says = unit.data.verbs
    .get(tokens.lower[i + 1] ?? '')
    ?.some(({ form, verb }) => form === 'gerund' && verb.takes.has('clause'));
  return says ? i + 2 : i;
}

function passively(scene: Scene, unit: Unit, cue: SvoCue): Quoted | null {
  const saying = pastSaying(scene, unit, cue.to);
  const subject = saying > cue.to ? subjectBefore(scene, unit, cue.from, unit.from) : null;
  if (!subject || subject.speaker.to <= subject.speaker.from) return null;
  const doer = doerBehind(scene, unit, { ...cue, to: saying });
  return {
    speaker: subject.speaker,
    from: subject.from,
    to: doer?.to ?? saying,
    cue: [{ from: cue.start, to: saying }],
  };
}

function actively(scene: Scene, unit: Unit, cue: SvoCue): Quoted | null {
  const { tokens } = scene;
  const phrase = phraseAt(scene, unit, cue.to, Math.min(unit.last, cue.to + LONGEST), {});
  const medium: SvoSubject | null = phrase && subjectBefore(scene, unit, cue.from, unit.from);
  if (!phrase || !medium) return null;
  const end = tokens.word[phrase.to - 1] === ',' ? phrase.to - 1 : phrase.to;
  const saying = pastSaying(scene, unit, phrase.to);
  const named = tokens.word[phrase.to] === ':' && utteranceAt(scene, phrase.to + 1) >= 0;
  if (saying === phrase.to && !named) return null;
  return {
    speaker: { from: phrase.from, to: end },
    from: medium.from,
    to: saying > phrase.to ? saying : phrase.to + 1,
    cue: [{ from: cue.start, to: cue.to }, ...(saying > phrase.to ? [{ from: phrase.to, to: saying }] : [])],
  };
}

/** What is said behind the frame: verbatim, behind "that", or a clause. */
function behind(scene: Scene, unit: Unit, { to }: Quoted, cues: readonly SvoCue[]): TokenRange | null {
  const from = /^[,:]$/.test(scene.tokens.word[to] ?? '') ? to + 1 : to;
  const quotation = scene.quotations[utteranceAt(scene, from)];
  if (quotation) return { from, to: Math.min(quotation.to, unit.to) };
  if (from > to || from >= unit.last || isBreak(scene, from)) return null;
  if ((scene.tags[from] ?? 0) & Tag.preposition && !unit.data.svo?.openers.has(scene.tokens.lower[from] ?? ''))
    return null;
  const range = {
    from,
    to: contentEnd(
      scene,
      unit,
      from,
      cues.filter((cue) => cue.from > from),
    ),
  };
  return holdsClause(scene, range) || isVerb(scene, from + 1) ? range : null;
}

/** What is said before the frame, up to its comma. */
function before(scene: Scene, unit: Unit, { from }: Quoted): TokenRange | null {
  const mark = from - 1;
  const quotation = scene.quotations[scene.quoted[mark] ?? -1];
  if (quotation?.to === from && utteranceAt(scene, quotation.from) >= 0) return { from: quotation.from, to: from };
  if (scene.tokens.word[mark] !== ',') return null;
  const start = sentenceStart(scene, unit, unit.from, mark, mark);
  const range = { from: start, to: trimEnd(scene, start, mark) };
  return holdsClause(scene, range) || isHeading(scene, unit, range) ? range : null;
}

function candidate(scene: Scene, unit: Unit, { speaker, from, to, cue }: Quoted, content: TokenRange): Candidate {
  const direct =
    utteranceAt(scene, content.from) >= 0 && scene.quotations[scene.quoted[content.from] ?? -1]?.to === content.to;
  const after = content.from >= to;
  return {
    kind: direct ? 'direct' : 'indirect',
    mode: 'speech',
    content: [content],
    speaker: [speaker],
    cue,
    frame: [after ? { from, to: content.from } : { from: Math.max(content.to, unit.from), to }],
    addressee: [],
    rule: 'quoted-as',
    score: 0.97,
    unit: unit.index,
  };
}
