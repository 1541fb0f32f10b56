import { ownerOf, type Usable } from './owner-of.ts';
import type { Scanned } from './scan.ts';

/** The places of a sentence that names some, with those that the table does not know: each is somewhere in the country. */
export function withUnlisted(
  listed: readonly Usable[],
  scanned: Scanned,
  country: string | undefined,
  isFrame: (at: number) => boolean,
): readonly Usable[] {
  if (country === undefined || listed.length === 0 || scanned.unlisted.length === 0) return listed;
  const { text, tokens } = scanned.analysis;
  const more = scanned.unlisted.flatMap(({ from, to }): Usable[] => {
    const start = tokens.start[from] ?? 0;
    if (isFrame(start)) return [];
    const name = text.slice(start, tokens.end[to - 1] ?? start);
    const owner = ownerOf(scanned, from, to);
    return [{ text: name, country, isTown: true, key: country, ofPart: undefined, from, to, owner, isRegion: true }];
  });
  return more.length === 0 ? listed : [...listed, ...more].sort((a, b) => a.from - b.from);
}
