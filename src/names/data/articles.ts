/** An Arabic article bound to its name, in Latin or Cyrillic letters: "al-Haj". */
export const ARABIC_ARTICLE = /^(?:al|el|as|ad|аль|эль|ас|ад|аш|ан|ар)-\p{Lu}/u;

/** Articles that may open a name or not. */
export const ARTICLES: ReadonlySet<string> = new Set(['the', 'der', 'die', 'das', 'dem', 'den', 'des']);
