/**
 * Words of all languages behind a hyphen that stands for what follows later: "Ost-" at the end of a line, "und
 * Westdeutschland" on the next. Texts are cut into tokens before their language is known.
 */
export const SUSPENDED: ReadonlySet<string> = new Set('und oder bzw sowie bis and or to nor и или либо'.split(' '));
