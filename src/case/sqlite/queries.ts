import type Database from 'better-sqlite3';
import type { CaseSize, Erasure, LogEntry } from '../case.ts';

export interface VersionRow {
  /** Of the row. */
  readonly number: number;
  readonly version: number;
  readonly current: 0 | 1;
  readonly sha256: Uint8Array;
  readonly at: string;
  readonly rules: string;
}

interface Numbered {
  readonly number: number;
}

const VERSION = `
  SELECT versions.number, versions.version, versions.number = reports.current AS current, originals.sha256,
    versions.at, rules.versions AS rules`;
const JOINED = `
  JOIN originals ON originals.number = versions.original
  JOIN rules ON rules.number = versions.rules`;

/** Every statement that the store runs, prepared once. */
export function queriesOf(database: Database.Database) {
  const query = <Parameters extends unknown[], Row>(sql: string): Database.Statement<Parameters, Row> =>
    database.prepare<Parameters, Row>(sql);
  return {
    known: query<[Buffer, string], { report: string; version: number }>(`
      SELECT reports.id AS report, versions.version FROM originals
      JOIN versions ON versions.original = originals.number JOIN reports ON reports.number = versions.report
      WHERE originals.sha256 = ? AND versions.id = ?`),
    named: query<[string], Numbered & { id: string; given: 0 | 1; last: number }>(`
      SELECT reports.number, reports.id, given, last FROM names JOIN reports ON reports.number = names.report
      WHERE name = ?`),
    addName: query<[string, number], never>('INSERT OR IGNORE INTO names (name, report) VALUES (?, ?)'),
    addReport: query<[string, number], never>('INSERT INTO reports (id, given, current, last) VALUES (?, ?, 0, 0)'),
    setCurrent: query<[number | bigint, number, number], never>(
      'UPDATE reports SET current = ?, last = ? WHERE number = ?',
    ),
    setLast: query<[number, number], never>('UPDATE reports SET last = ? WHERE number = ?'),
    originalNumber: query<[Buffer], Numbered>('SELECT number FROM originals WHERE sha256 = ?'),
    original: query<[Buffer], { bytes: Uint8Array }>('SELECT bytes FROM originals WHERE sha256 = ?'),
    addOriginal: query<[Buffer, Buffer], never>('INSERT INTO originals (sha256, bytes) VALUES (?, ?)'),
    addVersion: query<[number, number, number, string, string, number], never>(
      'INSERT INTO versions (report, version, original, id, at, rules) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    addDocument: query<[number | bigint, Buffer], never>('INSERT INTO documents (version, json) VALUES (?, ?)'),
    addDigest: query<[number | bigint, Buffer], never>('INSERT INTO digests (version, json) VALUES (?, ?)'),
    replaceDocument: query<[Buffer, number], never>('UPDATE documents SET json = ? WHERE version = ?'),
    replaceDigest: query<[Buffer, number], never>('UPDATE digests SET json = ? WHERE version = ?'),
    replaceRules: query<[number, number], never>('UPDATE versions SET rules = ? WHERE number = ?'),
    rules: query<[string], Numbered>('SELECT number FROM rules WHERE versions = ?'),
    addRules: query<[string], never>('INSERT INTO rules (versions) VALUES (?)'),
    current: query<[string], VersionRow>(
      `${VERSION} FROM reports JOIN versions ON versions.number = reports.current ${JOINED} WHERE reports.id = ?`,
    ),
    version: query<[string, number], VersionRow>(
      `${VERSION} FROM reports JOIN versions ON versions.report = reports.number ${JOINED}
      WHERE reports.id = ? AND versions.version = ?`,
    ),
    versions: query<[string], VersionRow>(
      `${VERSION} FROM reports JOIN versions ON versions.report = reports.number ${JOINED}
      WHERE reports.id = ? ORDER BY versions.version`,
    ),
    currentAfter: query<[number, number], VersionRow & { place: number; name: string }>(
      `${VERSION}, reports.number AS place, reports.id AS name
      FROM reports JOIN versions ON versions.number = reports.current ${JOINED}
      WHERE reports.number > ? ORDER BY reports.number LIMIT ?`,
    ),
    document: query<[number], { json: Uint8Array }>('SELECT json FROM documents WHERE version = ?'),
    digestsAfter: query<[number, number], { place: number; json: Uint8Array }>(`
      SELECT reports.number AS place, digests.json FROM reports JOIN digests ON digests.version = reports.current
      WHERE reports.number > ? ORDER BY reports.number LIMIT ?`),
    size: query<[], CaseSize>(`
      SELECT (SELECT count(*) FROM reports) AS reports, (SELECT count(*) FROM versions) AS versions,
        (SELECT count(*) FROM judgements) AS judgements`),
    judge: query<[string], never>('INSERT INTO judgements (json) VALUES (?)'),
    judgements: query<[], { json: string }>('SELECT json FROM judgements ORDER BY number'),
    log: query<[string, string, LogEntry['what'], string, number | null], never>(
      'INSERT INTO log (at, by, what, subject, version) VALUES (?, ?, ?, ?, ?)',
    ),
    reportNumber: query<[string], Numbered>('SELECT number FROM reports WHERE id = ?'),
    logErased: query<[string, string, string, string], never>(
      "INSERT INTO log (at, by, what, subject, why) VALUES (?, ?, 'erase', ?, ?)",
    ),
    erased: query<[], Erasure>(
      "SELECT subject AS report, at, by, coalesce(why, '') AS why FROM log WHERE what = 'erase' ORDER BY number",
    ),
    lastChange: query<[], { number: number }>('SELECT number FROM log ORDER BY number DESC LIMIT 1'),
    lastOfReports: query<[], { number: number }>(
      "SELECT number FROM log WHERE what <> 'judge' ORDER BY number DESC LIMIT 1",
    ),
    derived: query<[string], Numbered & { reports: number; rules: string; sha256: Uint8Array }>(
      'SELECT number, reports, rules, sha256 FROM derived WHERE name = ?',
    ),
    derivedParts: query<[number], { bytes: Uint8Array }>(
      'SELECT bytes FROM derived_parts WHERE derived = ? ORDER BY part',
    ),
    dropDerived: query<[string], never>('DELETE FROM derived WHERE name = ?'),
    addDerived: query<[string, number, string, Buffer], never>(
      'INSERT INTO derived (name, reports, rules, sha256) VALUES (?, ?, ?, ?)',
    ),
    addDerivedPart: query<[number | bigint, number, Uint8Array], never>(
      'INSERT INTO derived_parts (derived, part, bytes) VALUES (?, ?, ?)',
    ),
    logAfter: query<
      [number, number],
      Omit<LogEntry, 'version' | 'why'> & { version: number | null; why: string | null }
    >('SELECT number, at, by, what, subject, version, why FROM log WHERE number > ? ORDER BY number LIMIT ?'),
  };
}

export type Queries = ReturnType<typeof queriesOf>;
