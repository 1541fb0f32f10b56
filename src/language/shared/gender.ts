/** As a name, a noun or a pronoun tells it; either: it does not tell. */
export type Gender = 'male' | 'female' | 'neuter' | 'either';
