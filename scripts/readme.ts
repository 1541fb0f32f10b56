import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import build from '../test/command/build.ts';
import { PAGES, renewed } from '../test/command/documented.ts';
import { ROOT } from '../test/command/hearsay.ts';
import { withSupport } from './support.ts';

/** `npm run readme`: runs the commands that the pages show and writes what they print, and the table of languages. Read the difference. */
await build();
for (const page of PAGES) writeFileSync(join(ROOT, page), withSupport(renewed(page)));
