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

/** Every attribution of the text, by the rules of its genre. */
export function readAttributions(analysis: Analysis, ranker: Ranker | null = null): Attributions {
  const [quotations, tags] = [findQuotations(analysis), tagTokens(analysis)];
  const bare = setScene(analysis, quotations, tags);
  const turns = turnsOf(bare);
  const labels = new Map(turns.flatMap(({ label }): [number, number][] => (label ? [[label.from, label.to]] : [])));
  const scene = labels.size ? setScene(analysis, quotations, tags, labels) : bare;
  // who answers questions holds no speech
  const genre = analysis.source.genre ?? (turns.length ? 'report' : genreOf(scene));
  const readings: UnitReading[] | null = ranker ? [] : null;
  const read = withPosts(scene, withDialogue(scene, joinQuotations(scene, readUnits(scene, genre, readings))));
  const units = scene.units.map((_, index) => readings?.[index] ?? { cues: [], pool: [] });
  const found = ranker && genre === 'report' ? ranker.choose(scene, { found: read, units }) : read;
  const inOrder = (genre === 'report' ? withTurns(scene, turns, withAnswerClauses(scene, found)) : found)
    .map((candidate) => attributed(scene, candidate))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
  return { genre, attributed: inOrder, turns: genre === 'report' ? turns : [] };
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
