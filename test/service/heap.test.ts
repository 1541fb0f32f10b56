import { describe, expect, it } from 'vitest';
import { giveMemoryBack } from '../../src/service/heap.ts';

describe('memory that is no longer in use', () => {
  it('is given back', () => {
    giveMemoryBack();
    const before = process.memoryUsage();
    let lists: number[][] | undefined = Array.from({ length: 400_000 }, (_, i) => [i, i + 1, i + 2]);
    expect(lists).toHaveLength(400_000);
    const full = process.memoryUsage();
    lists = undefined;
    giveMemoryBack();
    const after = process.memoryUsage();
    expect(after.heapUsed - before.heapUsed).toBeLessThan((full.heapUsed - before.heapUsed) / 10);
    expect(after.heapTotal).toBeLessThan(full.heapTotal);
  });
});
