import type { TimeSense, TimeWords } from './times.ts';

/** Words whose number is their place in the list, counted from one: months, weekdays. */
export const numbered = (key: 'month' | 'weekday', ...lists: readonly string[]): TimeWords =>
  lists.map((words, i): readonly [TimeSense, string] => [{ [key]: i + 1 }, words]);

/** Every word of `groups` with every ending of `endings`, their senses added: "montag" and "abend". */
export const joined = (groups: TimeWords, endings: TimeWords): TimeWords =>
  groups.flatMap(([sense, words]) =>
    endings.map(([more, list]): readonly [TimeSense, string] => [
      { ...sense, ...more },
      blanks(words)
        .flatMap((word) => blanks(list).map((ending) => word + ending))
        .join(' '),
    ]),
  );

/** Each of `stems`, separated by blanks, with each of `endings`; "-" is the stem itself. */
export const inflected = (stems: string, endings: string): string =>
  blanks(stems)
    .flatMap((stem) => blanks(endings).map((ending) => (ending === '-' ? stem : stem + ending)))
    .join(' ');

/** Cardinal numbers as words with a count. */
export const counted = (cardinals: readonly (readonly [value: number, words: string])[]): TimeWords =>
  cardinals.map(([n, words]): readonly [TimeSense, string] => [{ n }, words]);

const blanks = (list: string): string[] => list.split(/\s+/).filter(Boolean);
