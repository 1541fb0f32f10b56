import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** `npm start`: the picture of the example reports as the command prints it, and what to try next. */
const root = join(import.meta.dirname, '..');
const command = join(root, 'dist/cli.mjs');

const HINT = `
These reports were composed for this project: examples/kazakhstan-2022/README.md says what is in them.
Next:
  npx hearsay extract --legend FILE…       who says what in your own reports, with the signs explained
  npx hearsay add FILE…                    keep reports in a case, case.hearsay
  npx hearsay picture                      the picture of that case; show C1, judge, export
  npx hearsay explain FILE --grep WORDS    how something was found, or why it was not
  npx hearsay --help
`;

if (!existsSync(command)) {
  process.stderr.write('The command is not built yet: npm run build\n');
  process.exit(1);
}
const { status } = spawnSync(process.execPath, [command, 'picture', 'examples/kazakhstan-2022/reports'], {
  cwd: root,
  stdio: 'inherit',
});
if (status === 0) process.stdout.write(HINT);
process.exitCode = status ?? 1;
