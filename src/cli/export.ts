import type { CaseStore } from '../case/case.ts';
import type { Digest, Picture } from '../index.ts';
import { CasePicture } from './case/material.ts';
import { type CaseOptions, withCase } from './case/open.ts';
import { TABLES, type TableName } from './case/tables.ts';
import { csvLine } from './csv.ts';
import { inPieces, jsonOf } from './json.ts';
import { Exit, type Terminal, write } from './output.ts';

export interface ExportOptions extends CaseOptions {
  readonly format: 'csv' | 'json' | 'html';
  /** Of CSV: which table. */
  readonly table: TableName;
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 16;

/** `hearsay export`: writes what the case holds to standard output. Resolves to the exit code. Throws CaseError. */
export function runExport(options: ExportOptions, terminal: Terminal): Promise<number> {
  return withCase(options, async (store) => {
    const picture = await new CasePicture(store).get();
    if (options.format === 'html') {
      const { pictureHtml } = await import('../export/html/index.ts');
      await write(terminal, pictureHtml(picture));
      return Exit.done;
    }
    const pieces = options.format === 'csv' ? csvPieces(store, picture, options.table) : jsonPieces(store, picture);
    let gathered = '';
    for await (const piece of pieces) {
      gathered += piece;
      if (gathered.length < GATHERED) continue;
      await write(terminal, gathered);
      gathered = '';
    }
    await write(terminal, gathered);
    return Exit.done;
  });
}

async function* csvPieces(store: CaseStore<Digest>, picture: Picture, table: TableName): AsyncGenerator<string> {
  const { columns, rows } = TABLES[table];
  yield csvLine(columns);
  for await (const row of rows(store, picture)) yield csvLine(row);
}

/** The whole case: every version of every report with its document, the picture, all judgements, the log. */
async function* jsonPieces(store: CaseStore<Digest>, picture: Picture): AsyncGenerator<string> {
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
  yield* inPieces(picture);
  yield `,"judgements":${JSON.stringify(await store.judgements())},"log":[`;
  before = '\n';
  for await (const entry of store.log()) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield '\n]}\n';
}
