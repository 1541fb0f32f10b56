import type { CaseStore } from '../case.ts';
import { guarded } from './faults.ts';
import { type OpenOptions, openDatabase } from './open.ts';
import { SqliteCase } from './store.ts';

export type { OpenOptions } from './open.ts';

/** Opens the case in an SQLite file. Throws CaseError; what it refuses is left as it is, byte for byte. */
export function openCase<Digest = unknown>(path: string, options: OpenOptions = {}): CaseStore<Digest> {
  const { database, release } = openDatabase(path, options);
  try {
    return guarded(path, () => new SqliteCase<Digest>(database, path, release));
  } catch (error) {
    database.close();
    release();
    throw error;
  }
}
