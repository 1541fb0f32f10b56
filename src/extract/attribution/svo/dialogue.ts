import { Gap } from '../../../text/tokens.ts';
import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';

/** A line that a speech dash opens. */
interface Turn {
  readonly first: Unit;
  readonly last: Unit;
}

/**
 * "— Когда закроют мост?" and the line under it: in lines that dashes open, one of which asks and is answered, every
 * line is verbatim. Who speaks is told only where a frame stands in the line; of what such a line holds, words in marks
 * alone are statements of their own.
 */
export function withDialogue(scene: Scene, found: readonly Candidate[]): readonly Candidate[] {
  const turns = dialogueTurns(scene);
  if (!turns.length) return found;
  const turnOf = new Map<number, Turn>();
  for (const turn of turns) for (let at = turn.first.index; at <= turn.last.index; at++) turnOf.set(at, turn);
  const framed = new Set<Turn>();
  for (const { rule, unit } of found) {
    const turn = rule === 'quotation-verb' ? turnOf.get(unit) : undefined;
    if (turn) framed.add(turn);
  }
  const kept = found.filter(({ kind, unit }) => {
    const turn = turnOf.get(unit);
    return !turn || framed.has(turn) || kind === 'direct';
  });
  const said = turns.flatMap((turn): Candidate[] =>
    framed.has(turn)
      ? []
      : [
          {
            kind: 'direct',
            mode: 'speech',
            content: [{ from: turn.first.from, to: turn.last.to }],
            speaker: [],
            cue: [],
            frame: [],
            addressee: [],
            rule: 'dialogue',
            score: 0.8,
            unit: turn.first.index,
          },
        ],
  );
  return [...kept, ...said];
}

/** The lines of each run of dashed lines in which one asks and another follows. */
function dialogueTurns(scene: Scene): readonly Turn[] {
  const out: Turn[] = [];
  let run: Turn[] = [];
  const close = (): void => {
    if (run.some(({ last }, i) => i < run.length - 1 && asks(scene, last))) out.push(...run);
    run = [];
  };
  for (const unit of scene.units) {
    const before = run.at(-1);
    if (opensLine(scene, unit)) {
      if (before && unit.block > before.last.block + 1) close();
      if (unit.data.svo?.free) run.push({ first: unit, last: unit });
    } else if (before && before.last.block === unit.block && !newLine(scene, unit.from))
      run[run.length - 1] = { first: before.first, last: unit };
    else close();
  }
  close();
  return out;
}

const newLine = ({ tokens }: Scene, i: number): boolean => i === 0 || (tokens.gap[i] ?? Gap.none) >= Gap.newline;

function opensLine(scene: Scene, { from }: Unit): boolean {
  return /^[—–]$/.test(scene.tokens.word[from - 1] ?? '') && newLine(scene, from - 1);
}

const asks = ({ tokens }: Scene, { to }: Unit): boolean => tokens.word[to - 1] === '?';
