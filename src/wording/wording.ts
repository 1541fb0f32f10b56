import type { Amount, Claim, Finding, Message } from '../model/index.ts';
import { claimName } from './claims.ts';
import { dateFormat } from './dates.ts';
import type { PageId, Terms } from './page.ts';
import { type Dates, Renderer } from './render.ts';
import type { Locale, WordingTable } from './table.ts';

/** What is found, in the words of one language. */
export interface Wording {
  readonly locale: Locale;
  /** A reason, or what a finding says. */
  readonly say: (message: Message) => string;
  /** What a finding says; what it does not assert begins with a word for that. */
  readonly finding: (finding: Pick<Finding, 'asserted' | 'said'>) => string;
  /** What a claim is called. */
  readonly claim: (claim: Pick<Claim, 'label' | 'naming'>) => string;
  /** What a figure counts: a kind of the topic lexicon, or a unit as told. */
  readonly counted: (counts: string) => string;
  /** Of whom a figure is told. */
  readonly population: (population: string) => string;
  /** A place by its country's code, or by its name. */
  readonly place: (id: string, name: string) => string;
  readonly number: (value: number) => string;
  /** What a printed picture says beside its messages. */
  readonly page: (id: PageId, named?: Readonly<Record<string, string | number>>) => string;
  readonly terms: Terms;
  /** "at least 6", "10 to 20". */
  readonly amount: (amount: Amount) => string;
  /** Words of a report in the language's quotation marks. */
  readonly quoted: (words: string) => string;
  /** The language's quotation marks. */
  readonly quotes: readonly [open: string, close: string];
  /** The name of a language by its code, as it is written. */
  readonly language: (code: string) => string;
  /** A date in full: ISO 8601, as far as it goes. */
  readonly date: (iso: string) => string;
  /** A date as it stands in what `say` says. */
  readonly day: (iso: string) => string;
}

/** The wording of a table; `dates` writes days otherwise than its language does. */
export function wordingOf(locale: Locale, table: WordingTable, dates?: Dates): Wording {
  const renderer = new Renderer(table, dates);
  const say = (message: Message): string => renderer.message(message);
  return {
    locale,
    say,
    finding: ({ asserted, said }) => (asserted ? say(said) : table.possibly.replace('#', () => say(said))),
    claim: (claim) => claimName(claim, table, renderer),
    counted: (counts) => renderer.counted(counts),
    population: (population) => renderer.population(population),
    place: (id, name) => renderer.place(id, name),
    number: (value) => renderer.number(value),
    page: (id, named = {}) => renderer.text(table.page[id], named),
    terms: table.terms,
    amount: (amount) => renderer.amount(amount),
    quoted: (words) => renderer.quoted(words),
    quotes: table.quotes,
    language: (code) => renderer.language(code),
    date: dateFormat(table.tag, 'long'),
    day: (iso) => renderer.day(iso),
  };
}
