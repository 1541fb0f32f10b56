import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Tokens of a bracket that tells an older value, and between it and the newer one. */
const LONGEST = 8;
const BESIDE = 1;

type Around = Pick<Scanned, 'analysis' | 'sentence'>;

/** The bracket around token `i`, its marks left out; undefined where it stands in none. */
function bracketAround(
  { analysis: { tokens }, sentence }: Around,
  i: number,
): { from: number; to: number } | undefined {
  let from = i;
  while (from > sentence.from && i - from < LONGEST && tokens.word[from - 1] !== '(') {
    from--;
    if (tokens.word[from] === ')') return undefined;
  }
  if (tokens.word[from - 1] !== '(') return undefined;
  let to = i;
  while (to < sentence.to && to - from < LONGEST && tokens.word[to] !== ')') to++;
  return tokens.word[to] === ')' ? { from, to } : undefined;
}

/** "11 dead (9 on Monday)": whether a time in a bracket is that of another figure in it, and not of one before it. */
export function isOfBracket(scanned: Scanned, figure: Placed, time: number): boolean {
  const bracket = bracketAround(scanned, time);
  if (!bracket || (figure.from >= bracket.from && figure.to <= bracket.to)) return false;
  return scanned.figures.some((other) => other.from >= bracket.from && other.to <= bracket.to);
}

/** "1,420 (Monday: 1,950)", «11 погибших (вчера было 9)»: a bare number in a bracket right behind another, with an earlier time. */
export function isOlderInBracket(scanned: Scanned, figure: Placed): boolean {
  const { figures, times, lexicon, analysis } = scanned;
  const last = figures[figures.indexOf(figure) - 1];
  const bracket = last && figure.quantity.unit === undefined ? bracketAround(scanned, figure.from) : undefined;
  if (!last || !bracket || last.to > bracket.from - 1 || bracket.from - 1 - last.to > BESIDE) return false;
  const { lower } = analysis.tokens;
  for (let i = bracket.from; i < bracket.to; i++) {
    if (lexicon.now.has(lower[i] ?? '')) return false;
    if (lexicon.earlier.has(lower[i] ?? '')) return true;
  }
  return times.some(({ from, to, sense }) => from >= bracket.from && to <= bracket.to && sense.type !== 'SET');
}
