/** What a language can be read for, in the order in which it is told. */
export const DIMENSIONS = {
  direct: 'words in quotation marks',
  indirect: 'paraphrase with a frame',
  unframed: 'paraphrase that goes on without a frame',
  'free-indirect': 'hearsay in the report’s voice',
  reported: 'only that something was said',
  narrated: 'what the report itself says',
  speaker: 'who speaks, over pronouns and descriptions',
  addressee: 'to whom',
  via: 'through which agency, channel, interview',
  certainty: 'how sure, and whose doubt it is',
  negation: 'negation',
  times: 'times, placed on the calendar',
  quantities: 'figures with comparator and what is counted',
  places: 'places with coordinates',
  names: 'persons and bodies over their inflected forms',
  topics: 'what is counted, over languages',
  furniture: 'site furniture, kept apart',
  translations: 'passages translated from the others',
  speeches: 'speeches in parliament, by their own rules',
} as const;

export type Dimension = keyof typeof DIMENSIONS;

/** Dimensions that a language is not read for, or only in part, each with what is lacking; empty where none is. */
export type Lacks = Readonly<Partial<Record<Dimension, string>>>;
