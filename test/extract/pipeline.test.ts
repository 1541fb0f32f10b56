import { describe, expect, it } from 'vitest';
import { extract, extractAll, read, type Source, TOGETHER } from '../../src/index.ts';

async function exampleSources(): Promise<Source[]> {
  const sources: Source[] = [];
  for await (const reading of read(['examples/kazakhstan-2022/reports'])) {
    if (reading.kind === 'source') sources.push(reading.source);
  }
  return sources;
}

describe('reports that are read together', () => {
  it('give what each gives alone, whatever stands beside it', async () => {
    const sources = await exampleSources();
    expect(sources.length).toBeGreaterThan(TOGETHER.reports);
    const alone = sources.map((source) => extract(source));
    expect([...extractAll(sources)]).toEqual(alone);
    expect([...extractAll(sources.toReversed())]).toEqual(alone.toReversed());
  });

  it('are none where there are none', () => {
    expect([...extractAll([])]).toEqual([]);
  });

  it('come as they are asked for: those behind them are not read yet', async () => {
    const sources = await exampleSources();
    let taken = 0;
    const counted = function* (): Generator<Source> {
      for (const source of sources) {
        taken++;
        yield source;
      }
    };
    for (const _ of extractAll(counted())) break;
    expect(taken).toBeLessThanOrEqual(TOGETHER.reports);
  });
});
