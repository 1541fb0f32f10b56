import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders of src whose code and data decide what is found in a report. */
const DECIDING = ['text', 'language', 'names', 'ingest', 'extract', 'link'];

/** Those that decide what a picture of the reports shows. */
const PICTURING = ['model', 'wording', ...DECIDING, 'picture', 'service'];

/** Twelve digits of a hash over all rules and their data: what was found by equal ones need not be looked for again. */
export const rulesHash = (src: string): string => hashOf(src, DECIDING);

/** The same over all that pictures depend on, and the form in which they are kept. */
export const pictureHash = (src: string): string => hashOf(src, PICTURING);

function hashOf(src: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const paths = readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.split(sep).join('/'))
      .sort();
    for (const path of paths) hash.update(`${folder}/${path}\n`).update(readFileSync(join(src, folder, path)));
  }
  return hash.digest('hex').slice(0, 12);
}
