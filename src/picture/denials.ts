import { ByVoice, type Voice } from '../link/by-voice.ts';
import { say } from '../model/index.ts';
import { countBefore } from '../model/sorted.ts';
import { type Decision, isFirm, isSourced, type OneVoice, type Withdrawn } from './decision.ts';
import type { Point, Value } from './points.ts';
import type { Track } from './tracks.ts';

/** What becomes of values that are denied. */
export interface Denials {
  readonly withdrawn: readonly Withdrawn[];
  readonly disputed: readonly Decision[];
}

/** Characters between a value that is denied and the one in its place. */
const NEAR = 100;

type Placed = Pick<Point, 'slots'>;

const gapOf = ({ slots: a }: Placed, { slots: b }: Placed): number => Math.max(a.start - b.end, b.start - a.end);

/** Whether two figures of one text stand so near that the one may be in the place of the other. */
export const isBehind = (a: Placed, b: Placed): boolean => gapOf(a, b) < NEAR;

/**
 * "Not 27 but 24": where the words of who told it, who may be who told it first, or no one else, deny a value and give
 * another, it is taken back; where another denies it, the two are in dispute. Who says so again says nothing new.
 */
export function denials({ points, values }: Track, mayBeOneVoice: OneVoice): Denials {
  const denied = points.filter(({ role, slots, reading }) => role === 'denied' && slots.negated && reading);
  const disputed: Decision[] = [];
  if (denied.length === 0) return { withdrawn: [], disputed };
  const denials = new Map(values.map((value) => [value.nominal, new Denial(value)]));
  const reports = reportsOf(new Set(denied.map(({ telling }) => telling.order)), values);
  const taken = new Set<Denial>();
  // In the order of the reports, as all points are.
  for (const point of denied) {
    const { order } = point.telling;
    const told = denials.get(point.reading?.nominal ?? Number.NaN);
    const instead = reports.get(order)?.beside(point);
    if (!told || !instead) continue;
    told.goTo(order);
    if (!told.isTold) continue;
    if (told.isOwn(point, mayBeOneVoice)) {
      told.takeBack(point, instead);
      taken.add(told);
    } else if (told.isNew(instead))
      disputed.push({
        outcome: 'conflict',
        value: instead.value,
        points: instead.points,
        against: [told.value],
        asserted: instead.points.some(({ firm }) => firm) && isFirm(told.value),
        because: [say('denied-for-another')],
      });
  }
  return { withdrawn: [...taken].map((each) => each.withdrawn()), disputed };
}

const voiceOf = ({ telling: { speaker, statement } }: Point): Voice => ({ speaker, words: statement.speakerText });

/** A value that is denied somewhere, with what had been told before the report that is looked at. */
class Denial {
  readonly value: Value;
  private before = 0;
  private first: Point | undefined;
  private readonly tellers = new ByVoice(() => true);
  private readonly by = new Set<Point>();
  private rests = 0;
  private readonly told = new Set<Beside>();
  private readonly disputed = new Set<Beside>();

  constructor(value: Value) {
    this.value = value;
  }

  /** Reads on to a report: orders only grow. */
  goTo(order: number): void {
    for (; ; this.before++) {
      const point = this.value.points[this.before];
      if (!point || point.telling.order >= order) return;
      if (!isSourced(point)) continue;
      this.first ??= point;
      this.tellers.into(voiceOf(point));
    }
  }

  get isTold(): boolean {
    return this.before > 0;
  }

  /** Whether who denies it had told it, may be who told it first, or is no one else. */
  isOwn(point: Point, mayBeOneVoice: OneVoice): boolean {
    if (!isSourced(point)) return true;
    const hadTold = this.tellers.of(voiceOf(point)).length > 0;
    return hadTold || (this.first !== undefined && mayBeOneVoice(point, this.first));
  }

  takeBack(point: Point, instead: Beside): void {
    this.rests = this.before;
    this.by.add(point);
    if (this.told.has(instead)) return;
    this.told.add(instead);
    for (const other of instead.points) this.by.add(other);
  }

  isNew(instead: Beside): boolean {
    const isNew = !this.disputed.has(instead);
    this.disputed.add(instead);
    return isNew;
  }

  withdrawn(): Withdrawn {
    const { value, by, rests } = this;
    return { nominal: value.nominal, by: [...by], rests: value.points.slice(0, rests) };
  }
}

/** A value with the tellings of it in one report. */
interface Beside {
  readonly value: Value;
  readonly points: Point[];
}

/** The values that each of these reports tells. */
function reportsOf(orders: ReadonlySet<number>, values: readonly Value[]): ReadonlyMap<number, Report> {
  const reports = new Map<number, Report>();
  for (const value of values)
    for (const point of value.points) {
      const { order } = point.telling;
      if (!orders.has(order)) continue;
      let report = reports.get(order);
      if (!report) {
        report = new Report();
        reports.set(order, report);
      }
      report.add(value, point);
    }
  return reports;
}

/** What one report tells as figures that hold. */
class Report {
  private readonly told: { readonly point: Point; readonly of: Beside; readonly place: number }[] = [];
  private last: Beside | undefined;
  private longest = 0;
  private isSorted = false;

  /** Value by value. */
  add(value: Value, point: Point): void {
    if (this.last?.value !== value) this.last = { value, points: [] };
    this.last.points.push(point);
    this.told.push({ point, of: this.last, place: this.told.length });
    this.longest = Math.max(this.longest, point.slots.end - point.slots.start);
  }

  /** The value that is told nearest to one that is denied, in the same statement if it can be. */
  beside(point: Point): Beside | undefined {
    const { told } = this;
    if (!this.isSorted) told.sort((a, b) => a.point.slots.start - b.point.slots.start || a.place - b.place);
    this.isSorted = true;
    const from = point.slots.start - NEAR - this.longest;
    let nearest: { readonly of: Beside; readonly gap: number; readonly place: number } | undefined;
    for (let i = countBefore(told, ({ point: { slots } }) => slots.start < from); i < told.length; i++) {
      const other = told[i];
      if (!other || other.point.slots.start - point.slots.end >= NEAR) break;
      if (!isBehind(other.point, point)) continue;
      const gap = gapOf(other.point, point) + (other.point.telling === point.telling ? 0 : NEAR);
      if (!nearest || gap < nearest.gap || (gap === nearest.gap && other.place < nearest.place))
        nearest = { of: other.of, gap, place: other.place };
    }
    return nearest?.of;
  }
}
