import { describe, expect, it } from 'vitest';
import { type Case, found, timesIn } from './fixture.ts';

/** Published on a Thursday. */
const PUBLISHED = '2022-01-13';

const CASES: readonly Case[] = [
  // dates
  ['Protests began on [January 2].', 'DATE 2022-01-02 2022-01-02/2022-01-03'],
  ['The post of [January 7, 2022] was deleted.', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  ['He resigned on [Wednesday, Jan. 5], and left.', 'DATE 2022-01-05 2022-01-05/2022-01-06'],
  ['He resigned on [5 January 2022].', 'DATE 2022-01-05 2022-01-05/2022-01-06'],
  [
    'Clashes went on from [January 5] to [7].',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
    'DATE 2022-01-07 2022-01-07/2022-01-08',
  ],
  ['It was signed on [the 7th of January].', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  ['It was signed on [2022-01-07].', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  ['It was signed on [1/7/2022].', 'DATE 2022-01-07 2022-01-07/2022-01-08'],
  // years and their parts
  ['It was built in [the 1990s].', 'DATE 199 1990-01-01/2000-01-01'],
  ['It was built in [the 19th century].', 'DATE 18 1800-01-01/1900-01-01'],
  ['It was built in [2008].', 'DATE 2008 2008-01-01/2009-01-01'],
  ['In [late 2021] prices rose.', 'DATE 2021 END 2021-09-01/2022-01-01'],
  ['In [March 2021] prices rose.', 'DATE 2021-03 2021-03-01/2021-04-01'],
  ['On [Christmas] they rested.', 'DATE 2021-12-25 2021-12-25/2021-12-26'],
  // reckoned from publication
  [
    'He resigned [yesterday] and leaves [tomorrow morning].',
    'DATE 2022-01-12 2022-01-12/2022-01-13',
    'TIME 2022-01-14TMO 2022-01-14T06:00/2022-01-14T12:00',
  ],
  ['He resigned on [Monday].', 'DATE 2022-01-10 2022-01-10/2022-01-11'],
  ['The council will meet on [Friday].', 'DATE 2022-01-14 2022-01-14/2022-01-15'],
  ['He resigned [last week].', 'DATE 2022-W01 2022-01-03/2022-01-10'],
  ['He spoke [last night].', 'TIME 2022-01-12TNI 2022-01-12T22:00/2022-01-13T06:00'],
  ['[Earlier this week], he resigned.', 'DATE 2022-W02 START 2022-01-10/2022-01-12'],
  ['He will resign [next month].', 'DATE 2022-02 2022-02-01/2022-03-01'],
  ["The police said [Monday night]'s clashes were over.", 'TIME 2022-01-10TNI 2022-01-10T22:00/2022-01-11T06:00'],
  ['They met [two years ago].', 'DATE 2020 2020-01-01/2021-01-01'],
  ['They left [three days ago].', 'DATE 2022-01-10 2022-01-10/2022-01-11'],
  // lengths
  ['Over [the past two weeks], prices fell.', 'DURATION P2W 2021-12-30/2022-01-13'],
  ['It lasted [five years].', 'DURATION P5Y'],
  ['It lasted [almost three hours].', 'DURATION PT3H LESS_THAN'],
  ['He stayed [three years and four months].', 'DURATION P3Y4M'],
  ['The [40-minute] talk was cut short.', 'DURATION PT40M'],
  ['It took [two] to [three weeks].', 'DURATION P2W', 'DURATION P3W'],
  ['They fought for [days].', 'DURATION PXD'],
  // times of day
  [
    'It began at [7:30 p.m.] and ended at [9pm].',
    'TIME 2022-01-13T19:30 2022-01-13T19:30/2022-01-13T19:31',
    'TIME 2022-01-13T21:00 2022-01-13T21:00/2022-01-13T21:01',
  ],
  ['The dam broke at [ten past four].', 'TIME 2022-01-13T04:10 2022-01-13T04:10/2022-01-13T04:11'],
  ['It rang at [a quarter to five in the afternoon].', 'TIME 2022-01-13T16:45 2022-01-13T16:45/2022-01-13T16:46'],
  ['They left at [half past six in the morning].', 'TIME 2022-01-13T06:30 2022-01-13T06:30/2022-01-13T06:31'],
  ['The vote was ten to four.'],
  ['The court ruled by five to four.'],
  ['He came at [three o’clock in the afternoon].', 'TIME 2022-01-13T15:00 2022-01-13T15:00/2022-01-13T15:01'],
  // what comes again
  ['He earns $500 [a month].', 'SET P1M'],
  ['They meet [every Monday].', 'SET XXXX-WXX-1'],
  ['They meet [twice a week].', 'SET P1W'],
  // past, present, future
  ['[At present] it is quiet.', 'DATE PRESENT_REF'],
  ['They are gone [now].', 'DATE PRESENT_REF'],
  // reckoned from what was told
  [
    'He spoke on [January 5]. [The same day], he left. [Two days later], he was back. [A day earlier] it was quiet.',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
    'DATE 2022-01-05 2022-01-05/2022-01-06',
    'DATE 2022-01-07 2022-01-07/2022-01-08',
    'DATE 2022-01-06 2022-01-06/2022-01-07',
  ],
];

const NONE: readonly string[] = [
  'The band "Summer" split up.',
  'More than 2000 people and 20 thousand fighters came; he is 24 years old.',
  'He reads USA Today and the Daily Mail.',
  'On February 31 nothing happened.',
  'The flight 1999 was at gate 12.',
  'They won 3-2 and came second.',
  'He may leave.',
];

describe('English time expressions', () => {
  it.each(CASES.map((row) => [row[0], row] as const))('finds and places: %s', (marked, row) => {
    expect(found('en', marked, PUBLISHED)).toEqual(row);
  });

  it.each(NONE)('takes nothing for a time in: %s', (text) => {
    expect(timesIn('en', text, PUBLISHED)).toEqual([]);
  });
});
