import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { DocumentSchema, JudgementSchema, PictureReportSchema } from '../../model/schemas.ts';
import { AbsenceSchema, LineageToldSchema, OriginsSchema } from './common.ts';

export const ReportRowSchema = PictureReportSchema;
export type ReportRow = Frozen<Static<typeof ReportRowSchema>>;

/** A link between who said it and the reader. */
export const ChainLinkSchema = Type.Object({
  role: Type.Enum(['cited', 'speaker', 'via', 'outlet'], {
    description: 'cited: whom the speaker has it from, as the report says',
  }),
  name: Type.String(),
  entity: Type.Optional(Type.String()),
});
export type ChainLink = Frozen<Static<typeof ChainLinkSchema>>;

/** A derivation as one of its two reports sees it: `title` and `isReport` are of the other one. */
export const LineageRowSchema = Type.Object({
  ...LineageToldSchema.properties,
  title: Type.String(),
  isReport: Type.Boolean({ description: 'false for a source that was never added' }),
});
export type LineageRow = Frozen<Static<typeof LineageRowSchema>>;

export const VersionSchema = Type.Object({
  number: Type.Integer({ minimum: 1 }),
  current: Type.Boolean(),
  sha256: Type.String(),
  at: Type.String(),
  rules: Type.String(),
});

/** A report to be read: its text as it was, and of each statement whose it is and who else tells it. */
export const ReportAnswerSchema = Type.Object({
  document: DocumentSchema,
  statements: Type.Array(
    Type.Object({
      id: Type.String(),
      claim: Type.Optional(Type.String()),
      claims: Type.Array(Type.String()),
      alsoSaidBy: Type.Integer({ minimum: 0, description: 'other reports that tell the same claim' }),
      chain: Type.Array(ChainLinkSchema),
      origins: Type.Optional(OriginsSchema),
      ruleWords: Type.String({ description: 'what the rule that found it looks at' }),
      judgements: Type.Array(JudgementSchema),
    }),
  ),
  lineage: Type.Array(LineageRowSchema),
  versions: Type.Array(VersionSchema),
  judgements: Type.Array(JudgementSchema),
  withdrawn: Type.Optional(AbsenceSchema),
});
export type ReportAnswer = Frozen<Static<typeof ReportAnswerSchema>>;

/** A report to be deleted for good: its id again, so that it is meant, and why. */
export const EraseSchema = Type.Object(
  {
    confirm: Type.String({ maxLength: 2000, description: 'the id of the report' }),
    why: Type.String({ minLength: 1, maxLength: 20_000 }),
    by: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);

export const ErasedSchema = Type.Object({
  report: Type.String(),
  clean: Type.Boolean({ description: 'false where bytes of it may still stand in the file: erase it again' }),
});
export type ErasedAnswer = Frozen<Static<typeof ErasedSchema>>;
