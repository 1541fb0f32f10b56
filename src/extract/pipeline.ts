import type { Document, Source } from '../model/index.ts';
import { analyse } from './analysis.ts';
import { assemble } from './assemble.ts';
import { findAttributions } from './attribution/index.ts';
import { findEntities } from './entities.ts';
import { findPlaces } from './places.ts';
import { findQuantities } from './quantities/index.ts';
import { findTimes } from './times/index.ts';

/** The way of a report, stage by stage: each reads what the ones before it found and changes none of it. */
export function extract(source: Source): Document {
  const analysis = analyse(source);
  const times = findTimes(analysis);
  const quantities = findQuantities(analysis, times);
  const places = findPlaces(analysis);
  const attributed = findAttributions(analysis);
  const entities = findEntities(analysis, places, attributed);
  return assemble({ analysis, times, quantities, places, attributed, entities });
}
