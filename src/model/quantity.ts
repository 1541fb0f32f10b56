import Type, { type Static } from 'typebox';
import type { Frozen } from './readonly.ts';

/** A figure: `value`, or a range in `low` and `high`; `comparator` says how firm it is. */
export const QuantitySchema = Type.Object({
  id: Type.String(),
  start: Type.Integer({ minimum: 0 }),
  end: Type.Integer({ minimum: 0 }),
  text: Type.String(),
  value: Type.Optional(Type.Number()),
  low: Type.Optional(Type.Number()),
  high: Type.Optional(Type.Number()),
  comparator: Type.Enum(['=', '>=', '>', '<=', '<', '~']),
  trend: Type.Optional(Type.Enum(['up', 'down'])),
  unit: Type.Optional(
    Type.String({ description: 'what is counted, as the text says it; % and currencies as symbols' }),
  ),
  kind: Type.Optional(Type.String({ description: 'from the topic lexicon' })),
  totalOf: Type.Optional(
    Type.Array(Type.String(), {
      description: 'ids of the quantities of the list that this one says it is the total of',
    }),
  ),
  partOf: Type.Optional(Type.String({ description: 'id of the whole ("Zwei der 16", "davon 19")' })),
});
export type Quantity = Frozen<Static<typeof QuantitySchema>>;
export type Comparator = Quantity['comparator'];
