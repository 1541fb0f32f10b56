import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT } from '../../src/export/html/style.ts';
import { hueOf, initialsOf } from '../../src/export/html/words.ts';
import * as workbench from '../../web/src/components/source-sign.ts';

const css = readFileSync('web/src/design/tokens.css', 'utf8');

/** The colours a block of the workbench's tokens declares. */
function tokensOf(selector: string): Record<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = css.slice(from, css.indexOf('}', from));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('an exported page looks like the workbench', () => {
  it('by its colours, light and dark', () => {
    expect(tokensOf(':root')).toMatchObject(LIGHT);
    expect(tokensOf(':root[data-theme="dark"]')).toMatchObject(DARK);
    expect(tokensOf(':root:not([data-theme="light"])')).toMatchObject(DARK);
  });

  it('by the hue and the initials of each source', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (id, name) => {
        expect(hueOf(id)).toBe(workbench.hueOf(id));
        expect(initialsOf(name)).toBe(workbench.initialsOf(name));
      }),
    );
  });
});

describe('the colours of text', () => {
  const channel = (hex: string): number => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = (colour: string): number =>
    0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7));
  const contrast = (a: string, b: string): number => {
    const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };

  it('have the contrast that WCAG AA asks for on paper and on wash', () => {
    for (const colours of [LIGHT, DARK])
      for (const [name, colour] of Object.entries(colours))
        if (/^(?:ink|soft|accent|source-\d)$/.test(name))
          for (const ground of [colours.paper, colours.wash])
            expect(contrast(colour, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  });
});
