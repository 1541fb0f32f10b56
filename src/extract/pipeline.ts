import type { Document, Source } from '../model/index.ts';
import { analyse } from './analysis.ts';
import { assemble } from './assemble.ts';
import { readAttributions } from './attribution/index.ts';
import type { Ranker } from './attribution/rank/ranker.ts';
import { findEntities } from './entities.ts';
import { findPlaces } from './places.ts';
import { findQuantities } from './quantities/index.ts';
import { findTimes } from './times/index.ts';

/** How a report is read, besides what it is. */
export interface ExtractOptions {
  /** Chooses among the readings of the rules; without one they choose by their own scores. */
  readonly ranker?: Ranker | null;
}

/** The way of a report, stage by stage: each reads what the ones before it found and changes none of it. */
export function extract(source: Source, { ranker = null }: ExtractOptions = {}): Document {
  const analysis = analyse(source);
  const times = findTimes(analysis);
  const quantities = findQuantities(analysis, times);
  const places = findPlaces(analysis);
  const { genre, attributed, turns } = readAttributions(analysis, ranker);
  const entities = findEntities(analysis, places, attributed);
  return assemble({ analysis, genre, times, quantities, places, attributed, turns, entities });
}
