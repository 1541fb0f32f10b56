import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/** A time expression after TIMEX3 (ISO-TimeML, ISO 24617-1). `from` and `to` are half-open; absent where it cannot be placed. */
export const TimeSchema = Type.Object({
  id: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String(),
  type: Type.Enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: Type.String(),
  mod: Type.Optional(Type.Enum(['APPROX', 'START', 'MID', 'END', 'LESS_THAN', 'MORE_THAN', 'BEFORE', 'AFTER'])),
  from: Type.Optional(Type.String()),
  to: Type.Optional(Type.String()),
  basis: Type.Enum(['stated', 'inferred']),
});
export type Time = Frozen<Static<typeof TimeSchema>>;
