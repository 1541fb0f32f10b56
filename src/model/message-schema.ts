import Type from 'typebox';
import type { Message } from './message.ts';
import { MESSAGES, type MessageId } from './messages.ts';

const ids = Object.keys(MESSAGES) as MessageId[];
const isBare = (id: MessageId): boolean => Object.keys(MESSAGES[id]).length === 0;

/** A message as `MESSAGES` declares it: who knows its id renders it, others show the English that stands beside it. */
export const MessageSchema = Type.Unsafe<Message>(
  Type.Union([Type.Enum(ids.filter(isBare)), Type.Object({ id: Type.Enum(ids.filter((id) => !isBare(id))) })], {
    description: 'what is said, by its id; what it names are further properties',
  }),
);
