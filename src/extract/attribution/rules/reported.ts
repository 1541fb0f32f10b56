import type { CueVerb } from '../../../language/shared/cue-verbs.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { TYPED_DASHES } from '../../../text/marks.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { Gap } from '../../../text/tokens.ts';
import { addresseeIn } from '../addressee.ts';
import { stanceOf } from '../answers.ts';
import { canSpeak, countedAt, isSpeaker } from '../can-speak.ts';
import type { Answering, Candidate } from '../candidate.ts';
import { beginsRelative, clauseEnd, clauseStart, isBreak, isFiniteVerb } from '../clause.ts';
import type { Cue } from '../cues.ts';
import { mainStart } from '../main-clause.ts';
import { nounPhrase } from '../noun-phrase.ts';
import { behind, type Subject, subjectOf } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';
import { opensClause, tellsFigure } from './figure.ts';
import { turnIn } from './turn.ts';
import { refused } from './verb.ts';

/**
 * "X forderte Aufklärung", "X zählte 14 Tote": only that, and about what, something was said, or the figure alone. The
 * content is the sentence; where several tell figures in one, the clause of each.
 */
export function reportedActs(scene: Scene, unit: Unit, cues: readonly Cue[]): readonly Candidate[] {
  // a question tells nothing
  if (asks(scene, unit)) return [];
  const words = unit.data.verbSecond;
  for (const cue of cues) {
    const { verb } = cue;
    const refusal = refusalOf(scene, unit, cue);
    if (refusal) return [refusal];
    if (
      !(verb.takes.has('object') || verb.takes.has('figure') || verb.takes.has('count') || mayAnswer(unit, verb)) ||
      cue.final ||
      refused(scene, cue)
    )
      continue;
    if (isInside(scene, unit, cue)) continue;
    const subject = answering(scene, unit, cue, subjectOf(scene, unit, cue, mainStart(scene, unit, cue), unit.last));
    const teller = tellerOf(scene, unit, cue, subject);
    if (teller && tells(verb)) {
      const limit = turnIn(scene, unit, cue.finite, unit.last)?.comma ?? unit.last;
      if (tellsFigure(scene, unit, cue, teller, limit))
        return [afterDash(scene, { ...act(scene, unit, cue, teller), rule: 'reported-figure' })];
    }
    if (cue.passive && !subject.speaker && verb.mode === 'speech' && words?.as.has(scene.tokens.lower[unit.from] ?? ''))
      return [act(scene, unit, cue, null)];
    if (!subject.speaker || !subject.phrase || !canSpeak(scene, unit, subject.phrase)) continue;
    const stance =
      mayAnswer(unit, verb) || callsFalse(unit, verb) ? answer(scene, unit, cue, subject.speaker) : undefined;
    if (!stance && (!verb.takes.has('object') || (cue.passive && !callsIt(scene, unit, cue)))) continue;
    // the past perfect tells what lies behind the story, not who speaks in it
    if (
      cue.finite !== cue.main &&
      words?.pastPerfect.test(scene.tokens.lower[cue.finite] ?? '') &&
      !words.relaying.has(verb.lemma)
    )
      continue;
    const speaker =
      stance || governs(scene, unit, cue, subject.speaker) ? subject.speaker : parted(scene, cue, subject);
    if (!speaker) continue;
    const found = act(scene, unit, cue, speaker);
    if (!stance) return [listened(scene, unit, cue, found)];
    return [{ ...found, rule: 'reported-answer', answers: { ...stance, verb: wordsOf(cue) } }];
  }
  return [];
}

const asks = ({ tokens }: Scene, unit: Unit): boolean => tokens.word[unit.to - 1] === '?';

/**
 * "Die Armee sprach von zwölf und warf den Rebellen vor, …": the figures that are told in main clauses of their own beside
 * statements that others of the sentence's words frame (`taken`).
 */
export function figureActs(
  scene: Scene,
  unit: Unit,
  cues: readonly Cue[],
  taken: readonly Candidate[],
): readonly Candidate[] {
  if (asks(scene, unit)) return [];
  for (const cue of cues) {
    const used = taken.some((one) => one.cue.some(({ from, to }) => cue.main >= from && cue.main < to));
    if (used || !tells(cue.verb) || cue.final || refused(scene, cue) || isInside(scene, unit, cue)) continue;
    const content = lessFrames(scene, clauseOf(scene, unit, cue), cue, taken);
    const apart = taken.every((one) =>
      [...one.content, ...one.frame].every(({ from, to }) => to <= content.from || from >= content.to),
    );
    if (!apart) continue;
    const teller = tellerOf(scene, unit, cue, subjectOf(scene, unit, cue, mainStart(scene, unit, cue), content.to));
    if (teller && tellsFigure(scene, { ...unit, from: content.from }, cue, teller, Math.min(content.to, unit.last)))
      return [{ ...act(scene, unit, cue, teller), content: [content], rule: 'reported-figure' }];
  }
  return [];
}

/** "Die Polizei zählte 40, die Gewerkschaft spricht von „hundert“": a clause up to the comma before the next one's frame. */
function lessFrames({ tokens }: Scene, { from, to }: TokenRange, cue: Cue, taken: readonly Candidate[]): TokenRange {
  let end = to;
  for (const { frame } of taken)
    for (const next of frame)
      if (next.from > cue.main && tokens.word[next.from - 1] === ',') end = Math.min(end, next.from - 1);
  return { from, to: end };
}

/** "Die Staatsanwaltschaft wollte das nicht bestätigen", "… weder bestätigen noch dementieren": who is asked and does not answer. */
function refusalOf(scene: Scene, unit: Unit, cue: Cue): Candidate | null {
  const { finite, main, verb } = cue;
  if (!mayAnswer(unit, verb) || main < finite || !((scene.tags[finite] ?? 0) & Tag.modal) || isInside(scene, unit, cue))
    return null;
  let negated = false;
  for (let at = finite + 1; at < main; at++)
    negated ||=
      ((scene.tags[at] ?? 0) & Tag.negation) !== 0 || unit.data.verbSecond?.neither === scene.tokens.lower[at];
  if (!negated) return null;
  const { speaker, phrase } = subjectOf(scene, unit, cue, mainStart(scene, unit, cue), unit.last);
  if (!speaker || !phrase || !isSpeaker(scene, unit, phrase)) return null;
  // who will not say has neither denied nor confirmed
  const { act: _, ...found } = act(scene, unit, cue, speaker);
  return { ...found, rule: 'reported-refusal' };
}

const mayAnswer = ({ data }: Unit, { lemma }: CueVerb): boolean => data.answers.verbs.has(lemma);

const callsFalse = ({ data }: Unit, { lemma }: CueVerb): boolean => data.answers.calls.has(lemma);

/** "Die Reederei dementierte das": the stance of an act that says nothing itself of what it answers. */
const answer = (scene: Scene, unit: Unit, cue: Cue, speaker: TokenRange): Answering | undefined =>
  stanceOf(scene, unit, cue.verb.lemma, clauseOf(scene, unit, cue), [speaker, ...wordsOf(cue)]);

const wordsOf = ({ tokens }: Cue): TokenRange[] => tokens.map((at) => ({ from: at, to: at + 1 }));

const tells = ({ figures, counts }: CueVerb): boolean => figures?.length !== 0 || counts?.length !== 0;

/** "die zwölf Tote gefordert hatte", "um zu berichten", "zu dem er Änderungen vorschlagen kann": a verb of a clause inside another. */
function isInside(scene: Scene, unit: Unit, cue: Cue): boolean {
  const start = clauseStart(scene, unit, cue.main);
  if (start <= unit.from) return false;
  return ((scene.tags[start] ?? 0) & Tag.subordinator) !== 0 || beginsRelative(scene, unit, start);
}

/** "Berichte über Tote dementierte die Polizei": what was said may stand first, and who denies or confirms it behind the verb. */
function answering(scene: Scene, unit: Unit, cue: Cue, subject: Subject): Subject {
  const isSaid = ({ phrase }: Subject): boolean =>
    phrase !== null && unit.data.answers.said.test(scene.tokens.lower[phrase.head] ?? '');
  if (cue.passive || !mayAnswer(unit, cue.verb) || !isSaid(subject)) return subject;
  const later = behind(scene, unit, cue.finite + 1, unit.last);
  return later.phrase && isSpeaker(scene, unit, later.phrase) && !isSaid(later) ? later : subject;
}

/** Who tells a figure: the subject, or the phrase behind the verb: "Die Zahl der Verletzten gab die Klinik mit 12 an". */
function tellerOf(scene: Scene, unit: Unit, cue: Cue, { speaker, phrase }: Subject): TokenRange | null {
  if (!phrase) return null;
  if (canSpeak(scene, unit, phrase) && !countedAt(scene, unit, phrase.from))
    return isSpeaker(scene, unit, phrase) ? speaker : null;
  const later = cue.passive ? null : behind(scene, unit, cue.finite + 1, unit.last);
  if (later?.phrase && isSpeaker(scene, unit, later.phrase)) return later.speaker;
  return isSpeaker(scene, unit, phrase) ? speaker : null;
}

/** "4.400 Festnahmen - Behörden zählen 40 Tote": what a headline tells before its dash is not on the speaker's word. */
function afterDash({ tokens }: Scene, candidate: Candidate): Candidate {
  const [content] = candidate.content;
  const until = candidate.speaker[0]?.from;
  if (!content || until === undefined) return candidate;
  let dash = -1;
  for (let at = content.from + 1; at < until; at++)
    if (TYPED_DASHES.has(tokens.word[at] ?? '') && tokens.gap[at] !== Gap.none && tokens.gap[at + 1] !== Gap.none)
      dash = dash < 0 ? at : -1;
  return dash < 0 ? candidate : { ...candidate, content: [{ from: dash + 1, to: content.to }] };
}

function act(scene: Scene, unit: Unit, cue: Cue, speaker: TokenRange | null): Candidate {
  const { verb } = cue;
  return {
    kind: 'reported',
    ...(verb.mode && { mode: verb.mode }),
    content: [clauseOf(scene, unit, cue)],
    speaker: speaker ? [speaker] : [],
    cue: [],
    frame: [],
    addressee: [],
    act: wordsOf(cue),
    rule: `reported-${verb.objects[0] === '' ? 'object' : 'preposition'}`,
    score: 0.6,
    unit: unit.index,
  };
}

/** The act with whom it is said to: in its verb's own clause, before what it is about, as datives stand: "Die Union wirft der Ministerin Untätigkeit vor". */
function listened(scene: Scene, unit: Unit, cue: Cue, statement: Candidate): Candidate {
  const [speaker] = statement.speaker;
  const { verb } = cue;
  const from = Math.max(statement.content[0]?.from ?? unit.from, clauseStart(scene, unit, cue.finite));
  const limit = Math.min(statement.content[0]?.to ?? unit.last, unit.last);
  let to = Math.max(cue.finite, speaker?.to ?? 0) + 1;
  while (to < limit && !isBreak(scene, to) && !aboutAt(scene, cue, to) && !towards(scene, unit, to)) to++;
  const found = addresseeIn(scene, unit, { from, to: Math.min(to, limit) }, statement.speaker, cue);
  if (!found) return statement;
  const both = verb.takes.has('dative') && verb.objects.includes('') && speaker && speaker.from < cue.finite;
  return { ...statement, addressee: [both ? withoutObject(scene, found, limit) : found] };
}

/** "warf dem Lotsen Wortbruch vor": the dative alone, where the last noun or the words in marks behind it must be the verb's object. */
function withoutObject({ tags, quoted, quotations }: Scene, found: TokenRange, limit: number): TokenRange {
  const { from, to } = found;
  for (let at = to; at < limit; at++) if ((tags[at] ?? 0) & Tag.noun) return found;
  const mark = quotations[quoted[to - 1] ?? -1];
  const cut = mark ? mark.from : to - 1;
  return cut > from && (mark || (tags[cut] ?? 0) & Tag.noun) && (tags[cut - 1] ?? 0) & Tag.noun
    ? { from, to: cut }
    : found;
}

/** "Härte gegenüber den Gästen": a noun's own complement, not whom it is said to. */
const towards = ({ tokens, tags }: Scene, { data }: Unit, i: number): boolean =>
  data.addressee.has(tokens.lower[i] ?? '') &&
  ((tags[i - 1] ?? 0) & Tag.noun) !== 0 &&
  !data.never.has(tokens.lower[i - 1] ?? '');

/** "In Kiel sprach Anna Braun von einem Erfolg": the speaker without the phrase behind its head that the verb must have; null where there is none. */
function parted(scene: Scene, cue: Cue, { phrase }: Subject): TokenRange | null {
  if (!phrase || phrase.from < cue.finite) return null;
  for (let at = phrase.head + 1; at < phrase.to; at++)
    if (aboutAt(scene, cue, at)) return { from: phrase.from, to: at };
  return null;
}

/** Whether the preposition that the verb governs stands at token `i`. */
const aboutAt = ({ tokens, tags }: Scene, { verb }: Cue, i: number): boolean =>
  ((tags[i] ?? 0) & Tag.preposition) !== 0 && verb.objects.includes(tokens.lower[i] ?? ' ');

/** "Von der Opposition wurde das als voreilig bezeichnet": whether the clause holds what something is called. */
function callsIt(scene: Scene, unit: Unit, cue: Cue): boolean {
  for (let at = unit.from; at < cue.main; at++)
    if (unit.data.verbSecond?.as.has(scene.tokens.lower[at] ?? '') && scene.tokens.word[at - 1] !== ',') return true;
  return false;
}

/** The main clause of the act: less a subordinate clause before it, and what another verb goes on with behind it. */
function clauseOf(scene: Scene, unit: Unit, cue: Cue): TokenRange {
  const words = unit.data.verbSecond;
  const start = mainStart(scene, unit, cue);
  const opened = start > unit.from && (scene.tags[unit.from] ?? 0) & Tag.subordinator ? start : unit.from;
  const from = Math.max(opened, ownStart(scene, unit, cue));
  const last = cue.tokens.at(-1) ?? cue.main;
  const turn = turnIn(scene, unit, Math.max(last, cue.finite) + 1, unit.last);
  if (turn) return { from, to: turn.comma };
  for (let at = Math.max(last, cue.finite) + 1; at < unit.last - 2; at++) {
    const word = scene.tokens.word[at] ?? '';
    const lower = scene.tokens.lower[at + 1] ?? '';
    if (word === ';' || (word === ',' && words?.turning.has(lower))) return { from, to: at };
    if (words?.and.has(word) && isPlainVerb(scene, unit, at + 1)) return { from, to: at };
  }
  return { from, to: unit.to };
}

/** "Am Abend waren 1.500 da, die Polizei zählte 600", "…; im Ort zählte das Amt 870": where the act's own main clause begins. */
function ownStart(scene: Scene, unit: Unit, cue: Cue): number {
  for (let at = cue.finite - 1; at > unit.from; at--)
    if (scene.tokens.word[at] === ';' && (scene.quoted[at] ?? -1) < 0) return at + 1;
  if (!cue.verb.figures?.length) return unit.from;
  const turn = turnIn(scene, unit, unit.from, unit.last);
  return turn && turn.speaker.to === cue.finite ? turn.comma + 1 : unit.from;
}

/** Whether token `i` is a finite verb and no other form: one of saying, or one that its tag tells. */
function isPlainVerb(scene: Scene, { data }: Unit, i: number): boolean {
  const lower = scene.tokens.lower[i] ?? '';
  const forms = (scene.tags[i] ?? 0) & Tag.noun ? undefined : data.verbs.get(lower);
  if (forms?.every(({ form }) => form === 'finite')) return true;
  return (
    isFiniteVerb(scene, i) &&
    !((scene.tags[i] ?? 0) & (Tag.participle | Tag.adjective)) &&
    !data.verbSecond?.infinitive.test(lower)
  );
}

/** "in der 39. Minute": when, not what about. */
function isTime(scene: Scene, unit: Unit, i: number): boolean {
  const phrase = nounPhrase(scene, unit, i, unit.last, { attach: false, apposition: false });
  return phrase !== null && unit.data.never.has(scene.tokens.lower[phrase.head] ?? '');
}

/** Whether the clause holds what the verb governs: its preposition, or a noun phrase besides the subject. */
function governs(scene: Scene, unit: Unit, cue: Cue, subject: TokenRange): boolean {
  const words = unit.data.verbSecond;
  for (let at = unit.from; at < unit.last; at++) {
    if (at >= subject.from && at < subject.to) continue;
    // what a clause behind the verb holds, its own verb governs
    if (at > cue.main && at > cue.finite && scene.tokens.word[at] === ',' && opensClause(scene, unit, at + 1)) {
      at = clauseEnd(scene, unit, at + 1) - 1;
      continue;
    }
    const tag = scene.tags[at] ?? 0;
    const lower = scene.tokens.lower[at] ?? '';
    for (const preposition of cue.verb.objects) {
      if (preposition !== '') {
        if (
          (tag & Tag.preposition || (words?.as.has(lower) && scene.tokens.word[at - 1] !== ',')) &&
          (lower === preposition || words?.contractions.get(preposition)?.has(lower)) &&
          at !== cue.main &&
          !isTime(scene, unit, at + 1)
        )
          return true;
        continue;
      }
      if (tag & Tag.preposition && !(tag & Tag.noun)) {
        const inner = nounPhrase(scene, unit, at + 1, unit.last);
        if (inner) at = inner.to - 1;
        break;
      }
      if (tag & (Tag.determiner | Tag.oblique | Tag.noun | Tag.adjective)) {
        const phrase = nounPhrase(scene, unit, at, unit.last);
        if (phrase && phrase.kind !== 'pronoun') return true;
      }
    }
  }
  return false;
}
