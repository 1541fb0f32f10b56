import type { FigureSlots } from '../digest.ts';
import { listHead } from './counts.ts';
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
    const listed = sentences[at] ? listsOf(sentences[at]) : new Map<string, ReadonlySet<string>>();
    const sumOf = (whole: FigureSlots): readonly FigureSlots[] => {
      const behind = listed.get(whole.quantity);
      const all = termsOf(whole, here, behind !== undefined);
      return behind ? all.filter(({ quantity }) => behind.has(quantity)) : all;
    };
    const total =
      [...near, ...here].findLast((whole) => isSum(whole, sumOf(whole), listed.has(whole.quantity))) ??
      [...near, ...here.slice(0, 1)].findLast((whole) => isTotal(whole, termsOf(whole, here)));
    const sum = total && sumOf(total);
    const terms = total && sum && isSum(total, sum, listed.has(total.quantity)) ? sum : total && termsOf(total, here);
    if (total && terms && total.totalOf === undefined)
      out.set(
        total.quantity,
        terms.map(({ quantity }) => quantity),
      );
  }
  return out;
}

/** By the total the numbers of the list behind its colon. */
function listsOf(scanned: Scanned): ReadonlyMap<string, ReadonlySet<string>> {
  const out = new Map<string, Set<string>>();
  for (const figure of scanned.figures) {
    const head = listHead(scanned, figure)?.quantity.id;
    if (head !== undefined) out.set(head, (out.get(head) ?? new Set()).add(figure.quantity.id));
  }
  return out;
}

/** What counts the same in the sentence; `anyone`: of whom does not matter. */
const termsOf = (total: FigureSlots, here: readonly FigureSlots[], anyone = false): readonly FigureSlots[] =>
  here.filter(
    (term) =>
      term.quantity !== total.quantity &&
      term.counts === total.counts &&
      (anyone || term.population === total.population) &&
      term.role === 'current' &&
      term.start > total.start,
  );

/** Whether the terms stand in a list behind a colon, or add up to the total exactly. */
function isSum(whole: FigureSlots, terms: readonly FigureSlots[], listed: boolean): boolean {
  if (whole.value === undefined || terms.length < 2) return false;
  let sum = 0;
  for (const { value, partOf, extent } of terms) {
    if (value === undefined || extent === 'delta' || (partOf !== undefined && partOf !== whole.quantity)) return false;
    sum += value;
  }
  return sum === whole.value || (listed && terms.every(({ value }) => (value ?? 0) < (whole.value ?? 0)));
}

/** Two terms at least with places of their own that are not the total's, and each smaller than it. */
function isTotal(total: FigureSlots, terms: readonly FigureSlots[]): boolean {
  // "85, of whom 30 in one town and 20 in another" leaves others
  if (terms.some(({ partOf }) => partOf === total.quantity)) return false;
  if (total.counts === undefined || total.value === undefined) return false;
  const places = new Set(
    terms.filter(({ placeBasis, place }) => placeBasis === 'stated' && place !== total.place).map(({ place }) => place),
  );
  return places.size > 1 && terms.every(({ value }) => value !== undefined && value < (total.value ?? 0));
}
