import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { PictureReportSchema } from '../../model/schemas.ts';
import { AmountSchema, ClaimHeadSchema, FindingToldSchema } from './common.ts';

const Count = Type.Integer({ minimum: 0 });

/** What the case holds, in numbers. `generation` grows with every change of the case. */
export const CaseSummarySchema = Type.Object({
  name: Type.String(),
  generation: Count,
  reports: Count,
  statements: Count,
  claims: Count,
  findings: Type.Object({ open: Count, all: Count }),
  entities: Count,
  sources: Count,
  outlets: Type.Array(Type.String()),
  languages: Type.Array(Type.String()),
  topics: Type.Array(Type.String()),
  first: Type.Optional(Type.String({ description: 'published first' })),
  last: Type.Optional(Type.String({ description: 'published last' })),
  updating: Type.Boolean({ description: 'the case has changed, and its picture is being made anew' }),
});
export type CaseSummary = Frozen<Static<typeof CaseSummarySchema>>;

/** A figure as a track: the claim, who tells its values, which were withdrawn, which are in conflict. */
export const FigureRowSchema = Type.Object({
  claim: ClaimHeadSchema,
  reports: Count,
  sources: Type.Record(Type.String(), Type.String(), { description: 'names of the speakers, by entity id' }),
  outlets: Type.Record(Type.String(), Type.String(), { description: 'outlet or title, by report id' }),
  withdrawn: Type.Array(AmountSchema),
  conflicts: Type.Array(Type.Array(AmountSchema)),
  points: Type.Integer({ minimum: 0, description: 'of the whole track; a list shows the latest of a long one' }),
});
export type FigureRow = Frozen<Static<typeof FigureRowSchema>>;

export const OverviewSchema = Type.Object({
  figures: Type.Array(FigureRowSchema),
  findings: Type.Array(FindingToldSchema),
  speakers: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), statements: Count, reports: Count })),
  relayed: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), reports: Count, isReport: Type.Boolean() }),
  ),
  newest: Type.Array(PictureReportSchema),
});
export type Overview = Frozen<Static<typeof OverviewSchema>>;
