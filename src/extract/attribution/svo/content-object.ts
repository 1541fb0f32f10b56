import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { countedAt } from '../can-speak.ts';
import { isBreak, isUttered } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { contentEnd, firstBreak } from './content-end.ts';
import type { SvoCue } from './cue.ts';
import { isNominal, isVerb, phraseAt } from './phrase.ts';

/** How far behind its verb a number is looked for, in tokens. */
export const MAX_AHEAD = 45;

/** Over ", in which 40 dead were reported" behind a count. */
export function withRelative(scene: Scene, unit: Unit, to: number, cues: readonly SvoCue[]): number {
  if (scene.tokens.word[to] !== ',') return to;
  const relative = (i: number): boolean => ((scene.tags[i] ?? 0) & Tag.relative) !== 0;
  const opens = relative(to + 1) || ((scene.tags[to + 1] ?? 0) & Tag.preposition && relative(to + 2));
  return opens ? firstBreak(scene, to + 2, contentEnd(scene, unit, to + 1, cues)) : to;
}

/** The thing a verb governs: a phrase right behind it or behind one of its prepositions, with what hangs on it. */
export function objectAt(
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
    // "denied that"
    const pointed =
      preposition === '' && (tag & Tag.determiner) !== 0 && unit.data.answers.pointers.has(tokens.lower[from] ?? '');
    // "is sticking to two", "speaks of six trapped"
    const states = (scene.tags[from + 1] ?? 0) & Tag.participle ? from + 2 : from + 1;
    const bare =
      unit.data.svo?.bareClauses && countedAt(scene, unit, from) && (states >= unit.last || isBreak(scene, states));
    if (!phrase && !verbal && !pointed && !bare && (scene.quoted[from] ?? -1) < 0 && marks < 0) continue;
    const end = contentEnd(scene, unit, from, cues);
    const to = phrase?.to ?? scene.quotations[marks]?.to ?? from + 1;
    return { from, to: Math.max(to, circumstance(scene, unit, to, firstBreak(scene, to, end))) };
  }
  return null;
}

/** Past "more than", "at least", "no fewer than", "более чем в" before a number; `i` where none is hedged. */
export function pastHedge(scene: Scene, unit: Unit, i: number): number {
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
      !isUttered(scene, at)
    )
      return at;
  }
  return end;
}

/** Whether a coordinator stands at `i` with a verb right behind it: "condemned the raid and left". */
function goesOn(scene: Scene, i: number, end: number): boolean {
  if (!((scene.tags[i] ?? 0) & Tag.coordinator) || isUttered(scene, i)) return false;
  let at = i + 1;
  while (at < end && (scene.tags[at] ?? 0) & Tag.adverb) at++;
  return at < end && isVerb(scene, at) && !((scene.tags[at] ?? 0) & Tag.determiner);
}

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
