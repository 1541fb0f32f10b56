import type { Genre, Span } from '../../model/index.ts';
import type { Open } from '../../model/readonly.ts';
import type { TokenRange } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import type { Analysis } from '../analysis.ts';
import { withAnswerClauses } from './answer-clause.ts';
import type { Attributed } from './attributed.ts';
import type { Candidate } from './candidate.ts';
import { tagTokens } from './lexis.ts';
import { findQuotations } from './quotations.ts';
import type { Ranker } from './rank/ranker.ts';
import type { UnitReading } from './rank/reading.ts';
import { readUnits } from './reader.ts';
import { withPosts } from './rules/post.ts';
import { setScene } from './scene.ts';
import { soundSpeaker } from './sound-speaker.ts';
import { genreOf } from './speech/genre.ts';
import { withDialogue } from './svo/dialogue.ts';
import { joinQuotations } from './svo/join.ts';
import { turnsOf, withTurns } from './turns/index.ts';
import type { Scene } from './unit.ts';

export interface Attributions {
  /** Given with the text, else told from its words. */
  readonly genre: Genre;
  /** In the order of the text. */
  readonly attributed: readonly Attributed[];
  /** The stretches in which somebody has the word, as in a transcript: nothing in them is the report's own. */
  readonly turns: readonly TokenRange[];
}

/** A text made ready for the rules, and by which of them it is read. */
export interface Prepared {
  readonly scene: Scene;
  readonly genre: Genre;
  readonly turns: ReturnType<typeof turnsOf>;
}

/** Quotations, units, turns and genre of the text: what the rules read. */
export function prepare(analysis: Analysis): Prepared {
  const [quotations, tags] = [findQuotations(analysis), tagTokens(analysis)];
  const bare = setScene(analysis, quotations, tags);
  const turns = turnsOf(bare);
  const labels = new Map(turns.flatMap(({ label }): [number, number][] => (label ? [[label.from, label.to]] : [])));
  const scene = labels.size ? setScene(analysis, quotations, tags, labels) : bare;
  // who answers questions holds no speech
  const genre = analysis.source.genre ?? (turns.length ? 'report' : genreOf(scene));
  return { scene, genre, turns };
}

/** What the rules propose, unit by unit, and what was seen in each unit where a ranker wants to know. */
export interface Proposed {
  readonly candidates: readonly Candidate[];
  readonly readings: readonly UnitReading[] | null;
}

/** What the rules of its genre propose for the text. */
export function propose({ scene, genre }: Prepared, ranker: Ranker | null): Proposed {
  const readings: UnitReading[] | null = ranker ? [] : null;
  return { candidates: readUnits(scene, genre, readings), readings };
}

/** The attributions of what was proposed, over the borders of units. */
export function settle(
  { scene, genre, turns }: Prepared,
  { candidates, readings }: Proposed,
  ranker: Ranker | null,
): Attributions {
  const read = withPosts(scene, withDialogue(scene, joinQuotations(scene, candidates)));
  const units = scene.units.map((_, index) => readings?.[index] ?? { cues: [], pool: [] });
  const found = ranker && genre === 'report' ? ranker.choose(scene, { found: read, units }) : read;
  const inOrder = (genre === 'report' ? withTurns(scene, turns, withAnswerClauses(scene, found)) : found)
    .map((candidate) => attributed(scene, candidate))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { genre, attributed: inOrder, turns: genre === 'report' ? turns : [] };
}

/** Every attribution of the text, by the rules of its genre: `prepare`, `propose` and `settle`. */
export function readAttributions(analysis: Analysis, ranker: Ranker | null = null): Attributions {
  const prepared = prepare(analysis);
  return settle(prepared, propose(prepared, ranker), ranker);
}

/** Every attribution of the text alone. */
export const findAttributions = (analysis: Analysis): readonly Attributed[] => readAttributions(analysis).attributed;

function attributed(scene: Scene, candidate: Candidate): Attributed {
  const { tokens, units } = scene;
  const unit = units[candidate.unit];
  if (!unit) throw new RangeError(`a candidate of unit ${candidate.unit}, of ${units.length}`);
  const item: Open<Attributed> = {
    kind: candidate.kind,
    content: spansOf(tokens, candidate.content),
    speaker: spansOf(tokens, soundSpeaker(scene, candidate)),
    cue: spansOf(tokens, candidate.cue),
    frame: spansOf(tokens, candidate.frame),
    addressee: spansOf(tokens, candidate.addressee),
    rule: `${unit.code}/${candidate.rule}`,
    score: Math.round(candidate.score * 100) / 100,
  };
  if (candidate.answers) item.answers = { ...candidate.answers, verb: spansOf(tokens, candidate.answers.verb) };
  if (candidate.act) item.act = spansOf(tokens, candidate.act);
  if (candidate.mode) item.mode = candidate.mode;
  const [turn] = candidate.turn ? spansOf(tokens, [candidate.turn]) : [];
  if (turn) item.turn = turn;
  return item;
}

function spansOf({ start, end }: Tokens, ranges: readonly TokenRange[]): Span[] {
  const spans: Span[] = [];
  for (const { from, to } of ranges) if (to > from) spans.push({ start: start[from] ?? 0, end: end[to - 1] ?? 0 });
  return spans;
}
