import { describe, expect, it } from 'vitest';
import { numeralValue } from '../../../src/extract/quantities/numerals.ts';

describe('the value of digits', () => {
  it.each([
    ['20.000', ',', 20_000],
    ['20.000', '.', 20_000],
    ['20,000', '.', 20_000],
    ['20,000', ',', 20_000],
    ['3,5', ',', 3.5],
    ['3.5', '.', 3.5],
    ['3.5', ',', 3.5],
    ['1,219', ',', 1.219],
    ['1,219', '.', 1219],
    ['1.234,56', '.', 1234.56],
    ['1,234.56', ',', 1234.56],
    ['1.234.567', ',', 1_234_567],
    ['1,00,000', '.', 100_000],
    ['0,5', ',', 0.5],
    ['0', ',', 0],
  ] as const)('%s with decimal "%s" is %d', (digits, decimal, value) => {
    expect(numeralValue(digits, { decimal })).toBe(value);
  });

  it.each([
    '20.000.000.0',
    '16.07.21',
    '10.1.2022',
    '192.168.0.1',
    '007',
    '00.5',
    '1.2345.678',
    '12,34,56',
    '',
    '9'.repeat(400),
  ])('refuses %j', (digits) => {
    expect(numeralValue(digits, { decimal: ',' })).toBeUndefined();
  });

  it('groups three decimals behind a currency sign', () => {
    expect(numeralValue('444,900', { decimal: ',' }, true)).toBe(444_900);
  });
});
