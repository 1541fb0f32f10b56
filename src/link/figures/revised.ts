import type { FigureSlots } from '../digest.ts';
import { breakdowns } from './breakdown.ts';
import type { Placed } from './hits.ts';
import { markIncrements } from './increments.ts';
import type { Scanned } from './scan.ts';
import { overPlaces } from './settled.ts';
import { asTerm, sumsBehind } from './sums-behind.ts';

/**
 * Once all figures of a report are read, changes in `slots` what they say of each other: which are older, which rose by
 * how much, which are sums of which. `ofState`: parts of a whole that its state names ("of the dead"); `country`: where
 * what is added up over places holds.
 */
export function revise(
  sentences: readonly Scanned[],
  slots: Map<string, FigureSlots>,
  ofState: ReadonlySet<string>,
  country: string | undefined,
): void {
  for (const { figures } of sentences) markEarlier(figures, slots);
  markIncrements(sentences, slots);
  markSums(sentences, slots, country);
  movePartsToTotals(slots, ofState);
}

/** "64 werden vermisst; am Dienstag waren es 109": of two values of one count in a sentence the one of an earlier time is old. */
function markEarlier(figures: readonly Placed[], slots: Map<string, FigureSlots>): void {
  const here = figures.flatMap(({ quantity }) => slots.get(quantity.id) ?? []);
  for (const old of here) {
    if (old.role !== 'current' || old.counts === undefined || old.asOfBasis !== 'stated') continue;
    const newer = here.some(
      (other) =>
        other !== old &&
        other.role === 'current' &&
        // "510 on Tuesday, thirty more than the day before"
        other.extent !== 'delta' &&
        other.counts === old.counts &&
        other.population === old.population &&
        other.place === old.place &&
        old.asOf !== undefined &&
        other.asOf !== undefined &&
        old.asOf.to <= other.asOf.from,
    );
    if (!newer || old.extent !== 'stock') continue;
    slots.set(old.quantity, {
      ...old,
      role: 'previous',
      because: [...old.because, 'an older value beside a newer one'],
    });
  }
}

/** Totals and their terms: a total over towns holds in the country, a term is a part of the total that it counts with. */
function markSums(sentences: readonly Scanned[], slots: Map<string, FigureSlots>, country: string | undefined): void {
  const within = breakdowns(sentences, slots);
  const behind = [...sumsBehind(sentences, slots)].filter(([total]) => !within.has(total));
  for (const [total, terms] of [...behind, ...within]) {
    const whole = slots.get(total);
    if (whole) slots.set(total, { ...whole, ...overPlaces(whole, terms, slots, country), totalOf: terms });
    markTerms(total, whole, terms, within.has(total), slots);
  }
}

function markTerms(
  total: string,
  whole: FigureSlots | undefined,
  terms: readonly string[],
  isBreakdown: boolean,
  slots: Map<string, FigureSlots>,
): void {
  const sum = terms.reduce((all, term) => all + (slots.get(term)?.value ?? 0), 0);
  for (const term of terms) {
    const found = slots.get(term);
    const part = found && asTerm(found, whole, sum);
    if (!part) continue;
    // "95 were arrested in the night: 60 in one town, 35 in another"
    const isNightly = isBreakdown && whole?.extent === 'flow' && part.counts === whole.counts;
    const extent = isNightly ? 'flow' : part.extent === 'delta' ? 'stock' : part.extent;
    const ofOneState = isBreakdown || part.counts === whole?.counts;
    // a part of another term it only seemed to be
    const { partOf, ...rest } = part;
    const own = partOf !== undefined && !terms.includes(partOf) ? { partOf } : ofOneState ? { partOf: total } : {};
    slots.set(term, { ...rest, ...own, extent });
  }
}

/** "12 died: seven in one town, five in another. Three of the dead were pupils.": of the twelve, and not of the last term. */
function movePartsToTotals(slots: Map<string, FigureSlots>, ofState: ReadonlySet<string>): void {
  const totalOf = new Map(
    [...slots.values()].flatMap((one) => (one.totalOf ?? []).map((term) => [term, one.quantity])),
  );
  for (const id of ofState) {
    const part = slots.get(id);
    const total = totalOf.get(part?.partOf ?? '');
    if (part && total !== undefined && totalOf.get(id) !== total) slots.set(id, { ...part, partOf: total });
  }
}
