import type { FigureSlots, StatementDigest } from '../digest.ts';
import { areBeside, isPartOfIt } from './apart.ts';
import { type FigureItem, isCurrent, onTwoNames, type Setting } from './items.ts';

/** A number as told: equal for two figures where `sameNumber` holds of them; undefined where it holds of no other. */
type NumberKey = number | string | undefined;

export const numberOf = ({ value, low, high }: FigureSlots): NumberKey => {
  if (value !== undefined) return value;
  return low === undefined ? undefined : `${low}|${high}`;
};

/** The number of what a figure is a part of; of the terms of a total the report itself says of what. */
const numberOfWhole = ({ whole, term }: FigureItem): NumberKey => (whole && !term ? numberOf(whole) : undefined);

const NONE: readonly number[] = [];
const NO_ITEMS: readonly FigureItem[] = [];

/** Of one report so many figures are held against each other. */
const MOST_OF_REPORT = 12;

/** From so many figures of one report on, those that are told alike are held against another as one. */
const MANY_OF_REPORT = 16;

/** What `areBeside` and `isPartOfIt` ask of a figure within its report, its statement apart. */
function toldAs({ slots, statement, time, counts, whole, term }: FigureItem): string {
  const { role, negated, value, low, high, totalOf, quantity, region, place, placeBasis } = slots;
  const { speaker, speakerText } = statement;
  const above = whole && [whole.value, whole.low, whole.high];
  const part = term && quantity;
  return JSON.stringify([
    role,
    negated,
    value,
    low,
    high,
    speaker,
    speakerText,
    time,
    counts,
    above,
    part,
    totalOf,
    region,
    place,
    placeBasis,
  ]);
}

/** The figures of one report, of those that are told alike the first. */
class Told {
  private readonly known = new Set<string>();
  private readonly all: FigureItem[] = [];
  private readonly inStatement = new Map<StatementDigest, FigureItem[]>();

  add(item: FigureItem): void {
    const as = toldAs(item);
    const { statement } = item;
    const isOfStatement = this.isNew(`${statement.id} ${as}`);
    if (isOfStatement) push(this.inStatement, statement, item);
    if (isOfStatement && this.isNew(as)) this.all.push(item);
  }

  /** Those that another can differ on: of its own statement, and of the others. */
  beside({ statement }: FigureItem): readonly FigureItem[] {
    const own = this.inStatement.get(statement);
    return own ? [...this.all, ...own] : this.all;
  }

  private isNew(as: string): boolean {
    const isNew = !this.known.has(as);
    this.known.add(as);
    return isNew;
  }
}

/** What the figures of a claim are, so that a figure is held against all of them without going through them. */
export class Holdings {
  /** By number: where in the claim it is told. */
  private readonly places = new Map<NumberKey, number[]>();
  private readonly reports = new Map<Setting, FigureItem[]>();
  /** Of the reports with many. */
  private readonly told = new Map<Setting, Told>();
  private readonly units = new Set<string | undefined>();
  /** Numbers of the wholes that figures of the claim are parts of, and have not themselves. */
  private readonly wholes = new Set<NumberKey>();
  /** By number: the lowest that some report sets against it, on another's word. */
  private readonly rivals = new Map<NumberKey, number>();
  private size = 0;
  /** The figure with the highest number that is told as what holds now. */
  highest: FigureItem | undefined;
  /** Whether a figure states its place. */
  isPlaced = false;

  constructor(first: FigureItem) {
    this.add(first);
  }

  /** The figures come in the order in which the claim has them. */
  add(item: FigureItem): void {
    const { slots, setting, unit } = item;
    const number = numberOf(slots);
    push(this.places, number, this.size++);
    for (const other of this.ofReport(setting).slice(0, MOST_OF_REPORT))
      if (onTwoNames(item, other)) {
        this.setAgainst(item, other);
        this.setAgainst(other, item);
      }
    push(this.reports, setting, item);
    this.noteMany(item);
    this.units.add(unit);
    const above = numberOfWhole(item);
    if (above !== undefined && above !== number) this.wholes.add(above);
    if (isCurrent(item) && (slots.value ?? 0) > (this.highest?.slots.value ?? 0)) this.highest = item;
    if (slots.placeBasis === 'stated') this.isPlaced = true;
  }

  private noteMany(item: FigureItem): void {
    const of = this.ofReport(item.setting);
    if (of.length < MANY_OF_REPORT) return;
    const known = this.told.get(item.setting);
    if (known) {
      known.add(item);
      return;
    }
    const told = new Told();
    for (const other of of) told.add(other);
    this.told.set(item.setting, told);
  }

  private setAgainst({ slots: high }: FigureItem, { slots: low }: FigureItem): void {
    if (low.role !== 'current' || low.value === undefined || low.value >= (high.value ?? 0)) return;
    const number = numberOf(high);
    this.rivals.set(number, Math.min(low.value, this.rivals.get(number) ?? low.value));
  }

  /** The lowest number that some report sets against that of a figure, on another's word. */
  leastAgainst({ slots }: FigureItem): number | undefined {
    return this.rivals.get(numberOf(slots));
  }

  hasNumber({ slots }: FigureItem): boolean {
    const number = numberOf(slots);
    return number !== undefined && this.places.has(number);
  }

  /** Where in the claim the same number is told, in order. */
  withNumber({ slots }: FigureItem): readonly number[] {
    const number = numberOf(slots);
    return number === undefined ? NONE : (this.places.get(number) ?? NONE);
  }

  hasUnit({ unit }: FigureItem): boolean {
    return this.units.has(unit);
  }

  /** The figures of one report, in order. */
  ofReport(setting: Setting): readonly FigureItem[] {
    return this.reports.get(setting) ?? NO_ITEMS;
  }

  /** Whether one of the figures counts something else than this one: beside it in its report, as its part or its whole. */
  isApart(item: FigureItem): boolean {
    const number = numberOf(item.slots);
    const above = numberOfWhole(item);
    if (above !== undefined && above !== number && this.places.has(above)) return true;
    if (number !== undefined && this.wholes.has(number)) return true;
    const { setting } = item;
    return (this.told.get(setting)?.beside(item) ?? this.ofReport(setting)).some(
      (other) => areBeside(other, item) || isPartOfIt(item, other) || isPartOfIt(other, item),
    );
  }
}

function push<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
