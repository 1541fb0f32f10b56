/** Case endings of the words of names, by script: rough, for keys that are only compared with keys cut in the same way. */
export const CASE_ENDINGS: Readonly<Record<string, RegExp>> = {
  cyrillic:
    /(?:ого|его|ому|ему|ыми|ими|ами|ями|ой|ей|ый|ий|ая|яя|ое|ее|ые|ие|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ую|юю|ии|ию|ия|а|я|о|е|у|ю|ы|и|й|ь)$/u,
  latin: /(?:es|en|er|em|s|e|n)$/u,
};

/** Case endings of given names, and what stands for them in the basic form. */
export const GIVEN_CASES = /(?:ом|ем|ой|ей|у|ю|е|ы|и|а|я|s)$/u;
export const GIVEN_BASICS: readonly string[] = ['', 'а', 'я', 'й'];
