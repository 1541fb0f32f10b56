/** Dashes as they are set between words. */
export const DASHES: ReadonlySet<string> = new Set(['–', '—']);
