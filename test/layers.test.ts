import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const SRC = join(ROOT, 'src');

/** What each layer may import, beside itself. A layer is a folder of src, or src/index.ts. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  wording: ['model'],
  text: ['model'],
  names: ['wording', 'text', 'model'],
  language: ['names', 'text', 'model'],
  ingest: ['language', 'names', 'text', 'model'],
  extract: ['language', 'ingest', 'names', 'text', 'model'],
  link: ['extract', 'language', 'ingest', 'names', 'wording', 'text', 'model'],
  picture: ['link', 'extract', 'language', 'names', 'wording', 'text', 'model'],
  case: ['model'],
  export: ['picture', 'wording', 'model'],
  index: ['picture', 'link', 'extract', 'language', 'ingest', 'names', 'wording', 'text', 'model'],
  service: ['index', 'case', 'export', 'model'],
  cli: ['service', 'index', 'case', 'export', 'wording', 'http'],
  http: ['service', 'index', 'case', 'export', 'model'],
};

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

/** Our programs: by path from the repository's root, sources of tests aside. */
const programs = ['src', 'web/src', 'benchmark', 'bench', 'scripts', 'training'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path: join(folder, path), text: readFileSync(join(ROOT, folder, path), 'utf8') })),
);

/** The layer of a file, by its path from src. */
const layerOf = (path: string): string => (path.includes(sep) ? (path.split(sep)[0] ?? '') : path.replace(/\.ts$/, ''));

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Our own files that a file imports, by their paths from the folder that its own path starts at. */
function importsOf({ path, text }: SourceFile): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => relative(SRC, resolve(SRC, dirname(path), fileName)))
    .filter((target) => !target.startsWith('..'));
}

describe('layers', () => {
  it('are all known', () => {
    expect([...new Set(sources.map(({ path }) => layerOf(path)))].filter((layer) => !(layer in MAY_IMPORT))).toEqual(
      [],
    );
  });

  it('import one way', () => {
    const wrong = sources.flatMap((source) => {
      const layer = layerOf(source.path);
      return importsOf(source)
        .filter((target) => layerOf(target) !== layer && !MAY_IMPORT[layer]?.includes(layerOf(target)))
        .map((target) => `${source.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('are seen by this test: imports of types, of values and on demand', () => {
    const text = "import type { A } from '../a/a.ts';\nexport { b } from './b.ts';\nawait import('../../c.ts');";
    expect(importsOf({ path: join('x', 'y', 'z.ts'), text })).toEqual([
      join('x', 'a', 'a.ts'),
      join('x', 'y', 'b.ts'),
      'c.ts',
    ]);
  });
});

describe('files', () => {
  /**
   * The files that a file imports, those of types alone too: who reads one of a circle must read them all. In the model
   * types come from its index, since the package's declarations of it name no schema library.
   */
  const neededBy = (file: SourceFile): string[] =>
    importsOf(file).filter(
      (target) => target !== join('src', 'model', 'index.ts') || !file.path.startsWith(join('src', 'model')),
    );

  /** The first way from a file back to itself over what each needs; empty if there is none. */
  function circle(needs: ReadonlyMap<string, readonly string[]>): readonly string[] {
    const done = new Set<string>();
    const way: string[] = [];
    const go = (path: string): readonly string[] => {
      if (way.includes(path)) return [...way.slice(way.indexOf(path)), path];
      if (done.has(path)) return [];
      way.push(path);
      for (const next of needs.get(path) ?? []) {
        const found = go(next);
        if (found.length > 0) return found;
      }
      way.pop();
      done.add(path);
      return [];
    };
    for (const path of needs.keys()) {
      const found = go(path);
      if (found.length > 0) return found;
    }
    return [];
  }

  it('need each other in no circle', () => {
    expect(circle(new Map(programs.map((file) => [file.path, neededBy(file)])))).toEqual([]);
  });

  it('that need each other in a circle are seen by this test', () => {
    expect(
      circle(
        new Map([
          ['a.ts', ['b.ts']],
          ['b.ts', ['c.ts']],
          ['c.ts', ['b.ts']],
        ]),
      ),
    ).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });

  /** What a language knows, and tables: length is no sign of a muddle there. */
  const isData = (path: string): boolean => path.startsWith(`language${sep}`) || path.includes(`${sep}data${sep}`);

  it('have at most 400 lines, data aside', () => {
    const long = sources
      .filter(({ path, text }) => !isData(path) && text.split('\n').length > 401)
      .map(({ path, text }) => `${path}: ${text.split('\n').length - 1} lines`);
    expect(long).toEqual([]);
  });
});
