import type { Certainty, Comparator, FindingKind, Lineage } from '../src/model/index.ts';

/** A report as the benchmark gives it to a program. */
export interface BenchmarkReport {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published: string;
  readonly language: string;
  readonly outlet: string;
  readonly url?: string;
  readonly forwardedFrom?: string;
}

/** Half-open, in whole days of the calendar or finer. */
export interface Interval {
  readonly from: string;
  readonly to: string;
}

/** A reading of a slot that counts as right; `stated`: read in the words, else implied by what is around them. */
export interface Accepted<T> {
  /** Absent: not stated, and nothing stands in for it. */
  readonly value?: T;
  readonly stated: boolean;
}

export interface GoldValue {
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly comparator: Comparator;
}

export type Extent = 'stock' | 'flow' | 'delta';
export type Role = 'current' | 'previous' | 'withdrawn' | 'forecast' | 'rumour';

/** A figure as told. Every slot lists the readings that count as right, the annotator's first choice first. */
export interface GoldFigure {
  /** `report.f1`. */
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly values: readonly GoldValue[];
  /** "-": of no kind in the lexicon. */
  readonly counts: readonly string[];
  /** "-": everyone. */
  readonly population: readonly string[];
  /** ISO country codes or GeoNames ids. */
  readonly place: readonly Accepted<string>[];
  readonly asOf: readonly Accepted<Interval>[];
  readonly extent: readonly Extent[];
  readonly role: readonly Role[];
  /** Absent where either reading is right. */
  readonly negated?: boolean;
  /** Whose word it is, in the report's words; "-": nobody is named. */
  readonly by: readonly string[];
  /** Through whom it came, in the report's words; "-": nobody. */
  readonly via: readonly string[];
  /** Id of the figure that it is a part of; "-": of none. */
  readonly partOf: readonly string[];
  /** Ids of the figures that it is said to be the total of; [] for none. */
  readonly totalOf: readonly (readonly string[])[];
  readonly claim: string;
  /** Neither has to be joined with the others of its claim nor must not be. */
  readonly loose: boolean;
}

export interface GoldStatement {
  /** `report.s1`. */
  readonly id: string;
  readonly report: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly by: readonly string[];
  readonly certainty: readonly Certainty['level'][];
  readonly claim: string;
}

export interface GoldClaim {
  readonly id: string;
  readonly label: string;
  /** Claims of one series (the nights of one curfew) may be one track or several: pairs across them are not scored. */
  readonly series?: string;
  readonly origins?: { readonly low: number; readonly high: number; readonly roots: readonly string[] };
  /** Ids of its figures and statements, by time of publication. */
  readonly members: readonly string[];
  readonly why: string;
}

export interface GoldFinding {
  readonly kind: FindingKind;
  readonly claim: string;
  /** Ids of figures and statements; an asserted finding names at least one of each side. */
  readonly sides: readonly (readonly string[])[];
  /** True: may be asserted or left out, either is right. */
  readonly optional: boolean;
  readonly why: string;
}

/** Tellings that differ and must not make a finding. */
export interface GoldTrap {
  readonly claim: string;
  readonly members: readonly string[];
  readonly why: string;
}

export interface GoldEdge {
  readonly kind: Lineage['kind'];
  /** A report's id, or the name of a source that is not among the reports. */
  readonly from: string;
  readonly named: boolean;
  readonly to: string;
  readonly why: string;
}

export interface Gold {
  readonly reports: readonly BenchmarkReport[];
  readonly figures: readonly GoldFigure[];
  readonly statements: readonly GoldStatement[];
  readonly claims: readonly GoldClaim[];
  readonly findings: readonly GoldFinding[];
  readonly traps: readonly GoldTrap[];
  readonly lineage: readonly GoldEdge[];
}

export const isFigure = (told: GoldFigure | GoldStatement): told is GoldFigure => 'values' in told;

/** Every annotated telling by its id. */
export const toldOf = (gold: Gold): Map<string, GoldFigure | GoldStatement> =>
  new Map([...gold.figures, ...gold.statements].map((one) => [one.id, one]));
