import type { Span } from './spans.ts';

/** A span and what share of it is expected to be right. */
export interface Weighed {
  readonly span: Span;
  readonly score: number;
}

/** Share of an outer content up to which a quoted fragment may stand in it. */
const INNER = 0.75;
const FRAGMENTS: ReadonlySet<string> = new Set(['fragment', 'cued-fragment']);

function mayStandBeside(a: Span, b: Span, common: number): boolean {
  const [outer, inner] = a.size >= b.size ? [a, b] : [b, a];
  if (inner.base && FRAGMENTS.has(inner.base.rule) && common === inner.size && inner.size < INNER * outer.size)
    return true;
  // the rules let these overlap
  return inner.sources.has('rule') && outer.sources.has('rule');
}

/** The spans to take, best first, so that no two are readings of one content; from `accept` on. */
export function select(count: number, weighed: readonly Weighed[], accept: number): readonly Weighed[] {
  const order = weighed.filter(({ score }) => score >= accept);
  const start = ({ span }: Weighed): number => span.content[0]?.from ?? 0;
  order.sort((a, b) => b.score - a.score || start(a) - start(b) || a.span.size - b.span.size);
  const owners: Span[][] = Array.from({ length: count }, () => []);
  const chosen: Weighed[] = [];
  for (const one of order) {
    const { span } = one;
    const shared = new Map<Span, number>();
    for (const { from, to } of span.content)
      for (let i = from; i < to; i++)
        for (const owner of owners[i] ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
    if ([...shared].some(([other, common]) => !mayStandBeside(other, span, common))) continue;
    chosen.push(one);
    for (const { from, to } of span.content)
      for (let i = from; i < to; i++) if ((owners[i]?.length ?? 8) < 8) owners[i]?.push(span);
  }
  return chosen.sort((a, b) => start(a) - start(b));
}
