import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { canSpeak } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import {
  bareInfinitive,
  beginsRelative,
  clauseStart,
  isBreak,
  isFiniteVerb,
  isUtterance,
  REACH,
  subjunctiveIn,
} from '../clause.ts';
import { type Content, contentAt, utteranceAt } from '../content.ts';
import type { Cue } from '../cues.ts';
import { isSentence, mainStart, phraseBefore } from '../main-clause.ts';
import { type NounPhrase, nounPhrase } from '../noun-phrase.ts';
import { type Subject, subjectOf } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';

import { tellsFigure } from './figure.ts';
import { openEnd } from './open-end.ts';
import { turnIn } from './turn.ts';
import { isOwnSentence, isPart, onlyConnectors, sentenceStart } from './words-before.ts';

/** Tokens as the ranges they fill. */
export const ranges = (tokens: readonly number[]): TokenRange[] => {
  const out: { from: number; to: number }[] = [];
  for (const i of tokens) {
    const last = out.at(-1);
    if (last && last.to === i) last.to = i + 1;
    else out.push({ from: i, to: i + 1 });
  }
  return out;
};
const one = (range: TokenRange | null): readonly TokenRange[] => (range ? [range] : []);

/** "X sagte, dass …", "…, sagte X", "X sagte: …": a verb of saying with its content before, behind or around it. */
export function verbFrames(scene: Scene, unit: Unit, cues: readonly Cue[]): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const [k, cue] of cues.entries()) {
    // "hat sich beschwert und behauptet, …": the content is that of the nearer participle
    const next = cues[k + 1];
    const shared = next?.finite === cue.finite && next.main > cue.main && joined(scene, cue.main, next.main);
    const found = inverted(scene, unit, cue) ?? (shared ? null : forward(scene, unit, cue));
    if (found) out.push(...found);
  }
  return out;
}

function joined(scene: Scene, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (isBreak(scene, at)) return false;
  return ((scene.tags[from + 1] ?? 0) & Tag.coordinator) !== 0;
}

/** Content first: "…, sagte X", "„…“, sagte X", with the rest of the content perhaps behind the frame. */
function inverted(scene: Scene, unit: Unit, cue: Cue): readonly Candidate[] | null {
  const { tokens } = scene;
  // "…, das teilte X mit", "…, so schätzt X": a word that points back stands before the verb
  const pointed =
    /^[,–-]$/.test(tokens.word[cue.finite - 2] ?? '') &&
    (unit.data.pointers.has(tokens.lower[cue.finite - 1] ?? '') ||
      unit.data.soWords.has(tokens.lower[cue.finite - 1] ?? '') ||
      unit.data.verbSecond?.correlates.has(tokens.lower[cue.finite - 1] ?? '') === true);
  const at = pointed ? cue.finite - 1 : cue.finite;
  if (cue.final || at <= unit.from + 1) return null;
  const before = tokens.word[at - 1] ?? '';
  const quoteBefore = scene.quoted[at - 1] ?? -1;
  const afterQuote = quoteBefore >= 0 && isUtterance(scene, quoteBefore);
  const afterQuoteComma = (before === ',' || before === '–' || before === '-') && (scene.quoted[at - 2] ?? -1) >= 0;
  if (before !== ',' && before !== '–' && before !== '-' && !afterQuote) return null;
  if (cue.passive && !afterQuote && !afterQuoteComma) return null;
  const comma = afterQuote ? at : at - 1;
  const quote = afterQuote ? quoteBefore : (scene.quoted[at - 2] ?? -1);
  const limit = frameLimit(scene, unit, cue);
  const verbatim =
    quote >= 0 &&
    scene.quotations[quote]?.to === comma &&
    (isUtterance(scene, quote) || scene.quotations[quote]?.from === unit.from);
  const quoteStart = scene.quotations[quote]?.from ?? unit.from;
  const behind = verbatim || phraseBefore(scene, unit, at) < 0 ? null : contentBehind(scene, unit, cue, limit);
  const subject = subjectOf(scene, unit, cue, cue.finite, limit);
  // "Die Fähre, sagte der Lotse, sei leck": the verb of what stands before the frame stands behind it
  const inset =
    behind !== null && goesOn(scene, behind.content.range.from) && (subject.speaker?.from ?? 0) > cue.finite;
  if (behind && !inset) return null;
  // "…, das zeigten die Füllstände"
  if (!cue.verb.mode && subject.phrase && !isEvidence(scene, unit, subject.phrase)) return null;
  // "Die Werft weist das zurück: „…“, heißt es in einem Schreiben": whose words they are stands before the colon
  if (verbatim && cue.verb.impersonal && tokens.word[quoteStart - 1] === ':') return null;
  const unnamed = verbatim && quoteStart === unit.from && cue.verb.takes.has('quotation');
  if (!subject.speaker && !unnamed && !cue.passive && !(cue.verb.impersonal && cue.tokens.length > 1)) return null;
  // "X begrüßte den Plan, fordert aber mehr": the subject stands before, so what does too is no content
  if (!verbatim && subject.speaker && subject.speaker.to <= comma) return null;
  const frameTo = frameEnd(scene, unit, cue, subject, limit);
  const wholeQuote =
    verbatim &&
    (quoteStart === unit.from ||
      onlyConnectors(scene, unit.from, quoteStart) ||
      isOwnSentence(scene, quoteStart, comma));
  const start = wholeQuote || verbatim ? quoteStart : sentenceStart(scene, unit, comma);
  if (comma - start < (inset ? 1 : 2)) return null;
  const first: TokenRange =
    verbatim && wholeQuote
      ? { from: quoteStart, to: comma }
      : { from: verbatim ? sentenceStart(scene, unit, comma) : start, to: comma };
  const indirect = !wholeQuote;
  if (
    indirect &&
    !inset &&
    (verbatim ? isPart(scene, unit, first) : !(isSentence(scene, unit, first) || isThatClause(scene, unit, first, cue)))
  )
    return null;
  if (cue.verb.impersonal && !cue.tokens.some((i) => unit.data.impersonal.has(tokens.lower[i] ?? ''))) return null;
  const rest = restBehind(scene, unit, frameTo, verbatim && wholeQuote) ?? openEnd(scene, unit, first, frameTo);
  const takes = cue.verb.takes;
  if (indirect && (cue.verb.labels || !(takes.has('clause') || takes.has('infinitive') || takes.has('quotation'))))
    return null;
  const mood = indirect ? subjunctiveIn(scene, first) : 0;
  const base = {
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    speaker: one(subject.speaker),
    cue: ranges(cue.tokens),
    frame: [{ from: comma, to: frameTo }],
    addressee: one(subject.addressee),
    unit: unit.index,
  };
  const made: Candidate[] = [
    {
      ...base,
      kind: indirect ? 'indirect' : 'direct',
      content: rest && !rest.separate ? [first, rest.range] : [first],
      rule: indirect ? 'content-verb' : 'quotation-verb',
      score: indirect ? (mood === 1 || inset ? 0.93 : mood === 2 ? 0.85 : 0.75) : 0.97,
    },
  ];
  if (rest?.separate)
    made.push({ ...base, kind: 'direct', content: [rest.range], rule: 'quotation-verb-quotation', score: 0.95 });
  return made;
}

/** "Dass es Verletzte gab, bestätigte der Wirt": whether content at the head of a sentence is a clause in dass whose verb is not refused. */
const isThatClause = (scene: Scene, unit: Unit, { from, to }: TokenRange, cue: Cue): boolean =>
  from === unit.from &&
  unit.data.verbSecond?.saidThat.has(scene.tokens.lower[from] ?? '') === true &&
  isFiniteVerb(scene, to - 1) &&
  !refused(scene, cue);

/** Whether a finite verb in the subjunctive stands at `i`. */
const goesOn = (scene: Scene, i: number): boolean =>
  isFiniteVerb(scene, i) && ((scene.tags[i] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) !== 0;

/** What is said on behind a frame in the middle: a second quotation of its own, or the rest of the clause. */
function restBehind(
  scene: Scene,
  unit: Unit,
  frameTo: number,
  verbatim: boolean,
): { range: TokenRange; separate: boolean } | null {
  const { tokens } = scene;
  let at = frameTo;
  if (tokens.word[at] === ',' || tokens.word[at] === ':' || tokens.word[at] === '.') at++;
  if (at >= unit.last) return null;
  const quote = utteranceAt(scene, at);
  if (quote >= 0 && verbatim)
    return { range: { from: at, to: scene.quotations[quote]?.to ?? unit.last }, separate: true };
  if (verbatim) return null;
  const content = contentAt(scene, unit, at, unit.last);
  return content && (content.form === 'that' || content.form === 'subjunctive')
    ? { range: content.range, separate: false }
    : null;
}

/** How far behind the finite verb its frame may reach: to the content, or to the end of the sentence. */
function frameLimit(scene: Scene, unit: Unit, cue: Cue): number {
  const ceiling = Math.min(unit.last, (cue.tokens.at(-1) ?? cue.finite) + REACH);
  for (let at = cue.finite + 1; at < ceiling; at++) {
    const word = scene.tokens.word[at] ?? '';
    if (word === ':' || word === ';') return at;
    if (utteranceAt(scene, at) >= 0) return at;
  }
  return ceiling;
}

/** End of the frame: behind the subject and all that follows up to the next comma. */
function frameEnd(scene: Scene, unit: Unit, cue: Cue, subject: Subject, limit: number): number {
  let at = Math.max(subject.to, (cue.tokens.at(-1) ?? cue.finite) + 1);
  while (
    at < limit &&
    !(
      isBreak(scene, at) &&
      scene.tokens.word[at] !== '(' &&
      scene.tokens.word[at] !== ')' &&
      scene.tokens.word[at] !== '-'
    )
  )
    at++;
  if (scene.tokens.word[at] === ',' && beginsRelative(scene, unit, at + 1)) {
    let end = at + 1;
    while (end < limit && scene.tokens.word[end] !== ',') end++;
    if (end >= limit) return limit;
    return end;
  }
  return Math.min(at, unit.last);
}

interface Behind {
  readonly content: Content;
  /** The comma or colon before it, or -1. */
  readonly mark: number;
}

/** The content behind a cue in second or last place, over appositions and relative clauses of the subject. */
function contentBehind(scene: Scene, unit: Unit, cue: Cue, limit: number): Behind | null {
  const { tokens } = scene;
  const floor = Math.max(cue.tokens.at(-1) ?? cue.finite, cue.finite) + 1;
  const bare = cue.verb.takes.has('infinitive') && cue.tokens.length > 1 ? bareInfinitive(scene, unit, floor) : 0;
  if (bare) return { content: { form: 'infinitive', range: { from: floor, to: bare } }, mark: -1 };
  for (let at = floor; at <= limit && at < unit.last; at++) {
    const word = tokens.word[at] ?? '';
    const quote = utteranceAt(scene, at);
    if (quote >= 0) {
      const content = contentAt(scene, unit, at, unit.last);
      return content?.form === 'quotation' ? { content, mark: -1 } : null;
    }
    if (word === ':') {
      const content = contentAt(scene, unit, at + 1, unit.last);
      const range = { from: at + 1, to: unit.last };
      return at + 1 < unit.last ? { content: content ?? { form: 'plain', range }, mark: at } : null;
    }
    if (word !== ',') {
      if (unit.data.verbSecond?.that.has(tokens.lower[at] ?? '')) {
        const content = contentAt(scene, unit, at, unit.last);
        return content ? { content, mark: -1 } : null;
      }
      continue;
    }
    const content = contentAt(scene, unit, at + 1, unit.last);
    const skips = content?.form === 'plain' || (content?.form === 'subjunctive' && at > floor);
    if (content && !(skips && (isApposition(scene, unit, at) || isAside(scene, unit, at))))
      return { content, mark: at };
    if (!content && !beginsRelative(scene, unit, at + 1)) {
      const closing = nextComma(scene, at + 1, unit.last);
      if (closing < 0) return null;
      at = closing - 1;
    }
  }
  return null;
}

const nextComma = (scene: Scene, from: number, to: number): number => {
  for (let at = from; at < Math.min(to, from + 40); at++) if (scene.tokens.word[at] === ',') return at;
  return -1;
};

/** ", gegenüber dem Sender,": a prepositional phrase between commas, with the content behind it. */
function isAside(scene: Scene, unit: Unit, comma: number): boolean {
  if (!((scene.tags[comma + 1] ?? 0) & Tag.preposition)) return false;
  const closing = nextComma(scene, comma + 1, comma + 12);
  for (let at = comma + 1; at < closing; at++) if (isFiniteVerb(scene, at)) return false;
  return closing > 0 && unit.data.verbSecond?.that.has(scene.tokens.lower[closing + 1] ?? '') === true;
}

function isApposition(scene: Scene, unit: Unit, comma: number): boolean {
  const phrase = nounPhrase(scene, unit, comma + 1, unit.last);
  const next = scene.tokens.word[phrase?.to ?? comma] ?? '';
  return !!phrase && phrase.kind !== 'pronoun' && (next === ',' || next === ':');
}

/** Less the main clause behind content whose frame is a subordinate clause: "Während er ankündigte, das zu prüfen, stellt sich …". */
function beforeMain(scene: Scene, { from, to }: TokenRange): TokenRange {
  for (let at = from + 2; at < to - 3; at++)
    if (
      scene.tokens.word[at] === ',' &&
      isFiniteVerb(scene, at + 1) &&
      !((scene.tags[at + 1] ?? 0) & (Tag.subjunctive1 | Tag.subjunctive2)) &&
      !isBreak(scene, at + 2)
    )
      return { from, to: at };
  return { from, to };
}

/** "geht davon aus, dass", "Es wird vermutet, dass": the adverb that stands for the clause, and the empty subject of a passive, are part of the cue. */
function withCorrelate(scene: Scene, unit: Unit, cue: Cue, end: number): readonly number[] {
  const { lower } = scene.tokens;
  const out = [...cue.tokens];
  const particle = cue.tokens.at(-1) ?? cue.main;
  for (const at of [particle - 1, end - 2])
    if (at > cue.finite && !out.includes(at) && unit.data.verbSecond?.correlates.has(lower[at] ?? '')) out.push(at);
  const subject = cue.finite - 1;
  if (cue.passive && subject === unit.from && unit.data.impersonal.has(lower[subject] ?? '')) out.push(subject);
  return out.sort((a, b) => a - b);
}

/** Frame first: "X sagte, …", "X sagte: …". */
function forward(scene: Scene, unit: Unit, cue: Cue): readonly Candidate[] | null {
  const limit = frameLimit(scene, unit, cue);
  const found = contentBehind(scene, unit, cue, limit);
  if (!found) return null;
  const { content, mark } = found;
  const { verb } = cue;
  const start = mainStart(scene, unit, cue);
  const form = content.form;
  const colon = mark >= 0 && scene.tokens.word[mark] === ':';
  if (form === 'infinitive' && !verb.takes.has('infinitive')) return null;
  // "die Leine genannt wurde, …": a name that somebody has
  if (verb.labels && form !== 'quotation' && (cue.final || (form !== 'that' && form !== 'infinitive'))) return null;
  // "Nachdem er das gesagt hatte, sei er gegangen": the main clause, not what was said
  if (cue.final && form === 'subjunctive' && isFiniteVerb(scene, content.range.from)) return null;
  if (form === 'subjunctive' && (verb.mode !== 'speech' || cue.passive) && !subjunctiveIn(scene, content.range))
    return null;
  if (form === 'that' && refused(scene, cue)) return null;
  if (compared(scene, unit, cue)) return null;
  if (form !== 'infinitive' && form !== 'quotation' && !verb.takes.has('clause') && !verb.takes.has('infinitive'))
    return null;
  if (form === 'plain' && colon && (!verb.takes.has('quotation') || verb.mode !== 'speech' || cue.passive)) return null;
  if (form === 'plain' && !colon) {
    if (!verb.takes.has('clause') || !verb.takes.has('quotation') || cue.passive || cue.final || verb.mode !== 'speech')
      return null;
    if (!isMainClause(scene, unit, content.range)) return null;
    // "sprach von 7000 Gästen, die Polizei zählte 4000"
    if (turnIn(scene, unit, mark, unit.last)?.comma === mark) return null;
    // "meldet 40 Einsätze, die meisten in Kiel"
    if (verb.figures?.length && tellsFigure(scene, unit, cue, { from: unit.from, to: cue.finite }, mark)) return null;
  }
  const subject = subjectOf(scene, unit, cue, start, mark >= 0 ? mark : content.range.from);
  if (!cue.verb.mode && subject.phrase && !isEvidence(scene, unit, subject.phrase)) return null;
  const frameTo = mark >= 0 ? mark + 1 : content.range.from;
  const frame: TokenRange = { from: Math.min(subject.from, start), to: frameTo };
  const direct = form === 'quotation';
  const score = direct
    ? 0.96
    : form === 'that'
      ? 0.93
      : form === 'subjunctive'
        ? 0.92
        : form === 'infinitive'
          ? 0.82
          : colon
            ? 0.7
            : 0.5;
  return [
    {
      kind: direct ? 'direct' : 'indirect',
      ...(verb.mode && { mode: verb.mode }),
      content: [!direct && (cue.final || cue.finite === unit.from) ? beforeMain(scene, content.range) : content.range],
      speaker: one(subject.speaker),
      cue: ranges(form === 'that' || form === 'infinitive' ? withCorrelate(scene, unit, cue, frame.to) : cue.tokens),
      frame: [frame],
      addressee: one(cue.passive && !subject.speaker ? null : subject.addressee),
      rule: direct ? 'verb-quotation' : `verb-${form}`,
      score: subject.speaker ? score : score - 0.1,
      unit: unit.index,
    },
  ];
}

/** "…, anders als das Amt behauptet, …": what stands behind the comma is not what the amt says. */
function compared(scene: Scene, unit: Unit, { finite, tokens }: Cue): boolean {
  const from = clauseStart(scene, unit, finite);
  if (!((scene.tags[from] ?? 0) & Tag.adverb) || !isBreak(scene, Math.max(finite, tokens.at(-1) ?? finite) + 1))
    return false;
  return from + 1 < finite && unit.data.verbSecond?.as.has(scene.tokens.lower[from + 1] ?? '') === true;
}

/** "wollte nicht bestätigen, dass": what is refused is not said. */
export function refused(scene: Scene, cue: Cue): boolean {
  if (!((scene.tags[cue.finite] ?? 0) & Tag.modal) || cue.verb.denies) return false;
  for (let at = cue.finite + 1; at < cue.main; at++) if ((scene.tags[at] ?? 0) & Tag.negation) return true;
  return false;
}

/** Whether what shows or proves something is a text or one who speaks, not an event: "die Studie zeigte", "die Ereignisse zeigten". */
function isEvidence(scene: Scene, unit: Unit, phrase: NounPhrase): boolean {
  const lower = scene.tokens.lower[phrase.head] ?? '';
  const core = scene.tokens.lower[phrase.from + (phrase.determined ? 1 : 0)] ?? '';
  if (phrase.kind !== 'noun') return canSpeak(scene, unit, phrase) && !unit.data.verbSecond?.happenings.test(core);
  const texts = unit.data.verbSecond?.subjects.texts;
  return unit.data.speakers.test(lower) || texts?.test(lower) === true || texts?.test(core) === true;
}

/** Whether the range begins like a main clause: its finite verb stands right behind its first phrase. */
function isMainClause(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  const phrase = nounPhrase(scene, unit, from, to, { apposition: false });
  const at = phrase?.nominative ? phrase.to : from + 1;
  // "Braun „ist und bleibt ein Denker“": the verb within the marks
  const verb = phrase?.nominative && utteranceAt(scene, at) >= 0 ? at + 1 : at;
  return isFiniteVerb(scene, verb) && verb + 1 < to;
}
