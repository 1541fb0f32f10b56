import type { Claim, ClaimNaming, EntityKind, Message, Root } from '../model/index.ts';
import type { FigureSlots } from './digest.ts';

/** Why two names or groups of names are taken for one bearer. */
export interface EntityJoin {
  readonly a: string;
  readonly b: string;
  readonly score: number;
  readonly because: readonly Message[];
  /** A person decided it; absent where it is inferred. */
  readonly judged?: true;
}

/** Someone or something named in reports, over spellings, scripts and languages. */
export interface LinkedEntity {
  /** E1 …, in the order in which the reports, sorted, first name them. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Names as written, the most frequent first. */
  readonly names: readonly { readonly text: string; readonly reports: number }[];
  readonly joins: readonly EntityJoin[];
  readonly reports: readonly string[];
  readonly country?: string;
  readonly geonames?: number;
  /** Known only by what it is, in one report. */
  readonly described: boolean;
}

/** The entities of all reports. */
export interface LinkedEntities {
  readonly entities: readonly LinkedEntity[];
  /** Joins that were not made, and why they might be. */
  readonly possibly: readonly EntityJoin[];
  /** Id of the linked entity that an entity of a report is; undefined where there is no such entity. */
  readonly idOf: (report: string, entity: string) => string | undefined;
}

/** The beginnings of a claim, before they are put into words. */
export interface LinkedOrigins extends Omit<Claim['origins'], 'roots'> {
  readonly roots: readonly Omit<Root, 'why'>[];
}

/** A figure of a statement. */
interface ClaimFigure {
  readonly statement: string;
  readonly report: string;
  readonly slots: FigureSlots;
}

/** What is counted, of whom, where: the slots that all figures of a claim share. */
export interface ClaimSlots {
  /** Kind from the topic lexicon, else the unit as told. */
  readonly counts: string;
  readonly population?: string;
  /** ISO 3166-1 code or GeoNames id. */
  readonly place?: string;
  readonly extent: FigureSlots['extent'];
  /** The figures are parts of other figures ("19 of them"), of whom is not said. */
  readonly part: boolean;
}

export interface PossibleStatement {
  readonly statement: string;
  readonly score: number;
  readonly because: readonly Message[];
}

/** The same thing said by one or more statements, over reports and languages. */
export interface LinkedClaim {
  /** C1 …, in the order in which the reports, sorted, first say them. */
  readonly id: string;
  readonly label: string;
  /** What the label says, as data. */
  readonly naming?: ClaimNaming;
  readonly kind: 'figure' | 'event' | 'assertion';
  readonly topics: readonly string[];
  readonly places: readonly string[];
  /** Ids of the statements, in the order of the reports. */
  readonly statements: readonly string[];
  /** For claims of kind figure: its tellings, one for each figure of each report, in the order of the reports. */
  readonly figures: readonly ClaimFigure[];
  readonly slots?: ClaimSlots;
  readonly possibly: readonly PossibleStatement[];
  readonly because: readonly Message[];
  /** A person decided it; absent where it is inferred. */
  readonly judged?: true;
}
