import { MESSAGES, type Message, say } from '../model/index.ts';
import { inEnglish } from '../wording/english.ts';

/** Why: as messages, and each in plain English beside it. */
export function reasoned(reasons: readonly Message[]): {
  readonly because: readonly string[];
  readonly reasons: readonly Message[];
} {
  return { because: reasons.map(inEnglish().say), reasons };
}

/** A reason out of a digest: one that an earlier version kept is English and nothing else. */
export const asMessage = (reason: Message | string): Message =>
  typeof reason === 'string' && !(reason in MESSAGES) ? say('words', { words: reason }) : (reason as Message);
