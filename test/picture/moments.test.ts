import { describe, expect, it } from 'vitest';
import { overlaps, precisionOf, stretchBetween, stretchOf, surelyBefore } from '../../src/picture/moments.ts';

const at = (iso: string) => {
  const stretch = stretchOf(iso);
  if (!stretch) throw new Error(iso);
  return stretch;
};

describe('moments', () => {
  it.each([
    '2022-02-31',
    '2022-13-01',
    '2022-00-10',
    '2022-01-08T25:00',
    '2022-01-08T10:61',
    'yesterday',
    '',
    '2022-1-8',
    '99999-01-01',
  ])('no calendar has %j', (iso) => {
    expect(stretchOf(iso)).toBeUndefined();
    expect(precisionOf(iso)).toBeUndefined();
  });

  it('knows years, months, days and times', () => {
    expect(['2022', '2022-01', '2022-01-08', '2022-01-08T10:00Z'].map(precisionOf)).toEqual([
      'year',
      'month',
      'day',
      'time',
    ]);
    expect(at('2024-02-29').to - at('2024-02-29').from).toBe(86_400_000);
  });

  it('compares times with different offsets', () => {
    expect(at('2022-01-08T10:00+06:00')).toEqual(at('2022-01-08T04:00Z'));
    expect(at('2022-01-08T10:00:30.250-0530').from).toBe(Date.UTC(2022, 0, 8, 15, 30, 30));
  });

  it('is sure of an order only where there is one', () => {
    expect(surelyBefore(at('2022-01-08'), at('2022-01-09T00:00'))).toBe(true);
    expect(surelyBefore(at('2022-01-08'), at('2022-01-08T10:00'))).toBe(false);
    expect(surelyBefore(at('2022-01-08T10:00'), at('2022-01-08T10:00'))).toBe(false);
    expect(overlaps(at('2022-01-08'), at('2022-01-08T10:00'))).toBe(true);
    expect(overlaps(at('2022-01-08'), at('2022-01-09'))).toBe(false);
  });

  it('refuses an interval that ends before it begins', () => {
    expect(stretchBetween({ from: '2022-01-09', to: '2022-01-08' })).toBeUndefined();
    expect(stretchBetween({ from: '2022-02-31', to: '2022-03-08' })).toBeUndefined();
  });
});
