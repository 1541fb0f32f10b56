import type { Candidate } from '../candidate.ts';
import type { Scene, Unit } from '../unit.ts';
import { featuresOf, type Surroundings } from './features.ts';
import type { Ranker } from './ranker.ts';

/** The candidate with the ranker's score for its own. */
export function judged(
  scene: Scene,
  unit: Unit,
  candidate: Candidate,
  around: Surroundings,
  ranker: Ranker,
): Candidate {
  return { ...candidate, score: ranker.score(featuresOf(scene, unit, candidate, around), candidate) };
}
