import { DASHES } from '../../text/marks.ts';
import { TokenKind } from '../../text/tokens.ts';
import type { FigureSlots } from '../digest.ts';
import type { Placed } from './hits.ts';
import { isDifference } from './role.ts';
import type { Scanned } from './scan.ts';

/** A figure before, with the sentence that it stands in. */
export interface Preceding {
  readonly slots: FigureSlots;
  readonly scanned: Scanned;
}

/** Kinds that say who is counted, and nothing of what became of them. */
const GROUPS: ReadonlySet<string | undefined> = new Set([
  undefined,
  'people',
  'households',
  'troops',
  'security-forces',
  'attackers',
  'protesters',
]);

/** Of those in one state, states that say more of some of them. */
const REFINES: Readonly<Record<string, readonly string[] | undefined>> = {
  'people-injured': ['people-critical', 'people-in-hospital'],
  'people-infected': ['people-critical', 'people-in-hospital'],
  'people-affected': ['people-critical', 'people-in-hospital', 'people-injured'],
  'people-in-hospital': ['people-critical'],
};

/** States of some of a group that was only counted. */
const BEFALLS: ReadonlySet<string> = new Set([
  ...Object.values(REFINES).flatMap((states) => states ?? []),
  'people-dead',
  'people-detained',
  'people-rescued',
  'people-missing',
]);

/**
 * "Two officers were injured, one is critical", "43 families came. Nineteen were told nothing": a bare number behind a comma, or at
 * the head of the next sentence, that says more of some of those counted right before.
 */
export function refinedWhole(
  scanned: Scanned,
  figure: Placed,
  counts: string | undefined,
  before: Preceding | undefined,
): string | undefined {
  const value = figure.quantity.value;
  if (!before || figure.quantity.unit !== undefined || value === undefined || value < 1) return undefined;
  const { slots } = before;
  const most = slots.value ?? slots.low ?? 0;
  if (!Number.isInteger(value) || most <= value || slots.role !== 'current' || slots.negated) return undefined;
  const isNext = opensNext(scanned, figure, before.scanned);
  if (!isNext && !(before.scanned === scanned && isBehindComma(scanned, figure))) return undefined;
  if (isDifference(scanned, figure) || isOther(scanned, figure)) return undefined;
  return refines(scanned, figure, counts, slots, isNext) ? slots.quantity : undefined;
}

function refines(
  scanned: Scanned,
  { quantity, from, to }: Placed,
  counts: string | undefined,
  { counts: whole, unit }: FigureSlots,
  isNext: boolean,
): boolean {
  const { analysis, lexicon } = scanned;
  const { tokens } = analysis;
  if (REFINES[whole ?? '']?.includes(counts ?? '')) return true;
  // "17 were hurt, four seriously"
  const next = DASHES.has(tokens.word[to] ?? '') ? to + 1 : to;
  if (!isNext && scanned.places.some((place) => place.ofPart === 'alone' && isBeside(place, from, to))) return true;
  if (!isNext && counts === whole && lexicon.gravely.has(tokens.lower[next] ?? '')) return true;
  if (unit === undefined) return false;
  // "Five were killed. Four were drivers": who some of them were
  if (isNext && (GROUPS.has(counts) || counts === whole) && lexicon.were.has(tokens.lower[to] ?? '')) return true;
  if (GROUPS.has(whole)) return isNext && counts === whole ? true : BEFALLS.has(counts ?? '');
  return quantity.value === 1 && counts === whole;
}

/** Tokens between a number and the place that it is alone told of: "90 in Lisbon alone". */
const BESIDE = 3;

const isBeside = (place: { readonly from: number; readonly to: number }, from: number, to: number): boolean =>
  place.from >= to ? place.from - to < BESIDE : from - place.to < BESIDE && place.to <= from;

/** Whether it opens the sentence right after that of the figure before. */
const opensNext = ({ sentence }: Scanned, { from }: Placed, before: Scanned): boolean =>
  from === sentence.from && sentence.index - before.sentence.index === 1 && sentence.block === before.sentence.block;

/** Whether a comma or a semicolon stands right before it, a word for "of it" or "still" between at most. */
function isBehindComma({ analysis: { tokens }, lexicon }: Scanned, { from }: Placed): boolean {
  const at =
    tokens.kind[from - 1] === TokenKind.word && lexicon.fillers.has(tokens.lower[from - 1] ?? '') ? from - 2 : from - 1;
  return tokens.word[at] === ',' || tokens.word[at] === ';';
}

/** "14 weitere", "ещё двое", "five others": who comes beside them. */
function isOther({ analysis: { tokens }, lexicon }: Scanned, { from, to }: Placed): boolean {
  for (let i = from - 1; i <= to; i++) {
    const word = tokens.lower[i] ?? '';
    if (lexicon.others.has(word) || lexicon.delta.has(word)) return true;
  }
  return false;
}
