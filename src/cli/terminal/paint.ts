/** What a stretch of output is. How each looks is said once, here; without colour all look alike. */
export type Style = 'plain' | 'title' | 'name' | 'quiet' | 'figure' | 'time' | 'place' | 'marker' | 'warning' | 'error';

const CODES: Readonly<Record<Style, string>> = {
  plain: '',
  title: '1',
  name: '1;36',
  quiet: '2',
  figure: '1;33',
  time: '32',
  place: '34',
  marker: '4;35',
  warning: '33',
  error: '31',
};

/** Gives the text a style's look. */
export type Paint = (style: Style, text: string) => string;

export const plainPaint: Paint = (_style, text) => text;

export const colourPaint: Paint = (style, text) =>
  CODES[style] && text ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;

/** The environment variables that have a say in how output looks. */
export interface Environment {
  readonly NO_COLOR?: string | undefined;
  readonly FORCE_COLOR?: string | undefined;
  readonly TERM?: string | undefined;
  readonly COLUMNS?: string | undefined;
}

/** What decides on colour: whether the stream is a terminal, and the environment. */
export interface Surroundings {
  readonly isTTY: boolean;
  readonly env: Environment;
}

/**
 * Whether to colour: FORCE_COLOR (any value but "0" and "false") before NO_COLOR (any value that is not empty, as
 * no-color.org has it) before what the stream is. A "dumb" terminal gets none.
 */
export function wantsColour({ isTTY, env }: Surroundings): boolean {
  const forced = env.FORCE_COLOR;
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env.NO_COLOR) return false;
  return isTTY && env.TERM !== 'dumb';
}

/** Paints for a stream in these surroundings. */
export const paintFor = (surroundings: Surroundings): Paint => (wantsColour(surroundings) ? colourPaint : plainPaint);

const NARROWEST = 40;
const WIDEST = 100;
const UNKNOWN = 80;

/**
 * Columns to write into: the terminal's, else what COLUMNS says, else 80; never under 40, and never over 100, beyond
 * which lines are hard to read.
 */
export function columnsFor(columns: number | undefined, env: Environment): number {
  const told = columns || Number.parseInt(env.COLUMNS ?? '', 10) || UNKNOWN;
  return Math.min(WIDEST, Math.max(NARROWEST, told));
}
