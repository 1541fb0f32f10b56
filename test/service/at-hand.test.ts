import { describe, expect, it } from 'vitest';
import { atHand } from '../../src/service/at-hand.ts';

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

const ofThree = (group: readonly number[]): boolean => group.length === 3;

async function groupsOf(items: AsyncIterable<number>): Promise<number[][]> {
  const groups: number[][] = [];
  for await (const group of atHand(items, ofThree)) groups.push(group);
  return groups;
}

describe('items at hand', () => {
  it('come in full groups where they are there at once, the last as large as it is', async () => {
    const items = async function* (): AsyncGenerator<number> {
      yield* [1, 2, 3, 4];
    };
    expect(await groupsOf(items())).toEqual([[1, 2, 3], [4]]);
  });

  it('come one by one where the next is slow', async () => {
    const items = async function* (): AsyncGenerator<number> {
      yield 1;
      await pause(100);
      yield 2;
    };
    expect(await groupsOf(items())).toEqual([[1], [2]]);
  });

  it('are no groups where there are none', async () => {
    expect(await groupsOf((async function* (): AsyncGenerator<number> {})())).toEqual([]);
  });

  it('come before what is thrown behind them', async () => {
    const items = async function* (): AsyncGenerator<number> {
      yield 1;
      throw new Error('no more');
    };
    const groups: number[][] = [];
    const all = async (): Promise<void> => {
      for await (const group of atHand(items(), ofThree)) {
        groups.push(group);
        await pause(20);
      }
    };
    await expect(all()).rejects.toThrow('no more');
    expect(groups).toEqual([[1]]);
  });

  it('are let go where nobody wants more of them, though the next is not there yet', async () => {
    let closed = false;
    const items: AsyncIterable<number> = {
      [Symbol.asyncIterator]: () => {
        let given = false;
        return {
          next: () => {
            if (given) return new Promise(() => {});
            given = true;
            return Promise.resolve({ value: 1, done: false });
          },
          return: () => {
            closed = true;
            return new Promise(() => {});
          },
        };
      },
    };
    for await (const group of atHand(items, ofThree)) {
      expect(group).toEqual([1]);
      break;
    }
    expect(closed).toBe(true);
  });
});
