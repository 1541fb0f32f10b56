import { type Locale, printedIn } from '../index.ts';
import { csvPieces, jsonPieces } from '../service/export.ts';
import { CasePicture } from '../service/material.ts';
import { type CaseOptions, withCase } from '../service/open.ts';
import type { TableName } from '../service/tables.ts';
import { Exit, type Terminal, write } from './output.ts';

export interface ExportOptions extends CaseOptions {
  readonly format: 'csv' | 'json' | 'html';
  /** Of CSV: which table. */
  readonly table: TableName;
  /** Of html: the language in which it says what was found. */
  readonly locale: Locale;
}

/** Characters that are gathered before they are written. */
const GATHERED = 1 << 16;

/** `hearsay export`: writes what the case holds to standard output. Resolves to the exit code. Throws CaseError. */
export function runExport(options: ExportOptions, terminal: Terminal): Promise<number> {
  return withCase(options, async (store) => {
    const casePicture = new CasePicture(store);
    const picture = await casePicture.get();
    if (options.format === 'html') {
      const { pictureHtml } = await import('../export/html/index.ts');
      await write(terminal, pictureHtml(picture, { wording: printedIn(options.locale) }));
      return Exit.done;
    }
    const pieces =
      options.format === 'csv'
        ? csvPieces(store, picture, options.table)
        : jsonPieces(store, picture, await casePicture.pieces());
    let gathered = '';
    for await (const piece of pieces) {
      if (typeof piece === 'string') gathered += piece;
      if (typeof piece === 'string' && gathered.length < GATHERED) continue;
      await write(terminal, gathered);
      gathered = '';
      if (typeof piece !== 'string') await write(terminal, piece);
    }
    await write(terminal, gathered);
    return Exit.done;
  });
}
