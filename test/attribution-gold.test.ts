import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = new URL('./golden/attribution/', import.meta.url);
const compiler = new URL('compile.mjs', folder).pathname;

interface Annotation {
  readonly type: string;
  readonly quote: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
  readonly frame: readonly (readonly [number, number])[];
}
interface Gold {
  readonly name: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

const read = (language: string): Gold[] => {
  const file = new URL(`${language}.jsonl`, folder);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Gold => JSON.parse(line));
};

describe('the gold set for times and quantities', () => {
  it('is what its texts say', () => {
    const compile = new URL('./golden/expressions/compile.mjs', import.meta.url).pathname;
    const out = execFileSync(process.execPath, [compile, '--check'], { encoding: 'utf8' });
    expect(out).toBe('ru: 16 texts, 154 times, 147 quantities\n');
  });
});

describe('the gold set for attribution', () => {
  it('is what its texts say', () => {
    const out = execFileSync(process.execPath, [compiler, '--check'], { encoding: 'utf8' });
    expect(out).toMatch(
      /^de: 20 texts, \d+ statements\nen: 10 texts, \d+ statements\nru: 10 texts, \d+ statements\nru-unseen: 24 texts, \d+ statements\nru-fresh: 22 texts, \d+ statements\nen-fresh: 18 texts, \d+ statements\nde-fresh: 18 texts, \d+ statements\nru-late: 18 texts, \d+ statements\n$/,
    );
  });

  it('agrees with its second annotation as its README says', () => {
    const out = execFileSync(process.execPath, [compiler, '--agree'], { encoding: 'utf8' });
    expect(readFileSync(new URL('README.md', folder), 'utf8')).toContain(out.trim());
  });

  it.each(['de', 'en', 'ru', 'ru-unseen', 'ru-fresh', 'en-fresh', 'de-fresh', 'ru-late'])(
    'keeps every span inside its text and every content non-empty: %s',
    (language) => {
      for (const { name, text, annotations } of read(language))
        for (const a of annotations) {
          expect(a.quote.length, name).toBeGreaterThan(0);
          for (const [start, end] of [...a.quote, ...a.cue, ...a.frame]) {
            expect(end, name).toBeGreaterThan(start);
            expect(end, name).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim(), name).toBe(text.slice(start, end));
          }
        }
    },
  );

  it.each(['de', 'ru', 'ru-unseen', 'ru-fresh', 'de-fresh', 'ru-late'])(
    'gives unframed, free-indirect and reported statements no frame: %s',
    (language) => {
      for (const { name, annotations } of read(language))
        for (const a of annotations)
          if (!['Direct', 'Indirect'].includes(a.type)) expect([a.cue, a.frame], name).toEqual([[], []]);
    },
  );
});
