import { Tag } from '../../../language/shared/tags.ts';
import { POSSESSIVE } from '../../../text/possessive.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak, isUtterance } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { pastAdverbs } from './adverbials.ts';
import { beforeOuterVerb } from './clause-at.ts';
import { contentEnd, firstBreak } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { subjectBefore } from './subject.ts';

/** How far a conjunction may stand behind what it hangs on, in tokens. */
const REACH = 12;

/** "X's claim that …", "reports that …": a noun of saying with its clause behind it. */
export function svoNounFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens } = scene;
  const out: Candidate[] = [];
  for (let i = unit.from + 1; i < unit.last - 2; i++) {
    if (!unit.data.svo?.openers.has(tokens.lower[i] ?? '') || (scene.quoted[i] ?? -1) >= 0) continue;
    // "an idea that went bad": what is told of the noun, not its words
    const told = scene.tags[pastAdverbs(scene, unit, i + 1)] ?? 0;
    if (unit.data.svo.bareClauses && told & (Tag.verb | Tag.auxiliary | Tag.modal) && !(told & Tag.noun)) continue;
    const near = tokens.word[i - 1] === ',' ? i - 2 : i - 1;
    const behind = unit.data.nouns.has(tokens.lower[near] ?? '') ? null : ownerBehind(scene, unit, near + 1);
    const noun = behind ? behind.from - 2 : near;
    if (noun < unit.from || !unit.data.nouns.has(tokens.lower[noun] ?? '')) continue;
    if (!isNominal(scene, noun) || cues.some(({ main }) => main === noun)) continue;
    const mode = unit.data.nouns.get(tokens.lower[noun] ?? '');
    const owner = behind ?? ownerOf(scene, unit, noun);
    const end = contentEnd(scene, unit, i, cues);
    out.push({
      kind: 'indirect',
      ...(mode && { mode }),
      content: [{ from: i, to: unit.data.svo.bareClauses ? beforeOuterVerb(scene, i, end) : end }],
      speaker: owner ? [owner] : [],
      cue: [{ from: noun, to: noun + 1 }],
      frame: [{ from: owner?.from ?? noun, to: i }],
      addressee: [],
      rule: 'noun-that',
      score: owner ? 0.8 : 0.6,
      unit: unit.index,
    });
  }
  return out;
}

/** "Reed's", "the mayor's", "his" before a noun of saying: whose it is. */
function ownerOf(scene: Scene, unit: Unit, noun: number): TokenRange | null {
  const { tokens, tags } = scene;
  for (let at = noun - 1; at >= Math.max(unit.from, noun - 5); at--) {
    const tag = tags[at] ?? 0;
    const lower = tokens.lower[at] ?? '';
    if (unit.data.svo?.possessive(lower)) {
      // "Monday's attack": a day does nothing
      if (unit.data.never.has(lower.replace(POSSESSIVE, ''))) return null;
      let from = at;
      while (
        from > unit.from &&
        from > at - 8 &&
        (isNominal(scene, from - 1) || (tags[from - 1] ?? 0) & Tag.determiner)
      )
        from--;
      return { from, to: at + 1 };
    }
    if (unit.data.svo?.possessors.has(lower)) return { from: at, to: at + 1 };
    if (!isNominal(scene, at) || tag & (Tag.preposition | Tag.determiner)) return null;
  }
  return null;
}

/** "warnings from her lawyer that": whose the noun of saying is, in a phrase behind it that ends at `end`; null where none stands there. */
function ownerBehind(scene: Scene, unit: Unit, end: number): TokenRange | null {
  const { tokens, tags } = scene;
  for (let at = end - 1; at > Math.max(unit.from, end - REACH); at--) {
    const tag = tags[at] ?? 0;
    if (unit.data.svo?.owners.has(tokens.lower[at] ?? ''))
      return unit.data.nouns.has(tokens.lower[at - 1] ?? '') && end > at + 1 ? { from: at + 1, to: end } : null;
    if (!isNominal(scene, at) && !(tag & Tag.determiner)) return null;
  }
  return null;
}

/** "his promise to leave", "the mayor's call for calm": somebody's noun of saying with what it governs behind it. */
export function svoNounObjects(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens } = scene;
  const { svo } = unit.data;
  const out: Candidate[] = [];
  if (!svo || svo.nounObjects.size === 0) return out;
  for (let noun = unit.from + 1; noun < unit.last - 2; noun++) {
    const governed = svo.nounObjects.get(tokens.lower[noun] ?? '');
    if (!governed || (scene.quoted[noun] ?? -1) >= 0 || cues.some(({ main }) => main === noun)) continue;
    const owner = ownerOf(scene, unit, noun);
    if (!owner) continue;
    const word = tokens.lower[noun + 1] ?? '';
    const infinitive = svo.to.has(word) && governed.has(word) && isInfinitive(scene, unit, noun + 2);
    const phrase =
      !infinitive && !svo.to.has(word) && governed.has(word)
        ? phraseAt(scene, unit, noun + 2, unit.last, { apposition: false })
        : null;
    if (!infinitive && !phrase) continue;
    const mode = unit.data.nouns.get(tokens.lower[noun] ?? '');
    const from = infinitive ? noun + 1 : noun + 2;
    const end = contentEnd(scene, unit, from, cues);
    out.push({
      kind: infinitive ? 'indirect' : 'reported',
      ...(mode && { mode }),
      content: [{ from, to: phrase?.to ?? beforeOuterVerb(scene, from + 1, firstBreak(scene, from, end)) }],
      speaker: [owner],
      cue: [{ from: noun, to: infinitive ? noun + 1 : noun + 2 }],
      frame: infinitive ? [{ from: owner.from, to: from }] : [],
      addressee: [],
      rule: infinitive ? 'noun-infinitive' : 'noun-object',
      score: infinitive ? 0.7 : 0.55,
      unit: unit.index,
    });
  }
  return out;
}

/** Whether the word behind "to" is a verb: one that no list holds as a noun, or one with its object behind it. */
function isInfinitive({ tags, tokens }: Scene, unit: Unit, i: number): boolean {
  const tag = tags[i] ?? 0;
  if (tag & (Tag.title | Tag.determiner | Tag.oblique | Tag.number)) return false;
  if (tag & (Tag.verb | Tag.adverb | Tag.auxiliary)) return true;
  return (
    ((tags[i + 1] ?? 0) & (Tag.determiner | Tag.oblique)) !== 0 &&
    !unit.data.svo?.forms.thirdPerson.test(tokens.lower[i] ?? '')
  );
}

/** "X ruled that …": any verb of somebody, with a clause of said content right behind it or behind what it governs. */
export function svoAnyVerbFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const { tokens, tags } = scene;
  const out: Candidate[] = [];
  for (let i = unit.from + 2; i < unit.last - 2; i++) {
    if (!unit.data.svo?.openers.has(tokens.lower[i] ?? '') || (scene.quoted[i] ?? -1) >= 0) continue;
    const verb = verbBefore(scene, unit, i);
    if (verb < 0 || unit.data.verbs.has(tokens.lower[verb] ?? '')) continue;
    let from = verb;
    while (from > unit.from && (tags[from - 1] ?? 0) & (Tag.adverb | Tag.auxiliary | Tag.modal) && from > verb - 5)
      from--;
    const subject = subjectBefore(scene, unit, from, unit.from);
    if (!subject || !speaks(scene, unit, subject.speaker)) continue;
    out.push({
      kind: 'indirect',
      content: [{ from: i, to: contentEnd(scene, unit, i, cues) }],
      speaker: [subject.speaker],
      cue: [{ from, to: verb + 1 }],
      frame: [{ from: subject.from, to: i }],
      addressee: [],
      rule: 'any-verb-that',
      score: 0.55,
      unit: unit.index,
    });
  }
  return out;
}

/** The verb in whose reach the conjunction at `i` stands: right before it. */
function verbBefore(scene: Scene, unit: Unit, i: number): number {
  for (let at = i - 1; at > Math.max(unit.from, i - REACH); at--) {
    const quote = scene.quoted[at] ?? -1;
    if ((quote >= 0 && isUtterance(scene, quote)) || (isBreak(scene, at) && at < i - 1)) return -1;
    const tag = scene.tags[at] ?? 0;
    if (tag & Tag.verb && !(tag & Tag.noun)) return at === i - 1 ? at : -1;
    if (isVerb(scene, at)) return -1;
    if (isNominal(scene, at)) return -1;
  }
  return -1;
}

/** Whether a subject is one who can speak: a pronoun for somebody, a name, a noun of speakers. */
function speaks(scene: Scene, unit: Unit, speaker: TokenRange): boolean {
  const last = speaker.to - 1;
  const tag = scene.tags[last] ?? 0;
  const lower = scene.tokens.lower[last] ?? '';
  if (tag & Tag.pronoun && !(tag & Tag.noun)) return !unit.data.impersonal.has(lower) && !unit.data.pointers.has(lower);
  return (tag & Tag.title) !== 0 || unit.data.speakers.test(lower);
}
