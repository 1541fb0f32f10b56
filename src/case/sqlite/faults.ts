import Database from 'better-sqlite3';
import { CaseError, type CaseErrorCode } from '../errors.ts';

/** How each of SQLite's result codes (its first two words) and the system's errors is told, in plain words. */
const FAULTS: Readonly<Record<string, readonly [CaseErrorCode, string]>> = {
  SQLITE_NOTADB: ['not-a-case', 'is no case'],
  SQLITE_CORRUPT: ['damaged', 'is damaged; what is in it was left as it is'],
  SQLITE_FORMAT: ['damaged', 'is damaged; what is in it was left as it is'],
  SQLITE_READONLY: ['read-only', 'cannot be written'],
  SQLITE_PERM: ['read-only', 'cannot be written'],
  SQLITE_BUSY: ['locked', 'is in use by another process'],
  SQLITE_LOCKED: ['locked', 'is in use by another process'],
  SQLITE_PROTOCOL: ['locked', 'is in use by another process'],
  SQLITE_FULL: ['disk-full', 'no space is left on its disk; nothing of the last step was kept'],
  SQLITE_CANTOPEN: ['unreadable', 'cannot be opened'],
  SQLITE_AUTH: ['unreadable', 'cannot be opened'],
  SQLITE_IOERR: ['unreadable', 'the device reports an error'],
  ENOENT: ['missing', 'there is no such file'],
  ENOTDIR: ['missing', 'there is no such file'],
  EISDIR: ['not-a-case', 'is a folder, no case'],
  EACCES: ['unreadable', 'permission denied'],
  EPERM: ['unreadable', 'permission denied'],
  EROFS: ['read-only', 'cannot be written'],
  ENOSPC: ['disk-full', 'no space is left on its disk; nothing of the last step was kept'],
  EDQUOT: ['disk-full', 'no space is left on its disk; nothing of the last step was kept'],
  EIO: ['unreadable', 'the device reports an error'],
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** The error as a CaseError where the database or the system reports one; any other as it is. */
export function faultOf(error: unknown, where: string): unknown {
  const code = codeOf(error);
  if (code === undefined || error instanceof CaseError) return error;
  const key = error instanceof Database.SqliteError ? code.split('_').slice(0, 2).join('_') : code;
  const known = FAULTS[key];
  return known ? new CaseError(known[0], where, `${known[1]} (${code})`, error) : error;
}

/** Does the work; throws the database's and the system's errors as CaseErrors. */
export function guarded<Result>(where: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw faultOf(error, where);
  }
}
