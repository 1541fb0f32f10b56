import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * `npm start`: adds the example reports to a case, prints its picture, and serves the workbench until it is stopped. The
 * case is made anew each time, under .build. Arguments are handed on: `npm start -- --port 0`.
 */
const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.mjs');
const folder = join(root, '.build/start');
const path = join(folder, 'examples.hearsay');

const HINT = `
These reports were composed for this project: examples/kazakhstan-2022/README.md says what is in them. They were added to
${relative(root, path)}, which npm start makes anew; your own go into a case of yours:
  npx hearsay add --case mine.hearsay FILE…   then  npx hearsay serve --case mine.hearsay

`;

function run(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(command)) {
  process.stderr.write('The command is not built yet: npm run build\n');
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
run(['add', '--case', path, 'examples/kazakhstan-2022/reports']);
run(['picture', '--case', path]);
process.stdout.write(HINT);
const server = spawn(process.execPath, [command, 'serve', '--case', path, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('close', (code) => {
  process.exitCode = code ?? 1;
});
