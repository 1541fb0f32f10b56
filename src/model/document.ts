import Type, { type Static } from 'typebox';
import { EntitySchema, MentionSchema, PlaceSchema } from './entity.ts';
import { QuantitySchema } from './quantity.ts';
import type { Frozen } from './readonly.ts';
import { SourceSchema } from './source.ts';
import { StatementSchema } from './statement.ts';
import { TimeSchema } from './time.ts';

/** A report with everything that was found in it. */
export const DocumentSchema = Type.Object({
  ...SourceSchema.properties,
  statements: Type.Array(StatementSchema),
  quantities: Type.Array(QuantitySchema),
  times: Type.Array(TimeSchema),
  places: Type.Array(PlaceSchema),
  mentions: Type.Array(MentionSchema),
  entities: Type.Array(EntitySchema),
});
export type Document = Frozen<Static<typeof DocumentSchema>>;
