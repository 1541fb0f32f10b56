/**
 * The languages that are read, by their ISO 639-1 codes: the one list of them. What a new code lacks is a type error,
 * first of all its entry in `index.ts`. It stands apart from the data, so that the command's help need not load that.
 */
export const languageCodes = ['de', 'en', 'ru'] as const;

export type LanguageCode = (typeof languageCodes)[number];
