import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/**
 * What a stretch of a report is. `furniture` is what the site put around the text (navigation, share buttons, comment
 * forms): no statements come from it. An `item` may name the block it hangs under.
 */
export const BlockSchema = Type.Object({
  kind: Type.Enum(['title', 'heading', 'paragraph', 'item', 'quote', 'table', 'furniture']),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  language: Type.Optional(Type.String({ description: 'ISO 639-1; absent where it cannot be told' })),
  under: Type.Optional(
    Type.Integer({ minimum: 0, description: 'index in `blocks` of the heading or lead-in an item hangs under' }),
  ),
});
export type Block = Frozen<Static<typeof BlockSchema>>;
export type BlockKind = Block['kind'];

/** A link of the original, and the words in `text` that it hangs on: UTF-16 code units, `end` exclusive. */
export const LinkSchema = Type.Object({
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  url: Type.String(),
});
export type Link = Frozen<Static<typeof LinkSchema>>;
