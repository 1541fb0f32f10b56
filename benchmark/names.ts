/** Lower case, without accents and punctuation. */
const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An acronym of three letters: one of two says little ("US"), one of four is a word as others are. */
const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}{3}(?![\p{L}\p{N}])/gu;

/** The words of a name that tell it apart, cut to five letters, so that inflection does not matter. */
const stems = (name: string): string[] => [
  ...fold(name)
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5)),
  ...(name.match(ACRONYM) ?? []),
];

/** May two names from one report mean the same? Equal, or with a word of four letters and more or an acronym of three in common. */
export function sameName(a: string, b: string): boolean {
  const words = new Set(stems(a));
  return fold(a) === fold(b) || stems(b).some((word) => words.has(word));
}
