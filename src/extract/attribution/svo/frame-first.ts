import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { NO_FORM } from '../../../text/word-forms.ts';
import { namesPerson } from '../../quantities/persons.ts';
import { stanceOf } from '../answers.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { FIGURE_RULE } from './acts.ts';
import { pastAdverbs } from './adverbials.ts';
import { clauseAt } from './clause-at.ts';
import { contentBehind } from './content.ts';
import type { SvoContent } from './content-object.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { isSpeaker, type SvoSubject, subjectBefore } from './subject.ts';
import { doerBehind, subjectBehind } from './subject-behind.ts';

const SCORE: Readonly<Record<SvoContent['form'], number>> = {
  quotation: 0.96,
  that: 0.93,
  colon: 0.85,
  clause: 0.88,
  infinitive: 0.8,
  object: 0.6,
};

/** "X said that …", "X called for …": what is said stands behind its frame. */
export function frameFirst(
  scene: Scene,
  unit: Unit,
  cue: SvoCue,
  own: SvoSubject | null,
  cues: readonly SvoCue[],
): Candidate | null {
  if (cue.form === 'infinitive' && isRefused(scene, unit, cue)) return null;
  const label = own && unit.data.svo?.reportsWhole ? labelled(scene, unit, cue, own) : null;
  if (label) return label;
  const last = own && isSpeaker(scene, unit, own.speaker) ? null : objectFirst(scene, unit, cue);
  if (last) return last;
  const behind =
    behindSubject(scene, unit, cue, own) ?? contentBehind(scene, unit, cue, cues) ?? objectAhead(scene, unit, cue, own);
  const main = behind && beforeMain(scene, unit, cue, own, behind);
  const content = main && insideRelative(scene, unit, own, main);
  if (!content || content.range.to <= content.range.from) return null;
  if (content.form === 'infinitive' && isSilence(scene, unit, cue, content.range)) return null;
  let subject = own;
  let passiveBy: TokenRange | null = null;
  let patient: TokenRange | null = null;
  if (cue.form === 'passive') {
    if (content.form === 'quotation' || (content.form === 'object' && !content.cueTo)) return null;
    if (content.form === 'clause' && isDoneTo(scene, unit, cue)) return null;
    passiveBy = doerBehind(scene, unit, cue);
    patient = patientOf(scene, unit, cue, content);
    if (content.form === 'object' && !patient) return null;
  } else if (!subject) return null;
  if (content.form === 'object' && (cue.form === 'infinitive' || asksPersons(scene, unit, cue, content))) return null;
  if (content.form === 'infinitive' && wantsNoName(scene, unit, content.range)) return null;
  if (content.counted === 'only' && !(subject && isSpeaker(scene, unit, subject.speaker))) return null;
  if (subject && mute(scene, unit, subject, content)) subject = null;
  if (!subject && cue.form !== 'passive') return null;
  const marked = scene.quotations[utteranceAt(scene, content.range.from)];
  // "который обещал приз", "не считая исков": no act of speech of its own
  const whoever = subject && ((scene.tags[subject.speaker.from] ?? 0) & Tag.relative) !== 0;
  const aside = cue.form === 'gerund' && cue.verb.mode === 'thought';
  if (unit.data.svo?.reportsWhole && content.form === 'object' && (whoever || aside)) return null;
  const direct =
    content.form === 'quotation' ||
    (content.form === 'object' && marked !== undefined && marked.to >= content.range.to) ||
    (content.form === 'colon' && utteranceAt(scene, content.range.from) >= 0);
  const refused = content.form === 'infinitive' && unit.data.svo?.refusals.has(cue.verb.lemma) === true;
  const kind = direct ? 'direct' : content.form === 'object' || refused ? 'reported' : 'indirect';
  // "15 persons refuse to leave": who is counted acts, and says nothing
  if (kind === 'reported' && subject && isCounted(scene, unit, subject)) return null;
  const whole = kind === 'reported' && unit.data.svo?.reportsWhole === true;
  const answers = kind === 'reported' && subject ? answerOf(scene, unit, cue, subject.speaker, content.range) : null;
  // "Neither the army nor the police confirmed this": what denies it stands with who speaks
  const opener = scene.tokens.lower[subject?.speaker.from ?? unit.from] ?? '';
  const neither =
    answers && subject && unit.data.nobody.first.has(opener)
      ? [{ from: subject.speaker.from, to: subject.speaker.from + 1 }]
      : [];
  return {
    kind,
    ...(answers && { answers }),
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    content: whole ? [{ from: unit.from, to: unit.to }] : patient ? [patient, content.range] : [content.range],
    speaker: subject && subject.speaker.to > subject.speaker.from ? [subject.speaker] : passiveBy ? [passiveBy] : [],
    cue: [...neither, { from: cue.start, to: content.cueTo ?? cue.to }],
    frame:
      kind === 'reported'
        ? []
        : [{ from: subject?.frame ?? Math.min(subject?.from ?? cue.from, cue.from), to: content.range.from }],
    addressee: content.addressee ? [content.addressee] : [],
    rule: direct ? 'verb-quotation' : content.counted ? FIGURE_RULE : `verb-${content.form}`,
    score: SCORE[content.form] - (cue.form === 'gerund' ? 0.03 : 0) - (subject ? 0 : 0.15),
    unit: unit.index,
  };
}

/** "Police denied this", «Застройщик это отрицает»: an answer to what was said before, read from `thing`, or from the whole sentence where that is told. */
function answerOf(scene: Scene, unit: Unit, cue: SvoCue, speaker: TokenRange, thing: TokenRange): Candidate['answers'] {
  const clause = unit.data.svo?.reportsWhole ? unit : thing;
  const verb = [{ from: cue.from, to: cue.to }];
  const stance = stanceOf(scene, unit, cue.verb.lemma, clause, [speaker, ...verb]);
  return stance && { ...stance, verb };
}

/** "declined to comment on the 12 deaths", «отказались комментировать»: an act at most, on whose word no figure is. */
function isSilence(scene: Scene, unit: Unit, { verb }: SvoCue, { from, to }: TokenRange): boolean {
  const { tokens, tags } = scene;
  const silent = unit.data.svo?.silences.get(verb.lemma);
  if (!silent) return false;
  let at = from;
  while (at < from + 4 && !silent.has(tokens.lower[at] ?? '') && (tags[at] ?? 0) & (Tag.infinitive | Tag.adverb)) at++;
  if (!silent.has(tokens.lower[at] ?? '')) return false;
  if (unit.data.svo?.reportsWhole) return true;
  for (let i = at; i < to; i++) if (countedAt(scene, unit, i)) return true;
  return false;
}

/** "refused to say how many …": the infinitive of a refusal. */
function isRefused({ tokens }: Scene, unit: Unit, { from, main }: SvoCue): boolean {
  const before = unit.data.verbs.get(tokens.lower[from - 1] ?? '');
  return before?.some(({ verb }) => unit.data.svo?.silences.get(verb.lemma)?.has(tokens.lower[main] ?? '')) === true;
}

/** Whether a subject begins with a number, and no noun of speakers follows. */
function isCounted(scene: Scene, unit: Unit, { speaker }: SvoSubject): boolean {
  return countedAt(scene, unit, speaker.from) && !isSpeaker(scene, unit, speaker);
}

/** "not to be identified", "to give her surname" */
function wantsNoName({ tokens }: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  const last = Math.min(to, from + 5);
  const end = Math.min(to, from + 7);
  const { telling, possessors, ownNames } = unit.data.svo ?? {};
  if (telling?.has(tokens.lower[from + 1] ?? '')) {
    if (ownNames?.has(tokens.lower[from + 2] ?? '')) return true;
    for (let at = from + 2; at < end && possessors?.has(tokens.lower[from + 2] ?? ''); at++)
      if (ownNames?.has(tokens.lower[at] ?? '')) return true;
  }
  for (let at = from + 1; at < last; at++)
    if (unit.data.svo?.forms.be.has(tokens.lower[at - 1] ?? '') && unit.data.svo.namings.has(tokens.lower[at] ?? ''))
      return true;
  return false;
}

/** "Заверили в посольстве: …": what stands behind the colon, where who speaks stands between it and the verb. */
function behindSubject({ tokens }: Scene, unit: Unit, cue: SvoCue, own: SvoSubject | null): SvoContent | null {
  if (!own || own.speaker.from <= cue.main || tokens.word[own.to] !== ':') return null;
  return { form: 'colon', range: { from: own.to + 1, to: unit.last }, addressee: own.addressee ?? null };
}

/** "Claiming it was safe, Reed left": the content of a gerund at the head of a sentence ends before the main clause. */
function beforeMain(scene: Scene, unit: Unit, cue: SvoCue, own: SvoSubject | null, content: SvoContent): SvoContent {
  if (cue.form !== 'gerund' || cue.from !== unit.from || !own || own.from <= content.range.from) return content;
  const { from, to } = content.range;
  return to <= own.from ? content : { ...content, range: { from, to: trimEnd(scene, from, own.from) } };
}

/** ", who said the dam was safe, resigned": the content of a relative clause between commas ends with it; null where nothing is left. */
function insideRelative(scene: Scene, unit: Unit, own: SvoSubject | null, content: SvoContent): SvoContent | null {
  const { tokens, tags } = scene;
  if (!own || tokens.word[own.from - 1] !== ',') return content;
  const pronoun = (tags[own.speaker.from] ?? 0) & Tag.relative && own.speaker.to - own.speaker.from === 1;
  if (!pronoun || content.form === 'quotation') return content;
  const { from, to } = content.range;
  for (let at = from + 1; at < to - 1; at++) {
    if (tokens.word[at] !== ',' || (scene.quoted[at] ?? -1) >= 0 || !isVerb(scene, pastAdverbs(scene, unit, at + 1)))
      continue;
    const left = content.form !== 'clause' || clauseAt(scene, unit, from, at);
    return left ? { ...content, range: { from, to: at } } : null;
  }
  return content;
}

/** "Об аварии сообщил мэр": the thing, its verb, the speaker, where order is free. */
function objectFirst(scene: Scene, unit: Unit, cue: SvoCue): Candidate | null {
  const { tokens, tags } = scene;
  if (!unit.data.svo?.reportsWhole || cue.form !== 'finite' || !cue.verb.takes.has('object')) return null;
  const governed = cue.verb.objects;
  let thing = false;
  for (let at = cue.from - 1; at >= Math.max(unit.from, cue.from - 12) && !isBreak(scene, at); at--) {
    const preposition = ((tags[at] ?? 0) & Tag.preposition) !== 0;
    const points = unit.data.answers.pointers.has(tokens.lower[at] ?? '');
    if (
      preposition
        ? governed.includes(tokens.lower[at] ?? '')
        : governed.includes('') && (points || isNominal(scene, at))
    )
      thing = true;
    if (preposition && !thing) return null;
  }
  const subject = thing ? subjectBehind(scene, unit, cue, unit.last) : null;
  // "Киев называет это ложью"
  const pointer = subject && unit.data.answers.pointers.has(tokens.lower[subject.speaker.from] ?? '');
  if (!subject || (pointer && subject.speaker.to === subject.speaker.from + 1)) return null;
  if (!isSpeaker(scene, unit, subject.speaker) || !isSubject(scene, unit, cue, subject)) return null;
  const answers = answerOf(scene, unit, cue, subject.speaker, unit);
  return {
    kind: 'reported',
    ...(answers && { answers }),
    ...(cue.verb.mode && { mode: cue.verb.mode }),
    content: [{ from: unit.from, to: unit.to }],
    speaker: [subject.speaker],
    cue: [{ from: cue.start, to: cue.to }],
    frame: [],
    addressee: subject.addressee ? [subject.addressee] : [],
    rule: 'object-verb',
    score: 0.55,
    unit: unit.index,
  };
}

/** Whether a phrase behind its verb can be its subject by number, not a thing: "признали Олега Рогова виновным". */
function isSubject(scene: Scene, unit: Unit, cue: SvoCue, { speaker, from }: SvoSubject): boolean {
  if (from < speaker.from && (scene.tags[speaker.from - 1] ?? 0) & Tag.preposition) return true;
  let several = false;
  for (let at = speaker.from; at < speaker.to; at++) if ((scene.tags[at] ?? 0) & Tag.coordinator) several = true;
  const { word, lower } = scene.tokens;
  if (unit.data.svo?.numbers.test(lower[speaker.from] ?? '')) return true;
  return unit.data.svo?.agrees(word[speaker.from] ?? '', lower[cue.main] ?? '', several) !== false;
}

/** "назвал это «бредом»", "призвал стороны «к диалогу»", "объяснил это «спросом»": verbatim words that a verb gives to a thing, or begins with what it governs. */
function labelled(scene: Scene, unit: Unit, cue: SvoCue, own: SvoSubject): Candidate | null {
  const { tokens } = scene;
  for (let at = cue.to; at < Math.min(unit.last, cue.to + 14) && !isBreak(scene, at); at++) {
    const quotation = scene.quotations[scene.quoted[at] ?? -1];
    if (!quotation || quotation.from !== at) continue;
    // "которые назвал «Вестям» знакомый с делом источник": whom it is told
    if (/^\p{Lu}/u.test(tokens.word[at + 1] ?? '') && speaksBehind(scene, unit, quotation.to)) return null;
    const inner = tokens.lower[at + 1] ?? '';
    const governs = inner !== '' && cue.verb.objects.includes(inner);
    const points = cue.verb.takes.has('clause') && unit.data.pointers.has(tokens.lower[at - 1] ?? '');
    if (!cue.verb.labels && !((governs || points) && tokens.word[at + 1] === inner)) return null;
    return {
      kind: 'direct',
      ...(cue.verb.mode && { mode: cue.verb.mode }),
      content: [{ from: at, to: Math.min(quotation.to, unit.to) }],
      speaker: [own.speaker],
      cue: [{ from: cue.start, to: cue.to }],
      frame: [{ from: Math.min(own.from, cue.from), to: at }],
      addressee: [],
      rule: 'verb-label',
      score: 0.85,
      unit: unit.index,
    };
  }
  return null;
}

/** Whether a phrase for one who can speak begins at `i`. */
function speaksBehind(scene: Scene, unit: Unit, i: number): boolean {
  const phrase = phraseAt(scene, unit, i, unit.last);
  for (let at = i; phrase && at < phrase.to; at++)
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return true;
  return false;
}

/** "Вину он не признает": the thing before its verb, where order is free. */
function objectAhead(scene: Scene, unit: Unit, cue: SvoCue, own: SvoSubject | null): SvoContent | null {
  if (!unit.data.svo?.reportsWhole || !own || !cue.verb.objects.includes('') || cue.form !== 'finite') return null;
  for (let at = cue.from - 1; at >= Math.max(unit.from, cue.from - 12) && !isBreak(scene, at); at--) {
    if (at >= own.speaker.from && at < own.speaker.to) continue;
    const lower = scene.tokens.lower[at] ?? '';
    if (isNominal(scene, at) || unit.data.pointers.has(lower) || unit.data.answers.pointers.has(lower))
      return { form: 'object', range: { from: at, to: at + 1 }, addressee: null };
  }
  return null;
}

/** "They were found in the mill": a passive of a thing, where only those who were told, or "it", have a clause without "that". */
function isDoneTo(scene: Scene, unit: Unit, cue: SvoCue): boolean {
  if (cue.verb.takes.has('addressee')) return false;
  const subject = subjectBefore(scene, unit, cue.from, unit.from);
  const word = scene.tokens.lower[(subject?.speaker.to ?? 0) - 1] ?? '';
  return subject !== null && !unit.data.impersonal.has(word) && unit.data.svo?.forms.itWords.has(word) !== true;
}

/** "Hale was accused of …", "the court is expected to …": the subject of a passive, of which something is said. */
function patientOf(scene: Scene, unit: Unit, cue: SvoCue, content: SvoContent): TokenRange | null {
  if (unit.data.svo?.bareClauses !== true || (content.form !== 'infinitive' && content.form !== 'object')) return null;
  const subject = subjectBefore(scene, unit, cue.from, unit.from);
  if (!subject || unit.data.impersonal.has(scene.tokens.lower[subject.speaker.to - 1] ?? '')) return null;
  return subject.speaker.to > subject.speaker.from ? subject.speaker : null;
}

/** Whether the subject is nobody: "it", or a thing that speaks no word before a mere object. */
function mute(scene: Scene, unit: Unit, subject: SvoSubject, content: SvoContent): boolean {
  const head = subject.speaker.to - 1;
  const lower = scene.tokens.lower[head] ?? '';
  if (unit.data.svo?.forms.empty.has(lower)) return true;
  if (content.form !== 'object' || unit.data.speakers.test(lower)) return false;
  return unit.data.mute.test(lower) || unit.data.svo?.free?.things.has(lower) === true;
}

/** "Police questioned eleven people", "questioned the driver": they were asked, and nothing is doubted. */
function asksPersons(scene: Scene, unit: Unit, cue: SvoCue, { range }: SvoContent): boolean {
  if (!unit.data.svo?.interrogations.has(cue.verb.lemma)) return false;
  const language = languageOf(unit.code);
  for (let at = range.from; at < range.to && !((scene.tags[at] ?? 0) & Tag.preposition); at++) {
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return true;
    if (language && namesPerson(scene.tokens.form[at] ?? NO_FORM, language)) return true;
  }
  return false;
}
