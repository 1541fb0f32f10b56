/** Tells words, as a regular expression does. */
export type WordTest = Pick<RegExp, 'test'>;

const KEY = 3;
/** Words whose answers are kept: when there are so many, all are forgotten, so that memory stays flat. */
const REMEMBERED = 20_000;

/** The same test, for one that many rules ask of the same words: what it told of a word is kept. */
export function remembered(test: WordTest): WordTest {
  const told = new Map<string, boolean>();
  return {
    test: (word) => {
      const known = told.get(word);
      if (known !== undefined) return known;
      const found = test.test(word);
      if (told.size >= REMEMBERED) told.clear();
      told.set(word, found);
      return found;
    },
  };
}

/** Tells the words that end in one of these; those of fewer than three letters must be the whole word. Hashed by their last letters. */
export function wordEnds(list: string): WordTest {
  const whole = new Set<string>();
  const byEnd = new Map<string, string[]>();
  for (const word of list.split(/\s+/).filter(Boolean)) {
    whole.add(word);
    if (word.length < KEY) continue;
    const key = word.slice(-KEY);
    byEnd.set(key, [...(byEnd.get(key) ?? []), word]);
  }
  return remembered({
    test: (word) => whole.has(word) || (byEnd.get(word.slice(-KEY))?.some((end) => word.endsWith(end)) ?? false),
  });
}
