import { describe, expect, it } from 'vitest';
import type { FigureSlots } from '../../src/link/digest.ts';
import { idOf } from '../../src/model/message.ts';
import { decide } from '../../src/picture/decide.ts';
import type { Decision } from '../../src/picture/decision.ts';
import { situationOf, sorted } from '../../src/picture/situation.ts';
import { trackOf } from '../../src/picture/tracks.ts';
import { decidedOn, figure, linked, report, type StatementParts, told } from './hand.ts';

type Step = readonly [
  at: string,
  value: number,
  slots?: Partial<FigureSlots>,
  more?: StatementParts & { by?: string | null },
];

/** What is decided about reports that each tell one figure, as "outcome value against others". */
function decided(...steps: readonly Step[]): string[] {
  return decisionsOn(...steps).map((decision) => (typeof decision === 'string' ? decision : told(decision)));
}

function decisionsOn(...steps: readonly Step[]): (Decision | string)[] {
  const reports = steps.map(([at, value, slots, more], index) =>
    report(`r${index}`, at, [{ figures: [figure(value, slots)], ...more }]),
  );
  return decidedOn(reports).flatMap(({ withdrawn, decisions }) => [
    ...withdrawn.map(({ nominal, by, rests }) => `withdrawn ${nominal} by ${by.length} rests ${rests.length}`),
    ...decisions,
  ]);
}

describe('a count that only grows', () => {
  it.each([
    ['told on one day, says that the order is not sure', '2022-01-08', true],
    ['told a day apart, does not', '2022-01-09', false],
  ])('%s', (_, day, unsure) => {
    const [grew] = decisionsOn(['2022-01-08', 9], [day, 14]);
    expect(typeof grew === 'object' && grew.because.map(idOf)).toEqual(
      unsure ? ['only-grows', 'order-unsure'] : ['only-grows'],
    );
  });

  it('a larger one told later is an update, one finding for the whole way', () => {
    expect(decided(['2022-01-07', 3000, { comparator: '>' }], ['2022-01-08', 4266], ['2022-01-10', 7939])).toEqual([
      'grew 7939 against 3000 4266',
    ]);
  });

  it('a larger one told the same day, in whatever order, is one too', () => {
    expect(decided(['2022-01-08', 4400], ['2022-01-08', 4266])).toEqual(['grew 4400 against 4266']);
  });

  it('told by one report for one time, the larger one was told no earlier', () => {
    const ticker = report(
      'r1',
      '2022-01-08T06:50',
      [4, 5].map((value) => ({ figures: [figure(value)] })),
    );
    const after = report('r2', '2022-01-08T08:15', [{ figures: [figure(5)] }]);
    const outcomes = decidedOn([ticker, after]).flatMap(({ decisions }) => decisions.map(({ outcome }) => outcome));
    expect(outcomes).toEqual(['grew', 'late-arrival']);
  });

  it('told rounder or vaguer it is the same', () => {
    expect(decided(['2022-01-08T10:00', 4266], ['2022-01-08T17:00', 4000, { comparator: '>' }])).toEqual([
      '?agrees 4000 against 4266',
    ]);
  });

  it('an older figure that is told on within a day and a half is stale', () => {
    expect(decided(['2022-01-07T12:00', 130], ['2022-01-07T20:00', 141], ['2022-01-08T12:00', 130])).toEqual([
      'grew 141 against 130',
      '?stale-repeat 130 against 141',
    ]);
  });

  it('later than that it is told as lower', () => {
    expect(decided(['2022-01-07', 133], ['2022-01-08', 141], ['2022-01-12', 133])).toContain(
      '?conflict 133 against 141',
    );
  });

  it('far lower, it counts something narrower', () => {
    expect(decided(['2022-01-07', 3000], ['2022-01-10', 7939], ['2022-01-14', 3000])).toEqual([
      'grew 7939 against 3000',
      '?other-scope 3000 against 7939',
    ]);
  });

  it('what was told for an earlier day arrives late', () => {
    const asOf = { from: '2022-01-07', to: '2022-01-08' };
    expect(decided(['2022-01-10', 141], ['2022-01-11', 133, { asOf, asOfBasis: 'stated' }])).toEqual([
      'grew 141 against 133',
    ]);
  });

  it('what a correction speaks of beside the figure is none', () => {
    expect(decided(['2022-01-07', 141], ['2022-01-08', 1, {}, { topics: ['correction'] }])).not.toContain(
      'corrected 1 against 141',
    );
  });

  it('words of correction make it a correction', () => {
    expect(decided(['2022-01-07', 141], ['2022-01-08', 133, {}, { topics: ['correction'] }])).toEqual([
      'corrected 133 against 141',
    ]);
  });

  it('a figure with the same digits told the same day on a named word is in conflict', () => {
    expect(
      decided(
        ['2022-01-09T18:00', 5969],
        ['2022-01-09T20:00', 5969, {}, { by: 'Other' }],
        ['2022-01-09T21:00', 5696],
        ['2022-01-10', 5969],
      ),
    ).toEqual(['conflict 5696 against 5969']);
  });

  it('one conflict for a disputed value, with all who tell it', () => {
    expect(
      decided(
        ['2022-01-09T10:00', 1832],
        ['2022-01-09T11:00', 1823, {}, { by: 'A' }],
        ['2022-01-09T12:00', 1823, {}, { by: 'A' }],
      ),
    ).toHaveLength(1);
  });

  it('copies do not outweigh origins', () => {
    const copies = [1, 2, 3, 4, 5, 6].map((hour): Step => [`2022-01-08T1${hour}:00`, 190, {}, { by: 'Slip' }]);
    expect(
      decided(
        ['2022-01-08T08:00', 150],
        ...copies,
        ['2022-01-09T08:00', 160, {}, { by: 'A' }],
        ['2022-01-09T10:00', 160, {}, { by: 'B' }],
      ),
    ).toEqual(['grew 160 against 150', '?conflict 160 against 190']);
  });

  it('a withdrawn value is out, with whoever repeats it', () => {
    expect(
      decided(
        ['2022-01-08', 40, { comparator: '>' }],
        ['2022-01-09', 164],
        ['2022-01-10', 164, { role: 'withdrawn' }],
        ['2022-03-14', 225],
      ),
    ).toEqual(['withdrawn 164 by 1 rests 1', 'grew 225 against 40']);
  });

  it.each<[string, Partial<FigureSlots>]>([
    ['rumours', { role: 'rumour' }],
    ['forecasts', { role: 'forecast' }],
    ['previous values', { role: 'previous' }],
    ['increments', { extent: 'delta' }],
    ['denied figures', { negated: true }],
    ['parts', { partOf: 'q0' }],
    ['other populations', { population: 'security-forces' }],
    ['other places', { place: '1526384' }],
    ['other kinds', { counts: 'people-dead' }],
    ['flows', { extent: 'flow' }],
  ])('%s are not compared', (_name, slots) => {
    expect(
      decided(['2022-01-08', 4266], ['2022-01-09', 4000, slots], ['2022-01-10', 9000, slots]).filter((told) =>
        told.includes('4266'),
      ),
    ).toEqual([]);
  });

  it('a step of more than five times within days, or of ten, is only possibly one', () => {
    expect(decided(['2022-01-07', 30], ['2022-01-09', 190])).toEqual(['?grew 190 against 30']);
    expect(decided(['2022-01-07', 30], ['2022-02-09', 190])).toEqual(['grew 190 against 30']);
    expect(decided(['2022-01-07', 30], ['2022-02-09', 400])).toEqual(['?grew 400 against 30']);
    expect(
      decided(
        ['2022-01-08', 40],
        ['2022-03-14', 225, { asOf: { from: '2022-01-01', to: '2022-02-01' }, asOfBasis: 'stated' }],
      ),
    ).toEqual(['grew 225 against 40']);
  });

  it('what is carried over asserts nothing', () => {
    expect(
      decided(['2022-01-07', 30, { countsBasis: 'carried' }], ['2022-01-09', 50, { countsBasis: 'carried' }]),
    ).toEqual(['?grew 50 against 30']);
    expect(
      decided(
        ['2022-01-07', 30, { place: '99', placeBasis: 'carried' }],
        ['2022-01-09', 50, { place: '99', placeBasis: 'carried' }],
      ),
    ).toEqual(['?grew 50 against 30']);
  });
});

describe('a value that is denied beside another', () => {
  const told = (by: string | null, before: string | null): string[] => {
    const digests = sorted([
      report('r1', '2022-01-07', [{ figures: [figure(27)], by: before }]),
      report('r2', '2022-01-08', [{ figures: [figure(27, { negated: true }), figure(24)], by }]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    return found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      if (!track) return [];
      const { withdrawn, decisions } = decide(track);
      return [
        ...withdrawn.map(({ nominal, rests }) => `withdrawn ${nominal} rests ${rests.length}`),
        ...decisions.filter(({ outcome }) => outcome === 'conflict').map(({ value }) => `conflict ${value.nominal}`),
      ];
    });
  };

  it('is taken back by who had told it, or where no one is named', () => {
    expect(told('Company', 'Company')).toEqual(['withdrawn 27 rests 1']);
    expect(told(null, 'Company')).toEqual(['withdrawn 27 rests 1']);
  });

  it('is in dispute where another denies it', () => {
    expect(told('Union', 'Company')).toEqual(['conflict 24']);
  });

  it('is no number that was counted before where it is only called false', () => {
    const dead = (value: number) => figure(value, { counts: 'people-dead' });
    const digests = sorted([
      report('r1', '2022-01-07', [{ figures: [dead(9)], by: 'Lawyers' }]),
      report('r2', '2022-01-08', [
        { figures: [dead(4)], by: 'Police' },
        { figures: [dead(9)], by: null, certainty: 'denied' },
      ]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const outcomes = found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track ? decide(track).decisions.map(({ outcome }) => outcome) : [];
    });
    expect(outcomes).not.toContain('corrected');
  });

  it('is in one dispute, however often one report denies it', () => {
    const at = (start: number) => ({ start, end: start + 2 });
    const denied = (start: number) => [figure(14, at(start)), figure(12, { negated: true, ...at(start + 20) })];
    const digests = sorted([
      report('r1', '2022-01-07', [{ figures: [figure(12)], by: 'Police' }]),
      report('r2', '2022-01-08', [
        { figures: denied(10), by: 'Union' },
        { figures: denied(400), by: 'Union' },
      ]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const conflicts = found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track ? decide(track).decisions.filter(({ outcome }) => outcome === 'conflict') : [];
    });
    expect(conflicts.map(({ value, points }) => [value.nominal, points.length])).toEqual([[14, 2]]);
  });

  it('stands against the number of its own statement, not against one that is nearer', () => {
    const at = (start: number) => ({ start, end: start + 2 });
    const digests = sorted([
      report('r1', '2022-01-07', [{ figures: [figure(12)], by: 'Police' }]),
      report('r2', '2022-01-08', [
        { figures: [figure(14, at(10)), figure(12, { negated: true, ...at(40) })], by: 'Union' },
        { figures: [figure(3, at(45))], by: 'Union' },
      ]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const conflicts = found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track ? decide(track).decisions.filter(({ outcome }) => outcome === 'conflict') : [];
    });
    expect(conflicts.map(({ value, against }) => [value.nominal, against[0]?.nominal])).toEqual([[14, 12]]);
  });

  it('is replaced by the number of its own statement, and by no other of its report', () => {
    const at = (start: number) => ({ start, end: start + 2 });
    const corrected = (beside: readonly FigureSlots[]) =>
      decidedOn([
        report('r1', '2022-01-06', [
          { figures: [figure(2)], by: 'Police' },
          { figures: [figure(9)], by: 'Party' },
        ]),
        report('r2', '2022-01-08', [
          { figures: [...beside, figure(9, { negated: true, ...at(20) })], by: 'Opposition' },
          { figures: [figure(2, at(60))], by: 'Police' },
        ]),
      ]).flatMap(({ decisions }) =>
        decisions.filter(({ outcome }) => outcome === 'corrected').map(({ value }) => value.nominal),
      );
    expect(corrected([figure(7, at(10))])).toEqual([7]);
    expect(corrected([])).toEqual([2]);
  });

  it('is in dispute where who denies it may be one with who repeated it, not with who told it first', () => {
    const digests = sorted([
      report('r1', '2022-01-06', [{ figures: [figure(27)], by: 'Company' }]),
      report('r2', '2022-01-07', [{ figures: [figure(27)], by: 'Gazette' }]),
      report('r3', '2022-01-08', [{ figures: [figure(27, { negated: true }), figure(24)], by: 'Union' }]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const withdrawn = found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track ? decide(track, (_, { telling }) => telling.order === 1).withdrawn : [];
    });
    expect(withdrawn).toEqual([]);
  });
});

describe('a way that a count has grown', () => {
  it('goes through a number that was taken back for a higher one', () => {
    const digests = sorted([
      report('r1', '2022-01-07', [{ figures: [figure(7)] }]),
      report('r2', '2022-01-08', [{ figures: [figure(7, { role: 'withdrawn' }), figure(9)] }]),
      report('r3', '2022-01-09', [{ figures: [figure(14)] }]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const grown = found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track ? decide(track).decisions.filter(({ outcome }) => outcome === 'grew') : [];
    });
    expect(grown.map(({ value, against }) => [...against, value].map(({ nominal }) => nominal))).toEqual([[7, 9, 14]]);
  });

  it('begins behind and ends before a number that is of something else', () => {
    expect(decided(['2022-01-07', 12], ['2022-01-08', 14], ['2022-01-09', 80_000])).toEqual(['grew 14 against 12']);
    expect(decided(['2022-01-07', 2], ['2022-01-08', 210], ['2022-01-09', 226])).toEqual(['grew 226 against 210']);
  });

  it('is none where the time that was counted had long been over: whoever has another number counts otherwise', () => {
    const year = { asOf: { from: '2021-01-01', to: '2022-01-01' }, asOfBasis: 'stated' } as const;
    const board = { by: 'Board' };
    const union = { by: 'Union' };
    expect(decided(['2022-02-07', 39, year, board], ['2022-02-09', 44, year, union])).toEqual([
      'conflict 44 against 39',
    ]);
    expect(decided(['2022-02-07', 39, {}, board], ['2022-02-09', 44, {}, union])).toEqual(['grew 44 against 39']);
  });
});

describe('a count that grows while the event lasts', () => {
  const displaced = { counts: 'people-displaced' };
  it('a larger one told later is an update, a smaller one no correction', () => {
    expect(decided(['2022-01-07', 4300, displaced], ['2022-01-08', 6100, displaced])).toEqual([
      'grew 6100 against 4300',
    ]);
    expect(decided(['2022-01-07', 6100, displaced], ['2022-01-09', 5900, displaced])).toEqual([]);
  });
});

describe('a count that falls by nature', () => {
  it('a fall is nothing', () => {
    const missing = { counts: 'people-missing' };
    expect(decided(['2022-01-07', 109, missing], ['2022-01-08', 76, missing], ['2022-01-09', 12, missing])).toEqual([]);
  });

  it('a rise is told as possible', () => {
    const missing = { counts: 'people-missing' };
    expect(decided(['2022-01-07', 109, missing], ['2022-01-08', 76, missing], ['2022-01-09', 155, missing])).toEqual([
      '?rose 155 against 76',
    ]);
  });
});

describe('a count that moves both ways', () => {
  const troops = { counts: 'troops' };
  it('far apart it is another scope, or nothing', () => {
    expect(decided(['2022-01-08', 3950, troops], ['2022-01-08', 2500, troops, { by: 'Other' }])).toEqual([
      '?other-scope 3950 against 2500',
    ]);
    expect(decided(['2022-01-08', 3950, troops], ['2022-01-12', 2500, troops])).toEqual([]);
  });

  it('two named sources for one day are in conflict', () => {
    expect(decided(['2022-01-08', 3950, troops], ['2022-01-08', 3650, troops, { by: 'Other' }])).toEqual([
      '?conflict 3950 against 3650',
    ]);
  });
});

describe('figures that are none', () => {
  it.each([Number.POSITIVE_INFINITY, -5, 0, 1e308, Number.NaN])('%d makes no false finding', (value) => {
    expect(decided(['2022-01-08', 4266], ['2022-01-09', value]).filter((told) => !told.startsWith('?'))).toEqual([]);
  });

  it('days that no calendar has put nothing in order', () => {
    expect(decided(['2022-02-31', 141], ['2022-02-31', 133]).filter((told) => told.includes('conflict'))).toEqual([]);
  });
});

describe('two who are named in one report', () => {
  /** The decisions about figures of one report, each with whose word it is. */
  const apart = (...told: readonly (readonly [value: number, by: string | null])[]): string[] => {
    const digests = sorted([
      report(
        'r1',
        '2022-01-08',
        told.map(([value, by]) => ({ figures: [figure(value)], by })),
      ),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    return found.claims.flatMap((claim) => {
      const track = trackOf(claim, situation);
      return track
        ? decide(track).decisions.map(
            ({ outcome, value, against }) => `${outcome} ${value.nominal} against ${against[0]?.nominal}`,
          )
        : [];
    });
  };

  it('tell one thing differently: a conflict, also of what only grows', () => {
    expect(apart([38, 'Police'], [45, 'Church'])).toEqual(['conflict 45 against 38']);
    expect(apart([0, 'Police'], [14, 'Doctor'])).toEqual(['conflict 14 against 0']);
    // the double of the other is not made of two of it
    expect(apart([2, 'Police'], [4, 'Church'])).toEqual(['conflict 4 against 2']);
  });

  it('one of them may be the report’s own voice', () => {
    expect(apart([15, null], [41, 'Elder'])).toEqual(['conflict 41 against 15']);
  });

  it('are no conflict where one of them tells both, no one is named, or one number is rounder', () => {
    expect(apart([38, 'Police'], [45, 'Police'])).toEqual([]);
    expect(apart([38, null], [45, null])).toEqual([]);
    expect(decided(['2022-01-08', 13, { comparator: '>=' }], ['2022-01-08', 17, {}, { by: 'Other' }])).toEqual([
      'grew 17 against 13',
    ]);
    expect(apart([4000, 'Police'], [3960, 'Church']).filter((text) => text.startsWith('conflict'))).toEqual([]);
  });

  it('are none where the figures are parts of one another, or too far apart to count one thing', () => {
    expect(apart([7, 'Police'], [5, 'Church'], [2, 'Church'])).not.toContain('conflict 7 against 5');
    expect(apart([49, 'Police'], [1200, 'Church'])).toEqual([]);
  });
});

describe('figures with the same digits', () => {
  it('told for one time on named words are held against each other', () => {
    expect(decided(['2022-01-08', 1823], ['2022-01-08', 1832])).toEqual(['conflict 1832 against 1823']);
  });

  it('days apart are an update', () => {
    expect(decided(['2022-01-08', 1823], ['2022-01-11', 1832])).toEqual(['grew 1832 against 1823']);
  });
});
