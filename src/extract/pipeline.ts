import type { Document, Source } from '../model/index.ts';
import { analyse } from './analysis.ts';
import { tell, write } from './assemble.ts';
import { prepare, propose, settle } from './attribution/index.ts';
import type { Ranker } from './attribution/rank/ranker.ts';
import { findNames, nameSpeakers } from './entities.ts';
import { findPlaces } from './places.ts';
import { findQuantities } from './quantities/index.ts';
import { findTimes } from './times/index.ts';

/** How a report is read, besides what it is. */
export interface ExtractOptions {
  /** Chooses among the readings of the rules; without one they choose by their own scores. */
  readonly ranker?: Ranker | null;
}

/**
 * Reports that go through the stages together are so many at most, or have so many characters: more gain little, and what
 * is found in them stays in memory so long that it is cleared away late.
 */
export const TOGETHER = { reports: 8, characters: 1 << 15 } as const;

/** What is found in one report. Who has several reads them faster with `extractAll`. */
export function extract(source: Source, options: ExtractOptions = {}): Document {
  const [document] = stageByStage([source], options);
  if (!document) throw new RangeError('a report without a document');
  return document;
}

/**
 * `extract` of each, in their order, as they are asked for. Several reports go through a stage before the next stage
 * begins: one report needs the code of all stages, which is more than a processor keeps at hand, so that one after the
 * other each would wait for all of it anew.
 */
export function* extractAll(sources: Iterable<Source>, options: ExtractOptions = {}): Generator<Document> {
  let group: Source[] = [];
  let characters = 0;
  for (const source of sources) {
    group.push(source);
    characters += source.text.length;
    if (group.length < TOGETHER.reports && characters < TOGETHER.characters) continue;
    yield* stageByStage(group, options);
    group = [];
    characters = 0;
  }
  yield* stageByStage(group, options);
}

/** The way of reports, stage by stage: each reads what the ones before it found and changes none of it. */
function stageByStage(sources: readonly Source[], { ranker = null }: ExtractOptions): Document[] {
  return sources
    .map((source) => ({ analysis: analyse(source) }))
    .map((found) => ({ ...found, times: findTimes(found.analysis) }))
    .map((found) => ({ ...found, quantities: findQuantities(found.analysis, found.times) }))
    .map((found) => ({ ...found, places: findPlaces(found.analysis) }))
    .map((found) => ({ found, prepared: prepare(found.analysis) }))
    .map((stage) => ({ ...stage, proposed: propose(stage.prepared, ranker) }))
    .map(({ found, prepared, proposed }) => ({ ...found, ...settle(prepared, proposed, ranker) }))
    .map((found) => ({ found, names: findNames(found.analysis, found.places, found.attributed) }))
    .map(({ found, names }) => ({ ...found, entities: nameSpeakers(found.analysis, names, found.attributed) }))
    .map((found) => ({ found, told: tell(found) }))
    .map(({ found, told }) => write(found, told));
}
