import { describe, expect, it } from 'vitest';
import { nameOf } from '../../src/service/name-of.ts';
import { sourceOf } from '../extract/statement-fixture.ts';

describe('what messages call a report', () => {
  it.each([
    ['jsonl', 'posts.jsonl', 'posts.jsonl r'],
    ['telegram', 'result.json', 'result.json r'],
    ['html', 'page.html', 'page.html'],
    ['text', undefined, 'r'],
  ] as const)('%s of %s: %s', (format, path, name) => {
    const origin = { format, sha256: '0'.repeat(64), ...(path && { path }) };
    expect(nameOf(sourceOf('Es brennt.', 'de', { origin }))).toBe(name);
  });
});
