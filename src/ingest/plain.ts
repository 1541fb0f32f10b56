import type { Diagnostic } from '../model/index.ts';
import { decode } from './decode.ts';
import { layOut } from './layout/blocks.ts';
import { failure, type Input, type Reading, type ReadOptions, TABLE_AS_TEXT } from './reading.ts';
import { settleSource, sha256 } from './source.ts';

const TABLE: Diagnostic = {
  code: TABLE_AS_TEXT,
  message: 'a table (CSV) is read as running text, its columns are not; give reports as JSONL, one a line',
};

/** Lines looked at, and how many of them a table has at the least. */
const LOOKED = 20;
const ROWS = 3;

/** Whether a text is a table in lines: by the file's name, or by tabs or semicolons, two or more and as many in each line. */
function isTable(text: string, name: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const lines = text
    .slice(0, 1 << 14)
    .split(/\r?\n/, LOOKED + 1)
    .slice(0, LOOKED)
    .filter((line) => line.trim());
  return lines.length >= ROWS && ['\t', ';'].some((mark) => hasColumns(lines, mark));
}

function hasColumns([head = '', ...rows]: readonly string[], mark: string): boolean {
  const columns = head.split(mark).length;
  return columns > 2 && rows.every((row) => row.split(mark).length === columns);
}

/** Reads plain text: one report, its text the decoded bytes unchanged but for a byte order mark. */
export async function* readPlain(
  bytes: Uint8Array,
  { name, path }: Input,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const { text, map, diagnostics } = await decode(bytes);
  const layout = layOut(text);
  if (layout.blocks.length === 0) {
    yield failure(name, 'empty', 'holds nothing but white space');
    return;
  }
  const origin = { format: 'text' as const, ...(path !== undefined && { path }), sha256: sha256(bytes) };
  const given = {
    ...(options.language && { language: options.language }),
    ...(options.genre && { genre: options.genre }),
    ...(options.published && { published: { value: options.published, basis: 'given' as const } }),
  };
  const doubts = isTable(text, name) ? [...diagnostics, TABLE] : diagnostics;
  const source = await settleSource(text, layout, origin, given, doubts);
  yield { kind: 'source', source, map, original: bytes };
}
