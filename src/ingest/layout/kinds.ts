/** What a line is by itself and by its neighbours. */
export const LineKind = {
  text: 0,
  item: 1,
  furniture: 2,
  heading: 3,
  date: 4,
  byline: 5,
  table: 6,
  quote: 7,
  message: 8,
} as const;
export type LineKind = (typeof LineKind)[keyof typeof LineKind];
