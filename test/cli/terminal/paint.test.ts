import { describe, expect, it } from 'vitest';
import { colourPaint, columnsFor, type Environment, wantsColour } from '../../../src/cli/terminal/paint.ts';

describe('whether to colour', () => {
  it.each<[string, boolean, Environment, boolean]>([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a pipe with FORCE_COLOR', false, { FORCE_COLOR: '1' }, true],
    ['a pipe with an empty FORCE_COLOR', false, { FORCE_COLOR: '' }, true],
    ['FORCE_COLOR against NO_COLOR', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    ['a terminal with FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
  ])('%s', (_what, isTTY, env, expected) => {
    expect(wantsColour({ isTTY, env })).toBe(expected);
  });

  it('ends every colour where it began', () => {
    expect(colourPaint('figure', '4000')).toBe('\u001b[1;33m4000\u001b[0m');
    expect(colourPaint('plain', 'x')).toBe('x');
  });
});

describe('columns to write into', () => {
  it.each<[string, number | undefined, Environment, number]>([
    ['the terminal’s', 72, {}, 72],
    ['COLUMNS where there is no terminal', undefined, { COLUMNS: '60' }, 60],
    ['80 where nothing is told', undefined, {}, 80],
    ['80 where COLUMNS is no number', undefined, { COLUMNS: 'wide' }, 80],
    ['at least 40', 12, {}, 40],
    ['at most 100', 240, {}, 100],
  ])('%s', (_what, columns, env, expected) => {
    expect(columnsFor(columns, env)).toBe(expected);
  });
});
