import type { TokenRange } from '../../../text/sentences.ts';
import { Gap, TokenKind } from '../../../text/tokens.ts';
import type { Scene, Unit } from '../unit.ts';
import { holds, type Turn, turnWords } from './turn.ts';

/** Words of a label at most, and of what brackets add to it. */
const LONGEST = 6;
const LONGEST_BRACKET = 10;
/** A label stands so often at least, and so many labels do. */
const OFTEN = 2;
const SEVERAL = 2;
/** Turns that ask, or speak of themselves or to somebody, and the share of the text that stands in turns. */
const LEAST_TALK = 2;
const LEAST_SHARE = 0.5;

interface Label extends TokenRange {
  readonly key: string;
  readonly name: TokenRange | null;
  /** Written in capitals: beside labels that come again it is one though it stands once. */
  readonly capitals: boolean;
  readonly unit: Unit;
}

/**
 * The turns of a transcript: lines that begin with "Q:", "A (Chief Prosecutor Hasan Erdem):", "HADDAD:". At least two labels
 * come again, most of the text stands behind labels, and there it is asked, or spoken in the first or second person: a list
 * of what bodies counted is none.
 */
export function labelledTurns(scene: Scene): readonly Turn[] {
  const labels = acceptedOf(labelsOf(scene));
  if (!labels.length) return [];
  const turns = labels.map((label, at): Turn => {
    const to = labels[at + 1]?.from ?? scene.tokens.count;
    return { from: label.to, to: endOf(scene, label.unit, to), speaker: label.name, label };
  });
  const inTurns = turns.reduce((sum, { from, to }) => sum + to - from, 0);
  const all = scene.units.reduce((sum, { from, to }) => sum + to - from, 0);
  if (inTurns < all * LEAST_SHARE) return [];
  const talks = turns.filter((turn, at) => isTalk(scene, labels[at]?.unit, turn)).length;
  return talks < LEAST_TALK ? [] : turns;
}

function labelsOf(scene: Scene): readonly Label[] {
  const { tokens, analysis } = scene;
  const out: Label[] = [];
  for (const unit of scene.units) {
    if (analysis.source.blocks[unit.block]?.kind === 'title') continue;
    for (let i = unit.from; i < unit.to; i++) {
      if (i > unit.from && (tokens.gap[i] ?? Gap.none) < Gap.newline) continue;
      if (i === unit.from && !opensLine(scene, i)) continue;
      const label = labelAt(scene, unit, i);
      if (label) out.push(label);
    }
  }
  return out;
}

/** Whether nothing but a mark stands before token `i` on its line. */
function opensLine({ tokens }: Scene, i: number): boolean {
  const isLine = (at: number): boolean => at === 0 || (tokens.gap[at] ?? Gap.none) >= Gap.newline;
  return isLine(i) || (tokens.kind[i - 1] !== TokenKind.word && isLine(i - 1));
}

const CAPITAL = /^(?:\p{L}{1,3}['’-])?\p{Lu}/u;

function labelAt(scene: Scene, unit: Unit, from: number): Label | null {
  const { tokens } = scene;
  const words = turnWords(unit);
  if (!words || !CAPITAL.test(tokens.word[from] ?? '')) return null;
  let at = from;
  while (
    at < unit.to &&
    at - from < LONGEST &&
    CAPITAL.test(tokens.word[at] ?? '') &&
    tokens.kind[at] === TokenKind.word
  ) {
    at++;
    // "Mr. Smith:"
    if (tokens.word[at] === '.' && tokens.gap[at] === Gap.none) at++;
  }
  const name = { from, to: at };
  let bracket: TokenRange | null = null;
  if (tokens.word[at] === '(') {
    let close = at + 1;
    while (close < unit.to && close - at < LONGEST_BRACKET && tokens.word[close] !== ')') close++;
    if (tokens.word[close] !== ')') return null;
    bracket = { from: at + 1, to: close };
    at = close + 1;
  }
  if (at === from || tokens.word[at] !== ':' || at - from > LONGEST + LONGEST_BRACKET) return null;
  const first = tokens.lower[from] ?? '';
  const alone = name.to - from === 1;
  const asks = alone && words.asks.has(first);
  const unnamed = asks || (alone && words.answers.has(first));
  return {
    from,
    to: at + 1,
    key: unnamed ? (asks ? '?' : '!') : tokens.lower.slice(from, name.to).join(' '),
    name: unnamed ? bracket : name,
    capitals:
      !unnamed && tokens.word.slice(from, name.to).every((word) => word.length > 1 && word === word.toUpperCase()),
    unit,
  };
}

/** The labels of a transcript: those that come again, where several do, and beside them those in capitals. */
function acceptedOf(labels: readonly Label[]): readonly Label[] {
  const times = new Map<string, number>();
  for (const { key } of labels) times.set(key, (times.get(key) ?? 0) + 1);
  const again = ({ key }: Label): boolean => (times.get(key) ?? 0) >= OFTEN;
  const several = new Set(labels.filter(again).map(({ key }) => key)).size >= SEVERAL;
  return several ? labels.filter((label) => again(label) || label.capitals) : [];
}

/** Where a turn ends that nobody else's begins before `to`: at a heading, at the latest. */
function endOf(scene: Scene, { index, block }: Unit, to: number): number {
  const { units, analysis } = scene;
  for (let at = index + 1; at < units.length; at++) {
    const unit = units[at];
    if (!unit || unit.from >= to) break;
    if (unit.block !== block && analysis.source.blocks[unit.block]?.kind === 'heading') return unit.from;
  }
  return to;
}

function isTalk(scene: Scene, unit: Unit | undefined, turn: Turn): boolean {
  const words = unit && turnWords(unit);
  if (!words) return false;
  return holds(
    scene,
    turn,
    (word, lower) => word === '?' || words.first.has(lower) || words.several.has(lower) || words.second.has(word),
  );
}
