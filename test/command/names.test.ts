import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay } from './hearsay.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-names-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A file of that name with that content. */
function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('hearsay names', () => {
  it('answers pairs on standard input, one a line', async () => {
    const { code, out, err } = await hearsay(['names'], 'Toqajew\tТокаев\nMassimow\tMaximow\n');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^same\t0\.\d{3}\t[^\t\n]+\ndifferent\t0\.\d{3}\t[^\t\n]+\n$/);
  });

  it('answers two names that are given as arguments, in which a tab parts nothing', async () => {
    const { code, out, err } = await hearsay(['names', 'Oleh Hryhorov', 'Олег\tГригоров']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^same\t0\.\d{3}\t[^\t\n]+\n$/);
  });

  it.each([[['Toqajew']], [['Toqajew', 'Токаев', 'Tokayev']]])(
    '%j is no pair: ends with 2 and says so',
    async (given) => {
      const { code, out, err } = await hearsay(['names', ...given]);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('two names');
    },
  );

  it('names a line that is no pair on standard error and ends with 1', async () => {
    const { code, out, err } = await hearsay(['names'], 'Toqajew\nPutin\tПутин\n');
    expect({ code, err }).toEqual({ code: 1, err: 'hearsay: line 1: no tab between two names\n' });
    expect(out).toBe('same\t1.000\tthe same words\n');
  });

  it('takes a file of aliases', async () => {
    const aliases = file('aliases.tsv', 'Nordsee-Gruppe\tNSG\n');
    const pair = 'Nordsee-Gruppe\tNSG\n';
    expect((await hearsay(['names'], pair)).out).toMatch(/^different\t/);
    expect((await hearsay(['names', '--aliases', aliases], pair)).out).toMatch(/^same\t/);
  });

  it.each<[string, () => string[], RegExp]>([
    ['a file of aliases that is missing', () => ['--aliases', join(folder, 'none.tsv')], /none\.tsv.*no such file/],
    ['one with a bad line', () => ['--aliases', file('bad.tsv', 'A Bank\n')], /bad\.tsv.*line 1/],
    ['a kind that is none', () => ['--kind', 'robot'], /person, organization, place, vessel/],
  ])('%s: ends with 2 and says why', async (_what, args, reason) => {
    const { code, out, err } = await hearsay(['names', ...args()], '');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(reason);
  });
});
