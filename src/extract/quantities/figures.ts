import type { Comparator } from '../../model/index.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';
import { NO_FORM } from '../../text/word-forms.ts';
import { Mark } from '../marks.ts';
import { countryOfAdjectiveAt } from '../places/context.ts';
import { agedOne } from './aged-one.ts';
import { isAge, listedYears } from './ages.ts';
import { type Amount, amended, plain } from './amount.ts';
import { mayBeginAmount, readAmount } from './amounts.ts';
import { comparatorBehind, type Figure, finish, isSetAgainst } from './figure.ts';
import { befellOne, isNumberAt, isOfDead, isOfDeath, isPlainBoth, isPlainOne } from './ones.ts';
import { type Opening, openingOf } from './openings.ts';
import { opensPair } from './pairs.ts';
import { namesPerson } from './persons.ts';
import { rangeOf, ratioOf } from './ranges.ts';
import { chained, isDate, isGlued, isNameOrYear, isRefused, looksLikeYear } from './refusals.ts';
import { isTopical, type Scope } from './scope.ts';
import { agedBy, amendedUnit, hasEnding, isPlaced, type Unit, unitAfter, unitAt, unitOf } from './units.ts';
import { phraseBefore } from './walk.ts';
import { zerosOf } from './zeros.ts';

/** The figures of one sentence with value, comparator and unit, in order and apart. */
export function figuresOf(scope: Scope): readonly Figure[] {
  const { amounts, zeroStarts } = startsOf(scope);
  const counted = amounts.length === 0 ? [] : numbersOf(scope, amounts);
  const zeros = zeroStarts.length === 0 ? [] : zerosOf(scope, zeroStarts);
  return zeros.length === 0 ? counted : merged(zeros, counted);
}

/** Both in the order of the text, without the numbers that a zero lies over ("not one of them"). */
function merged(zeros: readonly Figure[], counted: readonly Figure[]): readonly Figure[] {
  const out: Figure[] = [];
  let at = 0;
  for (const figure of counted) {
    while ((zeros[at]?.to ?? Number.POSITIVE_INFINITY) <= figure.from) out.push(...zeros.slice(at, ++at));
    if ((zeros[at]?.from ?? Number.POSITIVE_INFINITY) >= figure.to) out.push(figure);
  }
  return [...out, ...zeros.slice(at)];
}

function numbersOf(scope: Scope, amounts: readonly Amount[]): readonly Figure[] {
  const refused = chained(scope.tokens, amounts);
  const out: Figure[] = [];
  for (let k = 0; k < amounts.length; k++) {
    const amount = amounts[k];
    if (!amount || refused.has(amount)) continue;
    const floor = out.at(-1)?.to ?? scope.from;
    if (amount.from < floor) continue;
    const next = amounts[k + 1];
    const two = next && !refused.has(next) ? joined(scope, amount, next, floor) : undefined;
    const figure = two ?? single(scope, amount, (ahead) => amounts[k + 1 + ahead], out.at(-1));
    if (two) k++;
    if (!figure || figure === 'none') continue;
    out.push(figure);
    const one = agedOne(scope, figure);
    if (one) out.push(one);
  }
  return out;
}

const joined = (scope: Scope, a: Amount, b: Amount, floor: number): Figure | 'none' | undefined =>
  rangeOf(scope, a, b, floor) ?? ratioOf(scope, a, b, floor);

/** The numbers of the sentence, and the tokens at which a zero without a number may begin. */
function startsOf(scope: Scope) {
  const { tokens, marks, from, to, lexicon } = scope;
  const amounts: Amount[] = [];
  const zeroStarts: number[] = [];
  for (let i = from; i < to; i++) {
    if ((marks[i] ?? 0) & Mark.zero) zeroStarts.push(i);
    const one = singularBehind(scope, i);
    if (one) {
      amounts.push(one);
      i = one.to - 1;
      continue;
    }
    if (!mayBeginAmount(tokens, marks, i)) continue;
    const amount = readAmount(tokens, i, to, lexicon) ?? articleAt(scope, i, amounts.at(-1));
    if (!amount) continue;
    const whole = repeated(tokens, amount, to, lexicon);
    amounts.push(whole);
    i = whole.to - 1;
  }
  return { amounts, zeroStarts };
}

/** Tokens between the numbers of a list and of the noun of the first. */
const LISTED = 5;

/** Tokens between "in their number" and a noun: a dash, adjectives. */
const ATTRIBUTES = 3;

/** «В том числе ребёнок», «среди них — двухлетняя девочка»: a noun without an article that stands for one, right behind the phrase that ends at token `i`. */
function singularBehind(scope: Scope, i: number): Amount | undefined {
  const { tokens, lexicon, language, from, to } = scope;
  if (!lexicon.singular) return undefined;
  // «погибла женщина»
  const isOne = lexicon.singular.test(tokens.lower[i] ?? '') && namesPerson(tokens.form[i] ?? NO_FORM, language);
  if (isOne && befellOne(scope, i)) return amended(plain(tokens, i, i + 1, 1, ''), { as: 'one' });
  const ofBody = lexicon.sets.bodies.has(tokens.lower[i] ?? '');
  if (!ofBody && !lexicon.partBefore.next.has(tokens.lower[i] ?? '')) return undefined;
  const of = ofBody ? undefined : phraseBefore(tokens, i + 1, from, lexicon.partBefore);
  if (!ofBody && (!of || isNumberAt(tokens, lexicon, of.from - 1))) return undefined;
  for (let at = i + 1; at < Math.min(to, i + 1 + ATTRIBUTES); at++) {
    const lower = tokens.lower[at] ?? '';
    if (namesPerson(tokens.form[at] ?? NO_FORM, language)) {
      // «тело женщины»: the genitive; a name behind it tells of one who is known
      const isSingular = ofBody
        ? lexicon.data.singularGenitive.test(lower) && tokens.word[at + 1] === (tokens.lower[at + 1] ?? '')
        : lexicon.singular.test(lower);
      return isSingular ? amended(plain(tokens, at, at + 1, 1, ''), { as: 'one' }) : undefined;
    }
    if (lexicon.numbers.has(lower)) return undefined;
    const dash = at === i + 1 && /^[—–-]$/.test(lower);
    if (!dash && !hasEnding(lower, lexicon.adjectiveEndings)) return undefined;
  }
  return undefined;
}

/** "Two Germans and a Russian", "including a child": an article that counts in a list, where it is no number word itself. */
function articleAt(scope: Scope, i: number, before: Amount | undefined): Amount | undefined {
  const { tokens, lexicon, from, to } = scope;
  const { sets } = lexicon;
  if (!sets.articles.has(tokens.lower[i] ?? '') || sets.one.has(tokens.lower[i] ?? '') || i + 1 >= to) return undefined;
  const near = before !== undefined && i - before.to <= LISTED && sets.and.has(tokens.lower[i - 1] ?? '');
  const of = phraseBefore(tokens, i, from, lexicon.partBefore);
  if (of && isNumberAt(tokens, lexicon, of.from - 1)) return undefined;
  const alone = near || of !== undefined || opensPair(scope, i);
  if (!alone && !opensClause(scope, i) && !isOfDead(scope, { from: i })) return undefined;
  return amended(plain(tokens, i, i + 1, 1, ''), { as: 'one' });
}

/** "A woman was killed", "officials said a woman was killed": an article at the head of a clause, where a subject may stand. */
const opensClause = ({ tokens, lexicon, from }: Scope, i: number): boolean =>
  i === from || tokens.kind[i - 1] !== TokenKind.word || lexicon.sets.relatives.has(tokens.lower[i - 1] ?? '');

/** "Twelve (12) women": a number that brackets repeat in digits is one number with them. */
function repeated(tokens: Scope['tokens'], amount: Amount, to: number, lexicon: Scope['lexicon']): Amount {
  if (tokens.word[amount.to] !== '(' || amount.to + 2 >= to || tokens.word[amount.to + 2] !== ')') return amount;
  const again = readAmount(tokens, amount.to + 1, to, lexicon);
  if (!again?.digits || again.low !== amount.low || again.to !== amount.to + 2) return amount;
  return amended(amount, { to: again.to + 1, endChar: tokens.end[again.to] ?? amount.endChar });
}

function single(
  scope: Scope,
  read: Amount,
  later: (ahead: number) => Amount | undefined,
  before: Figure | undefined,
): Figure | undefined {
  const { tokens, lexicon, to } = scope;
  const floor = before?.to ?? scope.from;
  const next = later(0);
  const opening = openingOf(scope, read, floor);
  const amount = opening.comparator ? asOne(scope, read) : read;
  const after = comparatorAfter(scope, amount);
  const limit = next ? Math.min(to, next.from) : to;
  const begin = after?.to ?? amount.to;
  const unit = agedBy(
    scope,
    personOf(scope, amount) ??
      unitOf(tokens, amount, opening.currency, limit, lexicon, begin) ??
      sharedUnit(scope, amount, next) ??
      listedYears(scope, amount, later),
    opening.from,
    floor,
  );
  if (amount.suffix && !unit) return undefined;
  const isMeasure = unit !== undefined && unit.as !== 'noun';
  const level =
    lexicon.sets.up.has(tokens.lower[opening.from - 1] ?? '') ||
    lexicon.sets.down.has(tokens.lower[opening.from - 1] ?? '');
  // "climb above 50": a level is reached where a word of change stands before, else a place.
  const loose = lexicon.sets.measureOnly.has(opening.words) && !isMeasure && !level;
  const told = loose ? { ...opening, comparator: undefined, from: amount.from } : opening;
  const comparator = told.comparator ?? after?.sense;
  if (isNoFigure(scope, amount, unit, told, comparator, before)) return undefined;
  if (amount.as === 'one' && !isPlainOne(scope, amount, unit, told, floor)) return undefined;
  if (lexicon.sets.both.has(tokens.lower[amount.from] ?? '') && !isPlainBoth(scope, amount, unit, before))
    return undefined;
  // a couple is two
  const couple = amount.as === 'one' && unit !== undefined && lexicon.sets.couples.has(tokens.lower[unit.to - 1] ?? '');
  const [low, high] = couple ? [2, 2] : [amount.low, amount.high];
  const figure = finish(scope, amount, { low, high, from: told.from, opening: told, comparator, unit, end: begin });
  return amount.as === 'one' && isOfDeath(scope, amount.from) ? { ...figure, told: 'dead' } : figure;
}

/** Words between an article and the person that it counts. */
const PERSON = 4;

/** "A nine-year-old boy", "a German tourist": the person whom an article counts. */
function personOf({ tokens, lexicon, language, to }: Scope, { as, from, to: at }: Amount): Unit | undefined {
  if (as !== 'one' || lexicon.sets.one.has(tokens.lower[from] ?? '')) return undefined;
  let end = at;
  for (
    let i = at;
    i < Math.min(to, at + PERSON) &&
    tokens.kind[i] === TokenKind.word &&
    !lexicon.sets.stops.has(tokens.lower[i] ?? '');
    i++
  ) {
    // "a further nineteen persons"
    if (i > at && lexicon.numbers.has(tokens.lower[i] ?? '')) return undefined;
    if (namesPerson(tokens.form[i] ?? NO_FORM, language) || isNational(tokens, i, lexicon, language)) end = i + 1;
  }
  if (end === at) return undefined;
  const [start, endChar] = [tokens.start[at] ?? 0, tokens.end[end - 1] ?? 0];
  return unitAt('noun', tokens.text.slice(start, endChar), { start, end: endChar, from: at, to: end });
}

/** "A Russian": the adjective of a country with no noun behind it. */
const isNational = (
  { kind, lower }: Scope['tokens'],
  i: number,
  { sets }: Scope['lexicon'],
  language: Scope['language'],
): boolean =>
  countryOfAdjectiveAt(lower, i, language) !== undefined &&
  (kind[i + 1] !== TokenKind.word || sets.stops.has(lower[i + 1] ?? ''));

/** «Более тысячи», «около сотни»: behind a comparator the genitive of one is no open number. */
function asOne({ tokens, lexicon }: Scope, amount: Amount): Amount {
  if (amount.high === amount.low || amount.to - amount.from > 1) return amount;
  return lexicon.sets.oneOfMany.has(tokens.lower[amount.from] ?? '')
    ? amended(amount, { high: amount.low, as: 'number', scaled: true })
    : amount;
}

/** Whether the number is refused, with a unit or without. */
function isNoFigure(
  scope: Scope,
  amount: Amount,
  unit: Unit | undefined,
  opening: Opening,
  comparator: Comparator | undefined,
  before: Figure | undefined,
): boolean {
  const { tokens, lexicon, from, to, language } = scope;
  const floor = before?.to ?? from;
  if (isGlued(tokens, amount, from, to) || isNth(scope, amount, unit)) return true;
  if (!unit || unit.as === 'noun') {
    if (amount.low === 0 && amount.high === 0 && !amount.digits && !unit) return true;
    if (isRefused(tokens, amount, from, to, lexicon)) return true;
    if (opening.sign > 0 && !unit) return true;
    if (isAge(scope, amount, unit)) return true;
    // «не один десяток»: no number is meant
    if (amount.scaled && isDeniedOne(scope, amount)) return true;
    const dash = opening.sign < 0 && !amount.prefix && !lexicon.sets.minus.has(tokens.lower[amount.from - 1] ?? '');
    if (dash) return true;
    const topical = unit !== undefined && isTopical(tokens.form[unit.to - 1] ?? NO_FORM, language);
    if (!unit && isSetAgainst(scope, amount, before)) return false;
    return !comparator && isNameOrYear(tokens, amount, scope, unit?.of ? undefined : unit, topical, lexicon);
  }
  if (unit.as !== 'measure') return false;
  if (isPlaced(tokens, unit, opening.from, floor, to, lexicon)) return true;
  if (unit.measure === 'time' && isDate(tokens, amount, from, to, lexicon)) return true;
  if (unit.from > amount.to && tokens.word[amount.to] === '.') return true;
  const short = unit.text.replace('.', '').length <= 3 && looksLikeYear(amount.digits) && !amount.suffix;
  return short && isRefused(tokens, amount, from, to, lexicon);
}

/** "A sixth victim has died": right before what is counted it is no share, as it is in "a sixth of the victims". */
const isNth = ({ tokens, lexicon }: Scope, { as, to }: Amount, unit: Unit | undefined): boolean =>
  as === 'part' && unit?.as === 'noun' && unit.from === to && lexicon.sets.ordinals.has(tokens.lower[to - 1] ?? '');

function isDeniedOne({ tokens, lexicon, from }: Scope, amount: Amount): boolean {
  if (amount.from <= from || lexicon.numbers.get(tokens.lower[amount.from] ?? '')?.as !== 'one') return false;
  return lexicon.zeros.sets.not.has(tokens.lower[amount.from - 1] ?? '');
}

/** "20.000 oder mehr", "100+", "100 с лишним": a comparator right behind the number. */
function comparatorAfter({ tokens, lexicon, to }: Scope, amount: Amount) {
  const plus = tokens.word[amount.to] === '+' && amount.to < to;
  if (plus && tokens.gap[amount.to] === Gap.none && tokens.gap[amount.to + 1] !== Gap.none)
    return { sense: '>=' as const, to: amount.to + 1 };
  return comparatorBehind(tokens, amount.to, to, lexicon);
}

/** "eight or nine euros", "von 310 auf 360 Meter", "sieben statt acht Euro": the first has the unit of the second. */
function sharedUnit({ tokens, lexicon, to }: Scope, amount: Amount, next: Amount | undefined): Unit | undefined {
  const link = tokens.lower[amount.to] ?? '';
  if (next?.from !== amount.to + 1 || !(lexicon.sets.rangeOr.has(link) || lexicon.sets.changeTo.has(link)))
    return undefined;
  const unit = unitAfter(tokens, next, to, lexicon);
  const at = amount.endChar;
  return unit && amendedUnit(unit, { start: at, end: at, from: amount.to, to: amount.to });
}
