import { describe, expect, it } from 'vitest';
import { jsonOf } from '../../src/service/json.ts';
import { report } from '../cli/text/compose.ts';

describe('a document as JSON in pieces', () => {
  it.each([10, 2_000_000])('is what JSON.stringify gives, for a text of %i characters', (length) => {
    const links = Array.from({ length: 2500 }, (_, start) => ({
      start,
      end: start + 1,
      url: `https://example.org/${start}`,
    }));
    const document = report('a', 'Ä"\n'.repeat(length / 2), { links, extra: { deep: [[1], { a: null }] } });
    expect([...jsonOf(document)].join('')).toBe(JSON.stringify(document));
  });
});
