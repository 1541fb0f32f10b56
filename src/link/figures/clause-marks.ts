/** Marks that part what is told of one place from what is told of another. */
export const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '–', '—']);
