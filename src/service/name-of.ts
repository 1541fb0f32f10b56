import type { SourceReading } from '../index.ts';

/** What messages call a report: the path it was read from, with its id where a file of that format holds several, else its id. */
export const nameOf = ({ origin: { path, format }, id }: SourceReading['source']): string =>
  path === undefined ? id : format === 'jsonl' || format === 'telegram' ? `${path} ${id}` : path;
