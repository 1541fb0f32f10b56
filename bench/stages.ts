import { type Analysis, analyse } from '../src/extract/analysis.ts';
import { assemble } from '../src/extract/assemble.ts';
import type { Attributed } from '../src/extract/attribution/attributed.ts';
import { findAttributions } from '../src/extract/attribution/index.ts';
import { type Entities, findEntities } from '../src/extract/entities.ts';
import { findPlaces } from '../src/extract/places.ts';
import { findQuantities } from '../src/extract/quantities/index.ts';
import { findTimes } from '../src/extract/times/index.ts';
import type { Place, Quantity, Source, Time } from '../src/index.ts';
import { tokenize } from '../src/text/tokens.ts';

/** What the stages before have found in a report. */
interface Found {
  analysis: Analysis;
  times: readonly Time[];
  quantities: readonly Quantity[];
  places: readonly Place[];
  attributed: readonly Attributed[];
  entities: Entities;
}

type Stage = (source: Source, found: Found) => unknown;

/** The stages of the extraction in their order, by the names that the figures show. */
export const STAGES: readonly (readonly [name: string, run: Stage])[] = [
  ['tokens', ({ text }) => tokenize(text)],
  [
    'tokens and sentences',
    (source, found) => {
      found.analysis = analyse(source);
    },
  ],
  [
    'times',
    (_, found) => {
      found.times = findTimes(found.analysis);
    },
  ],
  [
    'quantities',
    (_, found) => {
      found.quantities = findQuantities(found.analysis, found.times);
    },
  ],
  [
    'places',
    (_, found) => {
      found.places = findPlaces(found.analysis);
    },
  ],
  [
    'attribution',
    (_, found) => {
      found.attributed = findAttributions(found.analysis);
    },
  ],
  [
    'entities and speakers',
    (_, found) => {
      found.entities = findEntities(found.analysis, found.places, found.attributed);
    },
  ],
  ['certainty, via, narrated, statements', (_, found) => assemble(found)],
];

const NOTHING: Omit<Found, 'analysis'> = {
  times: [],
  quantities: [],
  places: [],
  attributed: [],
  entities: { mentions: [], entities: [], speakers: new Map() },
};

/**
 * Runs the first `count` stages, each over all reports; milliseconds of processor time that each took, those not run 0.
 */
export function runStages(sources: readonly Source[], count: number): number[] {
  const found = sources.map((): Found => ({ ...NOTHING, analysis: EMPTY }));
  return STAGES.map(([, run], index) => {
    if (index >= count) return 0;
    const started = processorTime();
    for (const [i, source] of sources.entries()) {
      const before = found[i];
      if (before) run(source, before);
    }
    return processorTime() - started;
  });
}

/** Milliseconds that this process had a processor so far: what else runs on the machine does not count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const EMPTY: Analysis = analyse({
  id: '',
  origin: { format: 'text', sha256: '' },
  text: '',
  blocks: [],
  links: [],
  diagnostics: [],
});
