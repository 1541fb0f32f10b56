/** Letters that Unicode decomposition leaves whole. */
export const WHOLE: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

/** The same, to be found in a word. */
export const SPECIAL = /[ßøđłıæœðþə]/g;

/** The one Cyrillic letter whose mark is kept: it tells cases apart («чай», «чаи»). */
export const KEPT = 'й';
