import type { Place } from '../model/index.ts';
import type { Analysis } from './analysis.ts';
import { findCandidates } from './places/candidates.ts';
import { Judge } from './places/judge.ts';

/**
 * The places that the report names, in the order of its text: cities and towns (GeoNames), countries and larger regions,
 * under any of their names in the three languages and inflected. A word that may also be something else is a place only
 * where there is evidence: a preposition, "Stadt", the countries that the report speaks of, size.
 */
export function findPlaces(analysis: Analysis): readonly Place[] {
  const candidates = findCandidates(analysis);
  const records = new Judge(analysis, candidates).all(candidates.found);
  const { tokens, text } = analysis;
  const places: Place[] = [];
  for (const [at, candidate] of candidates.found.entries()) {
    const record = records[at];
    if (!record) continue;
    const start = tokens.start[candidate.from] ?? 0;
    const end = tokens.end[candidate.to - 1] ?? start;
    const { rank: _, alias: __, ...known } = record;
    places.push({ id: `p${places.length + 1}`, start, end, text: text.slice(start, end), ...known });
  }
  return places;
}
