import { describe, expect, it } from 'vitest';
import { leanDigest } from '../../src/link/lean.ts';
import { figure, report } from '../picture/hand.ts';

describe('a lean digest', () => {
  const digest = report('r1', '2022-01-07', [
    { figures: [figure(20, { counts: 'people-dead', because: ['"dead"'] })], topics: ['dead'], places: ['KZ', 'RU'] },
    { topics: [], entities: ['e1'] },
  ]);
  const before = JSON.stringify(digest);

  it('is the same but for why figures are read as they are', () => {
    const [first] = digest.statements;
    expect(leanDigest(digest)).toEqual({
      ...digest,
      statements: [
        { ...first, figures: first?.figures.map((each) => ({ ...each, because: [] })) },
        ...digest.statements.slice(1),
      ],
    });
  });

  it('leaves what it was given as it was', () => {
    leanDigest(digest);
    expect(JSON.stringify(digest)).toBe(before);
  });
});
