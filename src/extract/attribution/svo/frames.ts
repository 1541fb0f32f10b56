import { Tag } from '../../../language/shared/tags.ts';
import { answersApart, beforePointer } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import { asideBefore, relativeBefore } from './asides.ts';
import { goesOnSaying } from './clause-at.ts';
import { contentBehind } from './content.ts';
import { contentFirst } from './content-first.ts';
import type { SvoCue } from './cue.ts';
import { frameFirst } from './frame-first.ts';
import { isVerb } from './phrase.ts';
import { relativeContent } from './relative.ts';
import { isSpeaker, lessThing, type SvoSubject, subjectBefore, subjectWithin } from './subject.ts';
import { subjectBehind } from './subject-behind.ts';
import { toldBefore } from './told.ts';

/** Most tokens between a verb at the head of its sentence and what is said, which hold who says it. */
const LONGEST_HEAD = 16;

/** "X said that …", "“…,” X said", "said X": verbs of saying with their content behind, before or around them. */
export function svoVerbFrames(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly Candidate[] {
  const out: Candidate[] = [];
  const subjects = subjectsOf(scene, unit, cues);
  const framed = new Set<SvoCue>();
  let done = unit.from;
  for (const [index, cue] of cues.entries()) {
    // "…, армия это отрицает": an act of its own
    const apart = answersApart(scene, unit, cue);
    const made = apart ? null : contentFirst(scene, unit, cue, subjects[index] ?? null, cues, done);
    if (!made) continue;
    out.push(made);
    framed.add(cue);
    done = Math.max(done, made.content.at(-1)?.to ?? done, made.frame.at(-1)?.to ?? done);
  }
  const taken = [...out];
  for (const [index, cue] of cues.entries()) {
    if (
      framed.has(cue) ||
      taken.some(({ content }) => content.some(({ from, to }) => cue.main >= from && cue.main < to))
    )
      continue;
    const own = subjects[index] ?? spokeBefore(cue, taken);
    const made = relativeContent(scene, unit, cue, own, cues) ?? frameFirst(scene, unit, cue, own, cues);
    if (made) out.push(made);
  }
  return out;
}

/** A subject taken from the cue before, behind that one's content: the frame begins with its own words ("…, и пообещали"). */
function handedOn(
  scene: Scene,
  own: SvoSubject | null,
  last: SvoSubject | null,
  cue: SvoCue,
  end: number,
): SvoSubject | null {
  if (!own || own !== last || end <= own.to || end > cue.from) return own;
  const joined = (scene.tags[cue.from - 1] ?? 0) & Tag.coordinator;
  return { ...own, frame: joined ? cue.from - 1 : cue.from };
}

/** "…, сказал Ермак, добавив, что …": the speaker of a frame behind its content, for a gerund that hangs on it. */
function spokeBefore(cue: SvoCue, taken: readonly Candidate[]): SvoSubject | null {
  const before = cue.form === 'gerund' ? taken.findLast(({ frame }) => (frame.at(-1)?.to ?? 0) <= cue.from) : undefined;
  const speaker = before?.speaker[0];
  return speaker ? { speaker, from: cue.from, to: cue.from } : null;
}

/** The subject of each cue. One inside what another says is not handed on to what follows. */
function subjectsOf(scene: Scene, unit: Unit, cues: readonly SvoCue[]): readonly (SvoSubject | null)[] {
  const out: (SvoSubject | null)[] = [];
  let last: SvoSubject | null = null;
  let end = unit.from;
  let framed = unit.from;
  for (const [index, cue] of cues.entries()) {
    const floor = Math.max(unit.from, floorOf(scene, unit, cues, index));
    const own = ownSubject(scene, unit, cue, floor, last);
    out.push(handedOn(scene, own, last, cue, framed));
    if (!own || cue.from < end || cue.form === 'infinitive') continue;
    if ((scene.tags[own.speaker.from] ?? 0) & Tag.relative && own.speaker.to - own.speaker.from === 1) continue;
    last = own;
    const content = contentBehind(scene, unit, cue, cues);
    end = content?.range.to ?? end;
    if (content && content.form !== 'object') framed = content.range.to;
  }
  return out;
}

/** Where the words of a cue may begin: behind the cue before it, past a gerund between commas ("X, ссылаясь на Y, отмечает"). */
function floorOf(scene: Scene, unit: Unit, cues: readonly SvoCue[], index: number): number {
  let at = index - 1;
  // an infinitive has its subject before it: "a keeper who came to ask said"
  while (unit.data.svo?.bareClauses && cues[at]?.form === 'infinitive' && index - at < 4) at--;
  const before = cues[at];
  const cue = cues[index];
  if (!before || !cue) return 0;
  const { word } = scene.tokens;
  const inset = before.form === 'gerund' && word[before.from - 1] === ',' && word[cue.from - 1] === ',';
  return inset ? (cues[at - 1]?.to ?? 0) : before.to;
}

/** The subject of a cue: before its group, or that of the cue before for "and added", ", saying". */
function ownSubject(scene: Scene, unit: Unit, cue: SvoCue, floor: number, last: SvoSubject | null): SvoSubject | null {
  const before = scene.tags[cue.from - 1] ?? 0;
  if (cue.form === 'passive') return null;
  if (cue.form === 'gerund') {
    const named = (before & Tag.title) !== 0 ? subjectBefore(scene, unit, cue.from, floor) : null;
    return (
      named ??
      (cue.from === unit.from ? subjectAhead(scene, unit, cue.to) : null) ??
      last ??
      firstSubject(scene, unit, cue.from)
    );
  }
  if (cue.form === 'infinitive') return last ?? firstSubject(scene, unit, cue.from);
  if (before & Tag.coordinator) {
    const personal = unit.data.svo?.personal.test(scene.tokens.lower[cue.main] ?? '') === true;
    const speaker = personal ? unnamed(scene, unit, cue) : null;
    return speaker ?? last ?? firstSubject(scene, unit, cue.from);
  }
  const relative = relativeBefore(scene, unit, cue.from);
  if (relative > 0) {
    const own = subjectBefore(scene, unit, cue.from, unit.from);
    if (own && own.speaker.from < relative) return own;
  }
  const aside = asideBefore(scene, unit, cue.from);
  if (aside > floor) {
    const own = subjectBefore(scene, unit, aside, floor, cue.from) ?? subjectWithin(scene, unit, cue, aside);
    if (own) return { ...own, to: cue.from };
  }
  const near = subjectBefore(scene, unit, beforePointer(scene, unit, cue), Math.max(unit.from, floor - 1));
  // a clause about the subject may hold a cue of its own: "Hale, who reports on mines, said"
  const subject =
    near ??
    (unit.data.svo?.bareClauses ? subjectBefore(scene, unit, cue.from, unit.from) : null) ??
    (last && goesOnSaying(scene, unit, cue) ? last : null);
  if (!subject) return subjectWithin(scene, unit, cue) ?? behindHead(scene, unit, cue) ?? unnamed(scene, unit, cue);
  // "Администрация получение жалоб отрицает": the thing stands between the subject and its verb
  const governs = unit.data.svo?.reportsWhole && cue.verb.objects.includes('');
  return governs ? { ...subject, speaker: lessThing(scene, unit, subject.speaker) } : subject;
}

/** "Заверили в посольстве: …", "Сообщил мэр, что …": who speaks behind a verb at the head of its clause, right before what is said. */
function behindHead(scene: Scene, unit: Unit, cue: SvoCue): SvoSubject | null {
  if (!unit.data.svo?.free || cue.form !== 'finite' || !cue.verb.takes.has('clause')) return null;
  const from = clauseHead(scene, unit, cue.from);
  if (from !== unit.from) return null;
  for (let at = cue.to + 1; at < Math.min(unit.last - 1, cue.to + LONGEST_HEAD); at++) {
    const mark = scene.tokens.word[at];
    if (mark !== ':' && mark !== ',') continue;
    const opens = mark === ':' || unit.data.svo.openers.has(scene.tokens.lower[at + 1] ?? '');
    const subject = opens ? subjectBehind(scene, unit, cue, at) : null;
    if (subject?.to !== at || subject.speaker.from <= cue.main) return null;
    const body = unit.data.svo.within.has(scene.tokens.lower[subject.speaker.from - 1] ?? '');
    return body || isSpeaker(scene, unit, subject.speaker) ? { ...subject, from } : null;
  }
  return null;
}

/** Last persons of a verb that needs no subject where its ending tells it, and of several who are nobody in particular. */
function unnamed(scene: Scene, unit: Unit, cue: SvoCue): SvoSubject | null {
  const { svo, complementisers } = unit.data;
  const verb = scene.tokens.lower[cue.main] ?? '';
  if (!svo?.reportsWhole || !cue.verb.takes.has('clause')) return null;
  const opens = scene.tokens.word[cue.to] === ',' && complementisers.has(scene.tokens.lower[cue.to + 1] ?? '');
  const told = toldBefore(scene, unit, cue.from)?.from ?? cue.from;
  const from = clauseHead(scene, unit, told);
  if (from < 0) return null;
  // "Добавил, что …", "Говорит: …" at the head of a sentence: whoever the sentence before told of
  const dropped = from === unit.from && cue.verb.mode === 'speech' && (opens || scene.tokens.word[cue.to] === ':');
  if (!dropped && !(opens && (svo.personal.test(verb) || svo.several.test(verb)))) return null;
  return { speaker: { from: cue.from, to: cue.from }, from, to: cue.to };
}

/** Where the clause begins in which nothing but conjunctions and adverbs stands before `i`; -1 where more does. */
function clauseHead({ tokens, tags }: Scene, unit: Unit, i: number): number {
  let at = i;
  while (at > unit.from && (tags[at - 1] ?? 0) & (Tag.adverb | Tag.coordinator | Tag.negation)) at--;
  return at === unit.from || /^[,;:—–]$/.test(tokens.word[at - 1] ?? '') ? at : -1;
}

/** "Calling it a mess, Reed left": the subject of the clause behind the comma that a gerund at the head of a sentence hangs on. */
function subjectAhead(scene: Scene, unit: Unit, i: number): SvoSubject | null {
  if (unit.data.svo?.bareClauses !== true) return null;
  let comma = -1;
  for (let at = i; at < Math.min(unit.last, i + 60); at++) {
    const quotation = scene.quotations[scene.quoted[at] ?? -1];
    const closing = quotation?.to === at + 1 && scene.tokens.word[at - quotation.width] === ',';
    if ((scene.tokens.word[at] === ',' && (scene.quoted[at] ?? -1) < 0) || closing) comma = at;
    else if (comma > 0 && isVerb(scene, at)) return subjectBefore(scene, unit, at, comma + 1);
  }
  return null;
}

/** The subject of the first finite verb of the unit before `end`. */
function firstSubject(scene: Scene, unit: Unit, end: number): SvoSubject | null {
  for (let at = unit.from + 1; at < Math.min(end, unit.from + 60); at++)
    if (isVerb(scene, at)) {
      const subject = subjectBefore(scene, unit, at, unit.from);
      if (subject) return subject;
    }
  return null;
}
