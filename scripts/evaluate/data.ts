import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

/** Where the evaluation folder is looked for when nothing is said: beside the project. */
const BESIDE = resolve(ROOT, '../shared');

/**
 * The evaluation folder: what HEARSAY_DATA names, else the one beside the project. It holds measuring programs (`eval/`)
 * and gold data (`data/`), neither of them part of this project. Throws where there is none.
 */
export function evaluationFolder(): string {
  const { HEARSAY_DATA: named } = process.env;
  const folder = named ? resolve(named) : BESIDE;
  if (existsSync(join(folder, 'eval')) && existsSync(join(folder, 'data'))) return folder;
  throw new Error(
    named
      ? `HEARSAY_DATA names ${folder}, which has no folders "eval" and "data"`
      : 'no evaluation data: set HEARSAY_DATA to the folder that holds the folders "eval" (measuring programs) and "data" (gold data)',
  );
}
