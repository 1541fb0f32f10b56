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
import { times } from './times.ts';
import { topics } from './topics.ts';
import { turns } from './turns.ts';
import { via } from './via.ts';

export const ru = {
  code: 'ru',
  name: 'Russian',
  lacks: {
    unframed: 'no mood marks it in Russian; such sentences count as the report’s own',
    addressee: 'only where the dative behind the verb tells it',
    speeches: 'read as reports',
  },
  reading,
  spellings: null,
  sentences,
  times,
  clauses,
  certainty,
  via,
  mode,
  attribution,
  turns,
  speeches: null,
  places,
  entities,
  figures,
  quantities,
  topics,
  pivot,
  credits,
} as const satisfies Language;
