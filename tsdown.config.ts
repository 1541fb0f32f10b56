import { join } from 'node:path';
import { defineConfig, type UserConfig } from 'tsdown';
import { modelDeclarations } from './scripts/build/declarations.ts';
import { writePlaces } from './scripts/build/places.ts';
import { pictureHash, rulesHash } from './scripts/build/rules.ts';
import { writeSchema } from './scripts/build/schema.ts';

const model = join(import.meta.dirname, 'src/model');

const shared: UserConfig = { format: 'esm', platform: 'node', target: 'node20', outDir: 'dist' };

const program: UserConfig = {
  ...shared,
  entry: { index: 'src/index.ts', cli: 'src/cli/main.ts', aside: 'src/cli/aside.ts' },
  dts: false,
  clean: true,
  // no module of ours does anything by being imported, so a command loads what it uses and no more
  treeshake: { moduleSideEffects: false },
  outputOptions: {
    codeSplitting: {
      groups: [
        // what the help names to choose from, so that it need not load what belongs to it
        { name: 'choices', priority: 3, test: /src\/(?:language\/codes|wording\/table)\.ts/ },
        { name: 'extraction', priority: 2, test: /src\/(?:extract|language|text)\// },
        { name: 'linking', priority: 1, test: /src\/(?:link|picture|names)\// },
      ],
    },
  },
  define: {
    HEARSAY_RULES: JSON.stringify(rulesHash(join(import.meta.dirname, 'src'))),
    HEARSAY_PICTURE_RULES: JSON.stringify(pictureHash(join(import.meta.dirname, 'src'))),
  },
  hooks: {
    'build:done': ({ options }) => {
      writePlaces(options.outDir);
      return writeSchema(join(options.outDir, 'schema'));
    },
  },
};

/** The model is declared by plain types in place of the schemas that its types are derived from. */
const declarations: UserConfig = {
  ...shared,
  entry: { index: 'src/index.ts' },
  dts: { sourcemap: false, emitDtsOnly: true },
  clean: false,
  plugins: [
    {
      name: 'plain-model-declarations',
      load: {
        order: 'pre',
        handler: (id: string) => (id === join(model, 'index.d.ts') ? modelDeclarations(model) : null),
      },
    },
  ],
};

export default defineConfig(({ dts }) => (dts === false ? [program] : [program, declarations]));
