import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { ClaimSchema, FindingSchema, MessageSchema, PictureStatementSchema } from '../../model/schemas.ts';
import { FigureRowSchema } from './case.ts';
import { ClaimToldSchema, FindingToldSchema, NamedSchema, OriginsSchema, StatementDetailSchema } from './common.ts';
import { LineageRowSchema } from './reports.ts';

/** One teller's word on a claim: who, in which report, how, how sure, when. */
export const CellSchema = Type.Object({
  source: NamedSchema,
  statement: Type.String(),
  report: Type.String(),
  kind: PictureStatementSchema.properties.kind,
  certainty: PictureStatementSchema.properties.certainty,
  negated: Type.Boolean(),
  at: Type.Optional(Type.String()),
  times: Type.Integer({ minimum: 1, description: 'how often this source tells it' }),
  language: Type.Optional(Type.String({ description: 'of the report, where its own words are the source’s name' })),
});
export type Cell = Frozen<Static<typeof CellSchema>>;

/** A claim as a row of the table: who tells it. */
export const ClaimRowSchema = Type.Object({
  id: Type.String(),
  label: Type.String(),
  naming: ClaimSchema.properties.naming,
  language: Type.Optional(Type.String({ description: 'of the report whose words name it' })),
  kind: ClaimSchema.properties.kind,
  topics: Type.Array(Type.String()),
  places: Type.Array(NamedSchema),
  statements: Type.Integer({ minimum: 1 }),
  reports: Type.Integer({ minimum: 1 }),
  origins: OriginsSchema,
  figure: Type.Optional(Type.String({ description: 'the latest value as it was told' })),
  first: Type.Optional(Type.String()),
  last: Type.Optional(Type.String()),
  findings: Type.Array(Type.Object({ id: Type.String(), kind: FindingSchema.properties.kind })),
  possibly: Type.Integer({ minimum: 0 }),
  cells: Type.Array(CellSchema),
  moreCells: Type.Integer({ minimum: 0 }),
});
export type ClaimRow = Frozen<Static<typeof ClaimRowSchema>>;

/** A claim with its statements side by side. */
export const ClaimAnswerSchema = Type.Object({
  claim: ClaimToldSchema,
  names: Type.Record(Type.String(), Type.String(), { description: 'of entities and reports it names, by id' }),
  statements: Type.Array(StatementDetailSchema),
  possibly: Type.Array(
    Type.Object({
      statement: StatementDetailSchema,
      score: Type.Number(),
      reasons: Type.Array(MessageSchema),
    }),
  ),
  more: Type.Integer({ minimum: 0, description: 'statements that are not shown: the claim has very many' }),
  findings: Type.Array(FindingToldSchema),
  lineage: Type.Array(LineageRowSchema),
});
export type ClaimAnswer = Frozen<Static<typeof ClaimAnswerSchema>>;

/** A figure with its whole track and its statements. */
export const FigureAnswerSchema = Type.Object({
  figure: FigureRowSchema,
  statements: Type.Array(StatementDetailSchema),
  findings: Type.Array(FindingToldSchema),
});
export type FigureAnswer = Frozen<Static<typeof FigureAnswerSchema>>;
