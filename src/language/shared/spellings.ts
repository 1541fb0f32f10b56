/** Another way to spell some of a language's words, which texts keep to throughout. */
export interface Spellings {
  /** The letter that texts spelled in the other way are without. */
  readonly without: string;
  /** What they write in its place. */
  readonly instead: string;
  /** The words, in lower case, as the language's data spell them. */
  readonly words: ReadonlySet<string>;
}
