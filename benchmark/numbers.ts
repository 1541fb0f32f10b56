/** Rounded to some digits behind the point; "–" where there is nothing to round. */
export const round = (n: number, digits: number): string => (Number.isFinite(n) ? n.toFixed(digits) : '–');
