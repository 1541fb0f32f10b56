import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/** A stretch of a report's text: UTF-16 code units into `text`, `end` exclusive. */
export const SpanSchema = Type.Object({ start: Type.Integer({ minimum: 0 }), end: Type.Integer({ minimum: 0 }) });
export type Span = Frozen<Static<typeof SpanSchema>>;

/** One or more spans with their words, as they stand in the text (pieces joined by a space). */
export const PassageSchema = Type.Object({ spans: Type.Array(SpanSchema), text: Type.String() });
export type Passage = Frozen<Static<typeof PassageSchema>>;
