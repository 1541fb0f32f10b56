import type { RuleQuality } from '../../src/extract/attribution/rank/span-inputs.ts';

/** How good what has each origin is, from 0 to 1, drawn towards a half where there is little. */
export function qualities(seen: readonly { readonly origin: string; readonly target: number }[]): RuleQuality {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const { origin, target } of seen) {
    const entry = sums.get(origin) ?? { sum: 0, count: 0 };
    entry.sum += target;
    entry.count++;
    sums.set(origin, entry);
  }
  const shares = [...sums].map(
    ([origin, { sum, count }]) => [origin, Math.round((1000 * (sum + 2.5)) / (count + 5)) / 1000] as const,
  );
  return Object.fromEntries(shares.sort(([a], [b]) => (a < b ? -1 : 1)));
}
