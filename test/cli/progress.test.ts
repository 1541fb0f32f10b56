import { describe, expect, it } from 'vitest';
import { restTime } from '../../src/cli/progress.ts';

describe('the time that is left', () => {
  it.each([
    [0.2, 'almost done'],
    [12.3, 'about 13 s left'],
    [89, 'about 89 s left'],
    [100, 'about 2 min left'],
    [5000, 'about 83 min left'],
    [9000, 'about 2.5 h left'],
  ])('%s seconds', (seconds, told) => {
    expect(restTime(seconds)).toBe(told);
  });
});
