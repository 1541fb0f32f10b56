import type { Analysis } from '../../extract/analysis.ts';
import { findTopics } from '../../extract/topics.ts';
import type { Hazard, Population } from '../../language/shared/figures.ts';
import type { Document } from '../../model/index.ts';
import { namesLevels } from '../countries.ts';
import type { FigureSlots } from '../digest.ts';
import { announced, type Counted } from './counted.ts';
import { CASES, countsOf } from './counts.ts';
import { framesOf } from './frames.ts';
import { type Ground, groundsOf, writtenFrom } from './ground.ts';
import { findAll, type Placed } from './hits.ts';
import { figureLexicon } from './lexicon.ts';
import { lookingBack } from './look-back.ts';
import { goesOnOf, type OfWhom, populationOf } from './of-whom.ts';
import { isOfThem, isPartOf, namedWholeOf, wholeOf } from './part.ts';
import { groupOf, statedWhole } from './partitive.ts';
import { type Preceding, refinedWhole } from './refined.ts';
import { revise } from './revised.ts';
import { isDifference } from './role.ts';
import { type Scanned, scan } from './scan.ts';
import type { Where } from './scope.ts';
import { isTown, ownTown, scopeOf, sumScope, withWhole } from './settled.ts';
import { isAgainst, slotsOf } from './slots.ts';
import { territoriesOf } from './speakers.ts';
import { type Totals, totalsOf } from './totals.ts';
import { isLongOver, isLongPast, onPublication, type When, whenOf } from './when.ts';
import { whereOf } from './where.ts';

/** What the figures of a report hold in where their own sentence does not say. */
export interface FigureSetting {
  /** GeoNames id of the one town that the report is about. */
  readonly place?: string;
  /** ISO code of its country: where figures hold where there is no such town, and what is added up over places. */
  readonly country?: string;
  /** What it is about. */
  readonly hazard?: Hazard;
}

/** A sentence while its figures are read. */
interface Line {
  readonly scanned: Scanned;
  readonly ground: Ground;
  /** Where its paragraph starts. */
  readonly from: number;
  /** What the sentence before announces ("the number of the dead"). */
  readonly announced: Counted | undefined;
  /** The figures of it that were read. */
  readonly earlier: { readonly figure: Placed; readonly counted: Counted }[];
  /** Of whom the figure before is, where this one may go on telling of them. */
  before: Population | undefined;
  /** Where the sentences behind hold. */
  next: Where | undefined;
}

/** What a figure counts, with the terms that it sums up and the whole that its sentence names. */
interface What {
  readonly counted: Counted;
  readonly terms: readonly string[] | undefined;
  readonly named: { readonly id: string; readonly counts: string } | undefined;
}

/**
 * Reads the figures of one report, sentence by sentence, and remembers what those before say of the ones behind: of the
 * sentence (`Line`), of the paragraph, and of the report.
 */
export class Reading {
  /** By the figure's id. */
  readonly slots = new Map<string, FigureSlots>();
  readonly sentences: readonly Scanned[];
  readonly #document: Document;
  readonly #analysis: Analysis;
  readonly #setting: FigureSetting;
  readonly #published: string | undefined;
  readonly #totals: Totals;
  readonly #scope: Where;
  readonly #country: Where | undefined;
  readonly #here: Where | undefined;
  /** Whether the report names places of several levels, so that a place holds for its own sentence only. */
  readonly #namesLevels: boolean;
  readonly #excluded: ReturnType<typeof framesOf>;
  readonly #groundOf: ReturnType<typeof groundsOf>;
  readonly #backAt: ReturnType<typeof lookingBack>;
  readonly #territories: ReturnType<typeof territoriesOf>;

  // of the paragraph
  #block = -1;
  #last: Counted | undefined;
  #previousId: string | undefined;
  #place: Where | undefined;

  // of the report
  readonly #told: FigureSlots[] = [];
  /** By who speaks the town that they were taken to speak for. */
  readonly #townOf = new Map<string, Where>();
  /** By what is counted the last figure that counts it. */
  readonly #lastOf = new Map<string, string>();
  /** By what is counted where it was told to be. */
  readonly #placesOf = new Map<string | undefined, Set<string | undefined>>();
  /** Parts of a whole that its state names ("of the dead"), and not the number before. */
  readonly #ofState = new Set<string>();
  readonly #populations = new Map<string, Population>();
  /** What the last figure counts that is of the ill, hurt or dead. */
  #lastCase: string | undefined;
  /** The last figure that is no part of another. */
  #preceding: Preceding | undefined;
  /** Where the last figure of a kind was stated to hold. */
  #heldAt: Where | undefined;
  /** The time that the report looks back on, else the day of publication. */
  #period: When;

  constructor(document: Document, analysis: Analysis, setting: FigureSetting) {
    const { place, country } = setting;
    this.#document = document;
    this.#analysis = analysis;
    this.#setting = setting;
    this.#published = document.published?.value;
    this.#excluded = framesOf(document, analysis);
    this.#namesLevels = namesLevels(document, analysis);
    this.#scope = scopeOf(place ?? country);
    this.#groundOf = groundsOf(document, analysis, this.#scope, country, this.#excluded);
    this.#here = writtenFrom(document, analysis) ?? (isTown(this.#scope) ? this.#scope : undefined);
    this.#country =
      country === undefined ? undefined : { place: country, basis: 'stated', because: 'in the whole country' };
    this.#territories = territoriesOf(document, analysis);
    this.#totals = totalsOf(scan(document, analysis, country, this.#excluded));
    this.#backAt = lookingBack(document, analysis, this.#published);
    this.#period = onPublication(this.#published);
    this.sentences = this.#totals.sentences;
    for (const [at, scanned] of this.sentences.entries()) this.#readSentence(scanned, this.sentences[at - 1]);
    revise(this.sentences, this.slots, this.#ofState, country);
  }

  #readSentence(scanned: Scanned, before: Scanned | undefined): void {
    const { sentence, figures } = scanned;
    const isNewBlock = sentence.block !== this.#block;
    if (isNewBlock || (this.#namesLevels && !holdsOn(before, scanned))) this.#place = undefined;
    if (isNewBlock) {
      this.#previousId = undefined;
      // "The union, however, speaks of six", in a paragraph of its own: of what the one before counts
      if (!isAgainst(scanned) || figures.length > 1) this.#last = undefined;
    }
    this.#block = sentence.block;
    // "24 people, among them three children. 97 others …": more of the people
    const upon = this.slots.get(this.#previousId ?? '')?.partOf ?? this.#previousId;
    const line: Line = {
      scanned,
      ground: this.#groundOf(sentence.index),
      from: this.#document.blocks[sentence.block]?.start ?? 0,
      announced: announcedBefore(this.#analysis, scanned),
      earlier: [],
      before: goesOnOf(scanned, this.#populations.get(upon ?? '')),
      next: this.#place,
    };
    for (const figure of figures) this.#readFigure(line, figure);
    this.#place = line.next;
  }

  #readFigure(line: Line, figure: Placed): void {
    const { scanned } = line;
    const { quantity } = figure;
    const what = this.#whatOf(line, figure);
    const { counted, terms, named } = what;
    const partOf = isDifference(scanned, figure)
      ? undefined
      : (statedWhole(scanned, figure) ??
        named?.id ??
        quantity.partOf ??
        wholeOf(scanned, figure) ??
        groupOf(scanned, figure, this.#told) ??
        refinedWhole(scanned, figure, counted.counts, this.#preceding));
    const where = this.#whereOf(line, figure, what);
    const previousId = this.#previousId;
    this.#previousId = quantity.id;
    this.#keepPlace(line, figure, where, counted, partOf);
    const when = this.#whenOf(scanned, figure);
    const ofWhom = this.#ofWhom(line, figure, what, partOf, previousId);
    const made = this.#slotsOf(line, figure, { counted, ofWhom, where, when });
    const read = { ...made, ...(partOf !== undefined && { partOf }), ...(terms && { totalOf: terms }) };
    this.slots.set(quantity.id, read);
    this.#told.push(read);
    if (partOf === undefined && read.extent !== 'delta') this.#preceding = { slots: read, scanned };
    this.#placesOf.set(read.counts, (this.#placesOf.get(read.counts) ?? new Set()).add(read.place));
    if (counted.counts !== undefined && partOf === undefined) this.#lastOf.set(counted.counts, quantity.id);
  }

  /** What the figure counts; remembered for those behind. */
  #whatOf({ scanned, earlier, announced }: Line, figure: Placed): What {
    const { quantity } = figure;
    const isEpidemic = this.#setting.hazard === 'epidemic';
    let counted = countsOf(scanned, figure, earlier, announced, this.#last, isEpidemic, this.#lastCase, this.#told);
    const isOpen = (): boolean => counted.counts === undefined || counted.counts === 'people';
    const terms = quantity.totalOf ?? this.#totals.termsOf(quantity.id);
    const first = this.slots.get(terms?.[0] ?? '')?.counts;
    if (terms && first && isOpen())
      counted = { counts: first, basis: 'carried', because: 'the total of what stands in the list before it' };
    const named = namedWholeOf(scanned, figure, this.#lastOf, this.#told);
    if (named) this.#ofState.add(quantity.id);
    if (named && isOpen())
      counted = {
        counts: named.counts,
        basis: 'carried',
        because: 'a part of the figure before counts what it does',
      };
    if (counted.counts !== undefined && !named && !isOfThem(scanned, figure)) {
      const value = quantity.value ?? quantity.high ?? quantity.low;
      this.#last = { ...counted, ...(value !== undefined && { value }) };
    }
    if (CASES.has(counted.counts ?? '')) this.#lastCase = counted.counts;
    earlier.push({ figure, counted });
    return { counted, terms, named };
  }

  #whereOf({ scanned, ground, earlier }: Line, figure: Placed, { counted, terms, named }: What): Where {
    const { quantity } = figure;
    const territory = this.#territories.get(quantity.id);
    const speaker = territory && ownTown(territory, ground, this.#scope, this.#townOf);
    // "The union counts more than 300": another number of what was told before holds where that did.
    const isRival =
      scanned.tells.length > 0 &&
      counted.basis === 'carried' &&
      counted.counts === this.#last?.counts &&
      earlier.length === 1;
    const held =
      (isRival ? this.#heldAt : undefined) ??
      (territory?.office === 'country' ? ground.base : (this.#place ?? ground.otherwise));
    const own = whereOf(scanned, figure, {
      country: this.#country,
      excluded: this.#excluded,
      speaker,
      here: this.#here,
      otherwise: terms ? sumScope(terms, this.slots, this.#setting.country, this.#scope) : held,
      scope: this.#scope,
      town: ground.town,
      counts: counted.counts,
    });
    const isOne = named !== undefined && this.#placesOf.get(named.counts)?.size === 1;
    const ofThem = isOfThem(scanned, figure) ? (quantity.partOf ?? this.#previousId) : undefined;
    const whole = ofThem ?? (isOne ? named.id : undefined);
    return whole === undefined ? own : withWhole(own, this.slots.get(whole));
  }

  /** Remembers where the figure holds, for what follows in the paragraph and for other numbers of the same. */
  #keepPlace(line: Line, { quantity }: Placed, where: Where, { counts }: Counted, partOf: string | undefined): void {
    const stated: Where | undefined =
      where.basis === 'stated' && where.holds !== false ? { ...where, basis: 'carried' } : undefined;
    const isRow = this.#totals.isRow(quantity.id);
    if (stated && line.scanned.moves.length === 0 && !isRow && partOf === undefined) line.next = stated;
    if (this.#last?.counts === counts) this.#heldAt = stated;
  }

  #whenOf(scanned: Scanned, figure: Placed): When {
    const when = whenOf(scanned, figure, this.#published, this.#backAt(scanned.sentence.index) ?? this.#period);
    // What is told of these days first is no look back, whatever is remembered in between.
    const looksBack = this.slots.size === 0 || this.#period.basis === 'carried';
    if (looksBack && when.basis === 'stated' && isLongPast(when, this.#published))
      this.#period = { ...when, basis: 'carried' };
    return when;
  }

  #ofWhom(
    line: Line,
    figure: Placed,
    { counted, named }: What,
    partOf: string | undefined,
    previousId: string | undefined,
  ): OfWhom | undefined {
    const { scanned, earlier } = line;
    // "Среди пассажиров шестеро россиян. Никто из них не пострадал."
    // "Three of the wounded" are of those wounded who were told before
    const ofWounded = named && !earlier.some((one) => one.figure.quantity.id === partOf);
    const wholeId =
      ofWounded || isPartOf(scanned, figure) ? partOf : isOfThem(scanned, figure) ? previousId : undefined;
    const whole = this.#populations.get(wholeId ?? '');
    const ofWhom = populationOf(scanned, figure, counted.counts, named ? undefined : line.before, whole);
    if (ofWhom) this.#populations.set(figure.quantity.id, ofWhom.population);
    // "three people, one of them a child, and nine others"
    if (partOf === undefined) line.before = ofWhom?.population;
    return ofWhom;
  }

  #slotsOf(
    { scanned, from, earlier }: Line,
    figure: Placed,
    read: {
      readonly counted: Counted;
      readonly ofWhom: OfWhom | undefined;
      readonly where: Where;
      readonly when: When;
    },
  ): FigureSlots {
    const { quantity } = figure;
    const { counts, basis } = read.counted;
    const other = counts === undefined ? undefined : this.slots.get(this.#lastOf.get(counts) ?? '');
    const hasOtherValue = other !== undefined && other.value !== quantity.value;
    const made = slotsOf(scanned, figure, {
      ...read,
      // "two dead, 31 hurt" heads a report: "31 others were hurt" are the same
      isCounted: other !== undefined && (hasOtherValue || other.start >= from),
      isUnrest: this.#setting.hazard === 'unrest',
      differs: hasOtherValue && other.population === read.ofWhom?.population,
      isOver: isLongOver(read.when, this.#published),
    });
    const previous = this.slots.get(scanned.figures[earlier.length - 2]?.quantity.id ?? '');
    const goesOn = made.role === 'current' && quantity.unit === undefined && basis === 'carried';
    return goesOn && previous?.role === 'forecast' && previous.counts === counts ? { ...made, role: 'forecast' } : made;
  }
}

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
