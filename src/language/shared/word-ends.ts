/** Tells words, as a regular expression does. */
export type WordTest = Pick<RegExp, 'test'>;

const KEY = 3;

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
  return {
    test: (word) => whole.has(word) || (byEnd.get(word.slice(-KEY))?.some((end) => word.endsWith(end)) ?? false),
  };
}
