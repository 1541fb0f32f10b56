import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { MessageSchema, PictureEntitySchema, PictureReportSchema, SpanSchema } from '../../model/schemas.ts';
import { PageSchema, StatementRowSchema } from './common.ts';

/** What was found, in three lists: statements, who is named so, and reports with the words in their text. */
export const SearchAnswerSchema = Type.Object({
  statements: PageSchema(StatementRowSchema),
  names: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: PictureEntitySchema.properties.kind,
      name: Type.String(),
      matched: Type.String({ description: 'the name that fits' }),
      reason: Type.Optional(MessageSchema),
      reports: Type.Integer({ minimum: 0 }),
    }),
  ),
  reports: PageSchema(
    Type.Object({
      report: PictureReportSchema,
      snippet: Type.String(),
      start: Type.Integer({ minimum: 0, description: 'where the snippet begins in the text' }),
      found: Type.Array(SpanSchema, { description: 'the words, as offsets into the snippet' }),
    }),
  ),
});
export type SearchAnswer = Frozen<Static<typeof SearchAnswerSchema>>;
