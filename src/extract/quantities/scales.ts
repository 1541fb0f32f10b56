import { Gap, TokenKind, type Tokens } from '../../text/tokens.ts';
import { type Amount, amended, plain } from './amount.ts';
import { CURRENCY_SIGNS } from './currencies.ts';
import type { QuantityLexicon } from './lexicon.ts';
import { numeralValue } from './numerals.ts';

/** Multiplies by the scales after the number ("3,5 Millionen", "20 тыс."); a smaller scaled number adds ("2 млн 300 тыс."). */
export function scaleUp(tokens: Tokens, amount: Amount, to: number, lexicon: QuantityLexicon): Amount {
  let { low, high, to: at, endChar, scale } = amount;
  for (;;) {
    const sense = at < to ? lexicon.numbers.get(tokens.lower[at] ?? '') : undefined;
    if (sense?.as !== 'times' || tokens.gap[at] === Gap.blankLine || at > amount.to + 1) break;
    if (!scaleFits(tokens, at, sense.value)) break;
    low = rounded(low * sense.value);
    high = rounded(high * sense.value);
    scale *= sense.value;
    at++;
    endChar = tokens.end[at - 1] ?? endChar;
    if (tokens.word[at] === '.' && at < to && isAbbreviated(tokens, at, to)) {
      at++;
      endChar = tokens.end[at - 1] ?? endChar;
    }
  }
  const joined = scale === 1 ? joinedScale(tokens, amount, to, lexicon) : undefined;
  if (joined) return joined;
  if (scale === 1 || !Number.isFinite(high)) return amount;
  const rest = amount.scaled ? undefined : restAfter(tokens, at, to, lexicon, scale);
  if (rest)
    return amended(amount, {
      low: low + rest.low,
      high: high + rest.high,
      to: rest.to,
      endChar: rest.endChar,
      scaled: true,
      scale,
    });
  return amended(amount, { low, high, to: at, endChar, scaled: true, scale });
}

/** Twelve digits: 4.1 times a thousand million is no 4099999999.9999995. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** One letter is a scale only where it is written to a number or to a currency's ("$5 m"); elsewhere it is a unit. */
function scaleFits(tokens: Tokens, at: number, value: number): boolean {
  const word = tokens.word[at] ?? '';
  if (word.length > 1 || value < 1000) return true;
  const sign = tokens.word[at - 2] ?? '';
  return CURRENCY_SIGNS.has(sign) || word === 'B';
}

/** Whether the full stop at token `at` belongs to the abbreviation before it: it does not end the sentence. */
function isAbbreviated(tokens: Tokens, at: number, to: number): boolean {
  const word = tokens.word[at - 1] ?? '';
  return tokens.gap[at] === Gap.none && word.length <= 4 && at + 1 < to;
}

function restAfter(
  tokens: Tokens,
  at: number,
  to: number,
  lexicon: QuantityLexicon,
  scale: number,
): Amount | undefined {
  if (at >= to || tokens.kind[at] !== TokenKind.number) return undefined;
  const value = numeralValue(tokens.word[at] ?? '', lexicon.data);
  if (value === undefined || value >= 1000) return undefined;
  const rest = scaleUp(tokens, amended(plain(tokens, at, at + 1, value, ''), { scaled: true }), to, lexicon);
  return rest.scale > 1 && rest.scale < scale ? rest : undefined;
}

/** "70 million-year-old": the scale begins the next word. */
function joinedScale(tokens: Tokens, amount: Amount, to: number, lexicon: QuantityLexicon): Amount | undefined {
  const word = amount.to < to ? (tokens.lower[amount.to] ?? '') : '';
  const dash = word.indexOf('-');
  const sense = dash > 2 ? lexicon.numbers.get(word.slice(0, dash)) : undefined;
  if (sense?.as !== 'times') return undefined;
  return amended(amount, {
    low: amount.low * sense.value,
    high: amount.high * sense.value,
    to: amount.to + 1,
    endChar: (tokens.start[amount.to] ?? 0) + dash,
    suffix: word.slice(dash),
    scaled: true,
    scale: sense.value,
  });
}
