import type { TSchema } from 'typebox';
import { ErrorSchema } from '../schemas/index.ts';

/** What a route answers, for its description: its schema, or why not. What is sent is typed where it is made. */
export const answers = (
  summary: string,
  schema: TSchema,
): { readonly summary: string; readonly response: Readonly<Record<string, unknown>> } => ({
  summary,
  response: { 200: schema, '4xx': ErrorSchema },
});
