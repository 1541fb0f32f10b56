import { openCase } from '../case/sqlite/index.ts';
import type { Digest } from '../index.ts';
import { giveMemoryBack } from '../service/heap.ts';
import { pictureOf } from '../service/material.ts';

/** A process that still holds more bytes than these when it has given back what it can does not wait for the next picture. */
const MOST_HELD = 640 << 20;

/**
 * The process in which `hearsay serve` has pictures made: for each message that of the case with the path in it, kept in
 * the case. What goes wrong shows where the picture is asked for. Answers when it is done, and ends when whoever asks has
 * ended, or it holds too much to wait.
 */
process.on('message', (path: string) => {
  make(path)
    .catch(() => {})
    .finally(() => process.send?.('done', undefined, undefined, rest));
});

function rest(): void {
  giveMemoryBack();
  if (process.memoryUsage.rss() > MOST_HELD) process.disconnect();
}

async function make(path: string): Promise<void> {
  const store = openCase<Digest>(path);
  try {
    await pictureOf(store);
  } finally {
    await store.close();
  }
}
