import Type, { type Static, type TSchema } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import {
  ClaimSchema,
  FindingSchema,
  JudgementSchema,
  LineageSchema,
  MessageSchema,
  PictureEntitySchema,
  PictureStatementSchema,
  QuantitySchema,
  RootSchema,
  SpanSchema,
} from '../../model/schemas.ts';

/** What cannot be done, why, and what can be done about it. */
export const ErrorSchema = Type.Object({
  error: Type.Object({
    code: Type.String({ description: 'stable, kebab-case' }),
    message: Type.String(),
    do: Type.String({ description: 'what the user can do' }),
  }),
  there: Type.Optional(Type.Array(JudgementSchema, { description: 'at a conflict: what was judged meanwhile' })),
});
export type ErrorAnswer = Frozen<Static<typeof ErrorSchema>>;

/** Why a report is not in the picture, though it was added. */
export const AbsenceSchema = Type.Object({
  report: Type.String(),
  how: Type.Enum(['withdrawn', 'erased']),
  by: Type.String(),
  at: Type.String({ description: 'ISO 8601, UTC' }),
  why: Type.String(),
  judgement: Type.Optional(Type.String({ description: 'of one that is withdrawn: what is to be undone' })),
});

/** A page of a list: `next` is the cursor of the page behind it, null at the end; `total` counts all pages. */
export const PageSchema = <Item extends TSchema>(item: Item) =>
  Type.Object({
    items: Type.Array(item),
    next: Type.Union([Type.String(), Type.Null()]),
    total: Type.Integer({ minimum: 0 }),
  });

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly total: number;
}

/** How a list is paged. */
export const PagingSchema = {
  cursor: Type.Optional(Type.String({ maxLength: 400, description: '`next` of the page before' })),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 100 })),
};

/** A number of independent origins: at least, at most. */
export const OriginsSchema = Type.Object({
  low: Type.Integer({ minimum: 0 }),
  high: Type.Integer({ minimum: 0 }),
});

/** A number as it was told. */
export const AmountSchema = Type.Object({
  value: Type.Optional(Type.Number()),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  comparator: QuantitySchema.properties.comparator,
});
export type Amount = Frozen<Static<typeof AmountSchema>>;

/** One that has a name of its own: an entity, a claim, a place, a report. */
export const NamedSchema = Type.Object({ id: Type.String(), name: Type.String() });
export type Named = Frozen<Static<typeof NamedSchema>>;

/** A statement as a list shows it: with the report it stands in. */
export const StatementRowSchema = Type.Object({
  ...PictureStatementSchema.properties,
  speakerName: Type.Optional(Type.String({ description: 'who the speaker is, over all reports' })),
  reportTitle: Type.String(),
  outlet: Type.Optional(Type.String()),
  published: Type.Optional(Type.String()),
  language: Type.Optional(Type.String()),
  start: Type.Optional(Type.Integer({ minimum: 0, description: 'where it begins in the report’s text' })),
  claims: Type.Array(Type.String()),
});
export type StatementRow = Frozen<Static<typeof StatementRowSchema>>;

/** A statement with what stands in its words, for views that show the exact words. */
export const StatementDetailSchema = Type.Object({
  ...StatementRowSchema.properties,
  content: Type.Array(SpanSchema),
  pieces: Type.Array(Type.String(), { description: 'the words of each span' }),
  marks: Type.Array(
    Type.Object({
      ...SpanSchema.properties,
      kind: Type.Enum(['figure', 'certainty', 'time', 'place']),
      words: Type.String(),
      means: Type.String({ description: 'what was read from them' }),
    }),
    { description: 'figures, certainty words, times and places, as offsets into the report’s text' },
  ),
  rule: Type.String(),
  ruleWords: Type.String({ description: 'what the rule looks at' }),
  score: Type.Number(),
});
export type StatementDetail = Frozen<Static<typeof StatementDetailSchema>>;

// What is said in sentences is sent as messages, which whoever reads them puts into words: not in English as well.

const { why: _why, ...root } = RootSchema.properties;
const { because: _claim, possibly: _possibly, origins: _origins, ...claim } = ClaimSchema.properties;
const { reasons: _reasons, judgements: _judged, ...head } = claim;

/** A claim without why it is one and begins where it does. */
export const ClaimHeadSchema = Type.Object({ ...head, origins: OriginsSchema });

/** A claim without what may be the same, which is sent with its words. */
export const ClaimToldSchema = Type.Object({
  ...claim,
  origins: Type.Object({ ...OriginsSchema.properties, roots: Type.Array(Type.Object(root)) }),
});
export type ClaimTold = Frozen<Static<typeof ClaimToldSchema>>;

const { says: _says, because: _finding, ...finding } = FindingSchema.properties;
export const FindingToldSchema = Type.Object(finding);
export type FindingTold = Frozen<Static<typeof FindingToldSchema>>;

const { because: _lineage, ...lineage } = LineageSchema.properties;
export const LineageToldSchema = Type.Object(lineage);
export type LineageTold = Frozen<Static<typeof LineageToldSchema>>;

const { because: _join, ...join } = PictureEntitySchema.properties.joins.items.properties;
export const EntityToldSchema = Type.Object({
  ...PictureEntitySchema.properties,
  joins: Type.Array(Type.Object({ ...join, reasons: Type.Array(MessageSchema) })),
});
export type EntityTold = Frozen<Static<typeof EntityToldSchema>>;
