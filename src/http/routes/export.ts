import { Readable } from 'node:stream';
import Type from 'typebox';
import { pictureHtml } from '../../export/html/index.ts';
import { LOCALES, printedIn } from '../../index.ts';
import { csvPieces, jsonPieces } from '../../service/export.ts';
import { TABLES, type TableName } from '../../service/tables.ts';
import type { App, Context } from '../context.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The case as a file to keep: what `hearsay export` writes. */
export function exportRoutes(app: App, { store, live }: Context): void {
  app.get(
    '/api/export',
    {
      schema: {
        summary: 'The case as a table (CSV), as a whole (JSON), or its picture as one page (HTML)',
        querystring: Type.Object({
          format: Type.Enum(['csv', 'json', 'html']),
          table: Type.Optional(Type.Enum(TABLE_NAMES)),
          locale: Type.Optional(Type.Enum([...LOCALES], { description: 'of the HTML: the language it is told in' })),
        }),
        produces: ['text/csv', 'application/json', 'text/html'],
      },
    },
    ({ query: { format, table = 'statements', locale = 'en' } }, reply) => {
      const situation = live.now;
      const picture = situation.whole();
      const name = format === 'csv' ? `${table}.csv` : `case.${format}`;
      reply.header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      if (format === 'html')
        return reply.type('text/html; charset=utf-8').send(pictureHtml(picture, { wording: printedIn(locale) }));
      const pieces = format === 'csv' ? csvPieces(store, picture, table) : jsonPieces(store, picture, situation.json());
      return reply
        .type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .send(Readable.from(pieces));
    },
  );
}
