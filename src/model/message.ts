// from the index: its declarations in the package name no schema library
import type { Certainty, Comparator } from './index.ts';
import type { MESSAGES, MessageId } from './messages.ts';

/** A number as told: a value or bounds; `comparator` is left out where it is "=". */
export interface Amount {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator?: Exclude<Comparator, '='>;
}

/** What is told: a figure with what it counts, or words of a statement, cut where they are long. */
export type Thing =
  | (Amount & {
      readonly counts: string;
      /** Of money the currency: its ISO 4217 code. */
      readonly unit?: string;
      /** Of whom, where not of all: a population of the topic lexicon. */
      readonly of?: string;
    })
  | {
      readonly words: string;
      /** Whether who tells of it denies it. */
      readonly denied?: true;
    };

/** Who told it, and where: any of it may be missing. */
export interface Teller {
  /** Whose word it is. */
  readonly by?: string;
  /** The outlet, or what else names the report. */
  readonly in?: string;
  /** Title or first words of a report without an outlet. */
  readonly titled?: string;
  /** Id of a report that has no other name. */
  readonly report?: string;
  /** ISO 8601 day on which the report told it. */
  readonly day?: string;
  /** How firmly it was put. */
  readonly put?: Certainty['level'];
  /** The number that was told. */
  readonly amount?: Amount;
}

/** The last of a list that was cut: how many more there are. */
export interface More {
  readonly more: number;
}

/** A step of a count: what it was, and for which day (ISO 8601). */
export type Step = Amount & { readonly at?: string };

/** What the kinds of parameters are in JSON. */
interface Kinds {
  /** Words of a report, a name: never translated. */
  readonly text: string;
  readonly number: number;
  readonly amount: Amount;
  readonly amounts: readonly Amount[];
  readonly thing: Thing;
  /** Kind of the topic lexicon, else the unit as told. */
  readonly counts: string;
  /** Of whom a figure is told, where not of all. */
  readonly population: string;
  readonly teller: Teller;
  readonly tellers: readonly (Teller | More)[];
  readonly steps: readonly (Step | More)[];
  /** ISO country code or GeoNames id, and its name in English or as reports have it. */
  readonly place: { readonly id: string; readonly name: string };
  /** ISO 8601 date, or date and time. */
  readonly date: string;
  /** ISO country code, or words for none. */
  readonly country: string;
  /** Code of a language; "?" where it is not known. */
  readonly language: string;
  /** Of the topic lexicon. */
  readonly topics: readonly string[];
  readonly cause: string;
  /** An office, or a part in what is told. */
  readonly sort: string;
  readonly message: Message;
  readonly messages: readonly Message[];
}

type Declared = typeof MESSAGES;
type Optional<Of> = { [Name in keyof Of]: Of[Name] extends `${string}?` ? Name : never }[keyof Of];
type KindOf<Declaration> = Declaration extends `${infer Kind extends keyof Kinds}?`
  ? Kinds[Kind]
  : Declaration extends keyof Kinds
    ? Kinds[Declaration]
    : never;
type Flat<Of> = { [Name in keyof Of]: Of[Name] };

/** The parameters of a message, by its id. */
export type Parameters<Id extends MessageId> = Flat<
  {
    readonly [Name in Exclude<keyof Declared[Id], Optional<Declared[Id]>>]: KindOf<Declared[Id][Name]>;
  } & { readonly [Name in Optional<Declared[Id]>]?: KindOf<Declared[Id][Name]> }
>;

/** Messages that name nothing. */
type Bare = { [Id in MessageId]: keyof Declared[Id] extends never ? Id : never }[MessageId];
type Naming = Exclude<MessageId, Bare>;

/**
 * What is said, apart from the language it is said in: a stable id, and what it names (`MESSAGES`). What names nothing is
 * its id alone.
 */
export type Message = Bare | { readonly [Id in Naming]: { readonly id: Id } & Parameters<Id> }[Naming];

/** Says `id` of what is named. */
export function say(id: Bare): Message;
export function say<Id extends Naming>(id: Id, named: Parameters<Id>): Message;
export function say(id: MessageId, named?: object): Message {
  return (named ? { id, ...named } : id) as Message;
}

/** The id of a message. */
export const idOf = (message: Message): MessageId => (typeof message === 'string' ? message : message.id);

/** Messages without repeats, in their order; no more than `most`. */
export function distinct(messages: readonly Message[], most = Number.POSITIVE_INFINITY): readonly Message[] {
  if (messages.length < 2) return messages;
  const found = new Map<string, Message>();
  for (const message of messages) {
    const key = typeof message === 'string' ? message : JSON.stringify(message);
    if (!found.has(key) && found.set(key, message).size === most) break;
  }
  return [...found.values()];
}
