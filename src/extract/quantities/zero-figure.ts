import type { Topic } from '../../language/shared/topics.ts';
import { amended, plain } from './amount.ts';
import { type Figure, finish } from './figure.ts';
import type { Scope } from './scope.ts';
import { type Unit, unitAt } from './units.ts';

/** The figure of value zero on tokens `from` to `to`. `told`: the state that holds of nobody. */
export function zero(scope: Scope, from: number, to: number, unit: Unit | undefined, told?: Topic | null): Figure {
  const { tokens } = scope;
  const amount = amended(plain(tokens, from, Math.max(from + 1, unit ? Math.min(unit.from, to) : to), 0, ''), {
    as: 'none',
  });
  const opening = { from, core: from, currency: undefined, sign: 0, comparator: undefined, words: '' } as const;
  const figure = finish(scope, amount, { low: 0, high: 0, from, opening, unit, end: to });
  return { ...figure, comparator: '=', ...(told !== undefined && { told }) };
}

export const asUnit = ({ tokens }: Scope, from: number, to: number): Unit => {
  const [start, end] = [tokens.start[from] ?? 0, tokens.end[to - 1] ?? 0];
  return unitAt('noun', tokens.text.slice(start, end), { start, end, from, to });
};
