import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withSupport } from '../../scripts/support.ts';
import { PAGES, printed, shownIn } from './documented.ts';
import { ROOT } from './hearsay.ts';

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  it('shows what its commands print', () => {
    const shown = shownIn(page);
    expect(shown.length).toBe([...text.matchAll(/^```console$/gm)].length);
    for (const { line, output } of shown) expect(printed(line), line).toBe(output);
  });

  it('shows what the languages say of themselves', () => {
    expect(withSupport(text)).toBe(text);
  });
});

it('opens with the two commands of a fresh clone', () => {
  const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^```[a-z]*\n([^`]*)^```$/gm)];
  expect(blocks[0]?.[1]).toBe('npm ci && npm start\nnpm ci && npm test\n');
});

it('has the table of languages', () => {
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain('| words in quotation marks | yes | yes | yes |');
});
