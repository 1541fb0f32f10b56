import type { Analysis } from '../extract/analysis.ts';
import type { Language } from '../language/language.ts';
import type { Document, Place } from '../model/index.ts';
import { framesOf } from './figures/frames.ts';
import { bySentence, type Spot } from './figures/hits.ts';
import { figureLexicon } from './figures/lexicon.ts';
import { spotOf } from './figures/scan.ts';

/** Whether a town only lends its name to a part of the country ("in der Provinz Gao", "Aleppo province"). */
export function isRegion({ tokens: { lower } }: Analysis, { from, to }: Spot, language: Language): boolean {
  const { regionsBefore, regionsAfter } = figureLexicon(language);
  const [before = '', twoBefore = ''] = [lower[from - 1], lower[from - 2]];
  const isNamed = regionsBefore.has(before) || (language.places.linkers.has(before) && regionsBefore.has(twoBefore));
  return isNamed || regionsAfter.has(lower[to] ?? '');
}

/**
 * The report with towns that only lend their name to the part of the country that somebody speaks for ("the governor of
 * Aleppo province", "der Gouverneur des Gebiets Karaganda") as places in that country without an identifier: what they
 * tell is not told of the town.
 */
export function withRegions(document: Document, analysis: Analysis): Document {
  const regions = new Set<Place>();
  const isFrame = framesOf(document, analysis);
  for (const [index, inside] of bySentence(analysis, document.places)) {
    const language = analysis.sentences[index]?.language;
    if (!language) continue;
    for (const place of inside) {
      if (place.geonames === undefined || place.country === undefined || !isFrame(place.start)) continue;
      if (isRegion(analysis, spotOf(analysis, place), language)) regions.add(place);
    }
  }
  if (regions.size === 0) return document;
  return {
    ...document,
    places: document.places.map((place) => {
      if (!regions.has(place)) return place;
      const { geonames: _, ...region } = place;
      return region;
    }),
  };
}
