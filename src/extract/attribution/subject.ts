import { languageOf } from '../../language/index.ts';
import { Tag } from '../../language/shared/tags.ts';
import type { TokenRange } from '../../text/sentences.ts';
import { canSpeak, countedAt, isSpeaker, isSyncretic, isThing } from './can-speak.ts';
import { beginsRelative, clauseStart, isBreak, isFiniteVerb, isUtterance, REACH } from './clause.ts';
import type { Cue } from './cues.ts';
import { sourceNamed, textNamed } from './named-sources.ts';
import { type NounPhrase, nounPhrase } from './noun-phrase.ts';
import { range } from './noun-phrase-types.ts';
import type { Scene, Unit } from './unit.ts';

/** Who a verb says it of, and whom it is said to. */
export interface Subject {
  readonly speaker: TokenRange | null;
  readonly phrase: NounPhrase | null;
  readonly addressee: TokenRange | null;
  /** First token of the frame, where the subject stands before the verb. */
  readonly from: number;
  /** End of what was read behind the verb. */
  readonly to: number;
}

/** Past words that may stand before the first constituent: und, aber, doch. */
export function skipConnectors(scene: Scene, i: number, limit: number): number {
  let at = i;
  while (at < limit && (scene.tags[at] ?? 0) & Tag.coordinator && !((scene.tags[at] ?? 0) & Tag.noun)) at++;
  return at;
}

/** The noun phrase that fills the place before the finite verb (German: one constituent), or null. */
export function prefield(scene: Scene, unit: Unit, from: number, finite: number): NounPhrase | null {
  let at = skipConnectors(scene, from, finite);
  for (let steps = 0; steps < 3; steps++) {
    const tag = scene.tags[at] ?? 0;
    if (at >= finite || tag & Tag.preposition) return null;
    if (tag & Tag.adverb && !(tag & (Tag.noun | Tag.pronoun | Tag.determiner)) && at + 1 < finite) at++;
    else break;
  }
  const tag = scene.tags[at] ?? 0;
  if (tag & (Tag.subordinator | Tag.preposition) && !(tag & (Tag.determiner | Tag.pronoun))) return null;
  const phrase = nounPhrase(scene, unit, at, finite, { whole: true });
  if (!phrase?.nominative) return null;
  if (phrase.to === finite) return phrase;
  // what stands between the phrase and the verb: adverbs, a prepositional phrase, or a relative clause between commas
  for (let k = phrase.to; k < finite; k++) {
    if (scene.tokens.word[k] === ',') return phrase;
    if (isFiniteVerb(scene, k) && !((scene.tags[k] ?? 0) & Tag.adverb)) return null;
  }
  return phrase;
}

/** The first noun phrase behind the verb that can be its subject; adverbs, prepositional phrases and datives are passed. */
export function behind(scene: Scene, unit: Unit, from: number, limit: number): Subject {
  const { tags, tokens } = scene;
  let addressee: TokenRange | null = null;
  let at = from;
  let steps = 0;
  while (at < limit && steps++ < 12) {
    const tag = tags[at] ?? 0;
    if (isBreak(scene, at)) break;
    if (tag & Tag.preposition && !(tag & Tag.noun)) {
      const inner = nounPhrase(scene, unit, at + 1, limit, {
        attach: (tags[at + 1] ?? 0) !== 0 && ((tags[at + 1] ?? 0) & (Tag.determiner | Tag.oblique)) !== 0,
        apposition: false,
      });
      if (unit.data.addressee.has(tokens.lower[at] ?? '') && inner) addressee = { from: at + 1, to: inner.to };
      at = inner ? inner.to : at + 1;
      continue;
    }
    if (tag & (Tag.reflexive | Tag.negation) || (tag & Tag.adverb && !(tag & (Tag.determiner | Tag.noun)))) {
      at++;
      continue;
    }
    const phrase = nounPhrase(scene, unit, at, limit);
    if (!phrase) {
      if (tag & Tag.oblique) {
        at++;
        continue;
      }
      if (tag & (Tag.noun | Tag.number | Tag.participle | Tag.adjective) || tag === 0) {
        at++;
        continue;
      }
      break;
    }
    if (!phrase.nominative) {
      addressee ??= range(phrase);
      at = phrase.to;
      continue;
    }
    return { speaker: range(phrase), phrase, addressee, from, to: phrase.to };
  }
  return { speaker: null, phrase: null, addressee, from, to: at };
}

/** The subject of a cue whose clause begins at `start`, or whom it quotes; `limit` ends the search behind the verb. */
export function subjectOf(scene: Scene, unit: Unit, cue: Cue, start: number, limit: number): Subject {
  const subject = outsideWords(scene, unit, cue, grammaticalSubject(scene, unit, cue, start, limit), limit);
  return cue.verb.quotes && !cue.passive ? (quotedBy(scene, unit, cue, subject, limit) ?? subject) : subject;
}

/**
 * Without a subject that stands in verbatim words that its verb is no part of; behind "deren" that of the verb: "„…“, sagte
 * deren Vorsitzende Brandt".
 */
function outsideWords(scene: Scene, unit: Unit, { finite }: Cue, subject: Subject, limit: number): Subject {
  const quote = scene.quoted[subject.speaker?.from ?? finite] ?? -1;
  if (quote < 0 || quote === scene.quoted[finite] || !isUtterance(scene, quote)) return subject;
  if ((scene.tags[finite + 1] ?? 0) & Tag.relative) {
    const later = behind(scene, unit, finite + 2, limit);
    if (later.speaker?.from === finite + 2) return { ...later, speaker: { from: finite + 1, to: later.speaker.to } };
  }
  return { ...subject, speaker: null, phrase: null };
}

/** "Die Zeitung zitiert den Minister": the words are those of the one who is quoted. */
function quotedBy(scene: Scene, unit: Unit, { finite }: Cue, { phrase, from }: Subject, limit: number): Subject | null {
  // "…, zitierte ihn die Zeitung"
  const next = scene.tokens.lower[finite + 1] ?? '';
  const personal = (scene.tags[finite + 1] ?? 0) & Tag.oblique && !unit.data.verbSecond?.governing.has(next);
  if (personal && languageOf(unit.code)?.entities.pronouns.has(next))
    return {
      speaker: { from: finite + 1, to: finite + 2 },
      phrase: null,
      addressee: null,
      from,
      to: phrase && phrase.from > finite ? phrase.to : finite + 2,
    };
  let at = phrase && phrase.from > finite ? phrase.to : finite + 1;
  while (at < limit && (scene.tags[at] ?? 0) & Tag.adverb && !((scene.tags[at] ?? 0) & Tag.determiner)) at++;
  const quoted = at < limit && phrase ? nounPhrase(scene, unit, at, limit) : null;
  if (!quoted || quoted.kind === 'pronoun' || !canSpeak(scene, unit, quoted)) return null;
  return { speaker: range(quoted), phrase: quoted, addressee: null, from, to: Math.max(finite + 1, quoted.to) };
}

function grammaticalSubject(scene: Scene, unit: Unit, cue: Cue, start: number, limit: number): Subject {
  const { finite } = cue;
  if (cue.passive && cue.verb.quotes) {
    const quoted =
      prefield(scene, unit, start, finite) ?? behind(scene, unit, finite + 1, Math.min(limit, cue.main)).phrase;
    return { speaker: quoted && range(quoted), phrase: quoted, addressee: null, from: start, to: finite + 1 };
  }
  if (cue.passive) return passiveSubject(scene, unit, start, finite);
  if (cue.verb.sourced) {
    const from = sourceNamed(scene, unit, start, limit);
    if (from || !cue.verb.takes.has('quotation'))
      return { speaker: from, phrase: null, addressee: null, from: start, to: Math.max(finite + 1, from?.to ?? 0) };
  }
  if (cue.verb.impersonal && cue.tokens.length > 1) {
    // "In dem Brief, der gestern kam, heißt es"
    const cut = start === finite && unit.data.sourcePrepositions.has(scene.tokens.lower[unit.from] ?? '');
    const text = textNamed(scene, unit, start, limit, true) ?? (cut ? textNamed(scene, unit, unit.from, finite) : null);
    return { speaker: text, phrase: null, addressee: null, from: start, to: finite + 1 };
  }
  if (cue.final) {
    let open = start;
    while (open < finite && isOpener(scene.tags[open] ?? 0)) open++;
    const inner = behind(scene, unit, open, Math.min(cue.tokens[0] ?? finite, finite));
    const relative =
      ((scene.tags[start] ?? 0) & Tag.relative) !== 0 && !((scene.tags[start] ?? 0) & Tag.oblique) && start > unit.from;
    if (relative && (!inner.phrase || inner.phrase.to === start + 1))
      return { ...inner, speaker: { from: start, to: start + 1 }, from: start };
    return { ...inner, from: start };
  }
  if (
    unit.data.verbSecond?.clauses.ellipsis.has(scene.tokens.lower[finite - 1] ?? '') &&
    start >= finite - 1 &&
    finite - 1 > unit.from
  ) {
    const before = mainSubject(scene, unit, Math.max(unit.from, start - 60), finite - 1);
    if (before) {
      const later = behind(scene, unit, finite + 1, limit);
      return {
        ...later,
        speaker: range(before),
        phrase: before,
        addressee: later.speaker ?? later.addressee,
        from: start,
      };
    }
  }
  const first = start < finite ? prefield(scene, unit, start, finite) : null;
  const later = pastEmpty(scene, unit, behind(scene, unit, finite + 1, limit), limit);
  const pointing =
    first !== null && first.to === first.from + 1 && unit.data.pointers.has(scene.tokens.lower[first.from] ?? '');
  if (first && !pointing && !prefersLater(scene, unit, first, later.phrase, finite)) {
    const addressee = later.addressee ?? dative(scene, unit, later.phrase, finite);
    return { speaker: range(first), phrase: first, addressee, from: start, to: finite + 1 };
  }
  if (!later.speaker && start === finite && scene.tokens.word[finite - 1] === ',') {
    const name = nameBefore(scene, unit, finite - 1);
    if (name) return { ...later, speaker: range(name), phrase: name, from: name.from };
  }
  if (!later.speaker && start > unit.from && !((scene.tags[start] ?? 0) & Tag.relative)) {
    const before = mainSubject(scene, unit, Math.max(unit.from, start - 60), start);
    if (before) return { ...later, speaker: range(before), phrase: before, from: start };
  }
  return { ...later, from: start };
}

/** "so hat es mir ein Beamter gesagt": one who speaks behind the pronoun for what is said. */
function pastEmpty(scene: Scene, unit: Unit, later: Subject, limit: number): Subject {
  const { phrase } = later;
  if (phrase?.kind !== 'pronoun' || !unit.data.impersonal.has(scene.tokens.lower[phrase.head] ?? '')) return later;
  const next = behind(scene, unit, later.to, limit);
  return next.phrase && next.phrase.kind !== 'pronoun' && canSpeak(scene, unit, next.phrase) ? next : later;
}

/** A conjunction that opens a clause with its verb last: während, weil, und. */
const isOpener = (tag: number): boolean =>
  (tag & (Tag.subordinator | Tag.coordinator)) !== 0 &&
  !(tag & (Tag.determiner | Tag.pronoun | Tag.relative | Tag.noun));

/** A name between commas right before its verb, with what it is an apposition to: "…, Brandt, sagte", "…, der Wirt, Ole Brandt (56), sagte". */
function nameBefore(scene: Scene, unit: Unit, comma: number): NounPhrase | null {
  for (let at = comma - 1; at >= Math.max(unit.from, comma - 9); at--) {
    if (scene.tokens.word[at] !== ',') continue;
    const name = nounPhrase(scene, unit, at + 1, comma, { apposition: false });
    if (name?.kind !== 'name' || name.to !== comma) return null;
    const start = clauseStart(scene, unit, at - 1);
    const whole = nounPhrase(scene, unit, skipConnectors(scene, start, at), comma, { whole: true });
    return whole && whole.to === comma && whole.determined && isSpeaker(scene, unit, whole) ? whole : name;
  }
  return null;
}

/** The finite verb of the first main clause in the tokens from `from` to `to`, past clauses that a conjunction or relative pronoun opens; -1 where there is none. */
export function mainVerb(scene: Scene, unit: Unit, from: number, to: number): number {
  let dependent = false;
  for (let at = from; at < to; at++) {
    const tag = scene.tags[at] ?? 0;
    if (at === from || isBreak(scene, at - 1))
      dependent =
        ((tag & Tag.subordinator) !== 0 && !(tag & (Tag.preposition | Tag.determiner))) ||
        (at > from && beginsRelative(scene, unit, at));
    const cue = unit.data.verbs.get(scene.tokens.lower[at] ?? '')?.some(({ form }) => form === 'finite');
    if (!dependent && (cue || isFiniteVerb(scene, at)) && !(tag & Tag.noun)) return at;
  }
  return -1;
}

/** The subject of the first main clause in the tokens from `from` to `to`, as far as a finite verb tells it; null where none does. */
export function mainSubject(scene: Scene, unit: Unit, from: number, to: number): NounPhrase | null {
  const floor = Math.max(unit.from, from);
  const at = mainVerb(scene, unit, floor, Math.min(to, floor + REACH));
  if (at < 0) return null;
  const first = prefield(scene, unit, floor, at);
  const later = behind(scene, unit, at + 1, to).phrase;
  return first && !prefersLater(scene, unit, first, later, at) ? first : later;
}

/** Whether the phrase behind the verb is its subject although one that could be stands before it: "Die Frage stellte der Minister". */
function prefersLater(scene: Scene, unit: Unit, first: NounPhrase, later: NounPhrase | null, finite: number): boolean {
  if (!later || later.from !== finite + 1) return false;
  const { lower } = scene.tokens;
  // "Die Leitung wies sie zurück": a pronoun that may be what the verb governs, behind one who speaks
  const pronoun = later.kind === 'pronoun' ? (lower[later.head] ?? '') : undefined;
  const either = pronoun !== undefined && unit.data.verbSecond?.subjects.accusative.has(pronoun) === true;
  if (either && first.determined && isSpeaker(scene, unit, first)) return false;
  if (pronoun !== undefined) return first.kind !== 'pronoun' && !unit.data.impersonal.has(pronoun);
  if (isSyncretic(unit, lower[first.from]) || first.kind !== 'noun' || unit.data.speakers.test(lower[first.head] ?? ''))
    return false;
  // "Elf Tote beklagt das Werk"
  if (countedAt(scene, unit, first.from) && isSpeaker(scene, unit, later)) return true;
  if (isThing(scene, unit, first) && isSpeaker(scene, unit, later)) return true;
  return (
    isSyncretic(unit, lower[later.from]) &&
    (scene.quoted[later.from + 1] ?? -1) < 0 &&
    unit.data.listeners?.media.test(lower[later.head] ?? '') !== true
  );
}

/** "sagte der „Berliner Zeitung“": a second phrase right behind the verb is who it was said to. */
function dative(scene: Scene, unit: Unit, later: NounPhrase | null, finite: number): TokenRange | null {
  return later && later.from === finite + 1 && isSyncretic(unit, scene.tokens.lower[later.from]) ? range(later) : null;
}

/** In the passive the grammatical subject is spoken of or to; the speaker stands behind a preposition: von. */
export function passiveSubject(scene: Scene, unit: Unit, start: number, finite: number): Subject {
  const words = unit.data.verbSecond?.subjects;
  const limit = Math.min(unit.last, finite + 30);
  for (let at = start; at < limit; at++) {
    const lower = scene.tokens.lower[at] ?? '';
    if (at > finite && isBreak(scene, at)) break;
    // "Die Angehörigen der Gäste von Bord wurden …": who is spoken of
    if (at < finite && at > start && (scene.tags[at - 1] ?? 0) & Tag.noun) continue;
    if (words?.doers.has(lower) && (scene.tags[at] ?? 0) & Tag.preposition) {
      const skip = words.doersSide.has(scene.tokens.lower[at + 1] ?? '') ? 2 : 1;
      const phrase = nounPhrase(scene, unit, at + skip, limit);
      if (phrase) return { speaker: range(phrase), phrase, addressee: null, from: start, to: phrase.to };
    }
  }
  const text = textNamed(scene, unit, start, limit);
  return { speaker: text, phrase: null, addressee: null, from: start, to: finite + 1 };
}
