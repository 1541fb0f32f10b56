/** What a language knows of its words, by their lower-case forms. */
export interface Lexicon<Known> {
  get(word: string): Known | undefined;
  has(word: string): boolean;
  keys(): Iterable<string>;
}

/** A lexicon that `build` makes when it is first looked into: a run of the program meets few of the languages. */
class Deferred<Known> implements Lexicon<Known> {
  readonly #build: () => ReadonlyMap<string, Known>;
  #words: ReadonlyMap<string, Known> | undefined;

  constructor(build: () => ReadonlyMap<string, Known>) {
    this.#build = build;
  }

  get words(): ReadonlyMap<string, Known> {
    this.#words ??= this.#build();
    return this.#words;
  }

  get(word: string): Known | undefined {
    return this.words.get(word);
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  keys(): Iterable<string> {
    return this.words.keys();
  }
}

/** The lexicon that `build` makes, made when it is first looked into. */
export const deferredLexicon = <Known>(build: () => ReadonlyMap<string, Known>): Deferred<Known> => new Deferred(build);
