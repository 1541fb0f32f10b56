import type { Lineage } from '../model/index.ts';

/** In what way one report has what it tells from another, as words before the other's name. */
export const WAYS: Readonly<Record<Lineage['kind'], string>> = {
  copy: 'copied from',
  translation: 'taken for a translation from',
  citation: 'the report names as its source',
  forward: 'forwarded from',
};

/** Whether a half-open stretch of a text meets another. */
export const overlaps = ([start, end]: readonly [number, number], [from = 0, to = 0]: readonly number[]): boolean =>
  start < to && from < end;
