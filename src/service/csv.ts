/** A value of a table; absent ones are empty fields. */
export type Cell = string | number | boolean | undefined;

/** What a spreadsheet would take for a formula: reports are written by strangers. */
const FORMULA = /^[=+\-@\t\r]/;

/** A line of CSV (RFC 4180, UTF-8): text that a spreadsheet would compute gets an apostrophe before it. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
