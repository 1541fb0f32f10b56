import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND, plainEnvironment, ROOT } from './hearsay.ts';

/** The pages whose commands are run. */
export const PAGES = ['README.md'] as const;

const BLOCK = /^```console\n\$ ([^\n]+)\n([^`]*)^```$/gm;

/** A command that a page shows, and what the page says it prints. */
export interface Shown {
  readonly page: string;
  readonly line: string;
  readonly output: string;
}

/** The blocks of a page that begin with "$ " and a command line, in their order. */
export function shownIn(page: string): Shown[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(BLOCK)].map(([, line = '', output = '']) => ({ page, line, output }));
}

/** What a command line prints on standard output when it is run in the project's root, without colour, 80 wide. */
export function printed(line: string): string {
  const own = line.replaceAll('npx hearsay', `"${process.execPath}" "${COMMAND}"`);
  const { stdout, stderr, status } = spawnSync('sh', ['-c', own], {
    cwd: ROOT,
    env: { ...plainEnvironment(), COLUMNS: '80' },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${line}: ended with ${status}: ${stderr}`);
  return stdout;
}

/** The page with each shown output replaced by what its command prints. */
export function renewed(page: string): string {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return text.replace(BLOCK, (_block, line: string) => `\`\`\`console\n$ ${line}\n${printed(line)}\`\`\``);
}
