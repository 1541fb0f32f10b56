import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isUtterance } from '../clause.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import {
  behindDash,
  contentEdge,
  frameTail,
  holdsClause,
  isHeading,
  LONGEST,
  pastAdverbs,
  predicateBehind,
  restBehind,
  sentenceStart,
} from './around-frame.ts';
import { relativeBefore } from './asides.ts';
import { contentBehind } from './content.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isSeveral, isVerb, phraseAt } from './phrase.ts';
import { isSpeaker, type SvoSubject } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { toldBefore } from './told.ts';

/** "Mayor Reed gave another count: nine were dead, he said": where what a pronoun says begins, behind the colon of one who is told of. */
function pastTeller(scene: Scene, unit: Unit, speaker: TokenRange, from: number, to: number): number {
  const { tags, tokens } = scene;
  if (speaker.to - speaker.from !== 1 || !((tags[speaker.from] ?? 0) & Tag.pronoun)) return from;
  const phrase = phraseAt(scene, unit, from, to, { apposition: false });
  if (!phrase || phrase.kind === 'pronoun' || !isSpeaker(scene, unit, phrase)) return from;
  for (let at = phrase.to + 1; at < to - 3; at++)
    if (tokens.word[at] === ':' && (scene.quoted[at] ?? -1) < 0)
      return isVerb(scene, phrase.to) && holdsClause(scene, { from: at + 1, to }) ? at + 1 : from;
  return from;
}

/** "13 dead, search continues": one noun without an article, in the singular, that is no one who speaks. */
function isBareThing(scene: Scene, unit: Unit, speaker: TokenRange): boolean {
  if (!unit.data.svo?.bareClauses || speaker.to - speaker.from !== 1 || isSpeaker(scene, unit, speaker)) return false;
  const lower = scene.tokens.lower[speaker.from] ?? '';
  return scene.tokens.word[speaker.from] === lower && !isSeveral(unit, lower);
}

/** "…, X said", "…, said X": what is said stands before its frame, perhaps goes on behind it. */
export function contentFirst(
  scene: Scene,
  unit: Unit,
  cue: SvoCue,
  own: SvoSubject | null,
  cues: readonly SvoCue[],
  done: number,
): Candidate | null {
  if (cue.form !== 'finite' || !(speaks(cue) || thinks(unit, cue))) return null;
  if ((scene.quoted[cue.main] ?? -1) >= 0) return insideQuotation(scene, unit, cue);
  const pointed = relativePointer(scene, unit, cue.from);
  const parted =
    opensFrame(scene, unit, cue.from, cue) && !unit.data.svo?.openers.has(scene.tokens.lower[cue.to] ?? '');
  // "“…,” Hale, a miner, said on Monday": the comma before the verb closes what stands beside its subject
  // and whom "told" governs stands right behind it
  const tells = unit.data.svo?.bareClauses === true && cue.verb.takes.has('addressee');
  const apposed = parted && own !== null && own.to === cue.from && (tells || !speakerBehind(scene, unit, cue));
  const inverted = pointed < cue.from || (parted && !apposed);
  const plain = inverted && own && (scene.quoted[cue.from - 1] ?? -1) < 0 && !closedBySpeaker(scene, unit, cue);
  if (plain && contentBehind(scene, unit, cue, cues)) return null;
  const subject = inverted ? subjectBehind(scene, unit, cue, unit.last) : own;
  if (inverted && subject && tellsOfThing(scene, unit, cue, subject)) return null;
  if (!subject || (scene.tags[subject.speaker.from] ?? 0) & Tag.relative) return null;
  // "Police deny it, say it was thunder": what stands behind the verb is a clause
  const clause = inverted && unit.data.svo?.bareClauses === true && isVerb(scene, subject.speaker.to);
  if (clause && (scene.quoted[cue.from - 1] ?? -1) < 0) return null;
  // "…, написала заявление": a thing that its verb governs
  const thing = scene.tokens.lower[subject.speaker.from] ?? '';
  const governed = unit.data.svo?.free && inverted && unit.data.mute.test(thing) && !cue.verb.impersonal;
  if (governed && !isSpeaker(scene, unit, subject.speaker)) return null;
  if (inverted && own && own.speaker.to > own.speaker.from && !isSpeaker(scene, unit, subject.speaker)) return null;
  // a thought is told behind its words only with who has it behind it: "…, считает врач"
  if (!speaks(cue) && !(inverted && isThinker(scene, unit, subject.speaker))) return null;
  const from = inverted ? pointed : subject.from;
  if (from <= done + 1 || !opensFrame(scene, unit, from, cue)) return null;
  const tail = frameTail(scene, unit, inverted ? subject.to : cue.to, cue);
  const behind = pastAdverbs(scene, cue.to);
  const governs = !inverted && unit.data.svo?.bareClauses === false && isNominal(scene, behind);
  // "…, Эстмарк говорит о пяти": an act of its own
  const objects = cue.verb.takes.has('object') ? cue.verb.objects : [];
  if (!inverted && unit.data.svo?.reportsWhole && objects.includes(scene.tokens.lower[behind] ?? '')) return null;
  if (governs && !unit.data.svo?.told.test(scene.tokens.lower[behind] ?? '')) return null;
  if (!tail) return null;
  const comma = contentEdge(scene, from);
  // "When the dam broke, Hale said, “…”": what is said follows
  const comes = tail.to === cue.to && unit.data.svo?.bareClauses === true && utteranceAt(scene, tail.to) >= 0;
  const follows = comes || (scene.tokens.word[tail.to] === ',' && utteranceAt(scene, tail.to + 1) >= 0);
  if (follows && (scene.quoted[comma - 1] ?? -1) < 0) return null;
  const quoteAhead = scene.quoted[comma - 1] ?? -1;
  const quotation = scene.quotations[quoteAhead];
  const alone = quotation !== undefined && quotation.to === comma && quotation.from <= Math.max(unit.from, done) + 1;
  const verbatim = quoteAhead >= 0 && (alone || isUtterance(scene, quoteAhead));
  const start = sentenceStart(
    scene,
    unit,
    done,
    comma,
    verbatim ? (scene.quotations[quoteAhead]?.from ?? comma) : comma,
  );
  const opened = pastTeller(scene, unit, subject.speaker, start, comma);
  const first: TokenRange = { from: opened, to: trimEnd(scene, opened, comma) };
  if (first.to <= first.from) return null;
  // the dash that opens speech may be the mark of its line, before the sentence
  const marked =
    start === unit.from &&
    start > 0 &&
    isDash(scene, start - 1) &&
    (opensLine(scene, start - 1) || goesOnSpeaking(scene, unit, start - 1));
  const dashed = isDash(scene, start) || marked;
  const whole = dashed || (verbatim && (scene.quotations[quoteAhead]?.from ?? -1) <= start + 1);
  // "Отец ушел, Сергей плакал": what only goes with verbatim words says nothing behind its subject
  // and "In a letter saying it was sorry, the firm offered a refund" begins with a circumstance
  if (!inverted && !verbatim && isBareThing(scene, unit, subject.speaker)) return null;
  const goesWith = !inverted && !verbatim && !dashed && !cue.verb.takes.has('clause');
  const aside = unit.data.svo?.reportsWhole || ((scene.tags[first.from] ?? 0) & Tag.preposition) !== 0;
  if (goesWith && aside) return null;
  // "На вопрос, что случилось, он ответил": the occasion is not what is said
  const asked = unit.data.svo?.free && (scene.tags[first.from] ?? 0) & Tag.preposition;
  if (asked && !inverted && unit.data.svo?.occasions.has(scene.tokens.lower[first.from + 1] ?? '')) return null;
  const surely = inverted && unit.data.svo?.bareClauses === false && first.to - first.from > 1;
  const rest =
    predicateBehind(scene, unit, first, tail.to, cues) ??
    (dashed ? behindDash(scene, unit, tail.to) : null) ??
    restBehind(scene, unit, tail.to, whole, inverted && unit.data.svo?.bareClauses === false, cues);
  const heading = !rest && tail.to >= unit.last && isHeading(scene, unit, first);
  if (!verbatim && !dashed && !surely && !rest && !heading && !holdsClause(scene, first)) return null;
  const opening = dashed
    ? start + (marked ? 0 : 1)
    : whole
      ? (scene.quotations[quoteAhead]?.from ?? start)
      : first.from;
  const content: TokenRange[] = [{ from: opening, to: whole && !dashed ? comma : first.to }];
  if (rest) content.push(rest);
  return {
    kind: whole ? 'direct' : 'indirect',
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    content,
    speaker: subject.speaker.to > subject.speaker.from ? [subject.speaker] : [],
    cue: [{ from: cue.start, to: cue.to }],
    frame: [{ from: comma, to: tail.to }],
    addressee: tail.addressee ? [tail.addressee] : subject.addressee ? [subject.addressee] : [],
    rule: whole ? 'quotation-verb' : 'content-verb',
    score: whole ? 0.97 : 0.9,
    unit: unit.index,
  };
}

/** "Слух, который ходит в чатах, опровергли сразу в трёх местах": whether the verb governs the thing before the relative clause that ends at it, and nobody who tells stands behind. */
function tellsOfThing(scene: Scene, unit: Unit, { from, verb }: SvoCue, { speaker }: SvoSubject): boolean {
  const comma = verb.objects.includes('') ? relativeBefore(scene, unit, from) : -1;
  const body =
    unit.data.svo?.within.has(scene.tokens.lower[speaker.from - 1] ?? '') && !countedAt(scene, unit, speaker.from);
  if (comma < 0 || (speaker.to > speaker.from && (body || isSpeaker(scene, unit, speaker)))) return false;
  for (let at = comma - 1; at >= unit.from; at--) if (isVerb(scene, at) || scene.tokens.word[at] === ',') return false;
  return true;
}

/** Whether one who can speak stands right behind the verb. */
function speakerBehind(scene: Scene, unit: Unit, cue: SvoCue): boolean {
  const subject = subjectBehind(scene, unit, cue, unit.last);
  return subject !== null && isSpeaker(scene, unit, subject.speaker);
}

/** ", said airport official Karl Marsden.": whether one who can speak is all that stands behind a verb right behind a comma. */
function closedBySpeaker(scene: Scene, unit: Unit, cue: SvoCue): boolean {
  if (unit.data.svo?.bareClauses !== true || scene.tokens.word[cue.from - 1] !== ',') return false;
  const subject = subjectBehind(scene, unit, cue, unit.last);
  return subject !== null && subject.to >= unit.last && isSpeaker(scene, unit, subject.speaker);
}

const isDash = (scene: Scene, i: number): boolean =>
  /^[—–-]$/.test(scene.tokens.word[i] ?? '') && scene.tokens.gap[i + 1] !== Gap.none;

/** A dash behind a date line marks no speech. */
const opensLine = ({ tokens }: Scene, i: number): boolean => i === 0 || (tokens.gap[i] ?? Gap.none) >= Gap.newline;

/** "— …, — сказал он. — …": whether the dash at `i`, behind the end of a sentence, goes on in a line that a dash opens. */
function goesOnSpeaking(scene: Scene, unit: Unit, i: number): boolean {
  if (!unit.data.svo?.free || !/^[.!?…]$/.test(scene.tokens.word[i - 1] ?? '')) return false;
  const low = Math.max(0, i - LONGEST);
  for (let at = i - 1; at >= low; at--) if (opensLine(scene, at)) return isDash(scene, at);
  return false;
}

/** Verbs that a frame behind its content may have: of saying and writing, not of thinking or showing. */
const speaks = ({ verb }: SvoCue): boolean =>
  (verb.takes.has('quotation') && !verb.labels) ||
  (verb.takes.has('clause') && (verb.mode === 'speech' || verb.mode === 'writing'));

/** The same of verbs of thinking, where their subject stands behind them: "…, считают в ведомстве". */
const thinks = (unit: Unit, { verb }: SvoCue): boolean =>
  unit.data.svo?.reportsWhole === true && verb.takes.has('clause') && verb.mode === 'thought';

/** Whether a phrase is one who can think: a speaker, or a body behind its preposition. */
const isThinker = (scene: Scene, unit: Unit, speaker: TokenRange): boolean =>
  speaker.to > speaker.from &&
  (isSpeaker(scene, unit, speaker) || ((scene.tags[speaker.from - 1] ?? 0) & Tag.preposition) !== 0);

/** ", о чем сообщил X": where the words that point at what is said begin, right before their verb; `i` where none stand. */
function relativePointer(scene: Scene, unit: Unit, i: number): number {
  const { tokens } = scene;
  const end = toldBefore(scene, unit, i)?.from ?? i;
  // "…, нам подтвердил врач", "…, так считают врачи"
  if (end < i && tokens.word[end - 1] === ',') return end;
  const so = unit.data.svo?.free && unit.data.soWords.has(tokens.lower[end - 1] ?? '');
  if (so && tokens.word[end - 2] === ',') return end - 1;
  for (const words of unit.data.svo?.pointing ?? []) {
    const from = end - words.length;
    if (from > unit.from && tokens.word[from - 1] === ',' && words.every((word, k) => tokens.lower[from + k] === word))
      return from;
  }
  return i;
}

/** «…, — говорит X. — …»: a frame between dashes inside the marks of what is said. */
function insideQuotation(scene: Scene, unit: Unit, cue: SvoCue): Candidate | null {
  const { tokens } = scene;
  const quotation = scene.quotations[scene.quoted[cue.main] ?? -1];
  const subject = subjectBehind(scene, unit, cue, unit.last);
  if (!quotation || !subject) return null;
  let edge = cue.from;
  while (edge > quotation.from && /^[,—–-]$/.test(tokens.word[edge - 1] ?? '')) edge--;
  const content: TokenRange[] = [{ from: quotation.from, to: edge }];
  let frameTo = subject.to;
  for (let at = subject.to; at < Math.min(quotation.to, subject.to + 20); at++) {
    if (!isDash(scene, at)) continue;
    frameTo = /^[,.]$/.test(tokens.word[at - 1] ?? '') ? at - 1 : at;
    content.push({ from: at + 1, to: quotation.closed ? quotation.to : unit.last });
    break;
  }
  return {
    kind: 'direct',
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    content,
    speaker: [subject.speaker],
    cue: [{ from: cue.start, to: cue.to }],
    frame: [{ from: edge, to: frameTo }],
    addressee: subject.addressee ? [subject.addressee] : [],
    rule: 'quotation-verb',
    score: 0.95,
    unit: unit.index,
  };
}

/** Whether a frame behind its content may begin at `i`: behind a comma, a dash or closing marks. */
function opensFrame(scene: Scene, unit: Unit, i: number, { verb }: SvoCue): boolean {
  if (i <= unit.from) return false;
  const word = scene.tokens.word[i - 1] ?? '';
  const quote = scene.quoted[i - 1] ?? -1;
  if (quote >= 0) {
    const inner = scene.tokens.word[i - 1 - (scene.quotations[quote]?.width ?? 1)] ?? '';
    // “Nobody,” and “Never!” are no names with the sign inside their marks
    const stopped = unit.data.svo?.bareClauses === true && /^[,!?…]$/.test(inner);
    return (
      scene.quotations[quote]?.to === i &&
      (stopped || isUtterance(scene, quote)) &&
      (!verb.takes.has('object') || /^[,.!?…—–]/.test(inner))
    );
  }
  // "…,- сообщили" has its dash at the comma
  const apart = scene.tokens.gap[i - 1] !== Gap.none || scene.tokens.word[i - 2] === ',';
  const dashed = word === '-' && scene.tokens.gap[i] !== Gap.none && apart;
  return word === ',' || word === '—' || word === '–' || word === '?' || word === '!' || dashed;
}
