import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/** A place named in a report, with what GeoNames knows of it. */
export const PlaceSchema = Type.Object({
  id: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String(),
  name: Type.String(),
  country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2' })),
  lat: Type.Optional(Type.Number()),
  lon: Type.Optional(Type.Number()),
  geonames: Type.Optional(Type.Integer()),
});
export type Place = Frozen<Static<typeof PlaceSchema>>;

/** Words that stand for an entity: a name, a description, a pronoun. */
export const MentionSchema = Type.Object({
  id: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String(),
  entity: Type.String(),
});
export type Mention = Frozen<Static<typeof MentionSchema>>;

/** Who or what a report's mentions stand for, joined inside that report. */
export const EntitySchema = Type.Object({
  id: Type.String(),
  kind: Type.Enum(['person', 'organization', 'group', 'place']),
  name: Type.String(),
  names: Type.Array(Type.String()),
});
export type Entity = Frozen<Static<typeof EntitySchema>>;
export type EntityKind = Entity['kind'];
