import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CaseError, type CaseErrorCode } from '../../src/case/errors.ts';
import { openCase } from '../../src/case/sqlite/index.ts';
import { openDatabase } from '../../src/case/sqlite/open.ts';
import { APPLICATION_ID, MIGRATIONS } from '../../src/case/sqlite/schema.ts';
import { SqliteCase } from '../../src/case/sqlite/store.ts';
import { addAll, additionFor, all, RUN, type TestDigest } from './reports.ts';

let folder: string;
let full: string;
let count = 0;

const fresh = (): string => join(folder, `${count++}.hearsay`);
const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');
const lines = Array.from({ length: 60 }, (_, n) => ({
  id: `r${n}`,
  text: `Es gab ${n} Tote, sagte Minister Sadyqow. ${'Wort '.repeat(n * 9)}`,
}));

/** A copy of a case of sixty reports. */
function copy(): string {
  const path = fresh();
  copyFileSync(full, path);
  return path;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-sqlite-'));
  full = fresh();
  const store = openCase<TestDigest>(full, { create: true });
  await addAll(store, lines);
  await store.close();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the work fails with. */
async function fault(work: () => unknown): Promise<CaseErrorCode | undefined> {
  try {
    await work();
  } catch (error) {
    if (error instanceof CaseError) return error.code;
    throw error;
  }
  return undefined;
}

describe('a file that cannot be used is refused and left as it is', () => {
  const cases: readonly [string, CaseErrorCode, (path: string) => void][] = [
    ['text', 'not-a-case', (path) => writeFileSync(path, 'Minister Sadyqow sagte, der Hafen sei offen. '.repeat(200))],
    ['a short text', 'not-a-case', (path) => writeFileSync(path, 'a')],
    ['an empty file', 'not-a-case', (path) => writeFileSync(path, '')],
    [
      'another program’s database',
      'not-a-case',
      (path) => {
        const other = new Database(path);
        other.exec('CREATE TABLE reports (id TEXT)');
        other.close();
      },
    ],
    [
      'a newer case',
      'newer',
      (path) => {
        copyFileSync(full, path);
        const newer = new Database(path);
        newer.pragma(`user_version = ${MIGRATIONS.length + 1}`);
        newer.close();
      },
    ],
    [
      'a case without its end',
      'damaged',
      (path) => {
        copyFileSync(full, path);
        truncateSync(path, 16384 * 3);
      },
    ],
  ];
  it.each(cases)('%s: %s', async (_what, code, make) => {
    const path = fresh();
    make(path);
    const before = hashOf(path);
    const use = async (): Promise<void> => {
      const store = openCase<TestDigest>(path, { create: true });
      try {
        await all(store.reports());
        await all(store.digests());
      } finally {
        await store.close();
      }
    };
    expect(await fault(use)).toBe(code);
    expect(hashOf(path)).toBe(before);
    expect(readdirSync(folder).filter((name) => name.includes('-new-'))).toEqual([]);
  });

  it('a folder', async () => {
    const path = fresh();
    mkdirSync(path);
    expect(await fault(() => openCase(path, { create: true }))).toBe('not-a-case');
  });

  it('one in a folder that is not there', async () => {
    expect(await fault(() => openCase(join(folder, 'none', 'a.hearsay'), { create: true }))).toMatch(
      /missing|unreadable/,
    );
  });

  it('none, where none is to be made', async () => {
    const path = fresh();
    expect(await fault(() => openCase(path))).toBe('missing');
    expect(existsSync(path)).toBe(false);
  });

  it('a newer case whose version still stands in the write-ahead log', async () => {
    const path = copy();
    const newer = new Database(path);
    newer.pragma('wal_autocheckpoint = 0');
    newer.pragma(`user_version = ${MIGRATIONS.length + 1}`);
    const killed = fresh();
    for (const ending of ['', '-wal']) copyFileSync(path + ending, killed + ending);
    newer.close();
    const before = ['', '-wal'].map((ending) => hashOf(killed + ending));
    expect(await fault(() => openCase(killed))).toBe('newer');
    expect(['', '-wal'].map((ending) => hashOf(killed + ending))).toEqual(before);
  });
});

describe('damage', () => {
  it('anywhere in the file is told as such or touches nothing that is read; no other bytes are handed out', async () => {
    const whole = openCase<TestDigest>(full);
    const stored = await all(whole.reports());
    const digests = await all(whole.digests());
    await whole.close();
    const size = readFileSync(full).length;
    let told = 0;
    for (let at = 16384; at < size; at += Math.floor(size / 60)) {
      const path = fresh();
      const bytes = readFileSync(full);
      for (let i = at; i < Math.min(size, at + 64); i++) bytes[i] = (bytes[i] ?? 0) ^ 0x5a;
      writeFileSync(path, bytes);
      const before = hashOf(path);
      const code = await fault(async () => {
        const store = openCase<TestDigest>(path);
        try {
          for (const { report, sha256, document } of stored) {
            const original = await store.original(sha256);
            if (original) expect(createHash('sha256').update(original).digest('hex')).toBe(sha256);
            const found = await store.report(report);
            if (found) expect(found.document).toEqual(document);
          }
          for (const digest of await all(store.digests())) expect(digests).toContainEqual(digest);
        } finally {
          await store.close();
        }
      });
      if (code !== undefined) {
        told++;
        expect(code).toBe('damaged');
        expect(hashOf(path)).toBe(before);
      }
      rmSync(path);
    }
    expect(told).toBeGreaterThan(10);
  });
});

describe('what cannot be written', () => {
  it('for want of space is not there in part, and the case goes on once there is space', async () => {
    const path = copy();
    const { database } = openDatabase(path);
    const store = new SqliteCase<TestDigest>(database, path);
    const additions = await Promise.all(
      ['x', 'y', 'z'].map((id) =>
        additionFor(store, {
          id,
          text: Array.from({ length: 9000 }, (_, n) => `Wort${(n * 7919) % 65537}${id}`).join(' '),
        }),
      ),
    );
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 4}`);
    expect(await fault(() => store.add(additions, RUN))).toBe('disk-full');
    expect(await store.size()).toMatchObject({ reports: lines.length, versions: lines.length });
    database.pragma('max_page_count = 100000');
    expect((await store.add(additions, RUN)).map(({ kind }) => kind)).toEqual(['added', 'added', 'added']);
    await store.close();
  });

  it('because nothing may be: read-only', async () => {
    const path = copy();
    const store = new SqliteCase<TestDigest>(new Database(path, { readonly: true }), path);
    const addition = await additionFor(store, { id: 'x', text: 'Es gab zwei Tote.' });
    expect(await fault(() => store.add([addition], RUN))).toBe('read-only');
    expect((await store.size()).reports).toBe(lines.length);
    await store.close();
  });
});

describe('two at one case', () => {
  it('are told that it is locked where the other does not finish in time', async () => {
    const path = copy();
    const other = new Database(path);
    other.exec('BEGIN IMMEDIATE');
    const store = openCase<TestDigest>(path, { patience: 50 });
    const addition = await additionFor(store, { id: 'x', text: 'Es gab zwei Tote.' });
    expect(await fault(() => store.add([addition], RUN))).toBe('locked');
    // Reading goes on meanwhile.
    expect((await store.size()).reports).toBe(lines.length);
    other.exec('ROLLBACK');
    other.close();
    expect((await store.add([addition], RUN)).map(({ kind }) => kind)).toEqual(['added']);
    await store.close();
  });

  it('do not wait for each other to keep what was only computed', async () => {
    const path = copy();
    const other = new Database(path);
    const store = openCase<TestDigest>(path, { patience: 60_000 });
    const { reports } = await store.changes();
    other.exec('BEGIN IMMEDIATE');
    const derived = { reports, rules: 'rules 1', parts: [Buffer.from('one')] };
    expect(await fault(() => store.keepDerived('picture', derived))).toBe('locked');
    other.exec('ROLLBACK');
    expect(await store.keepDerived('picture', derived)).toBe(true);
    // Patience is as it was.
    const { database, release } = openDatabase(path, { patience: 60_000 });
    expect(database.pragma('busy_timeout', { simple: true })).toBe(60_000);
    database.close();
    release();
    other.close();
    await store.close();
  });

  it('make one case between them', async () => {
    const path = fresh();
    const stores = [1, 2, 3].map(() => openCase<TestDigest>(path, { create: true }));
    for (const [index, store] of stores.entries())
      await addAll(store, [{ id: `r${index}`, text: 'Es gab zwei Tote.' }]);
    const [first] = stores;
    expect((await first?.size())?.reports).toBe(3);
    expect(first && (await all(first.log())).map(({ number, what }) => [number, what])).toEqual([
      [1, 'create'],
      [2, 'add'],
      [3, 'add'],
      [4, 'add'],
    ]);
    for (const store of stores) await store.close();
  });
});

describe('a case of an earlier schema', () => {
  const later = [...MIGRATIONS, 'CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT'];

  it('is brought up to date with all that is in it, and the log says so', async () => {
    const path = copy();
    openDatabase(path, { migrations: later, by: 'm' }).database.close();
    expect(await fault(() => openCase(path))).toBe('newer');
    const store = new SqliteCase<TestDigest>(openDatabase(path, { migrations: later }).database, path);
    expect((await store.size()).reports).toBe(lines.length);
    expect((await all(store.log())).at(-1)).toMatchObject({ what: 'migrate', by: 'm', subject: String(later.length) });
    await store.close();
  });

  it('from before what is computed was kept in it is brought up to date', async () => {
    const path = copy();
    const schema = (database: Database.Database): unknown =>
      database.prepare('SELECT type, name, sql FROM sqlite_schema ORDER BY name').all();
    const old = new Database(path);
    const expected = schema(old);
    old.exec(`DROP TABLE derived_parts; DROP TABLE derived; ALTER TABLE log DROP COLUMN why; DROP TRIGGER originals_last;
      CREATE TRIGGER originals_last BEFORE DELETE ON originals BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;`);
    old.pragma('user_version = 1');
    old.close();
    const store = openCase<TestDigest>(path);
    expect((await all(store.digests())).map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
    expect((await all(store.log())).at(-1)).toMatchObject({ what: 'migrate' });
    const { reports } = await store.changes();
    expect(await store.keepDerived('picture', { reports, rules: 'rules 1', parts: [] })).toBe(true);
    await store.close();
    const after = new Database(path);
    expect(schema(after)).toEqual(expected);
    after.close();
  });

  it('stays as it was where a step fails', async () => {
    const path = copy();
    const broken = [
      ...MIGRATIONS,
      'CREATE TABLE extra (number INTEGER PRIMARY KEY) STRICT',
      'CREATE TABLE reports (x)',
    ];
    expect(() => openDatabase(path, { migrations: broken })).toThrow();
    const store = openCase<TestDigest>(path);
    expect((await all(store.log())).length).toBe(lines.length + 1);
    await store.close();
  });
});

describe('a report that is erased', () => {
  const secret = 'Geheimwort Quittenbrot Zwetschgenmus';
  /** Whether any of the files of the case holds the words, packed or not. */
  const holds = (path: string, words: string): boolean =>
    readdirSync(folder)
      .filter((name) => join(folder, name).startsWith(path))
      .some((name) => readFileSync(join(folder, name)).includes(words));

  it('leaves no byte of it in the file or in its log, of earlier pictures neither', async () => {
    const path = copy();
    const store = openCase<TestDigest>(path);
    // Too short to be packed: its words stand in the file as they are.
    await addAll(store, [{ id: 'x', text: secret }]);
    const { reports } = await store.changes();
    const parts = [Buffer.from(`a picture with ${secret}`)];
    await store.keepDerived('picture', { reports, rules: 'r', parts });
    await store.keepDerived('picture', { reports, rules: 'r', parts: [Buffer.from('a later one')] });
    expect(holds(path, secret)).toBe(true);
    expect(await store.erase('x', { by: 'm', why: 'court order' })).toEqual({ kind: 'erased', clean: true });
    expect(holds(path, secret)).toBe(false);
    expect(holds(path, 'court order')).toBe(true);
    expect((await store.size()).reports).toBe(lines.length);
    await store.close();
    expect(holds(path, secret)).toBe(false);
    const again = openCase<TestDigest>(path);
    expect((await again.report('r7'))?.document.text).toBe(lines[7]?.text);
    await again.close();
  });

  it('is told to be unclean while somebody reads, and cleaned by erasing it again', async () => {
    const path = copy();
    const store = openCase<TestDigest>(path, { patience: 50 });
    await addAll(store, [{ id: 'x', text: secret }]);
    const other = new Database(path);
    other.exec('BEGIN');
    other.prepare('SELECT count(*) FROM reports').get();
    expect(await store.erase('x', { by: 'm', why: 'court order' })).toEqual({ kind: 'erased', clean: false });
    expect(await store.report('x')).toBeUndefined();
    other.exec('COMMIT');
    other.close();
    expect(await store.erase('x', { by: 'm', why: 'court order' })).toEqual({ kind: 'before', clean: true });
    expect(holds(path, secret)).toBe(false);
    await store.close();
  });
});

describe('what is kept', () => {
  it.each(['judgements', 'log', 'originals'])('of %s can be neither changed nor deleted', async (table) => {
    const path = copy();
    const store = openCase<TestDigest>(path);
    await store.judge({ by: 'm', kind: 'note', about: 'report', subjects: ['r1'], value: 'look' });
    await store.close();
    const database = new Database(path);
    expect(() => database.exec(`DELETE FROM ${table}`)).toThrow(/kept/);
    expect(() => database.exec(`UPDATE ${table} SET number = number + 1000`)).toThrow(/kept/);
    database.close();
  });

  it('is one file once it is closed, marked as a case', () => {
    expect(readdirSync(folder).filter((name) => name.startsWith('0.hearsay'))).toEqual(['0.hearsay']);
    expect(readFileSync(full).readUInt32BE(68)).toBe(APPLICATION_ID);
  });

  it('is written so that it outlasts a loss of power', () => {
    const { database } = openDatabase(copy());
    expect(database.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(database.pragma('synchronous', { simple: true })).toBe(2);
    database.close();
  });
});
