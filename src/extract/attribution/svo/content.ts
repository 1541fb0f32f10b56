import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import { isBreak, isUttered } from '../clause.ts';
import { utteranceAt } from '../content.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { Scene, Unit } from '../unit.ts';
import { adverbialEnd, pastAdverbs } from './adverbials.ts';
import { quotationPastColon } from './behind-colon.ts';
import { clauseAt, isClause, longNominal, opensClause } from './clause-at.ts';
import { holdsWord, numbered } from './content-count.ts';
import { contentEnd } from './content-end.ts';
import type { SvoContent } from './content-object.ts';
import { objectAt } from './content-object.ts';
import type { SvoCue } from './cue.ts';
import { isVerb, phraseAt } from './phrase.ts';
import { isSpeaker, subjectBefore } from './subject.ts';
import { toldBehind } from './told.ts';

/** How far behind its cue a content may begin, in tokens. */
const REACH = 25;

/** The content behind a cue, or null where none can be told. */
export function contentBehind(scene: Scene, unit: Unit, cue: SvoCue, cues: readonly SvoCue[]): SvoContent | null {
  const { tokens, tags } = scene;
  const { takes } = cue.verb;
  let at = cue.to;
  let addressee: TokenRange | null = null;
  if (at >= unit.last || isIdiom(scene, unit, cue)) return null;
  if (takes.has('addressee') && cue.form !== 'passive') {
    const told = addresseeBehind(scene, unit, cue);
    if (told && !unit.data.svo?.openers.has(tokens.lower[at] ?? '')) {
      addressee = { from: told.from, to: told.to };
      at = told.to;
    }
  }
  const speech = takes.has('clause') || takes.has('quotation');
  at = pastAdverbs(scene, unit, at);
  const told = addressee || !speech ? null : toldBehind(scene, unit, at, takes.has('object') ? cue.verb.objects : []);
  if (told) {
    addressee = told;
    at = pastAdverbs(scene, unit, told.to);
  }
  const direct = quotationAt(scene, unit, at);
  if (direct && (speech || cue.verb.labels)) return { form: 'quotation', range: direct, addressee };
  const manner = !speech && cue.verb.mode === 'speech' ? mannerAt(scene, unit, at) : null;
  if (manner) return { form: 'quotation', range: manner, addressee };
  const later = takes.has('quotation') ? quotationBehindThing(scene, unit, at) : null;
  if (later) return { form: 'quotation', range: later, addressee };
  const past = unit.data.svo?.free && takes.has('quotation') ? quotationPastColon(scene, unit, cue.to) : null;
  if (past) return { form: 'quotation', range: past, addressee };
  // "Котов утверждает — взрывов было два"
  const dash = unit.data.svo?.reportsWhole === true && takes.has('clause') && opensClause(scene, unit, at, cue);
  // "жалобы отрицают: как заявил директор, …": behind the colon another's words begin
  const framed =
    unit.data.svo?.free &&
    unit.data.asWords.has(tokens.lower[at + 1] ?? '') &&
    unit.data.verbs.has(tokens.lower[at + 2] ?? '');
  if ((tokens.word[at] === ':' || dash) && speech && !framed && at + 1 < unit.last)
    return { form: 'colon', range: { from: at + 1, to: unit.last }, addressee };
  // "намерены бастовать": a plan is told of, not said
  const planned = unit.data.svo?.reportsWhole === true && cue.verb.mode === 'thought';
  if (takes.has('infinitive') && tags[at] !== undefined && infinitiveAt(scene, unit, at))
    return {
      form: planned ? 'object' : 'infinitive',
      range: { from: at - Number(((tags[at - 1] ?? 0) & Tag.negation) !== 0), to: contentEnd(scene, unit, at, cues) },
      addressee,
    };
  const figure = numbered(scene, unit, cue, cues);
  if (figure && figure.range.from > cue.to) return figure;
  const loose = bareBehindComma(scene, unit, cue, cues);
  if (loose) return { form: 'clause', range: loose, addressee };
  if (takes.has('clause')) {
    const opener = openerBehind(scene, unit, at, cue, cues);
    // "не зная, что делать": nothing is thought
    const alone = opener + 2 >= unit.last || isBreak(scene, opener + 2);
    const open = unit.data.svo?.reportsWhole && alone && infinitiveAt(scene, unit, opener + 1);
    if (opener >= 0 && open) return null;
    // "was found lying in a car park that …": behind a passive what is said stands close, or behind a circumstance
    const near = opener === at || ((tags[at] ?? 0) & Tag.preposition) !== 0;
    if (opener >= 0 && cue.form === 'passive' && unit.data.svo?.bareClauses && !near) return null;
    if (opener >= 0)
      return { form: 'that', range: { from: opener, to: contentEnd(scene, unit, opener, cues) }, addressee };
    if (unit.data.complementisers.has(tokens.lower[at] ?? '') && !addressee && !pointsAtSaid(scene, unit, at, cue))
      return { form: 'that', range: { from: at, to: contentEnd(scene, unit, at, cues) }, addressee };
    if (unit.data.svo?.bareClauses) {
      const end = contentEnd(scene, unit, at, cues);
      const from = pastOccasion(scene, unit, at);
      const open = takes.has('quotation') && !takes.has('object');
      const plain =
        takes.has('addressee') && !addressee && cue.form !== 'passive'
          ? false
          : open
            ? clauseAt(scene, unit, from, end) || (cue.verb.clausesOnly === true && longNominal(scene, from, end))
            : isClause(scene, unit, from, end);
      // "holds 1,340"
      const thing = cue.verb.mode === 'thought' && end - from < 2;
      if (plain && !thing) return { form: 'clause', range: { from, to: end }, addressee };
    }
  }
  if (figure) return figure;
  if (cue.verb.labels && !cue.verb.objects.includes(tokens.lower[at] ?? '')) {
    const end = contentEnd(scene, unit, at, cues);
    return end > at ? { form: 'object', range: { from: at, to: end }, addressee: null } : null;
  }
  if (takes.has('object')) {
    const near = objectAt(scene, unit, cue.verb.objects, addressee?.to ?? adverbialEnd(scene, unit, cue.to), cues);
    const range = near ?? (at > cue.to && !addressee ? objectAt(scene, unit, cue.verb.objects, at, cues) : null);
    const preposed = range && !addressee && cue.verb.objects.includes(tokens.lower[range.from - 1] ?? '');
    const governed = preposed && range.from > cue.to ? { cueTo: range.from } : {};
    const only = unit.data.svo?.only.get(cue.verb.lemma);
    if (range && (!only || holdsWord(scene, range, only))) return { form: 'object', range, addressee, ...governed };
  }
  return null;
}

/** Most tokens of such a clause in which a number or a verb is looked for. */
const LOOSE = 12;

/** «Соседи говорят, в городе сто погибших»: in talk a clause behind a comma alone, where a number stands in it and who says it right before the verb; null where it is none. */
function bareBehindComma(scene: Scene, unit: Unit, cue: SvoCue, cues: readonly SvoCue[]): TokenRange | null {
  const { tokens, tags } = scene;
  const from = cue.to + 1;
  if (!unit.data.svo?.free || cue.form !== 'finite' || cue.verb.mode !== 'speech' || tokens.word[cue.to] !== ',')
    return null;
  // "Дамба, говорят соседи, рухнула": a frame inside what is said
  if (isBreak(scene, cue.from - 1) || cue.from <= unit.from || isUttered(scene, from)) return null;
  const subject = cue.verb.impersonal ? null : subjectBefore(scene, unit, cue.from, unit.from);
  if (!subject || !isSpeaker(scene, unit, subject.speaker)) return null;
  const head = subject.from === unit.from || isBreak(scene, subject.from - 1);
  if (!head || unit.data.asWords.has(tokens.lower[subject.from] ?? '')) return null;
  const opener = tags[from] ?? 0;
  const linked = Tag.relative | Tag.subordinator | Tag.coordinator | Tag.participle;
  if (opener & linked && !(opener & (Tag.preposition | Tag.noun | Tag.determiner))) return null;
  if (unit.data.complementisers.has(tokens.lower[from] ?? '') || unit.data.asWords.has(tokens.lower[from] ?? ''))
    return null;
  if (unit.data.svo.turning.has(tokens.lower[from] ?? '')) return null;
  const end = turnEnd(scene, unit, from, contentEnd(scene, unit, from, cues));
  for (let at = from; at < Math.min(end, from + LOOSE); at++) if (countedAt(scene, unit, at)) return { from, to: end };
  return null;
}

/** Up to the comma before a word that turns away. */
function turnEnd({ tokens }: Scene, unit: Unit, from: number, end: number): number {
  for (let at = from + 2; at < end - 1; at++)
    if (tokens.word[at] === ',' && unit.data.svo?.turning.has(tokens.lower[at + 1] ?? '')) return at;
  return end;
}

/** Who is told right behind the verb, with an apposition where what the verb governs stands behind it. */
function addresseeBehind(scene: Scene, unit: Unit, { verb, to }: SvoCue): NounPhrase | null {
  // "told her that the dam was safe": no noun stands between the two
  const { tags, tokens } = scene;
  if ((tags[to] ?? 0) & Tag.determiner && unit.data.svo?.openers.has(tokens.lower[to + 1] ?? ''))
    return { from: to, to: to + 1, head: to, kind: 'pronoun', nominative: false, determined: false };
  if (verb.objects.length === 0)
    return lessSubject(scene, unit, phraseAt(scene, unit, to, unit.last, { apposition: false }));
  const long = unit.data.svo?.bareClauses ? phraseAt(scene, unit, to, unit.last, {}) : null;
  if (long && verb.objects.includes(scene.tokens.lower[long.to] ?? '')) return long;
  return lessSubject(scene, unit, phraseAt(scene, unit, to, unit.last, { apposition: false, attach: false }));
}

/** "told Harbour News workers had arrived": whom it tells is the name, where the noun behind it has a verb of its own. */
function lessSubject(scene: Scene, unit: Unit, phrase: NounPhrase | null): NounPhrase | null {
  const { tags, tokens } = scene;
  if (!phrase || unit.data.svo?.bareClauses !== true || !isVerb(scene, phrase.to)) return phrase;
  let to = phrase.from;
  while (to < phrase.to && (tags[to] ?? 0) & Tag.title) to++;
  const several = unit.data.svo.forms.plurals.test(tokens.lower[phrase.to - 1] ?? '');
  return to > phrase.from && to < phrase.to && several ? { ...phrase, to, head: to - 1, kind: 'name' } : phrase;
}

/** “…” behind the thing or the place that it is said of: "joked of the dam, “…”", "told reporters at the gate: “…”". */
function quotationBehindThing(scene: Scene, unit: Unit, i: number): TokenRange | null {
  if (!((scene.tags[i] ?? 0) & Tag.preposition) || !unit.data.svo?.bareClauses) return null;
  const phrase = phraseAt(scene, unit, i + 1, unit.last, { apposition: false });
  return phrase && /^[,:]$/.test(scene.tokens.word[phrase.to] ?? '') ? quotationAt(scene, unit, phrase.to + 1) : null;
}

/** Whether the verb governs a thing with which it says nothing: "claimed the lives of". */
function isIdiom({ tokens, tags }: Scene, unit: Unit, { verb, to }: SvoCue): boolean {
  const things = unit.data.svo?.idioms.get(verb.lemma);
  if (!things) return false;
  for (let at = to; at < Math.min(unit.last, to + 6); at++) {
    if (things.has(tokens.lower[at] ?? '')) return true;
    const attributive = (tags[at] ?? 0) & (Tag.determiner | Tag.number | Tag.adjective | Tag.adverb | Tag.subordinator);
    if (!attributive && tokens.kind[at] !== TokenKind.number) return false;
  }
  return false;
}

/** ", “…" or "“…": verbatim words right at `i`. A fragment at the start of a longer clause is none. */
function quotationAt(scene: Scene, unit: Unit, i: number): TokenRange | null {
  const from = scene.tokens.word[i] === ',' ? i + 1 : i;
  const quote = utteranceAt(scene, from);
  if (quote < 0) return numberInMarks(scene, unit, from);
  const { to, width } = scene.quotations[quote] ?? { to: from, width: 1 };
  const stops = unit.data.svo?.bareClauses === true && /^[,.!?]$/.test(scene.tokens.word[to - 1 - width] ?? '');
  if (to >= unit.last || stops || isBreak(scene, to) || scene.tokens.word[to] === '.')
    return { from, to: Math.min(to, unit.to) };
  return null;
}

/** "says “over 60”.": a number in marks that ends its sentence. */
function numberInMarks(scene: Scene, unit: Unit, i: number): TokenRange | null {
  const quotation = scene.quotations[scene.quoted[i] ?? -1];
  if (!unit.data.svo?.bareClauses || quotation?.from !== i || quotation.to < unit.last) return null;
  for (let at = i; at < quotation.to; at++)
    if (scene.tokens.kind[at] === TokenKind.number) return { from: i, to: Math.min(quotation.to, unit.to) };
  return null;
}

/** "apologised “unreservedly” after …": a word or two in marks right behind a verb of speech that takes no clause. */
function mannerAt(scene: Scene, unit: Unit, i: number): TokenRange | null {
  const quotation = scene.quotations[utteranceAt(scene, i)];
  if (!unit.data.svo?.bareClauses || quotation?.from !== i || i === unit.from) return null;
  const behind = scene.tags[quotation.to] ?? 0;
  const ends = quotation.to >= unit.last || isBreak(scene, quotation.to);
  return ends || behind & (Tag.preposition | Tag.subordinator | Tag.coordinator)
    ? { from: i, to: Math.min(quotation.to, unit.to) }
    : null;
}

/** "to leave", "not to leave" at `i`. */
function infinitiveAt(scene: Scene, unit: Unit, i: number): boolean {
  let at = i;
  while (at < i + 2 && (scene.tags[at] ?? 0) & Tag.negation) at++;
  if (!unit.data.svo?.bareClauses) return ((scene.tags[at] ?? 0) & Tag.infinitive) !== 0;
  return ((scene.tags[at] ?? 0) & Tag.infinitive) !== 0 && at + 1 < unit.last && !isNominalOnly(scene, at + 1);
}

const isNominalOnly = (scene: Scene, i: number): boolean => {
  const tag = scene.tags[i] ?? 0;
  return (tag & (Tag.title | Tag.determiner | Tag.oblique | Tag.number)) !== 0;
};

/** The conjunction that opens said content for certain, over phrases between it and the verb: "said in a letter that". */
function openerBehind(scene: Scene, unit: Unit, i: number, cue: SvoCue, cues: readonly SvoCue[]): number {
  const ceiling = Math.min(unit.last, i + REACH);
  for (let at = i; at < ceiling; at++) {
    // "rejected this, insisting that …": the clause is that of the verb right before it
    if (isUttered(scene, at) || (at > i && cues.some(({ main }) => main === at))) return -1;
    if (unit.data.svo?.openers.has(scene.tokens.lower[at] ?? '')) {
      if (pointsAtSaid(scene, unit, at, cue)) return -1;
      return at === i || !((scene.tags[at - 1] ?? 0) & Tag.preposition) ? at : -1;
    }
    if (at > i && scene.tokens.word[at] === ',' && unit.data.svo?.openers.has(scene.tokens.lower[at + 1] ?? ''))
      return at + 1;
    if (isVerb(scene, at) || scene.tokens.word[at] === ';' || scene.tokens.word[at] === ':') return -1;
    if ((scene.tags[at] ?? 0) & (Tag.subordinator | Tag.infinitive) && !((scene.tags[at] ?? 0) & Tag.preposition))
      return -1;
  }
  return -1;
}

/** "disputed that account", "denied that": whether the word at `i` stands before a noun of what was said, or for it, and opens no clause. */
function pointsAtSaid(scene: Scene, unit: Unit, i: number, { verb }: SvoCue): boolean {
  const { tokens, tags } = scene;
  if (!((tags[i] ?? 0) & Tag.determiner)) return false;
  let at = i + 1;
  while (at < i + 3 && (tags[at] ?? 0) & Tag.adjective) at++;
  if (!unit.data.answers.said.test(tokens.lower[at] ?? '')) {
    if (!unit.data.answers.verbs.has(verb.lemma) || !unit.data.answers.pointers.has(tokens.lower[i] ?? ''))
      return false;
    return pastAdverbs(scene, unit, i + 1) >= unit.last;
  }
  const behind = tags[at + 1] ?? 0;
  const alone = at + 1 >= unit.last || isBreak(scene, at + 1) || unit.data.never.has(tokens.lower[at + 1] ?? '');
  if (alone || behind & Tag.coordinator) return true;
  if (!(behind & (Tag.preposition | Tag.adverb))) return false;
  for (let k = at + 1; k < unit.last && !isBreak(scene, k); k++) if (isVerb(scene, k)) return false;
  return true;
}

/** Past "in a statement", "in an interview with X": where a bare clause may begin. */
function pastOccasion(scene: Scene, unit: Unit, i: number): number {
  if (!((scene.tags[i] ?? 0) & Tag.preposition)) return i;
  const phrase = phraseAt(scene, unit, i + 1, unit.last, { apposition: false });
  for (let at = i + 1; phrase && at < phrase.to; at++)
    if (unit.data.svo?.occasions.has(scene.tokens.lower[at] ?? '')) return pastAdverbs(scene, unit, at + 1);
  return i;
}
