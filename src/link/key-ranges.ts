/** Keys of sentences are numbers below 65,536. Below this: concepts of the pivot lexicon. */
export const CONCEPTS = 4096;
/** From `CONCEPTS` to this: places and figures. Above: words that the lexicon does not know, by their consonants. */
export const FIRM = 20_480;
export const KEYS = 0x10000;
