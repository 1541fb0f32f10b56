/** One thing that got better or worse: what sort of thing, and where. */
export interface Change {
  readonly kind: string;
  readonly text: string;
}

export interface Changes {
  readonly better: readonly Change[];
  readonly worse: readonly Change[];
}
