import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bound, ending, hearsay, line, parsed, ROOT, start } from '../hearsay.ts';

const CORPUS = 'examples/kazakhstan-2022/reports';

let folder: string;
let count = 0;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-add-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const fresh = (): string => join(folder, `${count++}.hearsay`);
const add = (path: string, input: string, ...args: string[]) => hearsay(['add', '--case', path, ...args, '-'], input);

describe('hearsay add', () => {
  it('makes a case, keeps each report once, and says what became of them', async () => {
    const path = fresh();
    const first = await hearsay(['add', '--case', path, CORPUS]);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/: (\d+) reports added; \1 reports in the case\n$/);
    const again = await hearsay(['add', '--case', path, CORPUS]);
    expect(again.out).toMatch(/: 0 reports added; (\d+) reports known already, nothing added for them; \1 reports/);
  });

  it('keeps the exact bytes of files, and of lines and messages in them', async () => {
    const path = fresh();
    await hearsay(['add', '--case', path, CORPUS]);
    const file = join(ROOT, CORPUS, '14-ddm-zurueckgezogen.composed.txt');
    const { out } = await hearsay(['extract', '--format', 'jsonl', file]);
    const child = start(['show', '--case', path, '--original', String(parsed(out)[0]?.['id'])]);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    expect((await ending(child)).code).toBe(0);
    expect(Buffer.concat(chunks).equals(readFileSync(file))).toBe(true);
  });

  it('makes a changed page a new version, with what changed and what is gone', async () => {
    const path = fresh();
    const page = { id: 'p', language: 'de', published: '2022-01-08' };
    await add(path, line({ ...page, text: 'Minister Sadyqow sagte, der Hafen sei offen. Es gab 12 Tote, sagte er.' }));
    const second = await add(
      path,
      line({ ...page, text: 'Minister Sadyqow sagte, der Hafen sei offen. Es gab 40 Tote, sagte er.' }),
    );
    expect(second.out).toContain('0 reports added; 1 new version of known ones; 1 report in the case');
    const shown = await hearsay(['show', '--case', path, 'p']);
    expect(shown.out).toMatch(/1 statement new, 1 gone, 1 kept/);
    expect(shown.out).toMatch(/gone\s+p\/s2 +“Es gab 12 Tote/);
    const old = await hearsay(['show', '--case', path, '--version', '1', '--format', 'json', 'p']);
    expect(parsed(old.out)[0]).toMatchObject({ id: 'p', version: { number: 1, current: false } });
    expect((await hearsay(['show', '--case', path, 'p/s2'])).out).toContain('not in the current version');
  });

  it('names each report once it is kept, where that is asked for', async () => {
    const path = fresh();
    const report = line({ id: 'a', text: 'Es gab zwei Tote.', language: 'de' });
    expect((await add(path, report, '--verbose')).out).toMatch(/^added\ta\t1\n/);
    expect((await add(path, report, '--verbose')).out).toMatch(/^known\ta\t1\n/);
  });

  it('adds the rest where one input fails, and makes no case where all do', async () => {
    const path = fresh();
    const some = await hearsay([
      'add',
      '--case',
      path,
      join(folder, 'none.txt'),
      join(CORPUS, '06-ddm-4400.composed.txt'),
    ]);
    expect(some.code).toBe(1);
    expect(some.err).toContain('none.txt');
    expect(some.out).toContain('1 report added');
    const none = fresh();
    expect((await hearsay(['add', '--case', none, join(folder, 'none.txt')])).code).toBe(1);
    expect(existsSync(none)).toBe(false);
  });

  it('gives the same picture in whatever order and in however many runs, kept or made afresh', async () => {
    const names = readdirSync(join(ROOT, CORPUS)).map((name) => join(CORPUS, name));
    const [one, other] = [fresh(), fresh()];
    await hearsay(['add', '--case', one, ...names]);
    const half = names.length >> 1;
    await hearsay(['add', '--case', other, ...names.slice(half).reverse()]);
    await hearsay(['add', '--case', other, ...names.slice(0, half)]);
    const pictures = await Promise.all(
      [one, other].map((path) => hearsay(['picture', '--case', path, '--format', 'json'])),
    );
    expect(pictures[0]?.code).toBe(0);
    expect(pictures[0]?.out === pictures[1]?.out).toBe(true);
    const afresh = await hearsay(['picture', '--format', 'json', ...names]);
    expect(pictures[0]?.out === afresh.out).toBe(true);
  }, 60_000);

  it('goes on where it was killed', async () => {
    const path = fresh();
    const many = join(folder, 'many.jsonl');
    const text = (n: number): string =>
      `Am ${(n % 28) + 1}. Januar gab es in Almaty ${n} Verletzte, sagte Minister Sadyqow. `.repeat(6);
    writeFileSync(
      many,
      Array.from({ length: 400 }, (_, n) => line({ id: `r${n}`, text: text(n), language: 'de' })).join(''),
    );
    const child = start(['add', '--verbose', '--case', path, many]);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.length > 500) child.kill('SIGKILL');
    });
    await ending(child);
    const acknowledged = said
      .split('\n')
      .slice(0, -1)
      .filter((each) => each.startsWith('added')).length;
    const { out, code } = await hearsay(['add', '--case', path, many]);
    expect(code).toBe(0);
    const [, added, known] =
      /(\d+) reports? added; (\d+) reports known already/.exec(out.replaceAll(/(?<=\d) (?=\d)/g, '')) ?? [];
    expect(Number(added) + Number(known)).toBe(400);
    expect(Number(known)).toBeGreaterThanOrEqual(acknowledged);
    expect(acknowledged).toBeGreaterThan(0);
  });

  it('two at once wait for each other, and nothing is there twice', async () => {
    const path = fresh();
    const both = await Promise.all([
      hearsay(['add', '--case', path, CORPUS]),
      hearsay(['add', '--case', path, CORPUS]),
    ]);
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: '' },
      { code: 0, err: '' },
    ]);
    const added = both.map(({ out }) => Number(/(\d+) reports? added/.exec(out)?.[1]));
    const [, total] = /(\d+) reports in the case/.exec(both[0]?.out ?? '') ?? [];
    expect((added[0] ?? 0) + (added[1] ?? 0)).toBe(Number(total));
  });
});

describe('a case that cannot be used ends with 3, says why, and is left as it is', () => {
  const report = line({ id: 'a', text: 'Es gab zwei Tote.', language: 'de' });

  it.each<[string, string | Buffer, string]>([
    ['text', 'Minister Sadyqow sagte, der Hafen sei offen. '.repeat(9), '(not-a-case)'],
    ['an empty file', '', '(not-a-case)'],
    ['a damaged one', Buffer.alloc(100_000, 1), '(not-a-case)'],
  ])('%s', async (_what, bytes, reason) => {
    const path = fresh();
    writeFileSync(path, bytes);
    for (const args of [
      ['add', '--case', path, '-'],
      ['show', '--case', path, 'a'],
      ['picture', '--case', path],
    ]) {
      const { code, out, err } = await hearsay(args, report);
      expect({ args, code, out }).toEqual({ args, code: 3, out: '' });
      expect(err).toContain(reason);
      expect(readFileSync(path).equals(Buffer.from(bytes))).toBe(true);
    }
  });

  it('one from a newer version', async () => {
    const path = fresh();
    await add(path, report);
    const newer = new Database(path);
    newer.pragma('user_version = 99');
    newer.close();
    const before = readFileSync(path);
    const { code, err } = await add(path, line({ id: 'b', text: 'Es gab drei Tote.' }));
    expect(code).toBe(3);
    expect(err).toContain('newer hearsay');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('none, where one is only read', async () => {
    for (const args of [['show', 'a'], ['export', '--format', 'csv'], ['judge', 'note', 'x', 'a'], ['picture']]) {
      const { code, err } = await hearsay([...args, '--case', join(folder, 'none.hearsay')]);
      expect({ args, code }).toEqual({ args, code: 3 });
      expect(err).toContain('(missing)');
    }
  });

  it('one that this user may not write', async () => {
    const open = join(folder, 'read-only');
    mkdirSync(open);
    chmodSync(folder, 0o755);
    const path = join(open, 'a.hearsay');
    await add(path, report);
    // So few that the picture of before is no longer so, and none is made ahead.
    for (const id of ['c', 'd', 'e'])
      await add(path, line({ id, text: `Minister Sadyqow sagte, Hafen ${id} sei offen.` }));
    const kept = join(folder, 'kept.hearsay');
    writeFileSync(kept, readFileSync(path));
    chmodSync(path, 0o444);
    chmodSync(open, 0o555);
    const plain = bound();
    const other = line({ id: 'b', text: 'Es gab drei Tote.' });
    const before = readFileSync(path);
    const { code, err } = await hearsay(['add', '--case', path, '-'], other, plain);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('(read-only)') });
    expect(readFileSync(path).equals(before)).toBe(true);
    // It can be read all the same, and nothing is left beside it.
    expect(await hearsay(['show', '--case', path, 'a'], '', plain)).toMatchObject({ code: 0, err: '' });
    const picture = await hearsay(['picture', '--case', path, '--format', 'json'], '', plain);
    expect(picture).toMatchObject({ code: 0, err: '' });
    for (const _time of [1, 2]) expect(await hearsay(['picture', '--case', kept, '--format', 'json'])).toEqual(picture);
    expect(readdirSync(open)).toEqual(['a.hearsay']);
    const judged = await hearsay(['judge', 'note', '--case', path, 'a', 'words'], '', plain);
    expect(judged).toMatchObject({ code: 3, err: expect.stringContaining('(read-only)') });
    expect(readFileSync(path).equals(before)).toBe(true);
    chmodSync(open, 0o755);
  });
});
