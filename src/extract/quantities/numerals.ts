import type { QuantityData } from '../../language/shared/quantities.ts';

/** The decimal separator; the other one of "." and "," groups thousands. */
type Separators = Pick<QuantityData, 'decimal'>;

/** Longest run of characters that is read as a number: beyond it a double holds none of the last digits. */
const LONGEST = 24;
const ZERO = 48;
const NINE = 57;

/** Where the numeral at the beginning of `word` ends: digits with single "." or "," between them. */
export function numeralEnd(word: string): number {
  let at = 0;
  while (at < word.length) {
    const unit = word.charCodeAt(at);
    if (isDigit(unit)) at++;
    else if ((unit === 46 || unit === 44) && at > 0 && isDigit(word.charCodeAt(at + 1))) at++;
    else break;
  }
  return at;
}

const isDigit = (unit: number): boolean => unit >= ZERO && unit <= NINE;

/**
 * The value of digits with separators ("20.000", "1,234.56", "3,5"), or undefined where they are no well-formed number:
 * dates, versions, groups of the wrong length, leading zeros. One separator before exactly three digits groups where the
 * language groups with it, and also where the digits are "000": "20,000" stands for twenty thousand in any language. So they do where `money` says that
 * a currency sign stands before them: sums of money with three decimals are written before it.
 */
export function numeralValue(digits: string, { decimal }: Separators, money = false): number | undefined {
  if (digits.length === 0 || digits.length > LONGEST) return undefined;
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits.length > 1 && digits.startsWith('0') ? undefined : finite(digits);
  const mark = digits.charAt(last);
  const parts = digits.split(mark);
  const head = parts[0] ?? '';
  const tail = parts.at(-1) ?? '';
  const other = mark === '.' ? ',' : '.';
  if (parts.length > 2) return digits.includes(other) || !grouped(parts, mark) ? undefined : finite(parts.join(''));
  if (head.includes(other)) {
    const groups = head.split(other);
    return grouped(groups, other) ? finite(`${groups.join('')}.${tail}`) : undefined;
  }
  if (head.length > 1 && head.startsWith('0')) return undefined;
  const groups = grouped(parts, mark) && (mark !== decimal || tail === '000' || money);
  return finite(groups ? head + tail : `${head}.${tail}`);
}

/** Whether the parts between separators are groups of thousands; with commas also the Indian way, 1,00,000. */
function grouped(parts: readonly string[], mark: string): boolean {
  const [head = '', ...rest] = parts;
  if (head.length < 1 || head.length > 3 || head.startsWith('0')) return false;
  if (rest.every((part) => part.length === 3)) return true;
  return (
    mark === ',' && head.length <= 2 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((p) => p.length === 2)
  );
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
