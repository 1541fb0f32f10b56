import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDER, goldenTexts } from '../test/cli/text/golden.ts';

/** `npm run golden`: writes the golden files of text output anew. Read the difference before it is committed. */
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
for (const [name, text] of goldenTexts()) writeFileSync(join(FOLDER, name), text);
