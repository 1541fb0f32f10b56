import { describe, expect, it } from 'vitest';
import type { FigureSlots } from '../../src/link/digest.ts';
import type { Lineage } from '../../src/model/index.ts';
import { assemble } from '../../src/picture/assemble.ts';
import { sorted } from '../../src/picture/situation.ts';
import { figure, linked, report } from './hand.ts';

const hurt = (value: number, more: Partial<FigureSlots> = {}): FigureSlots =>
  figure(value, { counts: 'people-injured', quantity: `q${more.start ?? 0}`, start: 0, end: 2, ...more });

const SHARED = [{ from: [0, 100], to: [0, 100] }];

/** The drifts from a report with some figures to one that has its words. */
function drifts(
  before: readonly FigureSlots[],
  after: readonly FigureSlots[],
  passages: Lineage['passages'] = SHARED,
  kind: Lineage['kind'] = 'copy',
) {
  const digests = sorted([
    report('a', '2025-03-02', [{ figures: before }]),
    report('b', '2025-03-03', [{ figures: after, by: null }]),
  ]);
  return assemble(digests, linked(digests, [['a', 'b', kind, passages]]), []).findings.filter(
    (finding) => finding.kind === 'figure-drift',
  );
}

describe('a figure in words that a report has from another', () => {
  it.each([
    ['its "at least" is gone', hurt(16, { comparator: '>=' }), hurt(16)],
    ['it is rounder', hurt(104), hurt(100, { comparator: '>' })],
    ['"some" is gone', hurt(1200, { comparator: '~' }), hurt(1200)],
    ['it is nearly the next round number', hurt(9000, { comparator: '~' }), hurt(10_000, { comparator: '<' })],
  ])('drifts where %s', (_, before, after) => {
    expect(drifts([before], [after])).toMatchObject([{ asserted: true, statements: ['a/s1', 'b/s1'] }]);
    expect(drifts([before], [after], SHARED, 'translation')).toHaveLength(1);
  });

  it('is the same where it is told as it was, and another where it cannot be the one', () => {
    expect(drifts([hurt(16, { comparator: '>=' })], [hurt(16, { comparator: '>=' })])).toEqual([]);
    expect(drifts([hurt(104)], [hurt(138)])).toEqual([]);
  });

  it('is none that the report tells, too', () => {
    expect(drifts([hurt(16, { comparator: '>=' })], [hurt(16, { comparator: '>=' }), hurt(16, { start: 40 })])).toEqual(
      [],
    );
    expect(drifts([hurt(16, { comparator: '>=' }), hurt(16, { start: 40 })], [hurt(16, { start: 40 })])).toEqual([]);
  });

  it('is looked for at its place, or right beside the words that are shared, and nowhere else', () => {
    const [before, after] = [hurt(16, { comparator: '>=', start: 500 }), hurt(16, { start: 300 })];
    const beside = [{ from: [420, 490], to: [220, 290] }];
    expect(drifts([before], [after], beside)).toHaveLength(1);
    expect(drifts([before], [after])).toEqual([]);
    expect(drifts([before], [after], beside, 'citation')).toHaveLength(1);
    expect(drifts([before], [after], [], 'citation')).toEqual([]);
  });

  it('is the one at its own place, whatever the other says further on', () => {
    const source = [hurt(16, { comparator: '>=' }), hurt(16, { start: 400 })];
    expect(drifts(source, [hurt(16)])).toHaveLength(1);
  });
});
