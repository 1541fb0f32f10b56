import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Text between two marks in a page, which a program writes; what stands around it is written by hand and kept. */
export function writeSection(path: string, name: string, command: string, text: string): void {
  const begin = `<!-- ${name}: begin (made by ${command}) -->`;
  const end = `<!-- ${name}: end -->`;
  const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const section = `${begin}\n\n${text.trim()}\n\n${end}`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end, from);
  const renewed =
    from < 0 || to < 0
      ? `${page.trimEnd()}${page ? '\n\n' : ''}${section}\n`
      : `${page.slice(0, from)}${section}${page.slice(to + end.length)}`;
  writeFileSync(path, renewed);
}

/** A Markdown table; the first column is set left, all others right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}
