import type { Tokens } from '../../text/tokens.ts';

/**
 * A number as it stands: tokens `from` to `to`, of which only the first `endChar - start of the last token` characters
 * belong to it where a unit is written to it ("50mph"). Its value is `low`, equal to `high` unless it is open
 * ("Hunderte").
 */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly low: number;
  readonly high: number;
  /** Offset where the number's characters end. */
  readonly endChar: number;
  /** The digits as written, where the number has any; "" for number words. */
  readonly digits: string;
  /** What is written to the digits in one word ("mph", "year-old"), in lower case; else "". */
  readonly suffix: string;
  readonly scaled: boolean;
  /** What multiplies it ("Millionen"), else 1. */
  readonly scale: number;
  readonly as: 'number' | 'one' | 'part' | 'many' | 'none';
  /** What is written before the digits in one word ("USD10m", "sub-7", "minus-5"), in lower case; else "". */
  readonly prefix: string;
  /** Offset where the number's characters begin. */
  readonly startChar: number;
  /** The order of its words makes it approximate («тысяч пятнадцать»). */
  readonly approximate: boolean;
}

export const plain = (tokens: Tokens, from: number, to: number, value: number, digits: string): Amount => ({
  from,
  to,
  low: value,
  high: value,
  endChar: tokens.end[to - 1] ?? 0,
  digits,
  suffix: '',
  scaled: false,
  scale: 1,
  as: 'number',
  prefix: '',
  startChar: tokens.start[from] ?? 0,
  approximate: false,
});

/** A number of which some is told otherwise. Written out, since copies of spread objects have no shape in common. */
export const amended = (amount: Amount, told: Partial<Amount>): Amount => ({
  from: told.from ?? amount.from,
  to: told.to ?? amount.to,
  low: told.low ?? amount.low,
  high: told.high ?? amount.high,
  endChar: told.endChar ?? amount.endChar,
  digits: told.digits ?? amount.digits,
  suffix: told.suffix ?? amount.suffix,
  scaled: told.scaled ?? amount.scaled,
  scale: told.scale ?? amount.scale,
  as: told.as ?? amount.as,
  prefix: told.prefix ?? amount.prefix,
  startChar: told.startChar ?? amount.startChar,
  approximate: told.approximate ?? amount.approximate,
});
