import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DocumentSchema } from '../../src/model/schemas.ts';

/** The JSON Schema of one report, as `hearsay extract --format jsonl` prints it. */
export const documentSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Document',
  description: 'One report with everything that was found in it, as "hearsay extract --format jsonl" prints it.',
  ...DocumentSchema,
};

/** Writes the JSON Schema into the folder. */
export function writeSchema(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'document.schema.json'), `${JSON.stringify(documentSchema, null, 2)}\n`);
}
