/** Cue words, lower case and in all their forms, by whether something was said, written or thought. */
export interface ModeRules {
  readonly speech: ReadonlySet<string>;
  readonly writing: ReadonlySet<string>;
  readonly thought: ReadonlySet<string>;
}
