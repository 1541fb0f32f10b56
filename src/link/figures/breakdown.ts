import type { FigureSlots } from '../digest.ts';
import type { Placed } from './hits.ts';
import { listHead } from './lists.ts';
import { isDifference } from './role.ts';
import type { Scanned } from './scan.ts';
import { isTown } from './settled.ts';

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
  for (const [at, scanned] of sentences.entries()) {
    const { sentence, figures } = scanned;
    const here = figures
      .filter((figure) => !isDifference(scanned, figure))
      .flatMap(({ quantity }) => slots.get(quantity.id) ?? []);
    const before = sentences[at - 1];
    const near =
      before && before.sentence.block === sentence.block && sentence.index - before.sentence.index <= REACH
        ? before.figures.flatMap(({ quantity }) => slots.get(quantity.id) ?? [])
        : [];
    if (sentences[at]) for (const [total, terms] of exactSums(sentences[at], slots)) out.set(total, terms);
    const listed = sentences[at] ? listsOf(sentences[at]) : new Map<string, ReadonlySet<string>>();
    const sumOf = (whole: FigureSlots): readonly FigureSlots[] => {
      const behind = listed.get(whole.quantity);
      const all = termsOf(whole, here, behind !== undefined);
      return behind ? all.filter(({ quantity }) => behind.has(quantity)) : all;
    };
    const total =
      [...near, ...here].findLast(
        (whole) =>
          isSum(whole, sumOf(whole), listed.has(whole.quantity)) &&
          (listed.has(whole.quantity) || !here.includes(whole) || !isOfList(whole, sumOf(whole), scanned.ofThem)),
      ) ??
      (sentences[at]?.ofThem.length
        ? undefined
        : [...near, ...here.slice(0, 1)].findLast((whole) => isTotal(whole, termsOf(whole, here), here)));
    const sum = total && sumOf(total);
    const terms = total && sum && isSum(total, sum, listed.has(total.quantity)) ? sum : total && termsOf(total, here);
    if (total && terms && total.totalOf === undefined && !out.has(total.quantity))
      out.set(
        total.quantity,
        terms.map(({ quantity }) => quantity),
      );
  }
  return out;
}

/** "Four Germans, two Austrians and a couple": each number of a list names its own, and the first is no total of the others. */
const isOfList = (
  { population }: FigureSlots,
  terms: readonly (FigureSlots | undefined)[],
  ofThem: Scanned['ofThem'],
): boolean => population !== undefined && ofThem.length === 0 && terms.some((term) => term?.unit !== undefined);

/** Tokens between the numbers of a list, and numbers of it. */
const ITEM = 9;
const MOST_TERMS = 8;

/**
 * "52 patients, of them 2 critical, 4 serious and 46 stable", "19 are treated: 14 in one town and 5 in another", "640 in one
 * town, 310 in another, 950 in all": persons of whatever state that add up to a total beside them exactly, what is a part of a
 * term left out.
 */
function exactSums({ figures, ofThem, totals, analysis }: Scanned, slots: ReadonlyMap<string, FigureSlots>) {
  const out: [string, readonly string[]][] = [];
  const slotOf = ({ quantity }: Placed): FigureSlots | undefined => slots.get(quantity.id);
  const persons = (one: FigureSlots | undefined): boolean =>
    one?.value !== undefined &&
    one.role === 'current' &&
    (one.counts === undefined || one.counts === 'workers' || one.counts.startsWith('people'));
  for (const [at, head] of figures.entries()) {
    const whole = slotOf(head);
    const next = figures[at + 1];
    if (!whole || !persons(whole) || whole.totalOf) continue;
    const opened =
      next &&
      (opensTerms(analysis.tokens, head.to, next.from) ||
        ofThem.some(({ from }) => from >= head.to && from < next.from));
    const isItem =
      !opensTerms(analysis.tokens, head.to, next?.from ?? head.to, SET_OFF) &&
      isOfList(whole, next ? [slotOf(next)] : [], ofThem);
    const terms = opened && !isItem && next.from - head.to <= ITEM ? termsFrom(figures, at, slots, persons) : undefined;
    if (terms) out.push([whole.quantity, terms]);
    const closes = totals.some(
      ({ from, to }) => to === head.from || from === head.to || (from >= head.from && to <= head.to),
    );
    const before = closes ? termsBefore(figures, at, slots) : undefined;
    if (before) out.push([whole.quantity, before]);
  }
  return out;
}

/** The same without the comma. */
const SET_OFF = /^[-–—(:]$/;

/** Whether a dash, a bracket or a comma stands between a total and the first of its terms, and nothing that ends a clause. */
function opensTerms(
  { word }: Scanned['analysis']['tokens'],
  from: number,
  to: number,
  signs: RegExp = /^[-–—(,:]$/,
): boolean {
  let opens = false;
  for (let i = from; i < to; i++) {
    if (';.!?'.includes(word[i] ?? ' ')) return false;
    opens ||= signs.test(word[i] ?? '');
  }
  return opens;
}

/** The numbers behind the one at `at` that add up to it, each near the one before. */
function termsFrom(
  figures: readonly Placed[],
  at: number,
  slots: ReadonlyMap<string, FigureSlots>,
  persons: (one: FigureSlots | undefined) => boolean,
): readonly string[] | undefined {
  const whole = figures[at]?.quantity;
  const terms: string[] = [];
  let sum = 0;
  for (let k = at + 1; k < figures.length && terms.length < MOST_TERMS; k++) {
    const [term, last] = [figures[k], figures[k - 1]];
    if (!term || !last || term.from - last.to > ITEM) return undefined;
    const slot = slots.get(term.quantity.id);
    const { partOf } = term.quantity;
    if (terms.length > 0 && terms.at(-1) === partOf && term.quantity.value !== (whole?.value ?? 0) - sum) continue;
    if (!persons(slot)) return undefined;
    sum += slot?.value ?? 0;
    terms.push(term.quantity.id);
    if (sum === whole?.value) return terms.length > 1 ? terms : undefined;
    if (sum > (whole?.value ?? 0)) return undefined;
  }
  return undefined;
}

/** The numbers of a list right before a stated total that count what it does, each smaller: whether they add up is not asked. */
function termsBefore(
  figures: readonly Placed[],
  at: number,
  slots: ReadonlyMap<string, FigureSlots>,
): readonly string[] | undefined {
  const total = slots.get(figures[at]?.quantity.id ?? '');
  const terms: string[] = [];
  for (let k = at - 1; k >= 0 && terms.length < MOST_TERMS; k--) {
    const [term, next] = [figures[k], figures[k + 1]];
    if (!term || !next || next.from - term.to > ITEM) break;
    const slot = slots.get(term.quantity.id);
    if (
      !slot ||
      slot.counts !== total?.counts ||
      slot.role !== total?.role ||
      (slot.value ?? Number.POSITIVE_INFINITY) >= (total?.value ?? 0)
    )
      break;
    terms.unshift(term.quantity.id);
  }
  return terms.length > 1 ? terms : undefined;
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

/** What counts the same in the sentence, of those whom the total counts as far as it says; `anyone`: of whom does not matter. */
const termsOf = (total: FigureSlots, here: readonly FigureSlots[], anyone = false): readonly FigureSlots[] =>
  here.filter(
    (term) =>
      term.quantity !== total.quantity &&
      term.counts === total.counts &&
      (anyone || term.population === undefined || term.population === total.population) &&
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
function isTotal(total: FigureSlots, terms: readonly FigureSlots[], here: readonly FigureSlots[]): boolean {
  // "85, of whom 30 in one town and 20 in another" leaves others
  if (terms.some(({ partOf }) => partOf === total.quantity)) return false;
  if (total.counts === undefined || total.value === undefined) return false;
  // "86 in one town, 22 in another and 9 in a third"
  if (here.includes(total) && total.placeBasis === 'stated' && isTown(total)) return false;
  const places = new Set(
    terms.filter(({ placeBasis, place }) => placeBasis === 'stated' && place !== total.place).map(({ place }) => place),
  );
  return places.size > 1 && terms.every(({ value }) => value !== undefined && value < (total.value ?? 0));
}
