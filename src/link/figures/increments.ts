import type { FigureSlots } from '../digest.ts';
import type { Placed } from './hits.ts';
import { findAll } from './hits.ts';
import type { Scanned } from './scan.ts';
import { isTown } from './settled.ts';

/** Who is found dead is one more of the dead. */
const DEAD: ReadonlySet<string> = new Set(['people-dead', 'people-recovered', 'people-victims']);

/** The kinds by which a count grows: its own, and for the dead those who are found or told of as such. */
const growsBy = (counts: string): ReadonlySet<string> =>
  counts === 'people-dead' || counts === 'people-victims' ? DEAD : new Set([counts]);

/**
 * Makes increments of what a count that rose did so by, told right before it or in the sentence behind it: "Two more
 * bodies were found, bringing the toll to six", "rose to nine after two of the wounded died", "Die Zahl der Toten
 * stieg auf vier. Ein Arbeiter erlag seinen Verletzungen". None is another number for what the count counts. Looks at
 * neighbours only.
 */
export function markIncrements(sentences: readonly Scanned[], slots: Map<string, FigureSlots>): void {
  for (const [at, scanned] of sentences.entries())
    for (const [index, figure] of scanned.figures.entries()) {
      const total = slots.get(figure.quantity.id);
      if (total?.counts === undefined || total.role !== 'current' || total.extent !== 'stock') continue;
      const own = scanned.figures[index - 1];
      const from = own?.to ?? scanned.sentence.from;
      const raised =
        total.countsBasis === 'stated' && findAll(scanned.analysis, from, figure.to, scanned.lexicon.raises).length > 0;
      if (!raised && figure.quantity.trend !== 'up') continue;
      const { counts } = total;
      const kinds = growsBy(counts);
      const mark = (step: Placed | undefined, within: Scanned | undefined, sure: boolean): void => {
        const found = step && slots.get(step.quantity.id);
        if (!found || !within || !isStep(found, total, kinds)) return;
        if (!sure && !saysMore(within, step)) return;
        slots.set(found.quantity, {
          ...found,
          counts: found.counts ?? counts,
          extent: 'delta',
          because: [...found.because, 'what the count beside it rose by'],
        });
      };
      if (own) mark(own, scanned, raised);
      else mark(sentences[at - 1]?.figures.at(-1), besides(sentences[at - 1], scanned), false);
      const later = scanned.figures[index + 1];
      if (later && findAll(scanned.analysis, figure.to, later.from, scanned.lexicon.after).length > 0)
        mark(later, scanned, true);
      const next = sentences[at + 1];
      const [behind] = next?.figures ?? [];
      if (index === scanned.figures.length - 1)
        mark(behind, besides(scanned, next) && next, behind?.quantity.value === 1);
    }
}

/** The first of two sentences of a paragraph, where the second follows at once. */
const besides = (first: Scanned | undefined, second: Scanned | undefined): Scanned | undefined =>
  first &&
  second &&
  first.sentence.block === second.sentence.block &&
  second.sentence.index === first.sentence.index + 1
    ? first
    : undefined;

/** Whether a figure is lower than a total that it may have raised, and no part or whole of others. */
const isStep = (step: FigureSlots, total: FigureSlots, kinds: ReadonlySet<string>): boolean =>
  step.role === 'current' &&
  step.extent === 'stock' &&
  !step.negated &&
  step.partOf === undefined &&
  step.totalOf === undefined &&
  (step.value ?? Number.POSITIVE_INFINITY) < (total.value ?? 0) &&
  (step.counts === undefined || kinds.has(step.counts)) &&
  (step.place === total.place || step.placeBasis !== 'stated' || !isTown(total));

/** "Two more bodies", "zwei weitere Leichen", «ещё двое»: whether words by a figure say that it comes on top. */
function saysMore({ analysis, lexicon }: Scanned, { from, to }: Placed): boolean {
  for (let i = from - 1; i < to; i++) if (lexicon.delta.has(analysis.tokens.lower[i] ?? '')) return true;
  return false;
}
