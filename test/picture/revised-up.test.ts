import { expect, it } from 'vitest';
import { buildPicture } from '../../src/picture/index.ts';
import { digest } from '../link/reports.ts';

const at = (value: string) => ({ published: { value, basis: 'given' as const } });

it.each([
  ['revised the death toll in Lahore upwards to 16', 0],
  // it is not 16 that is taken back
  ['corrected the death toll in Lahore to 16', 0],
  ['corrected the death toll in Lahore down to 16', 1],
])('takes no larger figure of another back where a count is revised upwards: %s', (words, wanted) => {
  const union = digest(
    'a',
    'en',
    'At least 19 miners died in Lahore, the union said on Tuesday.',
    at('2022-01-04T10:00'),
  );
  const minister = digest('b', 'en', `The minister ${words} on Wednesday.`, at('2022-01-05T17:00'));
  const taken = buildPicture([union, minister]).findings.filter(({ kind }) => kind === 'withdrawal');
  expect(taken).toHaveLength(wanted);
});
