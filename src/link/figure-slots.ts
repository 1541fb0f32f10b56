import { type Analysis, analyse } from '../extract/analysis.ts';
import { findTopics } from '../extract/topics.ts';
import type { Hazard, Population } from '../language/shared/figures.ts';
import type { Document, Quantity, Statement } from '../model/index.ts';
import { namesLevels } from './countries.ts';
import type { FigureSlots } from './digest.ts';
import { adoptedBy } from './figures/adopted.ts';
import { besideDenial } from './figures/beside-denial.ts';
import { breakdowns } from './figures/breakdown.ts';
import { announced, type Counted } from './figures/counted.ts';
import { CASES, countsOf } from './figures/counts.ts';
import { framesOf } from './figures/frames.ts';
import { groundsOf, writtenFrom } from './figures/ground.ts';
import { findAll, type Placed } from './figures/hits.ts';
import { isInRegion } from './figures/in-region.ts';
import { markIncrements } from './figures/increments.ts';
import { figureLexicon } from './figures/lexicon.ts';
import { lookingBack } from './figures/look-back.ts';
import { goesOnOf, type OfWhom, populationOf } from './figures/of-whom.ts';
import { isOfThem, isPartOf, namedWholeOf, wholeOf } from './figures/part.ts';
import { type Preceding, refinedWhole } from './figures/refined.ts';
import { extentOf, isDenied, isDifference, isRemaining, roleOf } from './figures/role.ts';
import { type Scanned, scan } from './figures/scan.ts';
import type { Where } from './figures/scope.ts';
import { isTown, overPlaces, ownTown, scopeOf, sumScope, withWhole } from './figures/settled.ts';
import { territoriesOf } from './figures/speakers.ts';
import { asTerm, sumsBehind } from './figures/sums-behind.ts';
import { totalsOf } from './figures/totals.ts';
import { onPublication, type When, whenOf } from './figures/when.ts';
import { whereOf } from './figures/where.ts';

/** What the figures of a report hold in where their own sentence does not say. */
export interface FigureSetting {
  /** GeoNames id of the one town that the report is about. */
  readonly place?: string;
  /** ISO code of its country: where figures hold where there is no such town, and what is added up over places. */
  readonly country?: string;
  /** What it is about. */
  readonly hazard?: Hazard;
}

/** Answers the figures in a statement's content, in the order of the text. */
export type FigureReader = (statement: Statement) => readonly FigureSlots[];

/** The slots of all figures in a statement of a report; `readFigures` reads several statements at less cost. */
export const figureSlotsOf = (document: Document, statement: Statement): readonly FigureSlots[] =>
  readFigures(document, analyse(document), {})(statement);

/**
 * Reads the slots of all figures of a report once. A slot that its sentence does not fill is carried over from what
 * stands before in the paragraph, else it is a default, and its basis says so. Linear in the length of the report.
 */
export function readFigures(document: Document, analysis: Analysis, setting: FigureSetting): FigureReader {
  const published = document.published?.value;
  const excluded = framesOf(document, analysis);
  const levels = namesLevels(document, analysis);
  const slots = new Map<string, FigureSlots>();
  const scope = scopeOf(setting.place ?? setting.country);
  const groundOf = groundsOf(document, analysis, scope, setting.country, excluded);
  const here = writtenFrom(document, analysis) ?? (isTown(scope) ? scope : undefined);
  const country: Where | undefined =
    setting.country === undefined
      ? undefined
      : { place: setting.country, basis: 'stated', because: 'in the whole country' };
  const territories = territoriesOf(document, analysis);
  /** By who speaks the town that they were taken to speak for. */
  const townOf = new Map<string, Where>();
  const totals = totalsOf(scan(document, analysis, setting.country, excluded));
  let block = -1;
  let last: Counted | undefined;
  let lastCase: string | undefined;
  /** By what is counted the last figure that counts it. */
  const lastOf = new Map<string, string>();
  /** By what is counted where it was told to be. */
  const placesOf = new Map<string | undefined, Set<string | undefined>>();
  /** Parts of a whole that its state names ("of the dead"), and not the number before. */
  const ofState = new Set<string>();
  const populations = new Map<string, Population>();
  /** The figure before in the paragraph. */
  let previousId: string | undefined;
  let place: Where | undefined;
  /** The last figure that is no part of another. */
  let preceding: Preceding | undefined;
  const told: FigureSlots[] = [];
  /** Where the last figure of a kind was stated to hold. */
  let heldAt: Where | undefined;
  let period: When = onPublication(published);
  const backAt = lookingBack(document, analysis, published);
  for (const [at, scanned] of totals.sentences.entries()) {
    const ground = groundOf(scanned.sentence.index);
    if (scanned.sentence.block !== block || (levels && !holdsOn(totals.sentences[at - 1], scanned))) place = undefined;
    if (scanned.sentence.block !== block) {
      previousId = undefined;
      // "The union, however, speaks of six", in a paragraph of its own: of what the one before counts
      if (!isAgainst(scanned) || scanned.figures.length > 1) last = undefined;
    }
    block = scanned.sentence.block;
    const from = document.blocks[block]?.start ?? 0;
    const earlier: { readonly figure: Placed; readonly counted: Counted }[] = [];
    const carried = announcedBefore(analysis, scanned);
    // "24 people, among them three children. 97 others …": more of the people
    const upon = slots.get(previousId ?? '')?.partOf ?? previousId;
    let before = goesOnOf(scanned, populations.get(upon ?? ''));
    let next = place;
    for (const figure of scanned.figures) {
      const { quantity } = figure;
      let what = countsOf(scanned, figure, earlier, carried, last, setting.hazard === 'epidemic', lastCase, told);
      const terms = quantity.totalOf ?? totals.termsOf(quantity.id);
      const first = slots.get(terms?.[0] ?? '')?.counts;
      if (terms && first && (what.counts === undefined || what.counts === 'people'))
        what = { counts: first, basis: 'carried', because: 'the total of what stands in the list before it' };
      const ofNamed = namedWholeOf(scanned, figure, lastOf, told);
      if (ofNamed) ofState.add(quantity.id);
      if (ofNamed && (what.counts === undefined || what.counts === 'people'))
        what = { counts: ofNamed.counts, basis: 'carried', because: 'a part of the figure before counts what it does' };
      if (what.counts !== undefined && !ofNamed && !isOfThem(scanned, figure)) {
        const value = quantity.value ?? quantity.high ?? quantity.low;
        last = { ...what, ...(value !== undefined && { value }) };
      }
      if (CASES.has(what.counts ?? '')) lastCase = what.counts;
      earlier.push({ figure, counted: what });
      const partOf = isDifference(scanned, figure)
        ? undefined
        : (ofNamed?.id ??
          quantity.partOf ??
          wholeOf(scanned, figure) ??
          refinedWhole(scanned, figure, what.counts, preceding));
      const territory = territories.get(quantity.id);
      const own = territory && ownTown(territory, ground, scope, townOf);
      // "The union counts more than 300": another number of what was told before holds where that did.
      const rivals =
        scanned.tells.length > 0 && what.basis === 'carried' && what.counts === last?.counts && earlier.length === 1
          ? heldAt
          : undefined;
      const held = rivals ?? (territory?.office === 'country' ? ground.base : (place ?? ground.otherwise));
      const ownPlace = whereOf(scanned, figure, {
        country,
        excluded,
        speaker: own,
        here,
        otherwise: terms ? sumScope(terms, slots, setting.country, scope) : held,
        scope,
        town: ground.town,
        counts: what.counts,
      });
      const isOne = ofNamed !== undefined && placesOf.get(ofNamed.counts)?.size === 1;
      const ofThem = isOfThem(scanned, figure) ? (quantity.partOf ?? previousId) : undefined;
      const whose = ofThem ?? (isOne ? ofNamed.id : undefined);
      const where = whose === undefined ? ownPlace : withWhole(ownPlace, slots.get(whose));
      const lastId = previousId;
      previousId = quantity.id;
      if (
        where.basis === 'stated' &&
        where.holds !== false &&
        scanned.moves.length === 0 &&
        !totals.isRow(quantity.id) &&
        partOf === undefined
      ) {
        next = { ...where, basis: 'carried' };
      }
      if (last === what || last?.counts === what.counts)
        heldAt = where.basis === 'stated' && where.holds !== false ? { ...where, basis: 'carried' } : undefined;
      const when = whenOf(scanned, figure, published, backAt(scanned.sentence.index) ?? period);
      // What is told of these days first is no look back, whatever is remembered in between.
      const looksBack = slots.size === 0 || period.basis === 'carried';
      if (looksBack && when.basis === 'stated' && isPeriod(when, published)) period = { ...when, basis: 'carried' };
      // "Среди пассажиров шестеро россиян. Никто из них не пострадал."
      // "Three of the wounded" are of those wounded who were told before
      const ofWounded = ofNamed && !earlier.some((one) => one.figure.quantity.id === partOf);
      const named = ofWounded || isPartOf(scanned, figure) ? partOf : isOfThem(scanned, figure) ? lastId : undefined;
      const whole = populations.get(named ?? '');
      const ofWhom = populationOf(scanned, figure, what.counts, ofNamed ? undefined : before, whole);
      if (ofWhom) populations.set(quantity.id, ofWhom.population);
      // "three people, one of them a child, and nine others"
      if (partOf === undefined) before = ofWhom?.population;
      const other = what.counts === undefined ? undefined : slots.get(lastOf.get(what.counts) ?? '');
      // "two dead, 31 hurt" heads a report: "31 others were hurt" are the same
      const isCounted = other !== undefined && (other.value !== quantity.value || other.start >= from);
      const differs = other !== undefined && other.value !== quantity.value && other.population === ofWhom?.population;
      const made: Mutable = slotsOf(scanned, figure, {
        counted: what,
        ofWhom,
        where,
        when,
        isCounted,
        isUnrest: setting.hazard === 'unrest',
        differs,
        isOver: isOver(when, published),
      });
      const previous = slots.get(scanned.figures[earlier.length - 2]?.quantity.id ?? '');
      const goesOn = made.role === 'current' && quantity.unit === undefined && what.basis === 'carried';
      if (goesOn && previous?.role === 'forecast' && previous.counts === what.counts) made.role = 'forecast';
      const read = { ...made, ...(partOf !== undefined && { partOf }), ...(terms && { totalOf: terms }) };
      slots.set(quantity.id, read);
      told.push(read);
      if (partOf === undefined && read.extent !== 'delta') preceding = { slots: read, scanned };
      placesOf.set(read.counts, (placesOf.get(read.counts) ?? new Set()).add(read.place));
      if (what.counts !== undefined && partOf === undefined) lastOf.set(what.counts, quantity.id);
    }
    place = next;
  }
  for (const { figures } of totals.sentences) markEarlier(figures, slots);
  markIncrements(totals.sentences, slots);
  const sums = breakdowns(totals.sentences, slots);
  for (const [total, terms] of [...sumsBehind(totals.sentences, slots)]
    .filter(([id]) => !sums.has(id))
    .concat([...sums])) {
    const whole = slots.get(total);
    if (whole) slots.set(total, { ...whole, ...overPlaces(whole, terms, slots, setting.country), totalOf: terms });
    const sum = terms.reduce((all, term) => all + (slots.get(term)?.value ?? 0), 0);
    for (const term of terms) {
      const found = slots.get(term);
      const part = found && asTerm(found, whole, sum);
      if (!part) continue;
      // "95 were arrested in the night: 60 in one town, 35 in another"
      const isNightly = sums.has(total) && whole?.extent === 'flow' && part.counts === whole.counts;
      const extent = isNightly ? 'flow' : part.extent === 'delta' ? 'stock' : part.extent;
      const ofOneState = sums.has(total) || part.counts === whole?.counts;
      // a part of another term it only seemed to be
      const { partOf, ...rest } = part;
      const own = partOf !== undefined && !terms.includes(partOf) ? { partOf } : ofOneState ? { partOf: total } : {};
      slots.set(term, { ...rest, ...own, extent });
    }
  }
  // "12 died: seven in one town, five in another. Three of the dead were pupils."
  const totalOf = new Map(
    [...slots.values()].flatMap((one) => (one.totalOf ?? []).map((term) => [term, one.quantity])),
  );
  for (const id of ofState) {
    const part = slots.get(id);
    const total = totalOf.get(part?.partOf ?? '');
    if (part && total !== undefined && totalOf.get(id) !== total) slots.set(id, { ...part, partOf: total });
  }
  const adopted = adoptedBy(document, analysis, totals.sentences);
  const times = new Map(document.times.map((time) => [time.id, time]));
  return (statement) => {
    const saidAt = statement.saidAt === undefined ? undefined : times.get(statement.saidAt);
    const isBeside = besideDenial(analysis, statement);
    return [...statement.quantities, ...(adopted.get(statement.id) ?? [])].flatMap((id) => {
      const found = slots.get(id);
      return found && !isBeside(found.start) ? [assessed(found, statement, saidAt)] : [];
    });
  };
}

const isAgainst = ({ marks }: Scanned): boolean => marks.some(({ sense }) => sense === 'set-against');

type Mutable = Omit<FigureSlots, 'role'> & { role: FigureSlots['role'] };

/** What is known of a figure beside its number. */
interface Read {
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

function slotsOf(
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

/** What only the statement can say of its figure: hearsay, and when it was said. */
function assessed(
  slots: FigureSlots,
  { certainty, attribution }: Statement,
  saidAt: { readonly from?: string; readonly to?: string; readonly text: string } | undefined,
): FigureSlots {
  const hearsay =
    slots.role === 'current' && !attribution?.speaker && certainty.markers.some(({ kind }) => kind === 'hearsay');
  // «Полиция опровергла сообщения о 20 погибших»: who denies a number has not told it, and takes nothing back
  const denied = certainty.level === 'denied' && slots.role === 'withdrawn';
  const dated = slots.asOfBasis === 'default' && saidAt?.from !== undefined && saidAt.to !== undefined;
  if (!hearsay && !dated && !denied) return slots;
  return {
    ...slots,
    ...(hearsay && { role: 'rumour' as const }),
    ...(denied && { role: 'current' as const }),
    ...(dated && saidAt.from && saidAt.to
      ? { asOf: { from: saidAt.from, to: saidAt.to }, asOfBasis: 'carried' as const }
      : {}),
    because: [
      ...(denied ? slots.because.filter((reason) => !reason.startsWith('withdrawn')) : slots.because),
      ...(hearsay ? ['the report gives it as hearsay'] : []),
      ...(dated ? [`said “${saidAt.text}”`] : []),
    ],
  };
}

const LONG = 7 * 86_400_000;

/** Whether a time is a month or more that is over: a report that looks back on it does so in what follows, too. */
const isPeriod = ({ asOf }: When, published: string | undefined): boolean =>
  asOf !== undefined &&
  Date.parse(asOf.to.slice(0, 10)) - Date.parse(asOf.from.slice(0, 10)) > LONG &&
  (published === undefined || asOf.to.slice(0, 10) <= published.slice(0, 10));

const isOver = ({ asOf, basis }: When, published: string | undefined): boolean =>
  basis === 'stated' &&
  asOf !== undefined &&
  published !== undefined &&
  Date.parse(published.slice(0, 10)) - Date.parse(asOf.to.slice(0, 10)) > LONG;

/** Words at the head of a sentence in which a pronoun makes it go on with what was told last. */
const HEAD = 2;

/** Whether the place of a sentence holds for the next: that follows at once, and opens with a pronoun for who spoke. */
function holdsOn(before: Scanned | undefined, { sentence, analysis: { tokens } }: Scanned): boolean {
  if (before === undefined || sentence.index - before.sentence.index !== 1) return false;
  const { definite, pronouns, possessives } = sentence.language.entities;
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + HEAD); i++) {
    const word = tokens.lower[i] ?? '';
    if ((pronouns.has(word) && !definite.has(word)) || possessives.has(word)) return true;
  }
  return false;
}

/** What "die Zahl der …" counts in the sentence right before, where that has no figure of its own. */
function announcedBefore(analysis: Analysis, { sentence }: Scanned): Counted | undefined {
  const before = analysis.sentences[sentence.index - 1];
  if (!before || before.block !== sentence.block) return undefined;
  const openings = findAll(analysis, before.from, before.to, figureLexicon(before.language).numberOf);
  if (openings.length === 0) return undefined;
  return announced(findTopics(analysis.tokens, before.from, before.to, before.language), openings);
}
