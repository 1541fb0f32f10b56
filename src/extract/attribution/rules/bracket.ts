import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { countedAt } from '../can-speak.ts';
import type { Candidate } from '../candidate.ts';
import { isBreak } from '../clause.ts';
import type { Scene, Unit } from '../unit.ts';
import { bodyIn } from './label.ts';

/** Longest bracket that names who counted, and how far before it the number stands, in tokens. */
const LONGEST = 7;
const NEAR = 5;

/** "14 Tote (Polizei)", "2700 врачей (это профсоюз) или 1950 (это министерство)": a count, and right behind it in brackets whose it is. */
export function bracketedCounts(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens } = scene;
  const out: Candidate[] = [];
  let floor = unit.from;
  for (let open = unit.from + 1; open < unit.last - 1; open++) {
    if (tokens.word[open] !== '(' || (scene.quoted[open] ?? -1) >= 0) continue;
    const close = closeOf(scene, unit, open);
    if (close < 0) continue;
    const from = contentStart(scene, open, floor);
    floor = close + 1;
    const speaker = { from: pastOpening(scene, unit, open + 1), to: close };
    if (!countsBefore(scene, unit, from, open) || !(bodyIn(scene, unit, speaker) || isSourced(scene, unit, speaker)))
      continue;
    out.push({
      kind: 'indirect',
      content: [{ from, to: open }],
      speaker: [speaker],
      cue: [],
      frame: [{ from: open, to: close + 1 }],
      addressee: [],
      rule: 'bracket-count',
      score: 0.6,
      unit: unit.index,
    });
    open = close;
  }
  return out;
}

/** The end of a bracket that holds words alone; -1 where it holds more. */
function closeOf({ tokens }: Scene, unit: Unit, open: number): number {
  for (let at = open + 1; at < Math.min(unit.to, open + LONGEST); at++) {
    if (tokens.word[at] === ')') return at > open + 1 ? at : -1;
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.quote) return -1;
  }
  return -1;
}

/** Past "so", "das sagt", «это» in a bracket. */
function pastOpening({ tokens }: Scene, { data }: Unit, i: number): number {
  let at = i;
  while (data.bracketOpeners.has(tokens.lower[at] ?? '')) at++;
  return at;
}

/** Where the clause of the count begins: behind the bracket or the mark before it, and what joins it on. */
function contentStart(scene: Scene, open: number, floor: number): number {
  let from = open;
  while (from > floor && !isBreak(scene, from - 1) && scene.tokens.word[from - 1] !== ')') from--;
  while (from < open && (scene.tags[from] ?? 0) & Tag.coordinator) from++;
  return from;
}

/** «данные облздрава»: a noun of saying with whose it is behind it. */
const isSourced = ({ tokens, tags }: Scene, { data }: Unit, { from, to }: TokenRange): boolean =>
  data.svo?.free !== undefined &&
  data.svo?.free !== null &&
  to - from > 1 &&
  data.nouns.has(tokens.lower[from] ?? '') &&
  ((tags[from + 1] ?? 0) & (Tag.noun | Tag.adjective | Tag.title)) !== 0;

function countsBefore(scene: Scene, unit: Unit, from: number, open: number): boolean {
  for (let at = open - 1; at >= Math.max(from, open - NEAR); at--) if (countedAt(scene, unit, at)) return true;
  return false;
}
