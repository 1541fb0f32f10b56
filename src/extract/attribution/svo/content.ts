import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { isBreak, isUtterance } from '../clause.ts';
import { trimEnd, utteranceAt } from '../content.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { countedAt } from '../subject.ts';
import type { Scene, Unit } from '../unit.ts';
import { adverbialEnd, pastAdverbs } from './adverbials.ts';
import { quotationPastColon } from './behind-colon.ts';
import { clauseAt, isClause, longNominal, opensClause } from './clause-at.ts';
import type { SvoCue } from './cues.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';
import { toldBehind } from './told.ts';

/** What stands behind a cue as its content. */
export interface SvoContent {
  readonly form: 'that' | 'quotation' | 'clause' | 'infinitive' | 'object' | 'colon';
  readonly range: TokenRange;
  readonly addressee: TokenRange | null;
  /** End of the cue's words, where a preposition of the verb stands behind it: "called for". */
  readonly cueTo?: number;
  /** A figure that is told; "only": it is content for that alone, and of one who can speak. */
  readonly counted?: 'only' | 'also';
}

/** How far a semicolon that ends a content is looked for, in tokens. */
const LONGEST = 200;

/** How far behind its verb a number is looked for, in tokens. */
const MAX_AHEAD = 45;

/** How far behind its cue a content may begin, in tokens. */
const REACH = 25;

const uttered = (scene: Scene, i: number): boolean => {
  const quote = scene.quoted[i] ?? -1;
  return quote >= 0 && isUtterance(scene, quote);
};

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
  const told = addressee || !speech ? null : toldBehind(scene, unit, at);
  if (told) {
    addressee = told;
    at = pastAdverbs(scene, unit, told.to);
  }
  const direct = quotationAt(scene, unit, at);
  if (direct && (speech || cue.verb.labels)) return { form: 'quotation', range: direct, addressee };
  const later = takes.has('quotation') ? quotationBehindThing(scene, unit, at) : null;
  if (later) return { form: 'quotation', range: later, addressee };
  const past = unit.data.svo?.free && takes.has('quotation') ? quotationPastColon(scene, unit, cue.to) : null;
  if (past) return { form: 'quotation', range: past, addressee };
  // "Котов утверждает — взрывов было два"
  const dash = unit.data.svo?.reportsWhole === true && takes.has('clause') && opensClause(scene, unit, at, cue);
  if ((tokens.word[at] === ':' || dash) && speech && at + 1 < unit.last)
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
  if (takes.has('clause')) {
    const opener = openerBehind(scene, unit, at);
    // "не зная, что делать": nothing is thought
    const alone = opener + 2 >= unit.last || isBreak(scene, opener + 2);
    const open = unit.data.svo?.reportsWhole && alone && infinitiveAt(scene, unit, opener + 1);
    if (opener >= 0 && open) return null;
    // "was found lying in a car park that …": behind a passive what is said stands close, or behind a circumstance
    const near = opener === at || ((tags[at] ?? 0) & Tag.preposition) !== 0;
    if (opener >= 0 && cue.form === 'passive' && unit.data.svo?.bareClauses && !near) return null;
    if (opener >= 0)
      return { form: 'that', range: { from: opener, to: contentEnd(scene, unit, opener, cues) }, addressee };
    if (unit.data.complementisers.has(tokens.lower[at] ?? '') && !addressee)
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
      if (plain) return { form: 'clause', range: { from, to: end }, addressee };
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

/** Who is told right behind the verb, with an apposition where what the verb governs stands behind it. */
function addresseeBehind(scene: Scene, unit: Unit, { verb, to }: SvoCue): NounPhrase | null {
  if (verb.objects.length === 0) return phraseAt(scene, unit, to, unit.last, { apposition: false });
  const long = unit.data.svo?.bareClauses ? phraseAt(scene, unit, to, unit.last, {}) : null;
  if (long && verb.objects.includes(scene.tokens.lower[long.to] ?? '')) return long;
  return phraseAt(scene, unit, to, unit.last, { apposition: false, attach: false });
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

/** The figure that a verb of counting tells: "counted 40 dead", "put the toll at nine", "raised to 40 the number of dead". */
function numbered(scene: Scene, unit: Unit, cue: SvoCue, cues: readonly SvoCue[]): SvoContent | null {
  if (cue.form !== 'finite') return null;
  const { figures = [], counts = [], takes } = cue.verb;
  if (!takes.has('figure') && !takes.has('count')) return null;
  if (numberIn(scene, unit, { from: cue.to, to: Math.min(unit.last, cue.to + MAX_AHEAD) }) < 0) return null;
  const made = (range: TokenRange): SvoContent => ({
    form: 'object',
    range: { from: range.from, to: withParts(scene, unit, range.to, cues) },
    addressee: null,
    counted: takes.has('object') && cue.verb.objects.includes('') ? 'also' : 'only',
  });
  if (takes.has('figure')) {
    const range = objectAt(scene, unit, figures, cue.to, cues);
    const only = takes.has('object') ? undefined : unit.data.svo?.only.get(cue.verb.lemma);
    if (range && (!only || holdsWord(scene, range, only)) && numberIn(scene, unit, range) >= 0) return made(range);
  }
  const ahead = countAhead(scene, unit, cue) ? numberNear(scene, unit, cue.to) : -1;
  if (ahead >= 0) return made({ from: cue.to, to: phraseAt(scene, unit, ahead, unit.last, {})?.to ?? ahead + 1 });
  if (!takes.has('count')) return null;
  const thing = objectAt(scene, unit, counts, cue.to, cues);
  const range = thing && { from: thing.from, to: withRelative(scene, unit, thing.to, cues) };
  return range && isCount(scene, unit, range) ? made(range) : null;
}

/** "Число погибших министерство оценивает": whether a count stands before its verb, where order is free. */
function countAhead(scene: Scene, unit: Unit, { from, verb }: SvoCue): boolean {
  const { svo } = unit.data;
  if (!svo?.reportsWhole || !(verb.takes.has('figure') || verb.takes.has('count'))) return false;
  for (let at = from - 1; at >= Math.max(unit.from, from - 12) && !isBreak(scene, at); at--)
    if (svo.counts.test(scene.tokens.lower[at] ?? '')) return true;
  return false;
}

/** The number that stands at `i`, or behind hedges and prepositions there; -1 where none does. */
function numberNear(scene: Scene, unit: Unit, i: number): number {
  const at = pastHedge(scene, unit, i);
  return at < unit.last && numberIn(scene, unit, { from: at, to: at + 1 }) === at ? at : -1;
}

function holdsWord({ tokens }: Scene, { from, to }: TokenRange, words: RegExp): boolean {
  for (let i = from; i < to; i++) if (words.test(tokens.lower[i] ?? '')) return true;
  return false;
}

/** The first number in the range, in digits or in words; -1 where none stands. */
function numberIn(scene: Scene, unit: Unit, { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (countedAt(scene, unit, i)) return i;
  return -1;
}

/** Whether the range names a count and its figure, or what a thing is put at. */
function isCount(scene: Scene, unit: Unit, range: TokenRange): boolean {
  const number = numberIn(scene, unit, range);
  if (number < 0) return false;
  const { lower } = scene.tokens;
  for (let i = range.from; i < range.to; i++) if (unit.data.svo?.counts.test(lower[i] ?? '')) return true;
  for (let i = number - 1; i > Math.max(range.from, number - 6); i--)
    if (unit.data.svo?.putAt.has(lower[i] ?? '')) return true;
  return false;
}

/** Over ", in which 40 dead were reported" behind a count. */
function withRelative(scene: Scene, unit: Unit, to: number, cues: readonly SvoCue[]): number {
  if (scene.tokens.word[to] !== ',') return to;
  const relative = (i: number): boolean => ((scene.tags[i] ?? 0) & Tag.relative) !== 0;
  const opens = relative(to + 1) || ((scene.tags[to + 1] ?? 0) & Tag.preposition && relative(to + 2));
  return opens ? firstBreak(scene, to + 2, contentEnd(scene, unit, to + 1, cues)) : to;
}

/** Over ", including …", ", all but three of them" behind a figure. */
function withParts(scene: Scene, unit: Unit, to: number, cues: readonly SvoCue[]): number {
  const { tokens } = scene;
  let at = to;
  for (let steps = 0; steps < 3 && tokens.word[at] === ','; steps++) {
    const part = tokens.lower[at + 1] ?? '';
    if (!unit.data.svo?.parts.has(part)) break;
    at = firstBreak(scene, at + 1, contentEnd(scene, unit, at + 1, cues));
  }
  return at;
}

/** ", “…" or "“…": verbatim words right at `i`. A fragment at the start of a longer clause is none. */
function quotationAt(scene: Scene, unit: Unit, i: number): TokenRange | null {
  const from = scene.tokens.word[i] === ',' ? i + 1 : i;
  const quote = utteranceAt(scene, from);
  if (quote < 0) return null;
  const { to, width } = scene.quotations[quote] ?? { to: from, width: 1 };
  const stops = unit.data.svo?.bareClauses === true && /^[,.!?]$/.test(scene.tokens.word[to - 1 - width] ?? '');
  if (to >= unit.last || stops || isBreak(scene, to) || scene.tokens.word[to] === '.')
    return { from, to: Math.min(to, unit.to) };
  return null;
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
function openerBehind(scene: Scene, unit: Unit, i: number): number {
  const ceiling = Math.min(unit.last, i + REACH);
  for (let at = i; at < ceiling; at++) {
    if (uttered(scene, at)) return -1;
    if (unit.data.svo?.openers.has(scene.tokens.lower[at] ?? '')) {
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

/** Past "in a statement", "in an interview with X": where a bare clause may begin. */
function pastOccasion(scene: Scene, unit: Unit, i: number): number {
  if (!((scene.tags[i] ?? 0) & Tag.preposition)) return i;
  const phrase = phraseAt(scene, unit, i + 1, unit.last, { apposition: false });
  for (let at = i + 1; phrase && at < phrase.to; at++)
    if (unit.data.svo?.occasions.has(scene.tokens.lower[at] ?? '')) return pastAdverbs(scene, unit, at + 1);
  return i;
}

/** The thing a verb governs: a phrase right behind it or behind one of its prepositions, with what hangs on it. */
function objectAt(
  scene: Scene,
  unit: Unit,
  objects: readonly string[],
  i: number,
  cues: readonly SvoCue[],
): TokenRange | null {
  const { tokens } = scene;
  for (const preposition of objects) {
    if (preposition !== '' && tokens.lower[i] !== preposition) continue;
    const from = preposition === '' ? i : i + 1;
    const tag = scene.tags[from] ?? 0;
    if (preposition === '' && tag & (Tag.preposition | Tag.subordinator) && !(tag & Tag.determiner)) continue;
    if (isBreak(scene, from) || from >= unit.last) continue;
    if (preposition !== '' && unit.data.complementisers.has(tokens.lower[from] ?? ''))
      return { from, to: contentEnd(scene, unit, from, cues) };
    const more = tag & Tag.adverb && !(tag & Tag.noun) && isNominal(scene, from + 1) ? from + 1 : from;
    const phrase = phraseAt(scene, unit, pastHedge(scene, unit, more), unit.last, { apposition: false });
    // "denied taking it"
    const gerund = unit.data.svo?.forms.gerunds.test(tokens.lower[from] ?? '') === true;
    const verbal = (preposition !== '' || gerund) && (tag & (Tag.participle | Tag.auxiliary)) !== 0;
    const marks = (scene.quoted[from] ?? -1) < 0 && tag & Tag.determiner ? (scene.quoted[from + 1] ?? -1) : -1;
    if (!phrase && !verbal && (scene.quoted[from] ?? -1) < 0 && marks < 0) continue;
    const end = contentEnd(scene, unit, from, cues);
    const to = phrase?.to ?? scene.quotations[marks]?.to ?? from + 1;
    return { from, to: Math.max(to, circumstance(scene, unit, to, firstBreak(scene, to, end))) };
  }
  return null;
}

/** Past "more than", "at least", "no fewer than", "более чем в" before a number; `i` where none is hedged. */
function pastHedge(scene: Scene, unit: Unit, i: number): number {
  const HEDGE = Tag.adverb | Tag.preposition | Tag.subordinator | Tag.determiner | Tag.negation;
  for (let at = i; at < Math.min(unit.last, i + 5); at++) {
    if (countedAt(scene, unit, at)) return at;
    if (!((scene.tags[at] ?? 0) & HEDGE)) return i;
  }
  return i;
}

/** Where a clause of time or reason begins, which is no part of the thing: "attacked it after …"; `end` where none does. */
function circumstance(scene: Scene, unit: Unit, i: number, end: number): number {
  const forms = unit.data.svo?.forms;
  for (let at = i; at < end; at++) {
    if (goesOn(scene, at, end)) return at;
    if (
      (scene.tags[at] ?? 0) & Tag.subordinator &&
      !((scene.tags[at] ?? 0) & (Tag.determiner | Tag.relative)) &&
      !forms?.asWords.has(scene.tokens.lower[at] ?? '') &&
      !(forms?.than.has(scene.tokens.lower[at] ?? '') && at + 1 < end) &&
      !uttered(scene, at)
    )
      return at;
  }
  return end;
}

/** Whether a coordinator stands at `i` with a verb right behind it: "condemned the raid and left". */
function goesOn(scene: Scene, i: number, end: number): boolean {
  if (!((scene.tags[i] ?? 0) & Tag.coordinator) || uttered(scene, i)) return false;
  let at = i + 1;
  while (at < end && (scene.tags[at] ?? 0) & Tag.adverb) at++;
  return at < end && isVerb(scene, at) && !((scene.tags[at] ?? 0) & Tag.determiner);
}

/** The first comma or dash from `i` that no number or list holds; `end` where there is none. */
export function firstBreak(scene: Scene, i: number, end: number): number {
  for (let at = i; at < end; at++)
    if (isBreak(scene, at) && scene.tokens.word[at] !== '-' && !uttered(scene, at)) return at;
  return end;
}

/**
 * Where content that begins at `i` ends: before the full stop, before a further cue that its speaker is the subject of
 * ("…, and added", "…, saying"), or before a clause that turns to another speaker (", while X said").
 */
export function contentEnd(scene: Scene, unit: Unit, i: number, cues: readonly SvoCue[]): number {
  const { tokens, tags } = scene;
  let next = 0;
  while (next < cues.length && (cues[next]?.from ?? 0) <= i) next++;
  for (; next < cues.length; next++) {
    const cue = cues[next];
    if (!cue || cue.from - i > 120) break;
    const before = cue.from - 1;
    if (before <= i) continue;
    const tag = tags[before] ?? 0;
    if (cue.form === 'gerund' && tokens.word[before] === ',') return trimEnd(scene, i, before);
    if (cue.form === 'finite' && tag & Tag.coordinator && cue.verb.takes.has('clause'))
      return trimEnd(scene, i, before);
    if (cue.form !== 'finite') continue;
    const turn = turningBefore(scene, unit, before, i);
    if (turn >= 0) return trimEnd(scene, i, turn);
  }
  for (let at = i + 1; at < Math.min(unit.last, i + LONGEST); at++) {
    if (uttered(scene, at)) {
      at = Math.max(at, (scene.quotations[scene.quoted[at] ?? -1]?.to ?? at + 1) - 1);
      continue;
    }
    if (tokens.word[at] === ';') return trimEnd(scene, i, at);
    const behind = tokens.word[at] === ',' ? (tokens.lower[at + 1] ?? '') : '';
    if (unit.data.svo?.attributing.has(behind) || unit.data.svo?.sourcing.has(behind)) return at;
  }
  return unit.last;
}

/** The comma before "while X said", "but X said", where only the subject stands between the conjunction and `before`; -1 else. */
function turningBefore(scene: Scene, unit: Unit, before: number, floor: number): number {
  for (let at = before; at > Math.max(floor, before - 10); at--) {
    const lower = scene.tokens.lower[at] ?? '';
    const turns = unit.data.svo?.turning.has(lower) || (scene.tags[at] ?? 0) & Tag.coordinator;
    if (turns && scene.tokens.word[at - 1] === ',') return at - 1;
    if (uttered(scene, at) || isVerb(scene, at)) return -1;
    if (scene.tokens.word[at] === ',' || unit.data.svo?.openers.has(lower)) return -1;
  }
  return -1;
}
