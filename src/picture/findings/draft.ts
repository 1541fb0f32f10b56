import type { LinkedClaim } from '../../link/linked.ts';
import { reasoned } from '../../link/said.ts';
import { distinct, type Finding, type FindingKind, type Message } from '../../model/index.ts';
import { inEnglish } from '../../wording/english.ts';
import type { Decided } from '../decision.ts';
import type { Point, Value } from '../points.ts';
import type { Origins, Situation, Telling } from '../situation.ts';
import type { Track } from '../tracks.ts';

/** What accuses someone, or tells what became of people: here a missing source is worth saying. */
export const GRAVE: ReadonlySet<string> = new Set([
  'foreign-involvement',
  'training-abroad',
  'arms-delivery',
  'coup',
  'dead',
  'detained',
]);

/** A finding without what is only known when all are: its number and the judgements about it. */
export type Draft = Omit<Finding, 'id' | 'judgements'>;

/** One thing told: a claim, or one value of a claim with a number, with all its tellings. */
export interface Unit {
  readonly claim: LinkedClaim;
  readonly track?: Track;
  readonly value?: Value;
  /** In the order of the reports. */
  readonly tellings: readonly Telling[];
  readonly origins: Origins;
  /** Of one value of a claim: the origins of all its values. */
  readonly whole?: Origins;
  /** Statements that may say the same: by what linking holds possible, and by who took from whom. Of a value none. */
  readonly kin: readonly Telling[];
}

/** What findings are read from: of one claim its units, or of the whole picture the tracks. */
export interface Evidence {
  readonly situation: Situation;
  readonly tracks: readonly { readonly track: Track; readonly decided: Decided }[];
  readonly units: readonly Unit[];
}

/**
 * How much a reader should mind a finding of each kind, asserted and told widely: 1 would be the most. What is taken back
 * or contradicted first, for whoever repeats it is wrong or in dispute; then what makes a word look firmer or better
 * founded than it is; last what only orders the picture. A guess, to sort by, and no measure of harm.
 */
const WEIGHTS: Readonly<Record<FindingKind, number>> = {
  withdrawal: 0.95,
  conflict: 0.9,
  'sum-mismatch': 0.85,
  'certainty-lost': 0.8,
  'single-origin': 0.75,
  'figure-drift': 0.65,
  'attribution-lost': 0.6,
  unsourced: 0.5,
  update: 0.4,
  'sum-holds': 0.25,
};

/** What is only possibly so weighs half; what one report tells weighs four fifths of what very many tell. */
function weightOf(kind: FindingKind, asserted: boolean, reports: number): number {
  const breadth = 0.8 + 0.2 * (1 - 1 / Math.max(1, reports));
  return Math.round(WEIGHTS[kind] * (asserted ? 1 : 0.5) * breadth * 1000) / 1000;
}

/**
 * Makes a draft, with what it says and why as messages and in English, where what is not asserted says so in its first
 * word. `statements` without repeats, in the order given. A new sentence gets an id in `model/messages.ts`, and its text in
 * each language of `wording/`.
 */
export function draft(
  kind: FindingKind,
  found: {
    readonly claim?: string | undefined;
    readonly tellings: readonly Telling[];
    readonly rests?: readonly Telling[];
    readonly asserted: boolean;
    readonly said: Message;
    readonly because: readonly Message[];
  },
): Draft {
  const { claim, tellings, rests, asserted, said } = found;
  const reports = new Set([...tellings, ...(rests ?? [])].map(({ order }) => order)).size;
  return {
    kind,
    ...(claim !== undefined && { claim }),
    statements: idsOf(tellings),
    ...(rests?.length && { rests: idsOf(rests) }),
    asserted,
    says: inEnglish().finding({ asserted, said }),
    said,
    ...reasoned(distinct(found.because)),
    weight: weightOf(kind, asserted, reports),
  };
}

/** Ids of the statements without repeats, in their order. */
export const idsOf = (tellings: readonly Telling[]): string[] => [
  ...new Set(tellings.map(({ statement }) => statement.id)),
];

/** The tellings of points, each once. */
export const tellingsIn = (points: readonly Point[]): Telling[] => [...new Set(points.map(({ telling }) => telling))];

/** How many reports tell it. */
export const reportsIn = (tellings: readonly Telling[]): number => new Set(tellings.map(({ order }) => order)).size;
