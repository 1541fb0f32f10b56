import type { FigureSlots } from '../digest.ts';
import type { Scanned } from './scan.ts';

/** Sentences between a total and the sentence that breaks it down. */
const REACH = 2;

/**
 * Totals that are broken down by place in the same sentence or the next ("41 Menschen kamen ums Leben. In Gjumri starben
 * 27, in Wanadsor 14"): by the id of the total the ids of the terms. Whether the sum holds is not asked.
 */
export function breakdowns(
  sentences: readonly Scanned[],
  slots: ReadonlyMap<string, FigureSlots>,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>();
  for (const [at, { sentence, figures }] of sentences.entries()) {
    const here = figures.flatMap(({ quantity }) => slots.get(quantity.id) ?? []);
    const before = sentences[at - 1];
    const near =
      before && before.sentence.block === sentence.block && sentence.index - before.sentence.index <= REACH
        ? before.figures.flatMap(({ quantity }) => slots.get(quantity.id) ?? [])
        : [];
    const total = [...near, ...here.slice(0, 1)].findLast((whole) => isTotal(whole, termsOf(whole, here)));
    const terms = total && termsOf(total, here);
    if (total && terms && total.totalOf === undefined)
      out.set(
        total.quantity,
        terms.map(({ quantity }) => quantity),
      );
  }
  return out;
}

/** What counts the same in the sentence. */
const termsOf = (total: FigureSlots, here: readonly FigureSlots[]): readonly FigureSlots[] =>
  here.filter(
    (term) =>
      term.quantity !== total.quantity &&
      term.counts === total.counts &&
      term.population === total.population &&
      term.role === 'current' &&
      term.start > total.start,
  );

/** Two terms at least with places of their own that are not the total's, and each smaller than it. */
function isTotal(total: FigureSlots, terms: readonly FigureSlots[]): boolean {
  if (total.counts === undefined || total.value === undefined) return false;
  const places = new Set(
    terms.filter(({ placeBasis, place }) => placeBasis === 'stated' && place !== total.place).map(({ place }) => place),
  );
  return places.size > 1 && terms.every(({ value }) => value !== undefined && value < (total.value ?? 0));
}
