import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change, Changes } from './changes.ts';
import { ROOT } from './data.ts';
import { buildCommand, measure, mistakes } from './measure.ts';
import { compareQuotations } from './quotations.ts';
import { compared } from './report.ts';
import type { GoldSet } from './sets.ts';

/**
 * Builds the revision in a worktree of its own, measures both, and prints what got better and what got worse, with the
 * sentences; at most `shown` of each.
 */
export async function compareAgainst(rev: string, sets: readonly GoldSet[], shown: number): Promise<void> {
  const worktree = mkdtempSync(join(tmpdir(), 'hearsay-against-'));
  execFileSync('git', ['worktree', 'add', '--detach', '--force', worktree, rev], { cwd: ROOT, stdio: 'ignore' });
  try {
    symlinkSync(join(ROOT, 'node_modules'), join(worktree, 'node_modules'));
    const before = buildCommand(worktree);
    const after = buildCommand(ROOT);
    for (const set of sets) {
      console.log(compared(measure(set, before), measure(set, after)));
      const changes =
        set.program === 'quotations.mjs'
          ? await compareQuotations(set, before, after)
          : compareMistakes(mistakes(set, before), mistakes(set, after));
      printChanges('better', changes.better, shown);
      printChanges('worse', changes.worse, shown);
      console.log('');
    }
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', worktree], { cwd: ROOT, stdio: 'ignore' });
    rmSync(worktree, { recursive: true, force: true });
  }
}

/** The mistakes that are gone, and those that are new. */
function compareMistakes(before: readonly string[], after: readonly string[]): Changes {
  const then = new Set(before);
  const now = new Set(after);
  const change = (text: string): Change => ({ kind: kindOf(text), text });
  return {
    better: before.filter((text) => !now.has(text)).map(change),
    worse: after.filter((text) => !then.has(text)).map(change),
  };
}

function kindOf(mistake: string): string {
  if (/^\S+ missed /.test(mistake) || /\n\s*system nothing/.test(mistake)) return 'missed';
  if (/not in gold/.test(mistake) || /\n\s*gold +nothing/.test(mistake)) return 'invented';
  return 'wrong';
}

function printChanges(heading: string, changes: readonly Change[], shown: number): void {
  const kinds = new Map<string, number>();
  for (const { kind } of changes) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const counts = [...kinds].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  console.log(`  ${heading}: ${changes.length}${counts.length ? ` (${counts.join(', ')})` : ''}`);
  for (const { kind, text } of changes.slice(0, shown))
    console.log(`    ${kind}: ${text.replace(/\n\s*/g, '\n      ')}`);
}
