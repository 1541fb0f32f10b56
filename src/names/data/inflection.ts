/**
 * Endings that one name takes in a sentence: each list is a paradigm, the form it is quoted by first. Singular only.
 * Russian and Ukrainian declension, written from general knowledge, not taken over from a grammar's tables.
 */
export const CYRILLIC_PARADIGMS: ReadonlyArray<readonly string[]> = [
  ['', 'а', 'у', 'ом', 'ым', 'им', 'е', 'ем', 'ові', 'і'],
  ['а', 'ы', 'и', 'е', 'у', 'ой', 'ою', 'ей', 'і'],
  ['я', 'и', 'е', 'ю', 'ей', 'ею', 'і'],
  ['й', 'я', 'ю', 'ем', 'е', 'єм'],
  ['ь', 'я', 'и', 'ю', 'ем', 'ём', 'е', 'ью'],
  ['ия', 'ии', 'ию', 'ией', 'ий', 'иям', 'иями', 'иях'],
  ['ий', 'ого', 'его', 'ому', 'ему', 'им', 'ом', 'ем'],
  ['ый', 'ого', 'ому', 'ым', 'ом'],
  ['ой', 'ого', 'ому', 'ым', 'им', 'ом'],
  ['ая', 'ой', 'ую', 'ою'],
  ['о', 'а', 'у', 'ом', 'е'],
  ['ел', 'ла', 'лу', 'лом', 'ле'],
  ['ёл', 'ла', 'лу', 'лом', 'ле'],
  ['ец', 'ца', 'цу', 'цом', 'цем', 'це'],
];

/** German genitive, English possessive written together. */
export const LATIN_ENDINGS: readonly string[] = ['s'];

/**
 * Endings, as keys, of Slavic, Turkic and Caucasian family names: two names that share one and differ in a consonant
 * are two families.
 */
export const FAMILY_ENDINGS: readonly string[] = ['ov', 'ev', 'in', 'ski', 'enko', 'Svili', 'ian', 'iC'];

/** The same of women and of men, as keys: a family name with the one is another bearer's than with the other. */
export const WOMEN_ENDINGS: ReadonlyArray<readonly [string, string]> = [
  ['ova', 'ov'],
  ['eva', 'ev'],
  ['ina', 'in'],
  ['ska', 'ski'],
  ['skaa', 'ski'],
];
