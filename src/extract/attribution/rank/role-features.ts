import { LABELS, OUTSIDE } from './chain.ts';
import type { Sight } from './spans.ts';

const Q = 4;

/** The features of the chain of roles: those of the chain that has the rules, and what the chains of contents made of each token. */
export function roleFeatures(
  byRules: readonly (readonly string[])[],
  sights: readonly Sight[],
): readonly (readonly string[])[] {
  const [rules, words] = sights;
  const side = (i: number): string => {
    const label = rules?.labels[i];
    return label === undefined ? '#' : label === OUTSIDE ? 'O' : 'I';
  };
  return byRules.map((features, i) => [
    ...features,
    `cl=${LABELS[rules?.labels[i] ?? OUTSIDE]}`,
    `cw=${LABELS[words?.labels[i] ?? OUTSIDE]}`,
    `cb=${side(i - 1)}${side(i)}${side(i + 1)}`,
    `ct=${Math.floor(Q * (rules?.told[i] ?? 0))}`,
  ]);
}
