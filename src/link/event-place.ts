import type { Analysis } from '../extract/analysis.ts';
import { isSeatOfGovernment } from '../extract/places/capitals.ts';
import { foldPlace } from '../extract/places/fold.ts';
import type { Document, Place } from '../model/index.ts';
import { framesOf } from './figures/frames.ts';
import { isCountryNamed, isWhole, LEAD, scopesIn, townOf } from './figures/ground.ts';
import { bySentence, isInDateline, type Spot } from './figures/scan.ts';

/**
 * The town that a report is about, by its GeoNames id; undefined where it is about a country, several towns, or nowhere in
 * particular. It is the one that the first sentence with a place names alone, its country beside it aside. Where that
 * sentence names no town, it is the one in the title, and where it names no place at all, that of the date line, if that
 * is no capital: reporters write from where something happened, or from where they live. Directions and the seats of
 * bodies are no places of an event.
 */
export function eventTown(document: Document, analysis: Analysis): string | undefined {
  const places = bySentence(analysis, document.places);
  if (places.size === 0) return undefined;
  const isFrame = framesOf(document);
  let seen = 0;
  let spots: readonly Spot[] = [];
  for (const [index, sentence] of analysis.sentences.entries()) {
    const kind = document.blocks[sentence.block]?.kind;
    if (kind === 'furniture' || kind === 'title' || kind === 'heading') continue;
    const inside = places.get(index) ?? [];
    spots = scopesIn(analysis, sentence, inside, isFrame);
    // "Police in Kazakhstan", "Haiti's health ministry": whose body it is is no scope, and a country all the same.
    if (spots.length === 0 && inside.some((place) => isCountryNamed(analysis, sentence, place)))
      return titled(document);
    if (isWhole(analysis, sentence)) return titled(document);
    if (spots.length > 0 || ++seen >= LEAD) break;
  }
  const town = townOf(spots);
  if (town !== undefined)
    return isElsewhere(town, spots, document, analysis, places, isFrame) ? titled(document) : town;
  const towns = spots.some(({ sense }) => sense.geonames !== undefined);
  if (towns) return undefined;
  return titled(document) ?? (spots.length === 0 ? dateline(document, analysis) : undefined);
}

/** So many other towns of its country make a report one about the country. */
const MANY_TOWNS = 2;

/** Whether a report goes on about other towns of the country, or about the country as a whole. */
function isElsewhere(
  town: string,
  [lead]: readonly Spot[],
  document: Document,
  analysis: Analysis,
  places: ReadonlyMap<number, readonly Place[]>,
  isFrame: (at: number) => boolean,
): boolean {
  const country = document.places.find(({ geonames }) => String(geonames) === town)?.country;
  const others = new Set<number>();
  for (const [index, inside] of places) {
    const sentence = analysis.sentences[index];
    if (!sentence || sentence.from <= (lead?.from ?? 0)) continue;
    for (const { sense } of scopesIn(analysis, sentence, inside, isFrame)) {
      if (sense.country !== country) continue;
      if (sense.geonames === undefined) return true;
      if (String(sense.geonames) !== town) others.add(sense.geonames);
    }
  }
  return others.size >= MANY_TOWNS;
}

const SHORTEST_STEM = 4;

/** The one town of the text that the title names, whatever its ending there. */
function titled({ title, places }: Document): string | undefined {
  if (!title) return undefined;
  const words = foldPlace(title).split(/[^\p{L}]+/u);
  const found = new Set<number>();
  for (const { text, geonames } of places) {
    if (geonames === undefined) continue;
    const name = foldPlace(text);
    const stem = name.slice(0, Math.max(SHORTEST_STEM, name.length - 2));
    if (words.some((word) => word.startsWith(stem) && word.length <= name.length + 2)) found.add(geonames);
  }
  return found.size === 1 ? String([...found][0]) : undefined;
}

/** The town of the date line where it is no capital. */
function dateline({ places, blocks }: Document, { tokens, sentences }: Analysis): string | undefined {
  const start = blocks[sentences[0]?.block ?? 0]?.start;
  for (const place of places) {
    const at = tokens.start.indexOf(place.start);
    if (place.geonames === undefined || at < 0 || !isInDateline(tokens, at, start ?? -1)) continue;
    if (!isSeatOfGovernment(place.geonames)) return String(place.geonames);
  }
  return undefined;
}
