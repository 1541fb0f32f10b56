import type { Lineage, MessageId } from '../model/index.ts';

/** What says in which way one report has what it tells from another. */
export const WAYS = {
  copy: 'copied-from',
  translation: 'translated-from',
  citation: 'names-as-source',
  forward: 'forwarded-from',
} as const satisfies Record<Lineage['kind'], MessageId>;
