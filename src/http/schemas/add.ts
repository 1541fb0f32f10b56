import Type, { type Static } from 'typebox';
import type { Frozen } from '../../model/readonly.ts';

/** Characters of what a pasted text is called. */
export const LONGEST_NAME = 200;

/** A text pasted; a Telegram export, a mail, HTML or JSONL pasted is told by its first characters, as a file is. */
export const PastedSchema = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: LONGEST_NAME }),
    text: Type.String({ minLength: 1 }),
    by: Type.Optional(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);

export const JobStartedSchema = Type.Object({ job: Type.String() });
export type JobStarted = Frozen<Static<typeof JobStartedSchema>>;

/** What a job tells, one server-sent event each; those from the start are told again to whoever asks later. */
export const AddEventSchema = Type.Union([
  Type.Object({
    type: Type.Literal('progress'),
    done: Type.Integer({ minimum: 0 }),
    total: Type.Integer({ minimum: 0, description: 'files that have arrived so far' }),
  }),
  Type.Object({
    type: Type.Literal('file'),
    name: Type.String(),
    status: Type.Enum(['added', 'same', 'refused']),
    reason: Type.Optional(Type.String()),
    report: Type.Optional(Type.String()),
  }),
  Type.Object({
    type: Type.Literal('done'),
    added: Type.Integer({ minimum: 0 }),
    same: Type.Integer({ minimum: 0 }),
    refused: Type.Integer({ minimum: 0 }),
  }),
]);
export type AddEvent = Frozen<Static<typeof AddEventSchema>>;
