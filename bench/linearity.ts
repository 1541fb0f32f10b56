import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../scripts/evaluate/page.ts';
import { difficult } from './corpus.ts';
import { ask } from './rows.ts';

const TIMES = [1, 10, 100] as const;
/** A text a hundred times as long may cost at most this many times as much a character. */
const MOST = 3;

/** Nanoseconds a character of texts of 10,000 characters, and of ones ten and a hundred times as long. */
export function linearity(worker: string, german: string, folder: string): { section: string; linear: boolean } {
  const path = join(folder, 'long.jsonl');
  let linear = true;
  const rows = Object.entries(difficult(german)).map(([name, text]) => {
    writeFileSync(path, `${JSON.stringify({ id: '1', text, language: 'de', published: '2022-01-10' })}\n`);
    const costs = TIMES.map((times) => {
      const { milliseconds, characters } = ask(worker, 'long', path, String(times));
      return ((milliseconds[0] ?? 0) * 1e6) / characters;
    });
    const [first = 0] = costs;
    const growth = (costs.at(-1) ?? 0) / first;
    if (growth > MOST) linear = false;
    return [name, ...costs.map((cost) => cost.toFixed(0)), growth.toFixed(2)];
  });
  const head = [
    'text of 10,000 characters, over and over',
    ...TIMES.map((times) => `ns a character, ${times}×`),
    'growth',
  ];
  return { section: table(head, rows), linear };
}
