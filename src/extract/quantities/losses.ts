import { wordSet } from '../../language/shared/phrases.ts';
import { TokenKind, type Tokens } from '../../text/tokens.ts';
import { perLanguage } from '../per-language.ts';
import type { Figure } from './figure.ts';
import type { Around } from './predicates.ts';

/** Tokens between "lost" and the number of those who were. */
const NEAR = 3;
/** Tokens before "lost" in which it stands who lost them. */
const LOSER = 8;

/** Of whom the losses of each body are. */
export const losersOf = perLanguage(
  ({ figures: { losers } }): ReadonlyMap<string, keyof typeof losers> =>
    new Map(
      (['security-forces', 'attackers'] as const).flatMap((whose) =>
        [...wordSet(losers[whose])].map((word) => [word, whose] as const),
      ),
    ),
);

/**
 * "The mission lost four men", "Wir haben zwei Freunde verloren", «Миссия потеряла четверых»: those whom somebody lost are
 * dead. Of friends, children and patients only, and of the men of an army or a gang: members and voters are lost in other ways.
 */
export function isLost({ amount, from, to, unit }: Figure, own: number, around: Around): boolean {
  const { tokens, sentence, clauses, lexicon } = around;
  const { lower, kind } = tokens;
  const { language } = sentence;
  const { losing, mourned, fighters, collective } = lexicon.sets;
  // "one heart patient"
  const nouns = unit ? [unit.to - 1, ...(amount.as === 'one' ? [unit.to] : [])] : [];
  const isFighter = unit ? fighters.has(lower[unit.to - 1] ?? '') : collective.has(lower[amount.to - 1] ?? '');
  if (!isFighter && !nouns.some((i) => mourned.has(lower[i] ?? ''))) return false;
  if (language.entities.possessives.has(lower[to] ?? '')) return false;
  const inClause = (i: number): boolean =>
    i >= sentence.from && i < sentence.to && clauses.number[i - sentence.from] === own;
  const verb = verbAt();
  if (verb === undefined) return false;
  return !isFighter || loserBefore(tokens, Math.max(verb, to), sentence.from, losersOf(language)) !== undefined;

  function verbAt(): number | undefined {
    const reach = lexicon.nouns === 'capitals' ? sentence.from : from - NEAR;
    for (let i = from - 1; i >= reach && inClause(i); i--) if (losing.has(lower[i] ?? '')) return i;
    // "zwei Freunde verloren": at the end of the clause
    for (let i = to; lexicon.nouns === 'capitals' && inClause(i); i++) {
      if (language.entities.possessives.has(lower[i] ?? '')) return undefined;
      if (losing.has(lower[i] ?? '')) return kind[i + 1] === TokenKind.word && inClause(i + 1) ? undefined : i;
    }
    return undefined;
  }
}

/** Of whom the losses are that are told at token `at`, by the body that is named last before. */
export function loserBefore<Whose>(
  { lower }: Pick<Tokens, 'lower'>,
  at: number,
  floor: number,
  losers: ReadonlyMap<string, Whose>,
): Whose | undefined {
  for (let i = at - 1; i >= Math.max(floor, at - LOSER); i--) {
    const whose = losers.get(lower[i] ?? '');
    if (whose) return whose;
  }
  return undefined;
}
