import type { Lineage } from '../model/index.ts';

/** In what way one report has what it tells from another, as words before the other's name. */
export const WAYS: Readonly<Record<Lineage['kind'], string>> = {
  copy: 'copied from',
  translation: 'taken for a translation from',
  citation: 'the report names as its source',
  forward: 'forwarded from',
};
