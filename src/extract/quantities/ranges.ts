import { Gap, TokenKind } from '../../text/tokens.ts';
import type { Amount } from './amount.ts';
import { type Figure, finish } from './figure.ts';
import { type Opening, openingOf } from './openings.ts';
import { isDash, isRefused, looksLikeYear } from './refusals.ts';
import type { Scope } from './scope.ts';
import { agedBy, currencyBefore, isPlaced, unitAfter, unitOf } from './units.ts';
import { phraseAt, phraseBefore } from './walk.ts';

/** Tokens between the two numbers of a range, at most. */
const WIDEST = 6;
/** Words of change that may stand so far before "from" in "rose … from 5 to 7". */
const CHANGE_BEFORE = 8;

/**
 * A range of two numbers ("3 bis 5", "zwischen 3 und 5", "$3-5 billion"); 'none' where the two are certainly no figures
 * (a score, years); undefined where they are two figures. `floor`: where the figure before ends.
 */
export function rangeOf(scope: Scope, a: Amount, b: Amount, floor: number): Figure | 'none' | undefined {
  const { tokens, lexicon, from, to } = scope;
  if (a.as === 'many' || b.as === 'many' || a.as === 'part' || b.from - a.to > WIDEST) return undefined;
  const open = openingOf(scope, a, floor);
  const money = currencyBefore(tokens, b.from, a.to);
  const link = linkOf(scope, a, b, money?.from ?? b.from, open, floor);
  if (!link) return undefined;
  // "от 3 до 5": the word that opens the range is a comparator elsewhere.
  const opening = link.from === open.from && link.opened ? { ...open, comparator: undefined } : open;
  const currency = opening.currency ?? money?.unit;
  const unit = agedBy(scope, unitOf(tokens, b, currency, to, lexicon), link.from, floor);
  if (!unit && phraseBefore(tokens, link.from, floor, lexicon.ageBefore)) return 'none';
  if (isYears(scope, a, b, link.dash, unit !== undefined)) return 'none';
  if (lexicon.sets.yearAfter.has(tokens.lower[a.from - 1] ?? '') && looksLikeYear(a.digits) && !looksLikeYear(b.digits))
    return undefined;
  const low = a.low * (b.scale > 1 && !a.scaled && a.low <= b.low / b.scale ? b.scale : 1);
  const ordered = low < b.high;
  if (link.dash && tokens.gap[a.to] === Gap.none && (!ordered || !(unit || opening.comparator)))
    return a.digits && b.digits ? 'none' : undefined;
  if (!ordered || (b.suffix && !unit)) return undefined;
  const isMeasure = unit !== undefined && unit.as !== 'noun';
  if (!isMeasure && (isRefused(tokens, a, from, to, lexicon) || isRefused(tokens, b, a.to, to, lexicon))) return 'none';
  if (unit && isPlaced(tokens, unit, link.from, floor, to, lexicon)) return 'none';
  return finish(scope, b, { low, high: b.high, from: link.from, opening, unit, end: b.to });
}

/** "2014-15", "2014 bis 2016": years, where nothing is counted. */
function isYears({ tokens, lexicon, to }: Scope, a: Amount, b: Amount, dash: boolean, hasUnit: boolean): boolean {
  if (!looksLikeYear(a.digits) || a.scaled) return false;
  if (dash && b.digits.length === 2) return true;
  if (!looksLikeYear(b.digits)) return false;
  return !hasUnit || lexicon.sets.yearBefore.has(tokens.lower[b.to] ?? '') || b.to >= to;
}

/** What makes a range of the two: where it begins, and whether only a dash joins them. */
function linkOf(
  scope: Scope,
  a: Amount,
  b: Amount,
  to: number,
  opening: Opening,
  floor: number,
): { readonly dash: boolean; readonly opened: boolean; readonly from: number } | undefined {
  const { tokens, lexicon } = scope;
  const { sets } = lexicon;
  const middle = tokens.lower[to - 1] ?? '';
  if (to <= a.to) return undefined;
  const opened =
    phraseBefore(tokens, opening.from, floor, lexicon.rangeOpenings) ??
    phraseBefore(tokens, opening.core, floor, lexicon.rangeOpenings);
  const from = opened?.from ?? opening.from;
  const close = to === a.to + 1;
  if (close && isDash(middle) && tokens.gap[to - 1] === tokens.gap[to] && /^\D{0,3}$/.test(a.suffix))
    return { dash: true, opened: false, from };
  if (!close && !sameUnit(scope, a, b, to, opening)) return undefined;
  if (opened?.sense.split(/\s+/).includes(middle))
    return sets.and.has(middle) || !changes(scope, opened.from, floor)
      ? { dash: false, opened: true, from }
      : undefined;
  const alone = sets.rangeTo.has(middle) && lexicon.data.rangeToAlone;
  return alone && (!opening.comparator || opening.comparator === '~')
    ? { dash: false, opened: false, from }
    : undefined;
}

/** "12 miles to 19 miles": the first number's unit stands between, and the second's is the same. */
function sameUnit({ tokens, lexicon, to: end }: Scope, a: Amount, b: Amount, to: number, opening: Opening): boolean {
  if (opening.currency) return false;
  const unit = unitAfter(tokens, a, to - 1, lexicon);
  return unit?.to === to - 1 && unitAfter(tokens, b, end, lexicon)?.text === unit.text;
}

/** Whether a word of change stands before token `to`: then "from 5 to 7" tells two values. */
function changes({ tokens, lexicon }: Scope, to: number, floor: number): boolean {
  for (let i = to - 1; i >= Math.max(floor, to - CHANGE_BEFORE); i--) {
    const word = tokens.lower[i] ?? '';
    if (tokens.kind[i] === TokenKind.punctuation) return false;
    if (lexicon.sets.up.has(word) || lexicon.sets.down.has(word)) return true;
  }
  return false;
}

/** "one in five", "neun von zehn Deutschen": a share, where the second number is round or the first is one. */
export function ratioOf(scope: Scope, a: Amount, b: Amount, floor: number): Figure | undefined {
  const { tokens, lexicon, to } = scope;
  const link = phraseAt(tokens, a.to, b.from, lexicon.ratio);
  if (link?.to !== b.from || a.scaled || b.scaled || a.suffix || b.suffix || a.low >= b.low || b.as !== 'number')
    return undefined;
  const round = b.low === 10 || b.low === 100 || b.low === 1000;
  if (!round && !(lexicon.data.ratioOfOne && a.low === 1)) return undefined;
  const unit = unitAfter(tokens, b, to, lexicon);
  if (unit && unit.as !== 'noun') return undefined;
  const share = Math.round((a.low / b.low) * 1e12) / 1e12;
  const opening = openingOf(scope, a, floor);
  return finish(
    scope,
    { ...b, from: a.from, as: 'part' },
    { low: share, high: share, from: opening.from, opening, unit, end: b.to },
  );
}
