import type { Certainty, Comparator, MessageId } from '../model/index.ts';
import type { PageWords, Terms } from './page.ts';

/** The languages in which what is found can be told: the one list of them. */
export const LOCALES = ['en', 'de'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * What a language states, as data. Texts of messages name their parameters: `{who}`, in a form that is not the usual one
 * `{from:report}`; by number `{reports?report|reports}`, in the order of the language's plural forms, "#" for the number
 * itself; what stands in `[…]` is left out where a parameter in it is missing.
 */
export interface WordingTable {
  readonly messages: Readonly<Record<MessageId, string>>;
  /** What a printed picture says beside its messages. */
  readonly page: PageWords;
  readonly terms: Terms;
  /** What stands before what is only possibly so; "#" is that. */
  readonly possibly: string;
  /** "#" is the number, or for `range` the first and the second. */
  readonly compared: Readonly<Record<Comparator, string>>;
  readonly range: string;
  readonly more: string;
  readonly quotes: readonly [string, string];
  /** What is denied, as what reports tell: "#" is its words in quotation marks. */
  readonly denial: string;
  /** Of the names of the report and of who speaks: `{who}`, `{report}`, `{day}`. */
  readonly teller: {
    /** Of a report without a name: "#" is its id. */
    readonly report: string;
    readonly dated: string;
    readonly place: string;
    readonly told: string;
  };
  readonly put: Readonly<Record<Certainty['level'], string>>;
  /** What figures count, by kinds of the topic lexicon; what is not in it stands as it is told. */
  readonly counted: Readonly<Record<string, string>>;
  /** "The number of dead", by kinds; "#" is what is not among them. */
  readonly numberOf: Readonly<Record<string, string>> & { readonly '': string };
  readonly topics: Readonly<Record<string, string>>;
  /** Of whom a figure is told. */
  readonly populations: Readonly<Record<string, string>>;
  readonly causes: Readonly<Record<string, string>>;
  /** Offices, and parts in what is told. */
  readonly sorts: Readonly<Record<string, string>>;
  /** Behind the name of a claim: what of it a figure tells. */
  readonly period: { readonly flow: string; readonly delta: string };
  readonly part: string;
  readonly joins: { readonly messages: string; readonly support: string; readonly steps: string; readonly sum: string };
  /** Dates, countries and languages are named as the platform knows them; else they stand by their codes. */
  readonly names?: 'by locale';
  /** Tag for what the platform knows of the language: numbers, lists, plural forms, names. */
  readonly tag: string;
}
