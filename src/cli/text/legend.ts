import { NO_SOURCE, REPORT, UNNAMED, UNRESOLVED } from '../../service/parts.ts';
import { type Piece, piece } from '../terminal/wrap.ts';
import type { Setting } from './setting.ts';
import { labelled } from './statement.ts';
import { CERTAINTIES, KINDS } from './words.ts';

type Row = readonly [sign: Piece, meaning: string];

const SIGNS: readonly Row[] = [
  [piece('│', 'quiet'), 'what someone said; without it: what the report says in its own voice'],
  [piece('“…”', 'quiet'), 'words as they stand in the report; before them: what they were read as'],
  [piece('[…]', 'quiet'), 'words of the report left out between two parts of one statement'],
  [piece('·'), 'next item'],
  [piece('!', 'warning'), 'something doubtful about the report or its reading'],
  [piece('inferred'), 'worked out from the date of publication or from the words around, not said'],
];

const SPEAKERS: readonly Row[] = [
  [piece('Name', 'name'), 'who said it, by the fullest name the report gives'],
  [piece(UNNAMED, 'warning'), 'someone, but the report does not say who'],
  [piece(UNRESOLVED, 'warning'), 'who “he”, “she” or “they” is, the report leaves open; the word stands behind it'],
  [piece(NO_SOURCE, 'warning'), 'the report says that it was said, but not by whom'],
  [piece(REPORT, 'quiet'), 'told in the report’s own voice'],
];

const COLOURS: readonly Row[] = [
  [piece('figure', 'figure'), 'a figure inside the words'],
  [piece('time', 'time'), 'a date, a time of day or a length of time'],
  [piece('place', 'place'), 'a place'],
  [piece('marker', 'marker'), 'a word that makes the statement more or less certain'],
];

/** What each sign, kind and level of the text output means. */
export function legendText({ width, paint }: Setting): string {
  const rows = (heading: string, items: readonly Row[]): string[] => [
    paint('title', heading),
    ...items.flatMap(([sign, meaning]) => labelled(sign, [piece(meaning)], width, paint, 18)),
    '',
  ];
  const terms = (table: Readonly<Record<string, string>>): Row[] =>
    Object.entries(table).map(([term, meaning]) => [piece(term), meaning]);
  return [
    ...rows('Signs', SIGNS),
    ...rows('Who', SPEAKERS),
    ...rows('Kind', terms(KINDS)),
    ...rows('How firmly it is put', terms(CERTAINTIES)),
    ...rows('With colour', COLOURS),
  ].join('\n');
}
