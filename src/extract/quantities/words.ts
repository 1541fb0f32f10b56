import { Gap, type Tokens } from '../../text/tokens.ts';
import { type Amount, amended, plain } from './amount.ts';
import { type NumberSense, pairOf, type QuantityLexicon } from './lexicon.ts';
import { scaleUp } from './scales.ts';

export function readWords(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const lower = tokens.lower[i] ?? '';
  const { sets } = lexicon;
  const next = tokens.lower[i + 1] ?? '';
  const open = i + 1 < to && (tokens.gap[i + 1] ?? 0) === Gap.space;
  if (open && sets.several.has(lower)) {
    const sense = lexicon.numbers.get(next);
    const base = sense?.as === 'times' && sense.value >= 12 ? sense.value : sense?.as === 'many' ? sense.low : 0;
    if (!base) return undefined;
    return scaleUp(tokens, amended(plain(tokens, i, i + 2, base, ''), { high: base * 10, as: 'many' }), to, lexicon);
  }
  const pair = lower.includes('-') ? readPair(tokens, i, lexicon) : undefined;
  if (pair) return scaleUp(tokens, pair, to, lexicon);
  const half = readHalf(tokens, i, to, lexicon);
  if (half) return half;
  if (open && sets.articles.has(lower)) {
    const sense = lexicon.numbers.get(next);
    if (sense?.as === 'times' && next.length > 1) return scaleUp(tokens, plain(tokens, i, i + 1, 1, ''), to, lexicon);
    const part = lexicon.parts.get(next);
    if (part !== undefined) return amended(plain(tokens, i, i + 2, part, ''), { as: 'part' });
  }
  return readCardinal(tokens, i, to, lexicon);
}

/** "два-три", "two-thirds": two number words with a hyphen. */
function readPair(tokens: Tokens, i: number, lexicon: QuantityLexicon): Amount | undefined {
  const [one = '', two = '', ...more] = (tokens.lower[i] ?? '').split('-', 3);
  const first = lexicon.numbers.get(one);
  if (more.length || (first?.as !== 'add' && first?.as !== 'one')) return undefined;
  const part = lexicon.parts.get(two);
  if (part !== undefined && first.value * part < 1)
    return amended(plain(tokens, i, i + 1, Math.round(first.value * part * 1e12) / 1e12, ''), { as: 'part' });
  const second = lexicon.numbers.get(two);
  if (second?.as !== 'add' || second.value <= first.value || (first.value >= 20 && second.value < 10)) return undefined;
  return amended(plain(tokens, i, i + 1, first.value, ''), { high: second.value, as: 'many' });
}

/** "half a million", "eine halbe Million", "die Hälfte der", "half of". */
function readHalf(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const { sets, numbers } = lexicon;
  let at = i;
  if (sets.articles.has(tokens.lower[at] ?? '') && sets.halving.has(tokens.lower[at + 1] ?? '')) at++;
  const word = tokens.lower[at] ?? '';
  if (sets.halving.has(word)) {
    const article = sets.articles.has(tokens.lower[at + 1] ?? '') ? 1 : 0;
    const sense = at + 1 + article < to ? numbers.get(tokens.lower[at + 1 + article] ?? '') : undefined;
    if (sense?.as === 'times') return plainScaled(tokens, i, at + 2 + article, 0.5 * sense.value, sense.value);
  }
  const value = at === i ? lexicon.halves.get(word) : undefined;
  if (value === undefined || sets.halfNotAfter.has(tokens.lower[i - 1] ?? '')) return undefined;
  if (sets.halfBefore.size && !sets.halfBefore.has(tokens.lower[i + 1] ?? '')) return undefined;
  return amended(plain(tokens, i, i + 1, value, ''), { as: 'part' });
}

const plainScaled = (tokens: Tokens, from: number, to: number, value: number, scale: number): Amount =>
  amended(plain(tokens, from, to, value, ''), { scaled: true, scale });

/** A run of number words: each adds to what stands before it, or multiplies it. */
function readCardinal(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  let total = 0;
  let current = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let scale = 1;
  let at = i;
  let words = 0;
  let one = false;
  for (; at < to; at++) {
    if (at > i && tokens.gap[at] === Gap.blankLine) break;
    let word = tokens.lower[at] ?? '';
    if (words > 0 && lexicon.sets.numberLinks.has(word) && linkFits(tokens, at, to, lexicon, current)) {
      at++;
      word = tokens.lower[at] ?? '';
    }
    const sense = senseOf(word, lexicon);
    if (!sense) break;
    if (sense.as === 'many') {
      // «два десятка», «три сотни»: so many tens or hundreds, and no open number.
      if (words > 0 && lexicon.nouns === 'agreement' && total === 0 && current > 0 && current < sense.low) {
        const value = current * sense.low;
        return scaleUp(tokens, plain(tokens, i, at + 1, value, ''), to, lexicon);
      }
      if (words > 0) break;
      return readMany(tokens, i, to, sense, lexicon);
    }
    if (sense.as === 'times') {
      if (words === 0) {
        if (sense.alone === 'never') return undefined;
        if (sense.alone === 'many')
          return amended(plain(tokens, i, i + 1, sense.value, ''), { high: sense.value * 10, as: 'many' });
        current = 1;
      }
      if (one && word.length === 1) break;
      if (sense.value >= 1000) {
        if (sense.value >= lastScale || current === 0) break;
        total += current * sense.value;
        current = 0;
        lastScale = sense.value;
      } else {
        if (current === 0 || current >= sense.value) break;
        current *= sense.value;
      }
      scale = Math.max(scale, sense.value);
    } else {
      if (words > 0 && !adds(current, sense.value, lastScale)) break;
      if (sense.as === 'one' && words === 0) one = true;
      current += sense.value;
    }
    words++;
  }
  if (words === 0) return undefined;
  const value = total + current;
  const digitScale = scale >= 1000 ? scale : 1;
  const amount: Amount = amended(plain(tokens, i, at, value, ''), {
    scaled: scale > 1,
    scale: digitScale,
    as: one && words === 1 ? 'one' : 'number',
  });
  return partOfNumber(tokens, amount, to, lexicon);
}

/** "zwei Drittel", "two thirds"; and a full stop that belongs to an abbreviated scale. */
function partOfNumber(tokens: Tokens, amount: Amount, to: number, lexicon: QuantityLexicon): Amount {
  const part = amount.to < to && amount.low < 10 ? lexicon.parts.get(tokens.lower[amount.to] ?? '') : undefined;
  if (part === undefined || amount.low * part > 1) return amount;
  const value = Math.round(amount.low * part * 1e12) / 1e12;
  return amended(plain(tokens, amount.from, amount.to + 1, value, ''), { as: 'part' });
}

/** Whether `value` may follow a number word ("twenty" + "five", "двести" + "сорок"): there must be room for it. */
function adds(current: number, value: number, lastScale: number): boolean {
  if (current === 0) return lastScale !== Number.POSITIVE_INFINITY && value < lastScale;
  const room = value < 10 ? 10 : value < 100 ? 100 : 1000;
  return current % room === 0 && (value >= 10 || current % 100 !== 10) && value !== 0;
}

/** "two hundred and five": the link stands between hundreds and what is less. */
function linkFits(tokens: Tokens, at: number, to: number, lexicon: QuantityLexicon, current: number): boolean {
  if (at + 1 >= to || current === 0 || current % 100 !== 0) return false;
  const sense = senseOf(tokens.lower[at + 1] ?? '', lexicon);
  return (
    sense?.as === 'add' && sense.value < 100 && sense.value > 0 && !lexicon.sets.partOf.has(tokens.lower[at] ?? '')
  );
}

/** "Hunderte", "tens of thousands", "десятки тысяч". */
function readMany(
  tokens: Tokens,
  i: number,
  to: number,
  sense: Extract<NumberSense, { as: 'many' }>,
  lexicon: QuantityLexicon,
): Amount {
  let { low, high } = sense;
  let at = i + 1;
  for (let turns = 0; turns < 2 && at < to; turns++) {
    const link = lexicon.sets.numberLinks.has(tokens.lower[at] ?? '') ? 1 : 0;
    const next = at + link < to ? lexicon.numbers.get(tokens.lower[at + link] ?? '') : undefined;
    const times = next?.as === 'times' ? next.value : next?.as === 'many' ? next.low : 0;
    if (times < 100) break;
    if (link && next?.as === 'many' && next.low === sense.low) {
      at += link + 1;
      continue;
    }
    low *= times;
    high *= times;
    at += link + 1;
  }
  return amended(plain(tokens, i, at, low, ''), { high, as: 'many' });
}

/** The sense of a number word, of one written with hyphens ("twenty-five") or of several in one ("zweitausend"). */
function senseOf(word: string, lexicon: QuantityLexicon): NumberSense | undefined {
  const known = lexicon.numbers.get(word);
  if (known) return known;
  const value = word.includes('-') ? hyphened(word, lexicon) : compound(word, lexicon);
  return value === undefined ? undefined : { as: 'add', value };
}

function hyphened(word: string, lexicon: QuantityLexicon): number | undefined {
  const [tens = '', ones = '', ...more] = word.split('-', 3);
  const first = lexicon.numbers.get(tens);
  const second = lexicon.numbers.get(ones);
  if (more.length || first?.as !== 'add' || !second || first.value < 20 || first.value > 90) return undefined;
  return (second.as === 'add' || second.as === 'one') && second.value < 10 && second.value > 0
    ? first.value + second.value
    : undefined;
}

/** Longest number word that is cut into pieces. */
const LONGEST_COMPOUND = 60;

/** The value of a number written in one word, cut greedily into the language's pieces. */
function compound(word: string, lexicon: QuantityLexicon): number | undefined {
  const { pieces, longestPiece } = lexicon;
  if (word.length > LONGEST_COMPOUND || word.length < 6 || !lexicon.pieceStarts.has(pairOf(word))) return undefined;
  const joiner = lexicon.data.pieceJoiner;
  let total = 0;
  let current = 0;
  let ones = 0;
  let at = 0;
  while (at < word.length) {
    let piece = '';
    for (let length = Math.min(longestPiece, word.length - at); length > 1 && !piece; length--)
      if (pieces.has(word.slice(at, at + length))) piece = word.slice(at, at + length);
    const value = pieces.get(piece);
    if (value === undefined) {
      if (!joiner || at === 0 || !word.startsWith(joiner, at)) return undefined;
      at += joiner.length;
      if (at >= word.length) return undefined;
      continue;
    }
    at += piece.length;
    if (value === 1000) {
      total = (total + Math.max(1, current)) * 1000;
      current = 0;
    } else if (value === 100) {
      current = Math.max(1, current) * 100;
    } else current += value;
    ones++;
  }
  return ones > 1 || !joiner ? total + current : undefined;
}
