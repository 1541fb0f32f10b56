import {
  type Amount,
  idOf,
  MESSAGES,
  type Message,
  type MessageId,
  type More,
  type Step,
  type Teller,
  type Thing,
} from '../model/index.ts';
import { dateFormat } from './dates.ts';
import type { WordingTable } from './table.ts';
import { type Part, parse } from './template.ts';

/** How dates are written instead of as the table's language does: ISO 8601, a day or more exact. */
export type Dates = (iso: string) => string;

/** The largest number that is written in groups. */
const READABLE = 1e15;
/** Numbers whose words are remembered: most are met again and again. */
const MOST_WRITTEN = 10_000;

/** Kinds of sums of money that are of nothing: their currency says what they are. */
const SUMS: ReadonlySet<string> = new Set(['money', 'price']);

/** Puts messages into the words of one language. */
export class Renderer {
  private readonly table: WordingTable;
  private readonly numbers: Intl.NumberFormat;
  private readonly lists: Intl.ListFormat;
  private readonly plurals: Intl.PluralRules;
  private readonly forms: readonly string[];
  private readonly dates: Dates;
  private readonly parsed = new Map<MessageId, readonly Part[]>();
  private readonly written = new Map<number, string>();
  private countries: Intl.DisplayNames | undefined;
  private languages: Intl.DisplayNames | undefined;

  constructor(table: WordingTable, dates?: Dates) {
    this.table = table;
    this.numbers = new Intl.NumberFormat(table.tag, { maximumFractionDigits: 20 });
    this.lists = new Intl.ListFormat(table.tag, { type: 'conjunction' });
    this.plurals = new Intl.PluralRules(table.tag);
    this.forms = FORMS.filter((form) => this.plurals.resolvedOptions().pluralCategories.includes(form));
    this.dates = dates ?? (table.names === undefined ? (iso) => iso : dateFormat(table.tag));
  }

  message(message: Message): string {
    const id = idOf(message);
    return this.parts(this.partsOf(id), typeof message === 'string' ? {} : message, MESSAGES[id]);
  }

  /** Any text with what it names, as it is. */
  text(text: string, named: Named): string {
    return this.parts(parse(text), named, {});
  }

  number(value: number): string {
    if (!Number.isFinite(value) || Math.abs(value) >= READABLE) return String(value);
    const known = this.written.get(value);
    if (known !== undefined) return known;
    if (this.written.size >= MOST_WRITTEN) this.written.clear();
    const written = this.numbers.format(value);
    this.written.set(value, written);
    return written;
  }

  day(iso: string): string {
    return this.dates(iso);
  }

  amount({ value, low, high, comparator }: Amount): string {
    if (value !== undefined) return filled(this.table.compared[comparator ?? '='], this.number(value));
    const bound = (number: number | undefined): string => (number === undefined ? '…' : this.number(number));
    return filled(this.table.range, bound(low), bound(high));
  }

  counted(counts: string): string {
    return this.table.counted[counts] ?? plain(counts.startsWith('people-') ? counts.slice('people-'.length) : counts);
  }

  place(id: string, name: string): string {
    return this.table.names !== undefined && /^[A-Z]{2}$/.test(id) ? this.country(id, name) : name;
  }

  private partsOf(id: MessageId): readonly Part[] {
    let parts = this.parsed.get(id);
    if (!parts) {
      parts = parse(this.table.messages[id]);
      this.parsed.set(id, parts);
    }
    return parts;
  }

  private parts(parts: readonly Part[], named: Named, kinds: Readonly<Record<string, string>>): string {
    let text = '';
    for (const part of parts) {
      if (typeof part === 'string') text += part;
      else if ('optional' in part) {
        if (isWhole(part.optional, named)) text += this.parts(part.optional, named, kinds);
      } else if ('plural' in part) text += this.plural(named[part.name] as number, part.plural);
      else text += this.parameter(kinds[part.name] ?? '', named[part.name], part.form);
    }
    return text;
  }

  private plural(number: number, words: readonly string[]): string {
    const at = this.forms.indexOf(this.plurals.select(number));
    return (words[at] ?? words.at(-1) ?? '').replace('#', this.number(number));
  }

  /** A parameter in words. Its kind says what it is: `say` has seen to it. */
  private parameter(kind: string, value: unknown, form: string | undefined): string {
    switch (kind.endsWith('?') ? kind.slice(0, -1) : kind) {
      case 'number':
        return form === 'plain' ? String(value) : this.number(value as number);
      case 'amount':
        return this.amount(value as Amount);
      case 'amounts':
        return (value as readonly Amount[]).map((amount) => this.amount(amount)).join(this.table.joins.sum);
      case 'thing':
        return this.thing(value as Thing);
      case 'counts':
        return form === 'number' ? this.numberOf(value as string) : this.counted(value as string);
      case 'population':
        return this.population(value as string);
      case 'teller':
        return this.teller(value as Teller, form);
      case 'tellers':
        return this.lists.format((value as readonly (Teller | More)[]).map((each) => this.listed(each, form)));
      case 'steps':
        return (value as readonly (Step | More)[]).map((step) => this.step(step)).join(this.table.joins.steps);
      case 'place': {
        const { id, name } = value as { readonly id: string; readonly name: string };
        return this.place(id, name);
      }
      case 'date':
        return this.dates(value as string);
      case 'country':
        return this.country(value as string);
      case 'language':
        return this.language(value as string);
      case 'topics':
        return this.topics(value as readonly string[]);
      case 'cause':
        return this.table.causes[value as string] ?? (value as string);
      case 'sort':
        return this.table.sorts[value as string] ?? (value as string);
      case 'message':
        return this.message(value as Message);
      case 'messages':
        return (value as readonly Message[])
          .map((message) => this.message(message))
          .join(form === 'support' ? this.table.joins.support : this.table.joins.messages);
      default:
        return String(value);
    }
  }

  private thing(thing: Thing): string {
    if ('words' in thing) {
      const quoted = this.quoted(thing.words);
      return thing.denied ? filled(this.table.denial, quoted) : quoted;
    }
    const amount = thing.unit === undefined ? this.amount(thing) : `${this.amount(thing)} ${thing.unit}`;
    // "4,200,000,000 INR" tells that it is money
    const isPlain = thing.unit !== undefined && SUMS.has(thing.counts);
    const told = isPlain ? amount : `${amount} ${this.counted(thing.counts)}`;
    return thing.of === undefined ? told : `${told} (${this.population(thing.of)})`;
  }

  /** Of whom a figure is told. */
  population(population: string): string {
    return this.table.populations[population] ?? plain(population);
  }

  topics(topics: readonly string[]): string {
    return topics.map((topic) => this.table.topics[topic] ?? topic).join(', ');
  }

  quoted(words: string): string {
    const [open, close] = this.table.quotes;
    return `${open}${words}${close}`;
  }

  private numberOf(counts: string): string {
    return this.table.numberOf[counts] ?? filled(this.table.numberOf[''], this.counted(counts));
  }

  private step(step: Step | More): string {
    if ('more' in step) return '…';
    return `${this.amount(step)}${step.at === undefined ? '' : ` (${this.dates(step.at)})`}`;
  }

  private listed(each: Teller | More, form: string | undefined): string {
    return 'more' in each ? filled(this.table.more, String(each.more)) : this.teller(each, form);
  }

  private teller(teller: Teller, form: string | undefined): string {
    const { by, day, put, amount } = teller;
    const { teller: forms } = this.table;
    const named = this.reportOf(teller);
    const report =
      day === undefined ? named : forms.dated.replace('{report}', () => named).replace('{day}', () => this.dates(day));
    const both = (text: string): string => text.replace('{who}', () => by ?? '').replace('{report}', () => report);
    const told = by === undefined ? `in ${report}` : both(forms.told);
    switch (form) {
      case 'report':
        return report;
      case 'place':
        return by === undefined ? report : both(forms.place);
      case 'told':
        return told;
      case 'put':
        return `${put === undefined ? '' : this.table.put[put]} ${told}`;
      case 'amount':
        return `${this.quoted(amount === undefined ? '' : this.amount(amount))} ${told}`;
      default:
        return by ?? named;
    }
  }

  private reportOf({ in: outlet, titled, report }: Teller): string {
    if (outlet !== undefined) return outlet;
    if (titled !== undefined) return this.quoted(titled);
    return report === undefined ? '' : filled(this.table.teller.report, report);
  }

  private country(code: string, otherwise = code): string {
    if (this.table.names === undefined) return code;
    if (!/^[A-Z]{2}$/.test(code)) return this.table.sorts[code] ?? otherwise;
    this.countries ??= new Intl.DisplayNames(this.table.tag, { type: 'region', fallback: 'none' });
    return this.countries.of(code) ?? otherwise;
  }

  language(code: string): string {
    if (this.table.names === undefined || !/^[a-z]{2,3}$/.test(code)) return code;
    this.languages ??= new Intl.DisplayNames(this.table.tag, { type: 'language', fallback: 'code' });
    return this.languages.of(code) ?? code;
  }
}

type Named = { readonly [Name: string]: unknown };

/** The plural forms of languages, in the order in which texts give them. */
const FORMS: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

const plain = (kind: string): string => kind.replaceAll('-', ' ');

const isWhole = (parts: readonly Part[], named: Named): boolean =>
  parts.every((part) => typeof part === 'string' || 'optional' in part || named[part.name] !== undefined);

/** A text with its marks replaced in their order. */
function filled(text: string, ...values: readonly string[]): string {
  let at = 0;
  return text.replace(/#/g, () => values[at++] ?? '');
}
