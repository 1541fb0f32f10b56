import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { JudgementSchema } from '../../model/schemas.ts';
import {
  AbsenceSchema,
  EntityToldSchema,
  FindingToldSchema,
  StatementDetailSchema,
  StatementRowSchema,
} from './common.ts';

const { judgements: _ids, ...finding } = FindingToldSchema.properties;

export const FindingRowSchema = Type.Object({ ...finding, judgements: Type.Array(JudgementSchema) });
export type FindingRow = Frozen<Static<typeof FindingRowSchema>>;

export const FindingAnswerSchema = Type.Object({
  finding: FindingRowSchema,
  statements: Type.Array(StatementDetailSchema),
});
export type FindingAnswer = Frozen<Static<typeof FindingAnswerSchema>>;

/** A person, body, group or place over all reports, with what it says. */
export const EntityAnswerSchema = Type.Object({
  entity: EntityToldSchema,
  statements: Type.Array(StatementRowSchema),
  said: Type.Integer({ minimum: 0, description: 'statements on its word, in all' }),
  judgements: Type.Array(JudgementSchema),
});
export type EntityAnswer = Frozen<Static<typeof EntityAnswerSchema>>;

export const JudgementRowSchema = Type.Object({
  ...JudgementSchema.properties,
  undone: Type.Optional(Type.String({ description: 'the judgement that took it back' })),
  absent: Type.Optional(Type.Array(AbsenceSchema, { description: 'reports it names that are out of the picture' })),
});
export type JudgementRow = Frozen<Static<typeof JudgementRowSchema>>;

/** A decision: ids are of claims, entities, statements, mentions, reports or findings, as they are shown. */
export const DecisionSchema = Type.Object(
  {
    kind: Type.Enum(['merge', 'split', 'verdict', 'reliability', 'credibility', 'note', 'withdraw']),
    ids: Type.Array(Type.String({ maxLength: 2000 }), { minItems: 1, maxItems: 200 }),
    value: Type.Optional(Type.String({ maxLength: 20_000 })),
    by: Type.Optional(Type.String({ maxLength: 200 })),
    expects: Type.Optional(
      Type.Union([Type.String({ maxLength: 40 }), Type.Null()], {
        description:
          'id of the last judgement that was seen on it, null where none was; another one there is a conflict',
      }),
    ),
  },
  { additionalProperties: false },
);

export const UndoSchema = Type.Object(
  { by: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);
