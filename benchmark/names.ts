/** Lower case, without accents and punctuation. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a name that tell it apart, cut to five letters, so that inflection does not matter. */
const stems = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5));

/** May two names from one report mean the same? Equal, or with a word of four letters and more in common. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  const words = new Set(stems(x));
  return x === y || stems(y).some((word) => words.has(word));
}
