import { languageOf } from '../../../language/index.ts';
import { Tag } from '../../../language/shared/tags.ts';
import { isState } from '../../../language/shared/topics.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { NO_FORM } from '../../../text/word-forms.ts';
import { topicOf } from '../../topics.ts';
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

/** "6 dead per union": a count of those whom a state befell, and behind a preposition of source the body whose it is. */
export function countsPer(scene: Scene, unit: Unit): readonly Candidate[] {
  const { tokens, tags } = scene;
  const language = languageOf(unit.code);
  if (!language || unit.data.svo?.bareClauses !== true) return [];
  const out: Candidate[] = [];
  for (let at = unit.from + 2; at < unit.last - 1; at++) {
    if (!unit.data.prepositions.has(tokens.lower[at] ?? '') || (tags[at + 1] ?? 0) & (Tag.determiner | Tag.title))
      continue;
    const topic = topicOf(tokens.form[at - 1] ?? NO_FORM, language);
    if (!topic || !isState(topic)) continue;
    const speaker = { from: at + 1, to: behindWords(scene, unit, at + 1) };
    const from = contentStart(scene, at, unit.from);
    if (speaker.to === speaker.from || !countsBefore(scene, unit, from, at) || !bodyIn(scene, unit, speaker)) continue;
    out.push({
      kind: 'indirect',
      content: [{ from, to: at }],
      speaker: [speaker],
      cue: [{ from: at, to: at + 1 }],
      frame: [{ from: at, to: speaker.to }],
      addressee: [],
      rule: 'count-per',
      score: 0.6,
      unit: unit.index,
    });
  }
  return out;
}

/** Behind a few words up to a mark or the end of the unit; `i` where more stand. */
function behindWords(scene: Scene, unit: Unit, i: number): number {
  let at = i;
  while (at < unit.last && !isBreak(scene, at) && at - i < NEAR) at++;
  return at >= unit.last || isBreak(scene, at) ? at : i;
}

/** The end of a bracket that holds words alone; -1 where it holds more. */
function closeOf({ tokens }: Scene, unit: Unit, open: number): number {
  for (let at = open + 1; at < Math.min(unit.to, open + LONGEST); at++) {
    if (tokens.word[at] === ')') return at > open + 1 ? at : -1;
    if (at === open + 2 && tokens.word[at] === ':') continue;
    if (tokens.kind[at] !== TokenKind.word && tokens.kind[at] !== TokenKind.quote) return -1;
  }
  return -1;
}

/** Past "so", "das sagt", «это», "Quelle:" in a bracket. */
function pastOpening({ tokens }: Scene, { data, code }: Unit, i: number): number {
  const lower = tokens.lower[i] ?? '';
  const names = languageOf(code)?.via.sources.has(lower) || data.nouns.has(lower);
  let at = tokens.word[i + 1] === ':' && names ? i + 2 : i;
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
