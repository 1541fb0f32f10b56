import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';
import { ClaimSchema, LineageSchema, MessageSchema, TimelineEntrySchema } from '../../model/schemas.ts';
import { AmountSchema, NamedSchema, OriginsSchema } from './common.ts';

const Count = Type.Integer({ minimum: 0 });

/** A claim on two axes: when it is said to have happened, and each time it was said. */
export const TimelineRowSchema = Type.Object({
  claim: Type.String(),
  label: Type.String(),
  naming: ClaimSchema.properties.naming,
  language: Type.Optional(Type.String({ description: 'of the report whose words name it' })),
  figure: Type.Optional(AmountSchema),
  kind: ClaimSchema.properties.kind,
  happened: Type.Optional(Type.Object({ at: Type.String(), precision: TimelineEntrySchema.properties.precision })),
  said: Type.Array(
    Type.Object({
      at: Type.String(),
      statement: Type.String(),
      report: Type.String(),
      by: Type.String({ description: 'who tells it there' }),
    }),
  ),
  statements: Count,
});
export type TimelineRow = Frozen<Static<typeof TimelineRowSchema>>;

/** A place with its claims; without coordinates where it is a country or was not found. */
export const PlaceRowSchema = Type.Object({
  id: Type.String({ description: 'GeoNames id, or ISO 3166-1 code of a country' }),
  name: Type.String(),
  country: Type.Optional(Type.String()),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  claims: Type.Array(
    Type.Object({
      id: Type.String(),
      label: Type.String(),
      naming: ClaimSchema.properties.naming,
      statements: Count,
      kind: ClaimSchema.properties.kind,
    }),
  ),
  more: Type.Integer({ minimum: 0, description: 'claims that are not listed' }),
  statements: Count,
});
export type PlaceRow = Frozen<Static<typeof PlaceRowSchema>>;

export const SourceNodeSchema = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kind: Type.Enum(['speaker', 'agency', 'channel', 'outlet', 'report']),
  entity: Type.Optional(Type.String()),
  reports: Count,
  statements: Count,
  origin: Type.Optional(Type.Boolean({ description: 'of a claim: whether it begins here' })),
  reason: Type.Optional(MessageSchema),
  certain: Type.Optional(Type.Boolean()),
});
export type SourceNode = Frozen<Static<typeof SourceNodeSchema>>;

export const SourceEdgeSchema = Type.Object({
  from: Type.String(),
  to: Type.String(),
  kind: Type.Union([Type.Literal('says'), LineageSchema.properties.kind]),
  count: Type.Integer({ minimum: 1 }),
  score: Type.Number({ minimum: 0, maximum: 1 }),
  reasons: Type.Array(MessageSchema),
});
export type SourceEdge = Frozen<Static<typeof SourceEdgeSchema>>;

/** The network from speakers over agencies and channels to outlets; of one claim, from its origins to its reports. */
export const SourcesAnswerSchema = Type.Object({
  nodes: Type.Array(SourceNodeSchema),
  edges: Type.Array(SourceEdgeSchema),
  more: Type.Integer({ minimum: 0, description: 'nodes that are not shown: the smallest' }),
  claim: Type.Optional(
    Type.Object({ ...NamedSchema.properties, reports: Count, statements: Count, origins: OriginsSchema }),
  ),
});
export type SourcesAnswer = Frozen<Static<typeof SourcesAnswerSchema>>;
