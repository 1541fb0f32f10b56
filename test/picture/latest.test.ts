import { describe, expect, it } from 'vitest';
import type { FigurePoint } from '../../src/model/index.ts';
import { latestOf, placedAt } from '../../src/picture/latest.ts';

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

describe('where a telling stands in time', () => {
  it.each([
    [
      'by the hour at which it was said of its day',
      { asOf: '2031-05-02', saidAt: '2031-05-02T09:45' },
      '2031-05-02T09:45',
    ],
    ['by its day, where it was said later', { asOf: '2031-05-01', saidAt: '2031-05-02T09:45' }, '2031-05-01'],
    ['by when it was said, where it is told for no day', { saidAt: '2031-05-02T09:45' }, '2031-05-02T09:45'],
    ['nowhere without either', {}, ''],
  ])('%s', (_name, { saidAt, ...more }: Partial<FigurePoint>, at) => {
    expect(placedAt(point(3, saidAt, more))).toBe(at);
  });
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
