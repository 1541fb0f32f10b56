import { join } from 'node:path';
import { ROOT } from '../scripts/evaluate/data.ts';
import { writeSection } from '../scripts/evaluate/page.ts';
import { dataFolder } from './corpus.ts';

/**
 * Prints a section and writes it to docs/speed.md, whose tables are of the evaluation data. Without these another corpus
 * was measured: the section is printed alone, and the page left as it is.
 */
export function record(name: string, command: string, section: string): void {
  console.log(section);
  if (dataFolder() !== undefined) writeSection(join(ROOT, 'docs/speed.md'), name, command, section);
  else
    process.stderr.write(
      'docs/speed.md is left as it is: this was measured on the example reports, which its figures cannot be compared with; set HEARSAY_DATA\n',
    );
}
