import { isState, type Topic, topics } from '../../language/shared/topics.ts';
import type { FigureSlots } from '../digest.ts';
import { CLAUSE_MARKS } from './clause-marks.ts';
import type { Hit, Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Tokens between "of them" and its number, and between "among the" and the noun of the whole. */
const NEAR = 2;
/** Tokens between "among" and the state of a clause: "among those who lost their lives". */
const CLAUSE = 5;
/** Letters of the longest pronoun in it. */
const SHORT = 5;
/** Tokens between parts of one whole: "unter den Toten sind elf Frauen und fünf Kinder". */
const STEP = 3;

/** Whether "of them" stands right beside the figure. */
export const isPartOf = (scanned: Scanned, figure: Placed): boolean =>
  scanned.ofThem.some(
    (hit) =>
      (hit.from >= figure.to && hit.from <= figure.to + 1) ||
      (hit.to <= figure.from && hit.to >= figure.from - NEAR) ||
      opensClause(scanned, hit, figure),
  );

/** Tokens from "of them" at the head of a clause to its number. */
const HEADED = 7;

/** «42 тела, из них опознать удалось лишь 17», "von denen die Ärzte nur 17 retten konnten": the only number of a clause that opens with "of them". */
function opensClause({ analysis: { tokens }, figures, sentence }: Scanned, hit: Hit<true>, { from }: Placed): boolean {
  if (hit.to > from || from - hit.to > HEADED) return false;
  if (hit.from > sentence.from && !CLAUSE_MARKS.has(tokens.word[hit.from - 1] ?? '')) return false;
  for (let i = hit.to; i < from; i++) if (CLAUSE_MARKS.has(tokens.word[i] ?? '')) return false;
  return !figures.some((other) => other.from >= hit.to && other.to <= from);
}

/** The same, and "of them" is not said of the next figure ("61, of whom four"). */
export const isOfThem = (scanned: Scanned, figure: Placed): boolean => {
  const { ofThem, figures } = scanned;
  const { from, to } = figure;
  return ofThem.some(
    (hit) =>
      (hit.to <= from && hit.to >= from - NEAR) ||
      opensClause(scanned, hit, figure) ||
      (hit.from >= to &&
        hit.from <= to + 1 &&
        !figures.some((next) => next.from >= hit.to && next.from <= hit.to + NEAR)),
  );
};

/** Kinds of the whole that a noun may name: "victims" are mostly the dead. */
function kindsOf(topic: Topic): readonly string[] {
  const { kind }: { readonly role: string; readonly kind?: string } = topics[topic];
  if (kind === undefined) return [];
  // "nine of the bodies"
  if (topic === 'dead') return [kind, 'people-recovered'];
  return topic === 'victims' ? [kind, 'people-dead'] : [kind];
}

const isWhole = (topic: Topic): boolean => isState(topic) || topic === 'victims';

/** Whether nothing but short words in lower case and commas stands between: "unter denen, die ums Leben kamen". */
function isClause({ analysis: { tokens } }: Scanned, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] ?? '';
    if (word !== ',' && (word.length > SHORT || word !== tokens.lower[i])) return false;
  }
  return true;
}

/** The state that is named as what the figure is taken from: "Thirty-one of the injured", "unter den Toten sind drei Schüler". */
function namedWhole(scanned: Scanned, figure: Placed): Topic | undefined {
  const { among, topics: hits, figures, sentence, analysis } = scanned;
  const { tokens } = analysis;
  // "a third of the dead" has an article of its own
  const step = (figure.quantity.value ?? 1) < 1 ? STEP + 1 : STEP;
  const behind = hits.find((hit) => hit.from > figure.from && hit.from <= figure.from + step && isWhole(hit.topic));
  if (behind) {
    const words = new Set<string>();
    for (let i = figure.from + 1; i < behind.from; i++) words.add(tokens.lower[i] ?? '');
    if ([...words].some((word) => sentence.language.quantities.partOf.split(/\s+/).includes(word))) return behind.topic;
  }
  // "Of the injured, five have gone home"
  const opening = scanned.outOf.filter((hit) => hit.from === sentence.from);
  const opens = new Set(opening.map(({ to }) => to));
  for (const { to } of [...among, ...opening]) {
    const noun = hits.find((hit) => hit.from >= to && hit.from < to + CLAUSE && isWhole(hit.topic));
    if (!noun || (noun.from >= to + NEAR && !isClause(scanned, to, noun.from))) continue;
    // "Of the 34 aboard 32 were killed"
    if (opens.has(to) && noun.from > to) continue;
    if (figure.from < noun.to) {
      if (figures.findLast((other) => other.to <= to) === figure) return noun.topic;
      continue;
    }
    const between = figures.filter((other) => other.from >= to && other.from < figure.from);
    const listed = between.every((other, at) => (between[at + 1] ?? figure).from - other.to <= STEP);
    // "among the arrested are 17 minors, eleven of them from Lyon": of the minors
    if (listed && !(between.length > 0 && isPartOf(scanned, figure))) return noun.topic;
  }
  return undefined;
}

/** Whether its sentence names the state of those of whom the figure is a part. */
export const namesWhole = (scanned: Scanned, figure: Placed): boolean => namedWhole(scanned, figure) !== undefined;

/** Figures back that a whole may stand where the last of its kind is too small. */
const MOST_BACK = 12;

/** Whether a figure may be the whole of a part. */
function holds(whole: FigureSlots, { quantity }: Placed): boolean {
  const most = whole.value ?? whole.high ?? whole.low;
  return (
    whole.partOf === undefined &&
    !whole.negated &&
    (most === undefined || most >= (quantity.value ?? quantity.low ?? 0))
  );
}

/**
 * The figure that another is a part of, where its sentence names the state of the whole; by what the whole counts the
 * last figure of the report is found in `lastOf`.
 */
export function namedWholeOf(
  scanned: Scanned,
  figure: Placed,
  lastOf: ReadonlyMap<string, string>,
  told: readonly FigureSlots[],
): { readonly id: string; readonly counts: string } | undefined {
  const topic = figure.quantity.value === 0 ? undefined : namedWhole(scanned, figure);
  if (topic === undefined) return undefined;
  for (const counts of kindsOf(topic)) {
    const id = lastOf.get(counts);
    if (id === undefined || id === figure.quantity.id) continue;
    const near = told.slice(-MOST_BACK).filter((one) => one.counts === counts);
    const whole = near.findLast(({ quantity }) => quantity === id);
    if (!whole || holds(whole, figure)) return { id, counts };
    const larger = near.findLast((one) => holds(one, figure));
    if (larger) return { id: larger.quantity, counts };
  }
  return undefined;
}

const isAtLeast = (whole: Placed, part: Placed): boolean =>
  (whole.quantity.value ?? whole.quantity.high ?? whole.quantity.low ?? 0) >=
  (part.quantity.value ?? part.quantity.low ?? 0);

/**
 * The figure that another is a part of, by words that quantities alone do not tie: "ein Drittel von ihnen", "Von den 112
 * Toten seien 104 identifiziert".
 */
export function wholeOf(scanned: Scanned, figure: Placed): string | undefined {
  const { figures, outOf } = scanned;
  if (figure.quantity.value === 0) return undefined;
  const before = figures.slice(0, figures.indexOf(figure));
  // "5,400 nurses at 11 hospitals; 300 of them"
  if (isPartOf(scanned, figure))
    return (before.findLast((other) => isAtLeast(other, figure)) ?? before.at(-1))?.quantity.id;
  const whole = before.find(
    (other) =>
      outOf.some(({ to }) => to === other.from) &&
      (figure.quantity.value ?? 0) < (other.quantity.value ?? 0) &&
      before.every((between) => between.from <= other.from || isPartOf(scanned, between)),
  );
  return whole?.quantity.id;
}
