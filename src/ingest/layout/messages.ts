import { LineKind } from './kinds.ts';
import type { Lines } from './lines.ts';

/** Fewer stamped lines are no export of a chat. */
const FEWEST = 3;
/** Characters in which a stamp stands, and in which its sender does. */
const LONGEST_STAMP = 40;
const LONGEST_SENDER = 48;

/** "[12.03.25, 07:14:22] ", "12/03/2025, 07:14 - ", "2025-03-12 07:14 — " */
const STAMP =
  /^\u200e?\[?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}),?\s{1,2}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\]:?|\s?[-–—])\s+/iu;
/** "Mia: ", "Ben (MSF): ", "+44 7700 900123: " */
const SENDER = /^\u200e?[^:\s][^:]*: ?\S/u;
/** A clock alone, with its end: "00:00:01,200 --> 00:00:04,000". */
const CUE = /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}\s*-->\s/;

/**
 * Lines of an export of a chat: each stamped line is a message, or where nobody sends it, a notice of the program. Lines that
 * time subtitles, and the numbers above them, are furniture.
 */
export function settleMessages({ text, start, end, count }: Lines, kind: Uint8Array): void {
  const stamped: number[] = [];
  for (let i = 0; i < count; i++) {
    const from = start[i] ?? 0;
    const head = text.slice(from, Math.min(end[i] ?? 0, from + LONGEST_STAMP));
    if (CUE.test(head)) {
      kind[i] = LineKind.furniture;
      if (i > 0 && /^\d{1,5}$/.test(text.slice(start[i - 1], Math.min(end[i - 1] ?? 0, (start[i - 1] ?? 0) + 6))))
        kind[i - 1] = LineKind.furniture;
    }
    if (STAMP.test(head)) stamped.push(i);
  }
  if (stamped.length < FEWEST) return;
  for (const i of stamped) {
    const from = start[i] ?? 0;
    const line = text.slice(from, Math.min(end[i] ?? 0, from + LONGEST_STAMP + LONGEST_SENDER));
    const sent = line.slice(STAMP.exec(line)?.[0].length ?? 0);
    kind[i] = SENDER.test(sent) ? LineKind.message : LineKind.furniture;
  }
}
