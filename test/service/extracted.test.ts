import { describe, expect, it } from 'vitest';
import { extract, type Source } from '../../src/index.ts';
import { extractEach, Fault } from '../../src/service/extracted.ts';
import { sourceOf } from '../extract/statement-fixture.ts';

describe('reports extracted together', () => {
  it('lose only the one that cannot be read', () => {
    const first = sourceOf('Es gebe zwei Verletzte, sagte die Polizei.', 'de');
    const third = sourceOf('Drei Häuser brannten ab, teilte die Feuerwehr mit.', 'de');
    const broken: Source = Object.defineProperty({ ...first }, 'blocks', {
      get: () => {
        throw new Error('broken');
      },
    });
    const found = extractEach([first, broken, third]);
    expect(found[0]).toEqual(extract(first));
    expect(found[1]).toBeInstanceOf(Fault);
    expect(found[1]).toHaveProperty('message', 'a fault in hearsay, please report it: Error: broken');
    expect(found[2]).toEqual(extract(third));
  });
});
