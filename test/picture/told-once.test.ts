import { expect, it } from 'vitest';
import { buildPicture } from '../../src/picture/index.ts';
import { digest } from '../link/reports.ts';

it('says once that a statement is denied, also where a number in it is a claim of its own', () => {
  const told = digest(
    'a',
    'en',
    'Thirty-eight men had clocked in, foreman Paul Reed said. “They are hiding seven,” he told a television channel. ' +
      'The contractor, Calder Rail, rejected the allegation in a statement on Friday.',
  );
  const again = digest(
    'b',
    'en',
    '“They are hiding seven,” foreman Paul Reed told reporters. “They are hiding seven,” he said again.',
  );
  const denied = buildPicture([told, again]).findings.filter(({ kind }) => kind === 'conflict');
  expect(denied.map(({ says }) => says)).toEqual([expect.stringContaining('denied by Calder Rail')]);
});
