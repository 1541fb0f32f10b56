import type { Language } from '../../language/language.ts';
import type { Tokens } from '../../text/tokens.ts';
import { foldName } from './fold.ts';
import type { Head } from './head.ts';

/**
 * By what descriptions of one body or person are known again: the words up to token `to` without articles. Where the
 * language declines them, those before a body without their endings: "Следственный комитет", "Следственном комитете".
 */
export function descriptionKey(
  tokens: Tokens,
  { from, at, role, stands }: Head,
  to: number,
  { entities }: Language,
): string {
  if (stands !== undefined) return foldName(stands.toLowerCase());
  const parts: string[] = [];
  const declined = role?.kind === 'body' && entities.adjectiveEndings.length > 0;
  for (let i = from; i < to; i++) {
    const lower = tokens.lower[i] ?? '';
    if (entities.definite.has(lower) || entities.indefinite.has(lower)) continue;
    const ending = declined && i < at ? entities.adjectiveEndings.find((one) => lower.endsWith(one)) : undefined;
    if (declined && i === at && role) parts.push(role.base);
    else parts.push(foldName(ending === undefined ? lower : lower.slice(0, lower.length - ending.length)));
  }
  return parts.join(' ');
}

/** "The envoy, who came on Monday,": the end of the phrase of the head at token `at`, without what commas add to it. */
export function beforeComma({ word }: Tokens, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) if (word[i] === ',') return i;
  return to;
}
