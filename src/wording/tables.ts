import { de } from './de/index.ts';
import { en } from './en/index.ts';
import type { Locale, WordingTable } from './table.ts';

/** What is stated of each language. */
export const TABLES: Readonly<Record<Locale, WordingTable>> = { en, de };
