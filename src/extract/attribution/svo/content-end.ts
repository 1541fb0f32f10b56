import { Tag } from '../../../language/shared/tags.ts';
import { isBreak, isUttered } from '../clause.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { goesOnSaying } from './clause-at.ts';
import type { SvoCue } from './cue.ts';
import { othersLabel } from './others-label.ts';
import { isVerb } from './phrase.ts';
import { turningStart } from './turning.ts';

/** How far a semicolon that ends a content is looked for, in tokens. */
const LONGEST = 200;

/** The first comma or dash from `i` that no number or list holds; `end` where there is none. */
export function firstBreak(scene: Scene, i: number, end: number): number {
  for (let at = i; at < end; at++)
    if (isBreak(scene, at) && scene.tokens.word[at] !== '-' && !isUttered(scene, at)) return at;
  return end;
}

/**
 * Where content that begins at `i` ends: before the full stop, before a further cue that its speaker is the subject of
 * ("…, and added", "…, saying"), or before a clause that turns to another speaker (", while X said").
 */
export function contentEnd(scene: Scene, unit: Unit, i: number, cues: readonly SvoCue[]): number {
  const { tokens, tags } = scene;
  const last = semicolonIn(scene, unit, i);
  let next = 0;
  while (next < cues.length && (cues[next]?.from ?? 0) <= i) next++;
  for (; next < cues.length; next++) {
    const cue = cues[next];
    if (!cue || cue.from - i > 120 || cue.from > last) break;
    const before = cue.from - 1;
    if (before <= i) continue;
    const tag = tags[before] ?? 0;
    if (cue.form === 'gerund' && tokens.word[before] === ',') return trimEnd(scene, i, before);
    if (cue.form === 'finite' && tag & Tag.coordinator && cue.verb.takes.has('clause'))
      return trimEnd(scene, i, before);
    if (cue.form !== 'finite') continue;
    if (goesOnSaying(scene, unit, cue)) return trimEnd(scene, i, before);
    const label = othersLabel(scene, unit, cue, i);
    const turn = label >= 0 ? label : turningBefore(scene, unit, before, i);
    if (turn >= 0) return trimEnd(scene, i, label < 0 ? turnsEarlier(scene, unit, turn, i) : turn);
  }
  for (let at = i + 1; at < Math.min(unit.last, i + LONGEST); at++) {
    if (isUttered(scene, at)) {
      at = Math.max(at, (scene.quotations[scene.quoted[at] ?? -1]?.to ?? at + 1) - 1);
      continue;
    }
    if (tokens.word[at] === ';') return trimEnd(scene, i, at);
    const behind = tokens.word[at] === ',' ? (tokens.lower[at + 1] ?? '') : '';
    if (unit.data.svo?.attributing.has(behind) || unit.data.svo?.sourcing.has(behind)) return at;
  }
  return unit.last;
}

/** The first semicolon behind `i` outside verbatim words; the end of the unit where none stands. */
function semicolonIn(scene: Scene, unit: Unit, i: number): number {
  const end = Math.min(unit.last, i + LONGEST);
  for (let at = i + 1; at < end; at++) if (scene.tokens.word[at] === ';' && !isUttered(scene, at)) return at;
  return unit.last;
}

/** ", while another, who wants no name, said": the comma before the conjunction, where the one at `comma` only parts a clause about who speaks. */
function turnsEarlier(scene: Scene, unit: Unit, comma: number, floor: number): number {
  const opener = scene.tags[comma + 1] ?? 0;
  if (!unit.data.svo?.bareClauses || !(opener & Tag.relative)) return comma;
  const turn = turningBefore(scene, unit, comma - 1, floor);
  return turn >= 0 && !((scene.tags[turn + 1] ?? 0) & Tag.coordinator) ? turn : comma;
}

/** The comma before "while X said", "but X said", where only the subject stands between the conjunction and `before`; -1 else. */
export function turningBefore(scene: Scene, unit: Unit, before: number, floor: number): number {
  for (let at = before; at > Math.max(floor, before - 10); at--) {
    const lower = scene.tokens.lower[at] ?? '';
    const start = turningStart(scene, unit, at + 1);
    if (start <= at && scene.tokens.word[start - 1] === ',') return start - 1;
    const turns = unit.data.svo?.turning.has(lower) || (scene.tags[at] ?? 0) & Tag.coordinator;
    if (turns && scene.tokens.word[at - 1] === ',') return at - 1;
    if (isUttered(scene, at) || isVerb(scene, at)) return -1;
    if (scene.tokens.word[at] === ',' || unit.data.svo?.openers.has(lower)) return -1;
  }
  return -1;
}
