import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { genderOfGivenName } from '../../given-names.ts';
import { foldedToken } from '../../places/fold.ts';
import type { Candidate } from '../candidate.ts';
import { choose } from '../choose.ts';
import { bracketedCounts, countsPer } from '../rules/bracket.ts';
import { impersonalReports } from '../rules/impersonal.ts';
import { wholeUnit } from '../rules/unframed.ts';
import type { Scene, Unit } from '../unit.ts';
import { clausesOfActs } from './acts.ts';
import { svoAdjectiveFrames } from './adjectives.ts';
import { answeredBy } from './answered-by.ts';
import { svoAsFrames } from './as.ts';
import { svoCues } from './cues.ts';
import { svoVerbFrames } from './frames.ts';
import { gappedFigures } from './gapped.ts';
import { withGaps } from './gapped-acts.ts';
import { insetFrames } from './insets.ts';
import { impersonalTails } from './it-was.ts';
import { circumstancedLabels } from './label-circumstance.ts';
import { colonFrames, dashFrames, signedQuotations } from './marks.ts';
import { svoAnyVerbFrames, svoNounFrames, svoNounObjects } from './nouns.ts';
import { ownedCounts } from './owned-count.ts';
import { phraseAt } from './phrase.ts';
import { pointingFrames } from './pointing.ts';
import { putBy } from './put-by.ts';
import { quotedAs } from './quoted-as.ts';
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
    ...answeredBy(scene, unit, cues),
    ...ownedCounts(scene, unit),
    ...putBy(scene, unit, cues),
    ...quotedAs(scene, unit, cues),
    ...impersonalTails(scene, unit, cues),
    ...circumstancedLabels(scene, unit),
    ...svoAdjectiveFrames(scene, unit, cues),
    ...dashFrames(scene, unit),
    ...bracketedCounts(scene, unit),
    ...countsPer(scene, unit),
    ...signedQuotations(scene, unit),
  ];
  found.push(...colonFrames(scene, unit).filter((label) => !isTopic(scene, unit, label, found)));
  const whole = unit.data.svo?.reportsWhole === true;
  const framed = whole ? found.filter(({ kind }) => kind !== 'reported') : found;
  const chosen = gappedFigures(scene, unit, lessCiting(scene, unit, choose(outermost(framed), unit.data)));
  const acts = whole ? found.filter(({ kind }) => kind === 'reported') : [];
  const told = acts.length ? clausesOfActs(scene, unit, chosen, acts) : chosen;
  const all = whole ? told.flatMap((one) => withGaps(scene, unit, cues, one)) : told;
  // an act told with its whole sentence has no words that frame it
  if (all.length)
    return (whole ? all.map((one) => (one.kind === 'reported' ? { ...one, cue: [], act: one.cue } : one)) : all).map(
      (one) => named(scene, unit, one),
    );
  const impersonal = impersonalReports(scene, unit);
  return impersonal.length ? impersonal : hedged(scene, unit);
}

/** "Old Mill: the village head reports one death": a name before a colon that may be a place's is no speaker where somebody says what stands behind it. */
function isTopic(scene: Scene, unit: Unit, label: Candidate, others: readonly Candidate[]): boolean {
  const [speaker] = label.speaker;
  if (label.rule !== 'colon-clause' || !speaker) return false;
  for (let at = speaker.from; at < speaker.to; at++) {
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return false;
    if (genderOfGivenName(foldedToken(scene.tokens, at)) !== undefined) return false;
  }
  return others.some(
    ({ cue, speaker: [own] }) =>
      own !== undefined &&
      holds(label.content, own) &&
      holds(label.content, cue[0]) &&
      unit.data.svo?.bareClauses === true &&
      isSpeaker(scene, unit, own),
  );
}

/** "The ministry, which had spoken of 12 dead, …": of an act told, a relative pronoun stands for the one right before it, who speaks. */
function named(scene: Scene, unit: Unit, one: Candidate): Candidate {
  const [speaker] = one.speaker;
  if (one.kind !== 'reported' || !speaker || speaker.to - speaker.from !== 1) return one;
  const tag = scene.tags[speaker.from] ?? 0;
  if (!(tag & Tag.relative) || tag & Tag.determiner) return one;
  const end = scene.tokens.word[speaker.from - 1] === ',' ? speaker.from - 1 : speaker.from;
  const before = subjectBefore(scene, unit, end, unit.from)?.speaker ?? phraseBefore(scene, unit, end);
  return before && isSpeaker(scene, unit, before) ? { ...one, speaker: [before] } : one;
}

/** "According to the paper, which cites a memo": what stands about who speaks names their source, and says nothing. */
function lessCiting({ tokens, tags }: Scene, unit: Unit, chosen: readonly Candidate[]): readonly Candidate[] {
  const cites = ({ kind, cue, speaker: [own] }: Candidate): boolean => {
    const relative = own && own.to - own.from === 1 && (tags[own.from] ?? 0) & Tag.relative;
    if (kind !== 'reported' || !relative || !cue[0]) return false;
    const verb = unit.data.verbs.get(tokens.lower[cue[0].to - 1] ?? '')?.[0]?.verb.lemma ?? '';
    return unit.data.svo?.citing.has(verb) === true;
  };
  return chosen.filter(
    (one) =>
      !cites(one) ||
      !chosen.some(
        (other) =>
          (other !== one &&
            [...other.frame, ...other.speaker].some(
              ({ from, to }) => from <= (one.cue[0]?.from ?? 0) && to >= (one.cue[0]?.to ?? 0),
            )) ||
          (other.speaker[0] &&
            other.speaker[0].to <= (one.cue[0]?.from ?? 0) &&
            (other.content[0]?.from ?? 0) >= (one.content[0]?.to ?? 0)),
      ),
  );
}

/** "It came from the deputy, who …": the phrase behind a preposition that ends at `end`; null where none does. */
function phraseBefore(scene: Scene, unit: Unit, end: number): TokenRange | null {
  for (let at = Math.max(unit.from, end - LONGEST_PHRASE); at < end; at++) {
    if (!((scene.tags[at] ?? 0) & Tag.preposition)) continue;
    const phrase = phraseAt(scene, unit, at + 1, end, { apposition: false });
    if (phrase?.to === end) return { from: at + 1, to: end };
  }
  return null;
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

/** Longest phrase that a relative pronoun stands for, in tokens. */
const LONGEST_PHRASE = 12;

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
