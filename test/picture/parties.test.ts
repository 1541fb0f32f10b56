import { describe, expect, it } from 'vitest';
import { decide } from '../../src/picture/decide.ts';
import type { Decision } from '../../src/picture/decision.ts';
import { situationOf, sorted } from '../../src/picture/situation.ts';
import { figureOf, trackOf } from '../../src/picture/tracks.ts';
import { decidedOn, figure, linked, report, told } from './hand.ts';

describe('a count over which reports set voices against each other', () => {
  const both = (id: string, at: string, tellings: readonly (readonly [by: string | null, value: number])[]) =>
    report(
      id,
      at,
      tellings.map(([by, value]) => ({ figures: [figure(value)], by })),
    );
  const speakers = ({ by }: Decision): string =>
    by ? ` by ${[...new Set(by.map(({ telling }) => telling.statement.speaker))].join(' ')}` : '';
  const decided = (...reports: readonly ReturnType<typeof report>[]): string[] =>
    decidedOn(reports).flatMap(({ withdrawn, decisions }) => [
      ...withdrawn.map(({ nominal }) => `withdrawn ${nominal}`),
      ...decisions.map((decision) => `${told(decision)}${speakers(decision)}`),
    ]);
  const first = both('r1', '2025-06-03', [
    ['Governor', 14],
    ['Union', 17],
  ]);

  it('has a way for each party, and one conflict, between their latest words', () => {
    const second = both('r2', '2025-06-04', [
      ['Union', 21],
      ['Governor', 19],
    ]);
    expect(decided(first, second)).toEqual([
      'conflict 21 against 19',
      'grew 19 against 14 by Governor',
      'grew 21 against 17 by Union',
    ]);
    const later = both('r3', '2025-06-05', [['Governor', 22]]);
    const last = both('r4', '2025-06-06', [['Union', 25]]);
    expect(decided(first, second, later, last)).toEqual([
      'conflict 25 against 22',
      'grew 22 against 14 19 by Governor',
      'grew 25 against 17 21 by Union',
    ]);
  });

  it('takes those who always count fewer, and those who always count more, for a party, by whatever names', () => {
    const second = both('r2', '2025-06-04', [
      ['Ministry', 19],
      ['Families', 21],
    ]);
    expect(decided(first, second)).toEqual([
      'conflict 21 against 19',
      '?grew 19 against 14 by Governor Ministry',
      '?grew 21 against 17 by Union Families',
    ]);
  });

  it('asserts that a party counts more only where one of them may have told two steps', () => {
    const second = both('r2', '2025-06-04', [
      ['Ministry', 19],
      ['Families', 21],
    ]);
    const third = both('r3', '2025-06-05', [['Ministry', 22]]);
    expect(decided(first, second, third)).toEqual([
      'conflict 22 against 21',
      'grew 22 against 14 19 by Governor Ministry',
      '?grew 21 against 17 by Union Families',
    ]);
    const unsaid = both('r3', '2025-06-05', [[null, 20]]);
    expect(decided(first, second, unsaid)).toContain('grew 20 against 14 19');
  });

  it('leaves alone who is now above and now below another', () => {
    const second = both('r2', '2025-06-04', [
      ['Governor', 23],
      ['Union', 20],
    ]);
    expect(decided(first, second)).toEqual([
      'conflict 23 against 20',
      'grew 20 against 17 by Union',
      'grew 23 against 14 by Governor',
    ]);
  });

  it('lets what nobody else tells go with those who count fewer, and names no party then', () => {
    expect(decided(both('r0', '2025-06-02', [[null, 9]]), first)).toEqual([
      'conflict 17 against 14',
      'grew 14 against 9',
    ]);
    expect(decided(first, both('r2', '2025-06-05', [[null, 18]]))).toEqual([
      'conflict 17 against 14',
      'grew 18 against 17',
    ]);
  });

  it('stands where it stood when one side takes its number back, or comes to tell the other one', () => {
    const back = report('r2', '2025-06-04', [{ figures: [figure(17, { role: 'withdrawn' })], by: 'Union' }]);
    expect(decided(first, back)).toEqual(['withdrawn 17', 'conflict 17 against 14']);
    expect(decided(first, both('r2', '2025-06-04', [['Union', 14]]))).toContain('conflict 17 against 14');
  });

  it('has no parties where nobody is named', () => {
    const unnamed = both('r1', '2025-06-03', [
      [null, 14],
      ['Union', 17],
    ]);
    expect(decided(unnamed, both('r2', '2025-06-04', [['Union', 21]]))).toContain('grew 21 against 14 17');
  });
});

describe('a track', () => {
  it('says of each telling with which party it is, as the page and the list of leading figures need it', () => {
    const digests = sorted([
      report('r1', '2025-06-03', [
        { figures: [figure(14)], by: 'Governor' },
        { figures: [figure(17)], by: 'Union' },
      ]),
      report('r2', '2025-06-04', [{ figures: [figure(19)], by: 'Governor' }]),
    ]);
    const found = linked(digests);
    const situation = situationOf(digests, found);
    const [track] = found.claims.flatMap((claim) => trackOf(claim, situation) ?? []);
    expect(track && figureOf(track, situation).track.map(({ value, party }) => [value, party])).toEqual([
      [14, 1],
      [17, 2],
      [19, 1],
    ]);
  });

  it('with parties is made in a time that grows with the reports', () => {
    const reports = (n: number) =>
      Array.from({ length: n }, (_, at) =>
        report(`r${String(at).padStart(6, '0')}`, `2025-06-${String(1 + (at % 28)).padStart(2, '0')}`, [
          { figures: [figure(10 + at)], by: `Governor ${at}` },
          { figures: [figure(13 + 2 * at)], by: `Union ${at}` },
        ]),
      );
    const taken = (n: number): number => {
      const digests = sorted(reports(n));
      const found = linked(digests);
      const situation = situationOf(digests, {
        ...found,
        haveOneOrigin: () => ({ certainly: false, possibly: false }),
      });
      const start = performance.now();
      for (const claim of found.claims) {
        const track = trackOf(claim, { ...situation, originsOf: () => ({ low: 1, high: 1, roots: [] }) });
        if (track) decide(track);
      }
      return performance.now() - start;
    };
    taken(100);
    expect(taken(10_000)).toBeLessThan(40 * Math.max(20, taken(1000)));
  }, 60_000);
});
