/** Dashes as they are set between words. */
export const DASHES: ReadonlySet<string> = new Set(['–', '—']);

/** The same, and the hyphen that stands for one where it is typed. */
export const TYPED_DASHES: ReadonlySet<string> = new Set(['-', '–', '—']);
