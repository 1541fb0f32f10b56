import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { Mark } from '../marks.ts';
import { type Amount, amended, plain } from './amount.ts';
import { FRACTION_SIGNS, readDigits, readMixed, readPrefixed } from './digits.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { scaleUp } from './scales.ts';
import { phraseAt } from './walk.ts';
import { readWords } from './words.ts';

/** The number that begins at token `i` (before token `to`), or undefined where none does or it is malformed. */
export function readAmount(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const amount = readInverted(tokens, i, to, lexicon) ?? readNumber(tokens, i, to, lexicon);
  return amount && withHalf(tokens, amount, to, lexicon);
}

/** «Тысяч пятнадцать», «десятка два»: the scale before its number, which makes it approximate. A number before the scale is multiplied itself. */
function readInverted(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  if (!lexicon.sets.scalesBefore.has(tokens.lower[i] ?? '') || i + 1 >= to) return undefined;
  const sense = lexicon.numbers.get(tokens.lower[i] ?? '');
  const scale = sense?.as === 'times' ? sense.value : sense?.as === 'many' ? sense.low : undefined;
  const amount = readNumber(tokens, i + 1, to, lexicon);
  if (scale === undefined || amount?.as !== 'number' || amount.scaled || amount.digits || amount.high >= 1000)
    return undefined;
  const [low, high] = [amount.low * scale, amount.high * scale];
  const startChar = tokens.start[i] ?? amount.startChar;
  return amended(amount, { from: i, startChar, low, high, scaled: true, scale, approximate: true });
}

/** "three and a half million", «два с половиной миллиона»: a half more, and what then multiplies both. */
function withHalf(tokens: Tokens, amount: Amount, to: number, lexicon: QuantityLexicon): Amount {
  if ((amount.as !== 'number' && amount.as !== 'one') || amount.scaled || amount.suffix || amount.low !== amount.high)
    return amount;
  const half = phraseAt(tokens, amount.to, to, lexicon.andHalf);
  if (!half || !Number.isInteger(amount.low)) return amount;
  const value = amount.low + 0.5;
  const endChar = tokens.end[half.to - 1] ?? amount.endChar;
  return scaleUp(tokens, amended(amount, { low: value, high: value, to: half.to, endChar, as: 'number' }), to, lexicon);
}

function readNumber(tokens: Tokens, i: number, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const word = tokens.word[i] ?? '';
  const first = word.charCodeAt(0);
  if (tokens.kind[i] === TokenKind.number) return readDigits(tokens, i, to, lexicon);
  if (first >= 48 && first <= 57)
    return tokens.kind[i] === TokenKind.word ? readMixed(tokens, i, to, lexicon) : undefined;
  if (tokens.kind[i] === TokenKind.word)
    return readWords(tokens, i, to, lexicon) ?? readPrefixed(tokens, i, to, lexicon);
  const sign = FRACTION_SIGNS.get(word);
  return sign === undefined ? undefined : plain(tokens, i, i + 1, sign, word);
}

/** Whether token `i` may begin a number: a quick look before `readAmount`. */
export function mayBeginAmount(tokens: Tokens, marks: Int32Array, i: number): boolean {
  const kind = tokens.kind[i];
  if (kind === TokenKind.word) return ((marks[i] ?? 0) & Mark.amount) !== 0;
  return kind === TokenKind.number || (kind === TokenKind.symbol && FRACTION_SIGNS.has(tokens.word[i] ?? ''));
}
