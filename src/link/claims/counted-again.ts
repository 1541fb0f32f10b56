import { countBefore } from '../../model/sorted.ts';
import { ByVoice, type Voice } from '../by-voice.ts';
import { sameNumber } from './compatible.ts';
import { numberOf } from './holdings.ts';
import { type FigureItem, isCurrent } from './items.ts';

/** Of figures on one word so many numbers are kept, and so many figures of each: more than two of them can ask for. */
const MOST_NUMBERS = 4;
const MOST_OF_NUMBER = 3;

/** Figures on one word: enough of them to say whether one but two has another number. */
class OnOneWord {
  readonly some: FigureItem[] = [];
  private readonly counts = new Map<unknown, number>();

  add(item: FigureItem): void {
    const number = numberOf(item.slots) ?? item;
    const known = this.counts.get(number) ?? 0;
    if (known === MOST_OF_NUMBER || (known === 0 && this.counts.size === MOST_NUMBERS)) return;
    this.counts.set(number, known + 1);
    this.some.push(item);
  }
}

/** Figures of one report that count the same in the same place, in the order of the text. */
class Alike {
  private readonly starts: number[] = [];
  private readonly byVoice = new ByVoice(() => new OnOneWord());

  add(item: FigureItem): void {
    this.starts.push(item.slots.start);
    for (const figures of this.byVoice.into(voiceOf(item))) figures.add(item);
  }

  hasBetween(from: number, to: number): boolean {
    const next = countBefore(this.starts, (start) => start <= from);
    return (this.starts[next] ?? Number.POSITIVE_INFINITY) < to;
  }

  /** Whether who tells a figure tells another number, too, in a figure that is none of the two. */
  hasAnother(of: FigureItem, a: FigureItem, b: FigureItem): boolean {
    return this.byVoice
      .of(voiceOf(of))
      .some(({ some }) => some.some((other) => other !== a && other !== b && !sameNumber(other.slots, of.slots)));
  }
}

const voiceOf = ({ statement: { speaker, speakerText } }: FigureItem): Voice => ({ speaker, words: speakerText });

const keyOf = ({ slots: { counts, extent, place, population } }: FigureItem): string =>
  JSON.stringify([counts, extent, place, population]);

/** Answers whether a report counts such people once more than in two figures: between them, or on the word of one of the two. */
export type CountedAgain = (a: FigureItem, b: FigureItem) => boolean;

/** `own`: the figures of one report in the order of the text. They are gone through when it is first asked. */
export function countedAgain(own: readonly FigureItem[]): CountedAgain {
  let known: Map<string, Alike> | undefined;
  return (a, b) => {
    if (!known) {
      known = new Map();
      for (const item of own) {
        if (!isCurrent(item) || item.slots.partOf !== undefined) continue;
        const key = keyOf(item);
        const alike = known.get(key) ?? new Alike();
        known.set(key, alike);
        alike.add(item);
      }
    }
    const alike = known.get(keyOf(a));
    return (
      alike !== undefined &&
      (alike.hasBetween(a.slots.start, b.slots.start) || alike.hasAnother(a, a, b) || alike.hasAnother(b, a, b))
    );
  };
}
