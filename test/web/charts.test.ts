import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceEdge, SourceNode } from '../../src/http/schemas/index.ts';
import type { FigurePoint } from '../../src/index.ts';
import { layoutNetwork, strokeOf } from '../../web/src/charts/network-layout.ts';
import { momentOf, timeScale } from '../../web/src/charts/time-scale.ts';
import { labelsThatFit, layoutTrack, lineThrough, roundStep, waysOf } from '../../web/src/charts/track-layout.ts';
import { countryOf } from '../../web/src/charts/world.ts';

const FRAME = { width: 600, height: 300, left: 50, right: 20, top: 30, bottom: 30 };
const point = (more: Partial<FigurePoint>): FigurePoint => ({
  statement: 'r/s1',
  quantity: 'q1',
  report: 'r',
  comparator: '=',
  asOfBasis: 'stated',
  role: 'current',
  via: [],
  ...more,
});

describe('a track', () => {
  it('goes from left to right with time and up with value, from zero', () => {
    const { points, values } = layoutTrack(
      [point({ value: 100, asOf: '2022-01-07' }), point({ value: 400, asOf: '2022-01-09', quantity: 'q2' })],
      FRAME,
    );
    const [first, second] = points;
    expect(first?.x).toBeLessThan(second?.x ?? 0);
    expect(first?.y).toBeGreaterThan(second?.y ?? 0);
    expect(values[0]).toEqual({ value: 0, at: FRAME.height - FRAME.bottom });
  });

  it.each([
    ['>', 'up'],
    ['>=', 'up'],
    ['<', 'down'],
    ['<=', 'down'],
    ['=', undefined],
  ] as const)('a value told with %s is open %s', (comparator, open) => {
    const [placed] = layoutTrack([point({ value: 50, comparator, asOf: '2022-01-07' })], FRAME).points;
    expect(placed?.open).toBe(open);
    if (open === 'up') expect(placed?.from).toBeLessThan(placed?.y ?? 0);
    if (open === 'down') expect(placed?.to).toBeGreaterThan(placed?.y ?? Number.POSITIVE_INFINITY);
  });

  it('spreads what was told for one day by the hour at which it was said', () => {
    const told = ['07:00', '09:30', '19:00'].map((at, index) =>
      point({ value: 12 + index, asOf: '2022-01-07', saidAt: `2022-01-07T${at}`, quantity: `q${index}` }),
    );
    const { points, days } = layoutTrack(told, FRAME);
    expect(points.map(({ x }) => Math.round(x))).toEqual([50, 160, 580]);
    expect(days.map(({ value, unit }) => `${new Date(value).toISOString().slice(11, 16)} ${unit}`)).toEqual([
      '08:00 day and hour',
      '10:00 hour',
      '12:00 hour',
      '14:00 hour',
      '16:00 hour',
      '18:00 hour',
    ]);
  });

  it('leaves what was said on another day at the day it is told for', () => {
    const told = [
      point({ value: 1, asOf: '2022-01-07', saidAt: '2022-01-09T07:00' }),
      point({ value: 2, asOf: '2022-01-07', saidAt: '2022-01-08T19:00', quantity: 'q2' }),
      point({ value: 3, asOf: '2022-01-08', quantity: 'q3' }),
    ];
    const { points, days } = layoutTrack(told, FRAME);
    expect(points.map(({ x }) => Math.round(x))).toEqual([50, 50, 580]);
    expect(new Set(days.map(({ unit }) => unit))).toContain('day');
  });

  it('has a line for each party, through what holds', () => {
    const told = [
      point({ value: 14, party: 1, asOf: '2022-01-07' }),
      point({ value: 17, party: 2, asOf: '2022-01-07' }),
      point({ value: 19, party: 1, asOf: '2022-01-08' }),
      point({ value: 21, party: 2, asOf: '2022-01-08', role: 'forecast' }),
      point({ value: 9, asOf: '2022-01-06' }),
    ];
    const ways = waysOf(layoutTrack(told, FRAME).points);
    expect(ways.map((way) => way.map(({ point: { value } }) => value))).toEqual([[14, 19], [17], [9]]);
    expect(
      lineThrough([
        { x: 1, y: 2.25 },
        { x: 3, y: 4 },
      ]),
    ).toBe('1.0,2.3 3.0,4.0');
  });

  it('a range has both its ends, its mark between them', () => {
    const [placed] = layoutTrack([point({ low: 10, high: 30, asOf: '2022-01-07' })], FRAME).points;
    expect(placed && placed.from < placed.y && placed.y < placed.to).toBe(true);
  });

  it('what has no time stands in the table only', () => {
    expect(layoutTrack([point({ value: 3 })], FRAME).unplaced).toHaveLength(1);
  });

  it('is drawn inside its frame, none on another, whatever the values', () => {
    const any = fc.record({
      value: fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e12, noNaN: true })),
      day: fc.integer({ min: 1, max: 28 }),
      comparator: fc.constantFrom('=', '>', '~', '<=' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 40 }), (told) => {
        const { points } = layoutTrack(
          told.map(({ value, day, comparator }, index) =>
            point({
              value,
              comparator: comparator as FigurePoint['comparator'],
              asOf: `2022-01-${String(day).padStart(2, '0')}`,
              quantity: `q${index}`,
            }),
          ),
          FRAME,
        );
        expect(points).toHaveLength(told.length);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(FRAME.left);
          expect(x).toBeLessThanOrEqual(FRAME.width - FRAME.right);
          expect(y).toBeGreaterThanOrEqual(FRAME.top - 1e-6);
          expect(y).toBeLessThanOrEqual(FRAME.height - FRAME.bottom + 1e-6);
        }
      }),
    );
  });

  it.each([
    [10, 5, 2],
    [9900, 4, 5000],
    [225, 4, 100],
    [0.9, 4, 0.5],
  ])('a span of %d in %d parts has steps of %d', (span, parts, step) => {
    expect(roundStep(span, parts)).toBeCloseTo(step);
  });

  it('labels never cover one another, and the weightiest stays', () => {
    const labels = [
      { x: 0, y: 0, width: 40 },
      { x: 20, y: 4, width: 40 },
      { x: 45, y: 2, width: 10 },
      { x: 0, y: 30, width: 40 },
    ];
    expect([...labelsThatFit(labels)]).toEqual([0, 2, 3]);
  });
});

describe('a scale of time', () => {
  it.each([
    ['2022', Date.UTC(2022, 6, 1)],
    ['2022-01', Date.UTC(2022, 0, 15)],
    ['2022-01-08', Date.UTC(2022, 0, 8, 12)],
    ['2022-01-08T22:16', Date.UTC(2022, 0, 8, 22, 16)],
    ['soon', Number.NaN],
  ])('%s is at its middle', (iso, moment) => {
    expect(momentOf(iso)).toBe(moment);
  });

  it('has some ticks and never many, inside the span, whatever the span', () => {
    const day = fc.integer({ min: 0, max: 200 * 365 }).map((days) => days * 86_400_000);
    fc.assert(
      fc.property(day, day, (a, b) => {
        const { ticks } = timeScale(Math.min(a, b), Math.max(a, b), 9);
        expect(ticks.length).toBeGreaterThan(0);
        expect(ticks.length).toBeLessThanOrEqual(24);
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });
});

const node = (id: string, kind: SourceNode['kind']): SourceNode => ({ id, name: id, kind, reports: 1, statements: 1 });
const edge = (from: string, to: string): SourceEdge => ({
  from,
  to,
  kind: 'says',
  count: 1,
  score: 1,
  reasons: [],
});

describe('a network', () => {
  it('stands in columns from who speaks to what is read, with few crossings', () => {
    const nodes = [node('a', 'speaker'), node('b', 'speaker'), node('x', 'outlet'), node('y', 'outlet')];
    const { nodes: placed, edges } = layoutNetwork(nodes, [edge('a', 'y'), edge('b', 'x')], 800);
    const at = (id: string) => placed.find((each) => each.node.id === id);
    expect(at('a')?.x).toBeLessThan(at('x')?.x ?? 0);
    expect((at('a')?.y ?? 0) < (at('b')?.y ?? 0)).toBe((at('y')?.y ?? 0) < (at('x')?.y ?? 0));
    for (const { from, to } of edges) expect(strokeOf(from, to, 40)).toMatch(/^M[\d .-]+C/);
  });

  it('is the same each time, and leaves the smaller ones to the table', () => {
    const nodes = Array.from({ length: 60 }, (_, index) => node(`n${index}`, 'outlet'));
    const layout = layoutNetwork(nodes, [], 800);
    expect(layout).toEqual(layoutNetwork(nodes, [], 800));
    expect(layout.left).toBe(60 - layout.nodes.length);
    expect(layout.left).toBeGreaterThan(0);
  });
});

it.each(['KZ', 'RU', 'US', 'TR', 'KG', 'CD', 'MK'])('the country %s has a shape on the map', (code) => {
  expect(countryOf(code)?.geometry).toBeDefined();
});
