import type { Analysis } from '../extract/analysis.ts';
import type { Document, Place, Quantity } from '../model/index.ts';
import { tokenAt } from '../text/tokens.ts';
import { isInDateline } from './figures/dateline.ts';
import { framesOf } from './figures/frames.ts';
import { bySentence } from './figures/hits.ts';
import { isRegion } from './figures/region-name.ts';
import { spotOf } from './figures/scan.ts';

/** Whether a number stands between two spans. */
const isParted = (a: Place, b: Place, quantities: readonly Quantity[]): boolean =>
  quantities.some(({ start, end }) => start >= Math.min(a.end, b.end) && end <= Math.max(a.start, b.start));

/**
 * The report with towns that only lend their name to a part of the country ("the governor of Aleppo province", "in der
 * Region Sagaing", «в провинции Керман») as places in that country without an identifier: what is told of the part is not
 * told of the town. In a list of several ("seven in Béjaïa province and four in Tizi Ouzou") each keeps it: it tells the
 * numbers apart.
 */
export function withRegions(document: Document, analysis: Analysis): Document {
  const regions = new Set<Place>();
  const isFrame = framesOf(document, analysis);
  const quantities = bySentence(analysis, document.quantities);
  for (const [index, inside] of bySentence(analysis, document.places)) {
    const language = analysis.sentences[index]?.language;
    if (!language) continue;
    const numbers = quantities.get(index) ?? [];
    const block = document.blocks[analysis.sentences[index]?.block ?? 0]?.start ?? -1;
    const isListed = (place: Place): boolean =>
      inside.some(
        (other) =>
          other.geonames !== undefined &&
          other.geonames !== place.geonames &&
          !isFrame(other.start) &&
          !isInDateline(analysis.tokens, tokenAt(analysis.tokens, other.start), block) &&
          other.country === place.country &&
          isParted(place, other, numbers),
      );
    for (const place of inside) {
      if (place.geonames === undefined || place.country === undefined) continue;
      if (!isRegion(analysis, spotOf(analysis, place), language)) continue;
      if (isFrame(place.start) || !isListed(place)) regions.add(place);
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
