import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/cli/terminal/width.ts';
import { FOLDER, goldenTexts } from './golden.ts';

const texts = goldenTexts();

describe('text output is what the golden files hold (npm run golden makes new ones)', () => {
  it.each(texts)('%s', (name, text) => {
    expect(text).toBe(readFileSync(join(FOLDER, name), 'utf8'));
  });

  it('has no golden file that nothing is compared with', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(texts.map(([name]) => name).sort());
  });
});

describe('text output', () => {
  it.each(texts)('%s keeps within its width', (name, text) => {
    const width = Number(/\d+/.exec(name.replace(/^.*-/, ''))?.[0]);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: takes our own colours out again
    const plain = text.replace(/\u001b\[[\d;]*m/g, '');
    for (const line of plain.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(width);
  });

  it('without colour holds no escape sequence, whatever the report holds', () => {
    for (const [name, text] of texts) if (!name.includes('colour')) expect(text).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
