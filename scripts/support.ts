import { languages } from '../src/language/index.ts';
import { DIMENSIONS, type Dimension } from '../src/language/shared/support.ts';

const BEGIN = '<!-- languages: begin (made by npm run readme) -->';
const END = '<!-- languages: end -->';

/** The table of what each language is read for, in Markdown. */
export function supportTable(): string {
  const all = Object.values(languages);
  const rows = (Object.entries(DIMENSIONS) as [Dimension, string][]).map(
    ([key, words]) => `| ${words} | ${all.map(({ lacks }) => lacks[key] ?? 'yes').join(' | ')} |`,
  );
  return [`|  | ${all.map(({ name }) => name).join(' | ')} |`, `| --- |${' --- |'.repeat(all.length)}`, ...rows].join(
    '\n',
  );
}

/** The page with the table between its marks made anew; unchanged where it has no marks. */
export function withSupport(page: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) return page;
  return `${page.slice(0, from)}${BEGIN}\n\n${supportTable()}\n\n${page.slice(to)}`;
}
