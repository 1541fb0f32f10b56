/**
 * A stretch of time in milliseconds since 1970, half-open. A class, and no `{ from, to }` beside the ranges of tokens: where
 * one number of a field is too large for a small integer, V8 keeps that field of all objects that are written alike as
 * a number of its own in memory, and everything that reads tokens takes half as long again.
 */
export class Stretch {
  readonly from: number;
  readonly to: number;

  constructor(from: number, to: number) {
    this.from = from;
    this.to = to;
  }
}
