import { writeSync } from 'node:fs';
import { openCase } from '../src/case/sqlite/index.ts';
import { pictureBlocks } from '../src/cli/text/picture.ts';
import type { Digest } from '../src/index.ts';
import { pictureOf, picturePieces } from '../src/service/material.ts';

/** What a picture costs a process that does nothing else, from its start until the last byte is made. */
export interface PictureTold {
  /** Seconds of processor time, and of the clock. */
  readonly processor: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly peakBytes: number;
}

/** Makes the picture of the case in the file, or takes the one that is kept there, and puts it into text or JSON. */
async function tell(path: string, format: string): Promise<PictureTold> {
  const store = openCase<Digest>(path);
  const made = await pictureOf(store, 'bench');
  await store.close();
  const paint = (_style: unknown, text: string): string => text;
  let bytes = 0;
  for (const piece of format === 'json'
    ? picturePieces(made)
    : pictureBlocks(made.kept.leading(), { width: 80, paint }))
    bytes += Buffer.byteLength(piece);
  const { user, system } = process.cpuUsage();
  return {
    processor: (user + system) / 1e6,
    seconds: performance.now() / 1000,
    bytes,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

const [, , path = '', format = ''] = process.argv;
writeSync(1, JSON.stringify(await tell(path, format)));
