import type { Scene, Unit } from '../unit.ts';

/** Where words that turn to another speaker begin, that end before `end`: "в то время как", "even as"; `end` where none do. */
export function turningStart({ tokens }: Scene, { data }: Unit, end: number): number {
  for (const words of data.svo?.turningPhrases ?? []) {
    const from = end - words.length;
    if (words.every((word, k) => tokens.lower[from + k] === word)) return from;
  }
  return end;
}

/** Whether such words begin at `i`. */
export const turnsAt = ({ tokens }: Scene, { data }: Unit, i: number): boolean =>
  data.svo?.turningPhrases.some((words) => words.every((word, k) => tokens.lower[i + k] === word)) === true;
