import { Tag } from '../../../language/shared/tags.ts';
import type { TokenRange } from '../../../text/sentences.ts';
import type { Candidate } from '../candidate.ts';
import { trimEnd } from '../content.ts';
import type { Scene, Unit } from '../unit.ts';
import { isVerb } from './phrase.ts';
import { turningStart } from './turning.ts';

/** Id of the rule for figures that somebody tells. */
export const FIGURE_RULE = 'verb-figure';

/** How far a clause of speech may reach before the frame behind it, in tokens. */
const LONGEST_CLAUSE = 40;

/** Longest thing that stands before who tells of it, in tokens. */
const LONGEST_THING = 8;

/** Most conjunctions and adverbs between a comma and the subject of its clause: "а вот", "тогда как". */
const MOST = 3;

/** The comma or semicolon right before the clause of a subject; -1 where the clause hangs on another or begins the unit. */
function boundaryBefore(scene: Scene, unit: Unit, subject: TokenRange): number {
  const { tokens, tags } = scene;
  for (let at = subject.from - 1; at > unit.from && subject.from - at <= MOST + 1; at--) {
    const word = tokens.word[at] ?? '';
    if (word === ',' || word === ';') return at;
    const turn = turningStart(scene, unit, at + 1);
    if (turn <= at && tokens.word[turn - 1] === ',') return turn - 1;
    if (at === subject.from - 1 && unit.data.svo?.within.has(tokens.lower[at] ?? '')) continue;
    const lower = tokens.lower[at] ?? '';
    if (unit.data.svo?.openers.has(lower)) return -1;
    if (!(unit.data.svo?.turning.has(lower) || (tags[at] ?? 0) & (Tag.coordinator | Tag.adverb)))
      return semicolonBefore(scene, unit, at);
  }
  return -1;
}

/** "…; ущерб следователи оценивают": the semicolon that begins the clause, with a thing and no verb behind it; -1 where none does. */
function semicolonBefore(scene: Scene, unit: Unit, i: number): number {
  for (let at = i; unit.data.svo?.free && at > Math.max(unit.from, i - LONGEST_THING); at--) {
    if (scene.tokens.word[at] === ';') return at;
    if (isVerb(scene, at) || scene.tokens.word[at] === ',') return -1;
  }
  return -1;
}

/**
 * Where acts of speech take their whole sentence ("X насчитал 40, Y признаёт 13"): each figure with the clause of who
 * tells it, and what is framed before it only up to there.
 */
export function clausesOfActs(
  scene: Scene,
  unit: Unit,
  framed: readonly Candidate[],
  acts: readonly Candidate[],
): readonly Candidate[] {
  const inside = ({ cue }: Candidate): boolean =>
    framed.some(({ content }) =>
      content.some(({ from, to }) => (cue[0]?.from ?? 0) >= from && (cue[0]?.from ?? 0) < to),
    );
  const told = acts.filter((act) => act.rule === FIGURE_RULE || !inside(act));
  const starts = told.map(({ speaker }) => (speaker[0] ? boundaryBefore(scene, unit, speaker[0]) : -1));
  if (!starts.some((at) => at > 0)) return framed.length ? besideFrame(scene, unit, framed, told) : acts.slice(0, 1);
  const first = starts.find((at) => at > 0) ?? unit.to;
  const out: Candidate[] = [];
  for (const candidate of framed) {
    const content = candidate.content.flatMap(({ from, to }) =>
      from >= first ? [] : [{ from, to: to > first ? trimEnd(scene, from, first) : to }],
    );
    const before = [...candidate.frame, ...candidate.cue].every(({ to }) => to <= first + 1);
    if (!before) return framed;
    if (content.length) out.push({ ...candidate, content });
  }
  for (const [index, act] of told.entries()) {
    const start = starts[index] ?? -1;
    if (start < 0 && (index > 0 || framed.length > 0)) continue;
    const next = starts.slice(index + 1).find((at) => at > start) ?? -1;
    const from = start < 0 ? unit.from : start + 1;
    out.push({ ...act, content: [{ from, to: next > 0 ? trimEnd(scene, from, next) : unit.to }] });
  }
  return out;
}

/** "Он не назвал числа, однако подчеркнул, что …": what is framed, and before it an act of speech up to where its clause ends. */
function besideFrame(
  scene: Scene,
  unit: Unit,
  framed: readonly Candidate[],
  acts: readonly Candidate[],
): readonly Candidate[] {
  const { tokens, tags } = scene;
  const first = Math.min(
    ...framed.map(({ cue, frame, content }) =>
      Math.min(cue[0]?.from ?? frame[0]?.from ?? 0, content[0]?.from ?? unit.last),
    ),
  );
  const act = acts[0];
  const verb = act?.cue[0];
  if (!act || !verb || verb.to >= first) return framed;
  for (let at = first - 1; at > verb.to && first - at < LONGEST_CLAUSE; at--) {
    const comma = tokens.word[at] === ',';
    const parted = tokens.word[at] === ';' || tokens.word[at] === ':';
    if (!comma && !parted && !((tags[at] ?? 0) & Tag.coordinator)) continue;
    const from = act.content[0]?.from ?? at;
    const taken = framed.some(({ content }) => content.some((range) => range.from < at && range.to > from));
    return taken ? framed : [{ ...act, content: [{ from, to: comma ? at + 1 : at }] }, ...framed];
  }
  return framed;
}
