/** "HRSY": says of an SQLite file that it is a case. */
export const APPLICATION_ID = 0x48525359;

/**
 * The steps from each version of the schema to the next; the first makes an empty case. A step that was ever released is
 * never changed. The version is SQLite's `user_version`.
 *
 * Blobs stand in tables of their own, so that looking a report up reads none of them and the digests can be read alone.
 * Rows of `reports` and `versions` get their numbers in the order in which they come, so that all blobs are written at
 * the end of their tables: adding costs the same however many there are.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE rules (number INTEGER PRIMARY KEY, versions TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE reports (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    given INTEGER NOT NULL,
    current INTEGER NOT NULL,
    last INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE names (
    name TEXT PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE originals (
    number INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE TABLE versions (
    number INTEGER PRIMARY KEY,
    report INTEGER NOT NULL REFERENCES reports,
    version INTEGER NOT NULL,
    original INTEGER NOT NULL REFERENCES originals,
    id TEXT NOT NULL,
    at TEXT NOT NULL,
    rules INTEGER NOT NULL REFERENCES rules,
    UNIQUE (report, version)
  ) STRICT;
  CREATE INDEX versions_by_original ON versions (original);
  CREATE TABLE documents (version INTEGER PRIMARY KEY REFERENCES versions, json BLOB NOT NULL) STRICT;
  CREATE TABLE digests (version INTEGER PRIMARY KEY REFERENCES versions, json BLOB NOT NULL) STRICT;
  CREATE TABLE judgements (number INTEGER PRIMARY KEY, json TEXT NOT NULL) STRICT;
  CREATE TABLE log (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    by TEXT NOT NULL,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    version INTEGER
  ) STRICT;
  CREATE TRIGGER judgements_stay BEFORE UPDATE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are kept'); END;
  CREATE TRIGGER judgements_last BEFORE DELETE ON judgements BEGIN SELECT RAISE(ABORT, 'judgements are kept'); END;
  CREATE TRIGGER log_stays BEFORE UPDATE ON log BEGIN SELECT RAISE(ABORT, 'the log is kept'); END;
  CREATE TRIGGER log_lasts BEFORE DELETE ON log BEGIN SELECT RAISE(ABORT, 'the log is kept'); END;
  CREATE TRIGGER originals_stay BEFORE UPDATE ON originals BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
  CREATE TRIGGER originals_last BEFORE DELETE ON originals BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
  `,
  // What is computed from the reports, in parts in the order of their numbers. It may be thrown away at any time.
  `
  CREATE TABLE derived (
    number INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    reports INTEGER NOT NULL,
    rules TEXT NOT NULL,
    sha256 BLOB NOT NULL
  ) STRICT;
  CREATE TABLE derived_parts (
    derived INTEGER NOT NULL REFERENCES derived ON DELETE CASCADE,
    part INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (derived, part)
  ) STRICT;
  `,
  // A report can be erased, once that stands in the log: its original bytes go when no version has them any more.
  `
  ALTER TABLE log ADD COLUMN why TEXT;
  DROP TRIGGER originals_last;
  CREATE TRIGGER originals_last BEFORE DELETE ON originals
    WHEN (SELECT what FROM log ORDER BY number DESC LIMIT 1) <> 'erase'
      OR EXISTS (SELECT 1 FROM versions WHERE versions.original = OLD.number)
    BEGIN SELECT RAISE(ABORT, 'originals are kept'); END;
  `,
];
