import { describe, expect, it } from 'vitest';
import { timexToRead } from '../../../src/cli/text/timex.ts';
import { timeToRead } from '../../../src/cli/text/words.ts';

describe('a TIMEX3 value in words', () => {
  it.each([
    ['2022-01-08', '2022-01-08'],
    ['2022-01-08T22:16', '2022-01-08 22:16'],
    ['2022-01-08T22:16:00', '2022-01-08 22:16'],
    ['2022-01-08T22:16:30', '2022-01-08 22:16:30'],
    ['2022-01-08TEV', '2022-01-08, evening'],
    ['2022-SU', 'summer of 2022'],
    ['2022-Q3', 'third quarter of 2022'],
    ['2022-W02', 'week 2 of 2022'],
    ['2022-W02-WE', 'weekend of week 2 of 2022'],
    ['202', 'the 2020s'],
    ['PRESENT_REF', 'now'],
    ['P1D', '1 day'],
    ['PT40M', '40 minutes'],
    ['P6M', '6 months'],
    ['PXD', 'some days'],
    ['XXXX-WXX-1', 'a Monday'],
    ['XXXX-WXX-2TMO', 'a Tuesday morning'],
    ['XXXX-WXX-2T14:30', 'a Tuesday, 14:30'],
    ['XXXX-WXX-WE', 'a weekend'],
    ['XXXX-05-14', '14 May, year not told'],
    ['XXXX-05-14TEV', '14 May, evening, year not told'],
    ['XXXX-12', 'December, year not told'],
    ['XXXX-13', 'XXXX-13'],
    ['XXXX-XX-XXTEV', 'evening, day not told'],
    ['XXXX-XX-XXT06:40', '06:40, day not told'],
    ['XXXX-SU', 'summer, year not told'],
    ['XXXX', 'a year'],
    ['P1Y6M', 'P1Y6M'],
    ['', ''],
  ])('%s: %s', (value, words) => expect(timexToRead(value)).toBe(words));

  it('says that it is a duration, and about how long', () => {
    expect(timeToRead({ ...TIME, value: 'P2D', type: 'DURATION', mod: 'APPROX' })).toBe('about 2 days long');
  });

  it.each([
    ['P1D', 'every day'],
    ['P2D', 'every 2 days'],
    ['XXXX-WXX-1', 'every Monday'],
    ['XXXX-WXX-6TEV', 'every Saturday evening'],
    ['XXXX-XX-XXTNI', 'every night'],
    ['XXXX-SU', 'every summer'],
    ['XXXX-05-01', 'every 1 May'],
    ['2022-05-01', '2022-05-01, repeated'],
  ])('what comes again, %s: %s', (value, words) => expect(timeToRead({ ...TIME, value, type: 'SET' })).toBe(words));

  it('holds no control characters', () => expect(timexToRead('20\u001b[2J22')).not.toContain('\u001b'));
});

const TIME = { id: 't1', start: 0, end: 1, text: 'x', basis: 'stated' } as const;
