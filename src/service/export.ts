import type { CaseStore } from '../case/case.ts';
import type { Digest, Picture } from '../index.ts';
import { csvLine } from './csv.ts';
import { inPieces, jsonOf } from './json.ts';
import { TABLES, type TableName } from './tables.ts';

/** A table of the case as CSV, line by line. */
export async function* csvPieces(store: CaseStore<Digest>, picture: Picture, table: TableName): AsyncGenerator<string> {
  const { columns, rows } = TABLES[table];
  yield csvLine(columns);
  for await (const row of rows(store, picture)) yield csvLine(row);
}

/** The whole case as JSON: every version of every report with its document, the picture, all judgements, the log. `pieces`: the picture as JSON. */
export async function* jsonPieces(
  store: CaseStore<Digest>,
  picture: Picture,
  pieces: Iterable<string | Uint8Array> = inPieces(picture),
): AsyncGenerator<string | Uint8Array> {
  yield '{"schema":"hearsay/case@1","reports":[';
  let before = '\n';
  for await (const { report } of store.reports()) {
    for (const version of await store.versions(report)) {
      const stored = await store.report(report, version.number);
      if (!stored) continue;
      yield `${before}{"version":${JSON.stringify({ report, ...version })},"document":`;
      yield* jsonOf(stored.document);
      yield '}';
      before = ',\n';
    }
  }
  yield '\n],"picture":';
  yield* pieces;
  yield `,"judgements":${JSON.stringify(await store.judgements())},"log":[`;
  before = '\n';
  for await (const entry of store.log()) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield '\n]}\n';
}
