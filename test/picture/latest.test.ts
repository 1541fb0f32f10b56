import { describe, expect, it } from 'vitest';
import type { FigurePoint } from '../../src/model/index.ts';
import { latestOf } from '../../src/picture/latest.ts';

const point = (value: number, saidAt: string | undefined, more: Partial<FigurePoint> = {}): FigurePoint => ({
  statement: `r/s${value}`,
  quantity: 'q1',
  report: 'r',
  value,
  comparator: '=',
  asOfBasis: 'default',
  role: 'current',
  via: [],
  ...(saidAt !== undefined && { saidAt }),
  ...more,
});

describe('the value of a figure that stands last', () => {
  it.each([
    ['said last', [point(3, '2031-05-02'), point(2, '2031-05-01')], 3],
    ['of one moment the one with a source', [point(2, '2031-05-02'), point(3, '2031-05-02', { source: 'E1' })], 3],
    ['of one moment the first with a source', [point(3, '2031-05-02', { source: 'E1' }), point(2, '2031-05-02')], 3],
    ['not denied', [point(3, '2031-05-01'), point(2, '2031-05-02', { role: 'denied' })], 3],
    ['for which it holds, where nobody says when', [point(2, undefined, { asOf: '1989' }), point(3, '2031')], 3],
    ['"now" being no day', [point(3, '2031-05-01'), point(2, 'PRESENT_REF')], 3],
  ] as const)('%s', (_name, track, value) => expect(latestOf(track)?.value).toBe(value));

  it('is none that was withdrawn', () => {
    expect(latestOf([point(3, '2031-05-01'), point(2, '2031-05-02')], [{ value: 2 }])?.value).toBe(3);
    expect(latestOf([point(2, '2031-05-02')], [{ value: 2 }])).toBeUndefined();
  });
});
