import type { FastifyReply } from 'fastify';
import type { Judgement } from '../index.ts';
import type { ErrorAnswer } from './schemas/index.ts';

/** Answers that it cannot be done: why, and what the user can do. */
export function refusal(
  reply: FastifyReply,
  status: number,
  code: string,
  message: string,
  remedy: string,
  there?: readonly Judgement[],
): FastifyReply {
  const body: ErrorAnswer = { error: { code, message, do: remedy }, ...(there && { there }) };
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(body));
}

/** That nothing with this id is in the case. */
export const missing = (reply: FastifyReply, what: string, id: string): FastifyReply =>
  refusal(
    reply,
    404,
    'not-found',
    `there is no ${what} ${id} in this case`,
    'The case may have changed since the link was made. Look for it in the search.',
  );
