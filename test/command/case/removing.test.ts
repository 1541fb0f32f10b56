import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hearsay, line } from '../hearsay.ts';

let folder: string;
let path: string;
let without: string;

const on = (command: string, ...args: string[]) => hearsay([...command.split(' '), '--case', path, ...args]);

const REPORTS = [
  ['a', '2022-01-08', 'Lahntaler Bote', 'In Almaty wurden 26 Menschen getötet, teilte das Innenministerium mit.'],
  ['b', '2022-01-09', 'Quergelesen', 'Mindestens 26 Menschen wurden in Almaty getötet, sagte das Innenministerium.'],
  ['c', '2022-01-10', 'Ostpanorama', 'Nach Angaben des Innenministeriums wurden in Almaty 164 Menschen getötet.'],
] as const;

const input = (ids: readonly string[]): string =>
  REPORTS.filter(([id]) => ids.includes(id))
    .map(([id, published, outlet, text]) => line({ id, published, outlet, text, language: 'de' }))
    .join('');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-removing-'));
  path = join(folder, 'a.hearsay');
  without = join(folder, 'b.hearsay');
  for (const [file, ids] of [
    [path, ['a', 'b', 'c']],
    [without, ['a', 'b']],
  ] as const) {
    const { code, err } = await hearsay(['add', '--case', file, '-'], input(ids));
    if (code !== 0) throw new Error(err);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('hearsay withdraw', () => {
  it('takes a report out of the picture, which is as if it had never been added, until that is undone', async () => {
    const before = (await on('picture', '--format', 'json')).out;
    await on('judge note', 'c', 'ask them', '--by', 'Mara');
    const made = await on('withdraw', 'c', '--why', 'the wrong file', '--by', 'Mara');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/^J2 {2}withdraw “the wrong file”, about the report c · Mara/);
    const { judgements, ...picture } = JSON.parse((await on('picture', '--format', 'json')).out);
    const { judgements: none, ...expected } = JSON.parse(
      (await hearsay(['picture', '--case', without, '--format', 'json'])).out,
    );
    expect(picture).toEqual(expected);
    expect(none).toEqual([]);
    // What was decided about it stays, and says so.
    expect(judgements).toEqual([expect.objectContaining({ id: 'J1', subjects: ['c'] })]);
    expect((await on('show', 'J1')).out).toContain('c is withdrawn');
    expect((await on('show', 'c')).out).toMatch(/out\s+withdrawn by Mara, .*: the wrong file.*judge undo J2/s);
    const csv = (await on('export', '--format', 'csv', '--table', 'reports')).out;
    expect(csv).not.toContain('Ostpanorama');
    await on('judge undo', 'J2');
    await on('judge undo', 'J1');
    expect((await on('picture', '--format', 'json')).out).toBe(before);
  });

  it('names what it cannot take out, does the rest, and ends with 1', async () => {
    const told = await on('withdraw', 'x', 'b', '--why', 'twice');
    expect(told.code).toBe(1);
    expect(told.err).toMatch(/x: there is no such report in .*\(unknown\)/);
    expect(told.out).toContain('about the report b');
    const again = await on('withdraw', 'b', '--why', 'twice');
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(again.err).toMatch(/b: withdrawn by .*: twice \(J\d+\) \(withdrawn\)/);
  });

  it.each([
    ['without a reason', ['withdraw', 'b']],
    ['with an empty reason', ['withdraw', 'b', '--why', ' ']],
    ['erase without a reason', ['erase', 'b', '--yes']],
    ['erase that is not said to be meant', ['erase', 'b', '--why', 'x']],
  ])('ends with 2: %s', async (_what, [command = '', ...args]) => {
    const told = await on(command, ...args);
    expect(told.code).toBe(2);
    expect(told.err).toMatch(/--why|--yes/);
    expect((await on('show', 'b')).code).toBe(0);
  });
});

describe('hearsay erase', () => {
  it('deletes a report for good, and only the log knows of it', async () => {
    await on('judge note', 'a', 'ask them', '--by', 'Mara');
    const told = await on('erase', 'a', '--why', 'court order', '--by', 'Mara', '--yes');
    expect(told).toMatchObject({ code: 0, err: '', out: 'a: erased, with its one version\n' });
    expect(readFileSync(path).includes('Lahntaler Bote')).toBe(false);
    const shown = await on('show', 'a');
    expect(shown).toMatchObject({ code: 1, out: '' });
    expect(shown.err).toMatch(/a: erased by Mara, .*: court order \(erased\)/);
    const { reports, log, judgements } = JSON.parse((await on('export', '--format', 'json')).out);
    expect(reports.map(({ document }: { document: { id: string } }) => document.id)).toEqual(['b', 'c']);
    expect(log.at(-1)).toMatchObject({ what: 'erase', subject: 'a', by: 'Mara', why: 'court order' });
    const [note] = judgements.slice(-1);
    expect((await on('show', note.id)).out).toContain('a is erased');
    expect(await on('erase', 'a', '--why', 'court order', '--yes')).toMatchObject({
      code: 0,
      out: 'a: had been erased before\n',
    });
    expect(await on('erase', 'x', '--why', 'court order', '--yes')).toMatchObject({ code: 1, out: '' });
  });
});
