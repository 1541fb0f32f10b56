import type { SourceReading } from '../index.ts';

/** What messages call a report: the path it was read from, else its id. */
export const nameOf = ({ origin, id }: SourceReading['source']): string => origin.path ?? id;
