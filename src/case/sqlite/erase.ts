import type Database from 'better-sqlite3';

/**
 * Deletes a report with all its versions, what was found in them, their bytes where no other report has the same, and
 * everything computed from any report. Within a transaction that has logged it.
 */
export function deleteReport(database: Database.Database, report: number): void {
  const run = (sql: string, ...parameters: readonly number[]): void => {
    database.prepare(sql).run(...parameters);
  };
  const originals = database
    .prepare<[number], { original: number }>('SELECT DISTINCT original FROM versions WHERE report = ?')
    .all(report);
  const own = 'SELECT number FROM versions WHERE report = ?';
  run(`DELETE FROM documents WHERE version IN (${own})`, report);
  run(`DELETE FROM digests WHERE version IN (${own})`, report);
  run('DELETE FROM versions WHERE report = ?', report);
  for (const { original } of originals)
    run(
      'DELETE FROM originals WHERE number = ? AND number NOT IN (SELECT original FROM versions WHERE original = ?)',
      original,
      original,
    );
  run('DELETE FROM names WHERE report = ?', report);
  run('DELETE FROM reports WHERE number = ?', report);
  run('DELETE FROM derived');
}

/** Does the work while what is deleted is overwritten with zeros where it stood. */
export function zeroing<Result>(database: Database.Database, work: () => Result): Result {
  database.pragma('secure_delete = ON');
  try {
    return work();
  } finally {
    database.pragma('secure_delete = OFF');
  }
}

/**
 * Writes the file anew without what is free in it (what was deleted at any time before may stand there), and empties the
 * write-ahead log into it. False where another connection still reads from that log.
 */
export function scrub(database: Database.Database): boolean {
  // The copy that is made on the way may be as large as the case: not in memory.
  database.pragma('temp_store = FILE');
  try {
    return zeroing(database, () => {
      database.exec('VACUUM');
      const [row] = database.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
      return row?.busy === 0;
    });
  } finally {
    database.pragma('temp_store = MEMORY');
  }
}
