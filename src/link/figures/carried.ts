import { lexiconOf } from '../../extract/quantities/lexicon.ts';
import { phraseBefore } from '../../extract/quantities/walk.ts';
import { DASHES } from '../../text/marks.ts';
import type { FigureSlots } from '../digest.ts';
import type { Counted } from './counted.ts';
import type { Placed } from './hits.ts';
import type { Scanned } from './scan.ts';

/** Kinds of living beings. */
const LIVING = /^(?:people|attackers|troops|security-forces|protesters|rescuers)/;

/**
 * «Двое», «семеро»: numbers that count persons only never count the boats or houses that stand before them.
 */
export function ofPersonsOnly(
  { analysis: { tokens }, sentence }: Scanned,
  figure: Placed,
  { counts }: Counted,
): Counted | undefined {
  if (figure.quantity.unit !== undefined || counts === undefined || LIVING.test(counts)) return undefined;
  const { collective } = lexiconOf(sentence.language.quantities).sets;
  for (let i = figure.from; i < figure.to; i++)
    if (collective.has(tokens.lower[i] ?? ''))
      return { counts: 'people', basis: 'stated', because: 'a number of persons' };
  return undefined;
}

/**
 * "Five members were killed. Four were drivers": a number that is said to have been somebody goes on counting those before it.
 */
export function describedOnes(
  scanned: Scanned,
  { quantity, to }: Placed,
  last: Counted | undefined,
): Counted | undefined {
  const {
    analysis: { tokens },
    lexicon,
    topics,
  } = scanned;
  if (!last?.counts?.startsWith('people-') || (quantity.value ?? 0) > (last.value ?? Number.POSITIVE_INFINITY))
    return undefined;
  const were = lexicon.were.has(tokens.lower[to] ?? '') || DASHES.has(tokens.word[to] ?? '');
  const noun = topics.find(({ from }) => from > to);
  if (!were || noun?.topic !== 'people' || noun.from - to > DESCRIBED) return undefined;
  return { counts: last.counts, basis: 'carried', because: 'says who those were that were counted before' };
}

/** Tokens between "were" and who they were. */
const DESCRIBED = 3;

/** Figures back in which that is looked for which another number is given of. */
const BACK = 4;
/** So many times as many are another number of something else, and so many times may still be one of the same. */
const FAR = 10;
const CLOSE = 4;

/**
 * "Six died and 1,200 families fled. The rebels stood by ten": of the counts before it another number is of the one that it is
 * near, where it is far from the last. `value`: the number; `last`: what was counted last.
 */
export function rivalOf(value: number | undefined, last: Counted, told: readonly FigureSlots[]): string | undefined {
  if (!value || last.value === undefined || apart(value, last.value) < FAR) return last.counts;
  const near = told
    .slice(-BACK)
    .findLast((one) => one.value && one.countsBasis === 'stated' && one.counts && apart(value, one.value) <= CLOSE);
  return near?.counts ?? (last.value === 0 ? undefined : last.counts);
}

/** "It had been carrying 52 people": no other number of those counted before. */
export function isCarried({ analysis: { tokens }, sentence }: Scanned, { from }: Placed): boolean {
  const { carrying } = lexiconOf(sentence.language.quantities);
  return phraseBefore(tokens, from, sentence.from, carrying) !== undefined;
}

const apart = (a: number, b: number): number => Math.max(a, b) / Math.min(a, b);

/** The least number that is one of its own: smaller ones come again by chance. */
const OWN = 12;

/** "The official figure is 104": a number without a noun that was told before counts what it did then. */
export function toldAgain({ quantity: { value } }: Placed, told: readonly FigureSlots[]): Counted | undefined {
  if (value === undefined || value < OWN) return undefined;
  const before = told.findLast(
    (one) => one.value === value && one.countsBasis === 'stated' && one.counts?.startsWith('people-'),
  );
  return before?.counts
    ? { counts: before.counts, basis: 'carried', because: 'the same number was told before' }
    : undefined;
}
