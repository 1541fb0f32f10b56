import { userInfo } from 'node:os';
import type { CaseStore } from '../case/case.ts';
import { openCase } from '../case/sqlite/index.ts';
import type { Digest } from '../index.ts';

export interface CaseOptions {
  /** Path of the case's file. */
  readonly case: string;
}

export type ReportCase = CaseStore<Digest>;

/** Opens the case that is there, hands it to the work, and closes it again. Throws CaseError. */
export async function withCase<Result>(
  { case: path }: CaseOptions,
  work: (store: ReportCase) => Promise<Result>,
): Promise<Result> {
  const store = openCase<Digest>(path);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Who is named in the log: as asked for, else as the environment (`HEARSAY_BY`) or the system says. */
export function authorOf(by: string | undefined, environment: string | undefined): string {
  if (by?.trim()) return by.trim();
  const named = environment?.trim();
  if (named) return named;
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
