// Checks what `npm pack --json` packed: small, what a user needs in it, and nothing of what is only for building it.
import { readFileSync } from 'node:fs';

const LARGEST_PACKED = 5_000_000;
const NEEDED = [
  'package.json',
  'README.md',
  'LICENSE',
  'dist/cli.mjs',
  'dist/index.mjs',
  'dist/web/index.html',
  'dist/index.d.mts',
  'dist/schema/document.schema.json',
];
const ALLOWED = /^(?:package\.json|README\.md|LICENSE|NOTICE|CHANGELOG\.md|dist\/|weights\/)/;

const [pack] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const paths = pack.files.map(({ path }) => path);
const faults = [
  ...NEEDED.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
  ...paths.filter((path) => !ALLOWED.test(path)).map((path) => `${path} is of no use to a user`),
  ...(pack.size > LARGEST_PACKED ? [`${pack.size} bytes are more than ${LARGEST_PACKED}`] : []),
];
const declarations = readFileSync('dist/index.d.mts', 'utf8');
const imported = [...declarations.matchAll(/from ['"]([^'".][^'"]*)['"]/g)].map(([, name]) => name);
faults.push(...imported.map((name) => `the declarations need ${name}`));
console.log(`${paths.length} files, ${pack.size} bytes packed, ${pack.unpackedSize} unpacked`);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length ? 1 : 0;
