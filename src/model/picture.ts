import Type, { type Static } from 'typebox';
import { EntitySchema } from './entity.ts';
import { JudgementSchema } from './judgement.ts';
import { MessageSchema } from './message-schema.ts';
import { QuantitySchema } from './quantity.ts';
import type { Frozen } from './readonly.ts';
import { CertaintySchema, StatementKindSchema } from './statement.ts';

/** Ids of the judgements about it: what a person decided stands beside what was inferred, never in its place. */
const JudgedSchema = Type.Optional(Type.Array(Type.String(), { description: 'ids of the judgements about it' }));

/** The reasons as messages, one for each in English: to be told in any language. */
const ReasonsSchema = Type.Array(MessageSchema, { description: 'as `because`, each as a message' });

/** One report of the case, as the picture lists it. */
export const PictureReportSchema = Type.Object({
  id: Type.String(),
  outlet: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  opening: Type.Optional(Type.String({ description: 'the first words of a report without a title' })),
  published: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  statements: Type.Integer({ minimum: 0, description: 'how many' }),
  judgements: JudgedSchema,
});
export type PictureReport = Frozen<Static<typeof PictureReportSchema>>;

/** Someone or something named in several reports, over spellings, scripts and languages. */
export const PictureEntitySchema = Type.Object({
  id: Type.String({ description: 'E1 …, stable for the same set of reports' }),
  kind: EntitySchema.properties.kind,
  name: Type.String(),
  names: Type.Array(Type.Object({ text: Type.String(), reports: Type.Integer({ minimum: 1 }) })),
  joins: Type.Array(
    Type.Object({
      a: Type.String(),
      b: Type.String(),
      score: Type.Number({ minimum: 0, maximum: 1 }),
      because: Type.Array(Type.String()),
      reasons: ReasonsSchema,
      judged: Type.Optional(Type.Boolean({ description: 'a person decided it; absent where it is inferred' })),
    }),
  ),
  reports: Type.Array(Type.String()),
  judgements: JudgedSchema,
});
export type PictureEntity = Frozen<Static<typeof PictureEntitySchema>>;

/** How firmly a slot of a figure stands: read in the words, carried over from what is near, or a default. */
export const BasisSchema = Type.Enum(['stated', 'carried', 'default']);
export type Basis = Static<typeof BasisSchema>;

/** One telling of a figure: a point of its track. */
export const FigurePointSchema = Type.Object({
  statement: Type.String(),
  quantity: Type.String({ description: "the quantity's id in its report" }),
  report: Type.String(),
  value: Type.Optional(Type.Number()),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  comparator: QuantitySchema.properties.comparator,
  saidAt: Type.Optional(Type.String()),
  asOf: Type.Optional(
    Type.String({ description: 'ISO 8601, as far as it is known: a day, a month (2022-01), a year' }),
  ),
  asOfBasis: BasisSchema,
  role: Type.Enum(['current', 'previous', 'withdrawn', 'forecast', 'rumour', 'delta', 'part', 'denied']),
  source: Type.Optional(Type.String({ description: 'entity id of the speaker' })),
  sourceText: Type.Optional(
    Type.String({
      description: 'what a speaker is called who is no entity; without it and source, no source is given',
    }),
  ),
  via: Type.Array(Type.String()),
  party: Type.Optional(
    Type.Integer({
      minimum: 1,
      description:
        'where reports set voices against each other over the figure: the side that tells it, 1 for who count fewer, 2 for who count more; 3 and on for who are now above and now below another',
    }),
  ),
});
export type FigurePoint = Frozen<Static<typeof FigurePointSchema>>;

/** A claim with a number: what is counted, of whom, where, and how it moved. */
export const FigureSchema = Type.Object({
  counts: Type.String({ description: 'kind from the topic lexicon, else the unit as told' }),
  population: Type.Optional(Type.String()),
  place: Type.Optional(Type.String({ description: 'ISO country code or GeoNames id' })),
  placeName: Type.Optional(Type.String()),
  extent: Type.Enum(['stock', 'flow', 'delta']),
  track: Type.Array(FigurePointSchema),
});
export type Figure = Frozen<Static<typeof FigureSchema>>;

/** An independent beginning of a claim, with why it is taken for one. */
export const RootSchema = Type.Object({
  entity: Type.Optional(Type.String()),
  report: Type.Optional(Type.String({ description: 'where no speaker is named: the report the claim begins in' })),
  statements: Type.Array(Type.String()),
  why: Type.String(),
  reason: MessageSchema,
  certain: Type.Boolean({ description: 'false where it may be the same beginning as another root' }),
});
export type Root = Frozen<Static<typeof RootSchema>>;

/** What a claim is about, as data: what its label says in English, to be said in any language. */
export const ClaimNamingSchema = Type.Object({
  figure: Type.Boolean({ description: 'whether it is about a number' }),
  what: Type.Array(Type.String(), {
    description: 'what is counted (a kind of the topic lexicon, else the unit as told), or the topics of what happened',
  }),
  population: Type.Optional(Type.String({ description: 'of whom a figure is told' })),
  part: Type.Optional(Type.Boolean({ description: 'a part of another figure' })),
  extent: Type.Optional(Type.Enum(['flow', 'delta'], { description: 'in a period, or in addition' })),
  names: Type.Array(Type.String()),
  place: Type.Optional(Type.Object({ id: Type.String(), name: Type.String() })),
  denied: Type.Optional(Type.Boolean({ description: 'it is told only by those who deny it' })),
  words: Type.Optional(
    Type.String({ description: 'words of the first statement, where nothing else names the claim' }),
  ),
});
export type ClaimNaming = Frozen<Static<typeof ClaimNamingSchema>>;

/**
 * What statements of several reports say alike: a figure that moves, an event, or an assertion. `origins` bounds on how many
 * independent beginnings it rests, and each root says why it counts.
 */
export const ClaimSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  naming: Type.Optional(ClaimNamingSchema),
  kind: Type.Enum(['figure', 'event', 'assertion']),
  topics: Type.Array(Type.String()),
  places: Type.Array(Type.String()),
  statements: Type.Array(Type.String()),
  possibly: Type.Array(
    Type.Object({
      statement: Type.String(),
      score: Type.Number(),
      because: Type.Array(Type.String()),
      reasons: ReasonsSchema,
    }),
    { description: 'statements that may say the same: for a person to judge' },
  ),
  origins: Type.Object({
    low: Type.Integer({ minimum: 0 }),
    high: Type.Integer({ minimum: 0 }),
    roots: Type.Array(RootSchema),
  }),
  figure: Type.Optional(FigureSchema),
  because: Type.Array(Type.String()),
  reasons: ReasonsSchema,
  judgements: JudgedSchema,
});
export type Claim = Frozen<Static<typeof ClaimSchema>>;

/**
 * What is found. `conflict`: what cannot hold at once; `update`: a figure that moved on; `withdrawal`: what was taken back;
 * `sum-mismatch`, `sum-holds`: whether parts make up their total; `single-origin`: told by many, from one beginning;
 * `certainty-lost`, `attribution-lost`: handed on with less doubt, or without whose word it was; `figure-drift`: handed on
 * with another number; `unsourced`: no telling names a source.
 */
export const FindingKindSchema = Type.Enum([
  'conflict',
  'update',
  'withdrawal',
  'sum-mismatch',
  'sum-holds',
  'single-origin',
  'certainty-lost',
  'attribution-lost',
  'figure-drift',
  'unsourced',
]);
export type FindingKind = Static<typeof FindingKindSchema>;

/**
 * Something a careful reader must know. `says` and `because` are plain English, `said` and `reasons` the same as messages;
 * `statements` are where they can be read.
 */
export const FindingSchema = Type.Object({
  id: Type.String(),
  kind: FindingKindSchema,
  claim: Type.Optional(Type.String()),
  statements: Type.Array(Type.String()),
  rests: Type.Optional(
    Type.Array(Type.String(), {
      description: 'of a withdrawal: statements that tell what was withdrawn as if it held',
    }),
  ),
  asserted: Type.Boolean({
    description: 'false where it is only possibly so: it leans on something carried over, a default or a guess',
  }),
  says: Type.String(),
  said: MessageSchema,
  because: Type.Array(Type.String()),
  reasons: ReasonsSchema,
  weight: Type.Number({ minimum: 0, maximum: 1, description: 'how much a reader should mind it: for sorting' }),
  judgements: JudgedSchema,
});
export type Finding = Frozen<Static<typeof FindingSchema>>;

/** Which report took what from which. `from` is the earlier: a report's id, or the id of an entity never added as a report. */
export const LineageSchema = Type.Object({
  from: Type.String(),
  to: Type.String(),
  kind: Type.Enum(['copy', 'translation', 'citation', 'forward']),
  passages: Type.Array(
    Type.Object({
      from: Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }),
      to: Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }),
    }),
  ),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  because: Type.Array(Type.String(), { description: 'why it is taken for a derivation, and why in this direction' }),
  reasons: ReasonsSchema,
});
export type Lineage = Frozen<Static<typeof LineageSchema>>;

/** What happened, or was said, at one time: `at` is ISO 8601 as far as `precision` goes, a day as it is written, whatever its offset. */
export const TimelineEntrySchema = Type.Object({
  at: Type.String(),
  precision: Type.Enum(['year', 'month', 'day', 'time']),
  axis: Type.Enum(['happened', 'said']),
  claims: Type.Array(Type.String()),
  statements: Type.Array(Type.String()),
});
export type TimelineEntry = Frozen<Static<typeof TimelineEntrySchema>>;

/** A statement as the picture needs it to be read without its report. */
export const PictureStatementSchema = Type.Object({
  id: Type.String(),
  report: Type.String(),
  kind: StatementKindSchema,
  text: Type.String(),
  speaker: Type.Optional(Type.String({ description: 'entity id' })),
  speakerText: Type.Optional(Type.String()),
  certainty: CertaintySchema.properties.level,
  negated: Type.Boolean(),
  judgements: JudgedSchema,
});
export type PictureStatement = Frozen<Static<typeof PictureStatementSchema>>;

/** What is claimed, by whom, how the figures moved, where reports conflict, and on how many independent words each claim rests. */
export const PictureSchema = Type.Object({
  schema: Type.Literal('hearsay/picture@1'),
  reports: Type.Array(PictureReportSchema),
  entities: Type.Array(PictureEntitySchema),
  statements: Type.Array(PictureStatementSchema),
  claims: Type.Array(ClaimSchema),
  findings: Type.Array(FindingSchema),
  lineage: Type.Array(LineageSchema),
  timeline: Type.Array(TimelineEntrySchema),
  judgements: Type.Array(JudgementSchema, { description: 'those in force: none that was undone' }),
});
export type Picture = Frozen<Static<typeof PictureSchema>>;
