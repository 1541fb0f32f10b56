import type { Quantity } from '../../model/index.ts';
import type { FigureSlots } from '../digest.ts';
import type { Counted } from './counted.ts';
import type { Placed } from './hits.ts';
import { isInRegion } from './in-region.ts';
import type { OfWhom } from './of-whom.ts';
import { extentOf, isDenied, isRemaining, roleOf } from './role.ts';
import type { Scanned } from './scan.ts';
import type { Where } from './scope.ts';
import type { When } from './when.ts';

/** Whether the sentence sets what it tells against what stands before ("however"). */
export const isAgainst = ({ marks }: Scanned): boolean => marks.some(({ sense }) => sense === 'set-against');

/** What is known of a figure beside its number. */
export interface Read {
  readonly counted: Counted;
  readonly ofWhom: OfWhom | undefined;
  readonly where: Where;
  readonly when: When;
  /** Whether the same was counted before in the report, and whether with another number. */
  readonly isCounted: boolean;
  /** Whether the report is about unrest. */
  readonly isUnrest: boolean;
  readonly differs: boolean;
  /** Whether it dates from a time that was over long before the report. */
  readonly isOver: boolean;
}

/** The slots of a figure, with the reasons for each. */
export function slotsOf(
  scanned: Scanned,
  figure: Placed,
  { counted, ofWhom, where, when, isCounted, isUnrest, differs, isOver }: Read,
): FigureSlots {
  const { quantity } = figure;
  const role = roleOf(scanned, figure, differs, isOver);
  const extent = extentOf(scanned, figure, { counts: counted.counts, isCounted, isUnrest });
  const reasons = [counted.because, ofWhom?.because, where.because, extent.because, when.because, role.because];
  return {
    quantity: quantity.id,
    start: quantity.start,
    end: quantity.end,
    ...numbersOf(quantity),
    ...(counted.counts !== undefined && { counts: counted.counts }),
    countsBasis: counted.basis,
    ...(ofWhom && { population: ofWhom.population }),
    ...(where.place !== undefined && { place: where.place }),
    placeBasis: where.basis,
    ...((where.region || (where.basis !== 'stated' && isInRegion(scanned, figure))) && { region: true as const }),
    extent: extent.value,
    ...(isRemaining(scanned, figure, counted.counts) && { remaining: true as const }),
    ...(when.asOf && { asOf: when.asOf }),
    asOfBasis: when.basis,
    ...(isAgainst(scanned) && { against: true as const }),
    role: role.value,
    negated: isDenied(scanned, figure),
    because: reasons.filter((reason) => reason !== undefined),
  };
}

function numbersOf({ value, low, high, comparator, trend, unit }: Quantity) {
  return {
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    comparator,
    ...(trend && { trend }),
    ...(unit !== undefined && { unit }),
  };
}
