import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdtempSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { CaseError } from '../errors.ts';
import { guarded } from './faults.ts';
import { APPLICATION_ID, MIGRATIONS } from './schema.ts';

export interface OpenOptions {
  /** Make the case where there is none. */
  readonly create?: boolean;
  /** Who is named in the log for making it or for migrating it. */
  readonly by?: string;
  /** Milliseconds to wait for another process to finish what it is writing: 10,000 where it is not said. */
  readonly patience?: number;
  /** Steps of the schema: those of this program where it is not said. For tests of migrations. */
  readonly migrations?: readonly string[];
}

const PATIENCE = 10_000;
const MAGIC = 'SQLite format 3\0';
/** Bytes of SQLite's header that tell the version of the schema and whose file it is. */
const HEADER = 100;
const USER_VERSION = 60;
const APPLICATION = 68;

/** An open case, and what is to be done once it is closed again. */
export interface Opened {
  readonly database: Database.Database;
  readonly release: () => void;
}

/**
 * Opens the case in a file. What is no case, newer than this program, missing, damaged or not to be opened is refused
 * with a CaseError, and left as it is, byte for byte. A case that may not be written, on a medium kept as evidence say,
 * can be read all the same.
 */
export function openDatabase(path: string, options: OpenOptions = {}): Opened {
  const migrations = options.migrations ?? MIGRATIONS;
  return guarded(path, () => {
    if (!existsSync(path)) {
      if (!options.create) throw new CaseError('missing', path, 'there is no such case; hearsay add makes one');
      make(path, migrations, options.by);
    }
    const version = checkHeader(path);
    if (version > migrations.length) refuseNewer(path, version, migrations.length);
    if (!isWritable(path)) {
      if (options.create) throw new CaseError('read-only', path, 'cannot be written');
      return openCopy(path, migrations, options);
    }
    checkLog(path, migrations.length);
    return { database: openWritable(path, path, migrations, options), release: () => {} };
  });
}

function openWritable(
  path: string,
  name: string,
  migrations: readonly string[],
  { by, patience = PATIENCE }: OpenOptions,
): Database.Database {
  const database = new Database(path, { timeout: patience, fileMustExist: true });
  try {
    settle(database);
    migrate(database, name, migrations, by);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

/** Whether the database can write the file and its log, which stands beside it. */
function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    accessSync(dirname(resolve(path)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Opens a copy for reading: a write-ahead log needs a folder that can be written even where nothing is. */
function openCopy(path: string, migrations: readonly string[], options: OpenOptions): Opened {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const release = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const copy = join(folder, 'case');
    for (const ending of ['', '-wal']) {
      if (!existsSync(path + ending)) continue;
      copyFileSync(path + ending, copy + ending);
      chmodSync(copy + ending, 0o600);
    }
    checkLog(copy, migrations.length);
    openWritable(copy, path, migrations, options).close();
    return { database: new Database(copy, { readonly: true, fileMustExist: true }), release };
  } catch (error) {
    release();
    throw error;
  }
}

function refuseNewer(path: string, version: number, known: number): never {
  throw new CaseError(
    'newer',
    path,
    `was written by a newer hearsay (schema ${version}, this one knows ${known}); it was not touched`,
  );
}

/** The version of the schema, read from the file itself before the database may touch it. */
function checkHeader(path: string): number {
  if (!statSync(path).isFile()) throw new CaseError('not-a-case', path, 'is no file');
  const head = Buffer.alloc(HEADER);
  const file = openSync(path, 'r');
  try {
    if (readSync(file, head, 0, HEADER, 0) < HEADER) throw new CaseError('not-a-case', path, 'is no case');
  } finally {
    closeSync(file);
  }
  if (head.toString('latin1', 0, MAGIC.length) !== MAGIC || head.readUInt32BE(APPLICATION) !== APPLICATION_ID)
    throw new CaseError('not-a-case', path, 'is no case');
  return head.readUInt32BE(USER_VERSION);
}

/** A newer program that was killed may have left its version in the write-ahead log only: looked at without writing. */
function checkLog(path: string, known: number): void {
  const log = `${path}-wal`;
  if (!existsSync(log) || statSync(log).size === 0) return;
  const database = new Database(path, { readonly: true, fileMustExist: true });
  try {
    const version = versionOf(database);
    if (version > known) refuseNewer(path, version, known);
  } finally {
    database.close();
  }
}

const versionOf = (database: Database.Database): number => Number(database.pragma('user_version', { simple: true }));

/** How this connection writes: every transaction is on the disk when it ends. */
function settle(database: Database.Database): void {
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('temp_store = MEMORY');
  database.pragma('cache_size = -16000');
}

function migrate(database: Database.Database, path: string, migrations: readonly string[], by = 'hearsay'): void {
  if (versionOf(database) === migrations.length) return;
  const steps = database.transaction(() => {
    const from = versionOf(database);
    if (from > migrations.length) refuseNewer(path, from, migrations.length);
    if (from === migrations.length) return;
    for (const step of migrations.slice(from)) database.exec(step);
    database.pragma(`user_version = ${migrations.length}`);
    database
      .prepare('INSERT INTO log (at, by, what, subject) VALUES (?, ?, ?, ?)')
      .run(new Date().toISOString(), by, from === 0 ? 'create' : 'migrate', String(migrations.length));
  });
  steps.immediate();
}

/**
 * Makes an empty case beside its place and puts it there as a whole: at no moment is there a file that is half a case.
 * Where another process was faster, its case stands.
 */
function make(path: string, migrations: readonly string[], by: string | undefined): void {
  if (!existsSync(dirname(resolve(path)))) throw new CaseError('missing', path, 'its folder does not exist');
  const fresh = `${path}-new-${process.pid}-${Math.random().toString(36).slice(2)}`;
  try {
    const database = new Database(fresh);
    try {
      database.pragma('page_size = 16384');
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma('synchronous = FULL');
      migrate(database, fresh, migrations, by);
      database.pragma('journal_mode = WAL');
    } finally {
      database.close();
    }
    put(fresh, path);
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(fresh + ending, { force: true });
  }
}

function put(fresh: string, path: string): void {
  try {
    linkSync(fresh, path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EEXIST') return;
    // A file system without links: the gap between looking and renaming is the best that it offers.
    if (!existsSync(path)) renameSync(fresh, path);
  }
  if (process.platform === 'win32') return;
  const folder = openSync(dirname(resolve(path)), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}
