import type { TokenRange } from '../../../text/sentences.ts';
import { TokenKind } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import { chatTurns } from './chat.ts';
import { interviewTurns } from './interview.ts';
import { labelledTurns } from './labels.ts';
import { type Turn, turnWords } from './turn.ts';

/** Words of a sentence that says something. */
const FEWEST = 3;

/** The turns of a chat, a transcript or an interview; none in other reports. */
export function turnsOf(scene: Scene): readonly Turn[] {
  const sent = chatTurns(scene);
  if (sent.length) return sent;
  const labelled = labelledTurns(scene);
  return labelled.length ? labelled : interviewTurns(scene);
}

/**
 * In a transcript or an interview every sentence of a turn is the word of who has it, word for word: none is the report's.
 * What a turn tells on somebody else's word is theirs. Where nobody is named, the sentences are verbatim and nobody's.
 */
export function withTurns(scene: Scene, turns: readonly Turn[], found: readonly Candidate[]): readonly Candidate[] {
  if (!turns.length) return found;
  const turnAt = new Int32Array(scene.tokens.count).fill(-1);
  for (const [at, { from, to, label }] of turns.entries()) turnAt.fill(at, label?.from ?? from, to);
  const kept = found.flatMap((candidate) => keptOf(scene, turns, turnAt, candidate));
  const covered = new Uint8Array(scene.tokens.count);
  for (const { content, frame, cue } of kept)
    for (const ranges of [content, frame, cue]) for (const { from, to } of ranges) covered.fill(1, from, to);
  const said: Candidate[] = [];
  for (const unit of scene.units)
    for (let at = Math.max(0, turnAt[unit.from] ?? -1); at < turns.length; at++) {
      const turn = turns[at];
      if (!turn || turn.from >= unit.to) break;
      const range = { from: Math.max(unit.from, turn.from), to: Math.min(unit.to, turn.to) };
      if (range.from < range.to && asserts(scene, range, covered)) said.push(verbatim(scene, unit, turn, range));
    }
  return [...kept, ...said];
}

/** A statement that was found in a turn, without the label; none where the one who has the word says it of themselves. */
function keptOf(scene: Scene, turns: readonly Turn[], turnAt: Int32Array, candidate: Candidate): readonly Candidate[] {
  const first = candidate.cue[0] ?? candidate.content[0];
  const turn = turns[turnAt[first?.from ?? 0] ?? -1];
  const unit = scene.units[candidate.unit];
  const words = unit && turnWords(unit);
  if (!first || !turn || !words) return [candidate];
  const [speaker] = candidate.speaker;
  if (speaker) {
    const lower = scene.tokens.lower[speaker.from] ?? '';
    if (turn.label && speaker.from < turn.label.to && turn.label.from < speaker.to) return [];
    if (words.first.has(lower) || words.several.has(lower)) return [];
    if (asks(scene, unit) && words.second.has(scene.tokens.word[speaker.from] ?? '')) return [];
  }
  const content = candidate.content.flatMap(({ from, to }): TokenRange[] => {
    const range = { from: Math.max(from, turn.from), to: Math.min(to, turn.to) };
    return range.from < range.to ? [range] : [];
  });
  return content.length ? [{ ...candidate, content, ...(turn.speaker && { turn: turn.speaker }) }] : [];
}

const asks = ({ tokens }: Scene, { to }: Unit): boolean => tokens.word[to - 1] === '?';

/** Whether a stretch says something, and nothing in it is a statement yet. */
function asserts({ tokens }: Scene, { from, to }: TokenRange, covered: Uint8Array): boolean {
  if (tokens.word[to - 1] === '?') return false;
  // "(Beifall bei der SPD)": what the minutes add
  if (tokens.word[from] === '(' && /^[).]$/.test(tokens.word[to - 1] ?? '')) return false;
  let words = 0;
  let small = false;
  for (let i = from; i < to; i++) {
    if (covered[i]) return false;
    if (tokens.kind[i] !== TokenKind.word && tokens.kind[i] !== TokenKind.number) continue;
    words++;
    small ||= i > from && tokens.word[i] === tokens.lower[i];
  }
  // "Ayla Demir, Morning Post."
  return small && words >= FEWEST;
}

function verbatim({ tokens }: Scene, unit: Unit, { speaker, label, from }: Turn, range: TokenRange): Candidate {
  return {
    kind: 'direct',
    mode: 'speech',
    content: [range],
    speaker: speaker ? [speaker] : [],
    cue: [],
    frame: label && range.from === from ? [{ from: label.from, to: Math.min(label.to, tokens.count) }] : [],
    addressee: [],
    ...(speaker && { turn: speaker }),
    rule: 'turn',
    score: 0.85,
    unit: unit.index,
  };
}
