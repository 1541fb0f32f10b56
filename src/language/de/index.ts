import type { Language } from '../language.ts';
import { attribution } from './attribution.ts';
import { certainty } from './certainty.ts';
import { clauses } from './clauses.ts';
import { credits } from './credits.ts';
import { entities } from './entities.ts';
import { figures } from './figures.ts';
import { mode } from './mode.ts';
import { pivot } from './pivot.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { reading } from './reading.ts';
import { sentences } from './sentences.ts';
import { speeches } from './speeches.ts';
import { spellings } from './spellings.ts';
import { times } from './times.ts';
import { topics } from './topics.ts';
import { turns } from './turns.ts';
import { via } from './via.ts';

export const de = {
  code: 'de',
  name: 'German',
  lacks: {},
  reading,
  spellings,
  sentences,
  times,
  clauses,
  certainty,
  via,
  mode,
  attribution,
  turns,
  speeches,
  places,
  entities,
  figures,
  quantities,
  topics,
  pivot,
  credits,
} as const satisfies Language;
