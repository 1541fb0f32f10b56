/** Consonants that romanisations confuse, each with the one that stands for them in a rough key. */
export const CONFUSED: readonly string[] = ['bp', 'dt', 'kgq', 'vwf', 'szx', 'l', 'm', 'n', 'r', 'c'];

/** The Cyrillic letters of a rough key, and the Latin letter that each sounds like. */
export const ROUGH_CYRILLIC = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя';
export const ROUGH_LATIN = 'abvgdeesziiklmnoprstufhcssssieiua';
