import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import { isBreak } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { contentEnd, firstBreak } from './content-end.ts';
import type { SvoContent } from './content-object.ts';
import { MAX_AHEAD, objectAt, pastHedge, withRelative } from './content-object.ts';
import type { SvoCue } from './cue.ts';
import { phraseAt } from './phrase.ts';

/** The figure that a verb of counting tells: "counted 40 dead", "put the toll at nine", "raised to 40 the number of dead". */
export function numbered(scene: Scene, unit: Unit, cue: SvoCue, cues: readonly SvoCue[]): SvoContent | null {
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
    const range = objectAt(scene, unit, figures, pastPlace(scene, unit, cue, figures), cues);
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

/** Most words of the place between a verb and the number it governs. */
const PLACE = 4;

/** «насчитал в морге 26 тел»: past the place between the verb and the number that it governs, where order is free. */
function pastPlace(scene: Scene, unit: Unit, { to }: SvoCue, figures: readonly string[]): number {
  const { tokens, tags } = scene;
  const { svo } = unit.data;
  if (!svo?.free || !figures.includes('') || !svo.within.has(tokens.lower[to] ?? '') || countedAt(scene, unit, to + 1))
    return to;
  for (let at = to + 2; at < Math.min(unit.last, to + 2 + PLACE); at++) {
    if (tokens.kind[at] === TokenKind.number || svo.numbers.test(tokens.lower[at] ?? '')) return at;
    if (!((tags[at] ?? 0) & (Tag.noun | Tag.adjective | Tag.title))) return to;
  }
  return to;
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

export function holdsWord({ tokens }: Scene, { from, to }: TokenRange, words: RegExp): boolean {
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

/** Over ", including …", ", all but three of them" behind a figure. */
function withParts(scene: Scene, unit: Unit, to: number, cues: readonly SvoCue[]): number {
  const { tokens } = scene;
  let at = to;
  for (let steps = 0; steps < 3 && tokens.word[at] === ','; steps++) {
    const part = tokens.lower[at + 1] ?? '';
    // "…, nine of them fighters"
    const share = countedAt(scene, unit, at + 1) && unit.data.svo?.parts.has(tokens.lower[at + 2] ?? '');
    if (!share && !unit.data.svo?.parts.has(part)) break;
    at = firstBreak(scene, at + 1, contentEnd(scene, unit, at + 1, cues));
  }
  return at;
}
