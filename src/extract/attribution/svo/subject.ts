import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { isBreak, isUttered } from '../clause.ts';
import { turnWords } from '../turns/turn.ts';
import type { Scene, Unit } from '../unit.ts';
import { isGoal, opensRelative } from './asides.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { behindObject, headOf, lessCircumstance, lessTime, pastAdverbial } from './subject-extent.ts';
import { toldBefore } from './told.ts';

/** How far before its verb a subject may begin, in tokens. */
export const REACH = 40;

/** The subject right before a verb group, with the start of its clause. */
export interface SvoSubject {
  readonly speaker: TokenRange;
  /** First token of the clause: what stands before the speaker belongs to its frame. */
  readonly from: number;
  /** End of what was read of it. */
  readonly to: number;
  readonly addressee?: TokenRange;
  /** First token of the frame, where the subject is that of a frame before: "…, и пообещали". */
  readonly frame?: number;
}

/** Whether a pronoun points at something said before, where such a pronoun is no text: это, not "that". */
const points = (unit: Unit, lower: string): boolean =>
  unit.data.svo?.bareClauses === false && unit.data.pointers.has(lower);

/** Whether a phrase behind a verb can be who speaks, although another stands before it: a name, a pronoun, a noun that speaks. */
export function isSpeaker(scene: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  const first = scene.tags[from] ?? 0;
  if (first & (Tag.title | Tag.pronoun | Tag.relative) && !(first & Tag.determiner)) return true;
  // "один из них"
  if (first & Tag.determiner && unit.data.svo?.partOf.has(scene.tokens.lower[from + 1] ?? '')) return true;
  for (let at = from; at < to; at++) {
    if (unit.data.speakers.test(scene.tokens.lower[at] ?? '')) return true;
    if ((scene.tags[at] ?? 0) & Tag.preposition || scene.tokens.word[at] === ',') return false;
    if (at > from && (scene.tags[at] ?? 0) & Tag.title) return true;
  }
  return false;
}

/** The noun phrase or pronoun before `end` that the verb there, or at `verb`, is said of; null where none can be told. */
export function subjectBefore(
  scene: Scene,
  unit: Unit,
  end: number,
  floor: number,
  verb: number = end,
): SvoSubject | null {
  const { tokens, tags } = scene;
  const low = Math.max(floor, end - REACH);
  if (end <= low) return null;
  const last = end - 1;
  if (tokens.word[last] === ',') return apposed(scene, unit, last, low, verb);
  const tag = tags[last] ?? 0;
  if (tag & Tag.oblique && !((tags[last - 1] ?? 0) & Tag.preposition)) return null;
  // "a doctor there said"
  const word = tokens.lower[last] ?? '';
  const isThere = unit.data.impersonal.has(word) && unit.data.svo?.forms.itWords.has(word) !== true;
  if (isThere && last - 1 > low && isNominal(scene, last - 1)) return subjectBefore(scene, unit, last, floor, verb);
  if (tag & Tag.pronoun && !(tag & Tag.determiner && last > low && (tags[last - 1] ?? 0) & Tag.determiner)) {
    if (unit.data.never.has(tokens.lower[last] ?? '') || points(unit, tokens.lower[last] ?? '')) return null;
    if (!(tag & Tag.noun)) return { speaker: { from: last, to: end }, from: last, to: end };
  }
  if (tag & Tag.relative) return { speaker: { from: last, to: end }, from: last, to: end };
  return nominalRun(scene, unit, end, low, verb);
}

/** "X, who toured it, said": the noun phrase before the first of the commas, with all up to the last. */
function apposed(scene: Scene, unit: Unit, comma: number, low: number, verb: number): SvoSubject | null {
  const { tokens, tags } = scene;
  let best: SvoSubject | null = null;
  for (let at = comma - 1; at > low; at--) {
    if (isUttered(scene, at) || tokens.word[at] === ';' || tokens.word[at] === ':') break;
    if (tokens.word[at] !== ',') continue;
    const opener = tags[at + 1] ?? 0;
    const relative = (opener & Tag.relative) !== 0 || opensRelative(scene, unit, at + 1);
    const plain = !relative && !hasVerb(scene, unit, at + 1, best ? best.from : comma);
    // "X, ссылаясь на Y, отмечает", "X, citing Y, reported": what X does meanwhile is no part of who speaks
    const aside =
      unit.data.svo?.reportsWhole === true || unit.data.svo?.forms.gerunds.test(tokens.lower[at + 1] ?? '') === true;
    const quoted = unit.data.svo?.quotedBy(tokens.lower[at + 1] ?? '', tokens.lower[at + 2] ?? '') === true;
    // "the ministry, as you know, says"
    const reminds =
      unit.data.asWords.has(tokens.lower[at + 1] ?? '') &&
      turnWords(unit)?.second.has(tokens.word[at + 2] ?? '') === true;
    const meanwhile = ((aside && (opener & Tag.participle) !== 0) || quoted || reminds) && !best;
    if (meanwhile) {
      const run = nominalRun(scene, unit, at, low, unit.data.svo?.free ? verb : at);
      return run && { ...run, to: comma + 1 };
    }
    const participial = unit.data.svo?.bareClauses === true && (opener & Tag.participle) !== 0;
    if (!relative && !plain && !participial) continue;
    if (opener & Tag.subordinator && !(opener & Tag.preposition) && !relative) continue;
    // "Эксперт же, чьё мнение …"
    const end = unit.data.svo?.free && relative && (tags[at - 1] ?? 0) === Tag.adverb ? at - 1 : at;
    const run = nominalRun(scene, unit, end, low, unit.data.svo?.free ? verb : at);
    // "Lind, 31, from Karraby, told": an age is nobody
    if (run && run.speaker.to - run.speaker.from === 1 && tags[run.speaker.from] === Tag.number) continue;
    // "Reed, in the valley, denied": a circumstance is no part of who speaks
    // and so "Survivors, however, spoke"
    const adverb = at + 2 === comma && (opener & Tag.adverb) !== 0;
    if (run && (opener & Tag.preposition || adverb) && !relative) return { ...run, to: comma + 1 };
    if (run) {
      best = { speaker: { from: run.speaker.from, to: comma + 1 }, from: run.from, to: comma + 1 };
      if (run.from <= low || isBreak(scene, run.from - 1) === false) break;
    }
  }
  return best;
}

const hasVerb = (scene: Scene, unit: Unit, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) {
    if ((scene.tags[i] ?? 0) & Tag.relative && !((scene.tags[i] ?? 0) & Tag.determiner)) return false;
    // "a works owned by Brightline"
    const told =
      unit.data.svo?.bareClauses && i > from && (scene.tags[i] ?? 0) & Tag.participle && isNominal(scene, i - 1);
    if (told && (scene.tags[i + 1] ?? 0) & Tag.preposition) continue;
    if (isVerb(scene, i) || (scene.tags[i] ?? 0) & Tag.participle) return true;
  }
  return false;
};

/** Whether a token can stand in the noun phrase before a verb. */
function belongs(scene: Scene, unit: Unit, i: number): boolean {
  const tag = scene.tags[i] ?? 0;
  const { tokens } = scene;
  if (isUttered(scene, i)) return false;
  if ((scene.quoted[i] ?? -1) >= 0) return tokens.word[i] !== ',' && tokens.word[i - 1] !== ',';
  if (unit.data.svo?.openers.has(tokens.lower[i] ?? '')) return false;
  if (isNominal(scene, i)) return true;
  // "the only plant"
  const graded = unit.data.svo?.bareClauses && tag & Tag.adverb && (scene.tags[i - 1] ?? 0) & Tag.determiner;
  if (graded && isNominal(scene, i + 1)) return true;
  if (tag & Tag.determiner || (tag & Tag.oblique && (scene.tags[i - 1] ?? 0) & Tag.preposition)) return true;
  if (tag & Tag.participle && isNominal(scene, i - 1)) return ((scene.tags[i + 1] ?? 0) & Tag.preposition) !== 0;
  if (tag & Tag.coordinator)
    return (
      (isNominal(scene, i - 1) || namesAhead(scene, unit, i)) && !unit.data.svo?.forms.but.has(tokens.word[i] ?? '')
    );
  if (tag & Tag.preposition) return !(tag & Tag.subordinator);
  const word = tokens.word[i] ?? '';
  return word === '.' || word === '-' || word === '&' || word === '’' || word === "'" || word === '(' || word === ')';
}

/** "«Волна» и": whether a name in marks ends right before `i`, where names are marked. */
function namesAhead(scene: Scene, unit: Unit, i: number): boolean {
  const quotation = scene.quotations[scene.quoted[i - 1] ?? -1];
  return !!unit.data.svo?.free && quotation?.to === i && !isUttered(scene, i - 1);
}

function nominalRun(scene: Scene, unit: Unit, end: number, low: number, verb: number = end): SvoSubject | null {
  const { tokens, tags } = scene;
  if (tokens.word[end - 1] === '(') return null;
  let start = quotedBefore(scene, unit, end);
  while (start > low && belongs(scene, unit, start - 1)) start--;
  const stop = start > low ? (tags[start - 1] ?? 0) : 0;
  let from = start;
  // "closed the bridge and Reed said": behind a verb the phrase is what stands behind the coordinator
  if (stop & (Tag.verb | Tag.auxiliary | Tag.modal | Tag.participle | Tag.oblique) && !isBreak(scene, start - 1)) {
    // "A gang calling itself Red Kite has claimed"
    if (stop & Tag.reflexive && unit.data.svo?.forms.gerunds.test(tokens.lower[start - 2] ?? '')) {
      const called = nominalRun(scene, unit, start - 2, low, verb);
      return called && { ...called, speaker: { from: called.speaker.from, to: end }, to: end };
    }
    let cut = -1;
    for (let k = start; k < end; k++) if ((tags[k] ?? 0) & Tag.coordinator) cut = k;
    if (cut < 0) return withRelative(scene, unit, start - 1, end, low);
    from = cut + 1;
  }
  while (
    from < end &&
    (tags[from] ?? 0) & (Tag.coordinator | Tag.subordinator) &&
    !((tags[from] ?? 0) & Tag.determiner)
  )
    from++;
  if (from === start && actsInRelative(scene, unit, start, end)) return withRelative(scene, unit, start - 1, end, low);
  const clause = from;
  from = behindObject(scene, unit, pastAdverbial(scene, unit, from, end, verb), end);
  const to = lessTime(scene, unit, from, end);
  // "who in May said"
  const relative = clause - 1;
  if (to <= from && relative > low && (tags[relative] ?? 0) & Tag.relative && !((tags[relative] ?? 0) & Tag.determiner))
    return { speaker: { from: relative, to: relative + 1 }, from: relative, to: end };
  if (to <= from) return null;
  const head = headOf(scene, unit, from, to);
  if (head < 0) return null;
  if (unit.data.never.has(tokens.lower[head] ?? '') || !agrees(scene, unit, from, to, verb)) return null;
  return { speaker: { from, to: lessCircumstance(scene, unit, from, to) }, from: clause, to: end };
}

/** Where a name in marks right before a verb begins, where a comma or dash parts verbatim words from theirs; `end` where none stands. */
function quotedBefore(scene: Scene, unit: Unit, end: number): number {
  const quotation = scene.quotations[scene.quoted[end - 1] ?? -1];
  if (!unit.data.svo?.reportsWhole || quotation?.to !== end || end - quotation.from > 8) return end;
  // «…» around one word for a body doubts that it is one: "Оккупационная «администрация»"
  const doubted = end - quotation.from === 3 && unit.data.speakers.test(scene.tokens.lower[quotation.from + 1] ?? '');
  if (!doubted && !/^[\p{Lu}\d]/u.test(scene.tokens.word[quotation.from + 1] ?? '')) return end;
  for (let at = quotation.from + 1; at < end - 1; at++)
    if (isVerb(scene, at) || /^[.!?…,]$/.test(scene.tokens.word[at] ?? '')) return end;
  return quotation.from;
}

/** Whether the phrase can be the subject of the verb behind `end`, by its first word; one that begins a sentence is no name for its capital. */
function agrees(scene: Scene, unit: Unit, from: number, to: number, end: number): boolean {
  const { tokens, tags } = scene;
  if (unit.data.svo?.reportsWhole && (scene.quoted[from] ?? -1) >= 0) return true;
  let verb = end;
  while (verb < end + 5 && (tags[verb] ?? 0) & (Tag.adverb | Tag.negation)) verb++;
  let several = false;
  for (let at = from; at < to; at++) if ((tags[at] ?? 0) & Tag.coordinator || tokens.word[at] === ',') several = true;
  // "Его защитники": a possessor says nothing of the case; "Туров сообщил, что": a name at the head of its sentence
  const owned =
    to - from > 1 && (tags[from] ?? 0) & Tag.determiner && (tags[from] ?? 0) & Tag.oblique ? from + 1 : from;
  const named =
    (tags[owned] ?? 0) & Tag.title ||
    (from === unit.from &&
      unit.data.svo?.surname.test(tokens.word[from] ?? '') &&
      (to - from === 1 ? /^[,:]$/.test(tokens.word[verb + 1] ?? '') : ((tags[from + 1] ?? 0) & Tag.title) !== 0));
  const first = named ? (tokens.word[owned] ?? '') : (tokens.lower[owned] ?? '');
  return unit.data.svo?.agrees(first, tokens.lower[verb] ?? '', several) ?? true;
}

/** "The militia that controls the port put": whether the words from `start` are the verb of a relative clause that no list holds, and what it governs. */
function actsInRelative({ tokens, tags }: Scene, unit: Unit, start: number, end: number): boolean {
  const { forms } = unit.data.svo ?? {};
  const noun = start - 2;
  if (!forms || noun < unit.from || end - start < 2 || !forms.relatives.has(tokens.lower[start - 1] ?? ''))
    return false;
  const word = tokens.word[start] ?? '';
  if (word !== tokens.lower[start] || !forms.plurals.test(word)) return false;
  return ((tags[noun] ?? 0) & Tag.noun) !== 0 && !unit.data.nouns.has(tokens.lower[noun] ?? '');
}

/** "The inspector who signed it off told": the noun phrase before the relative pronoun that opens the clause of the verb at `i`. */
function withRelative(scene: Scene, unit: Unit, i: number, end: number, low: number): SvoSubject | null {
  for (let at = i; at > low; at--) {
    if (isBreak(scene, at) || isUttered(scene, at)) return null;
    if (at < i && isContact(scene, unit, at)) {
      const run = nominalRun(scene, unit, at, low);
      return run && { speaker: { from: run.speaker.from, to: end }, from: run.from, to: end };
    }
    if (!((scene.tags[at] ?? 0) & Tag.relative)) continue;
    if ((scene.tags[at] ?? 0) & Tag.determiner && !(isVerb(scene, at + 1) || actsInRelative(scene, unit, at + 1, end)))
      continue;
    const run = nominalRun(scene, unit, at, low);
    return run && { speaker: { from: run.speaker.from, to: end }, from: run.from, to: end };
  }
  return null;
}

/** "Witnesses we met in Leeds said": whether a pronoun right behind somebody who speaks opens a clause about them. */
function isContact({ tokens, tags }: Scene, unit: Unit, i: number): boolean {
  const tag = tags[i] ?? 0;
  if (!unit.data.svo?.bareClauses || !(tag & Tag.pronoun) || tag & (Tag.oblique | Tag.determiner | Tag.relative))
    return false;
  return (tags[i - 1] ?? 0) !== 0 && i > unit.from && unit.data.speakers.test(tokens.lower[i - 1] ?? '');
}

/** "В МЧС сообщили", "говорится в письме": the body or text behind its preposition, of a verb without another subject. */
export function subjectWithin(scene: Scene, unit: Unit, cue: SvoCue, end: number = cue.from): SvoSubject | null {
  const { tokens } = scene;
  const svo = unit.data.svo;
  if (!svo || !(cue.verb.impersonal || svo.plural.test(tokens.lower[cue.main] ?? ''))) return null;
  for (let at = end - 1; at >= Math.max(unit.from, end - 15); at--) {
    if (isBreak(scene, at) || isUttered(scene, at) || isVerb(scene, at)) break;
    if (
      !svo.within.has(tokens.lower[at] ?? '') &&
      !(cue.verb.impersonal && unit.data.sourcePrepositions.has(tokens.lower[at] ?? ''))
    )
      continue;
    const phrase = phraseAt(scene, unit, at + 1, end, { apposition: false });
    if (!phrase || unit.data.never.has(tokens.lower[phrase.head] ?? '')) continue;
    if (isOccasion(scene, unit, phrase) || (!cue.verb.impersonal && isGoal(scene, unit, phrase))) continue;
    const head = withConnectors(scene, unit, at);
    // "в порту его ждали": the verb is somebody else's, unless it governs what stands there: "в мэрии это отрицают"
    const governs = (cue.verb.objects.includes('') && cue.verb.mode !== 'thought') || cue.verb.labels;
    for (let k = phrase.to; k < end && !governs; k++) {
      const told = svo.told.test(tokens.lower[k] ?? '');
      if (!told && (scene.tags[k] ?? 0) & (Tag.oblique | Tag.pronoun)) return null;
    }
    // "В прокуратуре корреспонденту рассказали": whom it is told is no part of the body
    const told = toldBefore(scene, unit, end);
    // but "В службе по чрезвычайным ситуациям"
    const apart = told && !((scene.tags[told.from - 1] ?? 0) & Tag.preposition);
    const handed = told && apart && told.from > phrase.from && told.to === phrase.to;
    const body = { from: phrase.from, to: handed ? told.from : phrase.to };
    const speaker = governs ? lessThing(scene, unit, body) : body;
    return { speaker, from: head, to: cue.from, ...(handed && { addressee: told }) };
  }
  return cue.verb.impersonal ? { speaker: { from: cue.from, to: cue.from }, from: cue.from, to: cue.to } : null;
}

/** "в ходе брифинга", "на запрос редакции": a talk or a letter, no body. */
function isOccasion({ tokens }: Scene, unit: Unit, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (unit.data.svo?.occasions.has(tokens.lower[i] ?? '')) return true;
  return false;
}

/** "Облгаз вызов подтвердил", "в районной полиции информацию подтвердили": a body without the thing behind it that its verb governs. */
export function lessThing(scene: Scene, unit: Unit, { from, to }: TokenRange): TokenRange {
  const { tokens, tags } = scene;
  const quotation = scene.quotations[scene.quoted[from] ?? -1];
  let named = quotation?.from === from && quotation.to < to ? quotation.to : 0;
  for (let at = from + 1; at < to; at++) {
    const lower = tokens.lower[at] ?? '';
    const name = scene.quotations[scene.quoted[at] ?? -1];
    if (name?.from === at && name.to < to) named = name.to;
    if ((scene.quoted[at] ?? -1) >= 0 || tokens.word[at] !== lower || (tags[at - 1] ?? 0) & Tag.preposition) continue;
    const thing =
      at === named
        ? isNominal(scene, at)
        : unit.data.svo?.accusative.test(lower) || unit.data.svo?.free?.things.has(lower);
    if (thing && !unit.data.speakers.test(lower)) return { from, to: pastAgreement(scene, unit, from, at) };
  }
  return { from, to };
}

/** Back over the adjectives and determiners that agree with the noun at `i`. */
function pastAgreement({ tags, tokens }: Scene, { data }: Unit, from: number, i: number): number {
  let at = i;
  while (
    at > from + 1 &&
    ((tags[at - 1] ?? 0) & (Tag.adjective | Tag.determiner)) !== 0 &&
    data.svo?.free?.accusative.test(tokens.lower[at - 1] ?? '')
  )
    at--;
  return at;
}

/** Back from `i` over the adverbs and conjunctions that begin its clause: "Позднее в МЧС", "А вот в мэрии"; `i` where more stands before. */
function withConnectors({ tags, tokens }: Scene, unit: Unit, i: number): number {
  let at = i;
  while (at > unit.from && i - at < 4 && (tags[at - 1] ?? 0) & (Tag.adverb | Tag.coordinator)) at--;
  if (unit.data.svo?.free?.contrast.has(tokens.lower[at - 1] ?? '')) at--;
  return at === unit.from || /^[,;]$/.test(tokens.word[at - 1] ?? '') ? at : i;
}
