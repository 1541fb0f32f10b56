// Uses the installed package as a library: what it reads is what its command printed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extract, read } from 'hearsay';

const printed = readFileSync(process.argv[2] ?? '', 'utf8')
  .split('\n')
  .filter(Boolean);
const documents = [];
for await (const reading of read(['examples/kazakhstan-2022/reports'])) {
  if (reading.kind === 'source') documents.push(JSON.stringify(extract(reading.source)));
}
assert.ok(documents.length > 10);
assert.deepEqual(documents, printed);

const schema = createRequire(import.meta.url)('hearsay/schema/document.schema.json');
assert.deepEqual(
  schema.required.filter((key) => !(key in JSON.parse(documents[0]))),
  [],
);
