import { openCase } from '../case/sqlite/index.ts';
import type { Digest } from '../index.ts';
import { pictureOf } from '../service/material.ts';

/**
 * The process in which `hearsay serve` has pictures made: for each message that of the case with the path in it, kept in
 * the case. What goes wrong shows where the picture is asked for. Answers with the bytes of memory that it holds then, and
 * ends when whoever asks has ended.
 */
process.on('message', (path: string) => {
  make(path)
    .catch(() => {})
    .finally(() => process.send?.(process.memoryUsage.rss()));
});

async function make(path: string): Promise<void> {
  const store = openCase<Digest>(path);
  try {
    await pictureOf(store);
  } finally {
    await store.close();
  }
}
