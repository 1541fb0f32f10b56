import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/extract/analysis.ts';
import { findTimes } from '../../../src/extract/times/index.ts';
import { languageCodes } from '../../../src/language/codes.ts';
import { report, timesIn } from './fixture.ts';

const WORDS =
  'am im vor seit in der und bis 1 2. 31. 12 Januar Mai Montag Jahr Jahren Tage zwei letzten 2022 22:16 Uhr heute morgen Nacht Ende , . – 10.1.2022 on the last two years ago week Monday May 7 p.m now в январе 8 года назад два дня прошлом году ночь на сегодня'.split(
    ' ',
  );
const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const language = fc.constantFrom(...languageCodes);

describe('whatever the text', () => {
  it('times lie in it, in order, none over another, each with the words it covers', () => {
    fc.assert(
      fc.property(language, soup, (code, text) => {
        let end = 0;
        for (const { time } of timesIn(code, text, '2022-01-13T10:00')) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toBe(time.text);
          end = time.end;
        }
      }),
    );
  });

  it('what is placed begins before it ends', () => {
    fc.assert(
      fc.property(language, soup, (code, text) => {
        for (const { time } of timesIn(code, text, '2022-01-13T10:00')) {
          expect(time.from === undefined).toBe(time.to === undefined);
          if (time.from !== undefined && time.to !== undefined) expect(time.from < time.to).toBe(true);
        }
      }),
    );
  });

  it('the same text gives the same times', () => {
    fc.assert(
      fc.property(language, soup, (code, text) => {
        expect(timesIn(code, text, '2022-01-13')).toEqual(timesIn(code, text, '2022-01-13'));
      }),
      { numRuns: 20 },
    );
  });
});

/** Processor time, in milliseconds, to find the times of a text: the least of a few runs. */
function cost(text: string): number {
  const analysis = analyse(report('de', text, '2022-01-13'));
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const before = process.cpuUsage();
    findTimes(analysis);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

describe('time taken', () => {
  const hostile = [
    'am am am 1. 1. 1. ',
    '10-',
    '3., 4., ',
    '2009-2010-',
    'vor zwei Jahren und drei ',
    'Anfang Mitte der ',
  ];
  it.each(hostile)('grows no faster than the text: %s', (unit) => {
    const short = cost(`${unit.repeat(1500)}1. Januar`);
    const long = cost(`${unit.repeat(9000)}1. Januar`);
    // Six times the text; a quadratic stage would take thirty-six times as long.
    expect(long).toBeLessThan(Math.max(short, 3) * 24);
  });
});
