import { isState, topics } from '../../language/shared/topics.ts';
import type { Placed, Scanned } from './scan.ts';

/** Tokens between "of them" and its number, and between "among the" and the noun of the whole. */
const NEAR = 2;

/** Whether "of them" stands right beside the figure. */
export const isPartOf = ({ ofThem }: Scanned, { from, to }: Placed): boolean =>
  ofThem.some((hit) => (hit.from >= to && hit.from <= to + 1) || (hit.to <= from && hit.to >= from - NEAR));

/**
 * The figure that another is a part of, by words that quantities alone do not tie: "ein Drittel von ihnen", "Von den 112
 * Toten seien 104 identifiziert", "unter den Toten sind 17 Kinder". `lastOf`: the last figure of the report by what it
 * counts.
 */
export function wholeOf(scanned: Scanned, figure: Placed, lastOf: ReadonlyMap<string, string>): string | undefined {
  const { figures, among, outOf, topics: hits } = scanned;
  const at = figures.indexOf(figure);
  const before = figures.slice(0, at);
  if (isPartOf(scanned, figure)) return before.at(-1)?.quantity.id;
  const whole = before.find(
    (other) =>
      outOf.some(({ to }) => to === other.from) &&
      (figure.quantity.value ?? 0) < (other.quantity.value ?? 0) &&
      before.every((between) => between.from <= other.from || isPartOf(scanned, between)),
  );
  if (whole) return whole.quantity.id;
  for (const { to } of among) {
    const noun = hits.find((hit) => hit.from >= to && hit.from < to + NEAR && isState(hit.topic));
    const entry: { readonly role: string; readonly kind?: string } | undefined = noun && topics[noun.topic];
    if (entry?.kind === undefined || figures.some((other) => other !== figure && other.from >= to)) continue;
    const found = lastOf.get(entry.kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
