import { type Statement, withoutQuoteMarks } from '../../index.ts';
import { NO_SOURCE, type Parts, pick, saidBy } from '../../service/parts.ts';
import { oneLine } from '../terminal/harmless.ts';
import type { Paint, Style } from '../terminal/paint.ts';
import { inRow, type Piece, painted, piece, widthOf, wrap } from '../terminal/wrap.ts';
import { contentOf } from './content.ts';
import { holderOf, quantityOf, timeToRead, verbOf, viaOf } from './words.ts';

const INDENT = '    ';
const LABEL = 11;
/** Stands before what is said on someone's word; the report's own voice has none. */
const BAR = '│ ';

/** The id without the report's, which stands above: "s7". */
export const shortId = ({ id }: Pick<Statement, 'id'>): string => id.slice(id.lastIndexOf('/') + 1);

/** The report's own words, as they stand there. */
const words = (text: string): Piece => piece(`“${oneLine(withoutQuoteMarks(text))}”`, 'quiet');

/** One statement, as lines: who, how and how sure; the words; what was read in them. */
export function statementLines(statement: Statement, parts: Parts, width: number, paint: Paint): string[] {
  return [
    ...statementHead(statement, parts, width, paint),
    ...details(statement, parts).flatMap(([label, pieces]) => labelled(piece(label, 'quiet'), pieces, width, paint)),
  ];
}

/** The first lines of a statement: who, how and how sure; the words. */
export function statementHead(statement: Statement, parts: Parts, width: number, paint: Paint): string[] {
  const narrated = statement.attribution === null;
  const bar = narrated ? '' : BAR;
  const content = wrap(contentOf(statement, parts, narrated ? 'quiet' : 'plain'), width - INDENT.length - bar.length);
  return [
    ...headline(statement, parts, width).map((line) => painted(line, paint)),
    ...content.map((line) => `${INDENT}${bar && paint('quiet', bar)}${painted(line, paint)}`),
  ];
}

/** Who said it on the left, kind and certainty on the right; on two lines where one is too narrow. */
function headline(statement: Statement, parts: Parts, width: number): Piece[][] {
  const id = piece(shortId(statement).padEnd(INDENT.length - 1), 'quiet');
  const left = [...who(statement, parts)];
  const right = tag(statement);
  const gap = width - INDENT.length - widthOf(left) - widthOf(right);
  if (gap >= 2) return [[id, piece(' '), ...left, piece(' '.repeat(gap)), ...right]];
  const lines = [...wrap(left, width - INDENT.length), ...wrap(right, width - INDENT.length)];
  return lines.map((line, index) => [index ? piece(INDENT) : id, ...(index ? [] : [piece(' ')]), ...line]);
}

function who(statement: Statement, parts: Parts): Piece[] {
  const said = saidBy(statement, parts);
  if (!statement.attribution) return [piece(said.who, 'quiet')];
  const style: Style = said.known ? 'name' : 'warning';
  return [
    piece(oneLine(said.who), style),
    ...(said.words === undefined ? [] : [piece(' ('), words(said.words), piece(')')]),
    ...(said.who === NO_SOURCE ? [] : [piece(` ${verbOf(statement)}`)]),
  ];
}

function tag({ kind, certainty, negated }: Statement): Piece[] {
  const level = piece(certainty.level, certainty.level === 'unmarked' ? 'quiet' : 'marker');
  return [piece(`${kind} · `, 'quiet'), level, ...(negated ? [piece(' · '), piece('negated', 'marker')] : [])];
}

/** What was read in the statement, a label and its pieces each; nothing for what is not there. */
function details(statement: Statement, parts: Parts): [string, Piece[]][] {
  const { certainty, attribution } = statement;
  const text = (start: number, end: number): Piece => words(parts.document.text.slice(start, end));
  const open = piece(' (');
  const close = piece(')');
  const saidAt = pick(parts.times, statement.saidAt === undefined ? [] : [statement.saidAt]);
  const rows: [string, Piece[][]][] = [
    ['put as', certainty.markers.map((m) => [text(m.start, m.end), piece(`, ${holderOf(m)}`)])],
    ['citing', attribution?.citing ? [[words(attribution.citing.text)]] : []],
    ['via', (attribution?.via ?? []).map((via) => [piece(viaOf(via))])],
    [
      statement.answers?.stance ?? '',
      statement.answers ? [[piece(shortId({ id: statement.answers.statement })), piece(', inferred', 'quiet')]] : [],
    ],
    ['to', attribution?.addressee ? [[words(attribution.addressee.text)]] : []],
    ['said', saidAt.map((time) => [piece(timeToRead(time), 'time'), open, words(time.text), close])],
    [
      'figures',
      pick(parts.quantities, statement.quantities).map((q) => [
        piece(quantityOf(q), 'figure'),
        ...(oneLine(q.text) === quantityOf(q) ? [] : [open, words(q.text), close]),
      ]),
    ],
    [
      'times',
      pick(parts.times, statement.times).map((time) => [
        piece(timeToRead(time), 'time'),
        open,
        words(time.text),
        ...(time.basis === 'inferred' ? [piece(', inferred')] : []),
        close,
      ]),
    ],
    [
      'places',
      pick(parts.places, statement.places).map((place) => [
        piece(`${oneLine(place.name)}${place.country ? `, ${place.country}` : ''}`, 'place'),
        ...(place.text === place.name ? [] : [open, words(place.text), close]),
      ]),
    ],
  ];
  return rows.flatMap(([label, groups]) => (groups.length ? [[label, inRow(groups)]] : []));
}

/** Pieces beside a label in a column of its own, wrapped. */
export function labelled(
  label: Piece,
  pieces: readonly Piece[],
  width: number,
  paint: Paint,
  column = LABEL,
): string[] {
  const lines = wrap(pieces, width - INDENT.length - column);
  return lines.map((line, index) => {
    const room = ' '.repeat(index ? column : Math.max(1, column - widthOf([label])));
    return `${INDENT}${index ? '' : painted([label], paint)}${room}${painted(line, paint)}`;
  });
}
