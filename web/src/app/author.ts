const KEY = 'hearsay-author';

/** The name that stands beside judgements made in this browser; empty where none was given. */
export const keptAuthor = (): string => localStorage.getItem(KEY) ?? '';
export const keepAuthor = (name: string): void => localStorage.setItem(KEY, name.trim());
