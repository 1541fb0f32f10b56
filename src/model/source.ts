import Type, { type Static } from 'typebox';
import { BlockSchema, LinkSchema } from './block.ts';
import { DiagnosticSchema } from './diagnostic.ts';
import type { Frozen } from './readonly.ts';

/** Where a report came from, and the hash its unchanged bytes are kept under. */
export const OriginSchema = Type.Object({
  format: Type.Enum(['text', 'html', 'mail', 'telegram', 'jsonl']),
  path: Type.Optional(Type.String()),
  url: Type.Optional(Type.String()),
  sha256: Type.String({
    pattern: '^[0-9a-f]{64}$',
    description: 'of the unchanged bytes of the file or page, or of the one JSONL line or Telegram message in it',
  }),
});
export type Origin = Frozen<Static<typeof OriginSchema>>;

/** When a report was published, and how that is known. Offsets stand where the text itself says it. */
export const PublishedSchema = Type.Object({
  value: Type.String({ description: 'ISO 8601 date or date and time, with an offset only where one was given' }),
  basis: Type.Enum(['stated', 'metadata', 'given']),
  start: Type.Optional(Type.Integer({ minimum: 0 })),
  end: Type.Optional(Type.Integer({ minimum: 0 })),
});
export type Published = Frozen<Static<typeof PublishedSchema>>;

/** What kind of text it is, and by which rules its statements are read. */
export const GenreSchema = Type.Enum(['report', 'speech']);
export type Genre = Static<typeof GenreSchema>;

/** What ingest reads out of bytes: everything of a report that its format says, nothing that its words say. */
export const SourceSchema = Type.Object({
  id: Type.String(),
  origin: OriginSchema,
  outlet: Type.Optional(Type.String()),
  author: Type.Optional(Type.String()),
  title: Type.Optional(Type.String()),
  forwardedFrom: Type.Optional(Type.String()),
  replyTo: Type.Optional(Type.String({ description: 'id of the report this one answers' })),
  edited: Type.Optional(Type.String({ description: 'when it was last changed, ISO 8601' })),
  published: Type.Optional(PublishedSchema),
  language: Type.Optional(Type.String()),
  genre: Type.Optional(GenreSchema),
  text: Type.String(),
  blocks: Type.Array(BlockSchema),
  links: Type.Array(LinkSchema),
  extra: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  diagnostics: Type.Array(DiagnosticSchema),
});
export type Source = Frozen<Static<typeof SourceSchema>>;
