import { type Document, languageName } from '../../index.ts';
import { type Parts, partsOf, REPORT, saidBy } from '../../service/parts.ts';
import { oneLine } from '../terminal/harmless.ts';
import { BETWEEN, type Piece, painted, piece, wrap } from '../terminal/wrap.ts';
import type { Setting } from './setting.ts';
import { statementLines } from './statement.ts';
import { counted, isoToRead, numberOf } from './words.ts';

const BASES: Readonly<Record<NonNullable<Document['published']>['basis'], string>> = {
  stated: 'as the text says',
  metadata: 'from the page’s or message’s data',
  given: 'as given with the report',
};

/** One report for reading in a terminal: its head, its statements in the text's order, doubts, and a count. In pieces. */
export function* reportBlocks(document: Document, setting: Setting): Generator<string> {
  const { width, paint } = setting;
  const parts = partsOf(document);
  yield `${headLines(document, setting).join('\n')}\n`;
  for (const statement of document.statements) {
    yield `\n${statementLines(statement, parts, width, paint).join('\n')}\n`;
  }
  const doubts = document.diagnostics.flatMap(({ code, message }) =>
    paragraph([piece('! ', 'warning'), piece(`${oneLine(message)} (${oneLine(code)})`)], setting, '  '),
  );
  if (doubts.length) yield `\n${doubts.join('\n')}\n`;
  yield `\n${paragraph(summary(parts), setting).join('\n')}\n`;
}

/** Title, outlet, date with its basis, language, and where it was read from. */
export function headLines(document: Document, setting: Setting): string[] {
  const { outlet, author, published, edited, language, origin, forwardedFrom } = document;
  const facts = [
    outlet === undefined ? 'outlet not named' : oneLine(outlet),
    ...(author === undefined ? [] : [`by ${oneLine(author)}`]),
    published ? `${isoToRead(published.value)}, ${BASES[published.basis]}` : 'date not known',
    ...(edited === undefined ? [] : [`changed ${isoToRead(edited)}`]),
    language === undefined ? 'language not known' : nameOfLanguage(language),
    ...(forwardedFrom === undefined ? [] : [`forwarded from ${oneLine(forwardedFrom)}`]),
  ];
  const title = document.title === undefined ? oneLine(document.id) : oneLine(document.title);
  const where = origin.path ?? origin.url;
  return [
    ...paragraph([piece(title, 'title')], setting),
    ...paragraph([piece(facts.join(BETWEEN))], setting),
    ...(where === undefined ? [] : paragraph([piece(oneLine(where), 'quiet')], setting)),
  ];
}

function paragraph(pieces: readonly Piece[], { width, paint }: Setting, hanging = ''): string[] {
  return wrap(pieces, width - hanging.length).map((line, index) => `${index ? hanging : ''}${painted(line, paint)}`);
}

/** The English name of the language with that code; the code where there is none. */
function nameOfLanguage(code: string): string {
  const known = languageName(code);
  if (known !== undefined) return known;
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? oneLine(code);
  } catch {
    // Not a language tag at all: shown as it stands.
    return oneLine(code);
  }
}

/** "14 statements: 9 indirect, 5 narrated · by speaker: 9 Toqajew, 2 no source given". */
function summary(parts: Parts): Piece[] {
  const { document } = parts;
  const kinds = tally(document.statements.map(({ kind }) => kind));
  const speakers = tally(
    document.statements.map((statement) => saidBy(statement, parts).who).filter((who) => who !== REPORT),
  );
  const total = document.statements.length;
  if (!total) return [piece('no statements', 'quiet')];
  const said = speakers.length ? `${BETWEEN}by speaker: ${listed(speakers)}` : '';
  return [piece(`${counted(total, 'statement')}: `, 'title'), piece(`${listed(kinds)}${said}`)];
}

/** Each value with how often it occurs, the most frequent first, equals in the order of their first. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

const MOST_LISTED = 6;

function listed(counts: readonly [string, number][]): string {
  const rest = counts.length - MOST_LISTED;
  const shown = counts.slice(0, MOST_LISTED).map(([value, count]) => `${numberOf(count)} ${oneLine(value)}`);
  return [...shown, ...(rest > 0 ? [`${numberOf(rest)} more`] : [])].join(', ');
}
